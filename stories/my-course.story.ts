import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const save = 'Antwort speichern'
const headline = ({ page }: Person) => page.locator('h1').innerText()

/** Tells one paper that somebody holds, with the day it began. */
async function tellsThePaper({ page }: Person, kind: string, [day, month, year]: [string, string, string]) {
  await page.getByLabel(kind, { exact: true }).check()
  await page.getByLabel('Tag', { exact: true }).first().fill(day)
  await page.getByRole('combobox', { name: 'Monat' }).first().selectOption(month)
  await page.getByLabel('Jahr', { exact: true }).first().fill(year)
}

/** What a person told the planner before, kept on the device. */
async function hasTold({ page, opens }: Person, told: Record<string, unknown>, path = '/deutsch'): Promise<void> {
  await opens(path)
  const journey = { version: 1, told, passed: [], rounded: [], trail: [], at: 'start' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await opens(path)
  await page.waitForLoadState('networkidle')
}

const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10)

/** A mother with refugee status for half a year, a small child, money of the Jobcenter, a little German. */
const mother = {
  stay: [{ status: 'permit-25-2-refugee', from: daysAgo(180) }],
  birthDate: '1994-02-02',
  integrationCourseTaken: 'never',
  courseOrderedBy: 'nobody',
  courseAdmitted: false,
  vocationalCourseOrdered: false,
  germanSpoken: 'A1',
  germanWritten: 'A1',
  degreeGermany: false,
  degreeForeign: false,
  goesToSchool: false,
  inSchoolTrainingOrStudy: false,
  comparableCourse: false,
  publicFunds: 'all',
  benefitsBy: 'jobcenter',
  employment: false,
  training: false,
  registeredWithAgency: false,
  germanForOccupation: false,
  unemploymentBenefit: false,
  readsAndWrites: 'other-script',
  severelyDisabled: false,
  children: [{ birthDate: daysAgo(800), livesWithMe: true, attendsSchool: false }],
}
/** Tolerated for a year, looking for work. */
const tolerated = {
  ...mother,
  stay: [{ status: 'toleration', from: daysAgo(400) }],
  publicFunds: 'some',
  benefitsBy: 'asylum-act',
  registeredWithAgency: true,
  readsAndWrites: 'latin',
  children: [],
}
const goOn = 'Mit meinen Angaben weitermachen'

/** Answers every question that still comes with "no" or the first choice that says so. */
async function saysNoToTheRest(person: Person): Promise<void> {
  const { page } = person
  for (let count = 0; count < 30; count++) {
    if ((await page.getByRole('button', { name: save }).count()) === 0) return
    const asked = await page.locator('main').innerText()
    for (const field of await page.locator('fieldset').all())
      for (const label of ['Nein', 'Nein, noch nicht angemeldet', 'Nein, keines davon', 'Nie', 'Weiß ich nicht']) {
        const choice = field.getByLabel(label, { exact: true }).first()
        if ((await choice.count()) === 0 || !(await choice.isVisible())) continue
        await choice.check()
        break
      }
    await page.getByRole('button', { name: save }).click()
    await page.waitForFunction((before) => document.querySelector('main')?.innerText !== before, asked)
    if ((await page.locator('[data-problems]').count()) > 0)
      throw new Error(await page.locator('[data-problems]').innerText())
  }
  throw new Error('too many questions')
}

story('a mother with refugee status hears yes, until when, and that it is free', {}, async (person) => {
  const { page } = person
  await hasTold(person, mother)
  await person.meetsNoBarrier()
  await person.presses(goOn)
  await person.sees('Kurse für Sie')
  expect(await headline(person)).toBe('Ja, Sie haben einen Anspruch auf einen Integrationskurs.')
  await person.sees('Melden Sie sich spätestens am')
  await person.sees('Der längere Kurs zum Lesen und Schreiben')
  await person.sees('Der Integrationskurs kostet Sie nichts')
  await person.sees('Betreuung kleiner Kinder während des Kurses')
  await person.sees('Fahrgeld zum Integrationskurs')
  expect(await page.getByText('Zulassung zum Integrationskurs ohne Anspruch').count()).toBe(0)
  await person.meetsNoBarrier()
  await page.emulateMedia({ colorScheme: 'dark' })
  await person.meetsNoBarrier()
})

story('a tolerated man hears why not, and which course remains', {}, async (person) => {
  await hasTold(person, tolerated)
  await person.presses(goOn)
  await person.sees('Berufssprachkurs bis A2 oder B1')
  expect(await headline(person)).toBe('Ein Berufssprachkurs ist möglich.')
  await person.sees('Warum kein Integrationskurs')
  await person.sees('Erstorientierungskurs')
  await person.meetsNoBarrier()
})

story(
  'with a discretionary toleration the stop of 2026 is said, with its source',
  { widths: [360] },
  async (person) => {
    await hasTold(person, {
      ...tolerated,
      stay: [{ status: 'toleration-discretion', from: daysAgo(20) }],
      registeredWithAgency: false,
    })
    await person.presses(goOn)
    await person.sees('Warum zurzeit nicht')
    await person.sees('Rundschreiben 02/26')
    await person.sees('Ein Weg trotz Stopp: Verpflichtung durch das Sozialamt')
  },
)

story('who was ordered to attend learns that it is a place, too', { widths: [360] }, async (person) => {
  await hasTold(person, {
    ...mother,
    stay: [{ status: 'permit-24', from: daysAgo(700) }],
    courseOrderedBy: 'jobcenter',
  })
  await person.presses(goOn)
  await person.sees('Wenn der Kurs Pflicht ist')
  await person.sees('Melden Sie sich gleich an')
})

story('an order that somebody may still weigh is no closed door', { widths: [360] }, async (person) => {
  await hasTold(person, { ...tolerated, courseOrderedBy: 'immigration-office' })
  await person.presses(goOn)
  await person.sees('Gilt die Pflicht für Sie')
  expect(await person.page.getByText('Warum kein Integrationskurs').count()).toBe(0)
})

story('the same in English', { widths: [360] }, async (person) => {
  await hasTold(person, mother, '/en/deutsch')
  await person.presses('Go on with my answers')
  await person.sees('Courses for you')
  expect(await headline(person)).toBe('Yes, you have a claim to an integration course.')
  await person.meetsNoBarrier()
})

story('from the first question to an answer', { widths: [360] }, async (person) => {
  await person.opens('/deutsch')
  await person.page.waitForLoadState('networkidle')
  await person.presses('Erste Frage ansehen')
  await tellsThePaper(person, 'Duldung', ['14', 'März', '2021'])
  await person.presses(save)
  await person.sees('Frage 2')
  await person.meetsNoBarrier()
  await saysNoToTheRest(person)
  await person.sees('Kurse, für die Sie keinen Anspruch brauchen')
  await person.meetsNoBarrier()
})

story('without JavaScript the server asks and answers', { widths: [360], javascript: [false] }, async (person) => {
  await person.opens('/deutsch')
  await person.presses('Erste Frage ansehen')
  await tellsThePaper(person, 'Duldung', ['14', 'März', '2021'])
  await person.presses(save)
  await person.sees('Frage 2')
  await person.page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).click()
  await person.sees('Kurse, für die Sie keinen Anspruch brauchen')
  expect(person.page.url()).not.toContain('toleration')
})
