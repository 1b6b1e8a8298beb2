import { type Norm, norm } from '@lotse/law'
import { dutyText, ofTheAct, owed } from './duty.ts'

/** Advice and support on the way into work, beside what federal law provides. */
export const workSupported: Norm = norm({
  ...dutyText,
  id: 'work-supported',
  cite: 'SaechsIntG § 9 Abs. 4',
  aliases: ['SaechsIntG § 9'],
  grade: 'right', // "stärkt"
  gradeCite: 'Abs. 4',
  for: ofTheAct,
  grants: owed('SaechsIntG § 9 Abs. 4'),
  notSaid: {
    'Abs. 1': 'the aim',
    'Abs. 2 Satz 1': 'whose interest it is: an aim',
    'Abs. 2 Satz 2': 'the state works with firms, unions, agency and job centres: how, is left to it',
    'Abs. 3': 'how training is to be shaped: without a body that owes it',
    'Abs. 5 Satz 1': 'which body owes it: in duties',
    'Abs. 5 Satz 2': 'it may hand the task on by ordinance',
  },
})
