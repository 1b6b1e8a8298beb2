import {
  after,
  all,
  any,
  dayOf,
  is,
  judged,
  type Norm,
  norm,
  onTheDay,
  passed,
  unencoded,
  when,
  years,
} from '@lotse/law'
import { gatesOf } from './gates.ts'
import { behindFiction, holds } from './statuses.ts'

/** Residence permit of one's own after the end of a marriage. Abs. 2 spares the three years in a case of hardship, violence first of all. */
export const ownRightOfSpouse: Norm = norm({
  id: 'permit-own-right-of-spouse',
  cite: 'AufenthG § 31 Abs. 1',
  aliases: ['AufenthG § 31'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "wird … verlängert"
  gradeCite: 'Abs. 1 Satz 1',
  for: {
    'Abs. 1 Satz 1': all(
      any(holds('permit-family'), behindFiction('permit-family')),
      is('marriedLifeEnded', 'separated', 'died'),
    ),
  },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': any(
      passed(years(3), dayOf('marriedLifeFrom'), dayOf('marriedLifeTo')),
      // Nr. 2: the other one died while they lived together.
      is('marriedLifeEnded', 'died'),
    ),
    // § 28 Abs. 3 Satz 1: a German who lives in Germany stands for the title. "Es sei denn" and Satz 2 ask why there is none.
    'Abs. 1 Satz 2': any(
      is('formerSpouseHeld', 'german', 'settlement', 'permit'),
      all(is('formerSpouseHeld', 'other'), unencoded('title-of-former-spouse')),
    ),
    // "für ein Jahr", from the end of the married life: later Abs. 4 Satz 2 applies.
    'Abs. 4 Satz 2': any(
      when(onTheDay, '<', after(dayOf('marriedLifeTo'), years(1))),
      judged('own-right-after-the-first-year', { for: ['employment', 'publicFunds'], against: [] }),
    ),
  },
  waived: {
    'Abs. 2 Satz 1': {
      // "Es sei denn, … die Verlängerung … ist ausgeschlossen": the same as in Abs. 1 Satz 2, and asked there.
      when: judged('special-hardship-of-spouse', { for: ['children', 'cannotForIllnessOrAge'], against: [] }),
      drops: ['Abs. 1 Satz 1 Nr. 1'],
    },
  },
  gates: gatesOf({ section: '6' }),
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 4 Satz 1', cap: 'right' }],
  grants: {
    status: 'permit-own',
    cite: 'AufenthG § 31 Abs. 1 Satz 1',
    longest: years(1),
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
    countsTowards: ['settlement-general'],
  },
  papers: [
    { id: 'proof-of-married-life', cite: 'AufenthG § 31 Abs. 1 Satz 1 Nr. 1' },
    { id: 'proof-of-violence', cite: 'AufenthG § 31 Abs. 2 Satz 2' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  inFavour: [
    { id: 'violence-is-hardship', source: 'AufenthG § 31 Abs. 2 Satz 2' },
    { id: 'child-counts-for-hardship', source: 'AufenthG § 31 Abs. 2 Satz 3' },
  ],
  notSaid: {
    'Abs. 1 Satz 1 Nr. 2': 'stands with Nr. 1: one of both is enough',
    'Abs. 1a': 'two years here and one in another state of the Union with somebody who has a Blue Card: not encoded',
    'Abs. 2 Satz 2': 'what hardship is: at the judgement',
    'Abs. 2 Satz 3': 'said as a reason in favour',
    'Abs. 2 Satz 4':
      'may refuse who lives on public funds by own fault: only where hardship is weighed, and weighed there',
    'Abs. 3': 'a settlement permit for whoever is supported by the former partner: not encoded',
    'AufenthG § 27 Abs. 2': 'a registered partnership counts like a marriage: in the facts',
    'AufenthG § 28 Abs. 3 Satz 1': 'in Abs. 1 Satz 2: the German stands for the title',
  },
  reviewedBy: null,
})
