// What people read about the law, one language at a time, so that a page loads only its own.
// It never says more than the text it stands beside, and never asks a legal conclusion.
// Start reading at `law-words.ts` (what has words), then `facts.de.ts`.
import type { LawWords } from './law-words.ts'

export { wordsOfFact } from './fact.ts'
export type { FactWords, LawWords, LawWordsPart, NormWords, StepWords } from './law-words.ts'
export { missingWords } from './missing.ts'
export { wordsOfPlace } from './place.ts'
export { wordsOfReason } from './reason.ts'

/** Languages the law has words in. Others of the interface fall back to German beside the person's own page texts. */
export const wordLanguages = ['de', 'en'] as const
export type WordLanguage = (typeof wordLanguages)[number]

export async function loadWords(language: WordLanguage): Promise<LawWords> {
  if (language === 'en') return (await import('./en.ts')).enWords
  return (await import('./de.ts')).deWords
}

/** The words of the planner alone: what only other pages ask has none here. */
export async function loadPlanningWords(language: WordLanguage): Promise<LawWords> {
  if (language === 'en') return (await import('./planning.en.ts')).planningEn
  return (await import('./planning.de.ts')).planningDe
}
