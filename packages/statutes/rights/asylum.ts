import { procedureAdvice } from '../AsylG/12a.ts'
import { applicationInWriting, lawyerInDetention } from '../AsylG/14.ts'
import { asylumHearing, decisionOverdue, toldOfDelay } from '../AsylG/24.ts'
import { hearingRecord, hearingWithCompanion } from '../AsylG/25.ts'
import { heardOnOtherStates, stateDoesNotTake } from '../AsylG/29.ts'
import { notManifestForMinors } from '../AsylG/30.ts'
import { stayDuringAsylum } from '../AsylG/55.ts'
import type { Topic } from './topics.ts'

/** Where does this asylum procedure stand, and what is owed in it? */
export const topic: Topic = {
  id: 'asylum',
  norms: [
    ...stayDuringAsylum,
    procedureAdvice,
    ...applicationInWriting,
    asylumHearing,
    ...hearingWithCompanion,
    heardOnOtherStates,
    hearingRecord,
    decisionOverdue,
    toldOfDelay,
    stateDoesNotTake,
    notManifestForMinors,
    ...lawyerInDetention,
  ],
}
