// The answer page as somebody reads it: headings, titles under them, what stands on their cards. Nothing but its text.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Language } from '../apps/web/src/lib/words/dates.ts'

export const places = ['open', 'discretion', 'perhaps', 'later', 'steps', 'meanwhile', 'advice', 'closed'] as const
/** Under which heading a title stands. In the order of the page: the first says most. */
export type Place = (typeof places)[number]

/** A title where a reader finds it. */
export interface Entry {
  place: Place
  title: string
  /** The few words above the title of a card, with the grade: "ab 8. Dezember 2026 · soll". */
  tag: string
  /** Everything on the card, with all its parts unfolded. */
  text: string
}

export interface AnswerPage {
  headline: string
  entries: readonly Entry[]
  /** How many titles the page says do not fit today. */
  closedSaid: number
  /** Below the headline: where the person stands, and what comes next. */
  lead: string
  /** The drawing in words: each road with its name and its dated sentences. */
  roads: readonly { name: string; lines: readonly string[] }[]
  /** Changes that the page offers to try, as `germanSpoken="A2"`. */
  tries: readonly string[]
}

const headings: Record<Language, Record<string, Place>> = {
  de: {
    'Heute offen': 'open',
    'Offen, wenn die Behörde zustimmt': 'discretion',
    'Vielleicht heute offen': 'perhaps',
    'Später, von allein': 'later',
    'Wenn Sie etwas tun': 'steps',
    'Für die Zeit bis dahin': 'meanwhile',
    'Nur mit Beratung': 'advice',
  },
  en: {
    'Open today': 'open',
    'Open if the office agrees': 'discretion',
    'Perhaps open today': 'perhaps',
    'Later, by time alone': 'later',
    'If you do something': 'steps',
    'For the time until then': 'meanwhile',
    'Only with advice': 'advice',
  },
}
const closedSummary: Record<Language, RegExp> = {
  de: /^(\d+) Titel, (?:der|die) heute nicht zu Ihrer Lage pass(?:t|en)$/,
  en: /^(\d+) titles? that do(?:es)? not fit your situation today$/,
}

/** Reads the page with everything unfolded. */
export async function readAnswer(page: Page, language: Language): Promise<AnswerPage> {
  const seen = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const text = (node: Element | null | undefined) => (node as HTMLElement | null | undefined)?.innerText.trim() ?? ''
    const all = (node: ParentNode, what: string) => [...node.querySelectorAll(what)]
    return {
      headline: text(document.querySelector('h1')),
      sections: all(document, 'section').map((section) => ({
        heading: text(section.querySelector('h2')),
        cards: all(section, 'article').map((card) => text(card)),
        lines: all(section, 'h2 ~ ul > li').map((line) => text(line)),
      })),
      folded: all(document, 'details').map((details) => ({
        summary: text(details.querySelector('summary')),
        lines: all(details, 'summary + ul > li').map((line) => text(line)),
      })),
      lead: all(document, 'header p')
        .map((line) => text(line))
        .join('\n'),
      roads: all(document, 'figure h3').map((road) => ({
        name: text(road),
        lines: all(road.nextElementSibling ?? road, 'li').map((line) => text(line)),
      })),
      tries: all(document, 'button[value^="whatif:"]').flatMap((button) =>
        (button as HTMLButtonElement).value.replace('whatif:', '').split(';'),
      ),
      dead: all(document, 'a[href^="#"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
      text: text(document.body),
    }
  })
  readsWell(seen.text)
  expect(seen.dead, 'links that lead nowhere on the page').toEqual([])
  const entries: Entry[] = []
  for (const { heading, cards, lines } of seen.sections) {
    const place = headings[language][heading]
    if (!place) expect(cards, `under the heading “${heading}”`).toEqual([])
    else {
      entries.push(...cards.map((text) => ({ place, tag: line(text, 0), title: line(text, 1), text })))
      if (place === 'advice') entries.push(...lines.map((text) => ({ place, tag: '', title: text, text })))
    }
  }
  const closed = seen.folded.find(({ summary }) => closedSummary[language].test(summary))
  for (const text of closed?.lines ?? []) entries.push({ place: 'closed', tag: '', title: line(text, 0), text })
  return {
    headline: seen.headline,
    entries,
    closedSaid: Number(closedSummary[language].exec(closed?.summary ?? '')?.[1] ?? 0),
    lead: seen.lead,
    roads: seen.roads,
    tries: seen.tries,
  }
}

const line = (text: string, index: number): string => text.split('\n').filter(Boolean)[index]?.trim() ?? ''

/** Words that no reader should ever meet: slips of a program, keys of messages, names of facts as the law's data has them. */
export function readsWell(text: string): void {
  const slips =
    /undefined|\[object|\bNaN\b|\bnull\b|Invalid Date|Infinity|[{}]|\b[a-z]+(?:_[a-z0-9]+)+\b|\b[a-z]+[a-z0-9]*[A-Z]\w*/g
  expect(text.match(slips)).toBe(null)
  expect(text.length).toBeGreaterThan(500)
}
