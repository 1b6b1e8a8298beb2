import { all, is, judged, type Norm, type NormText, norm, years } from '@lotse/law'
import { civicKnowledge, german, housing, livelihood, publicOrder, work } from './9-conditions.ts'
import { consentOfAgency, lentToOtherFirms, notSaidOf18, workConditions, workPapers } from './18-conditions.ts'
import { afterExchange, notFromSchool, notFromSearch } from './after-other-stays.ts'
import { gatesOf } from './gates.ts'
import {
  courseProves,
  furtherPapers,
  germanPaper,
  livelihoodPapers,
  livelihoodWaived,
  settlementPermit,
  waiversOf9,
} from './settlement.ts'
import { heldFor } from './statuses.ts'

/** What both versions share: only how long § 18 Abs. 4 lets the title run has changed. */
const singleCase: Omit<NormText, 'encodedFrom' | 'inForce'> = {
  id: 'permit-single-case',
  cite: 'AufenthG § 19c Abs. 3',
  grade: 'may', // "kann im begründeten Einzelfall … erteilt werden"
  gradeCite: 'Abs. 3',
  for: {
    'Abs. 3': judged('public-interest-in-single-case', {
      for: ['employment', 'employment.shortageOccupation', 'employment.salaryPerYear'],
      against: [],
    }),
  },
  requires: workConditions,
  regularly: { ...notFromSearch, ...notFromSchool },
  barred: { ...afterExchange, ...lentToOtherFirms },
  gates: gatesOf({ section: '4' }),
  consents: [consentOfAgency],
  grants: {
    status: 'permit-19c',
    cite: 'AufenthG § 18 Abs. 4',
    longest: years(4),
    until: 'employment-and-six-months',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
    countsTowards: ['settlement-general'],
  },
  papers: workPapers,
  notSaid: {
    ...notSaidOf18,
    'AufenthG § 18 Abs. 2 Nr. 4': 'equivalence is no condition of this title',
    'AufenthG § 18 Abs. 2 Nr. 5': 'speaks of § 18a and § 18b',
    'Abs. 1': 'norms of their own, by groups of the ordinance',
    'Abs. 2': 'a norm of its own: permit-professional-experience',
    'Abs. 4': 'a norm of its own: permit-civil-servant',
  },
  reviewedBy: null,
}

/** Residence permit in a single case of public interest. */
export const permitSingleCase: Norm = norm({
  ...singleCase,
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-07-29' },
})
/** Until 28 July 2026 the title ran three months beyond the job, not six. */
export const permitSingleCaseToJuly2026: Norm = norm({
  ...singleCase,
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-07-28' },
  grants: { ...singleCase.grants, until: 'employment-and-three-months' },
})

/** Residence permit for civil servants of a German authority. */
export const permitCivilServant: Norm = norm({
  id: 'permit-civil-servant',
  cite: 'AufenthG § 19c Abs. 4 Satz 1',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 4 Satz 1',
  for: { 'Abs. 4 Satz 1': is('civilServant', 'yes', 'three-years') },
  gates: gatesOf({ section: '4' }),
  grants: {
    status: 'permit-19c',
    cite: 'AufenthG § 19c Abs. 4 Satz 2',
    longest: years(3),
    work: 'bound',
    workCite: 'AufenthG § 19c Abs. 4 Satz 1',
    countsTowards: ['settlement-civil-servant'],
  },
  papers: [
    { id: 'certificate-of-appointment', cite: 'AufenthG § 19c Abs. 4 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1': 'norms of their own, by groups of the ordinance',
    'Abs. 2': 'a norm of its own: permit-professional-experience',
    'Abs. 3': 'a norm of its own: permit-single-case',
    'Abs. 4 Satz 3': 'a norm of its own: settlement-civil-servant',
    'AufenthG § 18 Abs. 2':
      'speaks of employment by contract; an appointment is assured, licensed and needs no consent by itself',
  },
  reviewedBy: null,
})

/** Settlement permit for civil servants: without five years and without pension contributions. */
export const settlementCivilServant: Norm = norm({
  id: 'settlement-civil-servant',
  cite: 'AufenthG § 19c Abs. 4 Satz 3',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … erteilt"
  gradeCite: 'Abs. 4 Satz 3',
  for: {
    // "Nach drei Jahren": with the permit, and as a civil servant.
    'Abs. 4 Satz 3': all(is('civilServant', 'three-years'), heldFor(years(3), ['permit-19c'], ['fiction-continued'])),
  },
  requires: { ...livelihood, ...publicOrder, ...work, ...german, ...civicKnowledge, ...housing },
  waived: waiversOf9([3, 4, 5, 6], {
    learning: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 7', 'AufenthG § 9 Abs. 2 Satz 1 Nr. 8'],
    earning: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 2'],
  }),
  gates: gatesOf({ section: '1' }),
  departsFrom: [livelihoodWaived],
  grants: { ...settlementPermit, cite: 'AufenthG § 19c Abs. 4 Satz 3' },
  papers: [
    { id: 'certificate-of-appointment', cite: 'AufenthG § 19c Abs. 4 Satz 1' },
    ...livelihoodPapers,
    germanPaper,
    ...furtherPapers,
  ],
  inFavour: [courseProves],
  notSaid: {
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 1': 'departed from: three years in place of five',
    'AufenthG § 9 Abs. 2 Satz 1 Nr. 3': 'departed from: no pension contributions',
    'AufenthG § 9 Abs. 3': 'that one spouse is enough: not taken over',
    'Abs. 4 Satz 2': 'a norm of its own: permit-civil-servant',
  },
  reviewedBy: null,
})
