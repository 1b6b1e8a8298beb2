// Loads words one language at a time. Apart from `index.ts`, because a page that loads this by need takes in all of it.
import type { LawWords } from './law-words.ts'

/** Languages the law has words in. Others of the interface fall back to German beside the person's own page texts. */
export const wordLanguages = ['de', 'en'] as const
export type WordLanguage = (typeof wordLanguages)[number]

export async function loadWords(language: WordLanguage): Promise<LawWords> {
  if (language === 'en') return (await import('./en.ts')).enWords
  return (await import('./de.ts')).deWords
}

/** The words that questions are asked with, and the kinds of help: enough until the first answer. */
export async function loadAskingWords(language: WordLanguage): Promise<LawWords> {
  if (language === 'en') return (await import('./asking.en.ts')).askingEn
  return (await import('./asking.de.ts')).askingDe
}

/** The words of the planner alone: what only other pages ask has none here. */
export async function loadPlanningWords(language: WordLanguage): Promise<LawWords> {
  if (language === 'en') return (await import('./planning.en.ts')).planningEn
  return (await import('./planning.de.ts')).planningDe
}
