import { all, any, atLeastOld, type Condition, is, type Norm, type NormText, norm, not, yes } from '@lotse/law'
import { inFamily } from '../AufenthG/statuses.ts'
import { asylumStatuses } from '../facts/statuses.ts'
import { gives } from '../gives.ts'
import { aprilOnly, july } from './74-conditions.ts'

const asked: Condition = { is: 'held', track: 'asylum', statuses: asylumStatuses.map(({ id }) => id) }

/** Abs. 2: who need not come to an office of the Federal Office, but tells it in writing. */
const inWriting = (text: typeof july | typeof aprilOnly, own: Pick<NormText, 'notSaid'>): Norm =>
  norm({
    ...text,
    ...own,
    id: 'asylum-application-in-writing',
    cite: 'AsylG § 14 Abs. 2 Satz 1',
    aliases: ['AsylG § 14', 'AsylG § 14 Abs. 2'],
    grade: 'right',
    gradeCite: 'Abs. 2 Satz 1',
    for: { 'Abs. 1 Satz 1': not(asked) },
    requires: {
      'Abs. 2 Satz 1': any(
        all(inFamily('title'), yes('titleOverSixMonths')), // Nr. 1
        is('keptIn', 'detention', 'hospital-or-care', 'youth-home'), // Nr. 2
        all(not(atLeastOld(18, 'birthDate')), yes('guardianLivesElsewhere')), // Nr. 3
      ),
    },
    grants: gives('asylum-in-writing', 'AsylG § 14 Abs. 2 Satz 1'),
  })

export const applicationInWriting: readonly Norm[] = [
  inWriting(july, {
    notSaid: {
      'Abs. 1 Satz 2': 'another office of the Federal Office: it says so',
      'Abs. 1 Satz 3': 'the written warning of § 10 Abs. 3 AufenthG: in the words',
      'Abs. 1 Satz 4': 'the same later',
      'Abs. 2 Satz 1 Nr. 1': 'asked at Satz 1',
      'Abs. 2 Satz 1 Nr. 2': 'asked at Satz 1',
      'Abs. 2 Satz 1 Nr. 3': 'asked at Satz 1',
      'Abs. 2 Satz 2': 'the Federal Office says where the application itself is lodged: in the words',
      'Abs. 2 Satz 3': 'it tells the person',
      'Abs. 2 Satz 4': 'other offices pass it on',
      'Abs. 2 Satz 5': 'which office deals with it',
      'Abs. 2 Satz 6': 'rights count from the day the notice arrives: in the words',
      'Abs. 3 Satz 1': 'is told about going back by choice',
      'Abs. 3 Satz 2': 'is told about going back by choice',
      'Abs. 4 Satz 1': 'an application does not end detention before removal',
      'Abs. 4 Satz 2': 'a norm of its own: lawyer-in-detention',
      'Abs. 4 Satz 3': 'four weeks at most, with exceptions: a lawyer has to look at it',
      'Abs. 5 Satz 1': 'children who come later or are born here: in the words',
      'Abs. 5 Satz 2': 'the immigration office tells it, too',
      'Abs. 5 Satz 3': 'with that an application counts as lodged for the child: in the words',
    },
  }),
  inWriting(aprilOnly, { notSaid: { 'Abs. 2 Satz 2': 'the immigration office passes it on' } }),
]

/** Who is detained gets to reach a lawyer at once. */
const lawyer = (text: typeof july | typeof aprilOnly, place: string): Norm =>
  norm({
    ...text,
    id: 'lawyer-in-detention',
    cite: `AsylG § 14 ${place} Satz 2`,
    grade: 'right', // "ist unverzüglich Gelegenheit zu geben"
    gradeCite: `${place} Satz 2`,
    for: { [`${place} Satz 1`]: is('keptIn', 'detention') },
    grants: gives('lawyer-in-detention', `AsylG § 14 ${place} Satz 2`),
  })

export const lawyerInDetention: readonly Norm[] = [lawyer(july, 'Abs. 4'), lawyer(aprilOnly, 'Abs. 3')]
