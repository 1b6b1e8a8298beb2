import { commonEn } from './common.en.ts'
import { factsEn } from './facts.en.ts'
import { factsExtraHEn } from './facts-extra-h.en.ts'
import { factsExtraTEn } from './facts-extra-t.en.ts'
import { factsExtraWEn } from './facts-extra-w.en.ts'
import { factsFamilyEn } from './facts-family.en.ts'
import { factsHumanitarianEn } from './facts-humanitarian.en.ts'
import { factsStudyEn } from './facts-study.en.ts'
import type { LawWordsPart } from './law-words.ts'
import { statusesEn } from './statuses.en.ts'

/** What the planner asks and answers with in English: facts, statuses, what several norms share. */
export const coreEn: readonly LawWordsPart[] = [
  factsEn,
  statusesEn,
  commonEn,
  factsExtraWEn,
  factsExtraTEn,
  factsExtraHEn,
  factsHumanitarianEn,
  factsStudyEn,
  factsFamilyEn,
]
