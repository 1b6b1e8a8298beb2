import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from '../SaechsIntG/duty.ts'

/** Two payments a year, by 1 March and 1 July. */
export const allocationPaid: Norm = norm({
  ...dutyText,
  id: 'allocation-paid',
  cite: 'KomIntAVO § 5 Abs. 1',
  aliases: ['KomIntAVO § 5'],
  grade: 'right', // "zahlt … aus, und zwar spätestens"
  gradeCite: 'Abs. 1 Satz 1',
  for: inSaxony,
  grants: owed('KomIntAVO § 5 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 2': 'a third payment where an objection was right',
    'Abs. 2': 'held back while a proof of use is missing: in its words',
    'Abs. 3': 'what it may be used for: the municipal integration work',
  },
})
