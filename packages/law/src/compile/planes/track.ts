import { type Day, EARLIEST, LATEST, ordinal, plusDays, plusMonths } from '../../day.ts'
import { BREAK, COMPLETE, NO_GAP, type TrackColumn, UNTOLD } from '../../population/block.ts'
import { NO, type Tri, UNKNOWN, YES } from '../../tri.ts'
import { daysOf, FIRST_DAY, type When } from './moment.ts'
import type { People } from './people.ts'
import type { Context } from './scan/scan.ts'

/** As `spanOn` answers: there is no span, or none is known. */
export const NO_SPAN = -1
export const UNKNOWN_SPAN = -2

/** The span of a person that covers the day, as `spanOn` finds it in a situation. */
function spanAt(track: TrackColumn, person: number, on: Day): number {
  const told = track.told[person]
  if (told === UNTOLD || on < FIRST_DAY || on >= LATEST) return UNKNOWN_SPAN
  const none = told === COMPLETE ? NO_SPAN : UNKNOWN_SPAN
  const first = track.start[person] as number
  for (let span = (track.start[person + 1] as number) - 1; span >= first; span--) {
    if (on > (track.to[span] as number)) return none
    if (on >= (track.began[span] as number)) return span
    if (track.from[span] === 0) return UNKNOWN_SPAN
  }
  return none
}

/** `spanAt` for everybody on one day. */
function coverOne(
  { told, start, from, to, began }: TrackColumn,
  owner: Int32Array | undefined,
  on: Day,
  into: Int32Array,
): void {
  for (let row = 0; row < into.length; row++) {
    const person = owner ? (owner[row] as number) : row
    const known = told[person] as number
    const first = known === UNTOLD ? MOST_SPANS_OF_ALL : (start[person] as number)
    let found = known === COMPLETE ? NO_SPAN : UNKNOWN_SPAN
    for (let span = (start[person + 1] as number) - 1; span >= first; span--) {
      if (on > (to[span] as number)) break
      if (on >= (began[span] as number)) {
        found = span
        break
      }
      if (from[span] === 0) {
        found = UNKNOWN_SPAN
        break
      }
    }
    into[row] = found
  }
}

/** More than a block has: nothing of an untold track is looked at. */
const MOST_SPANS_OF_ALL = 2_147_483_647

/** The span of each of them that covers the day, made once for all scans that ask for it. */
export function spansOn(people: People, slot: number, when: When, context: Context): Int32Array {
  return context.keep(`span of ${slot} on ${JSON.stringify(when)}`, () => {
    const { block, owner, count } = people
    const track = block.tracks[slot]
    const spans = context.numbers(count)
    if (!track) return spans.fill(UNKNOWN_SPAN)
    if ('day' in when) coverOne(track, owner, when.day, spans)
    else {
      const days = daysOf(people, when, context)
      for (let row = 0; row < count; row++)
        spans[row] = spanAt(track, owner ? (owner[row] as number) : row, days[row] as number)
    }
    return spans
  })
}

/** What is asked for: statuses that count (1), that continue the stay and do not count (2), and others (0), and for how long. */
export interface HeldPeriod {
  kinds: Uint8Array
  months: number
  days: number
}

/** The longest track that `readTrack` takes is shorter. */
const MOST_SPANS = 64

/**
 * The stay that lasts on a day, span by span into the past, as `findFull` walks it: up to the first real break, or to where
 * nothing more is known. One object, written over for each person.
 */
export class Stay {
  length = 0
  readonly status = new Int32Array(MOST_SPANS)
  readonly began = new Int32Array(MOST_SPANS)
  /** Spans from here on lie before a break that somebody may judge to be harmless. */
  bridgedFrom = 0
  /** What lay before all of it is not known. */
  beforeIsUnknown = false
  readonly #uncounted = new Int32Array(MOST_SPANS)
  readonly #to = new Int32Array(MOST_SPANS)
  #on: Day = EARLIEST

  /** Nobody holds a status on the day. */
  isNone(): void {
    this.length = 0
    this.beforeIsUnknown = false
  }

  /** @param place  the span that covers the day */
  follow(track: TrackColumn, person: number, place: number, on: Day): void {
    const isComplete = track.told[person] === COMPLETE
    const first = track.start[person] as number
    this.#on = on
    this.length = 0
    this.bridgedFrom = MOST_SPANS
    this.beforeIsUnknown = !isComplete
    for (let span = place; span >= first; span--) {
      const gap = span < place ? (track.gap[span + 1] as number) : NO_GAP
      if (gap !== NO_GAP) {
        if (!isComplete || gap === BREAK || this.bridgedFrom < MOST_SPANS) return
        this.bridgedFrom = this.length
      }
      this.status[this.length] = track.status[span] as number
      this.began[this.length] = track.began[span] as number
      this.#to[this.length] = track.to[span] as number
      this.#uncounted[this.length] = -1
      this.length++
      if (track.from[span] !== 0) continue
      this.beforeIsUnknown = true
      return
    }
  }

  /** The days of a span up to the day asked about. */
  #daysOf(index: number): number {
    const known = this.#uncounted[index] as number
    if (known >= 0) return known
    const to = this.#to[index] as number
    const days = ordinal(to < this.#on ? plusDays(to, 1) : this.#on) - ordinal(this.began[index] as number)
    this.#uncounted[index] = days
    return days
  }

  /** Whether the period is full on the day: 0 no, 1 unknown, 2 yes. See `findFull`. */
  isFull({ kinds, months, days }: HeldPeriod, met: boolean): Tri {
    let uncounted = 0
    let isUnbroken = true
    let inFavour = false
    let beforeIsUnknown = this.beforeIsUnknown
    for (let index = 0; index < this.length; index++) {
      const kind = kinds[this.status[index] as number]
      if (index >= this.bridgedFrom) isUnbroken = false
      if (kind === 1) {
        const whole = months === 0 ? (this.began[index] as number) : plusMonths(this.began[index] as number, months)
        const later = days + uncounted
        if (later >= 0 && whole > this.#on) continue
        if ((later === 0 ? whole : plusDays(whole, later)) > this.#on) continue
        if (met || isUnbroken) return YES
        inFavour = true
      } else if (kind === 2) {
        isUnbroken = false
        uncounted += this.#daysOf(index)
      } else {
        beforeIsUnknown = false
        break
      }
    }
    return inFavour || beforeIsUnknown ? UNKNOWN : NO
  }
}
