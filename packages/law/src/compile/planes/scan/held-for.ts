import type { Day } from '../../../day.ts'
import { BREAK, COMPLETE, NO_GAP, type TrackColumn } from '../../../population/block.ts'
import { daysOf, daysUpTo, FIRST_DAY, type When } from '../moment.ts'
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
    } else this.#oneByOne(people, spans, daysOf(people, this.#when, context), into)
  }

  #planes(into: readonly (Uint32Array | undefined)[], side: string): (Uint32Array | undefined)[] {
    return this.#periods.map((_, period) => into[this.outputs.indexOf(`${side} ${period}`)])
  }

  #oneByOne(people: People, spans: Int32Array, days: Int32Array, into: readonly (Uint32Array | undefined)[]): void {
    const { block, owner, count } = people
    const track = block.tracks[this.#slot] as TrackColumn
    const [yes, no] = [this.#planes(into, 'yes'), this.#planes(into, 'no')]
    const stay = new Stay()
    for (let row = 0; row < count; row++) {
      const [on, span] = [days[row] as number, spans[row] as number]
      if (on < FIRST_DAY || span === UNKNOWN_SPAN) continue
      if (span === NO_SPAN) stay.isNone()
      else stay.follow(track, owner ? (owner[row] as number) : row, span, on)
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
    const track = people.block.tracks[this.#slot] as TrackColumn
    const [yesPlanes, noPlanes] = [this.#planes(into, 'yes'), this.#planes(into, 'no')]
    masks.forEach((mask, part) => {
      const [yes, no] = [context.numbers(people.count), context.numbers(people.count)]
      walk(mask, track, people.owner, spans, on, this.#met, yes, no)
      for (let bit = 0; bit < 32; bit++) {
        const [yesPlane, noPlane] = [yesPlanes[part * 32 + bit], noPlanes[part * 32 + bit]]
        if (yesPlane) withBit(context, yes, bit, yesPlane)
        if (noPlane) withBit(context, no, bit, noPlane)
      }
    })
  }
}

const masksFor = (periods: readonly HeldPeriod[], on: Day): Masks[] =>
  Array.from({ length: Math.ceil(periods.length / 32) }, (_, part) =>
    masksOf(periods.slice(part * 32, part * 32 + 32), on),
  )

/** What up to 32 periods ask of each status and of the day on which a span began, one bit a period. */
interface Masks {
  periods: readonly HeldPeriod[]
  every: number
  /** By status: the periods to which it counts, and those that it continues without counting. */
  counts: Int32Array
  continues: Int32Array
  /** By the day on which a span began, from `firstDay` on: the periods that are full. Whoever began before has them all. */
  full: Int32Array
  firstDay: Day
}

function masksOf(periods: readonly HeldPeriod[], on: Day): Masks {
  const bits = (is: (bit: number) => boolean) =>
    periods.reduce((mask, _, bit) => (is(bit) ? mask | (1 << bit) : mask), 0)
  const statuses = periods[0]?.kinds.length ?? 0
  const ofKind = (kind: number) =>
    Int32Array.from({ length: statuses }, (_, status) => bits((bit) => periods[bit]?.kinds[status] === kind))
  const last = periods.map(({ months, days }) => daysUpTo(on, [{ months, days }])[1])
  const firstDay = Math.min(...last, on)
  const full = new Int32Array(Math.max(...last, on) - firstDay + 2)
  for (const day of [...new Set(last)].sort((a, b) => b - a))
    full.fill(
      bits((bit) => (last[bit] as number) >= day),
      0,
      day - firstDay + 1,
    )
  return { periods, every: bits(() => true), counts: ofKind(1), continues: ofKind(2), full, firstDay }
}

/** Walks through the stay of each person once, for all periods. Numbers of periods that are full for certain, and that are not. */
function walk(
  { periods, every, counts, continues, full, firstDay }: Masks,
  track: TrackColumn,
  owner: Int32Array | undefined,
  spans: Int32Array,
  on: Day,
  met: boolean,
  yes: Int32Array,
  no: Int32Array,
): void {
  const { told, start, status, from, began, gap } = track
  const stay = new Stay()
  for (let row = 0; row < spans.length; row++) {
    const place = spans[row] as number
    if (place < 0) {
      yes[row] = 0
      no[row] = place === NO_SPAN ? every : 0
      continue
    }
    const person = owner ? (owner[row] as number) : row
    const first = start[person] as number
    const isComplete = told[person] === COMPLETE
    let open = every // periods whose stay goes on into the past
    let strictly = 0
    let inFavour = 0
    let putOff = 0 // periods with time between that does not count
    let atMost = 0 // of those, the ones that would be full if that time counted
    let isBridged = false
    let beforeIsUnknown = !isComplete
    for (let span = place; ; span--) {
      const own = status[span] as number
      const counting = open & (counts[own] as number)
      const passed = open & (continues[own] as number)
      open = counting | passed
      if (open === 0) break
      putOff |= passed
      const reached = counting & (full[Math.max(0, (began[span] as number) - firstDay)] as number)
      const sure = reached & ~putOff
      inFavour |= sure
      if (!isBridged) strictly |= sure
      atMost |= reached & putOff
      if (from[span] === 0) {
        beforeIsUnknown = true
        break
      }
      if (span === first) break
      const break_ = gap[span] as number
      if (break_ === NO_GAP) continue
      if (!isComplete || isBridged || break_ === BREAK) break
      isBridged = true
    }
    const unknown = beforeIsUnknown ? open : 0
    let settledYes = met ? inFavour : strictly
    let settledNo = every & ~(inFavour | unknown)
    // Time that does not count puts the end off by days, which have to be counted where they can change the answer.
    let rest = atMost & ~inFavour & (met ? -1 : ~unknown)
    if (rest !== 0) stay.follow(track, person, place, on)
    for (; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest
      const answer = stay.isFull(periods[31 - Math.clz32(bit)] as HeldPeriod, met)
      if (answer === 2) settledYes |= bit
      if (answer !== 0) settledNo &= ~bit
    }
    yes[row] = settledYes
    no[row] = settledNo
  }
}
