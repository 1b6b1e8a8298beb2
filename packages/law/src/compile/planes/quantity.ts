import { amountOn } from '../../amount.ts'
import { ENDLESS } from '../../bind.ts'
import type { Quantity } from '../../condition.ts'
import type { Day } from '../../day.ts'
import { type Binder, kindOf, listOf, placeOf } from '../../place.ts'
import { type Column, numbersOf, type People } from './people.ts'
import type { Plan } from './plan.ts'
import type { Range } from './scan/scan.ts'

/** A quantity whose amounts are known for the day, and whose places are found. */
export type Sum =
  | { of: 'fixed'; low: number; high: number }
  | { of: 'column'; column: Column; most: number }
  | { of: 'sum'; terms: readonly Sum[] }
  | { of: 'times'; factor: number; term: Sum }
  | { of: 'count'; list: number; where: Plan }

/** @param counted  makes the plan that says which elements of a list count */
export function sumOf(
  binder: Binder,
  quantity: Quantity,
  on: Day,
  list: string | undefined,
  counted: (quantity: Extract<Quantity, { of: 'count' }>) => Plan,
): Sum {
  const inner = (term: Quantity) => sumOf(binder, term, on, list, counted)
  switch (quantity.of) {
    case 'number':
      return { of: 'fixed', low: quantity.value, high: quantity.value }
    case 'amount': {
      const table = binder.amounts.get(quantity.amount)
      if (!table) throw new Error(`${quantity.amount} is not an amount of the rulebook.`)
      const found = amountOn(table, on)
      return { of: 'fixed', low: Math.max(0, found), high: found < 0 ? ENDLESS : found }
    }
    case 'fact': {
      const { slot, field, fact } = kindOf(placeOf(binder, quantity.fact, list), 'integer', 'money')
      return { of: 'column', column: { slot, field }, most: 'max' in fact ? fact.max : Number.POSITIVE_INFINITY }
    }
    case 'sum':
      return { of: 'sum', terms: quantity.terms.map(inner) }
    case 'times':
      return { of: 'times', factor: quantity.factor, term: inner(quantity.term) }
    case 'count':
      return { of: 'count', list: listOf(binder, quantity.list), where: counted(quantity) }
  }
}

/** The least and the most that a sum can be, as `bindQuantity` computes them. */
interface Ends {
  low: number
  high: number
}

/** The sum where its one column holds `value`; -1 is unknown. */
export function sumAt(sum: Sum, value: number): Ends {
  switch (sum.of) {
    case 'fixed':
      return sum
    case 'column':
      return { low: Math.max(0, value), high: value < 0 ? ENDLESS : value }
    case 'sum':
      return sum.terms
        .map((term) => sumAt(term, value))
        .reduce<Ends>((total, { low, high }) => ({ low: total.low + low, high: capped(total.high + high) }), {
          low: 0,
          high: 0,
        })
    case 'times': {
      const { low, high } = sumAt(sum.term, value)
      return { low: sum.factor * low, high: high >= ENDLESS ? ENDLESS : sum.factor * high }
    }
    case 'count':
      throw new Error('Elements are counted for each person, not for a value.')
  }
}

const capped = (high: number) => Math.min(ENDLESS, high)

/** Everything in the sum that differs from person to person. */
export function variableIn(sum: Sum): readonly Sum[] {
  if (sum.of === 'fixed') return []
  if (sum.of === 'sum') return sum.terms.flatMap(variableIn)
  return sum.of === 'times' ? variableIn(sum.term) : [sum]
}

/** Whether more of a fact never makes less of the sum. */
export const isRising = (sum: Sum): boolean =>
  sum.of === 'sum' ? sum.terms.every(isRising) : sum.of !== 'times' || (sum.factor >= 0 && isRising(sum.term))

const MOST = 2_147_483_647

/** The values for which something holds that holds from some value on (`rising`), or up to one; and the unknown value. */
export function valuesWhere(holds: (value: number) => boolean, rising: boolean): Range[] {
  let [low, high] = [0, MOST]
  const isEnd = (value: number) => holds(value) === rising
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isEnd(middle)) high = middle
    else low = middle + 1
  }
  const turns = isEnd(low) ? low : MOST + 1 // the first value from which on it holds, or no longer holds
  const known: Range = rising ? [turns, MOST] : [0, turns - 1]
  const isSome = known[0] <= known[1]
  if (!holds(-1)) return isSome ? [known] : []
  return known[0] === 0 && isSome ? [[-1, known[1]]] : [[-1, -1], ...(isSome ? [known] : [])]
}

/** The two ends for each of them. */
interface Columns {
  low: Float64Array
  high: Float64Array
}

export function endsOf(people: People, sum: Sum, counts: (list: number, where: Plan) => Columns): Columns {
  const { count } = people
  switch (sum.of) {
    case 'fixed':
      return { low: new Float64Array(count).fill(sum.low), high: new Float64Array(count).fill(sum.high) }
    case 'column': {
      const ends = { low: new Float64Array(count), high: new Float64Array(count).fill(ENDLESS) }
      const told = numbersOf(people, sum.column)
      if (told)
        for (let row = 0; row < count; row++) {
          const value = told[row] as number
          if (value < 0) continue
          ends.low[row] = value
          ends.high[row] = value
        }
      return ends
    }
    case 'sum': {
      const total = { low: new Float64Array(count), high: new Float64Array(count) }
      for (const term of sum.terms) {
        const { low, high } = endsOf(people, term, counts)
        for (let row = 0; row < count; row++) {
          total.low[row] = (total.low[row] as number) + (low[row] as number)
          total.high[row] = capped((total.high[row] as number) + (high[row] as number))
        }
      }
      return total
    }
    case 'times': {
      const ends = endsOf(people, sum.term, counts)
      for (let row = 0; row < count; row++) {
        ends.low[row] = sum.factor * (ends.low[row] as number)
        const high = ends.high[row] as number
        ends.high[row] = high >= ENDLESS ? ENDLESS : sum.factor * high
      }
      return ends
    }
    case 'count':
      return counts(sum.list, sum.where)
  }
}
