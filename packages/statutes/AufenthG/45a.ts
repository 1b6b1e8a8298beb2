import { all, type Norm, type NormText, norm, yes } from '@lotse/law'
import { courseText } from './44.ts'
import { drawsBy } from './44-conditions.ts'

/** Who draws money of the Jobcenter and is ordered to a vocational German course. */
const ordered = (text: Pick<NormText, 'encodedFrom' | 'inForce'>): Norm =>
  norm({
    ...courseText,
    ...text,
    id: 'vocational-course-duty',
    cite: 'AufenthG § 45a Abs. 2 Satz 1',
    aliases: ['AufenthG § 45a'],
    grade: 'right', // "ist … verpflichtet"
    gradeCite: 'Abs. 2 Satz 1',
    for: { 'Abs. 2 Satz 1': all(drawsBy('jobcenter'), yes('vocationalCourseOrdered')) },
    grants: {
      status: 'course-duty',
      cite: 'AufenthG § 45a Abs. 2 Satz 1',
      work: 'none',
      workCite: 'AufenthG § 45a Abs. 2 Satz 1',
    },
    papers: [{ id: 'order-of-the-office', cite: 'DeuFoeV § 6 Abs. 2 Satz 4' }],
    notSaid: {
      'Abs. 1': 'what the courses are for: said in the words of § 4 DeuFöV',
      'Abs. 2 Satz 2': 'help into work stays beside it',
      'Abs. 3': 'the power to make the ordinance',
    },
  })

/** Since 01.07.2026 by § 15a SGB II; orders made before go on (§ 104 Abs. 17). */
export const vocationalCourseDuty = ordered({ encodedFrom: '2026-07-29', inForce: { from: '2026-07-01' } })
export const vocationalCourseDutyToJune2026 = ordered({
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30', to: '2026-06-30' },
})
