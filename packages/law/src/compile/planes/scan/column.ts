import { type Column, numbersOf, type People } from '../people.ts'
import { NumberScan } from './scan.ts'

/** The number, day or word of a column, as situations write it. */
export class ColumnScan extends NumberScan {
  override readonly tier = 0
  readonly #column: Column
  readonly #unknown: number

  /** @param unknown  how the column writes that nothing is known */
  constructor(column: Column, unknown: number) {
    super()
    this.#column = column
    this.#unknown = unknown
  }

  numbers(people: People): Int32Array {
    return numbersOf(people, this.#column) ?? new Int32Array(people.count).fill(this.#unknown)
  }
}
