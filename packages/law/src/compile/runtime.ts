import { amountOn } from '../amount.ts'
import { plusDays, plusMonths } from '../day.ts'
import { resolve } from '../exceptions.ts'
import type { Members } from '../situation.ts'
import { everHeld, findFull, full, holdsOn } from '../stay.ts'
import type { Tri } from '../tri.ts'

/** What compiled norms call. They get it handed in, so that a compiled module imports nothing and runs anywhere. */
export const runtime = { amountOn, everHeld, findFull, full, hasMember, holdsOn, plusDays, plusMonths, resolve }
export type Runtime = typeof runtime

function hasMember(set: Members | undefined, member: string): Tri {
  return set === undefined ? 1 : set.members.includes(member) ? 2 : set.complete ? 0 : 1
}
