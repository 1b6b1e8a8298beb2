import { calendarAt, day, endAfter, nextWorkingDay, type PlainDate, plainDate, type Span } from '@lotse/law'
import { holidays } from '../deadlines/holidays.ts'

/** Until when the body has to answer. The last day at which the time can end: nobody is told too early that it is over. */
export interface RecognitionClocks {
  acknowledgedBy?: PlainDate
  decidedBy?: PlainDate
}

/**
 * A month to confirm, three to decide after the last paper; with § 81a AufenthG two weeks and two months.
 * Source: §§ 6, 13, 14a BQFG; § 31 Abs. 1 and 3 VwVfG. Which holidays count depends on the seat of the body, so that all do.
 */
export function recognitionClocks(sentOn?: PlainDate, completeOn?: PlainDate, isFast = false): RecognitionClocks {
  const confirm: Span = isFast ? { count: 2, unit: 'weeks' } : { count: 1, unit: 'months' }
  const decide: Span = { count: isFast ? 2 : 3, unit: 'months' }
  return {
    ...(sentOn ? { acknowledgedBy: lastDay(sentOn, confirm) } : {}),
    ...(completeOn ? { decidedBy: lastDay(completeOn, decide) } : {}),
  }
}

const lastDay = (from: PlainDate, span: Span): PlainDate =>
  plainDate(nextWorkingDay(endAfter(day(from), span), calendarAt(holidays, {})).latest)
