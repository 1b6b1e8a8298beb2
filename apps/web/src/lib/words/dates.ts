import type { PlainDate } from '@lotse/law'

export { longDay, monthAndYear, monthNames, shortDay } from '@lotse/statutes/words/day.ts'

/** Languages the page speaks. */
export type Language = 'de' | 'en'

/** Days since 1970-01-01. */
export const ordinal = (day: PlainDate): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

export const fromOrdinal = (count: number): PlainDate => new Date(count * 86_400_000).toISOString().slice(0, 10)

export const dayBefore = (day: PlainDate): PlainDate => fromOrdinal(ordinal(day) - 1)

/** Last day of a month. */
export const monthEnd = (year: number, month: number): PlainDate => fromOrdinal(Date.UTC(year, month, 0) / 86_400_000)

/** The calendar day in Germany. */
export function dayInBerlin(now: Date): PlainDate {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Berlin',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now)
}

/** Older than half a year: the reader is told so. */
const MOST_DAYS_OLD = 183

/** Whether a text of the law was read so long ago that somebody should ask whether it still holds. */
export const isOldText = (encodedFrom: PlainDate, on: PlainDate): boolean =>
  ordinal(on) - ordinal(encodedFrom) > MOST_DAYS_OLD
