import { expect } from 'vitest'
import { readsWell } from './answer-page.ts'
import { type Person, story } from './story.ts'

const save = 'Antwort speichern'
const goOn = 'Mit meinen Angaben weitermachen'
/** Long words may carry a hyphen that only shows at the end of a line. */
const headline = async (page: Person['page']) => (await page.locator('h1').innerText()).replaceAll('\u00ad', '')
const yearsAgo = (years: number) =>
  `${new Date().getFullYear() - years}${new Date(Date.now() - 40 * 86_400_000).toISOString().slice(4, 10)}`

/** What was told before, kept on the device. */
async function hasTold({ page, opens }: Person, told: Record<string, unknown>, path = '/bleiben'): Promise<void> {
  await opens(path)
  const journey = { version: 1, told, passed: [], rounded: [], trail: [], at: 'start' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await opens(path)
  await page.waitForLoadState('networkidle')
}

/** Somebody with everything, but for the years that `from` says. */
const worker = (from: string) => ({
  stay: [{ status: 'permit-18b', from }],
  arrivedOn: from,
  birthDate: '1990-05-05',
  asylum: [],
  protection: 'none',
  identityClarified: true,
  validPassport: true,
  publicFunds: 'none',
  healthInsured: true,
  incomeFromWork: 290_000,
  otherMeans: 0,
  needPerMonth: 130_000,
  employment: {
    from,
    hoursPerWeek: 39,
    qualified: true,
    matchesQualification: true,
    insured: true,
    openEnded: true,
    allowed: true,
    lastingLicence: true,
    unchangedSincePermit: true,
  },
  pensionMonths: 62,
  pensionElsewhere: false,
  careMonths: 0,
  germanSpoken: 'B1',
  germanWritten: 'B1',
  civicKnowledge: true,
  naturalisationTest: true,
  commitsToConstitution: true,
  commitsToHistory: true,
  adequateHousing: true,
  spouseHere: false,
  children: [],
  degreeGermany: false,
  degreeForeignRecognised: true,
  vocationalGermany: false,
  vocationalForeignRecognised: false,
  qualifiedWorkSince: from,
  expulsionInterest: 'none',
  extremistLinks: false,
  entryBan: false,
  humanitarianApplicationOpen: false,
  withdrawalNotice: false,
  naturalisationExcluded: false,
  sentences: 'none',
  investigationOpen: false,
  familyNaturalises: false,
  taxesPaid: true,
  convictions: 'none',
  unmarried: true,
  parentTitle: 'none',
  integrationCourseDuty: 'none',
  integrationCourseNotRequired: false,
  cannotLearnForIllness: false,
  cannotEarnForIllness: false,
  cannotForIllnessOrAge: false,
  inSchoolTrainingOrStudy: false,
})

story('after five years both are open, and the page says where and for how much', {}, async (person) => {
  const { page } = person
  await hasTold(person, worker(yearsAgo(6)))
  await person.meetsNoBarrier()
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  await person.presses(goOn)
  await person.sees('Sie können heute beides beantragen')
  expect(await headline(page)).toBe('Sie können heute beides beantragen: Niederlassungserlaubnis und Einbürgerung.')
  await person.sees('255,00')
  await person.sees('113,00')
  await person.sees('Staatsangehörigkeitsbehörde des Landkreises')
  await person.meetsNoBarrier()
  readsWell(await page.locator('main').innerText())
  await page.emulateMedia({ colorScheme: 'dark' })
  await person.meetsNoBarrier()
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  for (const text of ['Ihre Wege', 'Ihre Zeit in Deutschland', 'Was es kostet', 'Wo Sie den Antrag stellen'])
    expect(await page.getByText(text).first().isVisible(), text).toBe(true)
  expect(await page.getByRole('button', { name: 'Jetzt drucken' }).isVisible()).toBe(false)
  expect(sent).toEqual([])
})

story(
  'time alone is missing: the day stands in the headline and in the list of days',
  { widths: [360] },
  async (person) => {
    const { page } = person
    const from = yearsAgo(2)
    await hasTold(person, worker(from))
    await person.presses(goOn)
    await person.sees('Ihre Zeit in Deutschland')
    expect(await headline(page)).toMatch(/^Niederlassungserlaubnis: ab dem .* 20\d\d$/)
    const days = await page.locator('.dates li').allInnerTexts()
    expect(days.some((line) => line.includes('Einbürgerung: ab dem'))).toBe(true)
    expect(days.some((line) => line.includes('Heute'))).toBe(true)
    await person.meetsNoBarrier()
  },
)

story('one step is named where one is enough', { widths: [360] }, async (person) => {
  await hasTold(person, { ...worker(yearsAgo(6)), naturalisationTest: false })
  await person.presses(goOn)
  await person.sees('Ein Schritt fehlt: Einbürgerungstest machen.')
})

story(
  'time with a toleration does not count, and nobody is told to wait for nothing',
  { widths: [360] },
  async (person) => {
    await hasTold(person, { ...worker(yearsAgo(8)), stay: [{ status: 'toleration', from: yearsAgo(8) }] })
    await person.presses(goOn)
    await person.sees('Mit diesem Papier noch nicht.')
    await person.sees('Einbürgerung: nicht')
    await person.sees('Zuerst braucht es einen anderen Aufenthaltstitel.')
  },
)

story('a short interview: what matters first, and an answer after it', { widths: [360] }, async (person) => {
  const { page } = person
  await hasTold(person, { stay: worker(yearsAgo(6)).stay, asylum: [] })
  await person.presses(goOn)
  await person.sees('Frage 1')
  const asked: string[] = []
  for (; asked.length < 20; ) {
    if ((await page.getByRole('button', { name: save }).count()) === 0) break
    const before = await page.locator('form').innerText()
    asked.push(await headline(page))
    for (const field of await page.locator('fieldset').all()) {
      const unknown = field.getByLabel('Weiß ich nicht', { exact: true }).first()
      if ((await unknown.count()) > 0 && (await unknown.isVisible())) await unknown.check()
    }
    await page.getByRole('button', { name: save }).click()
    await page.waitForFunction((text) => document.querySelector('form')?.innerText !== text, before)
  }
  expect(asked.length, asked.join(' | ')).toBeLessThan(14)
  await person.sees('Ihre Wege')
  await person.sees('Das lässt sich noch nicht sicher sagen.')
  await person.meetsNoBarrier()
})

story('without JavaScript the server asks', { widths: [360], javascript: [false] }, async (person) => {
  await person.opens('/bleiben')
  await person.presses('Erste Frage ansehen')
  await person.sees('Welches Papier haben Sie heute?')
})

story('the same in English', { widths: [360] }, async (person) => {
  await hasTold(person, worker(yearsAgo(6)), '/en/bleiben')
  await person.presses('Go on with my answers')
  await person.sees('You can apply for both today: settlement permit and naturalisation.')
  readsWell(await person.page.locator('main').innerText())
})
