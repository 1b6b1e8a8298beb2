import { EARLIEST } from '../../../day.ts'
import { daysOf, type When } from '../moment.ts'
import type { People } from '../people.ts'
import { Scan, setBit } from './scan.ts'

/** Which of two days of a person lies first. Outputs `before`, `same` and `after` for the left one; nothing where one is unknown. */
export class BeforeScan extends Scan {
  readonly #left: When
  readonly #right: When

  constructor(left: When, right: When) {
    super()
    this.#left = left
    this.#right = right
  }

  run(people: People, into: readonly (Uint32Array | undefined)[]): void {
    const left = daysOf(people, this.#left)
    const right = daysOf(people, this.#right)
    const planes = ['before', 'same', 'after'].map((name) => into[this.outputs.indexOf(name)])
    for (let row = 0; row < people.count; row++) {
      const [one, other] = [left[row] as number, right[row] as number]
      if (one === EARLIEST || other === EARLIEST) continue
      const plane = planes[one < other ? 0 : one === other ? 1 : 2]
      if (plane) setBit(plane, row)
    }
  }
}
