import { is, months, type Norm, norm, yes } from '@lotse/law'
import { livelihoodInTraining } from './16g-conditions.ts'
import { gatesOf } from './gates.ts'

/** Residence permit for an internship of students and graduates under the directive of the Union. */
export const permitStudyInternship: Norm = norm({
  id: 'permit-study-internship',
  cite: 'AufenthG § 16e',
  aliases: ['Praktikum'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1 Nr. 2': yes('internshipAgreement') },
  requires: {
    'Abs. 1 Nr. 3': is('internshipStudies', 'student', 'graduate'),
    'Abs. 1 Nr. 4': yes('internshipFitsStudies'),
    'Abs. 1 Nr. 5': yes('internshipCostsUndertaken'),
  },
  gates: gatesOf({ section: '3', livelihood: livelihoodInTraining, refusal: 'study' }),
  grants: {
    status: 'permit-16e',
    cite: 'AufenthG § 16e Abs. 2',
    longest: months(6),
    work: 'bound',
    workCite: 'AufenthG § 16e Abs. 1',
  },
  papers: [
    { id: 'internship-agreement', cite: 'AufenthG § 16e Abs. 1 Nr. 2' },
    { id: 'proof-of-studies', cite: 'AufenthG § 16e Abs. 1 Nr. 3' },
    { id: 'undertaking-of-costs', cite: 'AufenthG § 16e Abs. 1 Nr. 5' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1 Nr. 1': 'what an internship is for: in the fact "internshipAgreement"',
    'BeschV § 15 Nr. 1': 'no consent of the employment agency is needed',
    'AufenthG § 19f Abs. 3 Nr. 2': 'an application for a Blue Card is open: not encoded',
    'AufenthG § 19f Abs. 4': 'the application may be refused for faults of the institution: not asked',
  },
  reviewedBy: null,
})
