import {
  all,
  any,
  atLeastOld,
  type Condition,
  judged,
  type Norm,
  type NormText,
  norm,
  not,
  yes,
  youngerThan,
} from '@lotse/law'
import { schoolAge } from '../SaechsSchulG/27.ts'

/** § 6 Abs. 2 Satz 1: lawful stay or a toleration, and usual residence here. */
const mayClaim: Condition = all(
  yes('staysLawfullyOrTolerated'),
  any(not(yes('livesInReception')), all(yes('livesInReception'), judged('usual-residence-in-reception'))),
)

const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'for' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  for: { 'SGB-8 § 6 Abs. 2 Satz 1': mayClaim },
  gates: [],
  papers: [{ id: 'paper-of-child', cite: 'SGB-8 § 6 Abs. 2 Satz 1' }],
  reviewedBy: null,
}
const place = (cite: string) => ({ status: 'day-care', cite, work: 'none', workCite: cite }) as const

/** Before the first birthday: where the parents cannot be there, or the child needs it. */
export const dayCareForBabies: Norm = norm({
  ...text,
  id: 'day-care-for-babies',
  cite: 'SGB-8 § 24 Abs. 1 Satz 1',
  grade: 'right', // "ist … zu fördern"
  gradeCite: 'Abs. 1 Satz 1',
  requires: {
    'Abs. 1 Satz 1': youngerThan(1, 'birthDate'),
    'Abs. 1 Satz 1 Nr. 2': any(yes('parentsBusy'), all(not(yes('parentsBusy')), judged('day-care-needed-for-child'))),
  },
  grants: place('SGB-8 § 24 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 2': 'one parent alone: asked so',
    'Abs. 1 Satz 3': 'how many hours',
    'Abs. 1 Satz 1 Nr. 1': 'where the child needs it: weighed at Nr. 2',
  },
})

export const dayCareForToddlers: Norm = norm({
  ...text,
  id: 'day-care-for-toddlers',
  cite: 'SGB-8 § 24 Abs. 2 Satz 1',
  grade: 'right', // "hat … Anspruch"
  gradeCite: 'Abs. 2 Satz 1',
  requires: { 'Abs. 2 Satz 1': all(atLeastOld(1, 'birthDate'), youngerThan(3, 'birthDate')) },
  grants: place('SGB-8 § 24 Abs. 2 Satz 1'),
  notSaid: { 'Abs. 2 Satz 2': 'how many hours' },
})

export const kindergarten: Norm = norm({
  ...text,
  id: 'kindergarten',
  cite: 'SGB-8 § 24 Abs. 3 Satz 1',
  grade: 'right', // "hat … Anspruch"
  gradeCite: 'Abs. 3 Satz 1',
  requires: { 'Abs. 3 Satz 1': all(atLeastOld(3, 'birthDate'), not(schoolAge)) },
  grants: place('SGB-8 § 24 Abs. 3 Satz 1'),
  notSaid: {
    'Abs. 3 Satz 2': 'a duty of the district',
    'Abs. 3 Satz 3': 'child minders besides',
    'Abs. 4': 'after school: places are to be there, nobody has a claim to one',
    'Abs. 5': 'advice on places: said on the page',
    'Abs. 6': 'more by the law of the Land',
    'SGB-8 § 6 Abs. 1': 'who is here at all',
    'SGB-8 § 6 Abs. 2 Satz 2': 'protection of children, for everybody',
    'SGB-8 § 6 Abs. 3': 'Germans abroad',
    'SGB-8 § 6 Abs. 4': 'treaties between states',
  },
})
