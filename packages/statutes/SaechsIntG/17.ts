import { type Norm, norm } from '@lotse/law'
import { dutyText, inSaxony, owed } from './duty.ts'

/** The council that advises the government of Saxony. */
export const stateCouncil: Norm = norm({
  ...dutyText,
  id: 'state-council',
  cite: 'SaechsIntG § 17 Abs. 1',
  aliases: ['SaechsIntG § 17'],
  grade: 'right', // "wird … eingerichtet"
  gradeCite: 'Abs. 1 Satz 1',
  for: inSaxony,
  grants: owed('SaechsIntG § 17 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 2': 'what it advises about: in its words',
    'Abs. 2': 'who sits in it: in its words',
    'Abs. 3': 'chair and term',
    'Abs. 4': 'its rules of procedure',
    'Abs. 5': 'an ordinance may say more',
  },
})
