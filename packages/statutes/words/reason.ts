import type { Norm, Reason } from '@lotse/law'
import type { LawWords } from './law-words.ts'
import { wordsOfPlace } from './place.ts'

/** The words of a line of an explanation: those of its gate, else of its place in the norm, else of what it is called. */
export function wordsOfReason(words: LawWords, norm: Norm, { name, role, cite }: Reason): string | undefined {
  if (role === 'gate' && name) return words.gates[name]
  const place = cite ? wordsOfPlace(words, norm, cite) : undefined
  if (place || !name) return place
  return words.conditions[name] ?? words.judgements[name] ?? words.unencoded[name]
}
