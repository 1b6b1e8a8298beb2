import { amountOn } from '../../amount.ts'
import type { Comparison, Condition, Moment, Quantity } from '../../condition.ts'
import { type Day, day, type Period } from '../../day.ts'
import { kindOf, placeOf } from '../../place.ts'
import type { Scope } from './scope.ts'
import { lastBefore, moved } from './threshold.ts'
import { firstOf, literal, type Truth } from './truth.ts'

/** The first and the last day that a database is asked about. */
const FIRST: Day = 19_000_101
const LAST: Day = 22_991_230

/** A day: fixed while the question is asked, or a fact, in each case moved by periods. */
type When = { fixed: Day } | { fact: string; periods: Period[] }

export function whenOf(scope: Scope, moment: Moment): When {
  switch (moment.of) {
    case 'on':
      return { fixed: scope.on }
    case 'application':
      return { fixed: scope.application }
    case 'day':
      return { fixed: day(moment.day) }
    case 'fact':
      kindOf(placeOf(scope.rulebook, moment.fact, scope.list), 'date')
      return { fact: scope.fact(moment.fact), periods: [] }
    case 'plus': {
      const base = whenOf(scope, moment.moment)
      return 'fixed' in base
        ? { fixed: moved(base.fixed, [moment.period]) }
        : { fact: base.fact, periods: [...base.periods, moment.period] }
    }
  }
}

/** The day as an expression. */
export function dayText(scope: Scope, when: When): string {
  if ('fixed' in when) return scope.dialect.day(when.fixed)
  return when.periods.reduce(
    (text, { years = 0, months = 0, days = 0 }) => scope.dialect.plus(text, years * 12 + months, String(days)),
    when.fact,
  )
}

const compares: { [Than in Comparison]: (left: number, right: number) => boolean } = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
}
const turned: { [Than in Comparison]: Comparison } = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** Two days compared. A day that is not known leaves the comparison unknown, as NULL does. */
export function compareDays(scope: Scope, { left, than, right }: Extract<Condition, { is: 'moment' }>): Truth {
  const [one, other] = [whenOf(scope, left), whenOf(scope, right)]
  if ('fixed' in one)
    return 'fixed' in other
      ? literal(compares[than](one.fixed, other.fixed))
      : compareWith(scope, other, turned[than], one.fixed)
  if ('fixed' in other) return compareWith(scope, one, than, other.fixed)
  return `${dayText(scope, one)} ${than} ${dayText(scope, other)}`
}

/** A fact against a fixed day: the periods are moved to the other side, so that no row is counted with. */
function compareWith(
  { dialect }: Scope,
  { fact, periods }: Extract<When, { fact: string }>,
  than: Comparison,
  limit: Day,
): Truth {
  const isUpTo = than === '<=' || than === '>'
  const last = lastBefore(isUpTo ? limit : dayBefore(limit), periods)
  const sign = than === '<' || than === '<=' ? '<=' : '>'
  const note = periods.length > 0 ? ` /* ${periods.map(periodText).join(', ')} ${than} ${dayOnly(limit)} */` : ''
  if (last < FIRST) return `${fact} ${sign === '<=' ? '<' : '>='} ${dialect.day(FIRST)}${note}`
  return `${fact} ${sign} ${dialect.day(Math.min(last, LAST))}${note}`
}

const dayBefore = (limit: Day): Day => lastBefore(limit, [{ days: 1 }])
const dayOnly = (value: Day): string => String(value).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')

export const periodText = ({ years, months, days }: Period): string =>
  Object.entries({ years, months, days })
    .flatMap(([unit, count]) => (count ? [`${count < 0 ? '-' : '+'} ${Math.abs(count)} ${unit}`] : []))
    .join(' ')

/** The least and the most that it can be. What has no upper end has `undefined` there, or an expression that is NULL. */
interface Range {
  low: string
  high: string | undefined
  /** Where it is one number for everybody. */
  fixed?: number
  /** Where it is a fact, which is never below zero. */
  fact?: string
}

function rangeOf(scope: Scope, quantity: Quantity): Range {
  switch (quantity.of) {
    case 'number':
      return fixed(quantity.value)
    case 'fact': {
      kindOf(placeOf(scope.rulebook, quantity.fact, scope.list), 'integer', 'money')
      const fact = scope.fact(quantity.fact)
      return { low: `coalesce(${fact}, 0)`, high: fact, fact }
    }
    case 'amount': {
      const table = scope.rulebook.amounts.get(quantity.amount)
      if (!table) throw new Error(`${quantity.amount} is not an amount of the rulebook.`)
      const value = amountOn(table, scope.on)
      return value < 0 ? { low: '0', high: undefined } : fixed(value)
    }
    case 'sum': {
      const terms = quantity.terms.map((term) => rangeOf(scope, term))
      if (terms.length === 0) return fixed(0)
      const highs = terms.map(({ high }) => high)
      return {
        low: `(${terms.map(({ low }) => low).join(' + ')})`,
        high: highs.includes(undefined) ? undefined : `(${highs.join(' + ')})`,
      }
    }
    case 'times': {
      const { low, high } = rangeOf(scope, quantity.term)
      return { low: `${quantity.factor} * ${low}`, high: high && `${quantity.factor} * ${high}` }
    }
    case 'count': {
      const inside = scope.inside(quantity.list)
      const counted = (test: (met: string) => string) =>
        scope.dialect.count(inside.of, (element) => test(scope.truthIn(inside, element, quantity.where)))
      return {
        low: counted((met) => met),
        high: `CASE WHEN ${scope.column(`${quantity.list}.complete`)} THEN ${counted((met) => `coalesce(${met}, TRUE)`)} END`,
      }
    }
  }
}

const fixed = (value: number): Range => ({ low: String(value), high: String(value), fixed: value })

/** Two numbers compared: settled only where every value of the one range lies the same way to every value of the other. */
export function compareNumbers(scope: Scope, { left, than, right }: Extract<Condition, { is: 'number' }>): Truth {
  const [one, other] = [rangeOf(scope, left), rangeOf(scope, right)]
  if (one.fixed !== undefined && other.fixed !== undefined) return literal(compares[than](one.fixed, other.fixed))
  if (one.fact && other.fixed !== undefined) return factWith(one.fact, than, other.fixed)
  if (one.fixed !== undefined && other.fact) return factWith(other.fact, turned[than], one.fixed)
  const isBelow = than === '<' || than === '<='
  const [small, large] = isBelow ? [one, other] : [other, one]
  const strictly = than === '<' || than === '>'
  const yes = small.high && `${small.high} ${strictly ? '<' : '<='} ${large.low}`
  const no = large.high && `${small.low} ${strictly ? '>=' : '>'} ${large.high}`
  const cases = [...(yes ? [[yes, 'TRUE'] as const] : []), ...(no ? [[no, 'FALSE'] as const] : [])]
  return cases.length > 0 ? firstOf(cases) : scope.dialect.unknown
}

/** A number of the person is not below zero, so that some comparisons are settled although it is not known. */
function factWith(fact: string, than: Comparison, value: number): Truth {
  if (than === '>=' && value <= 0) return literal(true)
  if (than === '>' && value < 0) return literal(true)
  if (than === '<' && value <= 0) return literal(false)
  if (than === '<=' && value < 0) return literal(false)
  return `${fact} ${than} ${value}`
}
