import { childOfForeigner, ownRightOfChild, ownRightOfSpouse, spouseOfForeigner, spouseOfGerman } from './family.ts'
import {
  permitAsylum,
  permitBanOnRemoval,
  permitDepartureImpossible,
  permitRefugee,
  tolerationRemovalImpossible,
} from './humanitarian.ts'
import {
  afterEmploymentToleration,
  integratedYouth,
  parentsOfIntegratedYouth,
  sustainedIntegration,
  tolerationForEmployment,
} from './integration.ts'
import { naturalisation } from './naturalisation.ts'
import type { Hand } from './person.ts'
import { settlement, settlementHumanitarian, settlementRefugee } from './settlement.ts'
import { blueCard, settlementSkilled, skilledAcademic, skilledVocational } from './skilled.ts'
import {
  languageCourse,
  recognitionMeasure,
  recognitionPartnership,
  research,
  searchTrainingPlace,
  study,
  trainingInFirm,
} from './training.ts'
import { permitAfterTraining, searchForTraining, tolerationForTraining, trainingPermit } from './training-toleration.ts'
import {
  afterTrainingToleration,
  employmentByOrdinance,
  opportunityCardByPoints,
  professionalExperience,
  qualifiedTolerated,
  searchForWork,
} from './work.ts'

/** Forty norms by hand, by the name they have in the rulebook. */
export const handNorms: Readonly<Record<string, Hand>> = {
  'permit-training-in-firm': trainingInFirm,
  'permit-study': study,
  'permit-recognition-measure': recognitionMeasure,
  'permit-recognition-partnership': recognitionPartnership,
  'permit-language-course': languageCourse,
  'permit-training': trainingPermit,
  'permit-search-training': searchForTraining,
  'permit-after-training': permitAfterTraining,
  'permit-search-training-place': searchTrainingPlace,
  'permit-skilled-vocational': skilledVocational,
  'permit-skilled-academic': skilledAcademic,
  'settlement-skilled': settlementSkilled,
  'permit-research': research,
  'blue-card': blueCard,
  'permit-employment-by-ordinance': employmentByOrdinance,
  'permit-professional-experience': professionalExperience,
  'permit-qualified-tolerated': qualifiedTolerated,
  'permit-after-training-toleration': afterTrainingToleration,
  'permit-search-for-work': searchForWork,
  'opportunity-card-points': opportunityCardByPoints,
  'permit-asylum': permitAsylum,
  'permit-refugee': permitRefugee,
  'permit-ban-on-removal': permitBanOnRemoval,
  'permit-departure-impossible': permitDepartureImpossible,
  'permit-integrated-youth': integratedYouth,
  'permit-parents-of-integrated-youth': parentsOfIntegratedYouth,
  'permit-sustained-integration': sustainedIntegration,
  'permit-after-employment-toleration': afterEmploymentToleration,
  'settlement-general': settlement,
  'settlement-refugee': settlementRefugee,
  'settlement-humanitarian': settlementHumanitarian,
  'permit-spouse-of-german': spouseOfGerman,
  'permit-spouse-of-foreigner': spouseOfForeigner,
  'permit-own-right-of-spouse': ownRightOfSpouse,
  'permit-child-of-foreigner': childOfForeigner,
  'permit-own-right-of-child': ownRightOfChild,
  'toleration-removal-impossible': tolerationRemovalImpossible,
  'toleration-for-training': tolerationForTraining,
  'toleration-for-employment': tolerationForEmployment,
  naturalisation,
}
