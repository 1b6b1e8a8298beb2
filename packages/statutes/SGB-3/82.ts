import { compare, is, judged, type Norm, norm, number, quantity, unencoded, yes } from '@lotse/law'
import { grantOf, subsidy } from './subsidy.ts'

/** Learning while employed: costs of a course, and part of the pay meanwhile. */
export const courseForEmployee: Norm = norm({
  ...subsidy,
  id: 'course-for-employee',
  cite: 'SGB-3 § 82 Abs. 1',
  aliases: ['SGB-3 § 82', 'SGB-3 § 81', 'Weiterbildung'],
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': is('hireAs', 'course') },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': judged('course-more-than-for-this-job'),
    'Abs. 1 Satz 1 Nr. 3': unencoded('no-course-within-two-years'),
    'Abs. 1 Satz 1 Nr. 4': compare(quantity('courseHours'), '>', number(120)),
    'Abs. 1 Satz 1 Nr. 5': yes('courseApproved'),
  },
  grants: grantOf('SGB-3 § 82 Abs. 3 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 1 Nr. 2': 'a vocational degree as a rule two years ago: part of the weighing',
    'Abs. 1 Satz 2': 'not for courses that the employer must give anyway: in its words',
    'Abs. 2': 'what the employer pays of the course: in its words',
    'Abs. 3 Satz 2 to 4': 'how much of the pay: in its words',
    'Abs. 4 to 7': 'agreements, applications for several, how staff are counted, times gone by',
    'Abs. 8': 'people with disabilities: an employer is not asked about health',
    'SGB-3 § 324': 'before it begins: in its words',
  },
})
