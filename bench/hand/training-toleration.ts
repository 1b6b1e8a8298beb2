// §§ 16g, 60c AufenthG: the permit and the toleration for training ask for nearly the same.
import { B1, bits, NONE } from './choices.ts'
import { plusMonths } from './day.ts'
import { livelihoodSecured } from './gates.ts'
import type { Hand, Person, Question, Training } from './person.ts'
import {
  BAN_FOUND,
  COUNTING_TOLERATION,
  P16G,
  P16G_SEARCH,
  PENDING,
  REJECTED,
  TITLE,
  TOLERATED,
  UNCLEAR,
  UNCLEAR_IDENTITY,
  WITHDRAWN,
} from './statuses.ts'
import { everHeldOne, heldFor, statusOn } from './stay.ts'

const QUALIFIED = 0
const AT_SCHOOL = 1
const ASSISTANT = 2
const MANY_CONVICTIONS = 3
const ANNEX_2 = 1
const GEORGIA_MOLDOVA = 2
const SAFE = bits('safeCountry', 'annex-2', 'georgia-moldova', 'eu-list', 'turkey')

/** § 60c Abs. 1–3. */
export const tolerationForTraining: Hand = (p, q) => {
  const { training } = p
  if (!training || !isTraining(training, q)) return false
  const status = statusOn(p.stay, q.on)
  const goesOn = hasBegunDuringAsylum(p, training, q, status)
  if (!goesOn && TOLERATED[status] === 0) return false
  return mayTrain(p, training, q, status, goesOn)
}

/** § 16g Abs. 1–3, 10. Who asks for it has a claim: § 10 does not stand before it, and § 5 Abs. 1 Nr. 1a and Abs. 2 do not apply. */
export const trainingPermit: Hand = (p, q) => {
  const { training } = p
  if (!training || !isTraining(training, q)) return false
  if (p.entryBan || p.expulsionInterest !== NONE || !p.validPassport) return false
  const status = statusOn(p.stay, q.on)
  const goesOn =
    hasBegunDuringAsylum(p, training, q, status) || (q.judged && (status === P16G || status === P16G_SEARCH))
  if (!goesOn && TOLERATED[status] === 0) return false
  return (p.trainingSupport || livelihoodSecured(p, q.judged)) && mayTrain(p, training, q, status, goesOn)
}

/** § 16g Abs. 5 Satz 1, Abs. 7. */
export const searchForTraining: Hand = (p, q) => {
  if (statusOn(p.stay, q.on) !== P16G || p.training || p.vocationalGermany || p.careAssistantGermany) return false
  if (p.extremistLinks || p.expulsionOrder || p.convictions === MANY_CONVICTIONS) return false
  if (p.entryBan || p.expulsionInterest !== NONE || !p.validPassport) return false
  return !p.searchedTrainingBefore || !everHeldOne(p.stay, P16G_SEARCH, q.on)
}

/** § 16g Abs. 8 with § 19d Abs. 1 Nr. 2, 3, 6, 7. */
export const permitAfterTraining: Hand = (p, q) => {
  const { employment, training } = p
  if (!employment?.matchesQualification || employment.temporaryAgency) return false
  if (!p.vocationalGermany && !p.careAssistantGermany) return false
  if (!p.adequateHousing || p.germanSpoken < B1 || p.germanWritten < B1) return false
  if (p.extremistLinks || p.convictions === MANY_CONVICTIONS) return false
  if (p.entryBan || p.expulsionInterest !== NONE || !p.validPassport) return false
  if (training && training.to >= q.on) return false
  return livelihoodSecured(p, q.judged) && everHeldOne(p.stay, P16G, q.on)
}

/** Abs. 1 Satz 1 Nr. 1 Buchst. a, b and Abs. 3 Satz 1, 3, 4. */
function isTraining(training: Training, { on, applied }: Question): boolean {
  const { kind } = training
  if (kind !== QUALIFIED && kind !== AT_SCHOOL && !(kind === ASSISTANT && training.followUpPromised)) return false
  if (on > training.to || plusMonths(training.from, -7) > applied) return false
  return training.registered || (kind === AT_SCHOOL && training.signedOn <= applied)
}

/** Abs. 1 Satz 1 Nr. 1: begun during the asylum procedure, and to go on with after its end. */
function hasBegunDuringAsylum(p: Person, training: Training, { on, judged }: Question, status: number): boolean {
  if (!training.begunDuringAsylum || TITLE[status] === 1) return false
  const asylum = statusOn(p.asylum, on)
  return asylum === REJECTED || (judged && asylum === PENDING && p.asylumDecidedOn <= on)
}

/** Abs. 2, Abs. 3 Satz 2. */
function mayTrain(p: Person, training: Training, q: Question, status: number, goesOn: boolean): boolean {
  if (p.extremistLinks || p.expulsionOrder || p.convictions === MANY_CONVICTIONS) return false
  if (!goesOn && (p.removalMeasuresUnderWay || plusMonths(training.from, -6) > q.on)) return false
  if (isBannedFromWork(p, q, status) || !hasIdentityInTime(p, q)) return false
  return goesOn || heldFor(p.stay, COUNTING_TOLERATION, UNCLEAR, 3, q.applied, q.judged)
}

/** Abs. 2 Nr. 3. */
function hasIdentityInTime(p: Person, { on, applied, judged }: Question): boolean {
  const [clear, tried] = [p.identityClarified, judged && p.identityStepsTaken]
  if (!clear && !tried) return false
  if (p.arrivedOn >= 20_200_101) {
    const last = plusMonths(p.arrivedOn, 6)
    return (clear && p.identityClarifiedOn <= last) || (tried && p.identityStepsTakenOn <= last)
  }
  const last = p.arrivedOn > 20_161_231 ? 20_200_630 : Number.MAX_SAFE_INTEGER
  const inTime = (day: number) => day <= last && (on <= applied || day <= applied)
  return (clear && inTime(p.identityClarifiedOn)) || (tried && inTime(p.identityStepsTakenOn))
}

/** § 60a Abs. 6. */
function isBannedFromWork(p: Person, q: Question, status: number): boolean {
  if (p.workBan || p.deceivesNow || status === UNCLEAR_IDENTITY) return true
  if (p.refusesCooperationNow && !q.judged) return true
  return (SAFE & (1 << p.safeCountry)) !== 0 && comesFromSafeCountry(p, q)
}

/** § 60a Abs. 6 Satz 1 Nr. 3 with § 104 Abs. 18. */
function comesFromSafeCountry(p: Person, { on }: Question): boolean {
  const asked = p.asylum.some((span) => span.from <= on)
  if (p.safeCountry === GEORGIA_MOLDOVA) {
    if (asked ? p.asylumLodgedOn <= 20_230_830 : TOLERATED[statusOn(p.stay, 20_230_830)] === 1) return false
  } else if (p.safeCountry !== ANNEX_2) {
    if (p.workPermissionJune2026 || TOLERATED[statusOn(p.stay, 20_250_506)] === 1) return false
  }
  // A minor who never asked for asylum: what holds nobody has worked out yet.
  if (!asked) return true
  if (p.asylumLodgedOn <= 20_150_831) return false
  const now = statusOn(p.asylum, on)
  return now === REJECTED || now === BAN_FOUND || now === WITHDRAWN || (now === PENDING && p.asylumDecidedOn <= on)
}
