import { all, type Norm, norm, yes } from '@lotse/law'
import { asylum } from '../AufenthG/statuses.ts'
import { gives } from '../gives.ts'
import { april, oldCourtRules } from './74-conditions.ts'

/**
 * A second application, after one in vain in a safe third state of the Union’s system: the stay counts as tolerated. Gone since 12.06.2026;
 * whether it goes on for older applications is open, because § 87e names the procedure and not the stay.
 */
export const secondApplicationTolerated: Norm = norm({
  ...april,
  id: 'second-application-tolerated',
  cite: 'AsylG § 71a Abs. 3 Satz 1',
  aliases: ['AsylG § 71a'],
  grade: 'right', // "gilt als geduldet"
  gradeCite: 'Abs. 3 Satz 1',
  for: { 'Abs. 1': yes('askedElsewhereInVain') },
  requires: { 'Abs. 3 Satz 1': all(asylum('asylum-pending'), oldCourtRules) },
  grants: gives('counts-as-tolerated', 'AsylG § 71a Abs. 3 Satz 1'),
  notSaid: {
    'Abs. 2 Satz 1': 'how it is examined',
    'Abs. 2 Satz 2': 'how it is examined',
    'Abs. 2 Satz 3': 'how it is examined',
    'Abs. 3 Satz 2': 'the area and the paper: as in every procedure',
    'Abs. 4': 'the threat: as for every inadmissible application',
    'Abs. 5': 'once more: § 71',
  },
})
