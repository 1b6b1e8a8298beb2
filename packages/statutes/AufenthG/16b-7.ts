import { any, is, type Norm, norm, yes } from '@lotse/law'
import { livelihoodInTraining } from './16g-conditions.ts'
import { afterExchange, notFromSchool } from './after-other-stays.ts'
import { gatesOf } from './gates.ts'
import { asylum } from './statuses.ts'

/** Residence permit for studies of people with international protection in another state of the Union. */
export const permitStudyProtectedElsewhere: Norm = norm({
  id: 'permit-study-protected-elsewhere',
  cite: 'AufenthG § 16b Abs. 7',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'should', // "soll … erteilt werden"
  gradeCite: 'Abs. 7 Satz 1',
  for: { 'Abs. 7 Satz 1': yes('protectedElsewhere') },
  requires: {
    'Abs. 7 Satz 1 Halbsatz 2': yes('studiedElsewhereTwoYears'),
    'AufenthG § 16c Abs. 1 Satz 1 Nr. 2': yes('studyMobilityProgramme'),
    'AufenthG § 16c Abs. 1 Satz 1 Nr. 3': is('studyPlace', 'full-time', 'part-time'),
  },
  regularly: notFromSchool,
  barred: {
    ...afterExchange,
    // § 19f Abs. 3 Nr. 1 also shuts out who has protection elsewhere: this title is made for them and goes before. What is left of it is
    // the application that is not decided, and protection in this state, with which one studies here without this title.
    'AufenthG § 19f Abs. 3 Nr. 1': any(
      asylum('asylum-pending', 'asylum-resting'),
      is('protection', 'refugee', 'subsidiary'),
    ),
  },
  gates: gatesOf({ section: '3', livelihood: livelihoodInTraining }),
  grants: {
    status: 'permit-16b',
    cite: 'AufenthG § 16b Abs. 7 Satz 2',
    work: 'permission',
    workCite: 'AufenthG § 16b Abs. 7 Satz 3',
  },
  papers: [
    { id: 'university-admission', cite: 'AufenthG § 16c Abs. 1 Satz 1 Nr. 3' },
    { id: 'study-programme', cite: 'AufenthG § 16c Abs. 1 Satz 1 Nr. 2' },
    { id: 'means-for-a-year', cite: 'AufenthG § 2 Abs. 3 Satz 5' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1': 'a norm of its own: permit-study',
    'Abs. 3': 'how much work is allowed: the right side-job-16b',
    'Abs. 5': 'a norm of its own: permit-study-conditional',
    'Abs. 7 Satz 4': 'shuts out § 9 meanwhile: said there',
    'AufenthG § 19f Abs. 1': 'names § 16b Abs. 1 and 5, not Abs. 7',
    'AufenthG § 19f Abs. 3 Nr. 2': 'an application for a Blue Card is open: not encoded',
    'AufenthG § 19f Abs. 4': 'the application may be refused for faults of the institution: not asked',
  },
  reviewedBy: null,
})
