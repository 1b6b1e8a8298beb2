import {
  all,
  any,
  type Condition,
  cited,
  compare,
  is,
  judged,
  judgedAgainst,
  type Norm,
  norm,
  not,
  number,
  quantity,
  unencoded,
  years,
  yes,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import {
  countingTitles,
  germanAt,
  hardshipOfLearning,
  speaksWithoutCourse,
  tooIllToLearn,
  waysToFiveYears,
} from './9-conditions.ts'
import { gatesOf } from './gates.ts'
import { courseProves, furtherPapers, germanPaper, livelihoodPapers, pensionPaper } from './settlement.ts'
import { behindFiction, family, heldFor, holds } from './statuses.ts'

const fiction = 'fiction-continued'
/** Protection under § 25 Abs. 1 or 2: "als international Schutzberechtigter anerkannt". */
const internationalProtection = ['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary']
const otherHumanitarian = family('humanitarian-title').filter((status) => !internationalProtection.includes(status))
/** § 9b Abs. 1 Satz 2 with § 9a Abs. 3 Nr. 5: a stay that is temporary by its nature does not count. */
const temporary = ['permit-20', 'permit-20a']
const counting = [...countingTitles, 'settlement'].filter((status) => !temporary.includes(status))

/** § 9b Abs. 1 Satz 1 Nr. 5: from the day of the application to that of the title. */
const sinceAsylumApplication: Condition = cited(
  'AufenthG § 9b Abs. 1 Satz 1 Nr. 5',
  all(holds(...internationalProtection), heldFor(years(5), [...counting, 'permission-to-stay'], [fiction])),
)

/** "Altersversorgung": no more is asked than in § 9 Abs. 2 Satz 1 Nr. 3 (§ 9c Satz 3). */
const oldAge: Condition = any(
  yes('adequatePension'),
  compare(quantity('pensionMonths'), '>=', number(60)),
  all(yes('spouseHere'), compare(quantity('spousePensionMonths'), '>=', number(60))),
  yes('cannotEarnForIllness'),
)
const mayWork: Condition = any(
  not(yes('employment')),
  all(yes('employment.allowed'), yes('employment.lastingLicence')),
  all(yes('spouseHere'), unencoded('spouse-may-work')),
)

/** Permit for long-term residents of the European Union. */
export const settlementEu: Norm = norm({
  id: 'settlement-eu',
  cite: 'AufenthG § 9a Abs. 2',
  aliases: ['AufenthG § 9a', 'Erlaubnis zum Daueraufenthalt – EU'],
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  grade: 'right', // "ist … zu erteilen"
  gradeCite: 'Abs. 2 Satz 1',
  for: { 'Abs. 2 Satz 1 Nr. 1': any(...waysToFiveYears(counting, temporary), sinceAsylumApplication) },
  requires: {
    'Abs. 2 Satz 1 Nr. 2': livelihoodSecured,
    'Abs. 2 Satz 1 Nr. 3': any(germanAt('B1'), provenByCourse()),
    'Abs. 2 Satz 1 Nr. 4': any(yes('civicKnowledge'), provenByCourse()),
    'Abs. 2 Satz 1 Nr. 5': any(
      is('expulsionInterest', 'none'),
      judged('public-order-outweighed', {
        for: ['arrivedOn', 'children', 'spouseHere', 'employment'],
        against: ['expulsionInterest', 'convictions'],
      }),
    ),
    'Abs. 2 Satz 1 Nr. 6': yes('adequateHousing'),
  },
  // § 9c Satz 1: "in der Regel"
  regularly: {
    'AufenthG § 9c Satz 1 Nr. 1': yes('taxesPaid'),
    'AufenthG § 9c Satz 1 Nr. 2': oldAge,
    'AufenthG § 9c Satz 1 Nr. 3': yes('healthInsured'),
    'AufenthG § 9c Satz 1 Nr. 4': mayWork,
  },
  barred: {
    'Abs. 3 Nr. 1': any(
      holds(...otherHumanitarian.filter((status) => status !== 'permit-23')),
      all(holds('permit-23'), unencoded('permit-23-under-which-paragraph')),
      behindFiction(...otherHumanitarian),
      yes('humanitarianApplicationOpen'),
    ),
    'Abs. 3 Nr. 2': { is: 'holds', track: 'asylum', statuses: ['asylum-pending', 'asylum-resting'] },
    'Abs. 3 Nr. 4': any(holds('permit-16a', 'permit-16b'), behindFiction('permit-16a', 'permit-16b')),
    'Abs. 3 Nr. 5': any(
      holds(...temporary, 'permit-16d', 'permit-16f', 'permit-17'),
      behindFiction(...temporary, 'permit-16d', 'permit-16f', 'permit-17'),
      // Of these two the paper does not say whether they rest on a longest time (letter a) or on somebody who stays for a time (letter c).
      all(
        holds('permit-19c', 'permit-family'),
        judgedAgainst('stay-is-temporary-by-nature', { for: ['employment'], against: [] }),
      ),
    ),
  },
  waived: {
    'AufenthG § 9 Abs. 2 Satz 3': { when: tooIllToLearn, drops: ['Abs. 2 Satz 1 Nr. 3', 'Abs. 2 Satz 1 Nr. 4'] },
    'AufenthG § 9 Abs. 2 Satz 4': {
      when: hardshipOfLearning,
      drops: ['Abs. 2 Satz 1 Nr. 3', 'Abs. 2 Satz 1 Nr. 4'],
      cap: 'may',
    },
    'AufenthG § 9 Abs. 2 Satz 5': { when: speaksWithoutCourse, drops: ['Abs. 2 Satz 1 Nr. 3', 'Abs. 2 Satz 1 Nr. 4'] },
  },
  gates: gatesOf({ section: '1' }),
  grants: {
    status: 'settlement-eu',
    cite: 'AufenthG § 9a Abs. 1 Satz 1',
    work: 'any',
    workCite: 'AufenthG § 4a Abs. 1 Satz 1',
  },
  papers: [
    ...livelihoodPapers,
    pensionPaper,
    { id: 'tax-assessment', cite: 'AufenthG § 9c Satz 1 Nr. 1' },
    germanPaper,
    ...furtherPapers,
  ],
  inFavour: [courseProves],
  notSaid: {
    'Abs. 1': 'says what the title is',
    'Abs. 3 Nr. 3': 'diplomats of another state of the Union and the like (§ 1 Abs. 2 Nr. 2): not asked',
    'Abs. 2 Satz 2': 'in the waivers; § 9 Abs. 2 Satz 2 as a way to prove',
    'AufenthG § 9b Abs. 1':
      'half of studies and training is said to be unknown, as in § 9; time abroad and of an earlier stay is not encoded',
    'AufenthG § 9b Abs. 2': 'time with a Blue Card of another state: not encoded',
    'AufenthG § 9c Satz 2': 'in § 9c Satz 1 Nr. 4',
    'AufenthG § 9c Satz 3': 'in § 9c Satz 1 Nr. 2',
  },
  reviewedBy: null,
})

function provenByCourse(): Condition {
  return cited('AufenthG § 9 Abs. 2 Satz 2', is('integrationCourseDuty', 'passed'))
}
