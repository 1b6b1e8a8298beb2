import { all, any, judged, type Norm, norm, not, unencoded, yes } from '@lotse/law'
import { asylum, inFamily } from '../AufenthG/statuses.ts'
import { gives } from '../gives.ts'
import { april } from './74-conditions.ts'

/** What keeps the Federal Office from threatening deportation. Both texts say the same. */
export const noThreat: Norm = norm({
  ...april,
  encodedFrom: '2026-07-29',
  id: 'no-threat-of-deportation',
  cite: 'AsylG § 34 Abs. 1 Satz 1',
  aliases: ['AsylG § 34'],
  grade: 'right', // "erlässt … wenn" all of Nr. 1 to 5 are so
  gradeCite: 'Abs. 1 Satz 1',
  for: {
    'Abs. 1 Satz 1': asylum(
      'asylum-pending',
      'asylum-rejected',
      'asylum-withdrawn',
      'asylum-granted',
      'asylum-ban-on-removal',
    ),
  },
  requires: {
    'Abs. 1 Satz 1 Nr. 5': any(
      inFamily('title'),
      asylum('asylum-granted'),
      // Nr. 3 and 4; whoever has to leave because of a conviction can be threatened all the same (§ 59 Abs. 3 Satz 1 AufenthG).
      all(
        not(yes('convictionOrExtradition')),
        any(
          all(asylum('asylum-ban-on-removal'), unencoded('removal-despite-ban')),
          judged('child-family-or-health-against-removal'),
        ),
      ),
    ),
  },
  grants: gives('no-order-to-leave', 'AsylG § 34 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 1 Nr. 1': 'recognised as entitled to asylum: at Nr. 5, which asks for all that keeps the threat away',
    'Abs. 1 Satz 1 Nr. 2': 'international protection: at Nr. 5',
    'Abs. 1 Satz 1 Nr. 3': 'a ban on removal: at Nr. 5',
    'Abs. 1 Satz 1 Nr. 4': 'a child’s welfare, family, health: at Nr. 5',
    'Abs. 1 Satz 2': 'nobody is heard again before',
    'Abs. 1 Satz 3': 'the immigration office may give more time: in the words of the times for leaving',
    'Abs. 2 Satz 1': 'it comes with the decision',
    'Abs. 2 Satz 2': 'what it orders is translated for whoever has no lawyer: said in the words',
  },
})
