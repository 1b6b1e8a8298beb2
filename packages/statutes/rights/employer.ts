import { noPermissionNeeded } from '../AufenthG/1.ts'
import {
  dutyToAnswerAgency,
  dutyToCheck,
  dutyToCopy,
  dutyToNameAdvice,
  dutyToTellEnd,
  dutyToTellEnd16g,
  dutyToTellEnd60c,
  dutyToTellEnd60d,
  employByPaper,
} from '../AufenthG/4a-5.ts'
import { acceleratedProcedure } from '../AufenthG/81a.ts'
import { longTermUnemployed } from '../SGB-2/16e.ts'
import { participation } from '../SGB-2/16i.ts'
import { trialAtEmployer } from '../SGB-3/45.ts'
import { entryQualification } from '../SGB-3/54a.ts'
import { courseForEmployee } from '../SGB-3/82.ts'
import { integrationSubsidy } from '../SGB-3/88.ts'
import type { Topic } from './topics.ts'
import { topic as work } from './work.ts'

/** May I employ this person? The rules about work, asked about somebody else; duties of the employer; who pays a part. */
export const topic: Topic = {
  id: 'employer',
  norms: [
    noPermissionNeeded,
    employByPaper,
    ...work.norms,
    acceleratedProcedure,
    dutyToCheck,
    dutyToCopy,
    dutyToTellEnd,
    dutyToTellEnd60d,
    dutyToTellEnd60c,
    dutyToTellEnd16g,
    dutyToAnswerAgency,
    dutyToNameAdvice,
    integrationSubsidy,
    entryQualification,
    trialAtEmployer,
    courseForEmployee,
    longTermUnemployed,
    participation,
  ],
}
