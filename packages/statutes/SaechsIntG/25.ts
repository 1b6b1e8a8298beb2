import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from './duty.ts'

/** The government reports to the parliament every five years. */
export const stateReport: Norm = norm({
  ...dutyText,
  id: 'state-report',
  cite: 'SaechsIntG § 25',
  grade: 'right', // "legt … vor"
  gradeCite: 'Satz 1',
  for: inSaxony,
  grants: owed('SaechsIntG § 25 Satz 1'),
  notSaid: { 'Satz 2 to 4': 'what stands in it: in its words' },
})
