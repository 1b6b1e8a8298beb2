import { COMPLETE, UNTOLD } from '../../../population/block.ts'
import type { Plane } from '../graph.ts'
import { elementsOf, type People } from '../people.ts'
import type { Plan } from '../plan.ts'
import { runWords } from '../words.ts'
import { Scan, setBit } from './scan.ts'
import { isSet } from './sum.ts'

/** Whether some element of a list meets the plan's one answer. Outputs `yes` and `no`. */
export class SomeScan extends Scan {
  readonly #list: number
  readonly #where: Plan

  constructor(list: number, where: Plan) {
    super()
    this.#list = list
    this.#where = where
  }

  run({ block, owner, count }: People, into: readonly (Uint32Array | undefined)[]): void {
    const column = block.lists[this.#list]
    if (!column) return
    const planes = runWords(this.#where, elementsOf(block, this.#list))
    const answer = this.#where.answers[0] as { yes: Plane; no: Plane }
    const [yes, no] = ['yes', 'no'].map((side) => into[this.outputs.indexOf(side)])
    for (let row = 0; row < count; row++) {
      const person = owner ? (owner[row] as number) : row
      if (column.told[person] === UNTOLD) continue
      let hasOne = false
      let mayHaveOne = column.told[person] !== COMPLETE
      const end = column.start[person + 1] as number
      for (let at = column.start[person] as number; at < end && !hasOne; at++) {
        hasOne = isSet(planes, answer.yes, at)
        mayHaveOne ||= !isSet(planes, answer.no, at)
      }
      if (hasOne) yes && setBit(yes, row)
      else if (!mayHaveOne) no && setBit(no, row)
    }
  }
}
