import { de25b } from '../AufenthG/25b.de.ts'
import { commonDe } from './common.de.ts'
import { factsDe } from './facts.de.ts'
import { gatesDe } from './gates.de.ts'
import type { LawWords, LawWordsPart } from './law-words.ts'
import { mergeWords } from './merge.ts'
import { statusesDe } from './statuses.de.ts'
import { stepsDe } from './steps.de.ts'

/** Every file of German words. A test says which file is missing here. */
export const deParts: readonly LawWordsPart[] = [factsDe, statusesDe, gatesDe, commonDe, stepsDe, de25b]

/** What people read about the law in German. */
export const deWords: LawWords = mergeWords(deParts)
