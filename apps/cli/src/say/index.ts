import type { WordLanguage } from '@lotse/statutes/words/index.ts'
import type { Texts } from './texts.ts'

/** Only the language in use is loaded. */
export async function loadTexts(language: WordLanguage): Promise<Texts> {
  if (language === 'en') return (await import('./texts.en.ts')).textsEn
  return (await import('./texts.de.ts')).textsDe
}
