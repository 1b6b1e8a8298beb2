import {
  all,
  any,
  atLeastOld,
  type Condition,
  is,
  judged,
  judgedAgainst,
  type Norm,
  type NormText,
  norm,
  not,
  unencoded,
  yes,
} from '@lotse/law'
import { drawsBy } from '../AufenthG/44-conditions.ts'
import { gives } from '../gives.ts'

const text: Pick<NormText, 'encodedFrom' | 'inForce' | 'for' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2026-06-12' },
  // Who belongs to the act is said at its benefits; here it is enough to draw them, also in the measure of § 2, which leaves § 5 as it is.
  for: { 'AsylbLG § 1 Abs. 1': drawsBy('asylum-act') },
  gates: [],
  papers: [],
  reviewedBy: null,
}

/** Where compulsory school ends for somebody between 15 and 18, another act says. */
const beyondSchoolAge: Condition = any(
  atLeastOld(18, 'birthDate'),
  all(atLeastOld(15, 'birthDate'), unencoded('age-of-compulsory-school')),
)
/** Abs. 4 Satz 1: who has to take an opportunity that is offered. */
const hasToTakeIt: Condition = all(not(yes('employment')), beyondSchoolAge, judged('able-to-work'))

/** Receptions and public bodies should offer small work that serves everybody. */
export const workOpportunities: Norm = norm({
  ...text,
  id: 'work-opportunities',
  cite: 'AsylbLG § 5 Abs. 1',
  aliases: ['AsylbLG § 5'],
  grade: 'should', // "sollen … zur Verfügung gestellt werden"
  gradeCite: 'Abs. 1 Satz 1',
  grants: gives('work-opportunity', 'AsylbLG § 5 Abs. 1 Satz 1'),
  notSaid: {
    'Abs. 1 Satz 2': 'outside the facilities as far as possible, with public bodies and charities: in its words',
    'Abs. 3 Satz 1': 'so that it can be done, by the hour at least: in its words',
  },
})

/** 80 cents an hour, or what it really costs. */
export const workOpportunityMoney: Norm = norm({
  ...text,
  id: 'work-opportunity-money',
  cite: 'AsylbLG § 5 Abs. 2',
  grade: 'right', // "wird … ausgezahlt"
  gradeCite: 'Abs. 2',
  requires: { 'Abs. 2': is('workOpportunity', 'doing') },
  grants: gives('work-opportunity', 'AsylbLG § 5 Abs. 2'),
})

/** Whoever can work, has no job and is beyond school age has to take what is offered. */
export const workOpportunityDuty: Norm = norm({
  ...text,
  id: 'work-opportunity-duty',
  cite: 'AsylbLG § 5 Abs. 4 Satz 1',
  grade: 'right', // "sind … verpflichtet"
  gradeCite: 'Abs. 4 Satz 1',
  requires: { 'Abs. 4 Satz 1': all(is('workOpportunity', 'offered', 'doing', 'refused'), hasToTakeIt) },
  barred: { 'Abs. 3 Satz 2': judgedAgainst('work-opportunity-unreasonable') },
  grants: gives('work-opportunity-duty', 'AsylbLG § 5 Abs. 4 Satz 1'),
  notSaid: {
    'Abs. 3 Satz 3': 'a job, a training or studies are a good reason: in the words of the weighing',
  },
})

/** Refused without reason, although the office had told what follows: only what § 1a Abs. 1 names is left. */
export const workOpportunityCut: Norm = norm({
  ...text,
  id: 'work-opportunity-cut',
  cite: 'AsylbLG § 5 Abs. 4 Satz 2',
  grade: 'right', // "besteht nur Anspruch auf Leistungen entsprechend § 1a Absatz 1"
  gradeCite: 'Abs. 4 Satz 2',
  requires: {
    'Abs. 4 Satz 2': all(is('workOpportunity', 'refused'), hasToTakeIt, judged('refused-without-reason')),
    'Abs. 4 Satz 3': yes('workOpportunityWarned'),
  },
  barred: { 'Abs. 3 Satz 2': judgedAgainst('work-opportunity-unreasonable') },
  grants: gives('work-opportunity-cut', 'AsylbLG § 5 Abs. 4 Satz 2'),
})

/** It is no employment, no ban on work stands against it, and the rules for safety at work hold. */
export const workOpportunityProtection: Norm = norm({
  ...text,
  id: 'work-opportunity-protection',
  cite: 'AsylbLG § 5 Abs. 5',
  grade: 'right', // "finden entsprechende Anwendung"
  gradeCite: 'Abs. 5 Satz 3',
  requires: { 'Abs. 5 Satz 2': is('workOpportunity', 'offered', 'doing') },
  grants: gives('work-opportunity-protection', 'AsylbLG § 5 Abs. 5 Satz 3'),
  notSaid: { 'Abs. 5 Satz 1': 'it is no employment and pays into no insurance: in its words' },
})
