import type { LawWordsPart } from '../../words/law-words.ts'

export const titleEn: LawWordsPart = {
  norms: {},
}
