import { after, all, any, atLeastOld, dayOf, type Norm, norm, unencoded, when, years, yes } from '@lotse/law'
import { gatesOf } from './gates.ts'
import { behindFiction, holds } from './statuses.ts'

/** Residence permit of one's own from 18, for who had the one of the family as a child. */
export const ownRightOfChild: Norm = norm({
  id: 'permit-own-right-of-child',
  cite: 'AufenthG § 34 Abs. 3',
  aliases: ['AufenthG § 34'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'may', // "kann verlängert werden"
  gradeCite: 'Abs. 3',
  for: {
    'Abs. 2 Satz 1': all(
      any(holds('permit-family'), behindFiction('permit-family')),
      atLeastOld(18, 'birthDate'),
      when(dayOf('arrivedOn'), '<', after(dayOf('birthDate'), years(18))),
      // The paper does not say whether it was given to a child: to somebody unmarried it can hardly have been given otherwise.
      any(yes('unmarried'), unencoded('permit-given-as-a-child')),
    ),
  },
  gates: gatesOf({ section: '6' }),
  grants: {
    status: 'permit-own',
    cite: 'AufenthG § 34 Abs. 2 Satz 1',
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-child-adult', 'settlement-general'],
  },
  papers: [{ id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' }],
  notSaid: {
    'Abs. 1': 'prolongs for minors who live with a parent, without livelihood and housing: the title that is held',
    'Abs. 2 Satz 2': 'a settlement permit is a right of one’s own anyway',
  },
  reviewedBy: null,
})
