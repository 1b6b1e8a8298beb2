import type { Moment } from '../../condition.ts'
import { type Day, day, EARLIEST, LATEST, type Period, plus, plusDays } from '../../day.ts'
import { type Binder, kindOf, placeOf } from '../../place.ts'
import { type Column, numbersOf, type People } from './people.ts'
import type { Context, Range } from './scan/scan.ts'

/** A day that is the same for everybody, or one that is so and so far from a day of each person. */
export type When = { day: Day } | MovingDay

/** Days are some of the whole numbers from 19000101 to 21991231. */
const FIRST = 19_000_101
const FIRST_YEAR = 1_900
const YEARS = 300

/** Place of a day among all, each month taken as 31 days; 0 for what is no day. */
function placeOfDay(day: Day): number {
  if (day < FIRST) return 0
  const year = Math.floor(day / 10_000)
  const month = Math.floor(day / 100) - year * 100
  return (year - FIRST_YEAR) * 372 + month * 31 + (day % 100) - 31
}

/** Stands where nothing is known, before every day. */
const UNTOLD_DAY = 1

/** So and so far from a day of each person. People share their days, so that what has been moved once is looked up. */
export class MovingDay {
  readonly column: Column
  readonly moved: readonly Period[]
  #known: Int32Array | undefined

  constructor(column: Column, moved: readonly Period[]) {
    this.column = column
    this.moved = moved
  }

  /** Moves the days of the column. What is not known stays no day: it is told by the column alone. */
  days(people: People, context: Context): Int32Array {
    const told = numbersOf(people, this.column)
    const days = context.numbers(people.count)
    if (!told) return days.fill(EARLIEST)
    if (this.moved.length === 0) return told
    this.#known ??= new Int32Array(YEARS * 372 + 1)
    const known = this.#known
    known[0] = UNTOLD_DAY
    for (let row = 0; row < days.length; row++) {
      const from = told[row] as number
      const place = placeOfDay(from)
      const found = known[place] as number
      if (found !== 0) days[row] = found
      else {
        days[row] = moveBy(from, this.moved)
        known[place] = days[row] as number
      }
    }
    return days
  }
}

const moveBy = (from: Day, moved: readonly Period[]): Day => moved.reduce(plus, from)

/** The days on which everybody is asked. */
export interface Days {
  on: Day
  application: Day
}

export function whenOf(binder: Binder, moment: Moment, { on, application }: Days, list: string | undefined): When {
  switch (moment.of) {
    case 'on':
      return { day: on }
    case 'application':
      return { day: application }
    case 'day':
      return { day: day(moment.day) }
    case 'fact': {
      const { slot, field } = kindOf(placeOf(binder, moment.fact, list), 'date')
      return new MovingDay({ slot, field }, [])
    }
    case 'plus': {
      const base = whenOf(binder, moment.moment, { on, application }, list)
      return 'day' in base
        ? { day: plus(base.day, moment.period) }
        : new MovingDay(base.column, [...base.moved, moment.period])
    }
  }
}

/** The day for each of them; before `FIRST_DAY` where it is not known. */
export const daysOf = (people: People, when: When, context: Context): Int32Array =>
  'day' in when ? context.numbers(people.count).fill(when.day) : when.days(people, context)

/** The first day that anybody can name. */
export const FIRST_DAY = FIRST

/** As many lie between the first and the last. */
const MOST_DAYS = 109_572

/**
 * The days of a person that, moved, come to lie at or before `last`. To move is to keep the order of days, so that they
 * are all days up to one; what is not known is none of them.
 */
export function daysUpTo(last: Day, moved: readonly Period[]): Range {
  let [low, high] = [-1, MOST_DAYS]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (moveBy(plusDays(FIRST, middle), moved) <= last) low = middle
    else high = middle - 1
  }
  return [EARLIEST + 1, low < 0 ? EARLIEST : plusDays(FIRST, low)]
}

/** All other known days. */
export const daysAfter = ([, last]: Range): Range => [last + 1, LATEST]
