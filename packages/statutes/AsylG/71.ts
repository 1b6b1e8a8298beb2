import { all, any, type Condition, is, judgedAgainst, type Norm, norm, onTheDay, unencoded, yes } from '@lotse/law'
import { gives } from '../gives.ts'
import { aprilOnly, inadmissible, july, motionInTime, motionOpen, within } from './74-conditions.ts'

/** The earlier threat is enforced no sooner: while the Federal Office examines, while one can sue, while a court decides. */
const notYet = (twoWeeks: Condition): Condition =>
  any(
    is('followUpState', 'open'),
    all(
      is('followUpState', 'refused'),
      inadmissible('follow-up'),
      any(within(7, onTheDay), all(twoWeeks, within(14, onTheDay)), all(motionOpen, motionInTime)),
    ),
  )
/** Whoever has left and came back from a safe third state without permission can be sent there, without any message. */
const backFromThirdState: Condition = all(yes('leftSinceAsylum'), unencoded('return-to-safe-third-state'))

const then: Norm = norm({
  ...aprilOnly,
  id: 'follow-up-holds-removal',
  cite: 'AsylG § 71 Abs. 5 Satz 3',
  aliases: ['AsylG § 71'],
  grade: 'right', // "darf … erst nach … vollzogen werden"
  gradeCite: 'Abs. 5 Satz 3',
  for: { 'Abs. 1 Satz 1': yes('followUpApplication') },
  requires: { 'Abs. 5 Satz 3': notYet(any()) },
  barred: {
    'Abs. 5 Satz 2': all(
      yes('removalReleased'),
      any(yes('followUpRefusedBefore'), judgedAgainst('follow-up-only-to-delay')),
    ),
    'Abs. 6 Satz 2': backFromThirdState,
  },
  grants: gives('stay-until-court', 'AsylG § 71 Abs. 5 Satz 3'),
})

const now: Norm = norm({
  ...july,
  id: 'follow-up-holds-removal',
  cite: 'AsylG § 71 Abs. 3 Satz 3',
  aliases: ['AsylG § 71'],
  grade: 'right', // "darf … erst nach … vollzogen werden"
  gradeCite: 'Abs. 3 Satz 3',
  for: { 'Abs. 1 Satz 1': yes('followUpApplication') },
  requires: { 'Abs. 3 Satz 3': notYet(is('actionTimeInLetter', 'two-weeks')) },
  barred: {
    // Which cases those of Art. 56 and Art. 68 (6) are stands in the Regulation; in each the Federal Office has to say so first.
    'Abs. 3 Satz 2': all(yes('removalReleased'), unencoded('follow-up-without-right-to-remain')),
    'Abs. 4 Satz 2': backFromThirdState,
  },
  grants: gives('stay-until-court', 'AsylG § 71 Abs. 3 Satz 3'),
  notSaid: {
    'Abs. 1 Satz 2': 'how it is examined stands in the Regulation',
    'Abs. 1 Satz 3': 'what holds for every application',
    'Abs. 1 Satz 4': 'which facility one goes to',
    'Abs. 1 Satz 5': 'the Federal Office examines it',
    'Abs. 2 Satz 1': 'where it is lodged: said in the words',
    'Abs. 2 Satz 2': 'where it is lodged by whoever cannot come',
    'Abs. 2 Satz 3': 'where it is lodged by whoever cannot come',
    'Abs. 3 Satz 1': 'no new threat is needed: said in the words',
    'Abs. 4 Satz 1': 'the same for whoever had left',
    'Abs. 5 Satz 1': 'the area goes on: said in the words',
    'Abs. 5 Satz 2': 'the area goes on: said in the words',
    'Abs. 5 Satz 3': 'which office it is',
    'Abs. 6 Satz 1': 'detention is possible all the same: said in the words',
    'Abs. 6 Satz 2': 'detention ends where a further procedure begins',
  },
})

/** An application made once more: how long it keeps the earlier threat from being carried out. */
export const followUpHoldsRemoval: readonly Norm[] = [now, then]
