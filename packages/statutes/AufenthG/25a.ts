import {
  all,
  any,
  application,
  atLeastOld,
  type Condition,
  cited,
  compare,
  is,
  judged,
  months,
  type Norm,
  type NormText,
  named,
  norm,
  not,
  number,
  type Places,
  quantity,
  some,
  sum,
  unencoded,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { gatesOf } from './gates.ts'
import { holdsOpportunityPermit } from './opportunity.ts'
import { countingTolerations, family, heldFor, holds, permittedStay } from './statuses.ts'

/** "erlaubt, geduldet oder mit einer Aufenthaltsgestattung": any title, and what § 81 Abs. 3 Satz 1 and Abs. 4 permit. */
const permitted = [...countingTolerations, ...permittedStay, ...family('title'), ...family('fiction')]
const unclearIdentity = ['toleration-unclear-identity']

const germanCertificate: Condition = any(
  yes('germanCertificate'),
  yes('vocationalGermany'),
  yes('careAssistantGermany'),
)

/** Residence permit for well-integrated young people. Abs. 2 (family) is norms of their own, below. */
export const integratedYouth: Norm = norm({
  id: 'permit-integrated-youth',
  cite: 'AufenthG § 25a Abs. 1',
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'should', // Satz 1: "soll … erteilt werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: {
    'Abs. 1 Satz 1': all(
      // "jugendlich" has no age in the act; fourteen is what other acts and the offices take.
      any(atLeastOld(14, 'birthDate'), unencoded('youth-below-fourteen')),
      // "im Besitz einer Duldung"; § 60b Abs. 5 Satz 1: time with the paper for unclear identity does not count
      any(holdsOpportunityPermit, heldFor(months(12), countingTolerations, unclearIdentity)),
    ),
  },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': any(
      heldFor(years(3), permitted, unclearIdentity),
      cited(
        'AufenthG § 25a Abs. 5',
        all(holdsOpportunityPermit, heldFor(years(3), [...permitted, ...unclearIdentity])),
      ),
    ),
    'Abs. 1 Satz 1 Nr. 3': youngerThan(27, 'birthDate', application),
    'Abs. 1 Satz 1 Nr. 4': judged('integration-of-youth-expected', {
      for: ['schoolYears', 'germanCertificate', 'germanSpoken', 'training', 'employment'],
      against: ['convictions'],
    }),
    // No concrete signs against it: whoever says so and has no such links has given none.
    'Abs. 1 Satz 1 Nr. 5': all(yes('commitsToConstitution'), not(yes('extremistLinks'))),
    'Abs. 6 Satz 1': any(not(holds('permit-104c')), yes('identityClarified')),
  },
  regularly: {
    'Abs. 1 Satz 1 Nr. 2': any(compare(quantity('schoolYears'), '>=', number(3)), germanCertificate), // "in der Regel"
  },
  barred: { 'Abs. 1 Satz 3': yes('deceivesNow') }, // "ist zu versagen"
  waived: {
    'Abs. 1 Satz 1 Nr. 2 Satz 2': { when: yes('cannotAttendSchoolForIllness'), drops: ['Abs. 1 Satz 1 Nr. 2'] },
    'Abs. 6 Satz 2': { when: yes('identityStepsTaken'), drops: ['Abs. 6 Satz 1'], cap: 'may' }, // "kann … erteilt werden"
  },
  gates: gatesOf({ section: '5' }),
  departsFrom: [
    { gate: '5-1-1', cite: 'Abs. 1 Satz 2', cap: 'right', when: yes('inSchoolTrainingOrStudy') },
    { gate: '10-1', cite: 'AufenthG § 10 Abs. 2', cap: 'right', when: holds('permit-104c') },
    { gate: '10-3-2', cite: 'Abs. 4', cap: 'may' }, // "kann abweichend … erteilt werden"
  ],
  grants: {
    status: 'permit-25a',
    cite: 'AufenthG § 26 Abs. 1 Satz 1',
    longest: years(3),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-humanitarian', 'settlement-general'],
  },
  papers: [
    { id: 'residence-history', cite: 'AufenthG § 25a Abs. 1 Satz 1 Nr. 1' },
    { id: 'school-reports', cite: 'AufenthG § 25a Abs. 1 Satz 1 Nr. 2' },
    { id: 'school-or-training-now', cite: 'AufenthG § 25a Abs. 1 Satz 2', when: yes('inSchoolTrainingOrStudy') },
    { id: 'identity-papers', cite: 'AufenthG § 5 Abs. 1 Nr. 1a' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  inFavour: [
    { id: 'deception-by-parents-does-not-count', source: 'AufenthG § 25a Abs. 1 Satz 3' },
    { id: 'entitlement-counts-like-paper', source: 'Nds. MI, Erlass zu § 25a (Niedersachsen)' },
    { id: 'break-up-to-three-months', source: 'Nds. MI, Erlass zu § 25a (Niedersachsen)' },
  ],
  notSaid: {
    'Abs. 1 Satz 1': '"jung volljährig" ends where Nr. 3 does',
    'Abs. 2': 'norms of their own: permit-parents-of-integrated-youth and those after it',
    'Abs. 3': 'speaks of Abs. 2',
  },
  reviewedBy: null,
})

/** Satz 1 Nr. 1 and 2, which Satz 3 asks, too. */
const asParents: Places = {
  'Abs. 2 Satz 1 Nr. 1': all(not(yes('deceivesNow')), not(yes('refusesCooperationNow'))),
  'Abs. 2 Satz 1 Nr. 2': named(
    'livelihood-by-own-work',
    all(
      is('publicFunds', 'none'),
      yes('healthInsured'),
      any(
        compare(quantity('incomeFromWork'), '>=', quantity('needPerMonth')),
        // What the others of the household earn by working is not told apart from other means.
        all(
          compare(sum(quantity('incomeFromWork'), quantity('otherMeans')), '>=', quantity('needPerMonth')),
          unencoded('other-means-from-work'),
        ),
      ),
    ),
  ),
}

const ofFamily: Omit<NormText, 'id' | 'cite' | 'grade' | 'gradeCite' | 'for' | 'requires'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  // The small fines stay out "grundsätzlich": a conviction that is none of them bars.
  barred: { 'Abs. 3': is('convictions', 'more') },
  gates: gatesOf({ section: '5' }),
  departsFrom: [{ gate: '10-3-2', cite: 'Abs. 4', cap: 'may' }],
  grants: {
    status: 'permit-25a',
    cite: 'AufenthG § 26 Abs. 1 Satz 1',
    longest: years(3),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-humanitarian', 'settlement-general'],
  },
  papers: [
    { id: 'permit-of-relative', cite: 'AufenthG § 25a Abs. 2 Satz 1' },
    { id: 'family-certificates', cite: 'AufenthG § 25a Abs. 2 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    'Abs. 1': 'the norm of the young person: permit-integrated-youth',
    'Abs. 2': 'each sentence is a norm of its own',
    'Abs. 2 Satz 4': 'a right of one’s own after a separation (§ 31): not encoded yet',
    'Abs. 5': 'speaks of Abs. 1',
    'Abs. 6': 'speaks of Abs. 1',
  },
  reviewedBy: null,
}
const minor = youngerThan(18, 'birthDate')

/** Parents, or a parent with custody, of a minor with this permit. */
export const parentsOfIntegratedYouth: Norm = norm({
  ...ofFamily,
  id: 'permit-parents-of-integrated-youth',
  cite: 'AufenthG § 25a Abs. 2 Satz 1',
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1': some('children', all(youngerThan(18, '.birthDate'), yes('.holds25a'), yes('.custody'))) },
  requires: asParents,
})

/** Minor children of such a parent: brothers and sisters of the young person. */
export const siblingsOfIntegratedYouth: Norm = norm({
  ...ofFamily,
  id: 'permit-siblings-of-integrated-youth',
  cite: 'AufenthG § 25a Abs. 2 Satz 2',
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 2 Satz 2',
  for: { 'Abs. 2 Satz 2': all(minor, is('parentTitle', '25a-2-1')) },
})

/** Husband, wife or partner of somebody with the permit of Abs. 1. */
export const spouseOfIntegratedYouth: Norm = norm({
  ...ofFamily,
  id: 'permit-spouse-of-integrated-youth',
  cite: 'AufenthG § 25a Abs. 2 Satz 3',
  grade: 'should', // "soll unter den Voraussetzungen nach Satz 1 … erteilt werden"
  gradeCite: 'Abs. 2 Satz 3',
  for: { 'Abs. 2 Satz 3': all(yes('spouseHere'), is('spouseTitle', '25a-1')) },
  requires: asParents,
})

/** Minor unmarried child of somebody with the permit of Abs. 1. */
export const childOfIntegratedYouth: Norm = norm({
  ...ofFamily,
  id: 'permit-child-of-integrated-youth',
  cite: 'AufenthG § 25a Abs. 2 Satz 5',
  grade: 'should', // "soll … erteilt werden"
  gradeCite: 'Abs. 2 Satz 5',
  for: { 'Abs. 2 Satz 5': all(minor, yes('unmarried'), is('parentTitle', '25a-1')) },
})
