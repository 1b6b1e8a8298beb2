// What stands before a title, written out for each kind of title: §§ 2, 5, 10, 11, 19f AufenthG. Cheap questions first.
import { BAN_ON_REMOVAL, bits, NONE, REFUGEE, SUBSIDIARY } from './choices.ts'
import type { Person, Question } from './person.ts'
import {
  APPLIES_HERE,
  BAN_FOUND,
  FICTION,
  FICTION_CONTINUED,
  GRANTED,
  HUMANITARIAN_OTHERWISE,
  LONG_TERM,
  P24,
  PENDING,
  PERMISSION_TO_STAY,
  REJECTED,
  RESTING,
  TOLERATED,
  VISA_SCHENGEN,
  WITHDRAWN,
} from './statuses.ts'
import { everHeld, everHeldOne, statusOn } from './stay.ts'

/** § 2 Abs. 3. */
export const livelihoodSecured = (p: Person, judged: boolean): boolean =>
  p.publicFunds === NONE && p.healthInsured && (p.incomeFromWork + p.otherMeans >= p.needPerMonth || judged)

/** § 5 Abs. 1 Nr. 1a, 2, 4; that there is no interest in expulsion settles Abs. 4, too. */
const meetsRegularOnes = (p: Person): boolean => p.identityClarified && p.expulsionInterest === NONE && p.validPassport

/** § 5 Abs. 4. */
export const NO_DANGER = bits('expulsionInterest', 'none', 'other', '54-2-1-or-2', '54-1')

/** § 5 Abs. 2, as far as it does not matter whether there is a claim. */
const appliesHere = (p: Person, status: number, judged: boolean): boolean =>
  p.enteredWithRequiredVisa || APPLIES_HERE[status] === 1 || judged

/** § 5 without Abs. 1 Nr. 1, § 10 and § 11 for a title of Abschnitt 3, 4, 6 or 7 that the law does not promise: "soll", "kann". */
export const passesWithoutClaim = (p: Person, { on, judged }: Question, status: number): boolean =>
  meetsRegularOnes(p) && !p.entryBan && appliesHere(p, status, judged) && !isLockedByAsylum(p, on)

/** § 10 Abs. 1, Abs. 3 Satz 1; who is not rejected is not rejected on a ground of Satz 2 either. */
function isLockedByAsylum(p: Person, on: number): boolean {
  const { asylum } = p
  if (asylum.length === 0) return false
  const now = statusOn(asylum, on)
  if (now === PENDING || now === RESTING) return true
  if (p.leftSinceAsylum) return false
  return now === WITHDRAWN || isRejected(p, now, on)
}

/** The same for a title that the law promises: "ist". § 10 Abs. 1 and 3 do not stand before a claim. */
export const passesWithClaim = (p: Person, { on, judged }: Question, status: number): boolean =>
  meetsRegularOnes(p) && !p.entryBan && (appliesHere(p, status, judged) || appliesDuringAsylum(p, status, on))

/** AufenthV § 39 Satz 1 Nr. 4. */
const appliesDuringAsylum = (p: Person, status: number, on: number): boolean =>
  status === PERMISSION_TO_STAY && isPending(p, on)

/** The same for who has married: AufenthV § 39 Satz 1 Nr. 3, 5. */
export function passesWithClaimByMarriage(p: Person, q: Question, status: number): boolean {
  if (!meetsRegularOnes(p) || p.entryBan) return false
  if (appliesHere(p, status, q.judged)) return true
  if (p.spouseHere && p.marriedInGermany) {
    if (TOLERATED[status] === 1) return true
    if (status === VISA_SCHENGEN && p.marriedOn >= p.arrivedOn) return true
  }
  return appliesDuringAsylum(p, status, q.on)
}

/** The same for §§ 18a, 18b, 19c Abs. 2: § 5 Abs. 3 Satz 5, § 10 Abs. 1 Satz 2, Abs. 3 Satz 4, 5. */
export function passesAsSkilled(p: Person, { on, judged }: Question, status: number): boolean {
  if (!meetsRegularOnes(p) || p.entryBan) return false
  const { asylum } = p
  if (asylum.length === 0) return appliesHere(p, status, judged)
  const now = statusOn(asylum, on)
  if (now === PENDING || now === RESTING) return false
  if (p.leftSinceAsylum) return appliesHere(p, status, judged)
  if (isRejected(p, now, on)) return false
  if (now !== WITHDRAWN) return appliesHere(p, status, judged)
  return p.arrivedOn < 20_230_329
}

/** § 5 Abs. 4 and what is left of § 10 for a title of Abschnitt 5 that is no claim; § 11 Abs. 4 Satz 2 lifts the ban on entry. */
export const passesHumanitarian = (p: Person, { on, judged }: Question, mayBePending = false): boolean =>
  (NO_DANGER & (1 << p.expulsionInterest)) !== 0 &&
  (mayBePending || !isPending(p, on)) &&
  (!isLockedAsManifestlyUnfounded(p, on) || hasBanOnRemoval(p, judged))

/** § 5 Abs. 1 without Nr. 1 for a title of Abschnitt 5 that "soll" be given: what only "kann" can waive leaves no "soll". */
export const meetsHumanitarianGrounds = meetsRegularOnes

/** § 5 Abs. 2 for such a title. */
export const humanitarianVisa = appliesHere

export function isPending(p: Person, on: number): boolean {
  const now = statusOn(p.asylum, on)
  return now === PENDING || now === RESTING
}

/** § 10 Abs. 3: refused for good, and not left since. A ban on removal is no asylum: the application was rejected. */
function isRejected(p: Person, now: number, on: number): boolean {
  if (now === GRANTED || p.leftSinceAsylum) return false
  return everHeldOne(p.asylum, REJECTED, on) || everHeldOne(p.asylum, BAN_FOUND, on)
}

const LISTED_GROUND = bits('manifestlyUnfounded', 'deception', 'delay', 'danger')
const SAFE_COUNTRY = bits('manifestlyUnfounded', 'safe-country')
/** From this day on § 10 Abs. 3 Satz 2 names grounds of Regulation (EU) 2024/1348. */
const NEW_WORDING = 20_260_612

/** § 10 Abs. 3 Satz 2. What held under the older wordings cannot be told, and what cannot be told is no grant. */
function isLockedAsManifestlyUnfounded(p: Person, on: number): boolean {
  if (p.manifestlyUnfounded === NONE || p.asylum.length === 0) return false
  const ground = 1 << p.manifestlyUnfounded
  const isNew = p.asylumLodgedOn >= NEW_WORDING && on >= NEW_WORDING
  if (isNew ? (ground & LISTED_GROUND) === 0 : (ground & SAFE_COUNTRY) !== 0) return false
  return isRejected(p, statusOn(p.asylum, on), on)
}

/** § 25 Abs. 3, which § 10 Abs. 3 Satz 3 Halbsatz 2 lets through. */
export const hasBanOnRemoval = (p: Person, judged: boolean): boolean =>
  p.protection === BAN_ON_REMOVAL &&
  !p.graveReasonsWritten &&
  (judged || (!p.rightElsewhere && !p.refusesCooperationNow && p.expulsionInterest === NONE))

/** § 19f Abs. 1. */
const refusedForOtherStay = (p: Person, on: number, status: number): boolean =>
  status === P24 ||
  TOLERATED[status] === 1 ||
  LONG_TERM[status] === 1 ||
  (FICTION[status] === 1 && p.temporaryProtectionGroup) ||
  everHeldOne(p.stay, P24, on)

/** § 19f Abs. 1 and 3: not for study and research. */
export const isRefusedStudy = (p: Person, on: number, status: number): boolean =>
  p.protectedElsewhere ||
  p.protection === REFUGEE ||
  p.protection === SUBSIDIARY ||
  refusedForOtherStay(p, on, status) ||
  isPending(p, on)

/** § 19f Abs. 1 and 2: not for the Blue Card. */
export const isRefusedBlueCard = (p: Person, on: number, status: number): boolean =>
  p.humanitarianApplicationOpen ||
  HUMANITARIAN_OTHERWISE[status] === 1 ||
  refusedForOtherStay(p, on, status) ||
  (status === FICTION_CONTINUED && everHeld(p.stay, HUMANITARIAN_OTHERWISE, on)) ||
  isPending(p, on)
