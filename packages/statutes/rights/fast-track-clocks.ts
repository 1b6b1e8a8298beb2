import { calendarAt, type Day, day, endAfter, nextWorkingDay, type PlainDate, plainDate, plusDays } from '@lotse/law'
import { holidays } from '../deadlines/holidays.ts'

/** What is told about the steps of the procedure. */
export interface FastTrackDays {
  /** A decision or request of the recognition body came in at the immigration office. */
  papersCameOn?: PlainDate
  agencyAskedOn?: PlainDate
  appointmentAskedOn?: PlainDate
  visaAppliedOn?: PlainDate
}

/** Until when the others have to act: the last day at which the time can end, so that nobody is told too early that it is over. */
export interface FastTrackClocks {
  invitedBy?: PlainDate
  agencyBy?: PlainDate
  appointmentBy?: PlainDate
  visaDecidedBy?: PlainDate
}

const calendar = calendarAt(holidays, {})

/**
 * Three working days, a week, three weeks and three weeks. Which public holidays an embassy keeps, nobody here knows: its days are counted
 * as they stand. Source: § 81a Abs. 3 Satz 1 Nr. 3 AufenthG, § 36 Abs. 2 Satz 2 BeschV, § 31a AufenthV, § 31 VwVfG.
 */
export function fastTrackClocks(told: FastTrackDays): FastTrackClocks {
  const { papersCameOn, agencyAskedOn, appointmentAskedOn, visaAppliedOn } = told
  const weeks = (from: PlainDate, count: number): Day => endAfter(day(from), { count, unit: 'weeks' })
  return {
    ...(papersCameOn ? { invitedBy: plainDate(workingDaysAfter(day(papersCameOn), 3)) } : {}),
    ...(agencyAskedOn ? { agencyBy: plainDate(nextWorkingDay(weeks(agencyAskedOn, 1), calendar).latest) } : {}),
    ...(appointmentAskedOn ? { appointmentBy: plainDate(weeks(appointmentAskedOn, 3)) } : {}),
    ...(visaAppliedOn ? { visaDecidedBy: plainDate(weeks(visaAppliedOn, 3)) } : {}),
  }
}

/** Saturdays are left out, too: whether they are working days here, the text does not say. */
function workingDaysAfter(from: Day, count: number): Day {
  let last = from
  for (let left = count; left > 0; left -= 1) last = nextWorkingDay(plusDays(last, 1), calendar).latest
  return last
}
