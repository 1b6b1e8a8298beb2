import type { LawWordsPart } from '../../words/law-words.ts'

export const furtherStaysEn: LawWordsPart = {
  norms: {},
}
