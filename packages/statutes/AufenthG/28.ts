import {
  all,
  any,
  type Condition,
  cited,
  is,
  judged,
  type Norm,
  type NormText,
  norm,
  type Places,
  some,
  years,
  yes,
  youngerThan,
} from '@lotse/law'
import { germanAt } from './9-conditions.ts'
import {
  expulsionInterestWaived,
  familyExclusions,
  familyGates,
  familyNotSaid,
  familyPapers,
  familyPermit,
  minorChild,
} from './29-conditions.ts'
import { simpleGerman, simpleGermanNotAsked } from './30-conditions.ts'
import { gatesOf } from './gates.ts'
import { courseProves, furtherPapers, germanPaper, settlementPermit, waiversOf9 } from './settlement.ts'
import { behindFiction, heldFor, holds } from './statuses.ts'

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'grade' | 'gradeCite' | 'barred' | 'grants' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 1 Satz 1',
  barred: familyExclusions,
  grants: familyPermit,
  reviewedBy: null,
}
const papers = familyPapers.filter(({ id }) => id === 'family-certificates' || id === 'passport')
const notSaid: Record<string, string> = {
  ...familyNotSaid,
  'Abs. 2 Satz 3': 'prolongs while the family lives together: the title that is held',
  'Abs. 4': 'other relatives: § 36 Abs. 2',
  'Abs. 5': 'has lapsed',
}

const germanSpouse: Condition = all(yes('spouseHere'), is('spouseTitle', 'german'))
const minor = some('children', all(youngerThan(18, '.birthDate'), yes('.unmarried')))
const custodyOfGermanChild: Condition = all(minor, is('childHolds', 'german'))
const contactWithGermanChild: Condition = all(minor, is('childHolds', 'german-contact'))

/** Residence permit of the husband, wife or partner of a German. */
export const spouseOfGerman: Norm = norm({
  ...shared,
  id: 'permit-spouse-of-german',
  cite: 'AufenthG § 28 Abs. 1 Satz 1 Nr. 1',
  aliases: ['AufenthG § 28', 'AufenthG § 28 Abs. 1'],
  for: { 'Abs. 1 Satz 1 Nr. 1': germanSpouse },
  // Satz 5 names § 30 Abs. 1 Satz 1 Nr. 1 and 2, Satz 3 and Abs. 2 Satz 1.
  requires: {
    'AufenthG § 30 Abs. 1 Satz 1 Nr. 1': yes('spousesAdult'),
    'AufenthG § 30 Abs. 1 Satz 1 Nr. 2': any(simpleGerman, simpleGermanNotAsked('german')),
  },
  waived: {
    'AufenthG § 30 Abs. 2 Satz 1': {
      when: judged('hardship-of-age', { for: ['children'], against: [] }),
      drops: ['AufenthG § 30 Abs. 1 Satz 1 Nr. 1'],
      cap: 'may',
    },
  },
  gates: familyGates('marriage'),
  // Satz 3: "soll in der Regel abweichend von § 5 Abs. 1 Nr. 1"
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 1 Satz 3', cap: 'should' }, expulsionInterestWaived],
  papers: [
    { id: 'family-certificates', cite: 'AufenthG § 28 Abs. 1 Satz 1 Nr. 1' },
    { id: 'language-certificate', cite: 'AufenthG § 30 Abs. 1 Satz 1 Nr. 2' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  notSaid: {
    ...notSaid,
    'Abs. 1 Satz 1': 'that the German lives in Germany: in the fact "spouseHere"',
    'Abs. 1 Satz 4': 'for a parent: a norm of its own',
    'Abs. 1 Satz 5': 'stands under the places of § 30 that it names',
    'AufenthG § 30 Abs. 1 Satz 3 Nr. 4': 'asks for the nationality of a foreigner: a German has none other',
  },
})

/** Residence permit of the minor child of a German. */
export const childOfGerman: Norm = norm({
  ...shared,
  id: 'permit-child-of-german',
  cite: 'AufenthG § 28 Abs. 1 Satz 1 Nr. 2',
  aliases: ['AufenthG § 28', 'AufenthG § 28 Abs. 1'],
  for: { 'Abs. 1 Satz 1 Nr. 2': all(minorChild, is('parentTitle', 'german')) },
  gates: familyGates('own-childhood'),
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 1 Satz 2', cap: 'right' }, expulsionInterestWaived],
  papers,
  notSaid: { ...notSaid, 'Abs. 1 Satz 1': 'that the German lives in Germany: in the fact "parentTitle"' },
})

/** Residence permit of a parent with custody of a German child. */
export const parentOfGerman: Norm = norm({
  ...shared,
  id: 'permit-parent-of-german',
  cite: 'AufenthG § 28 Abs. 1 Satz 1 Nr. 3',
  aliases: ['AufenthG § 28', 'AufenthG § 28 Abs. 1'],
  for: { 'Abs. 1 Satz 1 Nr. 3': custodyOfGermanChild },
  gates: familyGates('birth-of-child'),
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 1 Satz 2', cap: 'right' }, expulsionInterestWaived],
  papers,
  notSaid: {
    ...notSaid,
    'Abs. 1 Satz 1': 'that the child lives in Germany: in the fact "childHolds"',
    'Abs. 3 Satz 2': 'prolongs after the child has come of age, while it learns: the title that is held',
  },
})

/** The same without custody, where the family already lives together here. */
export const parentOfGermanWithoutCustody: Norm = norm({
  ...shared,
  id: 'permit-parent-of-german-without-custody',
  cite: 'AufenthG § 28 Abs. 1 Satz 4',
  aliases: ['AufenthG § 28', 'AufenthG § 28 Abs. 1'],
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 1 Satz 4',
  for: { 'Abs. 1 Satz 4': contactWithGermanChild },
  gates: familyGates('birth-of-child'),
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 1 Satz 4', cap: 'right' }, expulsionInterestWaived],
  papers,
  inFavour: [{ id: 'father-or-mother-counts', source: 'GG Art. 6' }],
  notSaid: { ...notSaid, 'Abs. 1 Satz 1': 'that the child lives in Germany: in the fact "childHolds"' },
})

const underSection28 = [spouseOfGerman, childOfGerman, parentOfGerman, parentOfGermanWithoutCustody].map(
  ({ cite }) => cite,
)
const issuedForGerman: Condition = {
  is: 'holds',
  track: 'stay',
  statuses: ['permit-family'],
  issuedUnder: ['AufenthG § 28', 'AufenthG § 28 Abs. 1', 'AufenthG § 28 Abs. 1 Satz 1', ...underSection28],
}

const lifeWithGerman: Condition = any(
  germanSpouse,
  all(minor, is('childHolds', 'german', 'german-contact')),
  is('parentTitle', 'german'),
)
const threeYears = heldFor(years(3), ['permit-family'], ['fiction-continued'])

/** § 9 Abs. 2 Satz 2 bis 5, as Abs. 2 Satz 2 takes them over; Satz 2 of § 9 is a way to prove. */
const provenByCourse = cited('AufenthG § 9 Abs. 2 Satz 2', is('integrationCourseDuty', 'passed'))
const requiresOfSettlement: Places = {
  // "drei Jahre im Besitz einer Aufenthaltserlaubnis": whether a family permit for somebody who was no German yet counts is weighed.
  'Abs. 2 Satz 1': all(
    threeYears,
    any(issuedForGerman, judged('family-permit-before-german', { for: ['marriedOn', 'stay'], against: [] })),
    is('expulsionInterest', 'none'),
  ),
  'AufenthG § 2 Abs. 11': any(germanAt('B1'), provenByCourse),
}

/** Settlement permit of the family of a German after three years. */
export const settlementFamilyOfGerman: Norm = norm({
  ...shared,
  id: 'settlement-family-of-german',
  cite: 'AufenthG § 28 Abs. 2',
  grade: 'should', // "ist in der Regel … zu erteilen"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1 Halbsatz 1': all(any(holds('permit-family'), behindFiction('permit-family')), lifeWithGerman) },
  requires: requiresOfSettlement,
  barred: {},
  waived: waiversOf9([3, 4, 5], { learning: ['AufenthG § 2 Abs. 11'], earning: [] }),
  gates: gatesOf({ section: '1' }),
  grants: settlementPermit,
  papers: [
    { id: 'family-certificates', cite: 'AufenthG § 28 Abs. 2 Satz 1' },
    germanPaper,
    ...furtherPapers.filter(({ id }) => id === 'passport'),
  ],
  inFavour: [courseProves],
  notSaid: {
    'Abs. 1': 'norms of their own',
    'Abs. 2 Satz 2': '§ 9 Abs. 2 Satz 3 to 5 in the waivers, Satz 2 as a way to prove',
    'Abs. 2 Satz 3': 'prolongs while the family lives together: the title that is held',
    'Abs. 3': 'norms of their own: §§ 31, 34',
    'AufenthG § 104 Abs. 8': 'for permits that were held on 05.09.2013 the older text goes on',
  },
})

export const norms28: readonly Norm[] = [
  spouseOfGerman,
  childOfGerman,
  parentOfGerman,
  parentOfGermanWithoutCustody,
  settlementFamilyOfGerman,
]
