import type { Column } from '../people.ts'
import { numbersOf, type People } from '../people.ts'
import { type Context, NumberScan } from './scan.ts'

/** So many times a column, all added up with `plus`. What is not known counts as nothing. */
export interface Weighted {
  /** `most`: the greatest number that the column holds. */
  of: readonly { column: Column; factor: number; most: number }[]
  plus: number
}

/** Such a sum, or where it may be too great for 32 bits its sign. */
export class DifferenceScan extends NumberScan {
  override readonly tier = 1
  readonly #sum: Weighted

  constructor(sum: Weighted) {
    super()
    this.#sum = sum
  }

  numbers(people: People, context: Context): Int32Array {
    const { of, plus } = this.#sum
    const most = of.reduce((sum, part) => sum + Math.abs(part.factor) * part.most, Math.abs(plus))
    const isSmall = most <= MOST
    const total = isSmall ? context.numbers(people.count) : new Float64Array(people.count)
    total.fill(plus)
    for (const { column, factor } of of) {
      const told = numbersOf(people, column)
      if (!told) continue
      if (total instanceof Int32Array) addSmall(total, told, factor)
      else addGreat(total, told, factor)
    }
    return total instanceof Int32Array ? total : signsOf(total)
  }
}

const MOST = 2_147_483_647

/** Without a branch: what is not known is -1, and all its bits are cleared. */
function addSmall(total: Int32Array, told: Int32Array, factor: number): void {
  for (let row = 0; row < total.length; row++) {
    const value = told[row] as number
    total[row] = ((total[row] as number) + Math.imul(factor, value & ~(value >> 31))) | 0
  }
}

function addGreat(total: Float64Array, told: Int32Array, factor: number): void {
  for (let row = 0; row < total.length; row++)
    total[row] = (total[row] as number) + factor * Math.max(0, told[row] as number)
}

function signsOf(total: Float64Array): Int32Array {
  const signs = new Int32Array(total.length)
  for (let row = 0; row < total.length; row++) {
    const sum = total[row] as number
    signs[row] = sum < 0 ? -1 : sum > 0 ? 1 : 0
  }
  return signs
}
