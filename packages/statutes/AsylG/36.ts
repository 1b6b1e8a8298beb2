import { all, any, type Condition, is, judged, type Norm, norm, not, yes } from '@lotse/law'
import { gives } from '../gives.ts'
import {
  anyDecision,
  april,
  aprilOnly,
  inadmissible,
  july,
  letter,
  motionInTime,
  motionOpen,
  motionStillInTime,
  oldCourtRules,
  olderApplication,
} from './74-conditions.ts'

/** § 36 Abs. 1 of the text until 11.06.2026, and § 71 Abs. 4, which takes in applications made once more. */
export const weekCases: Condition = any(
  letter('asylum-refused-manifestly'),
  inadmissible('protected-elsewhere', 'other-third-state', 'follow-up'),
)

/** Abs. 3 Satz 8 of the older text. Since 12.06.2026 it is § 38 Abs. 1 Satz 3 that puts the time for leaving off. */
export const noRemovalBeforeCourt: Norm = norm({
  ...april,
  id: 'no-removal-before-court',
  cite: 'AsylG § 36 Abs. 3 Satz 8',
  aliases: ['AsylG § 36'],
  grade: 'right', // "ist … nicht zulässig"
  gradeCite: 'Abs. 3 Satz 8',
  // An application made once more has its own rule, with exceptions to this one: § 71 Abs. 5.
  for: { 'Abs. 1': all(weekCases, not(inadmissible('follow-up'))) },
  requires: { 'Abs. 3 Satz 1': motionInTime, 'Abs. 3 Satz 8': all(motionOpen, oldCourtRules) },
  grants: gives('stay-until-court', 'AsylG § 36 Abs. 3 Satz 8'),
})

const filed: Condition = is('urgentMotionState', 'open', 'granted', 'granted-for-one-state', 'refused')

/** "Darf nur angeordnet werden, wenn ernstliche Zweifel … bestehen." */
const seriousDoubts = judged('serious-doubts-about-decision')

const motionThen: Norm = norm({
  ...aprilOnly,
  id: 'urgent-motion',
  cite: 'AsylG § 36 Abs. 3 Satz 1',
  aliases: ['AsylG § 36 Abs. 3'],
  grade: 'may', // § 80 Abs. 5 Satz 1 VwGO: "kann"
  gradeCite: 'VwGO § 80 Abs. 5 Satz 1',
  for: { 'Abs. 1': weekCases },
  requires: { 'Abs. 3 Satz 1': motionStillInTime, 'Abs. 4 Satz 1': seriousDoubts },
  barred: { 'VwGO § 80 Abs. 5 Satz 2': filed },
  grants: gives('court-can-order-stay', 'VwGO § 80 Abs. 5 Satz 1'),
})

const motionNow: Norm = norm({
  ...july,
  id: 'urgent-motion',
  cite: 'AsylG § 36 Abs. 2 Satz 1',
  aliases: ['AsylG § 36'],
  grade: 'may',
  gradeCite: 'VwGO § 80 Abs. 5 Satz 1',
  // Which cases those of Art. 68 (3) are stands in the Regulation: the letter has to say it (Satz 2). Older letters said it, too.
  for: { 'Abs. 1': any(all(anyDecision, yes('urgentMotionInLetter')), all(olderApplication, weekCases)) },
  requires: { 'Abs. 2 Satz 1': motionStillInTime, 'Abs. 3 Satz 1': seriousDoubts },
  barred: { 'VwGO § 80 Abs. 5 Satz 2': filed, 'AsylG § 34a Abs. 3 Satz 1': letter('asylum-transfer') },
  grants: gives('court-can-order-stay', 'VwGO § 80 Abs. 5 Satz 1'),
  notSaid: {
    'Abs. 2 Satz 2': 'the letter says it: asked at Abs. 1',
    'Abs. 2 Satz 3': 'three months without an instruction: at Satz 1',
    'Abs. 2 Satz 4': 'how the court proceeds',
    'Abs. 2 Satz 5': 'when the court decides: in the words',
    'Abs. 2 Satz 6': 'when the court decides: in the words',
    'Abs. 2 Satz 7': 'when the court decides: in the words',
    'Abs. 2 Satz 8': 'court and office tell each other',
    'Abs. 2 Satz 9': 'when it counts as decided: before it is served',
    'Abs. 2 Satz 10': 'a motion against the entry ban: said in the words',
    'Abs. 2 Satz 11': 'that motion holds nothing up: said in the words',
    'Abs. 3 Satz 2': 'what was not told does not count: said in the words',
    'Abs. 3 Satz 3': 'what was told late may be left aside: said in the words',
  },
})

/** One week for the motion that asks the court to stop the deportation. */
export const urgentMotion: readonly Norm[] = [motionNow, motionThen]
