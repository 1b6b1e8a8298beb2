import { any, is, type Norm, norm, not, yes } from '@lotse/law'
import { courseText } from '../AufenthG/44.ts'
import { claimTitle, courseEnded, sufficientGerman } from '../AufenthG/44-conditions.ts'

/** The long course for who does not read and write, or not in Latin letters, yet. */
export const specialCourse: Norm = norm({
  ...courseText,
  id: 'special-course',
  cite: 'IntV § 13 Abs. 1 Satz 1',
  aliases: ['IntV § 13', 'IntV § 13 Abs. 1'],
  grade: 'may', // "können … vorgesehen werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 3': is('readsAndWrites', 'little', 'other-script') },
  requires: {
    'IntV § 4 Abs. 1 Satz 1': any(
      claimTitle,
      yes('courseAdmitted'),
      is('courseOrderedBy', 'immigration-office', 'jobcenter', 'benefits-office'),
    ),
  },
  barred: { 'IntV § 4 Abs. 1 Satz 2': courseEnded, 'IntV § 3 Abs. 2': sufficientGerman },
  grants: {
    status: 'integration-course',
    cite: 'IntV § 13 Abs. 1 Satz 2',
    work: 'none',
    workCite: 'IntV § 13 Abs. 1 Satz 1',
  },
  papers: [{ id: 'confirmation-of-entitlement', cite: 'IntV § 7 Abs. 1 Satz 3' }],
  notSaid: {
    'Abs. 1 Satz 4': 'up to 300 lessons again: a norm of its own',
    'Abs. 1 Satz 5': 'the same without a test failed',
    'Abs. 2': 'the short course: said on the page',
    'Abs. 3': 'how the need in a place is found',
  },
})

/** Up to 300 lessons once more, after a special course without the result hoped for. */
export const courseRepetition: Norm = norm({
  ...courseText,
  id: 'course-repetition',
  cite: 'IntV § 13 Abs. 1 Satz 4',
  grade: 'may', // "können … zugelassen werden"
  gradeCite: 'Abs. 1 Satz 4',
  for: { 'Abs. 1 Satz 4': courseEnded },
  requires: {
    'Abs. 1 Satz 3 Nr. 1': is('courseKind', 'literacy', 'special-need'),
    'IntV § 17 Abs. 2 Satz 1': not(sufficientGerman),
  },
  grants: {
    status: 'integration-course',
    cite: 'IntV § 13 Abs. 1 Satz 4',
    work: 'none',
    workCite: 'IntV § 13 Abs. 1 Satz 4',
  },
  papers: [{ id: 'application-for-repetition', cite: 'IntV § 13 Abs. 1 Satz 4' }],
})
