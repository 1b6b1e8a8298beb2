import { all, any, type Condition, type Norm, norm, not, unencoded, yes } from '@lotse/law'
import { asylum } from '../AufenthG/statuses.ts'
import { gives } from '../gives.ts'
import { april, aprilOnly, july, oldProcedure } from './74-conditions.ts'

const notHeard: Condition = all(asylum('asylum-pending'), not(yes('asylumHeard')))

/** Nobody has to go alone: with a lawyer or with somebody who helps (§ 14 VwVfG). */
const companion = (text: typeof july | typeof aprilOnly, place: string, rest: Record<string, string>): Norm =>
  norm({
    ...text,
    id: 'hearing-with-companion',
    cite: `AsylG § 25 ${place}`,
    aliases: ['AsylG § 25'],
    grade: 'right', // "kann sich … begleiten lassen": the choice is the person's
    gradeCite: place,
    for: { 'Abs. 1': notHeard },
    grants: gives('hearing-with-companion', `AsylG § 25 ${place}`),
    notSaid: rest,
  })

export const hearingWithCompanion: readonly Norm[] = [
  companion(july, 'Abs. 4 Satz 2', {
    'Abs. 2 Satz 1': 'what is said late may be left aside: in the words',
    'Abs. 2 Satz 2': 'Union law, whose text is not here',
    'Abs. 2 Satz 3': 'the person is told so',
    'Abs. 3 Satz 1': 'soon after the application',
    'Abs. 3 Satz 2': 'no summons of its own',
    'Abs. 3 Satz 3': 'no summons of its own',
    'Abs. 3 Satz 4': 'the day is told at once',
    'Abs. 4 Satz 1': 'not in public: in the words',
    'Abs. 4 Satz 3': 'the companion may have to wait until the end',
    'Abs. 4 Satz 4': 'the hearing may take place without the companion: in the words',
    'Abs. 4 Satz 5': 'not with minors',
    'Abs. 4 Satz 6': 'not where the companion was excused',
    'Abs. 4 Satz 7': 'others may be let in',
    'Abs. 5 Satz 1': 'recordings must not be published',
    'Abs. 5 Satz 2': 'what a court is shown',
  }),
  companion(aprilOnly, 'Abs. 6 Satz 3', { 'Abs. 4 Satz 1': 'soon after the application' }),
]

/** A copy of what was written down. The text went on 12.06.2026 and goes on for older applications. */
export const hearingRecord: Norm = norm({
  ...april,
  id: 'hearing-record',
  cite: 'AsylG § 25 Abs. 8 Satz 2',
  grade: 'right', // "ist eine Kopie … auszuhändigen oder … zuzustellen"
  gradeCite: 'Abs. 8 Satz 2',
  for: { 'Abs. 8 Satz 1': yes('asylumHeard') },
  requires: { 'Abs. 8 Satz 2': any(oldProcedure, unencoded('procedure-of-union-law')) },
  grants: gives('hearing-record', 'AsylG § 25 Abs. 8 Satz 2'),
  notSaid: {
    'Abs. 3': 'what is said late may be left aside: in the words of the hearing',
    'Abs. 5':
      'who does not come to the hearing: asked at § 24 Abs. 1 Satz 3, the month to answer in writing in its words',
    'Abs. 7': 'by video as an exception',
  },
})
