import { all, any, cited, type Norm, norm, yes } from '@lotse/law'
import { drawsBy } from '../AufenthG/44-conditions.ts'
import { holds, inFamily } from '../AufenthG/statuses.ts'
import { dutyText, inSaxony, owed } from './duty.ts'

/**
 * Social work for refugees: help in daily life, no legal advice. The act leaves it to the district whether it does it; whom it is for,
 * the ordinance says.
 */
export const refugeeSocialWork: Norm = norm({
  ...dutyText,
  id: 'refugee-social-work',
  cite: 'SaechsIntG § 13 Abs. 1',
  aliases: ['SaechsIntG § 13', 'KomIntAVO § 12'],
  grade: 'may', // "können … wahrnehmen"
  gradeCite: 'Abs. 1',
  for: {
    ...inSaxony,
    // § 5 SächsFlüAG: asylum procedure (Nr. 1), § 23 (Nr. 3, 4), § 24 (Nr. 5), § 25 Abs. 5 (Nr. 6), benefits by the act (Nr. 7).
    'KomIntAVO § 12 Abs. 1': any(
      cited('KomIntAVO § 12 Abs. 1 Satz 1 Nr. 2', inFamily('toleration')),
      cited(
        'KomIntAVO § 12 Abs. 1 Satz 1 Nr. 1',
        all(
          yes('assignedToDistrict'),
          any(inFamily('asylum-procedure'), holds('permit-23', 'permit-24', 'permit-25-5'), drawsBy('asylum-act')),
        ),
      ),
    ),
  },
  grants: owed('SaechsIntG § 13 Abs. 1'),
  notSaid: {
    'Abs. 2': 'what it is for: in its words',
    'Abs. 3': 'advice about going back: Lotse proposes nobody to leave',
    'KomIntAVO § 12 Abs. 2': 'what it helps with, and that it is no legal advice: in its words',
    'KomIntAVO § 12 Abs. 4 to 7': 'who works there, how many, and what the money hangs on',
  },
})
