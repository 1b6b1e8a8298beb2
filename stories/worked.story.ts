import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findNorms } from '@lotse/law'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { longDay } from '../apps/web/src/lib/words/dates.ts'
import type { Expectation, Worked } from '../packages/statutes/cases/worked.ts'
import { book } from '../packages/statutes/rulebook.ts'
import { type Person, story } from './story.ts'

const folder = resolve(import.meta.dirname, '../examples/situations')
const readJson = (file: string) => JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))

/** A title as a reader finds it: under which heading, and what stands on its card. */
interface Card {
  group: string
  id: string
  text: string
}

/** Headings under which a title can be had on the day itself. */
const today = ['open', 'discretion', 'perhaps', 'meanwhile']

/** Opens the planner on the day of the situation, with everything told before. */
async function looksAtTheAnswer({ page }: Person, name: string, on: string, path: string): Promise<Card[]> {
  const { asOf: _, $schema: __, ...told } = readJson(`${name}.json`)
  await page.clock.setFixedTime(new Date(`${on}T12:00:00+01:00`))
  const trail = Object.keys(told).map((key) => [key])
  const journey = { version: 1, told, passed: [], rounded: [], trail, at: 'answer' }
  await page.goto(path)
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await page.goto(path)
  await page.locator('#facts').waitFor()
  return page.evaluate(() =>
    [...document.querySelectorAll('section[aria-labelledby^="group-"]')].flatMap((section) =>
      [...section.querySelectorAll('article')].map((card) => ({
        group: (section.getAttribute('aria-labelledby') ?? '').replace('group-', ''),
        id: card.id.replace('weg-', ''),
        text: (card as HTMLElement).innerText,
      })),
    ),
  )
}

/** Words that no reader should ever meet. */
async function readsWell(page: Page): Promise<void> {
  const text = await page.locator('body').innerText()
  expect(text.match(/undefined|\[object|NaN|Invalid Date|\b(?:group|tag|card|law|fact|meaning)_[a-z_]+/g)).toBe(null)
}

const statusOf = (id: string) => book().norms.find((norm) => norm.id === id)?.grants.status

/** What the page says otherwise than the text of the law has it; and how much of it could be compared. */
function compare(expected: Expectation, cards: readonly Card[], on: string): { wrong: string[]; compared: number } {
  const ids = findNorms(book(), expected.norm)
  const own = cards.filter(({ id }) => ids.includes(id))
  const same = cards.filter(({ id }) => ids.some((other) => statusOf(other) === statusOf(id)))
  const wrong: string[] = []
  let compared = 0
  const holds = (is: boolean, what: string) => {
    compared++
    if (!is)
      wrong.push(
        `${expected.norm} ${what}: ${expected.because} The page has ${JSON.stringify(own.length > 0 ? own : same)}`,
      )
  }
  const open = [expected.open ?? []].flat()
  const isNow = (among: readonly Card[], groups: readonly string[]) => among.some(({ group }) => groups.includes(group))
  if (expected.grade?.best === 'barred' || open.join() === 'closed')
    holds(!isNow(own, today), 'must not stand as possible today')
  if (open.length > 0 && open.every((way) => way === 'open' || way === 'subject-to-judgement'))
    holds(isNow(same, ['open', 'discretion', 'meanwhile']), 'must stand as open today, or for the office to weigh')
  if (open.join() === 'perhaps') {
    holds(!isNow(own, ['open']), 'must not stand as open')
    holds(same.length > 0, 'must be shown')
  }
  if (['should', 'right'].includes(expected.grade?.worst ?? ''))
    holds(isNow(same, ['open']), 'must stand as open today')
  for (const opens of [expected.opensOn, expected.opensOnIfJudged, expected.opensOnAtBest])
    if (opens && opens > on && own.length > 0)
      holds(
        own.some(({ text }) => text.includes(longDay(opens, 'de'))),
        `must name the day ${opens}`,
      )
  return { wrong, compared }
}

/** A title that is held today is no road any more; the page leaves it out. */
const isHeld = (told: Record<string, unknown>, { norm }: Expectation, on: string): boolean => {
  const stay = (told['stay'] ?? []) as { status: string; from?: string; to?: string }[]
  const held = stay.findLast(({ from, to }) => (from ?? on) <= on && (to ?? on) >= on)?.status
  return findNorms(book(), norm).some((id) => statusOf(id) === held)
}

const encoded = ({ norm, on, application }: Expectation) => !on && !application && findNorms(book(), norm).length > 0

story('every worked situation reads on the page as the law has it', { widths: [1280] }, async (person) => {
  const wrong: string[] = []
  let compared = 0
  for (const name of names) {
    const worked: Worked = readJson(`${name}.expected.json`)
    const cards = await looksAtTheAnswer(person, name, worked.on, '/wege')
    await readsWell(person.page)
    const told = readJson(`${name}.json`)
    for (const expected of worked.expect.filter((each) => encoded(each) && !isHeld(told, each, worked.on))) {
      const result = compare(expected, cards, worked.on)
      compared += result.compared
      wrong.push(...result.wrong.map((sentence) => `${name}: ${sentence}`))
    }
    for (const citation of worked.neverOnRoute ?? [])
      for (const id of findNorms(book(), citation))
        if (cards.some((card) => card.id === id && card.group !== 'advice'))
          wrong.push(`${name}: shows a way by ${citation}`)
  }
  expect(wrong).toEqual([])
  expect(names.length).toBeGreaterThanOrEqual(31)
  expect(compared).toBeGreaterThan(300)
})

story('the worked situations read the same in English', { widths: [360] }, async (person) => {
  for (const name of ['tolerated-seven-years', 'knows-almost-nothing', 'ukrainian-with-engineering-job']) {
    const { on }: Worked = readJson(`${name}.expected.json`)
    const german = await looksAtTheAnswer(person, name, on, '/wege')
    const english = await looksAtTheAnswer(person, name, on, '/en/wege')
    await readsWell(person.page)
    await person.meetsNoBarrier()
    expect(english.length).toBeGreaterThan(0)
    expect(english.map(({ group, id }) => `${group} ${id}`)).toEqual(german.map(({ group, id }) => `${group} ${id}`))
  }
})

story('a counsellor opens a file with a situation', { widths: [1280] }, async (person) => {
  const { page } = person
  await person.opens('/wege')
  await page.evaluate(() =>
    localStorage.setItem(
      'lotse.journey',
      JSON.stringify({
        version: 1,
        told: { germanSpoken: 'A1' },
        passed: [],
        rounded: [],
        trail: [['germanSpoken']],
        at: 'answer',
      }),
    ),
  )
  await person.opens('/wege')
  await page.locator('#facts').waitFor()
  await page.locator('input[type=file]').setInputFiles(resolve(folder, 'tolerated-seven-years.json'))
  await page.locator('#weg-permit-sustained-integration').waitFor()
})
