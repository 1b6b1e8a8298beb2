import { enStAG } from '../StAG/10.en.ts'
import { baseEn } from './base.en.ts'
import type { LawWords, LawWordsPart } from './law-words.ts'
import { mergeWords } from './merge.ts'
import { roadsEn } from './roads.en.ts'

/** Every file of English words about residence. A test says which file is missing here. */
export const enParts: readonly LawWordsPart[] = [...baseEn, ...roadsEn, enStAG]

/** What people read about residence in English. */
export const enWords: LawWords = mergeWords(enParts)
