import { commonDe } from './common.de.ts'
import { factsDe } from './facts.de.ts'
import { factsCourseDe } from './facts-course.de.ts'
import { factsExtraHDe } from './facts-extra-h.de.ts'
import { factsExtraTDe } from './facts-extra-t.de.ts'
import { factsExtraWDe } from './facts-extra-w.de.ts'
import { factsFamilyDe } from './facts-family.de.ts'
import { factsHealthDe } from './facts-health.de.ts'
import { factsHireDe } from './facts-hire.de.ts'
import { factsHousingDe } from './facts-housing.de.ts'
import { factsHumanitarianDe } from './facts-humanitarian.de.ts'
import { factsRecognitionDe } from './facts-recognition.de.ts'
import { factsSchoolDe } from './facts-school.de.ts'
import { factsStudyDe } from './facts-study.de.ts'
import { factsWageDe } from './facts-wage.de.ts'
import { factsWorkRightDe } from './facts-work-right.de.ts'
import type { LawWordsPart } from './law-words.ts'
import { statusesDe } from './statuses.de.ts'

/** What every question of the law is asked and answered with in German: facts, statuses, what several norms share. */
export const baseDe: readonly LawWordsPart[] = [
  factsDe,
  statusesDe,
  commonDe,
  factsExtraWDe,
  factsExtraTDe,
  factsExtraHDe,
  factsHumanitarianDe,
  factsStudyDe,
  factsWorkRightDe,
  factsWageDe,
  factsHireDe,
  factsHealthDe,
  factsSchoolDe,
  factsHousingDe,
  factsFamilyDe,
  factsCourseDe,
  factsRecognitionDe,
]
