import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const save = 'Antwort speichern'
const headline = ({ page }: Person) => page.locator('h1').innerText()
const yesWhenIll = 'Ja. Wenn Sie krank sind oder Schmerzen haben, dürfen Sie zum Arzt. Das Amt zahlt.'

/** What a person told Lotse before, kept on the device. */
async function hasTold({ page, opens }: Person, told: Record<string, unknown>, path = '/arzt'): Promise<void> {
  await opens(path)
  const journey = { version: 1, told, passed: [], rounded: [], trail: [], at: 'start' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await opens(path)
  await page.waitForLoadState('networkidle')
}
const goOn = 'Mit meinen Angaben weitermachen'

const inNeed = { birthDate: '1990-01-01', healthInsured: false, publicFunds: 'all' }
const seeker = {
  ...inNeed,
  arrivedOn: '2026-07-20',
  stay: [{ status: 'permission-to-stay', from: '2026-08-01' }],
  asylum: [{ status: 'asylum-pending', from: '2026-08-01' }],
  benefitsCut: false,
  stayBroken: false,
  accusedOfProlongingStay: false,
}

story('somebody who fell ill asks whether they may see a doctor', { widths: [360, 1280] }, async (person) => {
  const { page } = person
  await person.opens('/arzt')
  await page.waitForLoadState('networkidle')
  await person.sees('116 117')
  await person.meetsNoBarrier()
  await person.presses('Erste Frage ansehen')
  await person.sees('Welches Papier haben Sie heute?')
  await page.getByLabel('Duldung', { exact: true }).check()
  await page.getByLabel('Tag', { exact: true }).first().fill('14')
  await page.getByRole('combobox', { name: 'Monat' }).first().selectOption('März')
  await page.getByLabel('Jahr', { exact: true }).first().fill('2025')
  await person.presses(save)
  await person.sees('selbst krankenversichert')
  await page.getByLabel('Nein', { exact: true }).first().check()
  const funds = page.getByLabel('Ja, alles', { exact: true })
  if ((await funds.count()) === 0) await person.presses(save)
  await funds.check()
  await person.meetsNoBarrier()
  await person.presses(save)
  await page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).click()
  await person.sees('So gehen Sie zum Arzt')
  expect(await headline(person)).toBe(yesWhenIll)
  await person.meetsNoBarrier()
})

story('an asylum seeker reads what is covered, from which day more, and what to do about a no', {}, async (person) => {
  const { page } = person
  await hasTold(person, seeker)
  await person.presses(goOn)
  await person.sees('So gehen Sie zum Arzt')
  expect(await headline(person)).toBe(yesWhenIll)
  for (const covered of ['Impfungen und Vorsorge', 'Schwangerschaft und Geburt', 'Das Amt zahlt nachher'])
    await person.sees(covered)
  await person.sees('ab 20. Juli 2029')
  await person.sees('Kinder und Jugendliche unter 18 bekommen vom ersten Tag an alles')
  await page.getByText('Telefon der Landkreise und Städte').click()
  await person.sees('Gesundheitskarte seit April 2020')
  expect(await page.getByRole('link', { name: /^\+49/ }).count()).toBe(13)
  await person.meetsNoBarrier()
  await page.emulateMedia({ colorScheme: 'dark' })
  await person.meetsNoBarrier()
  const text = (await page.locator('main').innerText()).toLowerCase()
  for (const fear of ['abschieb', 'ausreise', 'strafe', 'illegal']) expect(text).not.toContain(fear)
  await person.presses('Bis wann, rechnet Lotse aus')
  await person.sees('Brief')
})

story('a cut leaves the doctor, and says what it takes', { widths: [360] }, async (person) => {
  await hasTold(person, { ...seeker, benefitsCut: true })
  await person.presses(goOn)
  await person.sees('Warum es nicht geht')
  expect(await headline(person)).toBe(yesWhenIll)
  await person.sees('Ihre Leistungen sind durch einen Bescheid gekürzt.')
})

story('a refugee hears of the Jobcenter, in English', { widths: [360] }, async (person) => {
  await hasTold(
    person,
    {
      ...inNeed,
      cannotWorkThreeHours: false,
      arrivedOn: '2026-01-02',
      stay: [{ status: 'permit-25-2-refugee', from: '2026-08-02' }],
    },
    '/en/arzt',
  )
  await person.presses('Go on with my answers')
  await person.sees('Health insurance with money from the Jobcenter')
  expect(await headline(person)).toBe(
    'Yes. You may see a doctor. The Jobcenter or social office sees to the insurance.',
  )
  await person.meetsNoBarrier()
})

story('whoever is insured reads just that', { widths: [360] }, async (person) => {
  await hasTold(person, { ...seeker, healthInsured: true, publicFunds: 'none' })
  await person.presses(goOn)
  await person.sees('Ihre eigene Krankenkasse')
  expect(await headline(person)).toBe('Ja. Ihre Krankenkasse zahlt.')
  expect(await person.page.locator('article').count()).toBe(1)
})

story('whoever holds no paper is sent to advice, and to no office', { widths: [360] }, async (person) => {
  const { page } = person
  await hasTold(person, {
    ...inNeed,
    publicFunds: 'none',
    arrivedOn: '2026-01-02',
    stay: [{ status: 'none', from: '2026-01-02' }],
    asylum: [],
    obligedToLeave: true,
    askedForTemporaryProtection: false,
    followUpApplication: false,
    familyOnAsylumBenefits: false,
    protectedElsewhere: false,
    transferOrdered: false,
    benefitsCut: false,
    stayBroken: false,
    accusedOfProlongingStay: false,
  })
  await person.presses(goOn)
  await person.sees('Sprechen Sie zuerst mit einer unabhängigen Beratung')
  expect(await headline(person)).toMatch(/^Ja, im Notfall sofort\./)
  expect(await page.getByText('Welches Amt zuständig ist').count()).toBe(0)
})

story(
  'without JavaScript the server asks, and the answer begins with yes',
  { widths: [360], javascript: [false] },
  async (person) => {
    const { page } = person
    await person.opens('/arzt')
    await person.presses('Erste Frage ansehen')
    await page.getByLabel('Duldung', { exact: true }).check()
    await page.getByLabel('Tag', { exact: true }).first().fill('14')
    await page.getByRole('combobox', { name: 'Monat' }).first().selectOption('März')
    await page.getByLabel('Jahr', { exact: true }).first().fill('2025')
    await person.presses(save)
    await page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).click()
    expect(await headline(person)).toMatch(/^Ja, im Notfall sofort\./)
    await person.meetsNoBarrier()
    expect(page.url()).not.toContain('toleration')
  },
)
