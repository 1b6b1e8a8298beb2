import { all, any, is, type Norm, norm, unencoded, yes } from '@lotse/law'
import { asylum, holds } from '../AufenthG/statuses.ts'
import { gives } from '../gives.ts'
import { actionGoesOn, aprilOnly, july, letter, newApplication, olderApplication, suedInTime } from './74-conditions.ts'

const refused = letter(
  'asylum-refused',
  'asylum-refused-manifestly',
  'asylum-inadmissible',
  'asylum-transfer',
  'asylum-discontinued',
)
const final = is('actionState', 'over')

/** While nothing is decided, § 55 says whether the stay is permitted. Here: what a decision leaves of the permission. */
const then: Norm = norm({
  ...aprilOnly,
  id: 'permission-holds-after-decision',
  cite: 'AsylG § 67 Abs. 1 Satz 1',
  aliases: ['AsylG § 67'],
  grade: 'right', // "erlischt" only where one of the numbers is so
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(holds('permission-to-stay'), refused) },
  requires: {
    // Certainly not enforceable while the action holds it up; when else it is, the Act does not name to the day.
    'Abs. 1 Satz 1 Nr. 4': any(
      all(letter('asylum-refused'), suedInTime, actionGoesOn),
      unencoded('whether-threat-is-enforceable'),
    ),
  },
  barred: {
    'Abs. 1 Satz 1 Nr. 3': asylum('asylum-withdrawn'),
    'Abs. 1 Satz 1 Nr. 5a': any(yes('obligedToLeave'), yes('enforcedAtOnce')),
    'Abs. 1 Satz 1 Nr. 6': final,
  },
  grants: gives('permission-goes-on', 'AsylG § 67 Abs. 1 Satz 1'),
})

/** The right to remain of the Regulation decides, whose text is not here: never certain, but its end can be. */
const now: Norm = norm({
  ...july,
  id: 'permission-holds-after-decision',
  cite: 'AsylG § 67 Abs. 1 Satz 1',
  aliases: ['AsylG § 67'],
  grade: 'right',
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(holds('permission-to-stay'), refused) },
  requires: {
    'AsylG § 75': any(
      all(newApplication, unencoded('right-to-remain-by-union-law')),
      all(olderApplication, unencoded('court-rules-for-older-applications')),
    ),
  },
  barred: {
    'Abs. 1 Satz 1 Nr. 3': all(
      newApplication,
      yes('urgentMotionInLetter'),
      is('urgentMotionState', 'none', 'open', 'refused'),
    ),
    'Abs. 1 Satz 1 Nr. 4': asylum('asylum-withdrawn'),
    'Abs. 1 Satz 1 Nr. 5': yes('obligedToLeave'),
    'Abs. 1 Satz 1 Nr. 8': final,
  },
  grants: gives('permission-goes-on', 'AsylG § 67 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 1 Nr. 1': 'sent back at the border',
    'Abs. 1 Satz 1 Nr. 2': 'whoever does not go to the facility in five days: before any decision',
    'Abs. 1 Satz 1 Nr. 6': 'an enforceable order: at Nr. 5, one question for both',
    'Abs. 1 Satz 1 Nr. 7': 'an order against somebody dangerous: at Nr. 5, it is enforceable at once',
  },
})

/** How long the permission outlives a decision. */
export const permissionHolds: readonly Norm[] = [now, then]

const remainsAfterJudgment = all(is('actionState', 'dismissed'), is('remainMotionState', 'granted'))

/** Abs. 2: a court has let the person remain. */
export const permissionBack: Norm = norm({
  ...july,
  id: 'permission-back-by-court',
  cite: 'AsylG § 67 Abs. 2',
  grade: 'right', // "tritt wieder in Kraft"
  gradeCite: 'Abs. 2',
  for: {
    'AsylG § 31 Abs. 1': letter(
      'asylum-refused',
      'asylum-refused-manifestly',
      'asylum-inadmissible',
      'asylum-discontinued',
    ),
    'AsylG § 87e Abs. 1 Satz 2': newApplication,
  },
  requires: {
    'Abs. 2': any(is('urgentMotionState', 'granted'), remainsAfterJudgment),
    'VwGO § 80b Abs. 1 Satz 1': any(actionGoesOn, remainsAfterJudgment),
  },
  grants: gives('permission-goes-on', 'AsylG § 67 Abs. 2'),
})
