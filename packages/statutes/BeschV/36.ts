import { all, any, type Condition, dayOf, days, is, type Norm, norm, passed, unencoded } from '@lotse/law'
import { agreed, fastStep } from '../AufenthG/81a.ts'

/** So many days have passed since the agency was asked, and it has not said that something is missing. */
const silent = (length: number): Condition =>
  all(
    is('agencyAnswer', 'none'),
    any(
      // A last day on a weekend or a holiday gives way to the next working day (§ 31 Abs. 3 VwVfG): at most four days.
      passed(days(length + 5), dayOf('agencyAskedOn')),
      all(passed(days(length + 1), dayOf('agencyAskedOn')), unencoded('last-day-on-a-weekend')),
    ),
  )

const text = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "gilt als erteilt"
  gates: [],
  papers: [],
  reviewedBy: null,
} as const
const notSaid = {
  'Abs. 1': 'the agency tells the office',
  'Abs. 3': 'the agency should look at a job before it is asked: in its words',
  'Abs. 4': 'employers who are shut out for what they did',
} as const

/** Two weeks of silence of the employment agency are consent. */
export const agencyConsent: Norm = norm({
  ...text,
  id: 'agency-consent-deemed',
  cite: 'BeschV § 36 Abs. 2 Satz 1',
  aliases: ['BeschV § 36'],
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1': silent(14) },
  grants: fastStep('BeschV § 36 Abs. 2 Satz 1'),
  notSaid,
})

/** In the accelerated procedure one week. */
export const fastAgencyConsent: Norm = norm({
  ...text,
  id: 'fast-agency-consent-deemed',
  cite: 'BeschV § 36 Abs. 2 Satz 2',
  gradeCite: 'Abs. 2 Satz 2',
  for: agreed,
  requires: { 'Abs. 2 Satz 2': silent(7) },
  grants: fastStep('BeschV § 36 Abs. 2 Satz 2'),
  notSaid,
})
