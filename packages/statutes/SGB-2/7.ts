import {
  all,
  any,
  atLeastOld,
  type Condition,
  is,
  judged,
  type Norm,
  norm,
  not,
  unencoded,
  yes,
  youngerThan,
} from '@lotse/law'
import { asylumBenefits, firstThreeMonths, hasTitle, onlySearches } from '../SGB-12/23.ts'

/** § 7a: between 65 and 67 years, by the year of birth. */
const belowPensionAge: Condition = any(
  youngerThan(65, 'birthDate'),
  all(youngerThan(67, 'birthDate'), unencoded('pension-age')),
)

/** The Jobcenter: whoever receives its money is insured with a statutory health fund as a rule (§ 26 Abs. 1 Satz 2). */
export const jobcenter: Norm = norm({
  id: 'insurance-through-jobcenter',
  cite: 'SGB-2 § 7 Abs. 1 Satz 1',
  aliases: ['SGB-2 § 7'],
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "Leistungen … erhalten"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 2 Nr. 2 Buchst. a': hasTitle },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': all(atLeastOld(15, 'birthDate'), belowPensionAge),
    'Abs. 1 Satz 1 Nr. 2': not(yes('cannotWorkThreeHours')),
    'Abs. 1 Satz 1 Nr. 3': any(
      is('publicFunds', 'some', 'all'),
      all(is('publicFunds', 'none'), judged('own-means-do-not-suffice')),
    ),
  },
  barred: {
    'Abs. 1 Satz 2 Nr. 1': firstThreeMonths,
    'Abs. 1 Satz 2 Nr. 2 Buchst. b': onlySearches,
    'Abs. 1 Satz 2 Nr. 3': asylumBenefits,
  },
  gates: [],
  grants: {
    status: 'care-of-own-insurance',
    cite: 'SGB-2 § 26 Abs. 1 Satz 2',
    work: 'none',
    workCite: 'SGB-2 § 7 Abs. 1 Satz 1',
  },
  papers: [
    { id: 'residence-title', cite: 'SGB-2 § 7 Abs. 1 Satz 1' },
    { id: 'application-to-jobcenter', cite: 'SGB-2 § 37 Abs. 1 Satz 1' },
  ],
  notSaid: {
    'Abs. 1 Satz 1 Nr. 4': 'lives in Germany: whoever holds a title does',
    'Abs. 1 Satz 3': 'titles of Abschnitt 5: at Satz 2 Nr. 1',
    'Abs. 1 Satz 4': 'after five years also without the right of residence: advice',
    'Abs. 1 Satz 5': 'how the five years are counted',
    'Abs. 1 Satz 6': 'how the five years are counted',
    'Abs. 1 Satz 7': 'residence law stays as it is',
    'Abs. 2': 'who lives with somebody who receives it',
    'Abs. 3': 'who lives with somebody who receives it',
    'Abs. 3a': 'who lives with somebody who receives it',
    'Abs. 4': 'people in institutions, and with a pension',
    'Abs. 4a': 'people with other money',
    'Abs. 5': 'money during a training or studies',
    'Abs. 6': 'money during a training or studies',
  },
  reviewedBy: null,
})
