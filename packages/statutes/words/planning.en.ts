import { coreEn } from './core.en.ts'
import type { LawWords } from './law-words.ts'
import { mergeWords } from './merge.ts'
import { roadsEn } from './roads.en.ts'

/** What the planner says in English, without the questions of other pages: less to load. */
export const planningEn: LawWords = mergeWords([...coreEn, ...roadsEn])
