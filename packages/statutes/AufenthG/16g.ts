import {
  all,
  any,
  type Condition,
  cited,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  type Places,
  unencoded,
  years,
  yes,
} from '@lotse/law'
import {
  exclusions,
  gravelyAgainst,
  identityInTime,
  livelihoodInTraining,
  timesAndContract,
  who,
} from './16g-conditions.ts'
import { finishedTraining, housingAndGerman, noExtremismNoConviction, trainingIsOver } from './19d-conditions.ts'
import { safeSinceJune2026, safeToJune2026, workForbidden } from './60a-conditions.ts'
import { gatesOf } from './gates.ts'
import { everHeld, holds } from './statuses.ts'

const here = 'AufenthG § 16g'

/** Abs. 10 Satz 1 and 2, which hold for every permit of the paragraph. */
const departures: NonNullable<NormText['departsFrom']> = [
  { gate: '5-1-1a', cite: 'Abs. 10 Satz 2', cap: 'right' },
  { gate: '5-2', cite: 'Abs. 10 Satz 1', cap: 'right' },
  { gate: '10-3-1', cite: 'Abs. 10 Satz 1', cap: 'right' },
]

/** Abs. 10 Satz 3: while training support is drawn, benefits to live on do no harm. */
const livelihood: Condition = any(livelihoodInTraining, cited('AufenthG § 16g Abs. 10 Satz 3', yes('trainingSupport')))

/** What both versions share: in June 2026 only the work ban of § 60a Abs. 6 and the words of Abs. 2 Nr. 5 Buchst. e changed. */
const training: Omit<NormText, 'encodedFrom' | 'inForce' | 'barred'> = {
  id: 'permit-training',
  cite: 'AufenthG § 16g Abs. 1',
  aliases: ['Ausbildungsaufenthaltserlaubnis'],
  grade: 'right', // Abs. 1 Satz 1: "ist … zu erteilen"
  gradeCite: 'Abs. 1 Satz 1',
  for: who(here),
  requires: timesAndContract(here),
  waived: {
    'Abs. 6': { when: yes('identityStepsTaken'), drops: ['Abs. 2 Nr. 3'], cap: 'may' }, // "kann … erteilt werden"
  },
  gates: gatesOf({ section: '3', livelihood }),
  departsFrom: [
    ...departures,
    {
      gate: '5-1-4',
      cite: 'Abs. 10 Satz 5', // "kann in den Fällen des Absatzes 6 abgesehen werden"
      cap: 'may',
      when: all(not(identityInTime(here)), yes('identityStepsTaken')),
    },
  ],
  grants: {
    status: 'permit-16g',
    cite: 'AufenthG § 16g Abs. 3 Satz 4',
    until: 'training',
    work: 'training-and-20-hours',
    workCite: 'AufenthG § 16g Abs. 3a',
    countsTowards: ['permit-after-training', 'settlement-general'],
  },
  papers: [
    { id: 'training-contract', cite: 'AufenthG § 16g Abs. 3 Satz 3' },
    { id: 'registration-of-training', cite: 'AufenthG § 16g Abs. 3 Satz 3 Nr. 1' },
    {
      id: 'promise-of-further-training',
      cite: 'AufenthG § 16g Abs. 1 Satz 1 Nr. 1 Buchst. b',
      when: yes('training.followUpPromised'),
    },
    { id: 'identity-papers', cite: 'AufenthG § 16g Abs. 2 Nr. 3' },
    { id: 'proof-of-identity-steps', cite: 'AufenthG § 16g Abs. 6', when: yes('identityStepsTaken') },
    { id: 'training-pay', cite: 'AufenthG § 2 Abs. 3 Satz 5' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  inFavour: [{ id: 'application-for-both', source: 'Hessischer Flüchtlingsrat, 08.04.2025' }],
  notSaid: {
    'Abs. 1 Satz 2':
      'in cases of obvious abuse, such as a sham contract, the office may refuse: nothing that somebody who wants to learn a trade meets',
    'Abs. 2 Nr. 4': 'an order under § 58a is not asked for: it rests on the danger that Nr. 6 of § 19d asks for',
    'Abs. 2 Nr. 5':
      'in the fact "removalMeasuresUnderWay"; preparations that cannot succeed from the outset (Buchst. d) are not told apart',
    'Abs. 3 Satz 3': 'the entry is taken as it is told, not as it was on an earlier day of application',
    'Abs. 4': 'binds the firm or the school',
    'Abs. 5': 'norms of their own: permit-search-training, permit-search-work-after-training',
    'Abs. 7': 'when the permit is revoked: in the norms of Abs. 5 as an exclusion',
    'Abs. 8': 'a norm of its own: permit-after-training',
    'Abs. 9': 'when that permit is revoked',
    'AufenthG § 39 Abs. 1': 'no consent of the employment agency is named in § 16g for the training',
    'AufenthG § 60a Abs. 6 Satz 4': 'people with protection need no permit under § 16g',
    'AufenthG § 79 Abs. 2': 'while a criminal investigation runs, the decision waits',
  },
  reviewedBy: null,
}

/** Residence permit for vocational training of people who must leave. */
export const trainingPermit: Norm = norm({
  ...training,
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  barred: exclusions(here, workForbidden(safeSinceJune2026)),
})

/** Until 11 June 2026 only the states of Annex II were safe ones. */
export const trainingPermitToJune2026: Norm = norm({
  ...training,
  encodedFrom: '2026-04-30',
  inForce: { from: '2024-03-01', to: '2026-06-11' },
  barred: exclusions(here, workForbidden(safeToJune2026)),
})

/** Abs. 7: a ground for revoking stands against prolonging, too. */
const revocable: Places = { 'Abs. 7': gravelyAgainst }

/** Abs. 5: the permit is prolonged once, for six months, to look for something. Livelihood is not asked (Abs. 10 Satz 4). */
const search: Omit<NormText, 'id' | 'cite' | 'gradeCite' | 'for' | 'grants'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … verlängert"
  barred: revocable,
  gates: gatesOf({ section: '3' }),
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 10 Satz 4', cap: 'right' }, ...departures],
  papers: [{ id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' }],
  notSaid: {
    'Abs. 4': 'binds the firm or the school',
    'Abs. 5 Satz 2 Halbsatz 2': 'the grant is given once, and only to whoever holds the permit of Abs. 1',
  },
  reviewedBy: null,
}

/** What the search phases give. What work is allowed in them is not said; Abs. 3a is taken to go on, the narrower reading. */
const searchGrant = (satz: string): NormText['grants'] => ({
  status: 'permit-16g-search',
  cite: `AufenthG § 16g Abs. 5 Satz ${satz}`,
  longest: months(6),
  work: 'training-and-20-hours',
  workCite: 'AufenthG § 16g Abs. 3a',
  once: true,
})

/** Search phase after a training that ended early. */
export const searchForTraining: Norm = norm({
  ...search,
  id: 'permit-search-training',
  cite: 'AufenthG § 16g Abs. 5 Satz 1',
  gradeCite: 'Abs. 5 Satz 1',
  for: {
    // Holds the permit for a training, has none any more, and has not finished it. Whoever has passed the training of an
    // assistant may have broken off the one that follows it.
    'Abs. 5 Satz 1': all(
      holds('permit-16g'),
      not(yes('training')),
      not(yes('vocationalGermany')),
      any(not(yes('careAssistantGermany')), unencoded('which-training-is-finished')),
      // "einmalig". An earlier search phase may have been the one of Satz 2.
      any(not(everHeld('permit-16g-search')), not(yes('searchedTrainingBefore'))),
    ),
  },
  grants: searchGrant('1'),
})

/** Search phase after a training that was passed, where the firm does not keep the person. */
export const searchForWorkAfterTraining: Norm = norm({
  ...search,
  id: 'permit-search-work-after-training',
  cite: 'AufenthG § 16g Abs. 5 Satz 2',
  gradeCite: 'Abs. 5 Satz 2',
  for: {
    'Abs. 5 Satz 2': all(
      holds('permit-16g'),
      finishedTraining,
      trainingIsOver,
      any(not(yes('employment')), not(yes('keptByTrainingFirm'))),
    ),
  },
  grants: searchGrant('2'),
})

/** Residence permit for work after this training. */
export const permitAfterTraining: Norm = norm({
  id: 'permit-after-training',
  cite: 'AufenthG § 16g Abs. 8',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 8 Satz 1',
  for: {
    // "dieser Berufsausbildung": the one for which the permit of Abs. 1 was given
    'Abs. 8 Satz 1': all(
      everHeld('permit-16g'),
      finishedTraining,
      trainingIsOver,
      yes('employment'),
      yes('employment.matchesQualification'),
    ),
  },
  requires: {
    ...housingAndGerman,
    ...noExtremismNoConviction,
  },
  barred: { 'AufenthG § 40 Abs. 1 Nr. 2': yes('employment.temporaryAgency') }, // the agency must be asked, and must refuse
  gates: gatesOf({ section: '3', livelihood: livelihoodInTraining }),
  departsFrom: departures,
  grants: {
    status: 'permit-16g-work',
    cite: 'AufenthG § 16g Abs. 8 Satz 1',
    longest: years(2),
    work: 'bound',
    workCite: 'AufenthG § 16g Abs. 8 Satz 2',
    countsTowards: ['settlement-general'],
  },
  consents: [{ of: 'federal-employment-agency', cite: 'AufenthG § 16g Abs. 8 Satz 1' }],
  papers: [
    { id: 'vocational-certificate', cite: 'AufenthG § 16g Abs. 8 Satz 1' },
    { id: 'work-contract', cite: 'AufenthG § 16g Abs. 8 Satz 1' },
    { id: 'rental-contract', cite: 'AufenthG § 19d Abs. 1 Nr. 2' },
    { id: 'german-b1', cite: 'AufenthG § 19d Abs. 1 Nr. 3' },
    { id: 'pay-slips', cite: 'AufenthG § 5 Abs. 1 Nr. 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 8 Satz 2': 'after two years of such work any work: in what it allows',
    'Abs. 9': 'when the permit is revoked',
    'Abs. 10 Satz 3': 'speaks of the time in which training support is drawn',
    'AufenthG § 18 Abs. 2': 'speaks of titles of Abschnitt 4',
  },
  reviewedBy: null,
})
