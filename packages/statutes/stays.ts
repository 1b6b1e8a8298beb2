import type { Norm } from '@lotse/law'
import { settlement } from './AufenthG/9.ts'
import { settlementEu } from './AufenthG/9a.ts'
import { trainingAtSchool, trainingInFirm } from './AufenthG/16a.ts'
import { permitStudy, permitStudyConditional } from './AufenthG/16b.ts'
import { permitRecognitionMeasure, permitRecognitionPartnership } from './AufenthG/16d.ts'
import { permitLanguageCourse } from './AufenthG/16f.ts'
import { permitAfterTraining, searchForTraining, searchForWorkAfterTraining, trainingPermit } from './AufenthG/16g.ts'
import { permitSearchTrainingPlace } from './AufenthG/17.ts'
import { skilledVocational } from './AufenthG/18a.ts'
import { skilledAcademic } from './AufenthG/18b.ts'
import { settlementBlueCard, settlementSkilled } from './AufenthG/18c.ts'
import { permitResearch } from './AufenthG/18d.ts'
import { blueCard, blueCardIt, blueCardShortageOrGraduate } from './AufenthG/18g.ts'
import { professionalExperiencePermit } from './AufenthG/19c.ts'
import { employmentByOrdinance, permitAuPair } from './AufenthG/19c-1.ts'
import { permitAfterTrainingToleration, qualifiedTolerated } from './AufenthG/19d.ts'
import { searchForWork, searchForWorkInCare } from './AufenthG/20.ts'
import { opportunityCardPoints, opportunityCardSkilled } from './AufenthG/20a.ts'
import { permitBusiness, permitBusinessAfterStudies, permitLiberalProfession } from './AufenthG/21.ts'
import { permitAdmission, permitAdmissionByMinistry } from './AufenthG/22.ts'
import { norms23 } from './AufenthG/23.ts'
import { permitHardship } from './AufenthG/23a.ts'
import { permitTemporaryProtection } from './AufenthG/24.ts'
import { norms25 } from './AufenthG/25.ts'
import { norms25Abs4 } from './AufenthG/25-4.ts'
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
import { norms28 } from './AufenthG/28.ts'
import { spouseOfForeigner } from './AufenthG/30.ts'
import { ownRightOfSpouse } from './AufenthG/31.ts'
import { norms32 } from './AufenthG/32.ts'
import { norms33 } from './AufenthG/33.ts'
import { ownRightOfChild } from './AufenthG/34.ts'
import { norms35 } from './AufenthG/35.ts'
import { parentsOfRefugee } from './AufenthG/36.ts'
import { norms36a } from './AufenthG/36a.ts'
import { longTermResidentElsewhere } from './AufenthG/38a.ts'
import { tolerationImpossible, tolerationUrgent } from './AufenthG/60a.ts'
import { tolerationAfterHealing } from './AufenthG/60b.ts'
import { tolerationSearchTraining, tolerationSearchWork, tolerationTraining } from './AufenthG/60c.ts'
import { tolerationEmployment } from './AufenthG/60d.ts'

/** Every norm that gives a stay, as it stands since July 2026, in the order in which a list shows them. */
export const stays: readonly Norm[] = [
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
  searchForTraining,
  searchForWorkAfterTraining,
  permitAfterTraining,
  permitStudy,
  permitStudyConditional,
  permitRecognitionMeasure,
  permitRecognitionPartnership,
  permitLanguageCourse,
  permitSearchTrainingPlace,
  permitResearch,
  permitBusiness,
  permitBusinessAfterStudies,
  permitLiberalProfession,
  skilledVocational,
  skilledAcademic,
  blueCard,
  blueCardShortageOrGraduate,
  blueCardIt,
  professionalExperiencePermit,
  employmentByOrdinance,
  permitAuPair,
  qualifiedTolerated,
  permitAfterTrainingToleration,
  searchForWork,
  searchForWorkInCare,
  opportunityCardSkilled,
  opportunityCardPoints,
  ...norms25,
  ...norms25Abs4,
  permitAdmission,
  permitAdmissionByMinistry,
  ...norms23,
  permitTemporaryProtection,
  permitHardship,
  ...norms28,
  spouseOfForeigner,
  ownRightOfSpouse,
  ...norms32,
  ...norms33,
  ownRightOfChild,
  ...norms35,
  parentsOfRefugee,
  ...norms36a,
  longTermResidentElsewhere,
  settlement,
  settlementSkilled,
  settlementBlueCard,
  settlementRefugee,
  settlementRefugeeThreeYears,
  settlementHumanitarian,
  settlementEu,
  tolerationImpossible,
  tolerationUrgent,
  tolerationAfterHealing,
  tolerationTraining,
  tolerationSearchTraining,
  tolerationSearchWork,
  tolerationEmployment,
]
