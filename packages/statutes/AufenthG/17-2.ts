import { is, months, type Norm, norm, yes } from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { afterExchange, notFromSchool } from './after-other-stays.ts'
import { gatesOf } from './gates.ts'

/** Residence permit to apply for a place at a university. */
export const permitSearchStudyPlace: Norm = norm({
  id: 'permit-search-study-place',
  cite: 'AufenthG § 17 Abs. 2',
  aliases: ['Studienbewerbung'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1': yes('looksForStudyPlace') },
  requires: {
    // "verfügt oder diese innerhalb der Aufenthaltsdauer nach Satz 2 erworben werden sollen"
    'Abs. 2 Satz 1 Nr. 1': is('readyForStudies', 'now', 'within-nine-months'),
    'Abs. 2 Satz 1 Nr. 2': livelihoodSecured,
  },
  regularly: notFromSchool,
  barred: afterExchange,
  gates: gatesOf({ section: '3', refusal: 'study' }),
  grants: {
    status: 'permit-17',
    cite: 'AufenthG § 17 Abs. 2 Satz 2',
    longest: months(9),
    work: 'permission',
    workCite: 'AufenthG § 17 Abs. 3 Satz 1',
    once: true,
  },
  papers: [
    { id: 'school-certificate', cite: 'AufenthG § 17 Abs. 2 Satz 1 Nr. 1' },
    { id: 'means-for-a-year', cite: 'AufenthG § 17 Abs. 2 Satz 1 Nr. 2' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1': 'a norm of its own: permit-search-training-place',
    'Abs. 3 Satz 1': 'how much work is allowed: the right side-job-17',
    'Abs. 3 Satz 2': 'what may follow it as a rule: in the norms that may',
    'AufenthG § 19f Abs. 3 Nr. 2': 'an application for a Blue Card is open: not encoded',
    'AufenthG § 19f Abs. 4': 'the application may be refused for faults of the institution: not asked',
  },
  reviewedBy: null,
})
