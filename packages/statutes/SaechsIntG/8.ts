import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, ofTheAct, owed } from './duty.ts'

/** More people with a migration background in the offices of Saxony. */
export const staffShare: Norm = norm({
  ...dutyText,
  id: 'staff-share',
  cite: 'SaechsIntG § 8 Abs. 1',
  aliases: ['SaechsIntG § 8'],
  grade: 'should', // "soll … erhöhen"
  gradeCite: 'Abs. 1',
  for: ofTheAct,
  grants: owed('SaechsIntG § 8 Abs. 1'),
})

/** Advertisements of jobs say that their applications are welcome. */
export const jobsAdvertised: Norm = norm({
  ...dutyText,
  id: 'jobs-advertised',
  cite: 'SaechsIntG § 8 Abs. 2',
  grade: 'should', // "soll darauf hingewiesen werden"
  gradeCite: 'Abs. 2',
  for: inSaxony,
  grants: owed('SaechsIntG § 8 Abs. 2'),
})
