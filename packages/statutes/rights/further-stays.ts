import { permitStudyProtectedElsewhere } from '../AufenthG/16b-7.ts'
import {
  permitQualificationAnalysis,
  permitRecognitionAgreement,
  permitRecognitionExamination,
} from '../AufenthG/16d-further.ts'
import { permitSchool } from '../AufenthG/16f-2.ts'
import { permitSearchStudyPlace } from '../AufenthG/17-2.ts'
import type { Topic } from './topics.ts'

/** Residence titles that the planner does not search: shorter, rarer or from abroad. */
export const topic: Topic = {
  id: 'further-stays',
  norms: [
    permitSchool,
    permitSearchStudyPlace,
    permitStudyProtectedElsewhere,
    permitRecognitionAgreement,
    permitRecognitionExamination,
    permitQualificationAnalysis,
  ],
}
