import {
  all,
  any,
  type Condition,
  cited,
  compare,
  dayOf,
  months,
  type Norm,
  type NormText,
  norm,
  not,
  number,
  onTheDay,
  type Period,
  type Places,
  passed,
  quantity,
  unencoded,
  when,
  years,
  yes,
} from '@lotse/law'
import {
  civicKnowledge,
  comparablePension,
  germanAt,
  housing,
  livelihood,
  pensionContributions,
  publicOrder,
  tooIllToEarn,
  work,
} from './9-conditions.ts'
import { academicDegree, vocationalQualification } from './18-conditions.ts'
import { gatesOf } from './gates.ts'
import {
  breakOverlooked,
  courseProves,
  furtherPapers,
  livelihoodPapers,
  livelihoodWaived,
  pensionPaper,
  settlementPermit,
  waiversOf9,
} from './settlement.ts'
import { behindFiction, everHeld, family, heldFor, holds } from './statuses.ts'

const skilled = ['permit-18a', 'permit-18b', 'permit-18d', 'blue-card']
const fiction = 'fiction-continued'
const otherTitles = family('title').filter((status) => !skilled.includes(status))

/** Held titles for skilled workers for the period. The fiction goes on with one where no other title was ever held. */
const heldSkilled = (period: Period): Condition =>
  any(
    heldFor(period, skilled, [fiction]),
    all(not(everHeld(...otherTitles)), heldFor(period, [...skilled, fiction])),
    // Time with the national visa counts if it was the visa for such a title.
    cited(
      'AufenthG § 6 Abs. 3 Satz 3',
      all(heldFor(period, [...skilled, fiction, 'visa-national']), unencoded('purpose-of-visa')),
    ),
  )

/** Abs. 1 Satz 2: training or studies completed in Germany. */
const qualifiedInGermany: Condition = cited(
  'AufenthG § 18c Abs. 1 Satz 2',
  any(yes('vocationalGermany'), yes('degreeGermany')),
)

/** § 9 Abs. 2 Satz 1 Nr. 2, 4–6, 8 and 9, which Abs. 1 and 2 both ask. */
const of9: Places = { ...livelihood, ...publicOrder, ...work, ...civicKnowledge, ...housing }

const shared: Pick<
  NormText,
  'encodedFrom' | 'inForce' | 'grade' | 'gates' | 'departsFrom' | 'grants' | 'papers' | 'reviewedBy'
> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "ist … zu erteilen"
  gates: gatesOf({ section: '4' }),
  departsFrom: [livelihoodWaived],
  grants: settlementPermit,
  papers: [
    pensionPaper,
    ...livelihoodPapers,
    { id: 'language-certificate', cite: 'AufenthG § 9 Abs. 2 Satz 1 Nr. 7' },
    ...furtherPapers,
  ],
  reviewedBy: null,
}

/** Settlement permit for skilled workers. */
export const settlementSkilled: Norm = norm({
  ...shared,
  id: 'settlement-skilled',
  cite: 'AufenthG § 18c Abs. 1',
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'AufenthG § 18 Abs. 3': any(vocationalQualification, academicDegree) },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': any(heldSkilled(years(3)), all(qualifiedInGermany, heldSkilled(years(2)))),
    'Abs. 1 Satz 1 Nr. 2': all(
      yes('employment'),
      when(dayOf('employment.from'), '<=', onTheDay),
      yes('employment.qualified'),
    ),
    'Abs. 1 Satz 1 Nr. 3': any(pensionContributions(36), all(qualifiedInGermany, pensionContributions(24))),
    'Abs. 1 Satz 1 Nr. 4': germanAt('B1'),
    ...of9, // Nr. 5
  },
  // Abs. 1 Satz 1 Nr. 5: "§ 9 Absatz 2 Satz 2 bis 4 und 6 gilt entsprechend"
  waived: waiversOf9([3, 4, 6], {
    learning: ['Abs. 1 Satz 1 Nr. 4', 'AufenthG § 9 Abs. 2 Satz 1 Nr. 8'],
    earning: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 2', 'Abs. 1 Satz 1 Nr. 3'],
  }),
  inFavour: [courseProves, breakOverlooked],
  notSaid: {
    'Abs. 1 Satz 1 Nr. 5 Halbsatz 2':
      '§ 9 Abs. 2 Satz 2 is a way to prove; Satz 3, 4 and 6 are the waivers; Satz 5 is not named',
    'Abs. 2': 'a norm of its own: settlement-blue-card',
    'Abs. 3': 'highly qualified people: not encoded yet',
    'AufenthG § 9 Abs. 3': 'what one spouse fulfils for both is not named here',
    'AufenthG § 85': 'a break of three months to a year may be overlooked: said as a reason in favour, not computed',
  },
})

/** Months of work with the Blue Card. Work that was interrupted may add up, which nobody has encoded. */
const workedWithCard = (count: number): Condition =>
  any(
    all(heldFor(months(count), ['blue-card'], [fiction]), passed(months(count), dayOf('qualifiedWorkSince'))),
    all(heldFor(months(count), ['blue-card'], [fiction]), unencoded('work-periods-added-up')),
    cited(
      'AufenthG § 6 Abs. 3 Satz 3',
      all(heldFor(months(count), ['blue-card', fiction, 'visa-national']), unencoded('purpose-of-visa')),
    ),
  )

/** Contributions for those months. Insured work without a break brings them; others may lie before or between. */
const paidForThem = (count: number): Condition =>
  any(
    passed(months(count), dayOf('insuredWorkSince')),
    all(compare(quantity('pensionMonths'), '>=', number(count)), unencoded('pension-for-the-period')),
    comparablePension,
    cited('AufenthG § 9 Abs. 2 Satz 6', tooIllToEarn),
  )

/** Settlement permit for holders of the EU Blue Card. */
export const settlementBlueCard: Norm = norm({
  ...shared,
  id: 'settlement-blue-card',
  cite: 'AufenthG § 18c Abs. 2',
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'AufenthG § 18g': any(holds('blue-card'), behindFiction('blue-card')) },
  requires: {
    'Abs. 2 Satz 1': any(
      all(workedWithCard(27), paidForThem(27)),
      cited('AufenthG § 18c Abs. 2 Satz 3', all(germanAt('B1'), workedWithCard(21), paidForThem(21))),
    ),
    'AufenthG § 2 Abs. 9': germanAt('A1'), // "einfache Kenntnisse"
    ...of9,
  },
  // Abs. 2 Satz 2; contributions for the time worked are waived where they are asked for
  waived: waiversOf9([3, 4, 6], {
    learning: ['AufenthG § 2 Abs. 9', 'AufenthG § 9 Abs. 2 Satz 1 Nr. 8'],
    earning: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 2'],
  }),
  inFavour: [courseProves],
  notSaid: {
    'Abs. 1': 'a norm of its own: settlement-skilled',
    'Abs. 2 Satz 2': '§ 9 Abs. 2 Satz 2 is a way to prove; Satz 3, 4 and 6 are the waivers; Satz 5 is not named',
    'Abs. 3': 'highly qualified people: not encoded yet',
    'AufenthG § 9 Abs. 3': 'what one spouse fulfils for both is not named here',
  },
})
