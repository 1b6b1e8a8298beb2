import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from '../SaechsIntG/duty.ts'

/** Districts prove what they used the money for. */
export const useProved: Norm = norm({
  ...dutyText,
  id: 'use-proved',
  cite: 'KomIntAVO § 7 Abs. 1 Satz 1 Nr. 1',
  aliases: ['KomIntAVO § 7'],
  grade: 'right', // "hat … nachzuweisen"
  gradeCite: 'Abs. 1 Satz 1 Nr. 1',
  for: inSaxony,
  grants: owed('KomIntAVO § 7 Abs. 1 Satz 1 Nr. 1'),
  notSaid: {
    'Abs. 1 Satz 1 Nr. 2': 'papers are kept for five years',
    'Abs. 1 Satz 2': 'how they are kept',
    'Abs. 2': 'what the proof holds: a report and the figures',
    'Abs. 3': 'who signs it',
  },
})
