import type { Norm } from '@lotse/law'
import type { LawWords } from './law-words.ts'

/** What a place of law says in plain words: as the norm words it, or as all norms share it. */
export function wordsOfPlace(words: LawWords, norm: Pick<Norm, 'id' | 'cite'>, cite: string): string | undefined {
  const places = words.norms[norm.id]?.places
  const paragraph = norm.cite.replace(/ Abs\..*$/, '')
  const short = cite.startsWith(`${paragraph} `) ? cite.slice(paragraph.length + 1) : cite
  return places?.[short] ?? places?.[cite] ?? words.gates[cite]
}
