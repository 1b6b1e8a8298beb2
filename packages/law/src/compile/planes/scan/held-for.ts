import { type Day, EARLIEST } from '../../../day.ts'
import { daysOf, daysUpTo, type When } from '../moment.ts'
import type { People } from '../people.ts'
import { type HeldPeriod, NO_SPAN, Stay, spansOn, UNKNOWN_SPAN } from '../track.ts'
import { type Context, Scan, setBit, withBit } from './scan.ts'

/**
 * Statuses held for a period without a break. Outputs `yes 3` and `no 3` for the fourth period asked for. Where the day
 * is the same for all, 32 periods are counted in one walk over the stay of a person, a bit for each: a period is full if
 * its span began on or before a day that can be said beforehand. Only where time that does not count lies between are
 * its days counted for each person and period, because they put the end off.
 */
export class HeldForScan extends Scan {
  readonly #slot: number
  readonly #when: When
  readonly #met: boolean
  readonly #periods: HeldPeriod[] = []
  #masks: readonly Masks[] | undefined

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

  run(people: People, into: readonly (Uint32Array | undefined)[], context: Context): void {
    if (!people.block.tracks[this.#slot]) return
    const spans = spansOn(people, this.#slot, this.#when, context)
    if ('day' in this.#when) {
      this.#masks ??= masksFor(this.#periods, this.#when.day)
      this.#together(people, spans, this.#when.day, this.#masks, into, context)
    } else this.#oneByOne(people, spans, daysOf(people, this.#when), into)
  }

  #planes(into: readonly (Uint32Array | undefined)[], side: string): (Uint32Array | undefined)[] {
    return this.#periods.map((_, period) => into[this.outputs.indexOf(`${side} ${period}`)])
  }

  #oneByOne(people: People, spans: Int32Array, days: Int32Array, into: readonly (Uint32Array | undefined)[]): void {
    const { block, owner, count } = people
    const track = block.tracks[this.#slot] as NonNullable<(typeof block.tracks)[number]>
    const [yes, no] = [this.#planes(into, 'yes'), this.#planes(into, 'no')]
    const stay = new Stay()
    for (let row = 0; row < count; row++) {
      const [on, span] = [days[row] as number, spans[row] as number]
      if (on === EARLIEST || span === UNKNOWN_SPAN) continue
      const person = owner ? (owner[row] as number) : row
      if (span === NO_SPAN) stay.isNone()
      else stay.follow(track, person, span, on, block.asOf[person] as number)
      this.#periods.forEach((period, index) => {
        const full = stay.isFull(period, this.#met)
        const plane = full === 2 ? yes[index] : full === 0 ? no[index] : undefined
        if (plane) setBit(plane, row)
      })
    }
  }

  #together(
    people: People,
    spans: Int32Array,
    on: Day,
    masks: readonly Masks[],
    into: readonly (Uint32Array | undefined)[],
    context: Context,
  ): void {
    const { block, owner, count } = people
    const track = block.tracks[this.#slot] as NonNullable<(typeof block.tracks)[number]>
    const yes = masks.map(() => new Int32Array(count))
    const no = masks.map(() => new Int32Array(count))
    const stay = new Stay()
    for (let row = 0; row < count; row++) {
      const span = spans[row] as number
      if (span === UNKNOWN_SPAN) continue
      const person = owner ? (owner[row] as number) : row
      if (span === NO_SPAN) stay.isNone()
      else stay.follow(track, person, span, on, block.asOf[person] as number)
      for (let part = 0; part < masks.length; part++) {
        const mask = masks[part] as Masks
        mask.ask(stay, this.#met)
        ;(yes[part] as Int32Array)[row] = mask.yes
        ;(no[part] as Int32Array)[row] = mask.no
      }
    }
    for (const [rows, planes] of [
      [yes, this.#planes(into, 'yes')],
      [no, this.#planes(into, 'no')],
    ] as const)
      planes.forEach((plane, period) => {
        if (plane) withBit(context, rows[period >>> 5] as Int32Array, period & 31, plane)
      })
  }
}

const masksFor = (periods: readonly HeldPeriod[], on: Day): Masks[] =>
  Array.from(
    { length: Math.ceil(periods.length / 32) },
    (_, part) => new Masks(periods.slice(part * 32, part * 32 + 32), on),
  )

/** What up to 32 periods ask of each status and of the day on which a span began, one bit a period. */
class Masks {
  /** After `ask`: the periods that are full for certain, and those that are not. */
  yes = 0
  no = 0
  readonly #periods: readonly HeldPeriod[]
  readonly #every: number
  /** By status: the periods to which it counts, and those that it continues without counting. */
  readonly #counts: Int32Array
  readonly #continues: Int32Array
  /** The last days on which a span may have begun so that periods are full, latest first; which ones, with one more before. */
  readonly #last: Int32Array
  readonly #full: Int32Array

  constructor(periods: readonly HeldPeriod[], on: Day) {
    this.#periods = periods
    this.#every = periods.length === 32 ? -1 : (1 << periods.length) - 1
    const statuses = periods[0]?.kinds.length ?? 0
    const bits = (is: (index: number) => boolean) =>
      periods.reduce((mask, _, bit) => (is(bit) ? mask | (1 << bit) : mask), 0)
    const ofKind = (kind: number) =>
      Int32Array.from({ length: statuses }, (_, status) => bits((bit) => periods[bit]?.kinds[status] === kind))
    this.#counts = ofKind(1)
    this.#continues = ofKind(2)
    const last = periods.map(({ months, days }) => daysUpTo(on, [{ months, days }])[1])
    this.#last = Int32Array.from(new Set(last)).sort().reverse()
    this.#full = Int32Array.from([0, ...[...this.#last].map((least) => bits((bit) => (last[bit] as number) >= least))])
  }

  /** The periods that are full on the day if they began on this one. */
  #fullSince(began: Day): number {
    let index = 0
    while (index < this.#last.length && (this.#last[index] as number) >= began) index++
    return this.#full[index] as number
  }

  ask(stay: Stay, met: boolean): void {
    const { length, status, began, bridgedFrom } = stay
    const counts = this.#counts
    const continues = this.#continues
    let open = this.#every // periods whose stay goes on into the past
    let strictly = 0
    let inFavour = 0
    let putOff = 0 // periods with time between that does not count
    let atMost = 0 // of those, the ones that would be full if that time counted
    for (let index = 0; index < length; index++) {
      const own = status[index] as number
      const counting = open & (counts[own] as number)
      const passed = open & (continues[own] as number)
      open = counting | passed
      if (open === 0) break
      putOff |= passed
      if (counting === 0) continue
      const full = counting & this.#fullSince(began[index] as number)
      const sure = full & ~putOff
      inFavour |= sure
      if (index < bridgedFrom) strictly |= sure
      atMost |= full & putOff
    }
    const unknown = stay.beforeIsUnknown ? open : 0
    this.yes = met ? inFavour : strictly
    this.no = this.#every & ~(inFavour | unknown)
    // Time that does not count puts the end off by days, which have to be counted where they can change the answer.
    for (let rest = atMost & ~inFavour & (met ? -1 : ~unknown); rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest
      const full = stay.isFull(this.#periods[31 - Math.clz32(bit)] as HeldPeriod, met)
      if (full === 2) this.yes |= bit
      if (full !== 0) this.no &= ~bit
    }
  }
}
