import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from './duty.ts'

/** Three years on, the government examines what the act has done. */
export const actEvaluated: Norm = norm({
  ...dutyText,
  id: 'act-evaluated',
  cite: 'SaechsIntG § 28',
  grade: 'right', // "überprüft"
  gradeCite: 'SaechsIntG § 28',
  for: inSaxony,
  grants: owed('SaechsIntG § 28'),
})
