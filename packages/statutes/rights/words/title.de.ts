import type { LawWordsPart } from '../../words/law-words.ts'

export const titleDe: LawWordsPart = {
  norms: {},
}
