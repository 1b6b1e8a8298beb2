import { type Day, plus, plusDays, plusMonths } from '../day.ts'
import { type Calendar, nextWorkingDay } from './working-day.ts'

/** A length as a statute names it. A month is a calendar month, never a number of days. */
export interface Span {
  count: number
  unit: 'days' | 'weeks' | 'months' | 'years'
}

const moved = (from: Day, { count, unit }: Span): Day => {
  if (unit === 'days') return plusDays(from, count)
  if (unit === 'weeks') return plusDays(from, 7 * count)
  return plus(from, { [unit]: count })
}

/**
 * The last day of a period that an event sets off. The day of the event is not counted; weeks end on the same day of the week,
 * months on the same number, and a month that lacks the number on its last day. Source: §§ 187 Abs. 1, 188 Abs. 1 to 3 BGB.
 */
export const endAfter = (event: Day, span: Span): Day => moved(event, span)

/**
 * The last day of a period whose first day is counted, as a day of birth is: the day before the one that corresponds to the first.
 * Where the last month lacks that number, its last day. Source: §§ 187 Abs. 2, 188 Abs. 2 and 3 BGB.
 */
export function endFrom(first: Day, span: Span): Day {
  if (span.unit === 'days' || span.unit === 'weeks') return plusDays(moved(first, span), -1)
  const end = plusMonths(first, span.unit === 'years' ? 12 * span.count : span.count)
  return end % 100 === first % 100 ? plusDays(end, -1) : end
}

/**
 * The last day of a period in an act of the European Union: the day of the event is not counted, a last day that is no working
 * day gives way to the next, and a period of two days or more holds at least two working days.
 * Source: Regulation (EEC, Euratom) No 1182/71, Art. 3 (1), (2), (4) and (5).
 */
export function endInUnionLaw(event: Day, span: Span, calendar: Calendar): { earliest: Day; latest: Day } {
  const end = endAfter(event, span)
  const rolled = nextWorkingDay(end, calendar)
  if (end <= plusDays(event, 1)) return rolled
  return {
    earliest: later(rolled.earliest, secondWorkingDay(event, calendar, 'earliest')),
    latest: later(rolled.latest, secondWorkingDay(event, calendar, 'latest')),
  }
}

function secondWorkingDay(event: Day, calendar: Calendar, which: 'earliest' | 'latest'): Day {
  const first = nextWorkingDay(plusDays(event, 1), calendar)[which]
  return nextWorkingDay(plusDays(first, 1), calendar)[which]
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
