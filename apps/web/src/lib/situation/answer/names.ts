import type { Norm } from '@lotse/law'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeText, lawLink } from '../../words/cite.ts'
import type { Language } from '../../words/dates.ts'
import type { CiteView } from './view.ts'

export const titleOf = (norm: Norm, words: LawWords): string => words.norms[norm.id]?.title ?? citeText(norm.cite)

/** The words on the paper without their explanation: "Duldung". */
export function shortStatus(status: string | undefined, words: LawWords, locale: Language): string {
  if (!status) return m.lane_today({}, { locale })
  return (words.statuses[status] ?? status).split(/[:(„“]/)[0]?.trim() || status
}

export const citeView = (cite: string): CiteView => {
  const href = lawLink(cite)
  return { text: citeText(cite), ...(href ? { href } : {}) }
}
