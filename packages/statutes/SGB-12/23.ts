import {
  all,
  any,
  type Condition,
  dayOf,
  is,
  judged,
  judgedAgainst,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  passed,
  unencoded,
  yes,
} from '@lotse/law'
import { group, otherTitle, paperOfTemporaryProtection } from '../AsylbLG/1.ts'
import { family, holds, inFamily } from '../AufenthG/statuses.ts'

/**
 * A title, or the paper that stands for one. People without either have no right of residence (Abs. 3 Satz 1 Nr. 2) or belong to the
 * AsylbLG (Abs. 2).
 */
export const hasTitle: Condition = any(
  inFamily('title'),
  paperOfTemporaryProtection,
  all(inFamily('fiction'), not(yes('askedForTemporaryProtection')), unencoded('benefits-while-title-is-decided')),
)

/**
 * Belongs to the AsylbLG: whoever does is left out. A title ends that, and so does the paper about an application for § 24. Read in the
 * text of April, as the social codes are; who was added in June has no title.
 */
export const asylumBenefits: Condition = all(group('April 2026'), not(any(otherTitle, paperOfTemporaryProtection)))

/** Titles of Kapitel 2 Abschnitt 5, which need not wait. */
export const humanitarian: Condition = inFamily('humanitarian-title')

/** The right to stay comes from looking for work, a training or a place to study alone. */
export const onlySearches: Condition = holds('permit-17', 'permit-20', 'permit-20a', 'permit-16g-search')

/** The first three months without work of one's own. */
export const firstThreeMonths: Condition = all(
  not(passed(months(3), dayOf('arrivedOn'))),
  not(any(humanitarian, paperOfTemporaryProtection)),
  not(yes('employment')),
)

const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  gates: [],
  papers: [{ id: 'residence-title', cite: 'SGB-12 § 23 Abs. 1 Satz 1' }],
  reviewedBy: null,
}
const requires = {
  // Who draws public funds has shown that own means do not suffice.
  'SGB-12 § 19 Abs. 3': any(
    is('publicFunds', 'some', 'all'),
    all(is('publicFunds', 'none'), judged('own-means-do-not-suffice')),
  ),
}
const barred = {
  'Abs. 2': asylumBenefits,
  'Abs. 3 Satz 1 Nr. 1': firstThreeMonths,
  'Abs. 3 Satz 1 Nr. 2': onlySearches,
  'Abs. 3 Satz 1 Nr. 3': all(
    not(any(holds(...family('humanitarian-title')), paperOfTemporaryProtection)),
    judgedAgainst('came-for-social-assistance'),
  ),
}

/** Help in illness of the social office, for people with a title who have no insurance. */
export const helpInIllness: Norm = norm({
  ...text,
  id: 'help-in-illness',
  cite: 'SGB-12 § 23 Abs. 1 Satz 1',
  aliases: ['SGB-12 § 23'],
  grade: 'right', // "ist … zu leisten"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': hasTitle },
  requires,
  barred: { ...barred, 'SGB-12 § 2 Abs. 1': yes('healthInsured') },
  grants: {
    status: 'care-of-social-assistance',
    cite: 'SGB-12 § 52 Abs. 1 Satz 1',
    work: 'none',
    workCite: 'SGB-12 § 23 Abs. 1 Satz 1',
  },
  notSaid: {
    'Abs. 1 Satz 2': 'old age: another chapter',
    'Abs. 1 Satz 3': 'other help in single cases',
    'Abs. 1 Satz 4': 'all other help, for who stays for good',
    'Abs. 1 Satz 5': 'other provisions',
    'Abs. 3 Satz 2': 'titles of Abschnitt 5: at Nr. 1 and 3',
    'Abs. 3 Satz 3': 'a bridge for those who are left out: advice',
    'Abs. 3 Satz 4': 'a bridge',
    'Abs. 3 Satz 5': 'a bridge',
    'Abs. 3 Satz 6': 'a bridge',
    'Abs. 3 Satz 7': 'after five years also without the right of residence: advice',
    'Abs. 3 Satz 8': 'how the five years are counted',
    'Abs. 3 Satz 9': 'how the five years are counted',
    'Abs. 3 Satz 10': 'residence law stays as it is',
    'Abs. 3a': 'a journey home',
    'Abs. 4': 'programmes of return',
    'Abs. 5': 'who lives elsewhere than ordered: the office of the ordered place goes on paying',
  },
})

/** SGB XII § 25: who helps in an emergency is paid afterwards. */
export const emergencyPaidBySocialOffice: Norm = norm({
  ...text,
  id: 'emergency-paid-by-social-office',
  cite: 'SGB-12 § 25 Satz 1',
  aliases: ['SGB-12 § 25'],
  grade: 'right', // "sind ihm die Aufwendungen … zu erstatten"
  gradeCite: 'SGB-12 § 25 Satz 1',
  for: { 'SGB-12 § 23 Abs. 1 Satz 1': hasTitle },
  requires,
  barred: {
    'SGB-12 § 23 Abs. 2': asylumBenefits,
    'SGB-12 § 23 Abs. 3 Satz 1 Nr. 1': firstThreeMonths,
    'SGB-12 § 23 Abs. 3 Satz 1 Nr. 2': onlySearches,
    'SGB-12 § 23 Abs. 3 Satz 1 Nr. 3': barred['Abs. 3 Satz 1 Nr. 3'],
    'SGB-12 § 2 Abs. 1': yes('healthInsured'),
  },
  grants: { status: 'emergency-care', cite: 'SGB-12 § 25 Satz 1', work: 'none', workCite: 'SGB-12 § 25 Satz 1' },
  notSaid: { 'SGB-12 § 25 Satz 2': 'who helped applies in time: their task' },
})
