import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const headline = ({ page }: Person) => page.locator('h1').innerText()
const goOn = 'Mit meinen Angaben weitermachen'
const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10)

/** What a person told before, kept on the device. */
async function hasTold({ page, opens }: Person, told: Record<string, unknown>, path = '/anerkennung'): Promise<void> {
  await opens(path)
  const journey = { version: 1, told, passed: [], rounded: [], trail: [], at: 'start' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await opens(path)
  await page.waitForLoadState('networkidle')
}

const electrician = {
  recognitionField: 'craft',
  certificateFromAbroad: true,
  certificateFromUnion: false,
  recognitionStage: 'complete',
  recognitionSentOn: daysAgo(30),
  recognitionCompleteOn: daysAgo(20),
  recognitionExtended: false,
  recognitionPaused: false,
  recognitionFastTrack: false,
}
const nurse = {
  recognitionField: 'nursing',
  certificateFromAbroad: true,
  certificateFromUnion: false,
  recognitionStage: 'decided',
  recognitionResult: 'differences',
}

story('an electrician finds the occupation and who examines the certificate', {}, async (person) => {
  const { page } = person
  await person.opens('/anerkennung')
  await page.waitForLoadState('networkidle')
  await person.meetsNoBarrier()
  await page.getByLabel('Ihr Beruf, auf Deutsch oder Englisch').fill('electrician')
  await person.sees('Elektroniker (Energie- und Gebäudetechnik)')
  await person.sees('Handwerkskammer Chemnitz, Dresden oder Leipzig')
  await person.meetsNoBarrier()
  await person.presses('Erste Frage ansehen')
  await page.getByLabel('Handwerk (zum Beispiel Elektronik, Bau, Friseur, Bäckerei)').check()
  await person.meetsNoBarrier()
})

story('an electrician whose papers are complete hears the day of the decision', {}, async (person) => {
  const { page } = person
  await hasTold(person, electrician)
  await person.presses(goOn)
  await person.sees('Bis wann die Stelle handeln muss')
  expect(await headline(person)).toBe('Ihr Antrag läuft.')
  await person.sees('muss die Stelle entscheiden')
  await person.meetsNoBarrier()
  await page.emulateMedia({ colorScheme: 'dark' })
  await person.meetsNoBarrier()
})

story('after more than three months the decision is due', { widths: [360] }, async (person) => {
  await hasTold(person, { ...electrician, recognitionSentOn: daysAgo(140), recognitionCompleteOn: daysAgo(120) })
  await person.presses(goOn)
  await person.sees('Die Entscheidung ist fällig')
  expect(await headline(person)).toBe('Die Entscheidung ist fällig. Fragen Sie jetzt nach.')
  await person.sees('musste die Stelle entscheiden')
})

story('a nurse with a decision chooses between test and course', {}, async (person) => {
  await hasTold(person, nurse)
  await person.presses(goOn)
  await person.sees('Prüfung oder Lehrgang: Sie wählen')
  expect(await headline(person)).toBe('Ein Teil ist anerkannt. Der Rest lässt sich nachholen.')
  await person.sees('Kommunaler Sozialverband Sachsen (KSV), Leipzig')
  await person.sees('Wenn etwas fehlt')
  expect(await person.page.getByText('Drei Monate nach der letzten Unterlage').count()).toBe(0)
  await person.meetsNoBarrier()
})

story('the same in English', { widths: [360] }, async (person) => {
  await hasTold(person, nurse, '/en/anerkennung')
  await person.presses('Go on with my answers')
  await person.sees('Test or course: you choose')
  expect(await headline(person)).toBe('A part is recognised. The rest can be made up for.')
  await person.meetsNoBarrier()
})

story(
  'without JavaScript search and answers come from the server',
  { widths: [360], javascript: [false] },
  async (person) => {
    const { page } = person
    await person.opens('/anerkennung')
    await page.getByLabel('Ihr Beruf, auf Deutsch oder Englisch').fill('nurse')
    await page.getByRole('button', { name: 'Suchen' }).click()
    await person.sees('Pflegefachmann / Pflegefachfrau')
    await person.presses('Erste Frage ansehen')
    await page.getByLabel('Pflegefachkraft, Krankenschwester, Krankenpfleger').check()
    for (const label of ['Ja', 'Noch kein Antrag']) await page.getByLabel(label, { exact: true }).first().check()
    await person.presses('Antwort speichern')
    await person.sees('Frage 2')
    await page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).click()
    await person.sees('Kommunaler Sozialverband Sachsen (KSV), Leipzig')
    expect(await headline(person)).toBe('Den Antrag dürfen Sie stellen. Für die Arbeit brauchen Sie die Erlaubnis.')
    await person.meetsNoBarrier()
  },
)
