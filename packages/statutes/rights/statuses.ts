import type { StatusKind, Vocabulary } from '@lotse/law'
import { vocabulary } from '../facts/index.ts'

/**
 * What the norms of rights give in place of a residence status. Nobody can be told to hold one. `by-law`: it holds without anybody's
 * decision; `benefit`: an office, a firm or a school owes or gives it; `duty`: an office demands it; else a permission. `office-duty`: the office demands something else
 * than a course; `consequence`: what follows where it is not done; `public-duty`: offices owe it, and
 * nobody can sue for it.
 */
const rightStatuses: readonly StatusKind[] = [
  { id: 'work-by-law', families: ['right', 'by-law'], cite: 'AufenthG § 4a Abs. 1 Satz 1' },
  { id: 'side-job-by-law', families: ['right', 'by-law'], cite: 'AufenthG § 4a Abs. 1 Satz 2' },
  { id: 'work-permission', families: ['right'], cite: 'AufenthG § 4a Abs. 4' },
  { id: 'wage-claim', families: ['right', 'benefit'], cite: 'MiLoG § 1 Abs. 1' },
  { id: 'wage-protection', families: ['right', 'by-law'], cite: 'MiLoG § 3 Satz 1' },
  { id: 'working-time-limit', families: ['right', 'by-law'], cite: 'ArbZG § 3 Satz 1' },
  { id: 'employ-without-permission', families: ['right', 'by-law'], cite: 'AufenthG § 1 Abs. 2 Nr. 1' },
  { id: 'employ-by-paper', families: ['right', 'by-law'], cite: 'AufenthG § 4a Abs. 5 Satz 1' },
  { id: 'employer-duty', families: ['right', 'by-law'], cite: 'AufenthG § 4a Abs. 5 Satz 3' },
  { id: 'employer-procedure', families: ['right', 'benefit'], cite: 'AufenthG § 81a Abs. 1 Satz 1' },
  { id: 'employer-subsidy', families: ['right', 'benefit'], cite: 'SGB-3 § 88' },
  { id: 'care-of-own-insurance', families: ['right', 'benefit'], cite: 'AsylbLG § 9 Abs. 2' },
  { id: 'care-of-social-assistance', families: ['right', 'benefit'], cite: 'SGB-12 § 52 Abs. 1' },
  { id: 'medical-care', families: ['right', 'benefit'], cite: 'AsylbLG § 4 Abs. 1' },
  { id: 'emergency-care', families: ['right', 'benefit'], cite: 'AsylbLG § 6a' },
  { id: 'school', families: ['right', 'benefit'], cite: 'SaechsSchulG § 26 Abs. 1' },
  { id: 'free-school', families: ['right', 'by-law'], cite: 'SaechsSchulG § 38 Abs. 1' },
  { id: 'school-of-second-way', families: ['right', 'benefit'], cite: 'SaechsSchulG § 14' },
  { id: 'german-lessons', families: ['right', 'benefit'], cite: 'SOOSA § 13 Abs. 3' },
  { id: 'school-advice', families: ['right', 'benefit'], cite: 'SOOSA § 7 Abs. 4' },
  { id: 'preparation-for-training', families: ['right', 'benefit'], cite: 'SaechsSchulG § 8 Abs. 4' },
  { id: 'day-care', families: ['right', 'benefit'], cite: 'SGB-8 § 24' },
  { id: 'education-package', families: ['right', 'benefit'], cite: 'SGB-2 § 28 Abs. 1' },
  { id: 'free-residence', families: ['right', 'by-law'], cite: 'AufenthG § 12 Abs. 1 Satz 1' },
  { id: 'free-residence-permission', families: ['right'], cite: 'AufenthG § 12a Abs. 5' },
  { id: 'free-travel', families: ['right', 'by-law'], cite: 'AsylG § 59a Abs. 1' },
  { id: 'travel-permission', families: ['right'], cite: 'AsylG § 58 Abs. 1' },
  { id: 'leave-reception', families: ['right', 'benefit'], cite: 'AsylG § 47 Abs. 1' },
  { id: 'rent-assurance', families: ['right', 'benefit'], cite: 'SGB-2 § 22 Abs. 4' },
  { id: 'integration-course', families: ['right', 'benefit'], cite: 'AufenthG § 43 Abs. 3 Satz 1' },
  { id: 'orientation-course', families: ['right', 'benefit'], cite: 'IntV § 12 Abs. 1 Satz 1' },
  { id: 'vocational-course', families: ['right', 'benefit'], cite: 'AufenthG § 45a Abs. 1 Satz 1' },
  { id: 'course-duty', families: ['right', 'duty'], cite: 'AufenthG § 44a Abs. 1 Satz 1' },
  { id: 'course-free', families: ['right', 'benefit'], cite: 'IntV § 9 Abs. 2 Satz 1' },
  { id: 'recognition', families: ['right', 'benefit'], cite: 'BQFG § 4 Abs. 1' },
  { id: 'recognition-procedure', families: ['right', 'benefit'], cite: 'BQFG § 6 Abs. 1' },
  { id: 'recognition-measures', families: ['right', 'benefit'], cite: 'BQFG § 11 Abs. 1' },
  { id: 'public-duty', families: ['right', 'public-duty'], cite: 'SaechsIntG § 4' },
  { id: 'work-opportunity', families: ['right', 'benefit'], cite: 'AsylbLG § 5 Abs. 1 Satz 1' },
  { id: 'work-opportunity-protection', families: ['right', 'by-law'], cite: 'AsylbLG § 5 Abs. 5 Satz 3' },
  { id: 'work-opportunity-duty', families: ['right', 'office-duty'], cite: 'AsylbLG § 5 Abs. 4 Satz 1' },
  { id: 'work-opportunity-cut', families: ['right', 'consequence'], cite: 'AsylbLG § 5 Abs. 4 Satz 2' },
  { id: 'title-goes-on', families: ['right', 'by-law'], cite: 'AufenthG § 81 Abs. 4 Satz 1' },
  { id: 'work-goes-on', families: ['right', 'by-law'], cite: 'AufenthG § 81 Abs. 4 Satz 1' },
  { id: 'stay-allowed', families: ['right', 'by-law'], cite: 'AufenthG § 81 Abs. 3 Satz 1' },
  { id: 'removal-suspended', families: ['right', 'by-law'], cite: 'AufenthG § 81 Abs. 3 Satz 2' },
  { id: 'fiction-paper', families: ['right', 'benefit'], cite: 'AufenthG § 81 Abs. 5' },
  { id: 'prolongation', families: ['right'], cite: 'AufenthG § 8 Abs. 1' },
  { id: 'title-stays', families: ['right', 'by-law'], cite: 'AufenthG § 51 Abs. 1' },
  { id: 'longer-time-abroad', families: ['right', 'benefit'], cite: 'AufenthG § 51 Abs. 4 Satz 1' },
  { id: 'equal-treatment-claim', families: ['right', 'benefit'], cite: 'AGG § 21 Abs. 1' },
  { id: 'housing-certificate', families: ['right', 'benefit'], cite: 'SaechsEinkGrenzVO § 1 Abs. 1' },
  { id: 'fast-track-step', families: ['right', 'benefit'], cite: 'AufenthG § 81a Abs. 3 Satz 1' },
  { id: 'course-help', families: ['right', 'benefit'], cite: 'IntV § 4a Abs. 1 Satz 1' },
]

/** The same facts, and what the norms of rights give beside the statuses. */
export const withRights: Vocabulary = { ...vocabulary, statuses: [...vocabulary.statuses, ...rightStatuses] }
