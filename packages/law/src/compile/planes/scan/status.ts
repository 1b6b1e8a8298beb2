import { OTHER_PLACE, UNKNOWN_PLACE } from '../../../population/block.ts'
import { daysOf, type When } from '../moment.ts'
import type { People } from '../people.ts'
import { NO_SPAN, spanAt, UNKNOWN_SPAN } from '../track.ts'
import { Scan, setBit } from './scan.ts'

/**
 * The status on a day. Outputs: `known` (which it is, or that there is none), `held` (there is one), `status 7`; of the
 * status held `issuedUnder known` and `issuedUnder 3`, and the same of its `basis`.
 */
export class StatusScan extends Scan {
  readonly #slot: number
  readonly #when: When

  constructor(slot: number, when: When) {
    super()
    this.#slot = slot
    this.#when = when
  }

  run(people: People, into: readonly (Uint32Array | undefined)[]): void {
    const { block, owner, count } = people
    const track = block.tracks[this.#slot]
    if (!track) return
    const plane = (name: string) => into[this.outputs.indexOf(name)]
    const numbered = (kind: string) => {
      const planes: (Uint32Array | undefined)[] = []
      this.outputs.forEach((name, output) => {
        const [first, number] = name.split(' ')
        if (first === kind && number !== 'known') planes[Number(number)] = into[output]
      })
      return planes
    }
    const [known, held, statuses] = [plane('known'), plane('held'), numbered('status')]
    const grounds = [
      { told: track.issuedUnder, isKnown: plane('issuedUnder known'), planes: numbered('issuedUnder') },
      { told: track.basis, isKnown: plane('basis known'), planes: numbered('basis') },
    ].filter(({ isKnown, planes }) => isKnown || planes.length > 0)
    const day = 'day' in this.#when ? this.#when.day : undefined
    const days = day === undefined ? daysOf(people, this.#when) : undefined
    for (let row = 0; row < count; row++) {
      const person = owner ? (owner[row] as number) : row
      const span = spanAt(track, person, day ?? (days?.[row] as number), block.asOf[person] as number)
      if (span === UNKNOWN_SPAN) continue
      if (known) setBit(known, row)
      if (span === NO_SPAN) continue
      if (held) setBit(held, row)
      const own = statuses[track.status[span] as number]
      if (own) setBit(own, row)
      for (const { told, isKnown, planes } of grounds) {
        const ground = told[span] as number
        if (ground === UNKNOWN_PLACE) continue
        if (isKnown) setBit(isKnown, row)
        const asked = ground === OTHER_PLACE ? undefined : planes[ground]
        if (asked) setBit(asked, row)
      }
    }
  }
}
