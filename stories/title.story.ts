import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const headline = ({ page }: Person) => page.locator('h1').innerText()
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** What a person told Lotse before, kept on the device. */
async function hasTold({ page, opens }: Person, told: Record<string, unknown>, path = '/titel'): Promise<void> {
  await opens(path)
  const journey = { version: 1, told, passed: [], rounded: [], trail: [], at: 'start' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await opens(path)
  await page.waitForLoadState('networkidle')
}
const goOn = 'Mit meinen Angaben weitermachen'
const ended = daysFromNow(-20)
const applied = {
  titleApplicationOpen: true,
  paperBefore: 'permit',
  paperBeforeUntil: ended,
  paperBeforeEnded: false,
  paperBeforeAllowsWork: true,
  asylumAskedSinceTitle: false,
  fingerprintsOutstanding: false,
  cardOrdered: false,
  cardForTrainingOrWork: true,
  wasAbroad: false,
  stay: [{ status: 'fiction-continued', from: ended }],
}

story('a nurse whose card ran out while the office decides', { widths: [360, 1280] }, async (person) => {
  await hasTold(person, { ...applied, titleApplicationOn: ended })
  await person.presses(goOn)
  await person.sees('Ihr Titel gilt weiter, bis entschieden ist')
  expect(await headline(person)).toBe('Ja. Ihr Titel gilt weiter, bis entschieden ist, und Ihre Arbeit bleibt erlaubt.')
  await person.sees('Die Behörde muss Ihnen eine Fiktionsbescheinigung geben')
  await person.meetsNoBarrier()
  await person.page.emulateMedia({ colorScheme: 'dark' })
  await person.meetsNoBarrier()
})

story('a man who applied a day too late, in English', { widths: [360] }, async (person) => {
  await hasTold(person, { ...applied, titleApplicationOn: daysFromNow(-19) }, '/en/titel')
  await person.presses('Go on with my answers')
  await person.sees('Applied too late: the title can go on all the same')
  expect(await headline(person)).toBe(
    'The application came too late. Ask the office at once to let the title go on all the same.',
  )
  await person.meetsNoBarrier()
})

story(
  'somebody with a toleration hears that the application alone keeps nothing',
  { widths: [360] },
  async (person) => {
    await hasTold(person, {
      ...applied,
      paperBefore: 'toleration',
      titleApplicationOn: ended,
      stay: [{ status: 'toleration', from: '2024-01-01' }],
    })
    await person.presses(goOn)
    await person.sees('Was Sie tun können')
    expect(await headline(person)).toBe('Der Antrag allein lässt nichts weitergelten. Holen Sie heute noch Rat.')
  },
)

story('a visit home of five months does not end a permit', { widths: [360] }, async (person) => {
  await hasTold(person, {
    titleApplicationOpen: false,
    stay: [{ status: 'permit-18b', from: '2024-01-01' }],
    wasAbroad: true,
    leftGermanyOn: daysFromNow(-170),
    backInGermanyOn: daysFromNow(-20),
    reasonForLeaving: 'temporary',
    titleTakenAway: false,
  })
  await person.presses(goOn)
  await person.sees('Ihr Titel bleibt trotz der Reise')
  expect(await headline(person)).toBe('Ja. Die Reise beendet Ihren Titel nicht.')
})

story('without JavaScript the server answers the same', { widths: [360], javascript: [false] }, async (person) => {
  const { page } = person
  await person.opens('/titel')
  await person.presses('Erste Frage ansehen')
  const answer = (question: RegExp, label: string) =>
    page.getByRole('group', { name: question }).getByLabel(label, { exact: true }).check()
  await answer(/^Haben Sie einen Aufenthaltstitel oder seine/, 'Ja')
  await answer(/^Waren Sie mit Ihrem jetzigen Titel/, 'Nein')
  await person.presses('Antwort speichern')
  await answer(/^Worauf beruhte Ihr Aufenthalt/, 'Duldung')
  await answer(/^An welchem Tag ist Ihr Antrag/, 'Weiß ich nicht')
  await answer(/^Was war oder ist der letzte Tag/, 'Weiß ich nicht')
  await person.presses('Antwort speichern')
  await page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).click()
  await person.sees('Der Antrag allein lässt nichts weitergelten')
  await person.meetsNoBarrier()
})
