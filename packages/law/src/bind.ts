import { amountOn } from './amount.ts'
import type { Condition, Moment, Quantity } from './condition.ts'
import { type Day, day, EARLIEST, LATEST, plus } from './day.ts'
import { resolve } from './exceptions.ts'
import { type Binder, kindOf, listOf, type Place, placeOf, trackOf, valueIndex } from './place.ts'
import type { Elements, Situation } from './situation.ts'
import { everHeld, findFull, full, holdsOn } from './stay.ts'
import { NO, type Tri, UNKNOWN, YES } from './tri.ts'

/** Everything a condition is asked about: a situation, the days, and whether open judgements are taken as met. */
export interface Asked {
  situation: Situation
  on: Day
  application: Day
  met: boolean
}

/** A condition as a function. `element`: the one in hand, inside `some`, `every` and `count`. */
export type Bound = (asked: Asked, element: readonly number[]) => Tri
type Number_ = (asked: Asked, element: readonly number[]) => number

/** Where no element of a list is in hand. */
export const noElement: readonly number[] = []

/** The whole number that a situation, or the element in hand, holds at a place. */
function read(place: Place): Number_ {
  const { slot, field } = place
  return slot >= 0 ? (asked) => asked.situation.values[slot] as number : (_, element) => element[field] as number
}

/** Kept beside the condition, because norms share conditions and searches ask for inner ones again and again. */
export function keptBeside<T>(
  make: (binder: Binder, condition: Condition) => T,
): (binder: Binder, condition: Condition) => T {
  const keeping = new WeakMap<Condition, { binder: Binder; made: T }>()
  return (binder, condition) => {
    const kept = keeping.get(condition)
    if (kept && kept.binder === binder) return kept.made
    const made = make(binder, condition)
    keeping.set(condition, { binder, made })
    return made
  }
}

/** `bind`, made once for each condition. */
export const boundOf = keptBeside<Bound>((binder, condition) => bind(binder, condition))

/** The condition as a function. No code is generated, so it runs under the strictest content policy. */
export function bind(binder: Binder, condition: Condition, list?: string): Bound {
  switch (condition.is) {
    case 'all': {
      const parts = condition.of.map((part) => bind(binder, part, list))
      return (asked, element) => {
        let least: Tri = YES
        for (let index = 0; index < parts.length; index++) {
          const part = (parts[index] as Bound)(asked, element)
          if (part === NO) return NO
          if (part < least) least = part
        }
        return least
      }
    }
    case 'any': {
      const parts = condition.of.map((part) => bind(binder, part, list))
      return (asked, element) => {
        let most: Tri = NO
        for (let index = 0; index < parts.length; index++) {
          const part = (parts[index] as Bound)(asked, element)
          if (part === YES) return YES
          if (part > most) most = part
        }
        return most
      }
    }
    case 'not': {
      const part = bind(binder, condition.of, list)
      return (asked, element) => (2 - part(asked, element)) as Tri
    }
    case 'cited':
    case 'named':
      return bind(binder, condition.of, list)
    case 'fact': {
      const value = read(kindOf(placeOf(binder, condition.fact, list), 'boolean', 'record'))
      return (asked, element) => value(asked, element) as Tri
    }
    case 'choice': {
      const place = kindOf(placeOf(binder, condition.fact, list), 'choice', 'level')
      const wanted = new Set(condition.oneOf.map((value) => valueIndex(place, value)))
      const value = read(place)
      return (asked, element) => {
        const found = value(asked, element)
        return found < 0 ? UNKNOWN : wanted.has(found) ? YES : NO
      }
    }
    case 'level': {
      const place = kindOf(placeOf(binder, condition.fact, list), 'level')
      const least = valueIndex(place, condition.atLeast)
      const value = read(place)
      return (asked, element) => {
        const found = value(asked, element)
        return found < 0 ? UNKNOWN : found >= least ? YES : NO
      }
    }
    case 'has': {
      const place = kindOf(placeOf(binder, condition.fact, list), 'set')
      valueIndex(place, condition.value)
      return ({ situation }) => {
        const set = situation.sets[place.slot]
        return set === undefined ? UNKNOWN : set.members.includes(condition.value) ? YES : set.complete ? NO : UNKNOWN
      }
    }
    case 'number':
      return compared(
        bindQuantity(binder, condition.left, list),
        condition.than,
        bindQuantity(binder, condition.right, list),
      )
    case 'moment':
      return compared(
        bindMoment(binder, condition.left, list),
        condition.than,
        bindMoment(binder, condition.right, list),
      )
    case 'holds': {
      const { slot, wanted } = trackOf(binder, condition.track, condition.statuses)
      const { issuedUnder, basis } = condition
      const at = condition.at && bindMoment(binder, condition.at, list)
      return (asked, element) => {
        const on = at ? at.low(asked, element) : asked.on
        if (at && at.high(asked, element) !== on) return UNKNOWN
        return holdsOn(asked.situation.tracks[slot], wanted, issuedUnder, basis, on, asked.situation.asOf)
      }
    }
    case 'held': {
      const { slot, wanted } = trackOf(binder, condition.track, condition.statuses)
      return ({ situation, on }) => everHeld(situation.tracks[slot], wanted, on, situation.asOf)
    }
    case 'held-for': {
      const { slot, wanted } = trackOf(binder, condition.track, condition.statuses)
      const without = condition.without && trackOf(binder, condition.track, condition.without).wanted
      const { years = 0, months = 0, days = 0 } = condition.period
      const at = condition.at && bindMoment(binder, condition.at, list)
      return (asked, element) => {
        const on = at ? at.low(asked, element) : asked.on
        if (at && at.high(asked, element) !== on) return UNKNOWN
        const { situation, met } = asked
        findFull(situation.tracks[slot], wanted, without, years * 12 + months, days, on, situation.asOf, met)
        return full.certain <= on ? YES : full.earliest > on ? NO : UNKNOWN
      }
    }
    case 'some':
    case 'every': {
      const slot = listOf(binder, condition.list)
      const where = bind(binder, condition.where, condition.list)
      const isSome = condition.is === 'some'
      return (asked) => quantify(asked.situation.lists[slot], isSome, (element) => where(asked, element))
    }
    case 'points': {
      const parts = condition.of.map(({ points, when }) => ({
        points,
        when: bind(binder, when, list),
      }))
      const { min } = condition
      return (asked, element) => {
        let low = 0
        let high = 0
        for (const { points, when } of parts) {
          const met = when(asked, element)
          if (met === YES) low += points
          if (met !== NO) high += points
        }
        return low >= min ? YES : high < min ? NO : UNKNOWN
      }
    }
    case 'judged': {
      const settled: Tri = condition.favours ? YES : NO
      return (asked) => (asked.met ? settled : UNKNOWN)
    }
    case 'unencoded':
      return () => UNKNOWN
    case 'except': {
      const base = bind(binder, condition.base, list)
      const exceptions = condition.exceptions.map(({ cite, when, then }) => ({
        cite,
        when: bind(binder, when, list),
        then: bind(binder, then, list),
      }))
      return (asked, element) =>
        resolve(
          base(asked, element),
          exceptions.map((e) => ({
            cite: e.cite,
            when: e.when(asked, element),
            then: e.then(asked, element),
          })),
        )
    }
  }
}

/** Whether some, or every, element of a list meets it. A list that may go on leaves what it does not show unknown. */
function quantify(list: Elements | undefined, isSome: boolean, where: (element: readonly number[]) => Tri): Tri {
  if (list === undefined) return UNKNOWN
  let found: Tri = list.complete ? (isSome ? NO : YES) : UNKNOWN
  for (const element of list.elements) {
    const met = where(element)
    if (isSome ? met === YES : met === NO) return met
    if (met === UNKNOWN) found = UNKNOWN
  }
  return found
}

/** The least and the most that a quantity or a day can be: the same where it is known. */
interface Range {
  low: Number_
  high: Number_
}

/** Settled only where every value of the one range lies the same way to every value of the other. */
function compared(left: Range, than: '<' | '<=' | '>' | '>=', right: Range): Bound {
  return (asked, element) => {
    const leftLow = left.low(asked, element)
    const leftHigh = left.high(asked, element)
    const rightLow = right.low(asked, element)
    const rightHigh = right.high(asked, element)
    if (than === '<') return leftHigh < rightLow ? YES : leftLow >= rightHigh ? NO : UNKNOWN
    if (than === '<=') return leftHigh <= rightLow ? YES : leftLow > rightHigh ? NO : UNKNOWN
    if (than === '>') return leftLow > rightHigh ? YES : leftHigh <= rightLow ? NO : UNKNOWN
    return leftLow >= rightHigh ? YES : leftHigh < rightLow ? NO : UNKNOWN
  }
}

/** More than any sum of money or any count that a situation can hold. */
export const ENDLESS = Number.MAX_SAFE_INTEGER

function bindQuantity(binder: Binder, quantity: Quantity, list?: string): Range {
  switch (quantity.of) {
    case 'number': {
      const { value } = quantity
      return { low: () => value, high: () => value }
    }
    case 'fact': {
      const value = read(kindOf(placeOf(binder, quantity.fact, list), 'integer', 'money'))
      return {
        low: (asked, element) => Math.max(0, value(asked, element)),
        high: (asked, element) => {
          const found = value(asked, element)
          return found < 0 ? ENDLESS : found
        },
      }
    }
    case 'amount': {
      const table = binder.amounts.get(quantity.amount)
      if (!table) throw new Error(`${quantity.amount} is not an amount of the rulebook.`)
      return {
        low: (asked) => Math.max(0, amountOn(table, asked.on)),
        high: (asked) => {
          const found = amountOn(table, asked.on)
          return found < 0 ? ENDLESS : found
        },
      }
    }
    case 'sum': {
      const terms = quantity.terms.map((term) => bindQuantity(binder, term, list))
      return {
        low: (asked, element) => terms.reduce((total, term) => total + term.low(asked, element), 0),
        high: (asked, element) =>
          Math.min(
            ENDLESS,
            terms.reduce((total, term) => total + term.high(asked, element), 0),
          ),
      }
    }
    case 'times': {
      const term = bindQuantity(binder, quantity.term, list)
      const { factor } = quantity
      return {
        low: (asked, element) => factor * term.low(asked, element),
        high: (asked, element) => {
          const high = term.high(asked, element)
          return high >= ENDLESS ? ENDLESS : factor * high
        },
      }
    }
    case 'count': {
      const slot = listOf(binder, quantity.list)
      const where = bind(binder, quantity.where, quantity.list)
      const counted = (asked: Asked, least: Tri) =>
        (asked.situation.lists[slot]?.elements ?? []).filter((element) => where(asked, element) >= least).length
      return {
        low: (asked) => counted(asked, YES),
        high: (asked) => (asked.situation.lists[slot]?.complete ? counted(asked, UNKNOWN) : ENDLESS),
      }
    }
  }
}

function bindMoment(binder: Binder, moment: Moment, list?: string): Range {
  switch (moment.of) {
    case 'on':
      return { low: (asked) => asked.on, high: (asked) => asked.on }
    case 'application':
      return {
        low: (asked) => asked.application,
        high: (asked) => asked.application,
      }
    case 'day': {
      const fixed = day(moment.day)
      return { low: () => fixed, high: () => fixed }
    }
    case 'fact': {
      const value = read(kindOf(placeOf(binder, moment.fact, list), 'date'))
      return {
        low: (asked, element) => value(asked, element) || EARLIEST,
        high: (asked, element) => value(asked, element) || LATEST,
      }
    }
    case 'plus': {
      const base = bindMoment(binder, moment.moment, list)
      const { period } = moment
      return {
        low: (asked, element) => plus(base.low(asked, element), period),
        high: (asked, element) => plus(base.high(asked, element), period),
      }
    }
  }
}
