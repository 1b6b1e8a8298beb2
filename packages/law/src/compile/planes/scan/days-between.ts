import { EARLIEST } from '../../../day.ts'
import type { MovingDay } from '../moment.ts'
import { numbersOf, type People } from '../people.ts'
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
    const first = numbersOf(people, this.#first.column)
    const second = numbersOf(people, this.#second.column)
    if (!first || !second) return found
    for (let row = 0; row < people.count; row++) {
      const [one, other] = [first[row] as number, second[row] as number]
      if (one === EARLIEST || other === EARLIEST) continue
      const difference = this.#first.move(one) - this.#second.move(other)
      found[row] = difference < 0 ? BEFORE : difference > 0 ? AFTER : SAME
    }
    return found
  }
}
