import { type Norm, norm, yes } from '@lotse/law'
import { gatesOf } from './gates.ts'

/** Residence permit for a language course that prepares for no university. */
export const permitLanguageCourse: Norm = norm({
  id: 'permit-language-course',
  cite: 'AufenthG § 16f Abs. 1',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': yes('privateLanguageCourse') },
  // After an exchange of pupils another permit needs a claim (Abs. 3 Satz 2): nobody can tell from the paper.
  gates: gatesOf({ section: '3' }),
  grants: {
    status: 'permit-16f',
    cite: 'AufenthG § 16f Abs. 1 Satz 1',
    work: 'permission',
    workCite: 'AufenthG § 16f Abs. 3 Satz 4',
  },
  papers: [
    { id: 'place-in-course', cite: 'AufenthG § 16f Abs. 1 Satz 1' },
    { id: 'means-for-a-year', cite: 'AufenthG § 2 Abs. 3 Satz 6' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'exchange of pupils: not encoded',
    'Abs. 2': 'a norm of its own: permit-school',
    'Abs. 3 Satz 1': 'what may follow a stay at a school: in the norms of the topic further-stays',
    'Abs. 3 Satz 4': 'how much work is allowed: the right side-job-16f',
    'Abs. 4': 'agreements of the Länder on schools: not encoded',
  },
  reviewedBy: null,
})
