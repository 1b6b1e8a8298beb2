import { all, judged, type Norm, norm, yes } from '@lotse/law'
import { livelihoodSecured } from '../AufenthG/2.ts'
import { exclusions, lawfulNow, naturalisation, noSentence, notSaidOf10 } from './10-conditions.ts'

/** Naturalisation by discretion. */
export const naturalisationByDiscretion: Norm = norm({
  ...naturalisation,
  id: 'naturalisation-by-discretion',
  cite: 'StAG § 8 Abs. 1',
  aliases: ['StAG § 8'],
  inForce: { from: '2024-06-27' },
  grade: 'may', // "kann … eingebürgert werden"
  gradeCite: 'Abs. 1',
  // No years are named; how long is long enough belongs to the discretion.
  for: {
    'Abs. 1': all(
      lawfulNow,
      judged('public-interest-in-naturalisation', {
        for: ['arrivedOn', 'germanSpoken', 'employment', 'naturalisationTest'],
        against: ['sentences'],
      }),
    ),
  },
  requires: {
    'Abs. 1 Halbsatz 2': yes('identityClarified'),
    'Abs. 1 Nr. 2': noSentence,
    'Abs. 1 Nr. 3': yes('adequateHousing'),
    'Abs. 1 Nr. 4': livelihoodSecured,
  },
  barred: exclusions,
  waived: {
    'Abs. 2': {
      when: judged('hardship-without-naturalisation', { for: ['children', 'cannotForIllnessOrAge'], against: [] }),
      drops: ['Abs. 1 Nr. 2', 'Abs. 1 Nr. 4'],
      cap: 'may',
    },
  },
  notSaid: {
    ...notSaidOf10,
    'Abs. 1 Nr. 1': 'able to act alone from 16 (§ 34), before that by the parents',
    'StAG § 12a Abs. 3': 'an investigation puts the decision off: asked for in § 10',
  },
})
