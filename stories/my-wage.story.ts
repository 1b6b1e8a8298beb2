import { expect } from 'vitest'
import { answersAll } from './interview.ts'
import { type Person, story } from './story.ts'

const save = 'Antwort speichern'
/** Money keeps its sign on the same line by a hard space. */
const headline = async ({ page }: Person) => (await page.locator('h1').innerText()).replaceAll('\u00a0', ' ')
const table = ({ page }: Person) =>
  page.locator('section table tr').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText))

/** Answers given before, kept on the device. */
async function hasTold({ page, opens }: Person, told: Record<string, unknown>, path = '/lohn'): Promise<void> {
  await opens(path)
  const journey = {
    version: 1,
    told: { worseTreatment: false, ...told },
    passed: [],
    rounded: [],
    trail: [],
    at: 'start',
  }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await opens(path)
  await page.waitForLoadState('networkidle')
}

const helper = {
  wageRelation: 'employee',
  wageMonth: '2026-09-30',
  wageHours: 80,
  wageMinutes: 20,
  wagePaid: 80_000,
  hoursOnAccount: false,
  birthDate: '1990-05-01',
  longTermUnemployedBefore: false,
  outsideWorkingTimeAct: false,
}
const trainee = {
  wageRelation: 'training',
  wageMonth: '2026-10-31',
  wagePaid: 65_000,
  birthDate: '2009-06-01',
  apprenticeshipInFirm: true,
  apprenticeshipFrom: '2025-09-01',
  apprenticeshipYear: 2,
  apprenticeshipPartTime: false,
  apprenticeshipCollective: false,
  outsideWorkingTimeAct: false,
}

const answers: Record<string, string> = {
  wageRelation: 'employee',
  'wageMonth.m': '9',
  'wageMonth.y': '2026',
  wageHours: '80',
  wageMinutes: '20',
  wagePaid: '800',
  'birthDate.d': '1',
  'birthDate.m': '5',
  'birthDate.y': '1990',
  longTermUnemployedBefore: 'no',
  hoursOnAccount: 'no',
  outsideWorkingTimeAct: 'no',
  worseTreatment: 'no',
}

story(
  'a kitchen helper who was paid too little learns what is missing, with and without JavaScript',
  { widths: [360, 1280], javascript: [true, false] },
  async (person) => {
    await person.opens('/lohn')
    await person.page.waitForLoadState('networkidle')
    await person.meetsNoBarrier()
    await person.presses('Erste Frage ansehen')
    await person.sees('Was waren Sie im Betrieb')
    await person.meetsNoBarrier()
    await answersAll(person, answers)
    expect(await headline(person)).toBe(
      'Für September 2026 stehen Ihnen mindestens 1.116,63 € brutto zu. Es fehlen 316,63 €.',
    )
    await person.sees('Das Geld ist überfällig.')
    expect((await table(person)).map((line) => line.replace(/\s+/g, ' '))).toEqual([
      'Gearbeitet, ohne Pausen 80 Stunden 20 Minuten',
      'Mindestlohn je Stunde, brutto § 1 Nr. 1 MiLoV5 13,90 €',
      'Mindestens zu zahlen, brutto auf ganze Cent abgerundet 1.116,63 €',
      'Bekommen, brutto 800,00 €',
      'Es fehlen 316,63 €',
    ])
    await person.sees('Schreiben Sie die Stunden auf')
    await person.sees('Faire Integration')
    await person.sees('Höchstens 8 Stunden am Tag')
    await person.meetsNoBarrier()
  },
)

story(
  'a trainee in the second year, in English, in the dark',
  { widths: [360, 1280], scheme: 'dark' },
  async (person) => {
    await hasTold(person, trainee, '/en/lohn')
    await person.presses('Go on with my answers')
    await person.sees('Minimum pay in the first year')
    expect(await headline(person)).toBe('For October 2026 you are owed at least €805.00 gross. €155.00 is missing.')
    await person.sees('Under 18: longer breaks')
    expect(await person.page.getByText('At most 8 hours a day', { exact: true }).count()).toBe(0)
    await person.meetsNoBarrier()
  },
)

story('the answer prints: the sum, what to do and who helps', { widths: [1280] }, async (person) => {
  await hasTold(person, helper)
  await person.presses('Mit meinen Angaben weitermachen')
  await person.sees('So ist gerechnet')
  await person.page.emulateMedia({ media: 'print' })
  for (const text of ['Es fehlen 316,63 €', 'So bekommen Sie Ihr Geld', 'Wer hilft'])
    expect(await person.page.getByText(text).first().isVisible(), text).toBe(true)
  expect(await person.page.getByRole('button', { name: 'Jetzt drucken' }).isVisible()).toBe(false)
})

story('what is not known is no claim', { widths: [360] }, async (person) => {
  await hasTold(person, { ...helper, longTermUnemployedBefore: null })
  await person.presses('Mit meinen Angaben weitermachen')
  await person.page.getByLabel('Weiß ich nicht').first().check()
  await person.presses(save)
  await person.sees('So wäre gerechnet')
  expect(await headline(person)).toBe('Das lässt sich noch nicht sagen.')
})

story('a month paid in full says so, and what may still be due', { widths: [360] }, async (person) => {
  await hasTold(person, { ...helper, wagePaid: 111_663 })
  await person.presses('Mit meinen Angaben weitermachen')
  await person.sees('Vielleicht ist trotzdem mehr vorgeschrieben')
  expect(await person.page.getByText('So bekommen Sie Ihr Geld').count()).toBe(0)
})

story(
  'in the first six months after long unemployment the minimum wage does not hold',
  { widths: [360] },
  async (person) => {
    await hasTold(person, {
      ...helper,
      longTermUnemployedBefore: true,
      jobBeganOn: '2026-06-01',
      jobSubsidised: false,
    })
    await person.presses('Mit meinen Angaben weitermachen')
    await person.sees('Warum es nicht geht')
    expect(await headline(person)).toBe('Der gesetzliche Mindestlohn gilt hier nicht.')
  },
)
