import type { LawWordsPart } from '../../words/law-words.ts'

export const asylumDe: LawWordsPart = {
  norms: {},
}
