import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const save = 'Antwort speichern'

/** Tells one paper that somebody holds, with the day it began. */
async function tellsThePaper(
  { page }: Person,
  kind: string,
  [day, month, year]: [string, string, string],
): Promise<void> {
  await page.getByLabel(kind, { exact: true }).check()
  await page.getByLabel('Tag', { exact: true }).first().fill(day)
  await page.getByRole('combobox', { name: 'Monat' }).first().selectOption(month)
  await page.getByLabel('Jahr', { exact: true }).first().fill(year)
}

/** Answers every question that still comes, "no" where it can be said, else "I don't know". */
async function saysNoToTheRest(person: Person): Promise<string[]> {
  const { page } = person
  const asked: string[] = []
  for (let count = 0; count < 14; count++) {
    if ((await page.getByRole('button', { name: save }).count()) === 0) break
    const heading = await page.locator('h1').innerText()
    asked.push(heading)
    for (const field of await page.locator('fieldset').all())
      for (const label of ['Nein', 'Nein, keines davon', 'Nie', 'Weiß ich nicht']) {
        const choice = field.getByLabel(label, { exact: true }).first()
        if ((await choice.count()) === 0 || !(await choice.isVisible())) continue
        await choice.check()
        break
      }
    await page.getByRole('button', { name: save }).click()
    await page.waitForFunction(
      (before) => document.querySelector('h1')?.innerText !== before || document.querySelector('[data-problems]'),
      heading,
    )
    if ((await page.locator('[data-problems]').count()) > 0)
      throw new Error(await page.locator('[data-problems]').innerText())
  }
  return asked
}

story('somebody with a toleration asks whether they may work', { widths: [360, 1280] }, async (person) => {
  const { page } = person
  await person.opens('/arbeiten')
  await page.waitForLoadState('networkidle')
  await person.meetsNoBarrier()
  await person.presses('Erste Frage ansehen')
  await person.sees('Welches Papier haben Sie heute?')
  await tellsThePaper(person, 'Duldung', ['14', 'März', '2021'])
  await person.presses(save)
  await person.sees('Frage 2')
  await person.meetsNoBarrier()
  await saysNoToTheRest(person)
  await person.sees('Erlaubnis')
  await person.sees('Für Ihren Betrieb')
  await person.meetsNoBarrier()
})

/** What a person told the planner before, kept on the device. */
async function hasTold({ page, opens }: Person, told: Record<string, unknown>, path = '/arbeiten'): Promise<void> {
  await opens(path)
  const journey = { version: 1, told, passed: [], rounded: [], trail: [], at: 'start' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await opens(path)
  await page.waitForLoadState('networkidle')
}
const goOn = 'Mit meinen Angaben weitermachen'
const noBan = {
  workBan: false,
  deceivesNow: false,
  refusesCooperationNow: false,
  safeCountry: 'none',
  removalMeasuresUnderWay: false,
  training: false,
}
const headline = (page: Person['page']) => page.locator('h1').innerText()

story('the answers given in the planner count, and nothing is sent', {}, async (person) => {
  const { page } = person
  await hasTold(person, {
    ...noBan,
    livesInReception: false,
    stay: [{ status: 'toleration', from: '2021-03-14' }],
  })
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  await person.presses(goOn)
  await person.sees('Arbeitserlaubnis mit Duldung')
  expect(await headline(page)).toBe('Ja, mit einer Erlaubnis. Die Behörde soll sie geben.')
  await person.meetsNoBarrier()
  await page.emulateMedia({ colorScheme: 'dark' })
  await person.meetsNoBarrier()
  await person.presses('Alles löschen')
  await person.presses('Ja, alles löschen')
  expect(await page.evaluate(() => localStorage.getItem('lotse.journey'))).toBe(null)
  expect(sent).toEqual([])
})

story('a ban on working says why, and what it rests on', { widths: [360] }, async (person) => {
  await hasTold(person, {
    ...noBan,
    workBan: true,
    livesInReception: false,
    stay: [{ status: 'toleration', from: '2021-03-14' }],
  })
  await person.presses(goOn)
  await person.sees('Warum es nicht geht')
  expect(await headline(person.page)).toBe('Zurzeit nicht.')
  await person.sees('Ein Arbeitsverbot gilt für Sie.')
})

story('an asylum seeker in a reception facility hears from which day', { widths: [360] }, async (person) => {
  const recently = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10)
  await hasTold(person, {
    stay: [{ status: 'permission-to-stay', from: recently }],
    asylum: [{ status: 'asylum-pending', from: recently }],
    asylumLodgedOn: recently,
    asylumRegisteredOn: recently,
    livesInReception: true,
    otherStateAsked: false,
    protectedElsewhere: false,
    acceleratedProcedure: false,
    asylumDutiesBroken: false,
  })
  await person.presses(goOn)
  await person.sees('Arbeitserlaubnis in der Aufnahmeeinrichtung')
  expect(await headline(person.page)).toMatch(/^Noch nicht, aber ab dem \d+\. \S+ \d{4}\.$/)
})

story('a refugee hears yes at once, in English', { widths: [360] }, async (person) => {
  await hasTold(person, { stay: [{ status: 'permit-25-2-refugee', from: '2026-01-02' }] }, '/en/arbeiten')
  await person.presses('Go on with my answers')
  await person.sees('Working with your residence title')
  expect(await headline(person.page)).toBe('Yes, you may work.')
  await person.meetsNoBarrier()
})

story(
  'without JavaScript the server asks and answers the same',
  { widths: [360], javascript: [false] },
  async (person) => {
    const { page } = person
    await person.opens('/arbeiten')
    await person.presses('Erste Frage ansehen')
    await tellsThePaper(person, 'Duldung', ['14', 'März', '2021'])
    await person.presses(save)
    await person.sees('Frage 2')
    await page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).click()
    expect(await headline(page)).toBe('Das lässt sich noch nicht sagen.')
    expect(page.url()).not.toContain('toleration')
  },
)

story('a day that rests on something unknown is not promised', { widths: [360] }, async (person) => {
  const recently = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10)
  await hasTold(person, {
    stay: [{ status: 'permission-to-stay', from: recently }],
    asylum: [{ status: 'asylum-pending', from: recently }],
    asylumLodgedOn: recently,
    asylumRegisteredOn: recently,
    livesInReception: true,
    otherStateAsked: false,
    protectedElsewhere: false,
    acceleratedProcedure: null,
    asylumDutiesBroken: false,
  })
  await person.presses(goOn)
  await person.page.getByLabel('Weiß ich nicht').first().check()
  await person.presses(save)
  await person.sees('Was für Sie gilt')
  expect(await headline(person.page)).toMatch(/^Noch nicht, vielleicht ab dem /)
})
