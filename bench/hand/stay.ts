import { daysBetween, FAR, nextDay, plusDays, plusMonths } from './day.ts'
import type { Span } from './person.ts'
import type { Flags } from './statuses.ts'

type Spans = readonly Span[]

/** Place of the span that covers the day; -1: none. */
function placeOn(spans: Spans, on: number): number {
  for (let at = spans.length - 1; at >= 0; at--) {
    const span = spans[at] as Span
    if (span.from <= on) return span.to < on ? -1 : at
  }
  return -1
}

/** The span held on the day. */
export function spanOn(spans: Spans, on: number): Span | undefined {
  const at = placeOn(spans, on)
  return at < 0 ? undefined : spans[at]
}

/** The status held on the day; 0: none. */
export function statusOn(spans: Spans, on: number): number {
  const at = placeOn(spans, on)
  return at < 0 ? 0 : (spans[at] as Span).status
}

export function everHeld(spans: Spans, wanted: Flags, on: number): boolean {
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at] as Span
    if (span.from > on) return false
    if (wanted[span.status] === 1) return true
  }
  return false
}

export function everHeldOne(spans: Spans, status: number, on: number): boolean {
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at] as Span
    if (span.from > on) return false
    if (span.status === status) return true
  }
  return false
}

/**
 * Whether the statuses were held without a break for so many months up to the day.
 * @param passes  they do not count; whether they break the stay a human weighs
 * @param judged  whether that, and one gap of up to three months (§ 85), is taken in the person's favour
 */
export function heldFor(
  spans: Spans,
  counts: Flags,
  passes: Flags | null,
  months: number,
  on: number,
  judged: boolean,
): boolean {
  const last = placeOn(spans, on)
  if (judged) return heldInFavour(spans, last, counts, passes, months, on)
  let since = FAR
  for (let at = last; at >= 0; at--) {
    const span = spans[at] as Span
    if (counts[span.status] === 0) break
    if (at < last && nextDay(span.to) < (spans[at + 1] as Span).from) break
    since = span.from
  }
  return since !== FAR && plusMonths(since, months) <= on
}

function heldInFavour(
  spans: Spans,
  last: number,
  counts: Flags,
  passes: Flags | null,
  months: number,
  on: number,
): boolean {
  let isBridged = false
  let uncounted = 0
  for (let at = last; at >= 0; at--) {
    const span = spans[at] as Span
    if (at < last) {
      const later = (spans[at + 1] as Span).from
      const next = nextDay(span.to)
      if (next < later) {
        if (isBridged || plusMonths(next, 3) < later) return false
        isBridged = true
      }
    }
    if (counts[span.status] === 1) {
      const full = plusMonths(span.from, months)
      if ((uncounted === 0 ? full : plusDays(full, uncounted)) <= on) return true
    } else if (passes?.[span.status] === 1) {
      uncounted += daysBetween(span.from, span.to < on ? nextDay(span.to) : on)
    } else return false
  }
  return false
}
