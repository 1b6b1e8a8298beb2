import { all, any, cited, compare, is, judged, type Norm, norm, number, quantity, unencoded } from '@lotse/law'
import { askedBefore, grantOf, subsidy } from './subsidy.ts'

/** Trying out somebody in the firm, as a measure of the agency or the Jobcenter. */
export const trialAtEmployer: Norm = norm({
  ...subsidy,
  id: 'trial-at-employer',
  cite: 'SGB-3 § 45 Abs. 1 Satz 1',
  aliases: ['SGB-3 § 45', 'MAG', 'Probearbeit'],
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1': is('hireAs', 'trial') },
  requires: {
    ...askedBefore,
    'Abs. 1 Satz 1': is('applicantRegistered', 'agency', 'jobcenter'),
    'Abs. 1 Satz 4': judged('measure-needed'),
    'Abs. 2 Satz 2': any(
      compare(quantity('trialWeeks'), '<=', number(6)),
      cited(
        'SGB-3 § 45 Abs. 8',
        all(compare(quantity('trialWeeks'), '<=', number(12)), unencoded('long-out-of-work-trial')),
      ),
    ),
  },
  grants: grantOf('SGB-3 § 45 Abs. 1 Satz 4'),
  notSaid: {
    'Abs. 1 Satz 2 to 3': 'people long out of work; jobs in other states',
    'Abs. 1 Satz 5': 'benefit that goes on',
    'Abs. 2 Satz 1': 'as long as its aim needs',
    'Abs. 2 Satz 3 to 4': 'courses of up to eight weeks, not in a firm',
    'Abs. 3 to 5': 'providers and vouchers: in its words',
    'Abs. 6 to 7': 'private placement',
    'Abs. 9': 'people in the asylum procedure whom § 39a lets in early: in its words',
  },
})
