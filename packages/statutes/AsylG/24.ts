import {
  all,
  any,
  type Condition,
  dayOf,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  passed,
  unencoded,
  yes,
} from '@lotse/law'
import { gives } from '../gives.ts'
import { undecided } from './29.ts'
import { april, oldProcedure } from './74-conditions.ts'

/** § 24 went on 12.06.2026 and goes on for older applications (§ 87e Abs. 1 Satz 2). For newer ones the Regulation says it, whose text is not here. */
const byOldText: Condition = any(oldProcedure, unencoded('procedure-of-union-law'))

/** Abs. 6 Satz 2: where another state was asked, the six months begin when it is clear that Germany is responsible; the 21 months do not wait. */
const beginsLater: Condition = all(
  yes('otherStateAsked'),
  not(passed(months(21), dayOf('asylumLodgedOn'))),
  unencoded('day-germany-became-responsible'),
)
/** The times count from an application of § 14. A follow-up application is lodged under § 71 Abs. 2. */
const lodgedUnder14: Condition = any(not(yes('followUpApplication')), unencoded('decision-time-of-follow-up'))

const own: Pick<NormText, 'gates' | 'papers' | 'reviewedBy' | 'encodedFrom' | 'inForce' | 'grade'> = {
  ...april,
  grade: 'right',
}

/** Abs. 1 Satz 3: everybody is heard in person. */
export const asylumHearing: Norm = norm({
  ...own,
  id: 'asylum-hearing',
  cite: 'AsylG § 24 Abs. 1 Satz 3',
  aliases: ['AsylG § 24', 'AsylG § 24 Abs. 1'],
  gradeCite: 'Abs. 1 Satz 3', // "ist persönlich anzuhören"
  for: { 'Abs. 1 Satz 3': all(undecided, not(yes('asylumHeard'))) },
  requires: { 'Abs. 1 Satz 1': byOldText },
  barred: {
    'Abs. 1 Satz 4': yes('hearingNotNeeded'),
    // "kann … abgesehen werden": whether the Federal Office does, nobody knows before.
    'AsylG § 25 Abs. 5 Satz 1': all(yes('hearingMissed'), unencoded('hearing-after-one-missed')),
    'AsylG § 71 Abs. 3 Satz 3': all(yes('followUpApplication'), unencoded('hearing-in-follow-up')),
  },
  grants: gives('asylum-hearing', 'AsylG § 24 Abs. 1 Satz 3'),
  notSaid: {
    'Abs. 1 Satz 2': 'is told early and in a language understood: in the words',
    'Abs. 1 Satz 5': 'a doctor confirms it',
    'Abs. 1 Satz 6': 'more can be handed in without a hearing',
    'Abs. 1 Satz 7': 'children under six born here: asked at Satz 4',
    'Abs. 1 Satz 8': 'no hearing must not tell against anybody: in the words',
    'Abs. 1 Satz 9': 'decided from the file',
    'Abs. 1a': 'other trained officers may hear',
    'Abs. 2': 'bans on removal are decided with it: in the words',
    'Abs. 3': 'offices tell each other',
  },
})

/** Abs. 4 to 7: when the decision has to be there. */
export const decisionOverdue: Norm = norm({
  ...own,
  id: 'asylum-decision-overdue',
  cite: 'AsylG § 24 Abs. 4 Satz 1',
  aliases: ['AsylG § 24 Abs. 4', 'AsylG § 24 Abs. 7'],
  gradeCite: 'Abs. 4 Satz 1', // "ergeht innerhalb von sechs Monaten"
  for: { 'Abs. 6 Satz 1': all(undecided, lodgedUnder14) },
  requires: {
    'Abs. 1 Satz 1': byOldText,
    'Abs. 4 Satz 1': any(
      passed(months(21), dayOf('asylumLodgedOn')), // Abs. 7: "spätestens"
      all(
        passed(months(6), dayOf('asylumLodgedOn')),
        // Abs. 4 Satz 2, 3 and Abs. 5: it can be prolonged to 15 and 18 months, or put off, and need not say so in time.
        any(not(yes('decisionPutOff')), passed(months(15), dayOf('asylumLodgedOn'))),
        unencoded('decision-time-prolonged-unsaid'),
      ),
    ),
  },
  barred: { 'Abs. 6 Satz 2': beginsLater },
  grants: gives('asylum-decision', 'AsylG § 24 Abs. 7'),
  notSaid: {
    'Abs. 4 Satz 2': 'fifteen months for one of three reasons: asked at Satz 1',
    'Abs. 4 Satz 3': 'three more as an exception: asked at Satz 1',
    'Abs. 5 Satz 1': 'put off while the state of the country is uncertain: asked at Abs. 4 Satz 1',
    'Abs. 5 Satz 2': 'looked at every six months',
    'Abs. 5 Satz 3': 'the person is told why',
    'Abs. 6 Satz 3': 'begins with the transfer to Germany',
    'Abs. 7': 'asked at Abs. 4 Satz 1',
  },
})

/** Abs. 8: told that it takes longer, and on demand why and until when. */
export const toldOfDelay: Norm = norm({
  ...own,
  id: 'asylum-told-of-delay',
  cite: 'AsylG § 24 Abs. 8',
  gradeCite: 'Abs. 8', // "informiert", "unterrichtet ihn auf sein Verlangen"
  for: { 'Abs. 6 Satz 1': all(undecided, lodgedUnder14) },
  requires: { 'Abs. 1 Satz 1': byOldText, 'Abs. 8': passed(months(6), dayOf('asylumLodgedOn')) },
  barred: { 'Abs. 6 Satz 2': beginsLater },
  grants: gives('asylum-told-of-delay', 'AsylG § 24 Abs. 8'),
})
