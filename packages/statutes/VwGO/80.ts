import { all, any, is, type Norm, norm, unencoded } from '@lotse/law'
import { actionGoesOn, anyDecision, april, canStillSue } from '../AsylG/74-conditions.ts'
import { gives } from '../gives.ts'

/** The court has ordered it: nobody is deported until it has decided on the action. */
export const stayByCourtOrder: Norm = norm({
  ...april,
  id: 'stay-by-court-order',
  cite: 'VwGO § 80 Abs. 5 Satz 1',
  aliases: ['VwGO § 80'],
  grade: 'right', // the order has been made
  gradeCite: 'Abs. 5 Satz 1',
  for: { 'Abs. 2 Satz 1 Nr. 3': anyDecision },
  requires: {
    'Abs. 5 Satz 1': any(
      is('urgentMotionState', 'granted'),
      all(is('urgentMotionState', 'granted-for-one-state'), unencoded('stopped-for-one-state')),
    ),
    // An order can come before the action, but falls where nobody sues in time.
    'VwGO § 80b Abs. 1 Satz 1': any(actionGoesOn, all(is('actionState', 'none'), canStillSue)),
  },
  grants: gives('stay-until-court', 'VwGO § 80 Abs. 5 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 1': 'that an action holds up is the rule elsewhere: for decisions on asylum § 75 AsylG',
    'Abs. 1 Satz 2': 'which acts it is about',
    'Abs. 2 Satz 1 Nr. 1': 'other acts',
    'Abs. 2 Satz 1 Nr. 2': 'other acts',
    'Abs. 2 Satz 1 Nr. 3a': 'other acts',
    'Abs. 2 Satz 1 Nr. 4': 'enforced at once: at § 75 AsylG',
    'Abs. 2 Satz 2': 'acts of the Länder',
    'Abs. 3 Satz 1': 'how it is ordered',
    'Abs. 3 Satz 2': 'how it is ordered',
    'Abs. 4 Satz 1': 'the office can suspend it, too: said in the words',
    'Abs. 4 Satz 2': 'other acts',
    'Abs. 4 Satz 3': 'other acts',
    'Abs. 5 Satz 2': 'the motion can come before the action: said in the words',
    'Abs. 5 Satz 3': 'what has been done can be undone',
    'Abs. 5 Satz 4': 'conditions of the order',
    'Abs. 5 Satz 5': 'an order for a time: said in the words',
    'Abs. 6 Satz 1': 'other acts',
    'Abs. 6 Satz 2 Nr. 1': 'other acts',
    'Abs. 6 Satz 2 Nr. 2': 'other acts',
    'Abs. 7 Satz 1': 'the court can change it: said in the words',
    'Abs. 7 Satz 2': 'the court can change it: said in the words',
    'Abs. 8': 'who decides',
  },
})
