import { all, any, cited, is, judged, judgedAgainst, type Norm, norm, unencoded, yes } from '@lotse/law'
import { grantOf, subsidy } from '../SGB-3/subsidy.ts'

/** Up to the whole minimum wage, up to five years. */
export const participation: Norm = norm({
  ...subsidy,
  id: 'subsidy-participation',
  cite: 'SGB-2 § 16i Abs. 1',
  aliases: ['SGB-2 § 16i'],
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': all(is('hireAs', 'job'), is('applicantRegistered', 'jobcenter')) },
  requires: {
    'Abs. 3 Satz 1 Nr. 1': yes('applicantFrom25'),
    'Abs. 3 Satz 1 Nr. 2': any(
      yes('jobcenterSixOfSevenYears'),
      cited('SGB-2 § 16i Abs. 3 Satz 3', unencoded('five-years-with-child')),
    ),
    'Abs. 3 Satz 1': judged('jobcenter-assigns'),
  },
  barred: { 'Abs. 7': judgedAgainst('job-ended-for-subsidy') },
  grants: grantOf('SGB-2 § 16i Abs. 2 Satz 1'),
  notSaid: {
    'Abs. 2': 'how much in which year: in its words; the minimum wage at once: MiLoG/22.ts',
    'Abs. 3 Satz 1 Nr. 3 to 4': 'hardly any work meanwhile, not yet five years of it: part of the weighing',
    'Abs. 3 Satz 2': 'two months of support before, as a rule',
    'Abs. 4': 'somebody accompanies the person: in its words',
    'Abs. 5': 'courses meanwhile',
    'Abs. 6': 'when the person may leave',
    'Abs. 8': 'a contract for a time of up to five years',
    'Abs. 9': 'what the Jobcenter asks before',
    'Abs. 10': 'people of earlier programmes',
  },
})
