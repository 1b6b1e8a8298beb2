import { equivalence } from '../BQFG/4.ts'
import { recognitionAcknowledgement, recognitionApplication, recognitionOverdue } from '../BQFG/6.ts'
import { choiceOfMeasures } from '../BQFG/11.ts'
import { recognitionRegulated, recognitionRegulatedOverdue } from '../BQFG/13.ts'
import { proofWithoutPapers } from '../BQFG/14.ts'
import { recognitionFastOverdue } from '../BQFG/14a.ts'
import { nursingChoice, nursingLicence } from '../PflBG/40.ts'
import { stateApplication, stateOverdue } from '../SaechsBQFG/6.ts'
import type { Topic } from './topics.ts'

/** What becomes of a certificate from abroad, and until when somebody has to decide. */
export const topic: Topic = {
  id: 'recognition',
  norms: [
    recognitionApplication,
    recognitionAcknowledgement,
    recognitionOverdue,
    recognitionFastOverdue,
    proofWithoutPapers,
    equivalence,
    nursingLicence,
    nursingChoice,
    recognitionRegulated,
    recognitionRegulatedOverdue,
    choiceOfMeasures,
    stateApplication,
    stateOverdue,
  ],
}
