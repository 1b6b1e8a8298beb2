import type { LawWordsPart } from '../../words/law-words.ts'

export const participationDe: LawWordsPart = {
  norms: {},
}
