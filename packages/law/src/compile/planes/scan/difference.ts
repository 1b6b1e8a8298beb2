import type { Column } from '../people.ts'
import { numbersOf, type People } from '../people.ts'
import { NumberScan } from './scan.ts'

/** So many times a column, all added up with `plus`. What is not known counts as nothing. */
export interface Weighted {
  of: readonly { column: Column; factor: number }[]
  plus: number
}

/** The sign of such a sum: -1, 0 or 1. */
export class SignScan extends NumberScan {
  readonly #sum: Weighted

  constructor(sum: Weighted) {
    super()
    this.#sum = sum
  }

  numbers(people: People): Int32Array {
    const total = new Float64Array(people.count).fill(this.#sum.plus)
    for (const { column, factor } of this.#sum.of) {
      const told = numbersOf(people, column)
      if (!told) continue
      for (let row = 0; row < people.count; row++)
        total[row] = (total[row] as number) + factor * Math.max(0, told[row] as number)
    }
    const signs = new Int32Array(people.count)
    for (let row = 0; row < people.count; row++) {
      const sum = total[row] as number
      signs[row] = sum < 0 ? -1 : sum > 0 ? 1 : 0
    }
    return signs
  }
}
