// §§ 16a, 16b, 16d, 16f, 17 AufenthG.
import { A2, B1, bits } from './choices.ts'
import { hasCompleted } from './day.ts'
import { isRefusedStudy, livelihoodSecured, passesWithClaim, passesWithoutClaim } from './gates.ts'
import type { Hand } from './person.ts'
import { P17 } from './statuses.ts'
import { everHeldOne, statusOn } from './stay.ts'

const QUALIFIED = 0
const FULL_TIME = 1
const UNDERTAKEN = 0
const BY_MEASURE = bits('recognitionMeasure', 'at-school', 'in-firm')

/** § 16a Abs. 1, 3. */
export const trainingInFirm: Hand = (p, q) => {
  const { training } = p
  if (!training || training.kind !== QUALIFIED || q.on > training.to) return false
  if (!training.germanChecked && (p.germanSpoken < B1 || p.germanWritten < B1)) return false
  return livelihoodSecured(p, q.judged) && passesWithoutClaim(p, q, statusOn(p.stay, q.on))
}

/** § 16b Abs. 1. */
export const study: Hand = (p, q) => {
  if (p.studyPlace !== FULL_TIME || !livelihoodSecured(p, q.judged)) return false
  const status = statusOn(p.stay, q.on)
  return !isRefusedStudy(p, q.on, status) && passesWithClaim(p, q, status)
}

/** § 16d Abs. 1. Whether the measure is fit, somebody is asked last. */
export const recognitionMeasure: Hand = (p, q) => {
  if (!p.recognitionNeedsMeasures || (BY_MEASURE & (1 << p.recognitionMeasure)) === 0 || p.germanSpoken < A2)
    return false
  if (!livelihoodSecured(p, q.judged) || !passesWithoutClaim(p, q, statusOn(p.stay, q.on))) return false
  return q.judged
}

/** § 16d Abs. 3. */
export const recognitionPartnership: Hand = (p, q) => {
  if (!p.recognitionAgreement || !p.employerMayTrain || !p.foreignQualificationStateRecognised) return false
  if (!p.employment?.qualified || p.germanSpoken < A2) return false
  return livelihoodSecured(p, q.judged) && passesWithoutClaim(p, q, statusOn(p.stay, q.on))
}

/** § 16f Abs. 1 Satz 1. */
export const languageCourse: Hand = (p, q) =>
  p.privateLanguageCourse && livelihoodSecured(p, q.judged) && passesWithoutClaim(p, q, statusOn(p.stay, q.on))

/** § 17 Abs. 1. */
export const searchTrainingPlace: Hand = (p, q) => {
  if (!p.universityEntrance || p.germanSpoken < B1 || p.germanWritten < B1) return false
  if (hasCompleted(35, p.birthDate, q.on) || !livelihoodSecured(p, q.judged)) return false
  return passesWithoutClaim(p, q, statusOn(p.stay, q.on)) && !everHeldOne(p.stay, P17, q.on)
}

/** § 18d Abs. 1. */
export const research: Hand = (p, q) => {
  if (!p.researchAgreement || p.researchCosts !== UNDERTAKEN || !livelihoodSecured(p, q.judged)) return false
  const status = statusOn(p.stay, q.on)
  return !isRefusedStudy(p, q.on, status) && passesWithClaim(p, q, status)
}
