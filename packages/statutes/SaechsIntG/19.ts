import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, municipalityInDistrict, owed } from './duty.ts'

/** Districts and the three cities appoint somebody whose whole task it is. */
export const districtCommissioner: Norm = norm({
  ...dutyText,
  id: 'district-commissioner',
  cite: 'SaechsIntG § 19 Abs. 1',
  aliases: ['SaechsIntG § 19'],
  grade: 'should', // "sollen … bestellen"
  gradeCite: 'Abs. 1',
  for: inSaxony,
  grants: owed('SaechsIntG § 19 Abs. 1'),
  notSaid: { 'Abs. 4': 'their standing by the municipal and district codes' },
})

/** A municipality within a district may do so, too. */
export const municipalCommissioner: Norm = norm({
  ...dutyText,
  id: 'municipal-commissioner',
  cite: 'SaechsIntG § 19 Abs. 2',
  grade: 'may', // "können … bestellen"
  gradeCite: 'Abs. 2',
  for: { ...inSaxony, 'Abs. 2': municipalityInDistrict },
  grants: owed('SaechsIntG § 19 Abs. 2'),
})

/** They are heard early about what the municipality plans. */
export const municipalCommissionerHeard: Norm = norm({
  ...dutyText,
  id: 'municipal-commissioner-heard',
  cite: 'SaechsIntG § 19 Abs. 3',
  grade: 'right', // "sind … frühzeitig anzuhören"
  gradeCite: 'Abs. 3',
  for: inSaxony,
  grants: owed('SaechsIntG § 19 Abs. 3'),
})
