import { leaveReception, leaveWithProtection } from '../AsylG/47.ts'
import {
  leaveForUrgentReasons,
  leaveForWork,
  leaveReceptionForUrgentReasons,
  seekerResidence,
  seekerTravel,
} from '../AsylG/59a.ts'
import {
  residenceRuleHardship,
  residenceRuleLifted,
  residenceRuleNotForWork,
  residenceRuleOver,
  titleForGermany,
} from '../AufenthG/12a.ts'
import { tolerationChangePlace, tolerationLeaveLand, tolerationResidence, tolerationTravel } from '../AufenthG/61.ts'
import { rentAssurance } from '../SGB-2/22.ts'
import type { Topic } from './topics.ts'

/** Where may this person live, and where may they go? */
export const topic: Topic = {
  id: 'housing',
  norms: [
    ...titleForGermany,
    ...residenceRuleOver,
    ...residenceRuleNotForWork,
    ...residenceRuleLifted,
    ...residenceRuleHardship,
    leaveWithProtection,
    ...leaveReception,
    seekerTravel,
    seekerResidence,
    leaveForWork,
    leaveForUrgentReasons,
    leaveReceptionForUrgentReasons,
    tolerationTravel,
    tolerationResidence,
    tolerationChangePlace,
    tolerationLeaveLand,
    rentAssurance,
  ],
}
