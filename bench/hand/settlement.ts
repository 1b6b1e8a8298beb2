// §§ 9, 26 AufenthG: settlement.
import { A1, A2, B1, NONE, UNDER_16D_3, UNDER_20A_5, UNDER_23_4 } from './choices.ts'
import { hasCompleted } from './day.ts'
import { livelihoodSecured, passesHumanitarian, passesWithClaim } from './gates.ts'
import type { Hand, Person, Question } from './person.ts'
import {
  FICTION_CONTINUED,
  flags,
  HUMANITARIAN,
  P16A,
  P16B,
  P16D,
  P16F,
  P18A,
  P18B,
  P20A,
  P23,
  PERMIT_OR_BLUE_CARD,
  TOLERATED,
  together,
  withFiction,
  without,
} from './statuses.ts'
import { everHeld, everHeldOne, heldFor, spanOn } from './stay.ts'

const COURSE_PASSED = 1
const VISA_NATIONAL = flags('visa-national')
const PERMISSION = flags('permission-to-stay')
/** § 9 Abs. 4 Nr. 3: time of training counts by half, which nobody has worked out. */
const TRAINING = flags(
  'permit-16a',
  'permit-16b',
  'permit-16d',
  'permit-16f',
  'permit-16g',
  'permit-16g-search',
  'permit-17',
)
const NAMES_OF_TRAINING = [
  'permit-16a',
  'permit-16b',
  'permit-16d',
  'permit-16f',
  'permit-16g',
  'permit-16g-search',
  'permit-17',
]
const COUNTS = without(together(PERMIT_OR_BLUE_CARD, VISA_NATIONAL), ...NAMES_OF_TRAINING)
const COUNTS_OR_FICTION = withFiction(COUNTS)
const TRAINING_OR_FICTION = withFiction(TRAINING)
const PURPOSES_WITHOUT_SETTLEMENT = flags('permit-16a', 'permit-16b', 'permit-16d', 'permit-16f', 'permit-20a')

/** § 9 Abs. 2 Satz 1 Nr. 5, 6, 9. */
const worksAndLives = (p: Person): boolean =>
  p.adequateHousing && (!p.employment || (p.employment.allowed && p.employment.lastingLicence))

/** § 9 Abs. 2 Satz 5: speaks simply, and no course was asked of the person. */
const speaksSimply = (p: Person): boolean => p.integrationCourseNotRequired && p.germanSpoken >= A1

/** § 9 Abs. 2 Satz 1 Nr. 7, 8 with Satz 2–5. */
const knowsGermanAndCountry = (p: Person): boolean =>
  p.cannotLearnForIllness ||
  p.integrationCourseDuty === COURSE_PASSED ||
  speaksSimply(p) ||
  (p.civicKnowledge && p.germanSpoken >= B1 && p.germanWritten >= B1)

/** § 9 Abs. 2 Satz 1 Nr. 2, 3 with Satz 6 and Abs. 3. `learns`: Abs. 3 Satz 2, for which § 26 Abs. 4 has no place. */
const livesAndIsInsured = (p: Person, judged: boolean, learns: boolean): boolean =>
  p.cannotEarnForIllness ||
  (livelihoodSecured(p, judged) &&
    (learns ||
      p.pensionMonths + p.careMonths >= 60 ||
      (p.pensionElsewhere && judged) ||
      (p.spouseHere && p.spousePensionMonths >= 60)))

/** § 9 Abs. 2–4. */
export const settlement: Hand = (p, q) => {
  if (!worksAndLives(p) || !knowsGermanAndCountry(p) || !livesAndIsInsured(p, q.judged, p.inSchoolTrainingOrStudy))
    return false
  const span = spanOn(p.stay, q.on)
  if (!span) return false
  const { status } = span
  if (status === P16B || status === P16F || HUMANITARIAN[status] === 1) return false
  if (status === P16D && span.under === UNDER_16D_3) return false
  if (status === P20A && span.under === UNDER_20A_5) return false
  if (!passesWithClaim(p, q, status)) return false
  if (status === P16A && !everHeldOne(p.stay, P18A, q.on) && !everHeldOne(p.stay, P18B, q.on)) return false
  if (
    status === FICTION_CONTINUED &&
    (everHeld(p.stay, HUMANITARIAN, q.on) || everHeld(p.stay, PURPOSES_WITHOUT_SETTLEMENT, q.on))
  )
    return false
  return (
    heldFor(p.stay, COUNTS, TRAINING_OR_FICTION, 60, q.on, q.judged) ||
    (!everHeld(p.stay, TRAINING, q.on) && heldFor(p.stay, COUNTS_OR_FICTION, null, 60, q.on, q.judged))
  )
}

const REFUGEE_TITLES = flags('permit-25-1', 'permit-25-2-refugee')
const REFUGEE_TIME = together(REFUGEE_TITLES, PERMISSION)
const REFUGEE_TIME_OR_FICTION = withFiction(REFUGEE_TIME)
const FICTION_ONLY = flags('fiction-continued')
const OTHER_TITLES = without(together(PERMIT_OR_BLUE_CARD, VISA_NATIONAL), 'permit-25-1', 'permit-25-2-refugee')
const RESETTLED = flags('permit-23')

/** § 26 Abs. 3 Satz 1, 2, 6. */
export const settlementRefugee: Hand = (p, q) => {
  const span = spanOn(p.stay, q.on)
  if (!span) return false
  const isResettled = span.status === P23 && span.under === UNDER_23_4
  if (!isResettled && REFUGEE_TITLES[span.status] === 0) return false
  if (p.withdrawalNotice || p.entryBan || !worksAndLives(p)) return false
  if (!p.identityClarified || p.expulsionInterest !== NONE || !p.validPassport) return false
  if (!p.cannotLearnForIllness && !speaksSimply(p)) {
    if (p.germanSpoken < A2 || p.germanWritten < A2) return false
    if (!p.civicKnowledge && p.integrationCourseDuty !== COURSE_PASSED) return false
  }
  if (!p.cannotEarnForIllness && !livelihoodMostlySecured(p, q.judged) && !hasCompleted(67, p.birthDate, q.on))
    return false
  return hasBeenRefugee(p, q, isResettled)
}

const livelihoodMostlySecured = (p: Person, judged: boolean): boolean =>
  (p.healthInsured && 2 * (p.incomeFromWork + p.otherMeans) > p.needPerMonth) || livelihoodSecured(p, judged)

const hasBeenRefugee = ({ stay }: Person, { on, judged }: Question, isResettled: boolean): boolean =>
  heldFor(stay, REFUGEE_TIME, FICTION_ONLY, 60, on, judged) ||
  (isResettled && heldFor(stay, RESETTLED, null, 60, on, judged)) ||
  (!everHeld(stay, OTHER_TITLES, on) && heldFor(stay, REFUGEE_TIME_OR_FICTION, null, 60, on, judged))

const OTHER_HUMANITARIAN = without(HUMANITARIAN, 'permit-25-1', 'permit-25-2-refugee', 'permit-24')
const COUNTS_WITH_ASYLUM = together(COUNTS, PERMISSION)
const PASSES_WITH_TOLERATION = together(TRAINING_OR_FICTION, TOLERATED)
const COUNTS_WITH_ASYLUM_OR_FICTION = withFiction(COUNTS_WITH_ASYLUM)

/** § 26 Abs. 4 with § 9. */
export const settlementHumanitarian: Hand = (p, q) => {
  const status = spanOn(p.stay, q.on)?.status ?? 0
  if (OTHER_HUMANITARIAN[status] === 0 || (p.expulsionInterest !== NONE && !q.judged)) return false
  if (!worksAndLives(p) || !livesAndIsInsured(p, q.judged, false)) return false
  if (!q.judged && !knowsGermanAndCountry(p)) return false
  if (!passesHumanitarian(p, q)) return false
  return (
    heldFor(p.stay, COUNTS_WITH_ASYLUM, PASSES_WITH_TOLERATION, 60, q.on, q.judged) ||
    (!everHeld(p.stay, TRAINING, q.on) && heldFor(p.stay, COUNTS_WITH_ASYLUM_OR_FICTION, TOLERATED, 60, q.on, q.judged))
  )
}
