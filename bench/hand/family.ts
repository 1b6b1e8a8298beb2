// §§ 28, 30, 31, 32, 34 AufenthG.
import { A1, bits, C1, NONE } from './choices.ts'
import { hasCompleted, plusYears } from './day.ts'
import { livelihoodSecured, passesWithClaim, passesWithClaimByMarriage, passesWithoutClaim } from './gates.ts'
import type { Hand, Person } from './person.ts'
import { FAMILY_PERMIT } from './statuses.ts'
import { statusOn } from './stay.ts'

const GERMAN = 0

/** § 30 Abs. 1 Satz 1 Nr. 2, Satz 3 Nr. 2, 3, 6. */
const speaksSimply = (p: Person, judged: boolean): boolean =>
  judged || p.cannotLearnForIllness || p.integrationCourseNotRequired || (p.germanSpoken >= A1 && p.germanWritten >= A1)

/** § 28 Abs. 1 Satz 1 Nr. 1. What § 27 Abs. 3 Satz 1 asks of public funds, § 2 Abs. 3 asks, too. */
export const spouseOfGerman: Hand = (p, q) => {
  if (!p.spouseHere || p.spouseTitle !== GERMAN || !p.spousesAdult || p.familyExclusionWritten) return false
  if (!speaksSimply(p, q.judged) || !livelihoodSecured(p, q.judged)) return false
  return passesWithClaimByMarriage(p, q, statusOn(p.stay, q.on))
}

const SPOUSE_TO_JOIN = bits(
  'spouseTitle',
  'settlement',
  'settlement-eu',
  'blue-card',
  'research',
  'work',
  'refugee',
  'resettled',
  'limited',
  'excluded',
  'permit',
  '25a-1',
  '25b-1',
)
const EXCLUDED_SPOUSE = bits('spouseTitle', 'excluded')
const LIMITED_SPOUSE = bits('spouseTitle', 'limited', '25a-1', '25b-1')
const WORKING_SPOUSE = bits('spouseTitle', 'blue-card', 'research', 'work')
const AT_ONCE = bits('spouseTitle', 'settlement', 'settlement-eu', 'research', 'refugee', 'blue-card')
const AFTER_TWO_YEARS = bits('spouseTitle', 'work', 'resettled', 'limited', '25a-1', '25b-1')
const WITH_TIME = AFTER_TWO_YEARS | bits('spouseTitle', 'permit')

/** § 30 Abs. 1 with §§ 27, 29. Whether the family was asked for within three months (§ 29 Abs. 2 Satz 2) no fact says. */
export const spouseOfForeigner: Hand = (p, q) => {
  if (!p.spouseHere || !p.spousesAdult || p.familyExclusionWritten) return false
  const title = 1 << p.spouseTitle
  if ((SPOUSE_TO_JOIN & title) === 0 || (EXCLUDED_SPOUSE & title) !== 0) return false
  if ((LIMITED_SPOUSE & title) !== 0 && !q.judged) return false
  const works = (WORKING_SPOUSE & title) !== 0
  if (!works && (!p.adequateHousing || !speaksSimply(p, q.judged))) return false
  if (!livelihoodSecured(p, q.judged)) return false
  if ((AT_ONCE & title) === 0) {
    const isLongEnough = (AFTER_TWO_YEARS & title) !== 0 && plusYears(p.spouseTitleSince, 2) <= q.on
    if (!isLongEnough && !(q.judged && (WITH_TIME & title) !== 0 && p.marriedOn <= p.spouseTitleSince)) return false
  }
  return passesWithClaimByMarriage(p, q, statusOn(p.stay, q.on))
}

const DIED = 2
const KNOWN_TITLE = bits('formerSpouseHeld', 'german', 'settlement', 'permit')

/** § 31 Abs. 1, 2, 4 Satz 2. */
export const ownRightOfSpouse: Hand = (p, q) => {
  if (p.marriedLifeEnded <= NONE || (KNOWN_TITLE & (1 << p.formerSpouseHeld)) === 0) return false
  if (!q.judged) {
    if (p.marriedLifeEnded !== DIED && plusYears(p.marriedLifeFrom, 3) > p.marriedLifeTo) return false
    if (plusYears(p.marriedLifeTo, 1) <= q.on) return false
  }
  const status = statusOn(p.stay, q.on)
  return status === FAMILY_PERMIT && passesWithClaim(p, q, status)
}

const PARENT_TO_JOIN = bits(
  'parentTitle',
  'settlement',
  'settlement-eu',
  'blue-card',
  'research',
  'work',
  'refugee',
  'resettled',
  'limited',
  'permit',
  '25a-1',
  '25b-1',
)
const LIMITED_PARENT = bits('parentTitle', 'limited', '25a-1', '25b-1')
const WORKING_PARENT = bits('parentTitle', 'blue-card', 'research', 'work')
const EASY_PARENT = bits('parentTitle', 'refugee', 'resettled', 'blue-card', 'research', 'work')
const ALONE_OR_BOTH = bits('otherParent', 'none', 'title')

/** § 32 Abs. 1, 2 with §§ 27, 29. `PARENT_TO_JOIN` leaves out the titles that § 29 Abs. 3 Satz 3 excludes. */
export const childOfForeigner: Hand = (p, q) => {
  const parent = 1 << p.parentTitle
  if ((PARENT_TO_JOIN & parent) === 0 || !p.unmarried || p.familyExclusionWritten) return false
  if (hasCompleted(18, p.birthDate, q.applied) || (ALONE_OR_BOTH & (1 << p.otherParent)) === 0) return false
  if ((LIMITED_PARENT & parent) !== 0 && !q.judged) return false
  if ((WORKING_PARENT & parent) === 0 && !p.adequateHousing) return false
  const fitsIn =
    q.judged ||
    p.cameWithParents ||
    (EASY_PARENT & parent) !== 0 ||
    !hasCompleted(16, p.birthDate, q.applied) ||
    (p.germanSpoken >= C1 && p.germanWritten >= C1)
  return fitsIn && livelihoodSecured(p, q.judged) && passesWithClaim(p, q, statusOn(p.stay, q.on))
}

/** § 34 Abs. 2 Satz 1, Abs. 3. */
export const ownRightOfChild: Hand = (p, q) => {
  const status = statusOn(p.stay, q.on)
  if (status !== FAMILY_PERMIT || !p.unmarried) return false
  if (!hasCompleted(18, p.birthDate, q.on) || hasCompleted(18, p.birthDate, p.arrivedOn)) return false
  return livelihoodSecured(p, q.judged) && passesWithoutClaim(p, q, status)
}
