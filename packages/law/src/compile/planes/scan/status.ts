import { UNKNOWN_PLACE } from '../../../population/block.ts'
import type { When } from '../moment.ts'
import type { People } from '../people.ts'
import { NO_SPAN, spansOn } from '../track.ts'
import { type Context, NumberScan } from './scan.ts'

/** There is no status, or it is not known which. */
export const NO_STATUS = -1
export const UNKNOWN_STATUS = -2

/** What is said of the span that covers a day: its status, or the number of the place of law it rests on. */
export class StatusScan extends NumberScan {
  override readonly tier = 1
  readonly #slot: number
  readonly #when: When
  readonly #what: 'status' | 'issuedUnder' | 'basis'

  constructor(slot: number, when: When, what: 'status' | 'issuedUnder' | 'basis') {
    super()
    this.#slot = slot
    this.#when = when
    this.#what = what
  }

  numbers(people: People, context: Context): Int32Array {
    const column = people.block.tracks[this.#slot]?.[this.#what]
    const spans = spansOn(people, this.#slot, this.#when, context)
    const found = context.numbers(people.count)
    const none = this.#what === 'status' ? NO_STATUS : UNKNOWN_PLACE
    const unknown = this.#what === 'status' ? UNKNOWN_STATUS : UNKNOWN_PLACE
    for (let row = 0; row < people.count; row++) {
      const span = spans[row] as number
      found[row] = span >= 0 ? (column?.[span] as number) : span === NO_SPAN ? none : unknown
    }
    return found
  }
}
