import { cited, is, judged, type Norm, norm } from '@lotse/law'
import { gives } from '../gives.ts'
import { freeMovementText, lost } from './conditions.ts'

/** Other close people: only by a decision of the office, which weighs. */
export const closePerson: Norm = norm({
  ...freeMovementText,
  id: 'close-person',
  cite: 'FreizuegG-EU § 3a Abs. 1',
  aliases: ['FreizuegG-EU § 3a'],
  grade: 'may', // "kann auf Antrag … verliehen werden"
  gradeCite: 'Abs. 1',
  for: { 'FreizuegG-EU § 1 Abs. 1': cited('FreizuegG-EU § 1 Abs. 1 Nr. 5', is('freeMovementAs', 'close')) },
  requires: { 'Abs. 1': judged('grounds-of-a-close-person') },
  barred: lost,
  grants: gives('free-movement-granted', 'FreizuegG-EU § 3a Abs. 1'),
  notSaid: {
    'Abs. 1 Nr. 1 to 3':
      'maintained, lived together, care, foster child, lasting relationship: in the words of the weighing',
    'Abs. 2': 'what counts in the weighing',
    'Abs. 3': 'after a death as for family: not asked',
    'FreizuegG-EU § 11 Abs. 5': '§ 5 AufenthG counts for them, too: part of the weighing',
  },
})
