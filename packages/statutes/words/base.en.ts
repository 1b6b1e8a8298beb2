import { commonEn } from './common.en.ts'
import { factsEn } from './facts.en.ts'
import { factsCourseEn } from './facts-course.en.ts'
import { factsExtraHEn } from './facts-extra-h.en.ts'
import { factsExtraTEn } from './facts-extra-t.en.ts'
import { factsExtraWEn } from './facts-extra-w.en.ts'
import { factsFamilyEn } from './facts-family.en.ts'
import { factsHealthEn } from './facts-health.en.ts'
import { factsHireEn } from './facts-hire.en.ts'
import { factsHousingEn } from './facts-housing.en.ts'
import { factsHumanitarianEn } from './facts-humanitarian.en.ts'
import { factsRecognitionEn } from './facts-recognition.en.ts'
import { factsSchoolEn } from './facts-school.en.ts'
import { factsStudyEn } from './facts-study.en.ts'
import { factsWageEn } from './facts-wage.en.ts'
import { factsWorkRightEn } from './facts-work-right.en.ts'
import type { LawWordsPart } from './law-words.ts'
import { statusesEn } from './statuses.en.ts'

/** What every question of the law is asked and answered with in English: facts, statuses, what several norms share. */
export const baseEn: readonly LawWordsPart[] = [
  factsEn,
  statusesEn,
  commonEn,
  factsExtraWEn,
  factsExtraTEn,
  factsExtraHEn,
  factsHumanitarianEn,
  factsStudyEn,
  factsWorkRightEn,
  factsWageEn,
  factsHireEn,
  factsHealthEn,
  factsSchoolEn,
  factsHousingEn,
  factsFamilyEn,
  factsCourseEn,
  factsRecognitionEn,
]
