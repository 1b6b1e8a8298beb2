import { type Day, day, type PlainDate, plainDate, plus, years } from '../day.ts'
import type { Counts } from './count.ts'

/** So many years after the day, too: who gains a road later only gains it sooner. */
const YEARS = 5

/** For one norm: to how many people the reform opens it on that day, and to how many it closes it. */
export interface Row {
  id: string
  gained: number
  lost: number
}

/** What a reform does to everybody, asked about one day. */
export interface Year {
  on: PlainDate
  people: number
  groups: readonly { name: string; people: number; norms: readonly Row[] }[]
}

/** The days on which a reform is looked at: the one asked about, not before the reform is in force, and each year after it. */
export function reformDays(asked: Day, from: PlainDate): Day[] {
  const first = Math.max(asked, day(from))
  return Array.from({ length: YEARS + 1 }, (_, later) => plus(first, years(later)))
}

/** What was counted for one day, the groups in the order of their names. */
export function yearOf(on: Day, norms: readonly string[], groups: ReadonlyMap<string, Counts>): Year {
  return {
    on: plainDate(on),
    people: [...groups.values()].reduce((total, { people }) => total + people, 0),
    groups: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { people, gained, lost }]) => ({
        name,
        people,
        norms: norms.map((id, norm) => ({ id, gained: gained?.[norm] ?? 0, lost: lost?.[norm] ?? 0 })),
      })),
  }
}
