import { type Day, ordinal, plusDays } from '../day.ts'

/** A public holiday of a place. Not certain: it holds in parts of the land only, and it is not known whether in this one. */
export interface Holiday {
  id: string
  certain: boolean
}

/** The public holidays of the place where something has to be done. */
export type Calendar = (day: Day) => Holiday | undefined

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (day: Day): number => (((ordinal(day) + 4) % 7) + 7) % 7

export const isWeekend = (day: Day): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6

/**
 * The day itself, or where it is a Saturday, a Sunday or a public holiday the next day that is none of these.
 * `earliest` takes only what is certain for a holiday, `latest` also what may be one.
 */
export function nextWorkingDay(day: Day, calendar: Calendar): { earliest: Day; latest: Day } {
  return { earliest: skip(day, 1, (d) => isClosed(d, calendar)), latest: skip(day, 1, (d) => mayBeClosed(d, calendar)) }
}

/** The day itself, or the last day before it on which an office is surely open. */
export const lastOpenDay = (day: Day, calendar: Calendar): Day => skip(day, -1, (d) => mayBeClosed(d, calendar))

const isClosed = (day: Day, calendar: Calendar): boolean => isWeekend(day) || calendar(day)?.certain === true
const mayBeClosed = (day: Day, calendar: Calendar): boolean => isWeekend(day) || calendar(day) !== undefined

function skip(from: Day, step: 1 | -1, closed: (day: Day) => boolean): Day {
  let day = from
  while (closed(day)) day = plusDays(day, step)
  return day
}
