import { all, is, judged, judgedAgainst, type Norm, norm, yes } from '@lotse/law'
import { grantOf, subsidy } from '../SGB-3/subsidy.ts'

/** Half to three quarters of the pay for two years. */
export const longTermUnemployed: Norm = norm({
  ...subsidy,
  id: 'subsidy-long-out-of-work',
  cite: 'SGB-2 § 16e Abs. 1',
  aliases: ['SGB-2 § 16e'],
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1': all(is('hireAs', 'job'), is('applicantRegistered', 'jobcenter')) },
  requires: {
    'Abs. 1 Satz 1': all(yes('joblessTwoYears'), yes('contractTwoYears'), judged('support-was-not-enough')),
  },
  barred: {
    'SGB-3 § 92 Abs. 1 Nr. 1': judgedAgainst('job-ended-for-subsidy'),
    'SGB-3 § 92 Abs. 1 Nr. 2': yes('employedHereFourYears'),
  },
  grants: grantOf('SGB-2 § 16e Abs. 2 Satz 2'),
  notSaid: {
    'Abs. 1 Satz 2': 'what breaks the time without work: the Jobcenter knows',
    'Abs. 2 Satz 1 to 3': 'three quarters of the pay, then half: in its words',
    'Abs. 2 Satz 4': 'at the minimum wage: MiLoG/22.ts',
    'Abs. 4': 'somebody accompanies the person: in its words',
    'Abs. 3': 'the same bars as § 92 SGB III; what is paid back',
  },
})
