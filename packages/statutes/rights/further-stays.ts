import { permitStudyProtectedElsewhere } from '../AufenthG/16b-7.ts'
import { blueCardMobility, researchMobility, studyMobility } from '../AufenthG/16c.ts'
import {
  permitQualificationAnalysis,
  permitRecognitionAgreement,
  permitRecognitionExamination,
} from '../AufenthG/16d-further.ts'
import { permitStudyInternship } from '../AufenthG/16e.ts'
import { permitSchool } from '../AufenthG/16f-2.ts'
import { permitSearchStudyPlace } from '../AufenthG/17-2.ts'
import { permitMobileResearch } from '../AufenthG/18f.ts'
import { blueCardFromElsewhere, blueCardFromElsewhereToJuly2026 } from '../AufenthG/18i.ts'
import { ictCard, ictCardTrainee, ictMobility, mobileIctCard } from '../AufenthG/19.ts'
import {
  permitDriverToBe,
  permitDriverToBeToJuly2026,
  permitMotherTongueTeacher,
  permitMotherTongueTeacherToJuly2026,
  permitPracticeForRecognition,
  permitPracticeForRecognitionToJuly2026,
  permitSpecialtyCook,
  permitSpecialtyCookToJuly2026,
  permitWesternBalkans,
  permitWesternBalkansToJuly2026,
} from '../AufenthG/19c-1-further.ts'
import {
  permitCivilServant,
  permitSingleCase,
  permitSingleCaseToJuly2026,
  settlementCivilServant,
} from '../AufenthG/19c-3.ts'
import { permitVoluntaryService } from '../AufenthG/19e.ts'
import { permitBusinessByTreaty, permitFoundingGrant, selfEmploymentBeside } from '../AufenthG/21-further.ts'
import { workThatIsNoEmployment } from '../BeschV/30.ts'
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
    permitSingleCase,
    permitSingleCaseToJuly2026,
    permitCivilServant,
    settlementCivilServant,
    permitPracticeForRecognition,
    permitPracticeForRecognitionToJuly2026,
    permitMotherTongueTeacher,
    permitMotherTongueTeacherToJuly2026,
    permitSpecialtyCook,
    permitSpecialtyCookToJuly2026,
    permitDriverToBe,
    permitDriverToBeToJuly2026,
    permitWesternBalkans,
    permitWesternBalkansToJuly2026,
    workThatIsNoEmployment,
    studyMobility,
    permitStudyInternship,
    permitVoluntaryService,
    blueCardMobility,
    blueCardFromElsewhere,
    blueCardFromElsewhereToJuly2026,
    researchMobility,
    permitMobileResearch,
    ictCard,
    ictCardTrainee,
    ictMobility,
    mobileIctCard,
    permitBusinessByTreaty,
    permitFoundingGrant,
    selfEmploymentBeside,
  ],
}
