import type { LawWordsPart } from './law-words.ts'

/** What another norm says about its places, under their full citation: for a norm that asks the same by reference. */
export const borrowed = (part: LawWordsPart, norm: string, paragraph: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(part.norms?.[norm]?.places ?? {}).map(([place, words]) => [`${paragraph} ${place}`, words]),
  )
