import type { PlainDate } from '@lotse/law'

/** Languages the page speaks. */
export type Language = 'de' | 'en'

export const months: Record<Language, readonly string[]> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const parts = (day: PlainDate): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

/** `14. März 2027`, `14 March 2027`. The month is a word, so that nobody mixes it up with the day. */
export function longDay(day: PlainDate, language: Language): string {
  const [year, month, date] = parts(day)
  return `${date}${language === 'de' ? '.' : ''} ${months[language][month - 1]} ${year}`
}

/** `14.03.2027`, `14 Mar 2027`: for the drawing. */
export function shortDay(day: PlainDate, language: Language): string {
  const [year, month, date] = parts(day)
  if (language === 'en') return `${date} ${months.en[month - 1]?.slice(0, 3)} ${year}`
  return `${String(date).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`
}

/** `März 2027`: for days that are only estimated. */
export function monthAndYear(day: PlainDate, language: Language): string {
  const [year, month] = parts(day)
  return `${months[language][month - 1]} ${year}`
}

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
