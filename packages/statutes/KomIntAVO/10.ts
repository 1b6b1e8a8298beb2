import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from '../SaechsIntG/duty.ts'

/** The concept goes to the ministry, a year after the ordinance and each time it is renewed. */
export const conceptPresented: Norm = norm({
  ...dutyText,
  id: 'concept-presented',
  cite: 'KomIntAVO § 10 Abs. 3',
  aliases: ['KomIntAVO § 10'],
  grade: 'right', // "ist … vorzulegen"
  gradeCite: 'Abs. 3',
  for: inSaxony,
  grants: owed('KomIntAVO § 10 Abs. 3'),
  notSaid: {
    'Abs. 1': 'how the concept should come about: § 12 Abs. 3 SächsIntG is the norm',
    'Abs. 2': 'what it holds; it should be looked at again regularly',
  },
})
