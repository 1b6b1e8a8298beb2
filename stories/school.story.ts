import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const headline = ({ page }: Person) => page.locator('h1').innerText()

interface Words {
  begin: string
  save: string
  yes: string
  no: string
  unknown: string
}
const de: Words = {
  begin: 'Erste Frage ansehen',
  save: 'Antwort speichern',
  yes: 'Ja',
  no: 'Nein',
  unknown: 'Weiß ich nicht',
}
const en: Words = {
  begin: 'See the first question',
  save: 'Save answer',
  yes: 'Yes',
  no: 'No',
  unknown: 'I don’t know',
}

/** Tells the child's birthday and answers what is asked about it, by the words of each question; what is not told is not known. */
async function answers(
  person: Person,
  born: [string, string, string],
  told: Record<string, string>,
  words = de,
): Promise<void> {
  const { page } = person
  await person.presses(words.begin)
  const save = page.getByRole('button', { name: words.save })
  await save.waitFor()
  for (let count = 0; count < 14 && (await save.count()) > 0; count++) {
    const heading = await page.locator('h1').innerText()
    for (const field of await page.locator('fieldset').all()) {
      const text = await field.innerText()
      const year = field.locator('input[inputmode="numeric"]')
      if ((await year.count()) >= 2) {
        await year.nth(0).fill(born[0])
        await field
          .getByRole('combobox')
          .first()
          .selectOption({ index: Number(born[1]) })
        await year.nth(1).fill(born[2])
        continue
      }
      const found = Object.keys(told).find((part) => text.includes(part))
      const label = found ? (told[found] as string) : words.unknown
      await field.getByLabel(label, { exact: true }).first().check()
    }
    await save.click()
    await page.waitForFunction(
      (before) => document.querySelector('h1')?.innerText !== before || document.querySelector('[data-problems]'),
      heading,
    )
    if ((await page.locator('[data-problems]').count()) > 0)
      throw new Error(await page.locator('[data-problems]').innerText())
  }
}

const atHome = {
  'in Sachsen, nicht nur zu Besuch': de.yes,
  Aufnahmeeinrichtung: de.no,
  'andere Sprache als Deutsch': de.yes,
  'spricht das Kind': 'Noch gar nicht',
}

story('a mother asks where her daughter of nine goes to school', { widths: [360, 1280] }, async (person) => {
  const { page } = person
  await person.opens('/schule')
  await page.waitForLoadState('networkidle')
  await person.meetsNoBarrier()
  const sent: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()))
  await answers(person, ['3', '3', '2017'], atHome)
  await person.sees('So melden Sie das Kind an')
  expect(await headline(person)).toBe('Ja. Ihr Kind geht zur Schule, und es kostet nichts.')
  for (const shown of [
    'Deutsch lernen in der Grundschule',
    'welche Schule, welche Klasse',
    'Online-Portal',
    'Die Schule meldet nichts',
  ])
    await person.sees(shown)
  expect(await page.getByText('Abitur').count()).toBe(0)
  await person.meetsNoBarrier()
  await page.emulateMedia({ colorScheme: 'dark' })
  await person.meetsNoBarrier()
  expect(await page.evaluate(() => localStorage.getItem('lotse.journey'))).toBe(null)
  expect(sent).toEqual([])
})

story('a child of four has a place in day care, and hears when school begins', { widths: [360] }, async (person) => {
  await person.opens('/schule')
  await person.page.waitForLoadState('networkidle')
  const year = new Date().getFullYear() - 4
  await answers(person, ['15', '1', String(year)], { ...atHome, Aufenthaltspapier: de.yes })
  await person.sees('Ein Platz im Kindergarten')
  expect(await headline(person)).toBe('Ja. Ihr Kind hat Anspruch auf einen Platz in der Kita.')
  await person.sees(`1. August ${year + 6}`)
  await person.sees('in der Regel sechs Monate vorher')
  await person.meetsNoBarrier()
})

story('a young man of sixteen reads of the vocational school, in English', { widths: [360] }, async (person) => {
  await person.opens('/en/schule')
  await person.page.waitForLoadState('networkidle')
  const year = new Date().getFullYear() - 16
  await answers(
    person,
    ['15', '1', String(year)],
    {
      'in Saxony, not only for a visit': en.yes,
      'reception facility': en.no,
      'another language than German': en.yes,
      'speak German': 'Not at all yet',
      'every day for a whole year': en.no,
      'training contract': en.no,
      'school-leaving certificate': en.no,
    },
    en,
  )
  await person.sees('Preparatory class at a vocational school centre')
  expect(await headline(person)).toBe('Yes. After class nine it goes on: at the vocational school.')
  await person.meetsNoBarrier()
})

story('outside Saxony the page says that it does not know', { widths: [360] }, async (person) => {
  await person.opens('/schule')
  await person.page.waitForLoadState('networkidle')
  await answers(person, ['3', '3', '2017'], { ...atHome, 'in Sachsen, nicht nur zu Besuch': de.no })
  expect(await headline(person)).toMatch(/^Diese Seite kennt nur die Schulen in Sachsen\./)
  expect(await person.page.locator('article').count()).toBe(0)
})

story('without JavaScript the server asks about the child', { widths: [360], javascript: [false] }, async (person) => {
  const { page } = person
  await person.opens('/schule')
  await person.presses(de.begin)
  await person.sees('geboren')
  await page.getByLabel('Tag', { exact: true }).fill('3')
  await page.getByRole('combobox').first().selectOption('März')
  await page.getByLabel('Jahr', { exact: true }).fill('2017')
  await person.presses(de.save)
  await page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).click()
  expect(await headline(person)).toMatch(/^Ziemlich sicher ja\./)
  await person.meetsNoBarrier()
})
