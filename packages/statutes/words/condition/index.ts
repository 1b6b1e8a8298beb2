// Conditions as people read them: one way to walk through them, and tongues to say them in.
// Start reading at `said.ts`.
import type { WordLanguage } from '../index.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import type { Phrases } from './phrases.ts'

export { conditionText, periodText } from './formula.ts'
export type { Phrases } from './phrases.ts'
export { plainTongue, type Spoken } from './plain.ts'
export { type Said, sayCondition, type Tongue } from './said.ts'

/** The small words of each language. */
export const phrasesOf: Readonly<Record<WordLanguage, Phrases>> = { de: german, en: english }
