import { all, any, is, type Norm, norm, years, yes, youngerThan } from '@lotse/law'
import { integration, integrationWaived, refused } from './25b.ts'
import { gatesOf } from './gates.ts'

/** Residence permit for the family of somebody with the one for sustained integration. The person who asks is the family member. */
export const sustainedIntegrationFamily: Norm = norm({
  id: 'permit-sustained-integration-family',
  cite: 'AufenthG § 25b Abs. 4',
  encodedFrom: '2026-07-29',
  inForce: { from: '2022-12-31' },
  grade: 'should', // Satz 1: "soll … erteilt werden"
  gradeCite: 'Abs. 4 Satz 1',
  for: {
    'Abs. 4 Satz 1': any(
      all(yes('spouseHere'), is('spouseTitle', '25b-1')),
      all(youngerThan(18, 'birthDate'), yes('unmarried'), is('parentTitle', '25b-1')),
    ),
  },
  // Satz 1 takes over Nr. 2 to 5 as Abs. 1 Satz 2 sets them up ("regelmäßig"), Satz 2 takes over Abs. 2, 3 and 5.
  regularly: integration,
  barred: refused,
  waived: integrationWaived,
  gates: gatesOf({ section: '5' }),
  departsFrom: [{ gate: '10-3-2', cite: 'Abs. 5 Satz 2', cap: 'may' }],
  grants: {
    status: 'permit-25b',
    cite: 'AufenthG § 25b Abs. 5 Satz 1',
    longest: years(2),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-humanitarian', 'settlement-general'],
  },
  papers: [
    { id: 'permit-of-relative', cite: 'AufenthG § 25b Abs. 4 Satz 1' },
    { id: 'family-certificates', cite: 'AufenthG § 25b Abs. 4 Satz 1' },
    { id: 'declaration-constitution', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 2' },
    { id: 'civic-knowledge', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 2' },
    { id: 'pay-slips', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 3' },
    { id: 'german-a2', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 4' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  inFavour: [
    { id: 'one-earner-is-enough', source: 'Nds. MI, RdErl. 20.01.2025 (Niedersachsen)' },
    { id: 'language-by-conversation', source: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 1':
      'its departure from § 5 Abs. 1 Nr. 1 and Abs. 2 is not taken over by Abs. 4: only § 5 Abs. 3 Satz 2 is left',
    'Abs. 1 Satz 2 Nr. 1': 'no time of stay is asked of the family',
    'Abs. 4 Satz 3': 'a right of one’s own after a separation (§ 31): not encoded yet',
    'Abs. 5 Satz 3': 'says that § 25a stays untouched',
    'Abs. 7': 'speaks of Abs. 1 Satz 2 Nr. 1',
    'Abs. 8': 'speaks of permits under Abs. 1',
  },
  reviewedBy: null,
})
