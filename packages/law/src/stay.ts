import { type Day, EARLIEST, LATEST, ordinal, plusDays, plusMonths } from './day.ts'
import type { Span, Track } from './situation.ts'
import { NO, type Tri, UNKNOWN, YES } from './tri.ts'

/** Which statuses a leaf asks for, as one flag per status index. */
export type StatusSet = readonly boolean[]

/** Place of the span that covers the day; -1: none, and there is none; -2: none is known. */
export function spanOn(track: Track, on: Day): number {
  const { spans } = track
  for (let index = spans.length - 1; index >= 0; index--) {
    const span = spans[index] as Span
    if (on > span.to) return track.complete ? -1 : -2
    if (span.from === 0 || on >= span.from) return index
  }
  return track.complete ? -1 : -2
}

/** Holds one of the statuses on the day. An open span goes on; a span whose first day is unknown covers the days before its end. */
export function holdsOn(
  track: Track | undefined,
  wanted: StatusSet,
  issuedUnder: readonly string[] | undefined,
  basis: readonly string[] | undefined,
  on: Day,
): Tri {
  if (track === undefined || on <= EARLIEST || on >= LATEST) return UNKNOWN
  const place = spanOn(track, on)
  if (place < 0) return place === -1 ? NO : UNKNOWN
  const span = track.spans[place] as Span
  if (!wanted[span.status]) return NO
  const under =
    issuedUnder === undefined
      ? YES
      : span.issuedUnder === undefined
        ? UNKNOWN
        : issuedUnder.includes(span.issuedUnder)
          ? YES
          : NO
  const based = basis === undefined ? YES : span.basis === undefined ? UNKNOWN : basis.includes(span.basis) ? YES : NO
  return Math.min(under, based) as Tri
}

/** Has held one of the statuses on any day up to `on`. */
export function everHeld(track: Track | undefined, wanted: StatusSet, on: Day): Tri {
  if (track === undefined) return UNKNOWN
  for (const span of track.spans) if (wanted[span.status] && span.from <= on && span.from > 0) return YES
  if (track.spans.some((span) => wanted[span.status] && span.from === 0)) return YES
  return track.complete ? NO : UNKNOWN
}

/** Result of `findSince`: the earliest and the latest day from which the stay may count. One object, written over each time. */
export const since: { earliest: Day; latest: Day } = { earliest: LATEST, latest: LATEST }

/**
 * From which day the statuses have been held without a break, as an interval in `since`.
 * Two questions stay open to judgement and widen it, unless `met` takes them in the person's favour: one break of up
 * to three months, and whether time that does not count (`without`) also interrupts. `LATEST` twice: not held at all.
 * Time that does not count is added in days (§ 191 BGB), because it lies in pieces.
 */
export function findSince(
  track: Track | undefined,
  wanted: StatusSet,
  without: StatusSet | undefined,
  on: Day,
  met: boolean,
): void {
  since.earliest = EARLIEST
  since.latest = LATEST
  if (track === undefined || on <= EARLIEST || on >= LATEST) return
  const place = spanOn(track, on)
  if (place === -2) return
  const current = place >= 0 ? (track.spans[place] as Span) : undefined
  if (!current || !(wanted[current.status] || without?.[current.status])) {
    since.earliest = LATEST
    return
  }
  let strict: Day = LATEST
  let strictEnds = false
  let favourable: Day = LATEST
  let uncounted = 0
  let breaks = 0
  let index = place
  for (; index >= 0; index--) {
    const span = track.spans[index] as Span
    const later = track.spans[index + 1]
    if (later && index < place && span.to + 1 !== later.from && plusDays(span.to, 1) < later.from) {
      if (breaks > 0 || plusMonths(span.to, 3) < later.from) break
      breaks++
      strictEnds = true
    }
    if (wanted[span.status]) {
      if (!strictEnds) strict = span.from
      favourable = span.from
    } else if (without?.[span.status]) {
      strictEnds = true
      favourable = span.from
      uncounted += span.from === 0 ? 0 : ordinal(span.to < on ? plusDays(span.to, 1) : on) - ordinal(span.from)
    } else break
  }
  const unknownStart = favourable === 0 || (index < 0 && !track.complete)
  if (favourable !== LATEST && uncounted > 0 && favourable > 0) favourable = plusDays(favourable, uncounted)
  const inFavour = favourable === 0 ? LATEST : favourable
  const strictly = strict === 0 ? LATEST : strict
  since.earliest = unknownStart ? EARLIEST : favourable
  since.latest = met ? inFavour : strictly
}
