// § 25 Abs. 1, 2, 3, 5 and § 60a Abs. 2 Satz 1 AufenthG.
import { ASYLUM, BAN_ON_REMOVAL, REFUGEE } from './choices.ts'
import { hasCompleted } from './day.ts'
import { hasBanOnRemoval, isPending, NO_DANGER, passesHumanitarian } from './gates.ts'
import type { Hand, Person } from './person.ts'
import { LAWFUL, NO_PAPER, PERMITTED_STAY, REJECTED, TOLERATED, UNCLEAR_IDENTITY, WITHDRAWN } from './statuses.ts'
import { statusOn } from './stay.ts'

const isNoDanger = (p: Person): boolean => (NO_DANGER & (1 << p.expulsionInterest)) !== 0

/** § 25 Abs. 1. Whether an expulsion refuses it in spite of the protection nobody has worked out: it counts against the grant. */
export const permitAsylum: Hand = (p) =>
  (p.protection === ASYLUM || p.protectionOfFamily === ASYLUM) && !p.expulsionOrder && !p.entryBan && isNoDanger(p)

/** § 25 Abs. 2 Satz 1. */
export const permitRefugee: Hand = (p) =>
  (p.protection === REFUGEE || p.protectionOfFamily === REFUGEE) && !p.expulsionOrder && !p.entryBan && isNoDanger(p)

/** § 25 Abs. 3, which § 10 Abs. 3 Satz 3 Halbsatz 2 lets through. */
export const permitBanOnRemoval: Hand = (p, { on, judged }) =>
  hasBanOnRemoval(p, judged) && isNoDanger(p) && !isPending(p, on)

/** § 25 Abs. 5 Satz 1, 3, 4. What a human weighs is asked last. */
export const permitDepartureImpossible: Hand = (p, q) => {
  if (!p.obligedToLeave || p.deceivesNow || p.refusesCooperationNow) return false
  const isHindered =
    p.cannotForIllnessOrAge ||
    p.spouseHere ||
    (!p.validPassport && p.identityStepsTaken) ||
    p.children.some((child) => child.livesWithMe && !hasCompleted(18, child.birthDate, q.on))
  return isHindered && passesHumanitarian(p, q) && q.judged
}

/** § 60a Abs. 2 Satz 1, § 60b Abs. 1 Satz 1. */
export const tolerationRemovalImpossible: Hand = (p, { on, judged }) => {
  if (p.protection !== BAN_ON_REMOVAL && !judged) return false
  if (p.deceivesNow || (p.refusesCooperationNow && !judged)) return false
  const status = statusOn(p.stay, on)
  if (status === UNCLEAR_IDENTITY || LAWFUL[status] === 1) return false
  if (!p.obligedToLeave && status !== NO_PAPER && TOLERATED[status] === 0) return false
  if (PERMITTED_STAY[status] === 0) return true
  const asylum = statusOn(p.asylum, on)
  return asylum === REJECTED || asylum === WITHDRAWN
}
