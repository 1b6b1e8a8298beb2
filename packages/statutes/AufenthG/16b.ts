import { is, type Norm, type NormText, norm, years } from '@lotse/law'
import { livelihoodInTraining } from './16g-conditions.ts'
import { gatesOf } from './gates.ts'

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'grants' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  gates: gatesOf({ section: '3', livelihood: livelihoodInTraining, refusal: 'study' }),
  grants: {
    status: 'permit-16b',
    cite: 'AufenthG § 16b Abs. 2 Satz 1',
    longest: years(2), // "in der Regel zwei Jahre"
    work: 'permission', // 140 days a year by law: the right "side-job-16b" says it
    workCite: 'AufenthG § 16b Abs. 3 Satz 1',
  },
  papers: [
    { id: 'university-admission', cite: 'AufenthG § 16b Abs. 1 Satz 1' },
    { id: 'means-for-a-year', cite: 'AufenthG § 2 Abs. 3 Satz 5' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  reviewedBy: null,
}
const notSaid: Record<string, string> = {
  'Abs. 1 Satz 2': 'preparation and compulsory internships belong to it: in the facts about the place',
  'Abs. 1 Satz 4':
    'a language certificate is only asked for where nobody has looked at the language: the university says so',
  'Abs. 2 Satz 4': 'that it is prolonged while the aim can be reached in time',
  'Abs. 3': 'how much work is allowed: the right side-job-16b',
  'Abs. 4': 'shuts out temporary work and § 9 meanwhile: said there',
  'Abs. 6': 'up to nine months to look for another place before it is taken back: protects the holder',
  'Abs. 7': 'a norm of its own: permit-study-protected-elsewhere',
  'AufenthG § 19f Abs. 3 Nr. 2': 'an application for a Blue Card is open: not encoded',
  'AufenthG § 19f Abs. 4': 'the application may be refused for faults of the institution: not asked',
}

/** Residence permit for full-time studies. */
export const permitStudy: Norm = norm({
  ...shared,
  id: 'permit-study',
  cite: 'AufenthG § 16b Abs. 1',
  aliases: ['Studium'],
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': is('studyPlace', 'full-time') },
  notSaid: { ...notSaid, 'Abs. 5': 'a norm of its own: permit-study-conditional' },
})

/** Residence permit for studies on a condition, part-time, or for what prepares them. */
export const permitStudyConditional: Norm = norm({
  ...shared,
  id: 'permit-study-conditional',
  cite: 'AufenthG § 16b Abs. 5',
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 5 Satz 1',
  for: {
    'Abs. 5 Satz 1': is('studyPlace', 'conditional', 'college-missing', 'part-time', 'language-course', 'internship'),
  },
  notSaid: { ...notSaid, 'Abs. 1': 'a norm of its own: permit-study' },
})
