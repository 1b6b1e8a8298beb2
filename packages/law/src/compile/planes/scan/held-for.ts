import { type Day, EARLIEST } from '../../../day.ts'
import { COMPLETE, type TrackColumn } from '../../../population/block.ts'
import { daysOf, daysUpTo, type When } from '../moment.ts'
import type { People } from '../people.ts'
import { beganBy, findFullAt, fullAt, gapBefore, type HeldPeriod, NO_SPAN, spanAt, UNKNOWN_SPAN } from '../track.ts'
import { transpose } from '../transpose.ts'
import { Scan, setBit } from './scan.ts'

/**
 * Statuses held for a period without a break. Outputs `yes 3` and `no 3` for the fourth period asked for. Where the day
 * is the same for all, 32 periods are counted in one walk over the spans of a person, a bit for each: a period is full
 * if its span began on or before a day that can be said beforehand. Only where time that does not count lies between are
 * its days counted for each person and period, because they put the end off.
 */
export class HeldForScan extends Scan {
  readonly #slot: number
  readonly #when: When
  readonly #met: boolean
  readonly #periods: HeldPeriod[] = []

  constructor(slot: number, when: When, met: boolean) {
    super()
    this.#slot = slot
    this.#when = when
    this.#met = met
  }

  /** The number of a period, by which its outputs are named. */
  period(asked: HeldPeriod): number {
    const same = this.#periods.findIndex(
      ({ kinds, months, days }) =>
        months === asked.months && days === asked.days && kinds.every((kind, status) => kind === asked.kinds[status]),
    )
    return same >= 0 ? same : this.#periods.push(asked) - 1
  }

  run(people: People, into: readonly (Uint32Array | undefined)[]): void {
    const track = people.block.tracks[this.#slot]
    if (!track) return
    const plane = (side: string, period: number) => into[this.outputs.indexOf(`${side} ${period}`)]
    if ('day' in this.#when)
      for (let first = 0; first < this.#periods.length; first += 32) {
        const periods = this.#periods.slice(first, first + 32)
        const yes = periods.map((_, index) => plane('yes', first + index))
        const no = periods.map((_, index) => plane('no', first + index))
        runTogether(people, track, periods, this.#when.day, this.#met, yes, no)
      }
    else {
      const days = daysOf(people, this.#when)
      this.#periods.forEach((period, index) => {
        runAlone(people, track, period, days, this.#met, plane('yes', index), plane('no', index))
      })
    }
  }
}

function runAlone(
  { block, owner, count }: People,
  track: TrackColumn,
  period: HeldPeriod,
  days: Int32Array,
  met: boolean,
  yes: Uint32Array | undefined,
  no: Uint32Array | undefined,
): void {
  for (let row = 0; row < count; row++) {
    const on = days[row] as number
    if (on === EARLIEST) continue
    const person = owner ? (owner[row] as number) : row
    findFullAt(track, person, period, on, block.asOf[person] as number, met)
    if (fullAt.certain <= on) yes && setBit(yes, row)
    else if (fullAt.earliest > on) no && setBit(no, row)
  }
}

/** What 32 periods ask of each status and of the day on which a span began, one bit a period. */
class Masks {
  readonly every: number
  /** By status: the periods to which it counts, and those that it continues without counting. */
  readonly counts: Int32Array
  readonly continues: Int32Array
  readonly #last: Int32Array
  readonly #full: Int32Array

  constructor(periods: readonly HeldPeriod[], on: Day) {
    this.every = periods.length === 32 ? -1 : (1 << periods.length) - 1
    const statuses = periods[0]?.kinds.length ?? 0
    const periodsWhere = (is: (period: HeldPeriod) => boolean) =>
      periods.reduce((mask, period, bit) => (is(period) ? mask | (1 << bit) : mask), 0)
    const ofKind = (kind: number) =>
      Int32Array.from({ length: statuses }, (_, status) => periodsWhere(({ kinds }) => kinds[status] === kind))
    this.counts = ofKind(1)
    this.continues = ofKind(2)
    const last = periods.map(({ months, days }) => daysUpTo(on, [{ months, days }])[1])
    this.#last = Int32Array.from([...new Set(last)].sort((a, b) => b - a))
    this.#full = Int32Array.from([0, ...this.#last], (least, index) =>
      index === 0 ? 0 : last.reduce((mask, day, bit) => (day >= least ? mask | (1 << bit) : mask), 0),
    )
  }

  /** The periods that are full on the day, if they began on this one. */
  fullSince(began: Day): number {
    let index = 0
    while (index < this.#last.length && (this.#last[index] as number) >= began) index++
    return this.#full[index] as number
  }
}

function runTogether(
  { block, owner, count }: People,
  track: TrackColumn,
  periods: readonly HeldPeriod[],
  on: Day,
  met: boolean,
  yes: readonly (Uint32Array | undefined)[],
  no: readonly (Uint32Array | undefined)[],
): void {
  const masks = new Masks(periods, on)
  const { counts, continues } = masks
  const certain = new Uint32Array(32)
  const never = new Uint32Array(32)
  const write = (word: number) => {
    transpose(certain)
    transpose(never)
    for (let bit = 0; bit < periods.length; bit++) {
      const [yesPlane, noPlane] = [yes[bit], no[bit]]
      if (yesPlane) yesPlane[word] = certain[bit] as number
      if (noPlane) noPlane[word] = never[bit] as number
    }
    certain.fill(0)
    never.fill(0)
  }
  for (let row = 0; row < count; row++) {
    if (row > 0 && (row & 31) === 0) write((row >>> 5) - 1)
    const person = owner ? (owner[row] as number) : row
    const asOf = block.asOf[person] as number
    const place = spanAt(track, person, on, asOf)
    if (place === UNKNOWN_SPAN) continue
    if (place === NO_SPAN) {
      never[row & 31] = masks.every
      continue
    }
    const isComplete = track.told[person] === COMPLETE
    const first = track.start[person] as number
    let open = masks.every // periods whose stay goes on into the past
    let strictly = 0
    let inFavour = 0
    let putOff = 0 // periods with time between that does not count
    let isUnbroken = true
    let isFullyKnown = true
    let span = place
    for (; span >= first; span--) {
      const gap = span < place ? gapBefore(track, span + 1) : 'none'
      if (gap !== 'none') {
        if (isComplete && (!isUnbroken || gap === 'break')) open = 0
        if (open === 0 || !isComplete) break
        isUnbroken = false
      }
      const status = track.status[span] as number
      const passed = open & (continues[status] as number)
      putOff |= passed
      open &= (counts[status] as number) | passed
      if (open === 0) break
      const full = open & (counts[status] as number) & masks.fullSince(beganBy(track, span, asOf))
      inFavour |= full
      if (isUnbroken) strictly |= full
      if (track.from[span] === 0) {
        isFullyKnown = false
        break
      }
    }
    const unknown = open !== 0 && (!isFullyKnown || !isComplete) ? open : 0
    let settledYes = (met ? inFavour : strictly) & ~putOff
    let settledNo = masks.every & ~inFavour & ~unknown & ~putOff
    for (let rest = putOff; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest)
      findFullAt(track, person, periods[bit] as HeldPeriod, on, asOf, met)
      if (fullAt.certain <= on) settledYes |= 1 << bit
      else if (fullAt.earliest > on) settledNo |= 1 << bit
    }
    certain[row & 31] = settledYes
    never[row & 31] = settledNo
  }
  if (count > 0) write((count - 1) >>> 5)
}
