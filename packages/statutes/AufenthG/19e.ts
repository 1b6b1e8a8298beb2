import { type Norm, norm, years, yes } from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { gatesOf } from './gates.ts'

/** Residence permit for the European voluntary service. */
export const permitVoluntaryService: Norm = norm({
  id: 'permit-voluntary-service',
  cite: 'AufenthG § 19e',
  aliases: ['Europäischer Freiwilligendienst'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': yes('voluntaryServiceAgreement') },
  gates: gatesOf({ section: '4', livelihood: livelihoodSecured, refusal: 'study' }),
  grants: {
    status: 'permit-19e',
    cite: 'AufenthG § 19e Abs. 2',
    longest: years(1),
    work: 'bound',
    workCite: 'AufenthG § 19e Abs. 1',
  },
  papers: [
    { id: 'voluntary-service-agreement', cite: 'AufenthG § 19e Abs. 1' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1 Nr. 1': 'what the agreement says, Nr. 1 to 5: in the fact "voluntaryServiceAgreement"',
    'BeschV § 14 Abs. 1 Nr. 1': 'no consent of the employment agency is needed',
    'AufenthG § 19f Abs. 3 Nr. 2': 'an application for a Blue Card is open: not encoded',
    'AufenthG § 19f Abs. 4': 'the application may be refused for faults of the institution: not asked',
  },
  reviewedBy: null,
})
