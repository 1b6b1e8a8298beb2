import { all, any, type Condition, dayOf, is, type Norm, norm, not, passed, yes } from '@lotse/law'
import { courseText } from '../AufenthG/44.ts'
import { courseEnded, entitlementLost, yearIsOver } from '../AufenthG/44-conditions.ts'

/** § 5 Abs. 3 Satz 1: an admission lasts a year. Whoever has registered within it has used it. */
const admissionLasts: Condition = any(
  not(passed(yearIsOver, dayOf('courseAdmittedOn'))),
  all(
    is('integrationCourseTaken', 'registered', 'running', 'interrupted'),
    not(passed(yearIsOver, dayOf('courseAdmittedOn'), dayOf('courseRegisteredOn'))),
  ),
)

/** Whoever was admitted may attend, also in a year in which nobody else is admitted. */
export const courseWithAdmission: Norm = norm({
  ...courseText,
  id: 'course-with-admission',
  cite: 'IntV § 4 Abs. 1 Satz 1 Nr. 3',
  aliases: ['IntV § 4', 'IntV § 5'],
  grade: 'right', // "sind zur einmaligen Teilnahme … berechtigt"
  gradeCite: 'Abs. 1 Satz 2',
  for: { 'Abs. 1 Satz 1 Nr. 3': yes('courseAdmitted') },
  requires: { 'IntV § 5 Abs. 3 Satz 1': admissionLasts },
  barred: { 'Abs. 1 Satz 2': courseEnded, 'Abs. 1 Satz 3': entitlementLost },
  grants: {
    status: 'integration-course',
    cite: 'AufenthG § 43 Abs. 3 Satz 1',
    work: 'none',
    workCite: 'IntV § 4 Abs. 1 Satz 1 Nr. 3',
  },
  papers: [{ id: 'letter-of-admission', cite: 'IntV § 5 Abs. 3 Satz 2' }],
  notSaid: {
    'Abs. 1 Satz 1 Nr. 1': 'the claim: § 44 Abs. 1 AufenthG',
    'Abs. 1 Satz 1 Nr. 2': 'people admitted as ethnic Germans have rules of their own',
    'Abs. 1 Satz 1 Nr. 4': 'the duty: § 44a Abs. 1 Satz 1 Nr. 2 AufenthG',
    'Abs. 1 Satz 1 Nr. 5': 'the duty: § 44a Abs. 1 Satz 1 Nr. 3 AufenthG',
    'Abs. 1 Satz 1 Nr. 6': 'the duty: § 44a Abs. 1 Satz 1 Nr. 4 AufenthG',
    'Abs. 2': 'little need: at the claim',
    'Abs. 3': 'special need: at the duty',
    'IntV § 5 Abs. 1': 'how to apply: said on the page',
    'IntV § 5 Abs. 2': 'women take part equally: a duty of the Federal Office',
    'IntV § 5 Abs. 3 Satz 2': 'the form: at the papers',
    'IntV § 5 Abs. 4': 'whom the Federal Office puts first: at the admission',
  },
})
