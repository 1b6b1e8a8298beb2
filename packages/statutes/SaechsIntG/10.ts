import { type Norm, norm } from '@lotse/law'
import { dutyText, ofTheAct, owed } from './duty.ts'

/** The state funds projects: psychosocial centres, organisations of migrants, first orientation, German, opening. */
export const projectsFunded: Norm = norm({
  ...dutyText,
  id: 'projects-funded',
  cite: 'SaechsIntG § 10',
  grade: 'right', // "fördert"
  gradeCite: 'Satz 1',
  for: ofTheAct,
  grants: owed('SaechsIntG § 10 Satz 1'),
  notSaid: { 'Satz 1 Nr. 1 to 5': 'examples of what is funded: in its words' },
})
