import { en25b } from '../AufenthG/25b.en.ts'
import { commonEn } from './common.en.ts'
import { factsEn } from './facts.en.ts'
import { gatesEn } from './gates.en.ts'
import type { LawWords, LawWordsPart } from './law-words.ts'
import { mergeWords } from './merge.ts'
import { statusesEn } from './statuses.en.ts'
import { stepsEn } from './steps.en.ts'

/** Every file of English words. A test says which file is missing here. */
export const enParts: readonly LawWordsPart[] = [factsEn, statusesEn, gatesEn, commonEn, stepsEn, en25b]

/** What people read about the law in English. */
export const enWords: LawWords = mergeWords(enParts)
