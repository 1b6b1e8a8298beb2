import { type Condition, type Period, statusesIn } from '@lotse/law'
import { statuses } from '../facts/statuses.ts'

/** Status questions as the norms of residence law ask them. */
export const inFamily = (...families: string[]): Condition => ({
  is: 'holds',
  track: 'stay',
  statuses: families.flatMap((family) => statusesIn({ statuses }, family)),
})
export const holds = (...held: string[]): Condition => ({
  is: 'holds',
  track: 'stay',
  statuses: held,
})
export const family = (name: string): string[] => statusesIn({ statuses }, name)
export const asylum = (...statuses: string[]): Condition => ({
  is: 'holds',
  track: 'asylum',
  statuses,
})

/** How an asylum procedure has ever stood. */
export const everAsylum = (...statuses: string[]): Condition => ({
  is: 'held',
  track: 'asylum',
  statuses,
})

/** Has ever held one of the statuses. */
export const everHeld = (...statuses: string[]): Condition => ({
  is: 'held',
  track: 'stay',
  statuses,
})

/** The title that goes on by § 81 Abs. 4 may be one of these: nobody can tell from the paper which one it was. */
export const behindFiction = (...statuses: string[]): Condition => ({
  is: 'all',
  of: [holds('fiction-continued'), everHeld(...statuses), { is: 'unencoded', what: 'title-behind-fiction' }],
})

/** Held without a break for the period. `without`: continues the stay, but does not count. */
export const heldFor = (period: Period, statuses: string[], without?: string[]): Condition => ({
  is: 'held-for',
  track: 'stay',
  statuses,
  period,
  ...(without ? { without } : {}),
})

/** Any toleration, with or without paper of unclear identity. */
export const tolerations = family('toleration')
/** Tolerations whose time counts: § 60b Abs. 5 Satz 1 leaves out the one for unclear identity. */
export const countingTolerations = tolerations.filter((status) => status !== 'toleration-unclear-identity')
export const permits = family('permit')
/** § 55 AsylG: the stay is permitted during the asylum procedure. */
export const permittedStay = family('asylum-procedure')
