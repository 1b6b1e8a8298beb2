// §§ 19c, 19d, 20, 20a AufenthG and the BeschV.
import { A1, A2, B1, B2, bits, C1, UNDER_10_3 } from './choices.ts'
import { plusYears } from './day.ts'
import { livelihoodSecured, passesAsSkilled, passesWithClaim, passesWithoutClaim } from './gates.ts'
import type { Employment, Hand, Person, Question, Span } from './person.ts'
import { salaryFrom45, salaryOfExperience } from './salary.ts'
import {
  BAN_FOUND,
  FICTION_CONTINUED,
  flags,
  HUMANITARIAN,
  LAWFUL,
  P16A,
  P16B,
  P16D,
  P17,
  P19C,
  P20A,
  PERMIT_OR_BLUE_CARD,
  REJECTED,
  STAYS,
  TOLERATED,
  TRAINING_OR_WORK,
  TRAINING_TOLERATION,
  WITHDRAWN,
  without,
} from './statuses.ts'
import { everHeld, everHeldOne, heldFor, spanOn, statusOn } from './stay.ts'

const LIMITED_WORK = flags('permit-16b', 'permit-16f', 'permit-17', 'permit-19c', 'permit-20a')
const STAYS_BUT_STUDY = without(STAYS, 'permit-16b')
const STUDY_OR_UNCLEAR = flags('permit-16b', 'toleration-unclear-identity')

/** § 9 BeschV: who has worked or stayed for long may take any work, so that § 40 Abs. 1 Nr. 2 does not refuse the lending firm. */
export const isLentFreely = (p: Person, q: Question, status: number): boolean =>
  PERMIT_OR_BLUE_CARD[status] === 1 &&
  ((plusYears(p.insuredWorkSince, 2) <= q.on && !everHeld(p.stay, LIMITED_WORK, q.on)) ||
    heldFor(p.stay, STAYS_BUT_STUDY, STUDY_OR_UNCLEAR, 36, q.on, q.judged))

const SPECIALIST = 2
const SCIENCE = 3
const CARE_ASSISTANT = 5
const DRIVER = 6
const LISTED = bits(
  'groupOfOrdinance',
  'leading',
  'science-or-teaching',
  'care-assistant',
  'driver',
  'listed-nationality',
)

/** § 1 Abs. 2 Satz 1 BeschV. */
const isYoungOrProvidedFor = (p: Person, job: Employment, on: number): boolean =>
  p.adequatePension || job.salaryPerYear >= salaryFrom45(on) || job.from < plusYears(p.birthDate, 45)

/** § 19c Abs. 1 with §§ 1, 3, 5, 9, 22a, 24a, 26 BeschV. */
export const employmentByOrdinance: Hand = (p, q) => {
  const job = p.employment
  const group = p.groupOfOrdinance
  if (!job?.licence || !job.assured) return false
  if ((LISTED & (1 << group)) === 0 && !(group === SPECIALIST && job.qualified && q.judged)) return false
  if (!livelihoodSecured(p, q.judged)) return false
  const status = statusOn(p.stay, q.on)
  if (status === P17 || !passesWithoutClaim(p, q, status)) return false
  if (status === FICTION_CONTINUED && everHeldOne(p.stay, P17, q.on)) return false
  const isFree = () =>
    group === SCIENCE ||
    (group !== CARE_ASSISTANT &&
      !(group === DRIVER && (status === FICTION_CONTINUED || everHeldOne(p.stay, P19C, q.on))) &&
      isLentFreely(p, q, status))
  if (job.temporaryAgency && !isFree()) return false
  if (group !== CARE_ASSISTANT && group !== DRIVER) return true
  return q.judged || isYoungOrProvidedFor(p, job, q.on) || isFree()
}

/** § 19c Abs. 2 with § 6 BeschV. */
export const professionalExperience: Hand = (p, q) => {
  const job = p.employment
  if (!job?.qualified || !job.licence || !job.assured || job.temporaryAgency) return false
  if (p.experienceMonthsOfFiveYears < 24) return false
  if (!job.it && !job.ict && !p.foreignQualificationStateRecognised && !p.chamberAbroadCertificate) return false
  if (!job.collectiveAgreement && job.salaryPerYear < salaryOfExperience(q.on)) return false
  if (!q.judged && !isYoungOrProvidedFor(p, job, q.on)) return false
  return livelihoodSecured(p, q.judged) && passesAsSkilled(p, q, statusOn(p.stay, q.on))
}

const MANY_CONVICTIONS = 3

/** § 19d Abs. 1 Nr. 2, 3, 6, 7 and what any work needs: § 18 Abs. 2, § 40 Abs. 1 Nr. 2. */
function fitsQualified(p: Person, job: Employment, q: Question, status: number): boolean {
  if (!job.licence || !job.assured || !p.adequateHousing || p.germanSpoken < B1 || p.germanWritten < B1) return false
  if (p.extremistLinks || p.convictions === MANY_CONVICTIONS || !livelihoodSecured(p, q.judged)) return false
  return !job.temporaryAgency || isLentFreely(p, q, status)
}

/** § 19d Abs. 1, 4. */
export const qualifiedTolerated: Hand = (p, q) => {
  const job = p.employment
  if (!job || p.deceivedOffice || p.delayedRemoval) return false
  const span = spanOn(p.stay, q.on)
  if (!span || (TOLERATED[span.status] === 0 && !isHumanitarianAfterRefusal(p, span, q.on))) return false
  return isQualified(p, job, q) && fitsQualified(p, job, q, span.status) && passesWithoutClaim(p, q, span.status)
}

/** § 19d Abs. 4. */
function isHumanitarianAfterRefusal(p: Person, span: Span, on: number): boolean {
  if (HUMANITARIAN[span.status] === 0) return false
  if (span.under === UNDER_10_3) return true
  if (p.leftSinceAsylum || !everHeld(p.stay, TOLERATED, on)) return false
  const asylum = statusOn(p.asylum, on)
  return asylum === REJECTED || asylum === WITHDRAWN || asylum === BAN_FOUND
}

/** § 19d Abs. 1 Nr. 1. */
function isQualified(p: Person, job: Employment, { on, applied, judged }: Question): boolean {
  if (job.matchesQualification) {
    if (p.vocationalGermany || p.careAssistantGermany || p.degreeGermany) return true
    if (
      p.degreeForeignRecognised &&
      plusYears(p.qualifiedWorkSince, 2) <= on &&
      (judged || plusYears(job.from, 2) <= on)
    )
      return true
  }
  return job.qualified && plusYears(p.qualifiedWorkSince, 3) <= on && plusYears(p.withoutPublicFundsSince, 1) <= applied
}

/** § 19d Abs. 1a. */
export const afterTrainingToleration: Hand = (p, q) => {
  const job = p.employment
  if (!job?.matchesQualification || (!p.vocationalGermany && !p.careAssistantGermany)) return false
  if (p.training && p.training.to >= q.on) return false
  if (!everHeldOne(p.stay, TRAINING_TOLERATION, q.on)) return false
  const status = statusOn(p.stay, q.on)
  return fitsQualified(p, job, q, status) && passesWithClaim(p, q, status)
}

/** § 20 Abs. 1, 2. When research has ended (Nr. 2) no fact says. */
export const searchForWork: Hand = (p, q) => {
  const status = statusOn(p.stay, q.on)
  const isThere =
    status === P16B
      ? p.degreeGermany
      : status === P16A
        ? p.vocationalGermany && (!p.training || p.training.to < q.on)
        : status === P16D && (p.vocationalForeignRecognised || p.degreeForeignRecognised)
  return isThere && livelihoodSecured(p, q.judged) && passesWithClaim(p, q, status)
}

/** § 20a Abs. 3 Nr. 2, Abs. 4, 5 with § 20b. */
export const opportunityCardByPoints: Hand = (p, q) => {
  if (!p.foreignQualificationStateRecognised && !p.chamberAbroadCertificate && !p.recognitionNeedsMeasures) return false
  if (p.english < B2 && (p.germanSpoken < A1 || p.germanWritten < A1)) return false
  const status = statusOn(p.stay, q.on)
  if (TRAINING_OR_WORK[status] === 0 || status === P20A || !livelihoodSecured(p, q.judged)) return false
  if (!passesWithoutClaim(p, q, status) || everHeldOne(p.stay, P20A, q.on)) return false
  return pointsOf(p, q) >= 6
}

function pointsOf(p: Person, { on, applied, judged }: Question): number {
  const german = Math.min(p.germanSpoken, p.germanWritten)
  let points = german >= B2 ? 3 : german >= B1 ? 2 : german >= A2 ? 1 : 0
  if (p.recognitionNeedsMeasures) points += 4
  if (p.english >= C1) points++
  if (p.relatedExperienceMonthsOfSevenYears >= 60) points += 3
  else if (p.relatedExperienceMonthsOfFiveYears >= 24) points += 2
  if (p.qualificationInShortageOccupation) points++
  if (isNotOlder(p, 35, applied, judged)) points++
  if (isNotOlder(p, 40, applied, judged)) points++
  // Looking at spans takes longest, so that it is asked only where it matters.
  return points === 5 && heldFor(p.stay, LAWFUL, null, 6, on, judged) ? 6 : points
}

/** "Nicht älter als": whether the whole year of life still counts a human weighs. */
const isNotOlder = (p: Person, age: number, applied: number, judged: boolean): boolean => {
  const birthday = plusYears(p.birthDate, age)
  return applied <= birthday || (judged && applied < plusYears(birthday, 1))
}
