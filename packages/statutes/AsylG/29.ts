import { all, any, type Condition, is, judged, type Norm, norm, not, unencoded, yes } from '@lotse/law'
import { asylum } from '../AufenthG/statuses.ts'
import { gives } from '../gives.ts'
import { april, inadmissible, july, newApplication, oldProcedure } from './74-conditions.ts'

/** Asked for asylum, and nothing is decided yet. */
export const undecided: Condition = all(asylum('asylum-pending'), is('asylumLetter', 'none'))

/** Abs. 2 in the text for older applications: heard in person on other states, before the application is called inadmissible. */
export const heardOnOtherStates: Norm = norm({
  ...april,
  id: 'heard-on-other-states',
  cite: 'AsylG § 29 Abs. 2 Satz 1',
  grade: 'right', // "hört den Ausländer … persönlich an"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1': undecided },
  requires: {
    'Abs. 1': all(
      any(oldProcedure, unencoded('procedure-of-union-law')),
      // Nr. 1 Buchst. a is left out of Abs. 2: the Dublin Regulation says who is heard there.
      any(not(yes('otherStateAsked')), unencoded('hearing-of-dublin-regulation')),
    ),
  },
  grants: gives('asylum-hearing', 'AsylG § 29 Abs. 2 Satz 1'),
  notSaid: {
    'Abs. 2 Satz 2': 'follow-up applications: can be answered in writing',
    'Abs. 3 Satz 1': 'who does not come is decided upon from the file: in the words',
    'Abs. 3 Satz 2': 'unless it is proved at once that nobody could help it: in the words',
    'Abs. 3 Satz 3': 'then the procedure goes on',
    'Abs. 4': 'other trained officers may hear',
  },
})

/** Nr. 4, 5 since 12.06.2026: no state outside the Union that clearly does not take the person. */
export const stateDoesNotTake: Norm = norm({
  ...july,
  id: 'state-does-not-take',
  cite: 'AsylG § 29',
  grade: 'right', // "es sei denn, es ist eindeutig, dass der Ausländer … nicht übernommen … wird"
  gradeCite: 'AsylG § 29 Nr. 4',
  for: {
    'AsylG § 87e Abs. 1 Satz 1': newApplication,
    'AsylG § 29 Nr. 5': any(yes('safeStateNamed'), inadmissible('other-third-state')),
  },
  requires: { 'AsylG § 29 Nr. 4': judged('third-state-clearly-does-not-take') },
  grants: gives('asylum-examined', 'AsylG § 29 Nr. 4'),
  notSaid: {
    'AsylG § 29 Nr. 1': 'another state is responsible by Union law: among the letters',
    'AsylG § 29 Nr. 2': 'protection in another state: among the letters',
    'AsylG § 29 Nr. 3': 'safe third states of § 26a: among the letters',
    'AsylG § 29 Nr. 6': 'follow-up applications: § 71',
  },
})
