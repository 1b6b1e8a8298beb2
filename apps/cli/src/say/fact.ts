import { type Change, factOf, stepThatMakes } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { type LawWords, wordsOfFact } from '@lotse/statutes/words/index.ts'
import type { Texts } from './texts.ts'

/** A change as something to do: the step that makes it, else the fact with its new value. */
export function changeText(words: LawWords, texts: Texts, change: Change): string {
  const step = stepThatMakes(book(), change)
  const title = step && words.steps[step.id]?.title
  if (title) return title
  const { label, values } = wordsOfFact(words, change.fact)
  if (change.to === true || change.to === 'day') return label
  if (change.to === false) return `${label}: ${texts.no}`
  if (typeof change.to === 'number' && factOf(book(), change.fact)?.kind === 'money')
    return `${label}: ${euro(change.to)}`
  return `${label}: ${values?.[String(change.to)] ?? change.to}`
}

/** Cents as `1.450,50 €`. */
export const euro = (cents: number): string =>
  `${Math.floor(cents / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')},${String(cents % 100).padStart(2, '0')} €`
