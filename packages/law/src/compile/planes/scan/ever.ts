import type { Day } from '../../../day.ts'
import { COMPLETE, UNTOLD } from '../../../population/block.ts'
import type { People } from '../people.ts'
import { type Context, Scan, setBit, withBit } from './scan.ts'

/**
 * The statuses ever held up to a day. Outputs: `complete` (there are no others), `certain 2` (one of the third set had
 * begun for certain) and `possible 2` (one may have begun: its first day is not known).
 */
export class EverScan extends Scan {
  readonly #slot: number
  readonly #on: Day
  readonly #sets: (readonly number[])[] = []
  readonly #statuses: number

  /** @param statuses  how many there are */
  constructor(slot: number, on: Day, statuses: number) {
    super()
    this.#statuses = statuses
    this.#slot = slot
    this.#on = on
  }

  /** The number of a set of statuses, by which its outputs are named. */
  set(statuses: readonly number[]): number {
    const text = [...statuses].sort().join()
    const same = this.#sets.findIndex((set) => [...set].sort().join() === text)
    return same >= 0 ? same : this.#sets.push(statuses) - 1
  }

  run({ block, owner, count }: People, into: readonly (Uint32Array | undefined)[], context: Context): void {
    const track = block.tracks[this.#slot]
    if (!track) return
    const complete = into[this.outputs.indexOf('complete')]
    if (complete)
      for (let row = 0; row < count; row++)
        if (track.told[owner ? (owner[row] as number) : row] === COMPLETE) setBit(complete, row)

    for (let first = 0; first < this.#sets.length; first += 32) {
      const [certain, possible] = [context.numbers(count), context.numbers(count)]
      const asked = this.#asked(first)
      const on = this.#on
      const { told, start, status, from, began } = track
      for (let row = 0; row < count; row++) {
        const person = owner ? (owner[row] as number) : row
        const end = start[told[person] === UNTOLD ? person : person + 1] as number
        let sure = 0
        let open = 0
        for (let span = start[person] as number; span < end; span++) {
          const sets = asked[status[span] as number] as number
          if ((began[span] as number) <= on) sure |= sets
          else if (from[span] === 0) open |= sets
        }
        certain[row] = sure
        possible[row] = open
      }
      for (let bit = 0; bit < 32; bit++) {
        const sure = into[this.outputs.indexOf(`certain ${first + bit}`)]
        if (sure) withBit(context, certain, bit, sure)
        const open = into[this.outputs.indexOf(`possible ${first + bit}`)]
        if (open) withBit(context, possible, bit, open)
      }
    }
  }

  /** By status, a bit for each of 32 sets that it is in. */
  #asked(first: number): Int32Array {
    const sets = this.#sets.slice(first, first + 32)
    return Int32Array.from({ length: this.#statuses }, (_, status) =>
      sets.reduce((mask, set, bit) => (set.includes(status) ? mask | (1 << bit) : mask), 0),
    )
  }
}
