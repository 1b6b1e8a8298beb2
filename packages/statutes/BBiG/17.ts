import { any, dayOf, is, type Norm, norm, not, the, unencoded, when, yes } from '@lotse/law'

/** The least pay of a training in a firm. How much it is for a month stands in `rights/owed.ts`. */
export const trainingPayClaim: Norm = norm({
  id: 'training-pay',
  cite: 'BBiG § 17 Abs. 2',
  aliases: ['BBiG § 17', 'BBiG § 18 Abs. 3', 'Mindestausbildungsvergütung'],
  encodedFrom: '2026-04-16',
  inForce: { from: '2024-08-01' },
  grade: 'right', // § 18 Abs. 3 Satz 1: "sind sie verpflichtet, … zu zahlen"
  gradeCite: 'BBiG § 18 Abs. 3 Satz 1',
  for: { 'Abs. 1 Satz 1': is('wageRelation', 'training') },
  requires: {
    'BBiG § 3 Abs. 1': yes('apprenticeshipInFirm'),
    'Abs. 2 Satz 1': when(dayOf('apprenticeshipFrom'), '>=', the('2020-01-01')),
    // Abs. 3: a collective agreement that binds the firm may name less; which one it is cannot be seen.
    'Abs. 3 Satz 1': any(not(yes('apprenticeshipCollective')), unencoded('collective-training-pay')),
    // Abs. 5: the share of the hours in part time is not asked.
    'Abs. 5 Satz 1': any(not(yes('apprenticeshipPartTime')), unencoded('part-time-training-pay')),
  },
  gates: [],
  grants: { status: 'wage-claim', cite: 'BBiG § 17 Abs. 2 Satz 1', work: 'none', workCite: 'BBiG § 17 Abs. 2 Satz 1' },
  papers: [
    { id: 'training-contract', cite: 'BBiG § 11 Abs. 1 Satz 1' },
    { id: 'pay-slip', cite: 'BBiG § 18 Abs. 2' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'the pay rises every year: the shares of Abs. 2 Satz 1 Nr. 2 to 4 in owed.ts',
    'Abs. 2 Satz 2 to 7': 'how the amounts go on from 2024: the amount training-pay, the shares in owed.ts',
    'Abs. 3 Satz 2': 'an agreement that has run out goes on: its amount cannot be seen either',
    'Abs. 5 Satz 2 to 3': 'how far part time lowers the pay: the share is not asked',
    'BBiG § 3 Abs. 2 to 3': 'universities, public service, ships; crafts have the same rule of pay',
    'BBiG § 18 Abs. 1': 'single days: a month is asked',
    'BBiG § 18 Abs. 3 Satz 2': 'part time, as Abs. 5',
    'Abs. 4': 'as a rule at least four fifths of the collective pay: said on the page, the agreements are not stored',
    'Abs. 6': 'what may be reckoned for board and lodging: said on the page',
    'Abs. 7': 'work beyond the agreed hours is paid or made up for: said on the page',
    'BBiG § 18 Abs. 2': 'when it is due: owed.ts',
  },
  reviewedBy: null,
})
