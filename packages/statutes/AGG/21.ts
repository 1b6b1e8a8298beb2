import {
  after,
  all,
  any,
  type Condition,
  cited,
  dayOf,
  is,
  judged,
  judgedAgainst,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  onTheDay,
  when,
  yes,
} from '@lotse/law'

const at = (...where: string[]): Condition => is('treatedWorseAt', ...where)
const origin: Condition = is('treatedWorseGround', 'origin')
const grounds = ['origin', 'sex', 'religion', 'disability', 'age', 'sexual-identity']

/** § 19: which contracts are protected. By origin all that are offered to everybody; by the other grounds only mass business and insurance. */
const protectedContract: Condition = any(
  cited(
    'AGG § 19 Abs. 2',
    all(origin, any(at('shop', 'insurance', 'other'), all(at('flat'), yes('flatOfferedPublicly')))),
  ),
  cited('AGG § 19 Abs. 1 Nr. 1', all(at('flat', 'shop', 'other'), judged('mass-business'))),
  cited('AGG § 19 Abs. 1 Nr. 2', at('insurance')),
)

/** Who was turned away or treated worse by a landlord, a shop, an insurance: the same for every claim. */
const text: Omit<NormText, 'id' | 'cite' | 'aliases' | 'gradeCite' | 'grants'> = {
  encodedFrom: '2026-04-16',
  inForce: { from: '2024-01-01' },
  grade: 'right', // "kann … verlangen", "ist … verpflichtet, … zu ersetzen"
  for: {
    'AGG § 1': is('treatedWorseGround', ...grounds),
    'AGG § 19': protectedContract,
  },
  requires: {
    'AGG § 3 Abs. 1 Satz 1': judged('treated-worse-for-that-ground'),
    // The text does not say when the time begins: from the day it happened nobody is told a day too late.
    'Abs. 5': any(
      cited('AGG § 21 Abs. 5 Satz 1', when(onTheDay, '<=', after(dayOf('treatedWorseOn'), months(2)))),
      cited('AGG § 21 Abs. 5 Satz 2', judged('late-without-fault')),
    ),
  },
  barred: {
    'AGG § 19 Abs. 3': all(at('flat'), judgedAgainst('mixed-neighbourhood')),
    'AGG § 19 Abs. 5 Satz 1': all(
      at('flat'),
      judgedAgainst('close-or-trusting-relation', { for: ['landlordOnSameGround'] }),
    ),
    'AGG § 20 Abs. 1 Satz 1': all(
      not(origin),
      at('flat', 'shop', 'other'),
      judgedAgainst('good-reason-for-a-difference'),
    ),
    'AGG § 20 Abs. 2 Satz 2': all(
      at('insurance'),
      is('treatedWorseGround', 'religion', 'disability', 'age', 'sexual-identity'),
      judgedAgainst('reckoned-by-risk'),
    ),
  },
  // Small landlords: by origin Abs. 2 protects all the same.
  regularlyBarred: { 'AGG § 19 Abs. 5 Satz 3': all(at('flat'), not(origin), not(yes('landlordOver50'))) },
  gates: [],
  papers: [],
  inFavour: [{ id: 'signs-suffice', source: 'AGG § 22' }],
  reviewedBy: null,
}
const notSaid = {
  'Abs. 3': 'claims by other acts stay',
  'Abs. 4': 'an agreement against it does not hold: in its words',
  'AGG § 3 Abs. 1 Satz 2': 'pregnancy is a matter of sex: in the words of the question',
  'AGG § 3 Abs. 2 to 3': 'rules that only look equal, and insults: part of the weighing',
  'AGG § 3 Abs. 4': 'sexual harassment is about work',
  'AGG § 3 Abs. 5': 'who told others to do it: part of the weighing',
  'AGG § 19 Abs. 4': 'family and inheritance',
  'AGG § 20 Abs. 1 Satz 2': 'examples of good reasons: part of the weighing',
  'AGG § 20 Abs. 2 Satz 1': 'what pregnancy costs never counts against a woman',
  'AGG § 19 Abs. 5 Satz 2': 'landlord or family on the same ground: counts at Satz 1',
} as const
const claim = (cite: string) => ({ status: 'equal-treatment-claim', cite, work: 'none', workCite: cite }) as const

/** It has to stop, and what was done has to be undone. */
export const undoWorseTreatment: Norm = norm({
  ...text,
  id: 'undo-worse-treatment',
  cite: 'AGG § 21 Abs. 1',
  aliases: ['AGG § 21', 'AGG § 19'],
  gradeCite: 'Abs. 1 Satz 1',
  grants: claim('AGG § 21 Abs. 1 Satz 1'),
  notSaid: { ...notSaid, 'Abs. 1 Satz 2': 'an action where it may happen again: in its words' },
})

/** The loss is paid, and something for the insult. */
export const moneyForWorseTreatment: Norm = norm({
  ...text,
  id: 'money-for-worse-treatment',
  cite: 'AGG § 21 Abs. 2',
  gradeCite: 'Abs. 2 Satz 1',
  barred: { ...text.barred, 'Abs. 2 Satz 2': judgedAgainst('not-to-blame') },
  grants: claim('AGG § 21 Abs. 2 Satz 1'),
  notSaid: { ...notSaid, 'Abs. 2 Satz 3': 'money for the insult itself: in its words' },
})
