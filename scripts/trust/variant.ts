import {
  type Comparison,
  type Condition,
  day,
  factOf,
  type Moment,
  number,
  type Period,
  type PlainDate,
  partsOf,
  plainDate,
  plusDays,
  type Quantity,
  statusesIn,
  sum,
} from '../../packages/law/src/index.ts'
import { vocabulary } from '../../packages/statutes/index.ts'

/** A value with one thing in it changed, and what was changed, in words. */
export interface Variant<Of> {
  what: string
  value: Of
}

const inside = <Of, Whole>(where: string, of: Variant<Of>[], wrap: (value: Of) => Whole): Variant<Whole>[] =>
  of.map(({ what, value }) => ({ what: where ? `${where} › ${what}` : what, value: wrap(value) }))

const without = <Of>(list: readonly Of[], index: number): Of[] => list.filter((_, at) => at !== index)
const instead = <Of>(list: readonly Of[], index: number, value: Of): Of[] =>
  list.map((old, at) => (at === index ? value : old))

/** Words that stand in several places, and so are changed by themselves, in all of them at once. */
export type IsShared = (condition: Condition) => boolean

/**
 * The condition with one thing changed: a part dropped, a negation taken away, a number, day or period moved by one, a comparison made
 * strict or loose. What is shared is left alone. Sets of
 * statuses are left alone, too: `withoutWord` takes from all like sets at once.
 */
export function variantsOf(condition: Condition, isShared: IsShared, list?: string): Variant<Condition>[] {
  const within = (part: Condition, of = list) => (isShared(part) ? [] : variantsOf(part, isShared, of))
  switch (condition.is) {
    case 'all':
    case 'any': {
      const { is, of } = condition
      const dropped = of.map((part, index) => ({
        what: `${is} without part ${index + 1} (${brief(part)})`,
        value: { is, of: without(of, index) },
      }))
      const changed = of.flatMap((part, index) =>
        inside(`${is} ${index + 1}`, within(part), (value): Condition => ({ is, of: instead(of, index, value) })),
      )
      return of.length > 1 ? [...dropped, ...changed] : changed
    }
    case 'not':
      return [
        { what: `not removed (${brief(condition.of)})`, value: condition.of },
        ...inside('not', within(condition.of), (of): Condition => ({ ...condition, of })),
      ]
    case 'cited':
      return inside(condition.cite, within(condition.of), (of): Condition => ({ ...condition, of }))
    case 'choice':
      return condition.oneOf.length < 2
        ? []
        : condition.oneOf.map((gone) => ({
            what: `${condition.fact} without "${gone}"`,
            value: { ...condition, oneOf: condition.oneOf.filter((value) => value !== gone) },
          }))
    case 'level':
      return besides(condition.fact, condition.atLeast, list).map((atLeast) => ({
        what: `${condition.fact} ${condition.atLeast} → ${atLeast}`,
        value: { ...condition, atLeast },
      }))
    case 'number':
      return [
        compared(condition),
        ...inside('', quantityVariants(condition.left, isShared), (left): Condition => ({ ...condition, left })),
        ...inside('', quantityVariants(condition.right, isShared), (right): Condition => ({ ...condition, right })),
      ]
    case 'moment':
      return [
        compared(condition),
        ...inside('', momentVariants(condition.left), (left): Condition => ({ ...condition, left })),
        ...inside('', momentVariants(condition.right), (right): Condition => ({ ...condition, right })),
      ]
    case 'holds':
      return [
        ...(condition.issuedUnder ? [{ what: 'issued under any place', value: omit(condition, 'issuedUnder') }] : []),
        ...(condition.basis ? [{ what: 'on any basis', value: omit(condition, 'basis') }] : []),
        ...atVariants(condition),
      ]
    case 'held-for':
      return [
        ...inside('', periodVariants(condition.period, true), (period): Condition => ({ ...condition, period })),
        ...atVariants(condition),
      ]
    case 'some':
    case 'every': {
      const other = condition.is === 'some' ? 'every' : 'some'
      return [
        { what: `${condition.is} of ${condition.list} → ${other}`, value: { ...condition, is: other } },
        ...inside(
          condition.list,
          within(condition.where, condition.list),
          (where): Condition => ({ ...condition, where }),
        ),
      ]
    }
    case 'points':
      return [
        ...[1, -1].map((by) => ({
          what: `${condition.min} points → ${condition.min + by}`,
          value: { ...condition, min: condition.min + by },
        })),
        ...condition.of.flatMap((part, index): Variant<Condition>[] => [
          {
            what: `without the points of ${brief(part.when)}`,
            value: { ...condition, of: without(condition.of, index) },
          },
          ...[1, -1].map((by) => ({
            what: `${part.points} points of ${brief(part.when)} → ${part.points + by}`,
            value: { ...condition, of: instead(condition.of, index, { ...part, points: part.points + by }) },
          })),
          ...inside(
            `points ${index + 1}`,
            within(part.when),
            (when): Condition => ({
              ...condition,
              of: instead(condition.of, index, { ...part, when }),
            }),
          ),
        ]),
      ]
    case 'except':
      return [
        ...inside('base', within(condition.base), (base): Condition => ({ ...condition, base })),
        ...condition.exceptions.flatMap((exception, index): Variant<Condition>[] => [
          {
            what: `without the exception of ${exception.cite}`,
            value: { ...condition, exceptions: without(condition.exceptions, index) },
          },
          ...inside(
            exception.cite,
            within(exception.when),
            (when): Condition => ({
              ...condition,
              exceptions: instead(condition.exceptions, index, { ...exception, when }),
            }),
          ),
        ]),
      ]
    case 'fact':
    case 'has':
    case 'held':
    case 'judged':
    case 'unencoded':
    case 'named':
      return []
  }
}

const omit = <Of extends object, Key extends keyof Of>(whole: Of, key: Key): Omit<Of, Key> => {
  const { [key]: _, ...rest } = whole
  return rest
}

const atVariants = (condition: Extract<Condition, { is: 'holds' | 'held-for' }>): Variant<Condition>[] =>
  condition.at
    ? [
        { what: 'on the day of decision instead', value: omit(condition, 'at') as Condition },
        ...inside('', momentVariants(condition.at), (at): Condition => ({ ...condition, at })),
      ]
    : []

const strictOrLoose: Record<Comparison, Comparison> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }

function compared(condition: Extract<Condition, { is: 'number' | 'moment' }>): Variant<Condition> {
  const than = strictOrLoose[condition.than]
  return { what: `${brief(condition)}: ${condition.than} → ${than}`, value: { ...condition, than } }
}

function quantityVariants(quantity: Quantity, isShared: IsShared): Variant<Quantity>[] {
  switch (quantity.of) {
    case 'number':
      return [1, -1].map((by) => ({
        what: `${quantity.value} → ${quantity.value + by}`,
        value: number(quantity.value + by),
      }))
    case 'amount':
      return [1, -1].map((by) => ({
        what: `${quantity.amount} ${by > 0 ? '+' : '−'} 1`,
        value: sum(quantity, number(by)),
      }))
    case 'times':
      return [1, -1].map((by) => ({
        what: `${quantity.factor} times → ${quantity.factor + by} times`,
        value: { ...quantity, factor: quantity.factor + by },
      }))
    case 'sum':
      return quantity.terms.map((term, index) => ({
        what: `sum without ${'fact' in term ? term.fact : term.of}`,
        value: { ...quantity, terms: without(quantity.terms, index) },
      }))
    case 'count':
      return inside(quantity.list, variantsOf(quantity.where, isShared, quantity.list), (where) => ({
        ...quantity,
        where,
      }))
    case 'fact':
      return []
  }
}

function momentVariants(moment: Moment): Variant<Moment>[] {
  switch (moment.of) {
    case 'day':
      return [1, -1].map((by) => {
        const moved = dayBeside(moment.day, by)
        return { what: `${moment.day} → ${moved}`, value: { of: 'day', day: moved } }
      })
    case 'plus':
      return [
        ...inside('', periodVariants(moment.period), (period): Moment => ({ ...moment, period })),
        ...inside('', momentVariants(moment.moment), (inner): Moment => ({ ...moment, moment: inner })),
      ]
    case 'application':
      return [{ what: 'day of application → day of decision', value: { of: 'on' } }]
    case 'on':
    case 'fact':
      return []
  }
}

export const dayBeside = (text: PlainDate, by: number): PlainDate => plainDate(plusDays(day(text), by))

/** One more and one less of each unit it names. `days`: one day more and less, too, where no comparison stands beside the period. */
export function periodVariants(period: Period, days = false): Variant<Period>[] {
  const units = (['years', 'months', 'days'] as const).filter((unit) => period[unit] !== undefined)
  if (days && !units.includes('days')) units.push('days')
  return units.flatMap((unit) =>
    [1, -1].map((by) => {
      const value = { ...period, [unit]: (period[unit] ?? 0) + by }
      return { what: `${sayPeriod(period)} → ${sayPeriod(value)}`, value }
    }),
  )
}

const sayPeriod = (period: Period): string =>
  Object.entries(period)
    .map(([unit, count]) => `${count} ${unit}`)
    .join(' ')

/** The levels directly below and above. */
function besides(fact: string, level: string, list?: string): string[] {
  const found = factOf({ vocabulary }, fact.startsWith('.') ? `${list}${fact}` : fact)
  const values = found && 'values' in found ? found.values : []
  const at = values.indexOf(level)
  return [values[at - 1], values[at + 1]].filter((value) => value !== undefined)
}

/** A condition in a few words, to tell it from its neighbours. */
export function brief(condition: Condition): string {
  switch (condition.is) {
    case 'fact':
      return condition.fact
    case 'choice':
      return `${condition.fact} ${few(condition.oneOf)}`
    case 'level':
      return `${condition.fact} ${condition.atLeast}`
    case 'has':
      return `${condition.fact} ${condition.value}`
    case 'number':
      return `${sayQuantity(condition.left)} ${condition.than} ${sayQuantity(condition.right)}`
    case 'moment':
      return `${sayMoment(condition.left)} ${condition.than} ${sayMoment(condition.right)}`
    case 'holds':
      return `holds ${few(condition.statuses)}`
    case 'held':
      return `ever held ${few(condition.statuses)}`
    case 'held-for':
      return `held for ${sayPeriod(condition.period)} ${few(condition.statuses)}`
    case 'judged':
      return `judged ${condition.id}`
    case 'unencoded':
      return `unencoded ${condition.what}`
    case 'named':
      return condition.name
    case 'cited':
      return brief(condition.of)
    case 'not':
      return `not ${brief(condition.of)}`
    case 'some':
    case 'every':
      return `${condition.is} of ${condition.list}`
    default:
      return `${condition.is} of ${partsOf(condition).map(brief).join('; ').slice(0, 60)}`
  }
}

const few = (list: readonly string[]): string =>
  list.length > 2 ? `${list[0]} and ${list.length - 1} more` : list.join(', ')

function sayQuantity(quantity: Quantity): string {
  switch (quantity.of) {
    case 'number':
      return String(quantity.value)
    case 'fact':
      return quantity.fact
    case 'amount':
      return quantity.amount
    case 'sum':
      return quantity.terms.map(sayQuantity).join(' + ')
    case 'times':
      return `${quantity.factor} × ${sayQuantity(quantity.term)}`
    case 'count':
      return `count of ${quantity.list}`
  }
}

function sayMoment(moment: Moment): string {
  switch (moment.of) {
    case 'on':
      return 'decision'
    case 'application':
      return 'application'
    case 'day':
      return moment.day
    case 'fact':
      return moment.fact
    case 'plus':
      return `${sayMoment(moment.moment)} + ${sayPeriod(moment.period)}`
  }
}

/** The condition with each part replaced for which `change` gives another; what it gives none for is gone into. */
export function rewritten(condition: Condition, change: (part: Condition) => Condition | undefined): Condition {
  const again = (part: Condition) => rewritten(part, change)
  const changed = change(condition)
  if (changed) return changed
  switch (condition.is) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(again) }
    case 'not':
    case 'cited':
    case 'named':
      return { ...condition, of: again(condition.of) }
    case 'some':
    case 'every':
      return { ...condition, where: again(condition.where) }
    case 'points':
      return { ...condition, of: condition.of.map(({ points, when }) => ({ points, when: again(when) })) }
    case 'except':
      return {
        ...condition,
        base: again(condition.base),
        exceptions: condition.exceptions.map(({ cite, when, then }) => ({
          cite,
          when: again(when),
          then: again(then),
        })),
      }
    default:
      return condition
  }
}

/** The condition and everything it is made of; what is shared is not gone into. */
export function partsWithin(condition: Condition, isShared: IsShared): Condition[] {
  return [condition, ...partsOf(condition).flatMap((part) => (isShared(part) ? [] : partsWithin(part, isShared)))]
}

type Asking = Extract<Condition, { is: 'holds' | 'held' | 'held-for' }>
const asks = (condition: Condition): condition is Asking =>
  condition.is === 'holds' || condition.is === 'held' || condition.is === 'held-for'

/** Families, and every status of a track, which is "any" of them. */
const families = [
  ...[...new Set(vocabulary.statuses.flatMap((kind) => kind.families))].map((name) => ({
    name,
    statuses: statusesIn(vocabulary, name),
  })),
  ...vocabulary.facts.flatMap((fact) =>
    fact.kind === 'spans' ? [{ name: `any-${fact.id}`, statuses: fact.statuses }] : [],
  ),
]
  .filter(({ statuses }) => statuses.length > 1)
  .sort((a, b) => b.statuses.length - a.statuses.length)

interface Word {
  /** The family, where the word is one. */
  family?: string
  statuses: readonly string[]
}

const wordsKept = new Map<string, readonly Word[]>()
/**
 * The set as the text says it: "geduldet oder mit einer Aufenthaltserlaubnis" are two words, each for many statuses. A family is a word of
 * a set that takes in all of it but for a third at most ("toleration, but not the one for unclear identity").
 */
export function wordsOf(set: readonly string[]): readonly Word[] {
  const key = set.join()
  const kept = wordsKept.get(key)
  if (kept) return kept
  let rest = [...set]
  const words: Word[] = []
  for (const { name, statuses } of families) {
    const own = statuses.filter((status) => rest.includes(status))
    const left = statuses.filter((status) => !set.includes(status))
    if (own.length < 2 || left.length * 3 > statuses.length) continue
    words.push({ family: name, statuses: own })
    rest = rest.filter((status) => !own.includes(status))
  }
  const all = [...words, ...rest.map((status) => ({ statuses: [status] }))]
  wordsKept.set(key, all)
  return all
}

/** The condition with every set of statuses in it replaced by what `change` leaves of it; what is shared stays. */
function withSets(condition: Condition, isShared: IsShared, change: (set: string[]) => string[]): Condition {
  return rewritten(condition, (part) => {
    if (part !== condition && isShared(part)) return part
    if (!asks(part)) return undefined
    const statuses = change(part.statuses)
    return part.is === 'held-for' && part.without
      ? { ...part, statuses, without: change(part.without) }
      : { ...part, statuses }
  })
}

/** The sets of statuses that the condition asks for. */
export function setsOf(condition: Condition, isShared: IsShared): string[][] {
  const own = (part: Asking) => [part.statuses, ...(part.is === 'held-for' && part.without ? [part.without] : [])]
  return partsWithin(condition, isShared).filter(asks).flatMap(own)
}

/**
 * Each word taken out of each set. A set that stands more than once in the condition is one phrase of the text, so the word is taken from
 * all of them at once.
 */
export function withoutWord(condition: Condition, isShared: IsShared): Variant<Condition>[] {
  const sets = new Map(setsOf(condition, isShared).map((set) => [set.join(), set]))
  return [...sets].flatMap(([key, set]) =>
    wordsOf(set).map(({ family, statuses }) => ({
      what: `${few(set)}: without ${family ?? statuses[0]}`,
      value: withSets(condition, isShared, (one) =>
        one.join() === key ? one.filter((status) => !statuses.includes(status)) : one,
      ),
    })),
  )
}

/** The condition as if the family did not have the status. */
export const withoutMember = (condition: Condition, family: string, status: string): Condition =>
  withSets(
    condition,
    () => false,
    (set) =>
      wordsOf(set).some((word) => word.family === family && word.statuses.includes(status))
        ? set.filter((one) => one !== status)
        : set,
  )
