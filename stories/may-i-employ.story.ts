import { expect } from 'vitest'
import { answersAll } from './interview.ts'
import { type Person, story } from './story.ts'

const headline = ({ page }: Person) => page.locator('h1').innerText()

/** A baker with an applicant who has held a Duldung for years. */
const baker: Record<string, string> = {
  applicantPassport: 'other',
  livesAbroad: 'no',
  'stay.0': 'group:toleration',
  'stay.0.toleration': 'toleration',
  'stay.0.d': '14',
  'stay.0.m': '3',
  'stay.0.y': '2021',
  paperNote: 'ask',
  paperValid: 'yes',
  livesInReception: 'no',
  hireAs: 'entry-qualification',
  entryMonths: '6',
  entryHours: '30',
  entryRecognised: 'yes',
  entryHereBefore: 'no',
  hireBegun: 'no',
  applicantRegistered: 'agency',
}

async function asks(person: Person, answers: Record<string, string>, path = '/einstellen'): Promise<void> {
  await person.opens(path)
  await person.page.waitForLoadState('networkidle')
  await person.presses(path.startsWith('/en') ? 'See the first question' : 'Erste Frage ansehen')
  await person.page.locator('[name="applicantPassport"]').first().waitFor()
  await answersAll(person, answers)
}

story(
  'a baker asks about an applicant with a Duldung, with and without JavaScript',
  { widths: [360, 1280], javascript: [true, false] },
  async (person) => {
    const { page } = person
    await asks(person, baker)
    expect(await headline(person)).toBe('Nur mit Erlaubnis der Ausländerbehörde.')
    await person.sees('Mit einer Duldung soll die Behörde die Arbeit erlauben, wenn kein Verbot gilt.')
    await person.sees('Erklärung zum Beschäftigungsverhältnis')
    await person.sees('Kopie aufbewahren')
    await person.sees('Die Vergütung bis 276 € im Monat')
    expect(await page.getByText('Eingliederungszuschuss').count(), 'another plan').toBe(0)
    for (const asked of ['Täusch', 'sicheres Land', 'Abschiebung wird'])
      expect(await page.getByText(asked).count(), `an employer is not asked: ${asked}`).toBe(0)
    expect(await page.evaluate(() => localStorage.length).catch(() => 0), 'nothing is kept').toBe(0)
    await person.meetsNoBarrier()
  },
)

story('the duties print as a check list on paper', { widths: [1280] }, async (person) => {
  const { page } = person
  await asks(person, baker)
  await page.emulateMedia({ media: 'print' })
  for (const text of [
    'Ihre Pflichten, zum Abhaken',
    'Name der Person',
    'Vor dem ersten Tag prüfen',
    'bis zu 500.000 €',
  ])
    expect(await page.getByText(text).first().isVisible(), text).toBe(true)
  expect(await page.getByRole('button', { name: 'Jetzt drucken' }).isVisible()).toBe(false)
})

story('the visitor’s own answers are neither read nor changed', { widths: [360] }, async (person) => {
  const { page } = person
  await person.opens('/einstellen')
  const own = JSON.stringify({
    version: 1,
    told: { stay: [{ status: 'permit-25b', from: '2025-01-02' }] },
    passed: [],
    rounded: [],
    trail: [],
    at: 'start',
  })
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), own)
  await asks(person, baker)
  expect(await headline(person)).toBe('Nur mit Erlaubnis der Ausländerbehörde.')
  expect(await page.evaluate(() => localStorage.getItem('lotse.journey'))).toBe(own)
})

story(
  'an EU citizen needs no permission, in English, in the dark',
  { widths: [360], scheme: 'dark' },
  async (person) => {
    await asks(
      person,
      { applicantPassport: 'eu', livesAbroad: 'no', hireAs: 'training', hireBegun: 'no', applicantRegistered: 'none' },
      '/en/einstellen',
    )
    expect(await headline(person)).toBe('Yes. You need no permission.')
    expect(await person.page.getByText('Keep a copy').count()).toBe(0)
    await person.meetsNoBarrier()
  },
)

story(
  'somebody abroad needs a visa; the quick procedure and the salaries are named',
  { widths: [360, 1280] },
  async (person) => {
    await asks(person, { applicantPassport: 'other', livesAbroad: 'yes', hireAs: 'job', hireQualified: 'yes' })
    expect(await headline(person)).toBe('Noch nicht. Zuerst braucht die Person ein Visum.')
    await person.sees('Beschleunigtes Fachkräfteverfahren')
    await person.sees('Auf kostenlose Beratung hinweisen')
    await person.sees('Blaue Karte EU')
    await person.meetsNoBarrier()
  },
)

story('a paper that says no is no yes, whatever the title', { widths: [360] }, async (person) => {
  await asks(person, {
    ...baker,
    'stay.0': 'group:humanitarian',
    'stay.0.humanitarian': 'permit-25b',
    paperNote: 'forbidden',
    hireAs: 'training',
  })
  expect(await headline(person)).toBe('Klären Sie es zuerst mit der Ausländerbehörde.')
})

story('a title with work allowed is a yes', { widths: [360] }, async (person) => {
  await asks(person, {
    ...baker,
    'stay.0': 'group:humanitarian',
    'stay.0.humanitarian': 'permit-25b',
    paperNote: 'any',
    hireAs: 'training',
  })
  expect(await headline(person)).toBe('Ja. Die Person darf bei Ihnen arbeiten.')
})
