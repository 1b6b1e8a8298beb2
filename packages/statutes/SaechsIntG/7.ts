import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from './duty.ts'

/** The staff of the offices learns to work with people of every origin. */
export const staffTrained: Norm = norm({
  ...dutyText,
  id: 'staff-trained',
  cite: 'SaechsIntG § 7 Abs. 1',
  aliases: ['SaechsIntG § 7'],
  grade: 'right', // "fördern"
  gradeCite: 'Abs. 1 Satz 1',
  for: inSaxony,
  grants: owed('SaechsIntG § 7 Abs. 1 Satz 1'),
  notSaid: { 'Abs. 1 Satz 2': 'in which places they learn it' },
})

/** So do teachers and educators. */
export const teachersTrained: Norm = norm({
  ...dutyText,
  id: 'teachers-trained',
  cite: 'SaechsIntG § 7 Abs. 2',
  grade: 'should', // "soll auch Gegenstand … sein"
  gradeCite: 'Abs. 2',
  for: inSaxony,
  grants: owed('SaechsIntG § 7 Abs. 2'),
})
