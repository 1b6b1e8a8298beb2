import { type Column, numbersOf, type People } from '../people.ts'
import { type Kernels, type Range, Scan } from './scan.ts'

/** Where a number or a day lies. Outputs lists of ranges. */
export class RangeScan extends Scan {
  readonly #column: Column
  readonly #ranges: (readonly Range[])[] = []

  constructor(column: Column) {
    super()
    this.#column = column
  }

  within(ranges: readonly Range[]): number {
    const output = this.output(JSON.stringify(ranges))
    this.#ranges[output] = ranges
    return output
  }

  run(people: People, into: readonly (Uint32Array | undefined)[], { within }: Kernels): void {
    const all = numbersOf(people, this.#column)
    if (!all) {
      this.#ofNobody(people, into)
      return
    }
    const numbers = all.length === people.count ? all : all.subarray(0, people.count)
    into.forEach((plane, output) => {
      if (plane) within(numbers, this.#ranges[output] as readonly Range[], plane)
    })
  }

  /** A number that nobody told can still lie in a range: nobody earns less than nothing. */
  #ofNobody(people: People, into: readonly (Uint32Array | undefined)[]): void {
    into.forEach((plane, output) => {
      if (people.count > 0 && this.#ranges[output]?.some(([low, high]) => low <= -1 && -1 <= high)) plane?.fill(-1)
    })
  }
}
