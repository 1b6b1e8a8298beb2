import {
  all,
  any,
  atLeastOld,
  cited,
  every,
  is,
  judged,
  level,
  type Norm,
  norm,
  not,
  type Places,
  some,
  unencoded,
  type Waiver,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { livesMostlyFromWork } from './2.ts'
import { gatesOf } from './gates.ts'
import { holdsOpportunityPermit } from './opportunity.ts'
import { countingTolerations, heldFor, holds, inFamily, permits, permittedStay } from './statuses.ts'

/**
 * "geduldet, gestattet oder mit einer Aufenthaltserlaubnis". What holds for the permit holds for the Blue Card (§ 4 Abs. 1 Satz 3);
 * time with the national visa counts as such (§ 6 Abs. 3 Satz 3); a title that goes on by § 81 Abs. 4 is the one it was.
 */
const countingStay = [
  ...countingTolerations,
  ...permittedStay,
  ...permits,
  'blue-card',
  'visa-national',
  'fiction-continued',
]
const unclearIdentity = 'toleration-unclear-identity'
/** None of the three, but lawful, or the other paper (§ 60b Abs. 5 Satz 1). It does not count; whether it interrupts is weighed. */
const between = [unclearIdentity, 'fiction-lawful']
const minorChildHere = some('children', all(youngerThan(18, '.birthDate'), yes('.unmarried'), yes('.livesWithMe')))

/** Abs. 1 Satz 2 Nr. 2–5, which Abs. 4 asks of the family, too. */
export const integration: Places = {
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
    any(
      not(all(atLeastOld(6, '.birthDate'), youngerThan(18, '.birthDate'))),
      yes('.attendsSchool'),
      // When school begins and ends for a child is law of the Land.
      all(any(youngerThan(7, '.birthDate'), atLeastOld(15, '.birthDate')), unencoded('school-age-of-the-land')),
      all(not(yes('.livesWithMe')), unencoded('school-of-children-elsewhere')),
    ),
  ),
}
/** Abs. 1 Satz 3 and Abs. 3, of Nr. 3 and 4. */
export const integrationWaived: Record<string, Waiver> = {
  'Abs. 1 Satz 3': {
    when: is('temporaryBenefitGround', 'study-or-training', 'family-with-minors', 'single-parent', 'carer'),
    drops: ['Abs. 1 Satz 2 Nr. 3'],
  },
  'Abs. 3': {
    when: yes('cannotForIllnessOrAge'),
    drops: ['Abs. 1 Satz 2 Nr. 3', 'Abs. 1 Satz 2 Nr. 4'],
  },
}
/** Abs. 2: "ist zu versagen". */
export const refused: Places = {
  'Abs. 2 Nr. 1': any(yes('deceivesNow'), yes('refusesCooperationNow')),
  'Abs. 2 Nr. 2': is('expulsionInterest', '54-1', '54-1-2-or-4', '54-2-1-or-2'),
}

/** Residence permit for sustained integration. Absätze 4 (family) and 6 (after § 60d) are norms of their own. */
export const sustainedIntegration: Norm = norm({
  id: 'permit-sustained-integration',
  cite: 'AufenthG § 25b Abs. 1',
  encodedFrom: '2026-07-29',
  inForce: { from: '2022-12-31' },
  grade: 'should', // Abs. 1 Satz 1: "soll … erteilt werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': any(inFamily('toleration'), holdsOpportunityPermit) },
  requires: {
    'Abs. 8 Satz 1': any(not(holds('permit-104c')), yes('identityClarified')),
  },
  regularly: {
    // "setzt regelmäßig voraus": what is missing leaves the atypical case open
    'Abs. 1 Satz 2 Nr. 1': any(
      heldFor(years(6), countingStay, between),
      all(minorChildHere, heldFor(years(4), countingStay, between)),
      // with § 104c, time under § 60b counts too
      cited(
        'AufenthG § 25b Abs. 7',
        all(
          holdsOpportunityPermit,
          any(
            heldFor(years(6), [...countingStay, unclearIdentity], ['fiction-lawful']),
            all(minorChildHere, heldFor(years(4), [...countingStay, unclearIdentity], ['fiction-lawful'])),
          ),
        ),
      ),
    ),
    ...integration,
  },
  barred: refused,
  waived: {
    ...integrationWaived,
    'Abs. 8 Satz 2': {
      when: yes('identityStepsTaken'),
      drops: ['Abs. 8 Satz 1'],
      cap: 'may', // "kann … erteilt werden"
    },
  },
  gates: gatesOf({ section: '5' }),
  departsFrom: [
    { gate: '5-1-1', cite: 'Abs. 1 Satz 1', cap: 'right' },
    { gate: '5-2', cite: 'Abs. 1 Satz 1', cap: 'right' },
    // The permit of § 104c is prolonged as this one (§ 104c Abs. 2 Satz 1).
    { gate: '10-1', cite: 'AufenthG § 10 Abs. 2', cap: 'right', when: holds('permit-104c') },
    { gate: '10-3-2', cite: 'Abs. 5 Satz 2', cap: 'may' }, // "kann abweichend … erteilt werden"
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
      id: 'entitlement-counts-like-paper',
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
    'Abs. 1 Satz 1': 'a claim to a toleration without its paper: said as a reason in favour, the spans ask for papers',
    'Abs. 1 Satz 2 Nr. 3': 'housing benefit is harmless: it does not count at the fact "publicFunds"',
    'Abs. 4': 'a norm of its own: permit-sustained-integration-family',
    'Abs. 5 Satz 3': 'says that § 25a stays untouched',
    'Abs. 6': 'norms of their own: permit-after-employment-toleration and the one of the family',
    'Abs. 7': 'in Abs. 1 Satz 2 Nr. 1',
  },
  reviewedBy: null,
})
