import { type Day, EARLIEST, LATEST, ordinal, plusDays, plusMonths } from '../../day.ts'
import { COMPLETE, type TrackColumn, UNTOLD } from '../../population/block.ts'

/** As `spanOn` answers: there is no span, or none is known. */
export const NO_SPAN = -1
export const UNKNOWN_SPAN = -2

/** Day by which a span had begun for certain (see `surelyBegan`). */
export function beganBy(track: TrackColumn, span: number, asOf: Day): Day {
  const from = track.from[span] as number
  return from > 0 ? from : Math.min(track.to[span] as number, asOf)
}

/** The span of a person that covers the day, as `spanOn` finds it in a situation. */
export function spanAt(track: TrackColumn, person: number, on: Day, asOf: Day): number {
  const told = track.told[person]
  if (told === UNTOLD || on <= EARLIEST || on >= LATEST) return UNKNOWN_SPAN
  const none = told === COMPLETE ? NO_SPAN : UNKNOWN_SPAN
  const first = track.start[person] as number
  for (let span = (track.start[person + 1] as number) - 1; span >= first; span--) {
    if (on > (track.to[span] as number)) return none
    if (on >= beganBy(track, span, asOf)) return span
    if (track.from[span] === 0) return UNKNOWN_SPAN
  }
  return none
}

/** Between two spans that follow each other: nothing, a break that somebody may judge to be harmless, or a real one. */
export type Gap = 'none' | 'bridge' | 'break'

export function gapBefore(track: TrackColumn, later: number): Gap {
  const ended = track.to[later - 1] as number
  const began = track.from[later] as number
  if (ended + 1 === began) return 'none'
  const next = plusDays(ended, 1)
  if (next >= began) return 'none'
  return plusMonths(next, 3) < began ? 'break' : 'bridge'
}

/** What is asked for: statuses that count (1), that continue the stay and do not count (2), and others (0), and for how long. */
export interface HeldPeriod {
  kinds: Uint8Array
  months: number
  days: number
}

/** The same as `full` of `findFull`. */
export const fullAt: { earliest: Day; certain: Day } = { earliest: LATEST, certain: LATEST }

/** `findFull` over columns: when the statuses will have been held for the period, counted from the stay on `on`. */
export function findFullAt(
  track: TrackColumn,
  person: number,
  { kinds, months, days }: HeldPeriod,
  on: Day,
  asOf: Day,
  met: boolean,
): void {
  fullAt.earliest = EARLIEST
  fullAt.certain = LATEST
  const place = spanAt(track, person, on, asOf)
  if (place === UNKNOWN_SPAN) return
  const isComplete = track.told[person] === COMPLETE
  const first = track.start[person] as number
  let strictly: Day = LATEST
  let inFavour: Day = LATEST
  let beforeIsUnknown = !isComplete && place !== NO_SPAN
  let isUnbroken = true
  let hasBridge = false
  let uncounted = 0
  for (let span = place; span >= first; span--) {
    const began = beganBy(track, span, asOf)
    const gap = span < place ? gapBefore(track, span + 1) : 'none'
    if (gap !== 'none') {
      if (!isComplete) break
      if (hasBridge || gap === 'break') {
        beforeIsUnknown = false
        break
      }
      hasBridge = true
      isUnbroken = false
    }
    const kind = kinds[track.status[span] as number]
    if (kind === 1) {
      const whole = months === 0 ? began : plusMonths(began, months)
      const end = days + uncounted === 0 ? whole : plusDays(whole, days + uncounted)
      if (end < inFavour) inFavour = end
      if (isUnbroken && end < strictly) strictly = end
    } else if (kind === 2) {
      isUnbroken = false
      const to = track.to[span] as number
      uncounted += ordinal(to < on ? plusDays(to, 1) : on) - ordinal(began)
    } else {
      beforeIsUnknown = false
      break
    }
    if (track.from[span] === 0) {
      beforeIsUnknown = true
      break
    }
  }
  fullAt.earliest = beforeIsUnknown ? EARLIEST : inFavour
  fullAt.certain = met ? inFavour : strictly
}
