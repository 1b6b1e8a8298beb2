import { type Day, minus, type Period, plus, plusDays } from '../../day.ts'

/** A day is moved by these, one after the other. */
export const moved = (day: Day, periods: readonly Period[]): Day => periods.reduce(plus, day)

/**
 * The last day that, moved by the periods, does not lie after `limit`. Moving keeps the order of days, so that
 * "moved ≤ limit" is the same as "day ≤ this", which a database can look up without moving anything.
 */
export function lastBefore(limit: Day, periods: readonly Period[]): Day {
  let found = [...periods].reverse().reduce(minus, limit)
  while (moved(found, periods) <= limit) found = plusDays(found, 1)
  while (moved(found, periods) > limit) found = plusDays(found, -1)
  return found
}
