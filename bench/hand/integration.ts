// §§ 25a, 25b, 60d AufenthG.
import { A2, bits, NONE } from './choices.ts'
import { hasCompleted, plusYears } from './day.ts'
import {
  humanitarianVisa,
  isPending,
  livelihoodSecured,
  meetsHumanitarianGrounds,
  NO_DANGER,
  passesHumanitarian,
} from './gates.ts'
import type { Child, Hand, Person, Question } from './person.ts'
import {
  COUNTING_TOLERATION,
  EMPLOYMENT_TOLERATION,
  flags,
  P104C,
  STAYS,
  TOLERATED,
  together,
  UNCLEAR,
  without,
} from './statuses.ts'
import { heldFor, statusOn } from './stay.ts'

/** § 104c Abs. 2: said to be repealed from this day; what comes then is not known. */
const OPPORTUNITY_ENDS = 20_270_701
const MANY_CONVICTIONS = 3
const STAYS_OR_UNCLEAR = together(STAYS, UNCLEAR)

const isMinor = (child: Child, on: number): boolean => !hasCompleted(18, child.birthDate, on)

/** § 25a Abs. 1, 5, 6. What is expected of the youth a human weighs, last. */
export const integratedYouth: Hand = (p, q) => {
  const { on } = q
  if (!hasCompleted(14, p.birthDate, on) || hasCompleted(27, p.birthDate, q.applied)) return false
  if (p.deceivesNow || p.extremistLinks || !p.commitsToConstitution) return false
  const learned = p.schoolYears >= 3 || p.germanCertificate || p.vocationalGermany || p.careAssistantGermany
  if (!learned && !p.cannotAttendSchoolForIllness) return false
  if (!meetsHumanitarianGrounds(p) || (!p.inSchoolTrainingOrStudy && !livelihoodSecured(p, q.judged))) return false
  const status = statusOn(p.stay, on)
  const is104c = status === P104C
  if (!humanitarianVisa(p, status, q.judged) || !passesHumanitarian(p, q, is104c)) return false
  const fromOpportunity = is104c && on < OPPORTUNITY_ENDS
  if (!fromOpportunity && !heldFor(p.stay, COUNTING_TOLERATION, UNCLEAR, 12, on, q.judged)) return false
  const stayed =
    heldFor(p.stay, STAYS, UNCLEAR, 36, on, q.judged) ||
    (fromOpportunity && heldFor(p.stay, STAYS_OR_UNCLEAR, null, 36, on, q.judged))
  return stayed && q.judged
}

/** § 25a Abs. 2 Satz 1, Abs. 3, 4. What § 5 asks for can be waived, and "kann" is all that the norm gives. */
export const parentsOfIntegratedYouth: Hand = (p, q) => {
  if (p.children.length === 0 || p.deceivesNow || p.refusesCooperationNow) return false
  if (p.publicFunds !== NONE || !p.healthInsured || p.incomeFromWork < p.needPerMonth) return false
  if (p.convictions === MANY_CONVICTIONS || (NO_DANGER & (1 << p.expulsionInterest)) === 0) return false
  return p.children.some((child) => child.holds25a && child.custody && isMinor(child, q.on)) && !isPending(p, q.on)
}

const WITHOUT_LAWFUL_FICTION = without(STAYS, 'fiction-lawful', 'visa-schengen', 'settlement', 'settlement-eu')
const WITH_UNCLEAR = together(WITHOUT_LAWFUL_FICTION, UNCLEAR)
const LAWFUL_FICTION = flags('fiction-lawful')
const UNCLEAR_OR_FICTION = together(UNCLEAR, LAWFUL_FICTION)
const GRAVE_INTEREST = bits('expulsionInterest', '54-2-1-or-2', '54-1', '54-1-2-or-4')

/** § 25b Abs. 1, 2, 3, 7, 8. */
export const sustainedIntegration: Hand = (p, q) => {
  const { on, judged } = q
  const status = statusOn(p.stay, on)
  const is104c = status === P104C && on < OPPORTUNITY_ENDS
  if (TOLERATED[status] === 0 && !is104c) return false
  // § 5 Abs. 1 asks for no interest in expulsion at all, and so does more than Abs. 2 Nr. 2.
  if (p.deceivesNow || p.refusesCooperationNow || !meetsHumanitarianGrounds(p)) return false
  if (!p.commitsToConstitution || !p.civicKnowledge) return false
  if (!p.cannotForIllnessOrAge) {
    if (p.germanSpoken < A2) return false
    if (!livesMostlyFromWork(p) && p.temporaryBenefitGround === NONE && !judged) return false
  }
  if (!passesHumanitarian(p, q, status === P104C)) return false
  let hasMinor = false
  for (const child of p.children) {
    if (!isMinor(child, on)) continue
    if (child.unmarried && child.livesWithMe) hasMinor = true
    if (!child.attendsSchool && hasCompleted(6, child.birthDate, on)) return false
  }
  const months = hasMinor ? 48 : 72
  return (
    heldFor(p.stay, WITHOUT_LAWFUL_FICTION, UNCLEAR_OR_FICTION, months, on, judged) ||
    (is104c && heldFor(p.stay, WITH_UNCLEAR, LAWFUL_FICTION, months, on, judged))
  )
}

const livesMostlyFromWork = (p: Person): boolean =>
  2 * p.incomeFromWork > p.needPerMonth || (p.publicFunds === NONE && p.incomeFromWork > p.otherMeans)

const EMPLOYED = Uint8Array.from(TOLERATED, (_, status) => (status === EMPLOYMENT_TOLERATION ? 1 : 0))

/** § 25b Abs. 6 with § 60d. */
export const afterEmploymentToleration: Hand = (p, q) => {
  if (p.germanWritten < A2 && (p.integrationCourseOpen || p.integrationCourseDuty !== NONE)) return false
  if (!p.commitsToConstitution || !p.civicKnowledge || p.deceivesNow || p.refusesCooperationNow) return false
  if ((GRAVE_INTEREST & (1 << p.expulsionInterest)) !== 0 || !meetsHumanitarianGrounds(p)) return false
  if (statusOn(p.stay, q.on) !== EMPLOYMENT_TOLERATION) return false
  return meetsEmployment(p, q) && passesHumanitarian(p, q) && heldFor(p.stay, EMPLOYED, null, 30, q.on, q.judged)
}

/** § 60d Abs. 1. */
export const tolerationForEmployment: Hand = (p, q) => TOLERATED[statusOn(p.stay, q.on)] === 1 && meetsEmployment(p, q)

const COURSE_OPEN = 3
const FINES_OF_FOREIGNER_LAW = 2
const LIVES_FROM_ALL = 2

/** § 60d Abs. 1 without the toleration. How it is for couples nobody has worked out: a spouse counts against the grant. */
function meetsEmployment(p: Person, q: Question): boolean {
  const { on, applied, judged } = q
  const job = p.employment
  if (!job?.insured || job.hoursPerWeek < 20 || p.spouseHere || p.arrivedOn > 20_221_231) return false
  if (p.extremistLinks || p.expulsionOrder || p.integrationCourseDuty === COURSE_OPEN || p.germanSpoken < A2)
    return false
  if (p.convictions !== NONE && !(p.convictions === FINES_OF_FOREIGNER_LAW && judged)) return false
  const paysOwn = p.publicFunds === NONE && p.incomeFromWork >= p.needPerMonth
  if (!p.healthInsured || p.publicFunds === LIVES_FROM_ALL || (!paysOwn && !judged)) return false
  if (plusYears(p.insuredWorkSince, 1) > on || plusYears(p.livesFromOwnJobSince, 1) > applied) return false
  const last = p.arrivedOn > 20_161_231 ? 20_241_231 : Number.MAX_SAFE_INTEGER
  const inTime = (day: number) => day <= last && (on <= applied || day <= applied)
  const isClear = p.identityClarified && inTime(p.identityClarifiedOn)
  if (!isClear && !(judged && p.identityStepsTaken && inTime(p.identityStepsTakenOn))) return false
  for (const child of p.children) {
    if (!child.livesWithMe || !isMinor(child, on)) continue
    if (child.unmarried && !child.attendsSchool && hasCompleted(6, child.birthDate, on)) return false
    if (p.childSentenced && hasCompleted(14, child.birthDate, on)) return false
  }
  return heldFor(p.stay, COUNTING_TOLERATION, UNCLEAR, 12, on, judged)
}
