import { type Day, EARLIEST, LATEST, ordinal, plusDays, plusMonths } from './day.ts'
import type { Span, Track } from './situation.ts'
import { NO, type Tri, UNKNOWN, YES } from './tri.ts'

/** Which statuses a leaf asks for, as one flag per status index. */
export type StatusSet = readonly boolean[]

/** Day by which a span had begun for certain: where its first day is not known, the day it was told, or its last. */
export const surelyBegan = (span: Span, asOf: Day): Day => (span.from > 0 ? span.from : Math.min(span.to, asOf))

/** Place of the span that covers the day; -1: none, and there is none; -2: none is known. */
export function spanOn(track: Track, on: Day, asOf: Day): number {
  const { spans } = track
  for (let index = spans.length - 1; index >= 0; index--) {
    const span = spans[index] as Span
    if (on > span.to) return track.complete ? -1 : -2
    if (on >= surelyBegan(span, asOf)) return index
    if (span.from === 0) return -2
  }
  return track.complete ? -1 : -2
}

/** Holds one of the statuses on the day. An open span goes on. */
export function holdsOn(
  track: Track | undefined,
  wanted: StatusSet,
  issuedUnder: readonly string[] | undefined,
  basis: readonly string[] | undefined,
  on: Day,
  asOf: Day,
): Tri {
  if (track === undefined || on <= EARLIEST || on >= LATEST) return UNKNOWN
  const place = spanOn(track, on, asOf)
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
export function everHeld(track: Track | undefined, wanted: StatusSet, on: Day, asOf: Day): Tri {
  if (track === undefined) return UNKNOWN
  let found: Tri = track.complete ? NO : UNKNOWN
  for (const span of track.spans) {
    if (!wanted[span.status]) continue
    if (surelyBegan(span, asOf) <= on) return YES
    if (span.from === 0) found = UNKNOWN
  }
  return found
}

/** Result of `findFull`: the first day on which the period is full, at the earliest and for certain. One object, written over each time. */
export const full: { earliest: Day; certain: Day } = { earliest: LATEST, certain: LATEST }

/**
 * When the statuses will have been held for the period without a break, counted from the stay that lasts on `on`.
 * Two questions stay open to judgement and widen the interval, unless `met` takes them in the person's favour: one break of
 * up to three months, and whether time that does not count (`without`) also interrupts. `LATEST` twice: not held at all.
 * Time that does not count puts the end off by its days, as a suspension does (§ 209 BGB); counting may start with any span.
 */
export function findFull(
  track: Track | undefined,
  wanted: StatusSet,
  without: StatusSet | undefined,
  months: number,
  days: number,
  on: Day,
  asOf: Day,
  met: boolean,
): void {
  full.earliest = EARLIEST
  full.certain = LATEST
  if (track === undefined || on <= EARLIEST || on >= LATEST) return
  const place = spanOn(track, on, asOf)
  if (place === -2) return
  let strictly: Day = LATEST
  let inFavour: Day = LATEST
  let beforeIsUnknown = !track.complete
  let isUnbroken = true
  let hasBridge = false
  let uncounted = 0
  let later: Span | undefined
  for (let index = place; index >= 0; index--) {
    const span = track.spans[index] as Span
    const began = surelyBegan(span, asOf)
    if (later && span.to + 1 !== later.from && plusDays(span.to, 1) < later.from) {
      if (!track.complete) break // what lay between is not known
      if (hasBridge || plusMonths(plusDays(span.to, 1), 3) < later.from) {
        beforeIsUnknown = false
        break
      }
      hasBridge = true
      isUnbroken = false
    }
    if (wanted[span.status]) {
      const whole = months === 0 ? began : plusMonths(began, months)
      const end = days + uncounted === 0 ? whole : plusDays(whole, days + uncounted)
      if (end < inFavour) inFavour = end
      if (isUnbroken && end < strictly) strictly = end
    } else if (without?.[span.status]) {
      isUnbroken = false
      uncounted += ordinal(span.to < on ? plusDays(span.to, 1) : on) - ordinal(began)
    } else {
      beforeIsUnknown = false
      break
    }
    if (span.from === 0) {
      beforeIsUnknown = true
      break
    }
    later = span
  }
  if (place < 0) beforeIsUnknown = false
  full.earliest = beforeIsUnknown ? EARLIEST : inFavour
  full.certain = met ? inFavour : strictly
}

/** The track of the residence status: what a grant writes to, and whose end nobody is told to wait for. */
export const RESIDENCE = 'stay'

/** Last day of the status held on the day; `LATEST` while it goes on or is not known. */
export function endOfStatus(track: Track | undefined, on: Day, asOf: Day): Day {
  const place = track ? spanOn(track, on, asOf) : -1
  return place < 0 ? LATEST : ((track as Track).spans[place] as Span).to
}
