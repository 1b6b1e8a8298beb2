import {
  all,
  any,
  atLeastOld,
  every,
  is,
  judged,
  level,
  type Norm,
  norm,
  not,
  onTheDay,
  some,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { livesMostlyFromWork } from './2.ts'
import { gatesOf } from './gates.ts'
import { countingTolerations, heldFor, holds, inFamily, permits, permittedStay } from './statuses.ts'

const countingStay = [...countingTolerations, ...permittedStay, ...permits]
const unclearIdentity = ['toleration-unclear-identity']
const minorChildHere = some('children', all(youngerThan(18, '.birthDate'), yes('.unmarried'), yes('.livesWithMe')))

/** Residence permit for sustained integration. Absätze 4 (family) and 6 (after § 60d) are norms of their own. */
export const sustainedIntegration: Norm = norm({
  id: 'permit-sustained-integration',
  cite: 'AufenthG § 25b Abs. 1',
  encodedFrom: '2026-07-29',
  inForce: { from: '2022-12-31' },
  grade: 'should', // Abs. 1 Satz 1: "soll … erteilt werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': any(inFamily('toleration'), holds('permit-104c')) },
  requires: {
    'Abs. 8 Satz 1': any(not(holds('permit-104c')), yes('identityClarified')),
  },
  regularly: {
    // "setzt regelmäßig voraus": what is missing leaves the atypical case open
    'Abs. 1 Satz 2 Nr. 1': any(
      heldFor(years(6), countingStay, unclearIdentity),
      all(minorChildHere, heldFor(years(4), countingStay, unclearIdentity)),
      // Abs. 7: with § 104c, time under § 60b counts too
      all(holds('permit-104c'), heldFor(years(6), [...countingStay, ...unclearIdentity])),
      all(holds('permit-104c'), minorChildHere, heldFor(years(4), [...countingStay, ...unclearIdentity])),
    ),
    'Abs. 1 Satz 2 Nr. 2': all(yes('commitsToConstitution'), yes('civicKnowledge')),
    'Abs. 1 Satz 2 Nr. 3': any(
      livesMostlyFromWork,
      judged('livelihood-expected', {
        for: ['employment', 'training', 'germanCertificate'],
        against: ['publicFunds'],
      }),
    ),
    'Abs. 1 Satz 2 Nr. 4': level('germanSpoken', 'A2'),
    'Abs. 1 Satz 2 Nr. 5': every(
      'children',
      any(not(all(atLeastOld(6, '.birthDate'), youngerThan(18, '.birthDate', onTheDay))), yes('.attendsSchool')),
    ),
  },
  barred: {
    // "ist zu versagen"
    'Abs. 2 Nr. 1': any(yes('deceivesNow'), yes('refusesCooperationNow')),
    'Abs. 2 Nr. 2': is('expulsionInterest', '54-1', '54-1-2-or-4', '54-2-1-or-2'),
  },
  waived: {
    'Abs. 1 Satz 3': {
      when: is('temporaryBenefitGround', 'study-or-training', 'family-with-minors', 'single-parent', 'carer'),
      drops: ['Abs. 1 Satz 2 Nr. 3'],
    },
    'Abs. 8 Satz 2': {
      when: yes('identityStepsTaken'),
      drops: ['Abs. 8 Satz 1'],
      cap: 'may',
    },
    'Abs. 3': {
      when: yes('cannotForIllnessOrAge'),
      drops: ['Abs. 1 Satz 2 Nr. 3', 'Abs. 1 Satz 2 Nr. 4'],
    },
  },
  gates: gatesOf({ section: '5' }),
  departsFrom: [
    { gate: '5-1-1', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '5-2', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '10-3-2', cite: 'Abs. 5 Satz 2', cap: 'may' },
  ],
  grants: {
    status: 'permit-25b',
    cite: 'AufenthG § 25b Abs. 5 Satz 1',
    longest: years(2),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-humanitarian', 'settlement-general'],
  },
  papers: [
    { id: 'residence-history', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 1' },
    {
      id: 'declaration-constitution',
      cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 2',
    },
    { id: 'civic-knowledge', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 2' },
    { id: 'work-contract', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 3' },
    { id: 'pay-slips', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 3' },
    { id: 'german-a2', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 4' },
    {
      id: 'school-attendance',
      cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 5',
      when: some('children', atLeastOld(6, '.birthDate')),
    },
    { id: 'identity-papers', cite: 'AufenthG § 5 Abs. 1 Nr. 1a' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  inFavour: [
    {
      id: 'overall-integration-outweighs',
      source: 'Nds. MI, RdErl. 20.01.2025 (Niedersachsen)',
    },
    {
      id: 'break-up-to-three-months',
      source: 'BMI, Anwendungshinweise 27.07.2015',
    },
    {
      id: 'language-by-conversation',
      source: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 4',
    },
  ],
  notSaid: {
    'Abs. 1 Satz 2 Nr. 3': 'housing benefit is harmless: it does not count at the fact "publicFunds"',
    'Abs. 4': 'a norm of its own: permit-sustained-integration-family',
    'Abs. 5 Satz 3': 'says that § 25a stays untouched',
    'Abs. 6': 'a norm of its own: permit-after-employment-toleration',
    'Abs. 7': 'in Abs. 1 Satz 2 Nr. 1',
  },
  reviewedBy: null,
})
