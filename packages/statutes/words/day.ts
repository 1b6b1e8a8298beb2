// Days as people read them. The month is a word, so that nobody mixes it up with the day.
import type { PlainDate } from '@lotse/law'
import type { WordLanguage } from './index.ts'

export const monthNames: Record<WordLanguage, readonly string[]> = {
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

/** `14. März 2027`, `14 March 2027`. */
export function longDay(day: PlainDate, language: WordLanguage): string {
  const [year, month, date] = partsOf(day)
  return `${date}${language === 'de' ? '.' : ''} ${monthNames[language][month - 1]} ${year}`
}

/** `14.03.2027`, `14 Mar 2027`: where there is little room. */
export function shortDay(day: PlainDate, language: WordLanguage): string {
  const [year, month, date] = partsOf(day)
  if (language === 'en') return `${date} ${monthNames.en[month - 1]?.slice(0, 3)} ${year}`
  return `${String(date).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`
}

/** `März 2027`: for days that are only estimated. */
export function monthAndYear(day: PlainDate, language: WordLanguage): string {
  const [year, month] = partsOf(day)
  return `${monthNames[language][month - 1]} ${year}`
}

function partsOf(day: PlainDate): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}
