import { months, type Norm, norm, yes, youngerThan } from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { germanAt } from './9-conditions.ts'
import { gatesOf } from './gates.ts'
import { everHeld } from './statuses.ts'

/** Residence permit to look for a training. */
export const permitSearchTrainingPlace: Norm = norm({
  id: 'permit-search-training-place',
  cite: 'AufenthG § 17 Abs. 1',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1 Nr. 1': youngerThan(35, 'birthDate') },
  requires: {
    'Abs. 1 Satz 1 Nr. 2': livelihoodSecured,
    'Abs. 1 Satz 1 Nr. 3': yes('universityEntrance'),
    'Abs. 1 Satz 1 Nr. 4': germanAt('B1'),
  },
  // Satz 3: again only after as long a time abroad. How long that was is not asked, so nobody who held it is told yes.
  barred: { 'Abs. 1 Satz 3': everHeld('permit-17') },
  gates: gatesOf({ section: '3' }),
  grants: {
    status: 'permit-17',
    cite: 'AufenthG § 17 Abs. 1 Satz 2',
    longest: months(9),
    work: 'permission',
    workCite: 'AufenthG § 17 Abs. 3 Satz 1',
    once: true,
  },
  papers: [
    { id: 'school-certificate', cite: 'AufenthG § 17 Abs. 1 Satz 1 Nr. 3' },
    { id: 'language-certificate', cite: 'AufenthG § 17 Abs. 1 Satz 1 Nr. 4' },
    { id: 'means-for-a-year', cite: 'AufenthG § 17 Abs. 1 Satz 1 Nr. 2' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 2': 'a norm of its own: permit-search-study-place',
    'Abs. 3 Satz 1': 'how much work is allowed: the right side-job-17',
    'Abs. 3 Satz 2': 'what may follow it as a rule',
  },
  reviewedBy: null,
})
