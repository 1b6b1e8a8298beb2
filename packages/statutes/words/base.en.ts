import { coreEn } from './core.en.ts'
import { factsAsylumEn } from './facts-asylum.en.ts'
import { factsCourseEn } from './facts-course.en.ts'
import { factsFastTrackEn } from './facts-fast-track.en.ts'
import { factsFlatEn } from './facts-flat.en.ts'
import { factsFreeMovementEn } from './facts-free-movement.en.ts'
import { factsFurtherStaysEn } from './facts-further-stays.en.ts'
import { factsHealthEn } from './facts-health.en.ts'
import { factsHireEn } from './facts-hire.en.ts'
import { factsHousingEn } from './facts-housing.en.ts'
import { factsNaturalisationEn } from './facts-naturalisation.en.ts'
import { factsParticipationEn } from './facts-participation.en.ts'
import { factsRecognitionEn } from './facts-recognition.en.ts'
import { factsRemedyEn } from './facts-remedy.en.ts'
import { factsSchoolEn } from './facts-school.en.ts'
import { factsTitleEn } from './facts-title.en.ts'
import { factsWageEn } from './facts-wage.en.ts'
import { factsWorkOpportunityEn } from './facts-work-opportunity.en.ts'
import { factsWorkRightEn } from './facts-work-right.en.ts'
import type { LawWordsPart } from './law-words.ts'
import { statusesRightsEn } from './statuses-rights.en.ts'

/** What every question of the law is asked and answered with in English: to that of the planner, the facts that only single questions ask. */
export const baseEn: readonly LawWordsPart[] = [
  ...coreEn,
  statusesRightsEn,
  factsWorkRightEn,
  factsNaturalisationEn,
  factsWageEn,
  factsHireEn,
  factsHealthEn,
  factsSchoolEn,
  factsHousingEn,
  factsCourseEn,
  factsRecognitionEn,
  factsRemedyEn,
  factsParticipationEn,
  factsFastTrackEn,
  factsFlatEn,
  factsWorkOpportunityEn,
  factsFreeMovementEn,
  factsFurtherStaysEn,
  factsTitleEn,
  factsAsylumEn,
]
