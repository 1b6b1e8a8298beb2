import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from '../SaechsIntG/duty.ts'

/** Social work for refugees is done apart from the office that decides about the stay. */
export const socialWorkApart: Norm = norm({
  ...dutyText,
  id: 'social-work-apart',
  cite: 'KomIntAVO § 12 Abs. 3',
  grade: 'right', // "ist organisatorisch getrennt … durchzuführen"
  gradeCite: 'Abs. 3 Satz 1 Nr. 1',
  for: inSaxony,
  grants: owed('KomIntAVO § 12 Abs. 3 Satz 1 Nr. 1'),
  notSaid: {
    'Abs. 3 Satz 1 Nr. 2': 'standards of social work',
    'Abs. 3 Satz 1 Nr. 3': 'a fifth at most for administration',
  },
})
