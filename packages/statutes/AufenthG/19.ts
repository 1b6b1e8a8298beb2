import {
  all,
  any,
  type Departure,
  is,
  judgedAgainst,
  type Norm,
  type NormText,
  norm,
  not,
  type Places,
  years,
  yes,
} from '@lotse/law'
import { lentToOtherFirms, notSaidOf18, workConditions, workPapers } from './18-conditions.ts'
import { gatesOf } from './gates.ts'
import { holds, inFamily } from './statuses.ts'

/** § 10a BeschV: pay and terms are no worse than those of others. */
const fairTerms: Places = { 'BeschV § 10a Nr. 2': yes('ictFairPay') }

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'grade' | 'gates' | 'consents' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "wird … erteilt"
  gates: gatesOf({ section: '4' }),
  consents: [{ of: 'federal-employment-agency', cite: 'BeschV § 10a' }],
  papers: [{ id: 'letter-of-assignment', cite: 'AufenthG § 19 Abs. 2 Satz 1 Nr. 4' }, ...workPapers],
  reviewedBy: null,
}
const notSaid: Record<string, string> = {
  ...notSaidOf18,
  'AufenthG § 18 Abs. 2 Nr. 4': 'equivalence is no condition of this title',
  'AufenthG § 18 Abs. 2 Nr. 5': 'speaks of § 18a and § 18b',
  'BeschV § 10a Nr. 1': 'the role: in the norm itself',
  'BeschV § 10a Nr. 3': 'the terms of work: in Nr. 2',
}

const transfer: Places = {
  'Abs. 2 Satz 1 Nr. 2': yes('ictSixMonths'),
  'Abs. 2 Satz 1 Nr. 3': yes('ictOver90Days'),
  'Abs. 2 Satz 1 Nr. 4': yes('ictContract'),
}
const refused: Places = {
  'Abs. 5': is('ictExcluded', 'free-movement', 'student-internship'),
  'Abs. 6': is('ictExcluded', 'longer-elsewhere', 'within-six-months'),
  ...lentToOtherFirms,
}
/** The ways of § 39 Satz 1 AufenthV to ask for a title here are not open to it. */
const fromAbroad: Places = {
  'AufenthV § 39 Satz 2': any(not(yes('enteredWithRequiredVisa')), inFamily('permit'), holds('blue-card')),
}

/** ICT card for managers and specialists whom their firm sends here. */
export const ictCard: Norm = norm({
  ...shared,
  id: 'ict-card',
  cite: 'AufenthG § 19 Abs. 2',
  aliases: ['ICT-Karte'],
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1 Nr. 1': is('ictRole', 'leading', 'specialist') },
  requires: { ...transfer, 'Abs. 2 Satz 1 Nr. 5': yes('ictQualification'), ...fairTerms, ...workConditions },
  barred: refused,
  regularlyBarred: fromAbroad,
  grants: {
    status: 'ict-card',
    cite: 'AufenthG § 19 Abs. 4 Satz 1 Nr. 1',
    longest: years(3),
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
  },
  notSaid: {
    ...notSaid,
    'Abs. 1': 'what a transfer is: in the facts',
    'Abs. 2 Satz 2': 'what a manager and a specialist are, Satz 2 to 4: in the fact "ictRole"',
    'Abs. 3': 'a norm of its own: ict-card-trainee',
    'Abs. 6 Nr. 1': 'a branch that was founded for the entry of its workers: nothing a person could tell for certain',
  },
})

/** The same for trainees, for a year. */
export const ictCardTrainee: Norm = norm({
  ...shared,
  id: 'ict-card-trainee',
  cite: 'AufenthG § 19 Abs. 3',
  gradeCite: 'Abs. 3 Satz 1',
  for: { 'Abs. 3 Satz 1 Nr. 1': is('ictRole', 'trainee') },
  requires: { ...transfer, ...fairTerms, ...workConditions },
  barred: refused,
  regularlyBarred: fromAbroad,
  grants: {
    status: 'ict-card',
    cite: 'AufenthG § 19 Abs. 4 Satz 1 Nr. 2',
    longest: years(1),
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
  },
  notSaid: {
    ...notSaid,
    'Abs. 1': 'what a transfer is: in the facts',
    'Abs. 2': 'a norm of its own: ict-card',
    'Abs. 3 Satz 2': 'what a trainee is: in the fact "ictRole"',
    'Abs. 6 Nr. 1': 'a branch that was founded for the entry of its workers: nothing a person could tell for certain',
  },
})

/** Up to 90 days of 180 with the ICT card of another state, without a title. */
export const ictMobility: Norm = norm({
  id: 'ict-mobility',
  cite: 'AufenthG § 19a',
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "bedarf … keines Aufenthaltstitels"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(yes('mobilityNotice'), yes('mobilityWithinDays')) },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': is('titleElsewhere', 'ict'),
    'Abs. 1 Satz 1 Nr. 2': yes('ictSameGroup'),
    'Abs. 1 Satz 1 Nr. 3': yes('ictContract'),
    'Abs. 1 Satz 1 Nr. 4': yes('validPassport'),
    'Abs. 1 Satz 1 Nr. 5': yes('employment.licence'),
  },
  barred: {
    'Abs. 3 Satz 1': yes('mobilityRefused'),
    'Abs. 3 Satz 1 Nr. 1': not(yes('ictFairPay')),
    'Abs. 3 Satz 1 Nr. 4': yes('ictTimeOver'),
    'Abs. 3 Satz 1 Nr. 5': not(is('expulsionInterest', 'none')),
    'AufenthG § 11 Abs. 1 Satz 3': yes('entryBan'),
  },
  gates: [],
  grants: {
    status: 'stay-without-title',
    cite: 'AufenthG § 19a Abs. 1 Satz 1',
    work: 'bound',
    workCite: 'AufenthG § 19a Abs. 1 Satz 1',
  },
  papers: [
    { id: 'title-of-other-state', cite: 'AufenthG § 19a Abs. 1 Satz 1 Nr. 1' },
    { id: 'letter-of-assignment', cite: 'AufenthG § 19a Abs. 1 Satz 1 Nr. 3' },
    { id: 'certificate-of-mobility', cite: 'AufenthG § 19a Abs. 4' },
    { id: 'passport', cite: 'AufenthG § 19a Abs. 1 Satz 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1 Satz 2': 'when the branch notifies it: its own duty',
    'Abs. 1 Satz 3': 'and when it learns of it later',
    'Abs. 1 Satz 4': 'a copy of the notice to carry when entering from outside the Schengen area',
    'Abs. 2': 'that one may enter: follows from Abs. 1',
    'Abs. 5': 'which office is in charge, and telling it that the title was prolonged',
  },
  reviewedBy: null,
})

/** Who holds the ICT card of the other state asks for this one here: no visa is required. */
const askedForHere: Departure = {
  gate: '5-2',
  cite: 'AufenthV § 39 Satz 1 Nr. 9',
  cap: 'right',
  when: is('titleElsewhere', 'ict'),
}

/** Mobile ICT card for transfers of more than 90 days. */
export const mobileIctCard: Norm = norm({
  ...shared,
  id: 'mobile-ict-card',
  cite: 'AufenthG § 19b',
  aliases: ['Mobiler-ICT-Karte'],
  gradeCite: 'Abs. 2',
  for: { 'Abs. 1': is('titleElsewhere', 'ict') },
  requires: {
    'Abs. 2 Nr. 1': is('ictRole', 'leading', 'specialist', 'trainee'),
    'Abs. 2 Nr. 2': yes('ictOver90Days'),
    'Abs. 2 Nr. 3': yes('ictContract'),
    ...fairTerms,
    ...workConditions,
  },
  barred: {
    'Abs. 4': is('mobilityBefore', 'parallel', 'too-late'),
    'Abs. 5': is('ictExcluded', 'longer-here'),
    // "kann abgelehnt werden"
    'Abs. 6': all(
      any(yes('ictTimeOver'), is('ictExcluded', 'within-six-months')),
      judgedAgainst('ict-refused', { against: ['ictTimeOver', 'ictExcluded'] }),
    ),
    ...lentToOtherFirms,
  },
  departsFrom: [askedForHere],
  grants: {
    status: 'mobile-ict-card',
    cite: 'AufenthG § 19b Abs. 2',
    work: 'bound',
    workCite: 'AufenthG § 4a Abs. 3 Satz 4',
  },
  papers: [{ id: 'title-of-other-state', cite: 'AufenthG § 19b Abs. 1' }, ...shared.papers],
  notSaid: {
    ...notSaid,
    'Abs. 3': 'that stay and work count as allowed meanwhile, when it is asked for 20 days before: not encoded',
    'Abs. 7': 'duties of the branch to tell the office of changes',
  },
})
