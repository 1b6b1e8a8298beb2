import {
  after,
  all,
  any,
  type Condition,
  cited,
  dayOf,
  is,
  judged,
  type Moment,
  months,
  type Norm,
  norm,
  onTheDay,
  unencoded,
  when,
  yes,
} from '@lotse/law'
import { gives } from '../gives.ts'
import { april, july, newApplication, olderApplication } from './74-conditions.ts'

const monthAfterJudgment: Moment = after(dayOf('judgmentServedOn'), months(1))
/** Of a month the last day can move on, too: so long it stays open. */
const inTheMonth = (moment: Moment): Condition =>
  any(
    when(moment, '<=', monthAfterJudgment),
    all(when(moment, '<=', after(monthAfterJudgment, { days: 4 })), unencoded('last-day-moves')),
  )
const dismissed: Condition = is('actionState', 'dismissed')

/** Leave to appeal, in both texts: within a month, with the reasons, by a lawyer. */
export const leaveToAppeal: Norm = norm({
  ...april,
  encodedFrom: '2026-07-29',
  id: 'leave-to-appeal',
  cite: 'AsylG § 78 Abs. 2',
  aliases: ['AsylG § 78'],
  grade: 'right', // "steht … zu, wenn sie … zugelassen wird"
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': dismissed },
  requires: {
    'Abs. 3': judged('reason-for-appeal'),
    'Abs. 4 Satz 1': inTheMonth(onTheDay),
  },
  barred: { 'Abs. 1 Satz 1': yes('judgmentManifest') },
  grants: gives('way-to-court', 'AsylG § 78 Abs. 2'),
  notSaid: {
    'Abs. 1 Satz 2': 'the same where only the part about asylum is manifest: one question for both',
    'Abs. 4 Satz 2': 'where it goes: said in the words',
    'Abs. 4 Satz 3': 'what is in it: said in the words',
    'Abs. 4 Satz 4': 'what is in it: said in the words',
    'Abs. 4 Satz 5': 'the judgment is not final meanwhile: said in the words',
    'Abs. 5 Satz 1': 'how it is decided',
    'Abs. 5 Satz 2': 'with the refusal the judgment is final: said in the words',
    'Abs. 5 Satz 3': 'an appeal goes on by itself',
    'Abs. 6': 'no other way past the appeal',
    'Abs. 7': 'after a court’s notice: among the deadlines',
    'Abs. 8 Satz 1 Nr. 1': 'the Federal Administrative Court',
    'Abs. 8 Satz 1 Nr. 2': 'the Federal Administrative Court',
    'Abs. 8 Satz 2': 'the Federal Administrative Court',
    'Abs. 8 Satz 3': 'the Federal Administrative Court',
    'Abs. 8 Satz 4': 'the Federal Administrative Court',
    'Abs. 8 Satz 5': 'the Federal Administrative Court',
    'Abs. 8 Satz 6': 'the Federal Administrative Court',
    'Abs. 8a': 'the ministry looks at how it works',
  },
})

/**
 * Abs. 9 and 10 stand beside the right to remain of the Regulation, which older applications do not have: for them nobody can read from the Act
 * whether they hold.
 */
const whose: Condition = any(newApplication, all(olderApplication, unencoded('court-rules-for-older-applications')))
const remained: Condition = all(dismissed, yes('remainedUntilJudgment'))

/** Abs. 9 Satz 4: in the month, and while the court decides on a motion made in it. */
export const noRemovalAfterJudgment: Norm = norm({
  ...july,
  id: 'no-removal-after-judgment',
  cite: 'AsylG § 78 Abs. 9 Satz 4',
  aliases: ['AsylG § 78 Abs. 9'],
  grade: 'right', // "ist die Abschiebung nicht zulässig"
  gradeCite: 'Abs. 9 Satz 4',
  for: { 'Abs. 9 Satz 1': remained, 'AsylG § 87e Abs. 1 Satz 1': whose },
  requires: {
    'Abs. 9 Satz 4': any(
      all(is('remainMotionState', 'none'), when(onTheDay, '<=', monthAfterJudgment)),
      all(is('remainMotionState', 'open'), inTheMonth(dayOf('remainMotionOn'))),
      // "Vor Ablauf der Frist … und bis zur Entscheidung": what holds for a refusal within the month is read in two ways.
      all(
        is('remainMotionState', 'refused'),
        when(onTheDay, '<=', monthAfterJudgment),
        unencoded('refusal-within-the-month'),
      ),
      cited('AsylG § 67 Abs. 2', is('remainMotionState', 'granted')),
    ),
  },
  barred: { 'Abs. 1 Satz 1': all(yes('judgmentManifest'), unencoded('remain-after-manifest-judgment')) },
  grants: gives('stay-until-court', 'AsylG § 78 Abs. 9 Satz 4'),
  notSaid: {
    'Abs. 9 Satz 2': 'courts pass it on',
    'Abs. 9 Satz 3': 'two weeks for the court: said in the words',
    'Abs. 10 Satz 1': 'the court orders that the effect goes on: asked with the motion at Abs. 9 Satz 4',
    'Abs. 10 Satz 2': 'the same after an action against a transfer: at Abs. 9 Satz 1',
  },
})

/** Abs. 9 Satz 1: the court can let one remain. One has to ask for it. */
export const remainMotion: Norm = norm({
  ...july,
  id: 'motion-to-remain',
  cite: 'AsylG § 78 Abs. 9 Satz 1',
  grade: 'may', // the court decides; by which measure stands in Art. 68 (7) of the Regulation
  gradeCite: 'Abs. 9 Satz 1',
  for: { 'Abs. 9 Satz 1': remained, 'AsylG § 87e Abs. 1 Satz 1': whose },
  requires: {
    'Abs. 4 Satz 1': inTheMonth(onTheDay),
    'Abs. 9 Satz 3': all(is('remainMotionState', 'none'), judged('court-lets-remain')),
  },
  barred: { 'Abs. 1 Satz 1': all(yes('judgmentManifest'), unencoded('remain-after-manifest-judgment')) },
  grants: gives('court-can-order-stay', 'AsylG § 78 Abs. 9 Satz 1'),
})
