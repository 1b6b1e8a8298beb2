import { all, is, type Norm, norm } from '@lotse/law'
import { gives } from '../gives.ts'
import { anyDecision, aprilOnly, canStillSue, july } from './74-conditions.ts'

const action = (text: typeof july | typeof aprilOnly): Norm =>
  norm({
    ...text,
    id: 'asylum-action',
    cite: 'AsylG § 74 Abs. 1 Satz 1',
    aliases: ['AsylG § 74'],
    grade: 'right', // "muss innerhalb von zwei Wochen … erhoben werden": whoever does may
    gradeCite: 'Abs. 1 Satz 1',
    for: { 'AsylG § 11': all(anyDecision, is('actionState', 'none')) },
    requires: { 'Abs. 1 Satz 1': canStillSue },
    grants: gives('way-to-court', 'AsylG § 74 Abs. 1 Satz 1'),
    notSaid: {
      'Abs. 1 Satz 2': 'one week against a transfer: at Satz 1, where two weeks count only if the letter gives them',
      'Abs. 1 Satz 3': 'one week in other cases, which stand in the Regulation: at Satz 1',
      'Abs. 1 Satz 4': 'three months without an instruction: at Satz 1',
      'Abs. 2 Satz 1': 'the month for the grounds: among the deadlines, and in the words',
      'Abs. 2 Satz 2': 'what comes later may be left aside: said in the words',
      'Abs. 2 Satz 3': 'the letter says so',
      'Abs. 2 Satz 4': 'new facts still count',
      'Abs. 3 Satz 1': 'judges who were challenged',
      'Abs. 3 Satz 2': 'judges who were challenged',
    },
  })

/** The way to the administrative court, while its time runs. An objection there is none. */
export const asylumAction: readonly Norm[] = [action(july), action(aprilOnly)]
