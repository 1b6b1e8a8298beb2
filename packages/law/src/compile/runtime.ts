import { amountOn } from '../amount.ts'
import { quantify, resolve } from '../bind.ts'
import { type Day, LATEST, plusDays, plusMonths } from '../day.ts'
import type { Members, Track } from '../situation.ts'
import { everHeld, findSince, holdsOn, type StatusSet, sinceEarliest, sinceLatest } from '../stay.ts'
import type { Tri } from '../tri.ts'

/** What compiled norms call. They get it handed in, so that a compiled module imports nothing and runs anywhere. */
export const runtime = { amountOn, everHeld, hasMember, heldFor, holdsOn, plusDays, plusMonths, quantify, resolve }
export type Runtime = typeof runtime

function hasMember(set: Members | undefined, member: string): Tri {
  return set === undefined ? 1 : set.members.includes(member) ? 2 : set.complete ? 0 : 1
}

function heldFor(
  track: Track | undefined,
  wanted: StatusSet,
  without: StatusSet | undefined,
  months: number,
  days: number,
  on: Day,
  met: boolean,
): Tri {
  findSince(track, wanted, without, on, met)
  if (sinceLatest < LATEST && later(sinceLatest, months, days) <= on) return 2
  return sinceEarliest >= LATEST || later(sinceEarliest, months, days) > on ? 0 : 1
}

function later(from: Day, months: number, days: number): Day {
  const moved = months === 0 ? from : plusMonths(from, months)
  return days === 0 ? moved : plusDays(moved, days)
}
