import {
  all,
  any,
  is,
  judged,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  unencoded,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { academicDegree, vocationalQualification } from './18-conditions.ts'
import { afterExchange, notFromSchool, notFromSearch } from './after-other-stays.ts'
import { gatesOf } from './gates.ts'
import { holds, inFamily } from './statuses.ts'

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'grade' | 'regularly' | 'barred' | 'gates' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'may', // "kann … erteilt werden"
  regularly: {
    ...notFromSearch,
    ...notFromSchool,
    // Abs. 3: as in permit-business
    'Abs. 3': any(
      youngerThan(45, 'birthDate'),
      all(youngerThan(46, 'birthDate'), unencoded('older-than-45-years')),
      yes('adequatePension'),
    ),
  },
  barred: afterExchange,
  gates: gatesOf({ section: '4' }),
  reviewedBy: null,
}
const papers: NormText['papers'] = [
  { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
  { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
]
const notSaid: Record<string, string> = {
  'Abs. 1': 'a norm of its own: permit-business',
  'Abs. 2a': 'a norm of its own: permit-business-after-studies',
  'Abs. 4 Satz 2': 'settlement after three years: not encoded',
  'Abs. 5': 'a norm of its own: permit-liberal-profession',
}

/** Where a treaty gives nationals of the other state the same. */
export const permitBusinessByTreaty: Norm = norm({
  ...shared,
  id: 'permit-business-by-treaty',
  cite: 'AufenthG § 21 Abs. 2',
  gradeCite: 'Abs. 2',
  for: { 'Abs. 2': is('selfEmployment', 'business', 'liberal') },
  requires: {
    'Abs. 2 Halbsatz 2': judged('treaty-of-establishment', { for: ['selfEmployment'], against: [] }),
  },
  grants: {
    status: 'permit-21',
    cite: 'AufenthG § 21 Abs. 4 Satz 1',
    longest: years(3),
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 1',
  },
  papers: [{ id: 'business-plan', cite: 'AufenthG § 21 Abs. 2' }, ...papers],
  notSaid: { ...notSaid, 'Abs. 2b': 'a norm of its own: permit-founding-grant', 'Abs. 6': 'a norm of its own' },
})

/** To found a business with a grant from public funds. */
export const permitFoundingGrant: Norm = norm({
  ...shared,
  id: 'permit-founding-grant',
  cite: 'AufenthG § 21 Abs. 2b',
  aliases: ['Gründungsstipendium'],
  gradeCite: 'Abs. 2b Satz 1',
  for: { 'Abs. 2b Satz 1 Nr. 2': yes('foundingGrant') },
  requires: { 'Abs. 2b Satz 1 Nr. 1': any(vocationalQualification, academicDegree) },
  grants: {
    status: 'permit-21',
    cite: 'AufenthG § 21 Abs. 2b Satz 2',
    longest: months(18),
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 1',
  },
  papers: [{ id: 'notice-of-grant', cite: 'AufenthG § 21 Abs. 2b Satz 1 Nr. 2' }, ...papers],
  notSaid: { ...notSaid, 'Abs. 2': 'a norm of its own: permit-business-by-treaty', 'Abs. 6': 'a norm of its own' },
})

/** Work on one's own account beside another purpose of stay: a permission, no title. */
export const selfEmploymentBeside: Norm = norm({
  id: 'self-employment-beside',
  cite: 'AufenthG § 21 Abs. 6',
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'may', // "kann … erlaubt werden"
  gradeCite: 'Abs. 6',
  // "zu einem anderen Zweck"
  for: { 'Abs. 6': all(inFamily('permit'), not(holds('permit-21'))) },
  requires: {
    'Abs. 6 Halbsatz 2': is('selfEmployment', 'business', 'liberal'),
    'Abs. 6 Halbsatz 3': yes('selfEmploymentLicences'),
  },
  gates: [],
  grants: {
    status: 'self-employment-permission',
    cite: 'AufenthG § 21 Abs. 6',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 1 Satz 3',
  },
  papers: [{ id: 'business-plan', cite: 'AufenthG § 21 Abs. 6' }],
  notSaid: {
    'Abs. 6 Satz 1': 'titles that allow any work, self-employment included, need no permission: § 4a Abs. 1 Satz 1',
  },
  reviewedBy: null,
})
