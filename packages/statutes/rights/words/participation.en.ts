import type { LawWordsPart } from '../../words/law-words.ts'

export const participationEn: LawWordsPart = {
  norms: {},
}
