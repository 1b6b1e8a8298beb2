import type { FactWords, LawWords } from './law-words.ts'

/** The words of a fact, or of a field: `training.from`. What has no words yet is called by its key. */
export function wordsOfFact(words: LawWords, key: string): FactWords {
  const [id = key, field] = key.split('.')
  const whole = words.facts[id]
  return (field ? whole?.fields?.[field] : whole) ?? { label: key, question: key, why: '' }
}
