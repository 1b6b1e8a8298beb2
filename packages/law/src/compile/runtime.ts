import { amountOn } from '../amount.ts'
import { type Day, EARLIEST, LATEST, plusDays, plusMonths } from '../day.ts'
import { resolve } from '../exceptions.ts'
import type { Members, Span, Track } from '../situation.ts'
import { everHeld, findFull, full, holdsOn, spanOn } from '../stay.ts'
import type { Tri } from '../tri.ts'

/** What compiled norms call. They get it handed in, so that a compiled module imports nothing and runs anywhere. */
export const runtime = {
  amountOn,
  everHeld,
  findFull,
  full,
  hasMember,
  holdsOn,
  plusDays,
  plusMonths,
  resolve,
  statusOn,
}
export type Runtime = typeof runtime

function hasMember(set: Members | undefined, member: string): Tri {
  return set === undefined ? 1 : set.members.includes(member) ? 2 : set.complete ? 0 : 1
}

/** Place of the status held on the day in the vocabulary; -1: none; -2: not known. */
function statusOn(track: Track | undefined, on: Day, asOf: Day): number {
  if (track === undefined || on <= EARLIEST || on >= LATEST) return -2
  const place = spanOn(track, on, asOf)
  return place < 0 ? place : (track.spans[place] as Span).status
}
