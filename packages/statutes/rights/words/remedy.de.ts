import type { LawWordsPart } from '../../words/law-words.ts'

export const remedyDe: LawWordsPart = {
  norms: {},
}
