import { allocationExamined, allocationNotice, allocationNoticeAgain } from '../KomIntAVO/4.ts'
import { allocationPaid } from '../KomIntAVO/5.ts'
import { useProved } from '../KomIntAVO/7.ts'
import { conceptPresented } from '../KomIntAVO/10.ts'
import { firstAdvice, languageMediation } from '../KomIntAVO/11.ts'
import { socialWorkApart } from '../KomIntAVO/12.ts'
import { equalChancesInEducation, germanSupported } from '../SaechsIntG/3.ts'
import { staffTrained, teachersTrained } from '../SaechsIntG/7.ts'
import { jobsAdvertised, staffShare } from '../SaechsIntG/8.ts'
import { workSupported } from '../SaechsIntG/9.ts'
import { projectsFunded } from '../SaechsIntG/10.ts'
import { municipalWork, municipalWorkFunded } from '../SaechsIntG/11.ts'
import { conceptHearsMunicipalities, integrationConcept } from '../SaechsIntG/12.ts'
import { refugeeSocialWork } from '../SaechsIntG/13.ts'
import { seatsInBodies } from '../SaechsIntG/16.ts'
import { stateCouncil } from '../SaechsIntG/17.ts'
import { councilDecision, councilHeard, councilRequest } from '../SaechsIntG/18.ts'
import { districtCommissioner, municipalCommissioner, municipalCommissionerHeard } from '../SaechsIntG/19.ts'
import {
  commissionerHeard,
  commissionerOnPetition,
  commissionerReport,
  complaintTaken,
  officesAnswerCommissioner,
} from '../SaechsIntG/22.ts'
import { stateReport } from '../SaechsIntG/25.ts'
import { districtReport } from '../SaechsIntG/26.ts'
import { actEvaluated } from '../SaechsIntG/28.ts'
import type { Topic } from './topics.ts'

/** What do the state of Saxony, its districts and municipalities owe? First what reaches a person, then what the bodies owe each other. */
export const topic: Topic = {
  id: 'participation',
  norms: [
    firstAdvice,
    refugeeSocialWork,
    socialWorkApart,
    languageMediation,
    germanSupported,
    equalChancesInEducation,
    workSupported,
    projectsFunded,
    complaintTaken,
    officesAnswerCommissioner,
    councilRequest,
    councilDecision,
    councilHeard,
    seatsInBodies,
    staffShare,
    jobsAdvertised,
    staffTrained,
    teachersTrained,
    municipalWork,
    municipalWorkFunded,
    integrationConcept,
    conceptHearsMunicipalities,
    conceptPresented,
    districtCommissioner,
    municipalCommissioner,
    municipalCommissionerHeard,
    stateCouncil,
    commissionerReport,
    commissionerHeard,
    commissionerOnPetition,
    stateReport,
    districtReport,
    actEvaluated,
    allocationNotice,
    allocationNoticeAgain,
    allocationExamined,
    allocationPaid,
    useProved,
  ],
}
