import { coreDe } from './core.de.ts'
import type { LawWords } from './law-words.ts'
import { mergeWords } from './merge.ts'
import { roadsDe } from './roads.de.ts'

/** What the planner says in German, without the questions of other pages: less to load. */
export const planningDe: LawWords = mergeWords([...coreDe, ...roadsDe])
