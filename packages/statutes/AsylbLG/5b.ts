import { all, atLeastOld, is, judged, type Norm, norm, not, yes } from '@lotse/law'
import { courseText } from '../AufenthG/44.ts'
import { admissionGroups, courseEnded, drawsBy } from '../AufenthG/44-conditions.ts'

/** The office for asylum benefits may order an integration course: a way in, and a duty with consequences. */
export const courseOrderedByBenefitsOffice: Norm = norm({
  ...courseText,
  id: 'course-ordered-by-benefits-office',
  cite: 'AsylbLG § 5b Abs. 1',
  aliases: ['AsylbLG § 5b'],
  grade: 'may', // "kann … schriftlich verpflichten"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': all(admissionGroups, drawsBy('asylum-act')) },
  requires: {
    'AufenthG § 44 Abs. 4 Satz 2': all(
      atLeastOld(18, 'birthDate'),
      not(yes('goesToSchool')),
      not(yes('employment')),
      judged('able-to-work'),
    ),
  },
  barred: {
    'IntV § 4 Abs. 1 Satz 2': courseEnded,
    'AufenthG § 44a Abs. 2 Nr. 1': yes('inSchoolTrainingOrStudy'),
    'AufenthG § 44a Abs. 1 Satz 1 Nr. 4': is('courseOrderedBy', 'benefits-office', 'immigration-office', 'jobcenter'),
  },
  grants: { status: 'integration-course', cite: 'AsylbLG § 5b Abs. 1', work: 'none', workCite: 'AsylbLG § 5b Abs. 1' },
  papers: [],
  notSaid: {
    'Abs. 2': 'who refuses without good reason gets less: said in the words',
    'Abs. 3': 'data of the offices',
  },
})
