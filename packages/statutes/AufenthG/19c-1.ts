import {
  all,
  any,
  type Condition,
  type Consent,
  cited,
  is,
  judged,
  level,
  type Norm,
  type NormText,
  norm,
  not,
  type Places,
  unencoded,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { firstConsentFrom45 } from '../BeschV/6.ts'
import { noConsentAfterWorkOrStay } from '../BeschV/9.ts'
import { consentOfAgency, notSaidOf18, workConditions, workPapers } from './18-conditions.ts'
import { gatesOf } from './gates.ts'
import { behindFiction, everHeld, holds } from './statuses.ts'

const group = (...of: string[]): Condition => is('groupOfOrdinance', ...of)
const careOrDriving = group('care-assistant', 'driver')

/** § 9 BeschV, which § 22a leaves out for care, and § 24a Abs. 3 for whoever holds a permit to drive already. */
const noConsentBy9: Condition = all(
  noConsentAfterWorkOrStay,
  not(group('care-assistant')),
  any(not(group('driver')), not(any(everHeld('permit-19c'), holds('fiction-continued')))),
)
const noConsentNeeded: Condition = any(cited('BeschV § 5', group('science-or-teaching')), noConsentBy9)
const consent: Consent = { ...consentOfAgency, unless: { cite: 'BeschV § 9 Abs. 1', when: noConsentNeeded } }

/** A title goes on with what it shuts out; which one it was cannot be seen from the paper. */
const goesOn = 'AufenthG § 81 Abs. 4 Satz 1'

/** § 17 Abs. 3 Satz 2: from a permit to look for a training, as a rule only to titles it names; § 19c Abs. 1 is none of them. */
const notFromSearch: Places = {
  'AufenthG § 17 Abs. 3 Satz 2': not(any(holds('permit-17'), cited(goesOn, behindFiction('permit-17')))),
}

const shared: Pick<
  NormText,
  'aliases' | 'grade' | 'gradeCite' | 'gates' | 'consents' | 'barred' | 'papers' | 'reviewedBy'
> = {
  aliases: ['AufenthG § 19c', 'AufenthG § 19c Abs. 1'],
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 1',
  gates: gatesOf({ section: '4' }),
  consents: [consent],
  barred: { 'AufenthG § 40 Abs. 1 Nr. 2': all(yes('employment.temporaryAgency'), not(noConsentNeeded)) },
  papers: workPapers,
  reviewedBy: null,
}
const notSaid: Record<string, string> = {
  ...notSaidOf18,
  'AufenthG § 18 Abs. 2 Nr. 4': 'equivalence is no condition of this title',
  'AufenthG § 18 Abs. 2 Nr. 5': 'speaks of § 18a and § 18b; § 1 Abs. 2 BeschV stands in its place',
  'AufenthG § 39 Abs. 3 Nr. 3':
    'whether others come first (Vorrangprüfung, § 26 Abs. 1 BeschV) is looked at by the agency',
  'AufenthG § 16f Abs. 3': 'what may follow a stay at school or a school exchange: such stays are not told apart',
  'Abs. 2': 'a norm of its own: permit-professional-experience',
  'Abs. 3': 'a norm of its own: permit-single-case',
  'Abs. 4': 'a norm of its own: permit-civil-servant',
}

/** What both versions share: only how long § 18 Abs. 4 lets the title run has changed. */
const employment: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'permit-employment-by-ordinance',
  cite: 'AufenthG § 19c Abs. 1',
  for: {
    'Abs. 1': any(
      cited('BeschV § 3 Nr. 1', group('leading')),
      cited(
        'BeschV § 3 Nr. 3',
        all(
          group('specialist'),
          yes('employment.qualified'),
          judged('special-knowledge-of-the-firm', { for: ['employment.qualified'], against: [] }),
        ),
      ),
      cited('BeschV § 5', group('science-or-teaching')),
      cited('BeschV § 22a', group('care-assistant')),
      cited('BeschV § 24a Abs. 1', group('driver')),
      cited('BeschV § 26 Abs. 1', group('listed-nationality')),
      all(group('other'), unencoded('other-groups-of-the-ordinance')),
    ),
  },
  requires: {
    ...workConditions,
    'BeschV § 1 Abs. 2 Satz 1': any(not(careOrDriving), noConsentNeeded, firstConsentFrom45),
  },
  regularly: notFromSearch,
  waived: {
    'BeschV § 1 Abs. 2 Satz 2': {
      when: judged('public-interest-in-employment', {
        for: ['employment.shortageOccupation', 'employment.salaryPerYear'],
        against: [],
      }),
      drops: ['BeschV § 1 Abs. 2 Satz 1'],
      cap: 'may',
    },
  },
  grants: {
    status: 'permit-19c',
    cite: 'AufenthG § 18 Abs. 4',
    longest: years(4),
    until: 'employment-and-six-months',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
    countsTowards: ['settlement-general'],
  },
  notSaid: {
    ...notSaid,
    'BeschV § 1 Abs. 2 Satz 3': 'an example of Satz 2',
    'BeschV § 1 Abs. 2 Satz 5': 'the figures are published: packages/statutes/amounts',
    'BeschV § 12': 'a norm of its own: permit-au-pair',
    'BeschV § 24a Abs. 2': 'up to 15 months to become a driver: a norm of its own, permit-driver-to-be',
    'BeschV § 26 Abs. 2': 'nationals of the Western Balkans: a norm of its own, permit-western-balkans',
  },
}

/** Residence permit for jobs the ordinance opens whatever one has learned. */
export const employmentByOrdinance: Norm = norm({
  ...employment,
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-07-29' },
})

/** Until 28 July 2026 the title ran three months beyond the job, not six. */
export const employmentByOrdinanceToJuly2026: Norm = norm({
  ...employment,
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-07-28' },
  grants: { ...employment.grants, until: 'employment-and-three-months' },
})

const auPair: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  ...shared,
  id: 'permit-au-pair',
  cite: 'AufenthG § 19c Abs. 1',
  aliases: [...(shared.aliases ?? []), 'BeschV § 12', 'Au-pair'],
  for: { 'BeschV § 12': group('au-pair') },
  requires: {
    ...workConditions,
    'BeschV § 12 Satz 1': youngerThan(27, 'birthDate'),
    // "Grundkenntnisse": no level is named. A2 is more than a beginning; of A1 the agency says whether it is enough.
    'BeschV § 12 Satz 1 Halbsatz 2': any(
      level('germanSpoken', 'A2'),
      all(level('germanSpoken', 'A1'), judged('basic-german', { for: ['germanSpoken'], against: [] })),
    ),
    // "bis zu einem Jahr": what of it is used up cannot be seen from the title.
    'BeschV § 12 Satz 1 Halbsatz 3': any(not(everHeld('permit-19c')), unencoded('au-pair-before')),
  },
  barred: {
    ...shared.barred,
    // Temporary employment (Teil 3 BeschV) is shut out during a training in a firm and during studies.
    'AufenthG § 16a Abs. 1 Satz 2': any(holds('permit-16a'), cited(goesOn, behindFiction('permit-16a'))),
    'AufenthG § 16b Abs. 4 Satz 1': any(holds('permit-16b'), cited(goesOn, behindFiction('permit-16b'))),
  },
  regularly: notFromSearch,
  grants: {
    status: 'permit-19c',
    cite: 'AufenthG § 18 Abs. 4',
    until: 'employment-and-six-months',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
  },
  notSaid: {
    ...notSaid,
    'BeschV § 12 Satz 2': 'which language the family speaks: in the fact "groupOfOrdinance"',
    'AufenthG § 16a Abs. 2 Satz 4': 'the same for a training at a school: in the place of § 16a Abs. 1 Satz 2',
  },
}

/** Residence permit to live in a family as an au pair. */
export const permitAuPair: Norm = norm({ ...auPair, encodedFrom: '2026-07-29', inForce: { from: '2026-07-29' } })

/** Until 28 July 2026 it ran three months beyond the time as an au pair, not six. */
export const permitAuPairToJuly2026: Norm = norm({
  ...auPair,
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-07-28' },
  grants: { ...auPair.grants, until: 'employment-and-three-months' },
})
