import type { PlainDate } from '@lotse/law'
import type { WordLanguage } from '@lotse/statutes/words/index.ts'

const months = {
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
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date}${language === 'de' ? '.' : ''} ${months[language][month - 1]} ${year}`
}
