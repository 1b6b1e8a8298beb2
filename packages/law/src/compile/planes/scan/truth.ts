import { type Column, type People, truthsOf } from '../people.ts'
import { Scan } from './scan.ts'

/** A fact that is so or not: its column already is a pair of planes. Outputs `yes` and `no`. */
export class TruthScan extends Scan {
  override readonly tier = 0
  readonly #column: Column

  constructor(column: Column) {
    super()
    this.#column = column
  }

  run(people: People, into: readonly (Uint32Array | undefined)[]): void {
    const truths = truthsOf(people, this.#column)
    if (!truths) return
    this.outputs.forEach((side, output) => {
      into[output]?.set(side === 'yes' ? truths.yes : truths.no)
    })
  }
}
