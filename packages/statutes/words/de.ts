import { deStAG } from '../StAG/10.de.ts'
import { baseDe } from './base.de.ts'
import type { LawWords, LawWordsPart } from './law-words.ts'
import { mergeWords } from './merge.ts'
import { roadsDe } from './roads.de.ts'

/** Every file of German words about residence. A test says which file is missing here. */
export const deParts: readonly LawWordsPart[] = [...baseDe, ...roadsDe, deStAG]

/** What people read about residence in German. */
export const deWords: LawWords = mergeWords(deParts)
