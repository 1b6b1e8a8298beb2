import { coreDe } from './core.de.ts'
import { factsAsylumDe } from './facts-asylum.de.ts'
import { factsCourseDe } from './facts-course.de.ts'
import { factsFastTrackDe } from './facts-fast-track.de.ts'
import { factsFlatDe } from './facts-flat.de.ts'
import { factsFreeMovementDe } from './facts-free-movement.de.ts'
import { factsFurtherStaysDe } from './facts-further-stays.de.ts'
import { factsHealthDe } from './facts-health.de.ts'
import { factsHireDe } from './facts-hire.de.ts'
import { factsHousingDe } from './facts-housing.de.ts'
import { factsNaturalisationDe } from './facts-naturalisation.de.ts'
import { factsParticipationDe } from './facts-participation.de.ts'
import { factsRecognitionDe } from './facts-recognition.de.ts'
import { factsRemedyDe } from './facts-remedy.de.ts'
import { factsSchoolDe } from './facts-school.de.ts'
import { factsTitleDe } from './facts-title.de.ts'
import { factsWageDe } from './facts-wage.de.ts'
import { factsWorkOpportunityDe } from './facts-work-opportunity.de.ts'
import { factsWorkRightDe } from './facts-work-right.de.ts'
import type { LawWordsPart } from './law-words.ts'
import { statusesRightsDe } from './statuses-rights.de.ts'

/** What every question of the law is asked and answered with in German: to that of the planner, the facts that only single questions ask. */
export const baseDe: readonly LawWordsPart[] = [
  ...coreDe,
  statusesRightsDe,
  factsWorkRightDe,
  factsNaturalisationDe,
  factsWageDe,
  factsHireDe,
  factsHealthDe,
  factsSchoolDe,
  factsHousingDe,
  factsCourseDe,
  factsRecognitionDe,
  factsRemedyDe,
  factsParticipationDe,
  factsFastTrackDe,
  factsFlatDe,
  factsWorkOpportunityDe,
  factsFreeMovementDe,
  factsFurtherStaysDe,
  factsTitleDe,
  factsAsylumDe,
]
