import { type Condition, figureOn } from '@lotse/law'
import { phrasesOf, plainTongue, type Said, sayCondition, type Tongue } from '@lotse/statutes/words/condition/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeView } from '../situation/answer/names.ts'
import type { CiteView } from '../situation/answer/view.ts'
import { euro } from '../situation/say-fact.ts'
import type { Language } from '../words/dates.ts'
import type { Shelf } from './shelves.server.ts'

/** A condition for reading: a line, and below it what it is made of. */
export interface LineView {
  text: string
  cite?: CiteView
  /** Where nobody but a human can say, or nobody has encoded it. */
  open?: 'judged' | 'unencoded'
  factors: string[]
  of: LineView[]
  /** In a comparison: the other text does not have this line. */
  isOther?: boolean
}

/** The words in which a shelf says conditions, with the amounts of the day. */
export function tongueOf({ rulebook, words }: Shelf, on: string, locale: Language): Tongue {
  return plainTongue({
    words,
    phrases: phrasesOf[locale],
    vocabulary: rulebook.vocabulary,
    amount: (id) => {
      const amount = rulebook.figures.find((figure) => figure.id === id)
      const figure = amount && figureOn(amount, on)
      return amount && figure && { value: figure.value, unit: amount.unit }
    },
    money: (cents) => euro(cents, locale),
  })
}

export const lineOf = (condition: Condition, tongue: Tongue, locale: Language): LineView =>
  lineView(sayCondition(condition, tongue), locale)

function lineView({ is, text, of, cite, before, factors }: Said, locale: Language): LineView {
  return {
    text: before ? `${before} ${text}` : text,
    ...(cite ? { cite: citeView(cite) } : {}),
    ...(is === 'judged' || is === 'unencoded' ? { open: is } : {}),
    factors: factors ? factorLines(factors, locale) : [],
    of: of.map((part) => lineView(part, locale)),
  }
}

export const factorLines = (factors: { for: string[]; against: string[] }, locale: Language): string[] => [
  ...(factors.for.length > 0 ? [m.gesetz_counts_for({ what: factors.for.join(', ') }, { locale })] : []),
  ...(factors.against.length > 0 ? [m.gesetz_counts_against({ what: factors.against.join(', ') }, { locale })] : []),
]

/** Asks for nothing: a gate that never stands in the way, a way that is open to everybody. */
export const asksNothing = (condition: Condition): boolean => condition.is === 'all' && condition.of.length === 0

/** Both texts with the lines marked that only one of them has; what is the same in both is folded to its first line. */
export function marked(before: LineView, after: LineView): [LineView, LineView] {
  return [marks(before, linesIn(after)), marks(after, linesIn(before))]
}

function marks(line: LineView, others: readonly LineView[]): LineView {
  const whole = new Set(others.map(keyOf))
  const alone = new Set(others.map(ownKey))
  const mark = (one: LineView): LineView => {
    if (whole.has(keyOf(one))) return one.of.length > 0 ? { ...one, text: `${one.text} …`, of: [] } : one
    const of = one.of.map(mark)
    // Where a part is what differs, or one is missing, the line above it is not marked as well.
    return { ...one, of, isOther: !of.some(hasOther) && !(of.length > 0 && alone.has(ownKey(one))) }
  }
  return mark(line)
}

const hasOther = (line: LineView): boolean => line.isOther === true || line.of.some(hasOther)
const ownKey = ({ text, cite }: LineView): string => `${text} ${cite?.text ?? ''}`
const keyOf = (line: LineView): string => [ownKey(line), ...line.of.map(keyOf)].join('\n')
const linesIn = (line: LineView): LineView[] => [line, ...line.of.flatMap(linesIn)]
