import type { Norm } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import { localizeHref } from '#lib/paraglide/runtime.js'
import { type Language, longDay } from '../words/dates.ts'

/** Address of a norm in the language of the page, on a day or today. */
export const normHref = (id: string, locale: Language, on?: string): string =>
  localizeHref(`/gesetz/${id}${on ? `?am=${on}` : ''}`, { locale })

export const changesHref = (from: string, to: string, locale: Language): string =>
  localizeHref(`/gesetz/aenderungen?von=${from}&bis=${to}`, { locale })

/** The paragraph a norm stands in: `AufenthG § 25b`. */
export const paragraphOf = ({ cite }: Pick<Norm, 'cite'>): string => cite.replace(/ (?:Abs\.|Satz|Nr\.).*$/, '')

/** From when to when the text holds, as far as anybody knows. */
export function inForceText({ from, to, unknownFrom }: Norm['inForce'], locale: Language): string {
  const day = (value: string) => longDay(value, locale)
  if (to) return m.gesetz_in_force_from_to({ from: day(from), to: day(to) }, { locale })
  if (unknownFrom) return m.gesetz_in_force_unsure({ from: day(from), unsure: day(unknownFrom) }, { locale })
  return m.gesetz_in_force_from({ from: day(from) }, { locale })
}
