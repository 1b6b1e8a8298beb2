import { expect } from 'vitest'
import { type Person, story } from './story.ts'

/** A Monday: what is reckoned does not hang on the day on which the story is told. */
const today = '2026-11-23T12:00:00+01:00'

async function fillsTheDay(
  { page }: Person,
  name: string,
  [day, month, year]: [string, string, string],
): Promise<void> {
  const field = page.locator(`#${name}`)
  await field.getByLabel('Tag').fill(day)
  await field.getByLabel('Monat').selectOption(month)
  await field.getByLabel('Jahr').fill(year)
}

story('somebody whose asylum application was refused learns the last safe day', {}, async (person) => {
  const { page } = person
  await page.clock.setFixedTime(new Date(today))
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  await person.opens('/brief')
  await page.waitForLoadState('networkidle')
  await person.meetsNoBarrier()
  await page.getByLabel('Asylantrag abgelehnt', { exact: true }).check()
  await person.presses('Weiter')
  await person.sees('Wie kam der Brief?')
  await person.meetsNoBarrier()
  await page.getByLabel('gelber Umschlag mit Datum (Zustellungsurkunde)').check()
  await page.getByLabel('Welche Zeit nennt der Brief?').selectOption('zwei Wochen')
  await fillsTheDay(person, 'received', ['16', 'November', '2026'])
  await page.getByLabel('An welchem Ort ist').fill('Dresden')
  await person.presses('Frist ausrechnen')
  await person.sees('Was jetzt zu tun ist')
  await person.sees('spätestens am 30. November 2026')
  await person.sees('Noch 7 Tage.')
  await page.getByText('So ist es gerechnet').first().click()
  await person.sees('Datum auf dem Umschlag: an diesem Tag zugestellt')
  await person.meetsNoBarrier()
  const href = (await page.getByText('In den Kalender').getAttribute('href')) ?? ''
  const file = decodeURIComponent(href.slice(href.indexOf(',') + 1))
  expect(file).toContain('DTSTART;VALUE=DATE:20261130\r\n')
  expect(file.match(/BEGIN:VALARM/g)?.length).toBeGreaterThanOrEqual(3)
  await person.presses('Angaben ändern')
  expect(await page.locator('#received').getByLabel('Tag').inputValue()).toBe('16')
  expect(await page.getByLabel('An welchem Ort ist').inputValue()).toBe('Dresden')
  expect(sent).toEqual([])
})

story('a holiday and a weekend move the end', { widths: [360] }, async (person) => {
  const { page } = person
  await page.clock.setFixedTime(new Date(today))
  await person.opens('/brief')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Bescheid eines Amtes, gegen den Widerspruch möglich ist').check()
  await person.presses('Weiter')
  await page.getByLabel('persönlich übergeben').check()
  // Repentance Day is a holiday in Saxony alone: Wednesday, 18 November 2026.
  await fillsTheDay(person, 'received', ['18', 'Oktober', '2026'])
  await page.getByLabel('An welchem Ort ist').fill('Chemnitz')
  await person.presses('Frist ausrechnen')
  await person.sees('spätestens am 19. November 2026')
  await person.sees('Dieser Tag ist vorbei.')
  await person.presses('Angaben ändern')
  await page.getByLabel('An welchem Ort ist').fill('Thüringen')
  await person.presses('Frist ausrechnen')
  await person.sees('spätestens am 18. November 2026')
})

story(
  'what is missing or wrong is said, and nothing typed is lost',
  { javascript: [true, false], widths: [360] },
  async (person) => {
    const { page } = person
    await person.opens('/brief')
    await person.presses('Weiter')
    await person.sees('Wählen Sie, was für ein Brief oder Ereignis es ist.')
    await page.getByLabel('Urteil des Verwaltungsgerichts (nicht Asyl)').check()
    await person.presses('Weiter')
    await page.getByLabel('An welchem Ort ist').fill('Dresdn')
    await person.presses('Frist ausrechnen')
    await person.sees('Diesen Ort kennt Lotse nicht. Meinten Sie: Dresden')
    expect(await page.getByLabel('An welchem Ort ist').inputValue()).toBe('Dresdn')
    await page.getByLabel('An welchem Ort ist').fill('Dresden')
    await person.presses('Frist ausrechnen')
    await person.sees('Es fehlt ein Tag.')
    await page.getByLabel('persönlich übergeben').check()
    await fillsTheDay(person, 'received', ['5', 'Oktober', '2026'])
    await person.presses('Frist ausrechnen')
    await person.sees('Was jetzt zu tun ist')
    expect(page.url()).not.toContain('2026')
  },
)

story('a title that runs out, in English', { widths: [360] }, async (person) => {
  const { page } = person
  await page.clock.setFixedTime(new Date(today))
  await person.opens('/en/brief')
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Your residence title expires').check()
  await person.presses('Next')
  const field = page.locator('#event')
  await field.getByLabel('Day').fill('31')
  await field.getByLabel('Month').selectOption('December')
  await field.getByLabel('Year').fill('2026')
  await person.presses('Reckon the deadline')
  await person.sees('What to do now')
  await person.sees('at the latest on 31 December 2026')
  await person.meetsNoBarrier()
})
