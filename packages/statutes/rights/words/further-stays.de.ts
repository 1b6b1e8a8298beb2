import type { LawWordsPart } from '../../words/law-words.ts'

export const furtherStaysDe: LawWordsPart = {
  norms: {},
}
