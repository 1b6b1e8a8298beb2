import type { LawWordsPart } from '../../words/law-words.ts'

export const asylumEn: LawWordsPart = {
  norms: {},
}
