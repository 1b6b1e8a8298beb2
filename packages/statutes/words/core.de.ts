import { commonDe } from './common.de.ts'
import { factsDe } from './facts.de.ts'
import { factsExtraHDe } from './facts-extra-h.de.ts'
import { factsExtraTDe } from './facts-extra-t.de.ts'
import { factsExtraWDe } from './facts-extra-w.de.ts'
import { factsFamilyDe } from './facts-family.de.ts'
import { factsHumanitarianDe } from './facts-humanitarian.de.ts'
import { factsStudyDe } from './facts-study.de.ts'
import type { LawWordsPart } from './law-words.ts'
import { statusesDe } from './statuses.de.ts'

/** What the planner asks and answers with in German: facts, statuses, what several norms share. */
export const coreDe: readonly LawWordsPart[] = [
  factsDe,
  statusesDe,
  commonDe,
  factsExtraWDe,
  factsExtraTDe,
  factsExtraHDe,
  factsHumanitarianDe,
  factsStudyDe,
  factsFamilyDe,
]
