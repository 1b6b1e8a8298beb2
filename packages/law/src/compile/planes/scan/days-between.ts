import type { MovingDay } from '../moment.ts'
import type { People } from '../people.ts'
import { type Context, NumberScan } from './scan.ts'

/** Two days of each person, neither the same for all: how far the first lies behind the second, where both are known. */
export class DaysBetweenScan extends NumberScan {
  readonly #first: MovingDay
  readonly #second: MovingDay

  constructor(first: MovingDay, second: MovingDay) {
    super()
    this.#first = first
    this.#second = second
  }

  numbers(people: People, context: Context): Int32Array {
    const between = context.numbers(people.count)
    const first = this.#first.days(people, context)
    const second = this.#second.days(people, context)
    for (let row = 0; row < between.length; row++) between[row] = (first[row] as number) - (second[row] as number)
    return between
  }
}
