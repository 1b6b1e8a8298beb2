import { localizeHref } from '#lib/paraglide/runtime.js'
import { dayInBerlin, type Language } from '../words/dates.ts'
import { typedDay } from './day.ts'
import { refuse } from './wrong.ts'

const MOST_LETTERS = 80

/** What was typed, short enough to be said again. */
export const shortened = (typed: string): string => [...typed.trim()].slice(0, MOST_LETTERS).join('')

export const today = (): string => dayInBerlin(new Date())

/** The day that an address names under `name`; `otherwise` where it names none. A day that is none is refused with a way on. */
export function dayOf(url: URL, name: string, otherwise: string, path: string, locale: Language): string {
  const typed = url.searchParams.get(name)?.trim()
  if (!typed) return otherwise
  return typedDay(typed) ?? refuse({ is: 'day', typed: shortened(typed), href: localizeHref(path, { locale }) })
}
