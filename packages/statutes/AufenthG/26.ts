import {
  all,
  any,
  atLeastOld,
  type Condition,
  cited,
  compare,
  judged,
  type Norm,
  type NormText,
  named,
  norm,
  not,
  type Period,
  type Places,
  quantity,
  sum,
  times,
  unencoded,
  years,
  yes,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import {
  civicKnowledge,
  civicKnowledgeItself,
  countingTitles,
  german,
  germanAt,
  housing,
  livelihood,
  pension,
  publicOrder,
  waysToFiveYears,
  workOfOneSpouse,
} from './9-conditions.ts'
import { gatesOf } from './gates.ts'
import {
  breakOverlooked,
  courseProves,
  furtherPapers,
  germanPaper,
  livelihoodPapers,
  livelihoodWaived,
  pensionPaper,
  settlementPermit,
  waiversOf9,
} from './settlement.ts'
import { behindFiction, everHeld, family, heldFor, holds, tolerations } from './statuses.ts'

const fiction = 'fiction-continued'
const duringAsylum = 'permission-to-stay'
/** Before the application for asylum is lodged there is only this paper. Whether its time counts is not settled here. */
const beforeAsylum = 'arrival-certificate'

const asRefugee = ['permit-25-1', 'permit-25-2-refugee']
const notAsRefugee = [...family('permit'), 'blue-card', 'visa-national'].filter((status) => !asRefugee.includes(status))
/** Satz 6: the same for people taken in under § 23 Abs. 4. */
const resettled: Condition = cited('AufenthG § 26 Abs. 3 Satz 6', {
  is: 'holds',
  track: 'stay',
  statuses: ['permit-23'],
  issuedUnder: ['AufenthG § 23 Abs. 4'],
})

/** Abs. 3 Satz 1 and 3, Nr. 1: this permit, and the asylum procedure before it. */
const asRefugeeFor = (period: Period): Condition =>
  any(
    heldFor(period, [...asRefugee, duringAsylum], [fiction]),
    // § 81 Abs. 4: the title goes on; it is one of these where no other was ever held.
    all(not(everHeld(...notAsRefugee)), heldFor(period, [...asRefugee, duringAsylum, fiction])),
    all(
      heldFor(period, [...asRefugee, duringAsylum, fiction, beforeAsylum, 'permit-25-2-subsidiary', 'permit-25-3']),
      unencoded('time-until-recognition'),
    ),
    all(resettled, heldFor(period, ['permit-23'])),
  )

const refugees: Condition = any(holds(...asRefugee), resettled, behindFiction(...asRefugee))
const noWithdrawal: Condition = not(yes('withdrawalNotice'))

/** § 9 Abs. 2 Satz 1 Nr. 4–6, 8 and 9, as Nr. 5 of both sentences names them. Satz 4 does not take over § 9 Abs. 2 Satz 2 for Satz 3. */
const furtherConditions: Places = { ...publicOrder, ...workOfOneSpouse, ...civicKnowledge, ...housing }
const furtherConditionsOfSatz3: Places = { ...furtherConditions, ...civicKnowledgeItself }

const twiceTheMeans = times(2, sum(quantity('incomeFromWork'), quantity('otherMeans')))
/** "Überwiegend": more than half. Half and more of what is needed, whatever from but public funds. */
const moreThanHalf: Condition = all(yes('healthInsured'), compare(twiceTheMeans, '>', quantity('needPerMonth')))
const mostlySecured: Condition = named('livelihood-mostly-secured', any(livelihoodSecured, moreThanHalf))
/** "Weit überwiegend" has no number in the act. */
const farMostlySecured: Condition = named(
  'livelihood-far-mostly-secured',
  any(
    livelihoodSecured,
    all(
      moreThanHalf,
      judged('livelihood-far-mostly', { for: ['incomeFromWork', 'otherMeans'], against: ['publicFunds'] }),
    ),
  ),
)

/** § 35 Satz 2, § 235 Abs. 2 SGB VI: 67, for those born before 1964 somewhat less. */
const ofPensionAge: Condition = any(
  atLeastOld(67, 'birthDate'),
  all(atLeastOld(65, 'birthDate'), unencoded('standard-pension-age')),
)

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'grants' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grants: settlementPermit,
  reviewedBy: null,
}
const papersOfRefugees = [...livelihoodPapers, ...furtherPapers]
const notSaid: Record<string, string> = {
  'Abs. 1': 'how long the permits of this Abschnitt run: at the grant of each',
  'Abs. 2': 'when they are not prolonged',
}
const ofRefugees: Record<string, string> = {
  ...notSaid,
  'Abs. 3 Satz 1': 'until 11.06.2026 § 25 Abs. 2 Satz 1 was divided: only its first alternative was named',
  'Abs. 3 Satz 5': 'children who came before 18 may be treated as in § 35: not encoded yet',
  'Abs. 4': 'a norm of its own: settlement-humanitarian',
}

/** Settlement permit for people entitled to asylum and refugees after five years. */
export const settlementRefugee: Norm = norm({
  ...shared,
  id: 'settlement-refugee',
  cite: 'AufenthG § 26 Abs. 3 Satz 1',
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 3 Satz 1',
  for: { 'Abs. 3 Satz 1': refugees },
  requires: {
    'Abs. 3 Satz 1 Nr. 1': asRefugeeFor(years(5)),
    'Abs. 3 Satz 1 Nr. 2': noWithdrawal,
    'Abs. 3 Satz 1 Nr. 3': mostlySecured,
    'Abs. 3 Satz 1 Nr. 4': germanAt('A2'), // "hinreichende Kenntnisse": § 2 Abs. 10
    ...furtherConditions,
  },
  waived: {
    // Satz 2: "§ 9 Absatz 2 Satz 2 bis 6 … finden entsprechend Anwendung"
    ...waiversOf9([3, 4, 5, 6], {
      learning: ['Abs. 3 Satz 1 Nr. 4', 'AufenthG § 9 Abs. 2 Satz 1 Nr. 8'],
      earning: ['Abs. 3 Satz 1 Nr. 3'],
    }),
    'Abs. 3 Satz 2 Halbsatz 2': { when: ofPensionAge, drops: ['Abs. 3 Satz 1 Nr. 3'] },
  },
  gates: gatesOf({ section: '5', visa: 'not-applied' }),
  // Nr. 3 is the special rule of livelihood.
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 3 Satz 1 Nr. 3', cap: 'right' }],
  papers: papersOfRefugees,
  inFavour: [courseProves, breakOverlooked],
  notSaid: {
    ...ofRefugees,
    'Abs. 3 Satz 1 Nr. 5': 'stands under the places of § 9 Abs. 2 Satz 1 that it names',
    'Abs. 3 Satz 2': '§ 9 Abs. 3 Satz 1 counts in Nr. 5 and 6, § 9 Abs. 4 at the spans of stay',
    'Abs. 3 Satz 3': 'a norm of its own: settlement-refugee-three-years',
    'Abs. 3 Satz 6': 'grounds for taking back count like those of Nr. 2',
  },
})

/** The same after three years, for who has mastered German. */
export const settlementRefugeeThreeYears: Norm = norm({
  ...shared,
  id: 'settlement-refugee-three-years',
  cite: 'AufenthG § 26 Abs. 3 Satz 3',
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 3 Satz 3',
  for: { 'Abs. 3 Satz 3': refugees },
  requires: {
    'Abs. 3 Satz 3 Nr. 1': asRefugeeFor(years(3)),
    'Abs. 3 Satz 3 Nr. 2': noWithdrawal,
    'Abs. 3 Satz 3 Nr. 3': germanAt('C1'), // "beherrscht": § 2 Abs. 12
    'Abs. 3 Satz 3 Nr. 4': farMostlySecured,
    ...furtherConditionsOfSatz3,
  },
  gates: gatesOf({ section: '5', visa: 'not-applied' }),
  departsFrom: [{ gate: '5-1-1', cite: 'Abs. 3 Satz 3 Nr. 4', cap: 'right' }],
  papers: papersOfRefugees,
  notSaid: {
    ...ofRefugees,
    'Abs. 3 Satz 1': 'a norm of its own: settlement-refugee',
    'Abs. 3 Satz 2': 'its waivers do not hold here: Satz 4 names only § 9 Abs. 3 Satz 1 and Abs. 4',
    'Abs. 3 Satz 3 Nr. 5': 'stands under the places of § 9 Abs. 2 Satz 1 that it names',
    'Abs. 3 Satz 6': 'grounds for taking back count like those of Nr. 2',
  },
})

/** "Im Übrigen": other titles of this Abschnitt. Whether the one for temporary protection is meant is not settled. */
const otherTitles = family('humanitarian-title').filter(
  (status) => !asRefugee.includes(status) && status !== 'permit-24',
)

/** As § 9 counts, and the asylum procedure. */
const counting = [...countingTitles, duringAsylum]
/** § 9 Abs. 2 Satz 1 Nr. 1 with Satz 3. Time with a toleration between does not count; whether it interrupts is weighed (§ 85). */
const fiveYears: Condition = any(
  ...waysToFiveYears(counting, tolerations),
  all(heldFor(years(5), [...counting, beforeAsylum, fiction], tolerations), unencoded('time-before-lodging-asylum')),
)

/** Settlement permit for people with another humanitarian permit. */
export const settlementHumanitarian: Norm = norm({
  ...shared,
  id: 'settlement-humanitarian',
  cite: 'AufenthG § 26 Abs. 4',
  grade: 'may', // Satz 1: "kann … erteilt werden"
  gradeCite: 'Abs. 4 Satz 1',
  for: {
    'Abs. 4 Satz 1': any(
      holds(...otherTitles),
      all(holds('permit-24'), unencoded('settlement-after-temporary-protection')),
      behindFiction(...otherTitles, 'permit-24'),
    ),
  },
  requires: {
    'Abs. 4 Satz 3': fiveYears, // with § 9 Abs. 2 Satz 1 Nr. 1
    ...livelihood,
    ...pension, // § 9 Abs. 3 Satz 3: one spouse is enough in Nr. 3, 5 and 6
    ...publicOrder,
    ...workOfOneSpouse,
    ...german,
    ...civicKnowledge,
    ...housing,
  },
  // Satz 2: "§ 9 Abs. 2 Satz 2 bis 6 gilt entsprechend"
  waived: waiversOf9([3, 4, 5, 6], {
    learning: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 7', 'AufenthG § 9 Abs. 2 Satz 1 Nr. 8'],
    earning: ['AufenthG § 9 Abs. 2 Satz 1 Nr. 2', 'AufenthG § 9 Abs. 2 Satz 1 Nr. 3'],
  }),
  gates: gatesOf({ section: '5' }),
  departsFrom: [livelihoodWaived],
  papers: [pensionPaper, germanPaper, ...livelihoodPapers, ...furtherPapers],
  inFavour: [courseProves, breakOverlooked],
  notSaid: {
    ...notSaid,
    'Abs. 3': 'norms of their own: settlement-refugee, settlement-refugee-three-years',
    'Abs. 4 Satz 2': 'in the waivers; § 9 Abs. 2 Satz 2 is said as a reason in favour',
    'Abs. 4 Satz 4': 'children who came before 18 may be treated as in § 35: not encoded yet',
  },
})
