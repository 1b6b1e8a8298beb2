import {
  acceleratedProcedure,
  fastAdvanceConsent,
  fastFamily,
  fastForMeasures,
  fastInvitation,
  fastRecognitionStart,
} from '../AufenthG/81a.ts'
import { fastAppointment, fastVisaDecision } from '../AufenthV/31a.ts'
import { agencyConsent, fastAgencyConsent } from '../BeschV/36.ts'
import { recognitionFastOverdue } from '../BQFG/14a.ts'
import type { Topic } from './topics.ts'

/** The accelerated procedure for skilled workers (§ 81a), step by step: who has to do what by when? */
export const topic: Topic = {
  id: 'fast-track',
  norms: [
    acceleratedProcedure,
    fastRecognitionStart,
    recognitionFastOverdue,
    fastInvitation,
    fastForMeasures,
    fastAgencyConsent,
    agencyConsent,
    fastAdvanceConsent,
    fastAppointment,
    fastVisaDecision,
    fastFamily,
  ],
}
