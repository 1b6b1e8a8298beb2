import { COMPLETE } from '../../../population/block.ts'
import type { People } from '../people.ts'
import { Scan, setBit } from './scan.ts'

/** Whether a set has a value. Outputs `yes` and the index of the value, `no` and the index. */
export class MemberScan extends Scan {
  override readonly tier = 1
  readonly #slot: number

  constructor(slot: number) {
    super()
    this.#slot = slot
  }

  run({ block, owner, count }: People, into: readonly (Uint32Array | undefined)[]): void {
    const column = block.sets[this.#slot]
    if (!column) return
    this.outputs.forEach((name, output) => {
      const [side, value] = name.split(' ')
      const members = column.members[Number(value)]
      const plane = into[output]
      if (!plane || !members) return
      for (let row = 0; row < count; row++) {
        const person = owner ? (owner[row] as number) : row
        const has = ((members[person >>> 5] as number) >>> (person & 31)) & 1
        if (side === 'yes' ? has === 1 : has === 0 && column.told[person] === COMPLETE) setBit(plane, row)
      }
    })
  }
}
