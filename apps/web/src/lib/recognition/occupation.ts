// Which field and which body an occupation belongs to, found by its German or English name.
import { m } from '#lib/paraglide/messages.js'
import type { Language } from '../words/dates.ts'

/** The answers of the question `recognitionField`. */
export type Field = 'trade' | 'craft' | 'agriculture' | 'nursing' | 'regulated-other' | 'state-law' | 'academic'

/** Who examines a certificate in Saxony. `ask`: nobody wrote it down here for certain. */
export type Body = keyof typeof bodies

const bodies = {
  ihk: m.rec_body_ihk,
  hwk: m.rec_body_hwk,
  lfulg: m.rec_body_lfulg,
  sachsenforst: m.rec_body_sachsenforst,
  ksv: m.rec_body_ksv,
  lds: m.rec_body_lds,
  lasub: m.rec_body_lasub,
  zast: m.rec_body_zast,
  zab: m.rec_body_zab,
  'chamber-engineers': m.rec_body_engineers,
  'chamber-architects': m.rec_body_architects,
  'chamber-doctors': m.rec_body_doctors,
  'chamber-dentists': m.rec_body_dentists,
  'chamber-vets': m.rec_body_vets,
  'chamber-pharmacists': m.rec_body_pharmacists,
  'chamber-tax': m.rec_body_tax,
  'chamber-lawyers': m.rec_body_lawyers,
  ask: m.rec_body_ask,
} as const

export const bodyName = (body: Body, locale: Language): string => bodies[body]({}, { locale })

/** The body of a field, where it is one for all of it. */
export const bodyOf: Record<Field, Body> = {
  trade: 'ihk',
  craft: 'hwk',
  agriculture: 'lfulg',
  nursing: 'ksv',
  'regulated-other': 'ask',
  'state-law': 'ask',
  academic: 'zab',
}

export interface Hit {
  field: Field
  he: string
  she: string
  english: string
  body: string
  isRegulated: boolean
}

const MOST_HITS = 8
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** What matches every word that was typed, names that begin with it first. Loads the list only when somebody searches. */
export async function findOccupations(typed: string, locale: Language): Promise<Hit[]> {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0 || plain(typed).trim().length < 2) return []
  const { occupations } = await import('./occupations.ts')
  const rank = (text: string) => Number(!text.startsWith(words[0] ?? ''))
  return occupations
    .map(([field, body, he, she, english]) => ({
      field,
      body,
      he,
      she,
      english,
      text: plain(`${he} ${she} ${english}`),
    }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .sort((a, b) => rank(a.text) - rank(b.text))
    .slice(0, MOST_HITS)
    .map(({ field, body, he, she, english }) => ({
      field,
      he,
      she,
      english,
      body: bodyName(body, locale),
      isRegulated: field === 'nursing' || field === 'regulated-other',
    }))
}
