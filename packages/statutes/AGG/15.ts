import {
  after,
  all,
  any,
  type Condition,
  dayOf,
  is,
  judged,
  months,
  type Norm,
  norm,
  onTheDay,
  unencoded,
  when,
  yes,
} from '@lotse/law'

/** § 1: one of its grounds. Nationality alone is none of them. */
const oneOfTheGrounds: Condition = all(
  yes('worseTreatment'),
  is('worseTreatment.ground', 'origin', 'sex', 'religion', 'disability', 'age', 'sexual-identity'),
)

/** Money for somebody who was treated worse at work. */
export const compensation: Norm = norm({
  id: 'compensation-for-worse-treatment',
  cite: 'AGG § 15 Abs. 2',
  aliases: ['AGG § 15', 'AGG'],
  encodedFrom: '2026-04-16',
  inForce: { from: '2024-01-01' },
  grade: 'right', // "kann … eine angemessene Entschädigung in Geld verlangen"
  gradeCite: 'Abs. 2 Satz 1',
  for: {
    'AGG § 1': oneOfTheGrounds,
    'AGG § 6 Abs. 1 Satz 1': any(
      is('wageRelation', 'employee', 'training'),
      all(is('wageRelation', 'internship'), unencoded('internship-as-work')),
    ),
  },
  requires: {
    'AGG § 7 Abs. 1': judged('treated-worse-for-that-ground'),
    // A collective agreement may name another time: after two months it is not said to be too late.
    'Abs. 4 Satz 1': any(
      when(onTheDay, '<=', after(dayOf('worseTreatment.knownOn'), months(2))),
      unencoded('other-time-agreed'),
    ),
  },
  gates: [],
  grants: { status: 'wage-claim', cite: 'AGG § 15 Abs. 2 Satz 1', work: 'none', workCite: 'AGG § 15 Abs. 2 Satz 1' },
  papers: [{ id: 'written-claim', cite: 'AGG § 15 Abs. 4 Satz 1' }],
  inFavour: [{ id: 'signs-suffice', source: 'AGG § 22' }],
  notSaid: {
    'Abs. 1': 'the loss itself is paid, too, where the employer is to blame: in its words',
    'Abs. 2 Satz 2': 'three months’ pay at most for somebody who would not have been taken anyway: in its words',
    'Abs. 3': 'collective agreements that treat somebody worse',
    'Abs. 5 to 6': 'other claims stay; nobody gets the job by it: in its words',
    'AGG § 8': 'where a difference is allowed because of the work: part of the weighing',
    'AGG § 6 Abs. 1 Satz 1 Nr. 3': 'people like employees, who depend on one client: not asked',
    'AGG § 6 Abs. 1 Satz 2': 'who applied for a job or had one: the page about letters reckons their time',
  },
  reviewedBy: null,
})
