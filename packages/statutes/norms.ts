import type { Norm } from '@lotse/law'
import { settlement } from './AufenthG/9.ts'
import { trainingAtSchool, trainingInFirm } from './AufenthG/16a.ts'
import {
  permitAfterTraining,
  searchForTraining,
  searchForWorkAfterTraining,
  trainingPermit,
  trainingPermitToJune2026,
} from './AufenthG/16g.ts'
import { skilledVocational, skilledVocationalToJuly2026 } from './AufenthG/18a.ts'
import { skilledAcademic, skilledAcademicToJuly2026 } from './AufenthG/18b.ts'
import { settlementBlueCard, settlementSkilled } from './AufenthG/18c.ts'
import {
  blueCard,
  blueCardIt,
  blueCardItToJuly2026,
  blueCardShortageOrGraduate,
  blueCardShortageOrGraduateToJuly2026,
  blueCardToJuly2026,
} from './AufenthG/18g.ts'
import { professionalExperiencePermit, professionalExperiencePermitToJuly2026 } from './AufenthG/19c.ts'
import { permitAfterTrainingToleration, qualifiedTolerated } from './AufenthG/19d.ts'
import { searchForWork, searchForWorkInCare } from './AufenthG/20.ts'
import { opportunityCardPoints, opportunityCardSkilled } from './AufenthG/20a.ts'
import { permitHardship } from './AufenthG/23a.ts'
import { permitTemporaryProtection } from './AufenthG/24.ts'
import { norms25 } from './AufenthG/25.ts'
import {
  childOfIntegratedYouth,
  integratedYouth,
  parentsOfIntegratedYouth,
  siblingsOfIntegratedYouth,
  spouseOfIntegratedYouth,
} from './AufenthG/25a.ts'
import { sustainedIntegration } from './AufenthG/25b.ts'
import { afterEmploymentToleration, afterEmploymentTolerationFamily } from './AufenthG/25b-after-60d.ts'
import { sustainedIntegrationFamily } from './AufenthG/25b-family.ts'
import { settlementHumanitarian, settlementRefugee, settlementRefugeeThreeYears } from './AufenthG/26.ts'
import { tolerationImpossible, tolerationUrgent } from './AufenthG/60a.ts'
import { tolerationAfterHealing } from './AufenthG/60b.ts'
import {
  tolerationSearchTraining,
  tolerationSearchWork,
  tolerationTraining,
  tolerationTrainingToJune2026,
} from './AufenthG/60c.ts'
import { tolerationEmployment } from './AufenthG/60d.ts'

/** Every norm, in the order in which a list shows them. */
export const norms: readonly Norm[] = [
  sustainedIntegration,
  sustainedIntegrationFamily,
  afterEmploymentToleration,
  afterEmploymentTolerationFamily,
  integratedYouth,
  parentsOfIntegratedYouth,
  siblingsOfIntegratedYouth,
  spouseOfIntegratedYouth,
  childOfIntegratedYouth,
  trainingInFirm,
  trainingAtSchool,
  trainingPermit,
  trainingPermitToJune2026,
  searchForTraining,
  searchForWorkAfterTraining,
  permitAfterTraining,
  skilledVocational,
  skilledVocationalToJuly2026,
  skilledAcademic,
  skilledAcademicToJuly2026,
  blueCard,
  blueCardToJuly2026,
  blueCardShortageOrGraduate,
  blueCardShortageOrGraduateToJuly2026,
  blueCardIt,
  blueCardItToJuly2026,
  professionalExperiencePermit,
  professionalExperiencePermitToJuly2026,
  qualifiedTolerated,
  permitAfterTrainingToleration,
  searchForWork,
  searchForWorkInCare,
  opportunityCardSkilled,
  opportunityCardPoints,
  ...norms25,
  permitTemporaryProtection,
  permitHardship,
  settlement,
  settlementSkilled,
  settlementBlueCard,
  settlementRefugee,
  settlementRefugeeThreeYears,
  settlementHumanitarian,
  tolerationImpossible,
  tolerationUrgent,
  tolerationAfterHealing,
  tolerationTraining,
  tolerationTrainingToJune2026,
  tolerationSearchTraining,
  tolerationSearchWork,
  tolerationEmployment,
]
