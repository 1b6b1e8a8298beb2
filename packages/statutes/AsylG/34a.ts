import { is, judged, type Norm, norm } from '@lotse/law'
import { gives } from '../gives.ts'
import { aprilOnly, july, letter, motionInTime, motionOpen, motionStillInTime } from './74-conditions.ts'

/** Where each text says it. */
const texts = {
  april: { text: aprilOnly, motion: 'Abs. 2 Satz 1', hold: 'Abs. 2 Satz 2' },
  july: { text: july, motion: 'Abs. 3 Satz 1', hold: 'Abs. 3 Satz 2' },
} as const
type Text = (typeof texts)[keyof typeof texts]

const hold = ({ text, motion, hold: place }: Text): Norm =>
  norm({
    ...text,
    id: 'no-transfer-before-court',
    cite: `AsylG § 34a ${place}`,
    aliases: ['AsylG § 34a'],
    grade: 'right', // "ist … nicht zulässig"
    gradeCite: place,
    for: { 'Abs. 1 Satz 1': letter('asylum-transfer') },
    requires: { [motion]: motionInTime, [place]: motionOpen },
    grants: gives('stay-until-court', `AsylG § 34a ${place}`),
    notSaid: {
      'Abs. 1 Satz 2': 'no threat and no time for leaving: said in the words',
      'Abs. 1 Satz 3': 'a threat instead: among the inadmissible applications',
      'Abs. 2 Satz 1': 'the Federal Office decides on a ban on removal, too',
      'Abs. 2 Satz 2': 'not once more where it has decided on it before',
      'Abs. 3 Satz 3': 'a motion against the entry ban: said in the words',
      'Abs. 3 Satz 4': 'that motion holds nothing up: said in the words',
      'Abs. 3 Satz 5': 'three months without an instruction: at Satz 1',
    },
  })

/** A motion in time holds the transfer up until the court has decided. Both texts say it in the same words. */
export const noTransferBeforeCourt: readonly Norm[] = [hold(texts.july), hold(texts.april)]

const motion = ({ text, motion: place }: Text): Norm =>
  norm({
    ...text,
    id: 'transfer-urgent-motion',
    cite: `AsylG § 34a ${place}`,
    grade: 'may', // § 80 Abs. 5 Satz 1 VwGO: "kann"
    gradeCite: 'VwGO § 80 Abs. 5 Satz 1',
    for: { 'Abs. 1 Satz 1': letter('asylum-transfer') },
    requires: {
      [place]: motionStillInTime,
      'VwGO § 80 Abs. 5 Satz 1': judged('court-stops-transfer'),
    },
    barred: {
      'VwGO § 80 Abs. 5 Satz 2': is('urgentMotionState', 'open', 'granted', 'granted-for-one-state', 'refused'),
    },
    grants: gives('court-can-order-stay', 'VwGO § 80 Abs. 5 Satz 1'),
  })

/** One week for the motion, in both texts. */
export const transferMotion: readonly Norm[] = [motion(texts.july), motion(texts.april)]
