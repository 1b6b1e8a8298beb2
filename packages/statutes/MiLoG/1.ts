import { any, dayOf, type Norm, norm, the, unencoded, when } from '@lotse/law'
import { countsAsEmployee, firstHalfYear, grownUpOrTrained } from './22.ts'

/** The least pay for every hour. How much it is for a month stands in `rights/owed.ts`. */
export const minimumWageClaim: Norm = norm({
  id: 'minimum-wage',
  cite: 'MiLoG § 1 Abs. 1',
  aliases: ['MiLoG § 1', 'MiLoG', 'Mindestlohn'],
  encodedFrom: '2026-04-16',
  inForce: { from: '2022-10-01' },
  grade: 'right', // "hat Anspruch auf Zahlung"
  gradeCite: 'Abs. 1',
  for: { 'MiLoG § 22 Abs. 1': countsAsEmployee },
  requires: {
    // The amounts are known from this day on; what was owed before is not said.
    'Abs. 2 Satz 1': any(
      when(dayOf('wageMonth'), '>=', the('2022-10-01')),
      unencoded('minimum-wage-before-october-2022'),
    ),
    'MiLoG § 22 Abs. 2': grownUpOrTrained,
  },
  barred: { 'MiLoG § 22 Abs. 4 Satz 1': firstHalfYear },
  gates: [],
  grants: { status: 'wage-claim', cite: 'MiLoG § 1 Abs. 1', work: 'none', workCite: 'MiLoG § 1 Abs. 1' },
  papers: [
    { id: 'hours-record', cite: 'MiLoG § 17 Abs. 1' },
    { id: 'pay-slip', cite: 'MiLoG § 1 Abs. 1' },
    { id: 'work-contract', cite: 'MiLoG § 2 Abs. 1 Satz 1 Nr. 1' },
  ],
  notSaid: {
    'Abs. 2 Satz 2': 'a power to make ordinances; what they say is the amount minimum-wage',
    'Abs. 3': 'sectors in which more is owed: named on the page, their wages are in ordinances that are not stored',
    'MiLoG § 2': 'when it is due: owed.ts',
    'MiLoG § 17': 'which employers must record the hours: on the page',
    'MiLoG § 22 Abs. 3': 'a training has a pay of its own: BBiG § 17; voluntary work is in no act encoded here',
    'MiLoG § 22 Abs. 4 Satz 2': 'a report of the government',
  },
  reviewedBy: null,
})
