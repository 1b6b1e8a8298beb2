import { EARLIEST } from '../../../day.ts'
import type { MovingDay } from '../moment.ts'
import type { People } from '../people.ts'
import { NumberScan } from './scan.ts'

/** How a first day of a person lies to a second one. */
export const BEFORE = -1
export const SAME = 0
export const AFTER = 1
const UNSAID = 2

/** Two days of each person, neither the same for all. */
export class DaysBetweenScan extends NumberScan {
  readonly #first: MovingDay
  readonly #second: MovingDay

  constructor(first: MovingDay, second: MovingDay) {
    super()
    this.#first = first
    this.#second = second
  }

  numbers(people: People): Int32Array {
    const found = new Int32Array(people.count).fill(UNSAID)
    const first = this.#first.days(people)
    const second = this.#second.days(people)
    for (let row = 0; row < people.count; row++) {
      const one = first[row] as number
      const other = second[row] as number
      if (one !== EARLIEST && other !== EARLIEST) found[row] = one < other ? BEFORE : one > other ? AFTER : SAME
    }
    return found
  }
}
