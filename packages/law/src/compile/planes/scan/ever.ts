import type { Day } from '../../../day.ts'
import { COMPLETE } from '../../../population/block.ts'
import type { People } from '../people.ts'
import { beganBy } from '../track.ts'
import { Scan, setBit } from './scan.ts'

/**
 * The statuses ever held up to a day. Outputs: `complete` (there are no others), `certain 7` (had begun for certain) and
 * `possible 7` (may have begun: its first day is not known).
 */
export class EverScan extends Scan {
  readonly #slot: number
  readonly #on: Day

  constructor(slot: number, on: Day) {
    super()
    this.#slot = slot
    this.#on = on
  }

  run({ block, owner, count }: People, into: readonly (Uint32Array | undefined)[]): void {
    const track = block.tracks[this.#slot]
    if (!track) return
    const numbered = (kind: string) => {
      const planes: (Uint32Array | undefined)[] = []
      this.outputs.forEach((name, output) => {
        if (name.startsWith(kind)) planes[Number(name.slice(kind.length))] = into[output]
      })
      return planes
    }
    const complete = into[this.outputs.indexOf('complete')]
    const certain = numbered('certain ')
    const possible = numbered('possible ')
    for (let row = 0; row < count; row++) {
      const person = owner ? (owner[row] as number) : row
      if (complete && track.told[person] === COMPLETE) setBit(complete, row)
      const end = track.start[person + 1] as number
      for (let span = track.start[person] as number; span < end; span++) {
        const status = track.status[span] as number
        const began = beganBy(track, span, block.asOf[person] as number) <= this.#on
        const plane = began ? certain[status] : track.from[span] === 0 ? possible[status] : undefined
        if (plane) setBit(plane, row)
      }
    }
  }
}
