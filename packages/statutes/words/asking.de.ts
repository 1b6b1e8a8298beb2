import { coreDe } from './core.de.ts'
import type { LawWords } from './law-words.ts'
import { mergeWords } from './merge.ts'

/** What the planner asks with in German: nothing yet about the norms, which only an answer speaks of. */
export const askingDe: LawWords = mergeWords(coreDe)
