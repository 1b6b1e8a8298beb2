import { coreEn } from './core.en.ts'
import type { LawWords } from './law-words.ts'
import { mergeWords } from './merge.ts'

/** What the planner asks with in English: nothing yet about the norms, which only an answer speaks of. */
export const askingEn: LawWords = mergeWords(coreEn)
