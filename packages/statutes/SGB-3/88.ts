import { is, judged, judgedAgainst, type Norm, norm, yes } from '@lotse/law'
import { askedBefore, grantOf, subsidy } from './subsidy.ts'

/** Part of the pay for somebody who is harder to place. */
export const integrationSubsidy: Norm = norm({
  ...subsidy,
  id: 'integration-subsidy',
  cite: 'SGB-3 § 88',
  aliases: ['Eingliederungszuschuss', 'EGZ'],
  gradeCite: 'SGB-3 § 88',
  for: { 'SGB-3 § 88': is('hireAs', 'job') },
  requires: { ...askedBefore, 'SGB-3 § 88 Satz 1': judged('placement-made-harder') },
  barred: {
    'SGB-3 § 92 Abs. 1 Nr. 1': judgedAgainst('job-ended-for-subsidy'),
    'SGB-3 § 92 Abs. 1 Nr. 2': yes('employedHereFourYears'),
  },
  grants: grantOf('SGB-3 § 89 Satz 2'),
  notSaid: {
    'SGB-3 § 89 Satz 1': 'how much and how long depends on the person and the job: in its words',
    'SGB-3 § 89 Satz 3': 'three years from the 55th birthday on: in its words',
    'SGB-3 § 90': 'people with disabilities: an employer is not asked about health; in its words',
    'SGB-3 § 91': 'which pay counts: in its words',
    'SGB-3 § 92 Abs. 2': 'when a part is paid back: in its words',
  },
})
