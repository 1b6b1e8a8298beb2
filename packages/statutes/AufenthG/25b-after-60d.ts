import {
  all,
  any,
  type Condition,
  is,
  level,
  months,
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
import { refused } from './25b.ts'
import { tolerationEmployment } from './60d.ts'
import { gatesOf } from './gates.ts'
import { requirementsOf } from './requirements-of.ts'
import { heldFor, holds } from './statuses.ts'

const held = 'toleration-employment'
/**
 * Thirty months. The toleration is given for just so long, so its last day is the day before they are full: what the office does with
 * an application on that day is not settled, and it must not be told that it is too late.
 */
const thirtyMonths: Condition = any(
  heldFor(months(30), [held]),
  all(heldFor({ months: 30, days: -1 }, [held]), unencoded('last-day-of-thirty-months')),
)

/** Halbsatz 2: written German, where an integration course was possible. */
const writtenGerman: Condition = any(
  level('germanWritten', 'A2'),
  all(not(yes('integrationCourseOpen')), is('integrationCourseDuty', 'none')),
)
/** A permit "nach Absatz 1", but for the time. Whether its Satz 2 Nr. 2 is asked besides § 60d is not said. */
const restOfAbsatz1: Places = {
  'Abs. 1 Satz 2 Nr. 2': any(
    all(yes('commitsToConstitution'), yes('civicKnowledge')),
    unencoded('conditions-beside-employment-toleration'),
  ),
}

const shared: Omit<NormText, 'id' | 'for' | 'requires' | 'waived' | 'notSaid'> = {
  cite: 'AufenthG § 25b Abs. 6',
  encodedFrom: '2026-07-29',
  inForce: { from: '2022-12-31' },
  grade: 'should', // "soll … erteilt werden"
  gradeCite: 'Abs. 6',
  barred: refused, // Abs. 2: of a permit "nach Absatz 1"
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
    { id: 'employment-toleration-paper', cite: 'AufenthG § 25b Abs. 6' },
    { id: 'work-contract', cite: 'AufenthG § 60d Abs. 1 Nr. 3' },
    { id: 'pay-slips-of-a-year', cite: 'AufenthG § 60d Abs. 1 Nr. 4' },
    { id: 'german-a2', cite: 'AufenthG § 25b Abs. 6' },
    { id: 'identity-papers', cite: 'AufenthG § 60d Abs. 1 Nr. 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  inFavour: [
    { id: 'apply-before-thirty-months-end', source: 'AufenthG § 25b Abs. 6' },
    { id: 'short-interruptions', source: 'AufenthG § 60d Abs. 3 Satz 2' },
    { id: 'language-by-conversation', source: 'AufenthG § 25b Abs. 6' },
  ],
  reviewedBy: null,
}
const notSaid: Record<string, string> = {
  'Abs. 1 Satz 2 Nr. 1': 'Abs. 6 departs from its time',
  'Abs. 1 Satz 2 Nr. 3': 'in § 60d Abs. 1 Nr. 5, which asks for more',
  'Abs. 1 Satz 2 Nr. 4': 'in Abs. 6: oral German',
  'Abs. 1 Satz 2 Nr. 5': 'in § 60d Abs. 1 Nr. 10',
  'Abs. 3': 'waives Nr. 3 and 4 of Abs. 1 Satz 2, which are not asked here',
}

/** Residence permit after thirty months with a toleration for employment: for the one who works. */
export const afterEmploymentToleration: Norm = norm({
  ...shared,
  id: 'permit-after-employment-toleration',
  for: { 'Abs. 6': thirtyMonths },
  requires: {
    ...requirementsOf(tolerationEmployment), // "wenn die Voraussetzungen nach § 60d erfüllt sind"
    'Abs. 6 Halbsatz 1': level('germanSpoken', 'A2'),
    'Abs. 6 Halbsatz 2': writtenGerman,
    ...restOfAbsatz1,
  },
  waived: {
    'AufenthG § 60d Abs. 4': {
      when: yes('identityStepsTaken'),
      drops: ['AufenthG § 60d Abs. 1 Nr. 1'],
      cap: 'may', // "kann unbeachtlich des Absatzes 1 Nummer 1 erteilt werden"
    },
  },
  notSaid: {
    ...notSaid,
    'Abs. 4': 'the family that holds the same toleration: permit-after-employment-toleration-family',
  },
})

/** The same for husband, wife, partner and minor unmarried children who hold that toleration through somebody who works. */
export const afterEmploymentTolerationFamily: Norm = norm({
  ...shared,
  id: 'permit-after-employment-toleration-family',
  for: {
    'Abs. 6': all(
      holds(held),
      any(yes('spouseHere'), all(youngerThan(18, 'birthDate'), yes('unmarried'), not(is('parentTitle', 'none')))),
      thirtyMonths,
    ),
  },
  requires: {
    // § 60d and oral German are asked of the one who works. What that person told is not here.
    'Abs. 6 Halbsatz 1': unencoded('employment-toleration-of-the-one-who-works'),
    'Abs. 6 Halbsatz 2': any(not(yes('spouseHere')), writtenGerman),
  },
  notSaid,
})
