import { all, any, type Condition, type Norm, norm, not, unencoded, yes } from '@lotse/law'
import { gives } from '../gives.ts'
import {
  actionGoesOn,
  anyDecision,
  aprilOnly,
  inadmissible,
  july,
  letter,
  newApplication,
  olderApplication,
  suedInTime,
} from './74-conditions.ts'

/**
 * The cases of § 38 Abs. 1 and § 73b Abs. 7 Satz 1 in the text until 11.06.2026. Whether a threat after § 29 Abs. 1 Nr. 1 or 3 is one of the
 * "sonstige Fälle" is read in two ways.
 */
const withEffect: Condition = any(
  letter('asylum-refused', 'protection-withdrawn'),
  all(inadmissible('other-state', 'safe-third-state'), unencoded('time-to-leave-of-this-decision')),
)

const then: Norm = norm({
  ...aprilOnly,
  id: 'action-holds-up',
  cite: 'AsylG § 75 Abs. 1 Satz 1',
  aliases: ['AsylG § 75'],
  grade: 'right', // "hat nur in den Fällen … aufschiebende Wirkung"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': withEffect },
  requires: { 'AsylG § 74 Abs. 1 Satz 1': suedInTime, 'VwGO § 80b Abs. 1 Satz 1': actionGoesOn },
  barred: {
    'Abs. 2 Satz 1': all(letter('protection-withdrawn'), yes('graveReasonsWritten')),
    'Abs. 2 Satz 3': yes('enforcedAtOnce'),
  },
  grants: gives('stay-until-court', 'AsylG § 75 Abs. 1 Satz 1'),
})

/**
 * The text of 12.06.2026: none, but where Art. 68 of Regulation (EU) 2024/1348 or Art. 43 of Regulation (EU) 2024/1351 gives it. Neither text
 * is here, so that nothing is ever certain; where the letter demands an urgent motion (Art. 68 (3)), the action alone certainly has none.
 */
const now: Norm = norm({
  ...july,
  id: 'action-holds-up',
  cite: 'AsylG § 75',
  grade: 'right',
  gradeCite: 'AsylG § 75',
  for: { 'AsylG § 75': all(anyDecision, not(yes('urgentMotionInLetter'))) },
  requires: {
    'AsylG § 74 Abs. 1 Satz 1': suedInTime,
    'VwGO § 80b Abs. 1 Satz 1': actionGoesOn,
    'AsylG § 87e Abs. 1 Satz 1': any(
      all(newApplication, unencoded('right-to-remain-by-union-law')),
      all(olderApplication, withEffect, unencoded('court-rules-for-older-applications')),
    ),
  },
  barred: { 'VwGO § 80 Abs. 2 Satz 1 Nr. 4': yes('enforcedAtOnce') },
  grants: gives('stay-until-court', 'AsylG § 75'),
})

/** Whether an action keeps the decision from being carried out. */
export const actionHoldsUp: readonly Norm[] = [now, then]
