import { is, type Norm, norm, yes } from '@lotse/law'
import { gatesOf } from './gates.ts'

/** Residence permit for researchers. */
export const permitResearch: Norm = norm({
  id: 'permit-research',
  cite: 'AufenthG § 18d Abs. 1',
  aliases: ['Forschung'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1 Nr. 1': yes('researchAgreement') },
  requires: { 'Abs. 1 Satz 1 Nr. 2': is('researchCosts', 'undertaken') },
  waived: {
    'Abs. 2 Satz 1': { when: is('researchCosts', 'public'), drops: ['Abs. 1 Satz 1 Nr. 2'], cap: 'should' }, // "soll abgesehen werden"
  },
  gates: gatesOf({ section: '4', refusal: 'study' }),
  grants: {
    status: 'permit-18d',
    cite: 'AufenthG § 18d Abs. 4 Satz 1',
    work: 'bound',
    workCite: 'AufenthG § 18d Abs. 5 Satz 1',
    countsTowards: ['settlement-skilled', 'permit-search-for-work'],
  },
  papers: [
    { id: 'research-agreement', cite: 'AufenthG § 18d Abs. 1 Satz 1 Nr. 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'sixty days to decide: said where time limits are computed',
    'Abs. 2 Satz 2': 'the office may do without the undertaking for a special public interest: not encoded',
    'Abs. 3': 'the undertaking for all researchers of an institution',
    'Abs. 4 Satz 2': 'longer in programmes of the Union',
    'Abs. 6': 'people with protection in another state of the Union: not encoded',
    'AufenthG § 19f Abs. 3 Nr. 2': 'an application for a Blue Card is open: not encoded',
    'AufenthG § 19f Abs. 4': 'the application may be refused for faults of the institution: not asked',
  },
  reviewedBy: null,
})
