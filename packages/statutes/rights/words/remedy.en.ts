import type { LawWordsPart } from '../../words/law-words.ts'

export const remedyEn: LawWordsPart = {
  norms: {},
}
