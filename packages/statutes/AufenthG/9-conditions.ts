// § 9 Abs. 2 Satz 1: what settlement asks, under the places of § 9, for §§ 9, 18c and 26 to take what they name. The rest that
// they share (the waivers of Satz 3–6, the title, its papers) stands in `settlement.ts`.
import {
  all,
  any,
  type Condition,
  cited,
  compare,
  is,
  judged,
  level,
  not,
  number,
  type Places,
  quantity,
  sum,
  unencoded,
  years,
  yes,
} from '@lotse/law'
import { livelihoodSecured } from './2.ts'
import { everHeld, family, heldFor } from './statuses.ts'

/** § 9 Abs. 4 Nr. 3: time for studies or vocational training counts by half. School, language, recognition and search are treated so too, to be safe. */
export const studyAndTraining = family('training-title').filter((status) => status !== 'permit-16g-work')
/** § 4 Abs. 1 Satz 3: what holds for the residence permit holds for the Blue Card. § 6 Abs. 3 Satz 3: time with the national visa counts. */
export const countingTitles = [...family('permit'), 'blue-card', 'visa-national'].filter(
  (status) => !studyAndTraining.includes(status),
)
const fiction = 'fiction-continued'

/** Nr. 1: each of these is five years of statuses that count. `between` goes on without a break, and does not count. */
export const waysToFiveYears = (counting: string[], between?: string[]): Condition[] => [
  heldFor(years(5), counting, [...(between ?? []), ...studyAndTraining, fiction]),
  // § 81 Abs. 4: the title goes on; it is a counting one where no other was ever held.
  all(not(everHeld(...studyAndTraining)), heldFor(years(5), [...counting, fiction], between)),
  cited(
    'AufenthG § 9 Abs. 4 Nr. 3',
    all(heldFor(years(5), [...counting, ...studyAndTraining, fiction], between), unencoded('half-of-study-time')),
  ),
]

export const livelihood: Places = { 'AufenthG § 9 Abs. 2 Satz 1 Nr. 2': livelihoodSecured }

/** Contributions for so many months, or a comparable claim with somebody else, which somebody has to compare. */
export const pensionContributions = (count: number): Condition =>
  any(compare(quantity('pensionMonths'), '>=', number(count)), comparablePension)

export const comparablePension: Condition = all(
  yes('pensionElsewhere'),
  judged('pension-comparable', { for: ['pensionElsewhere', 'adequatePension'], against: [] }),
)

export const pension: Places = {
  'AufenthG § 9 Abs. 2 Satz 1 Nr. 3': any(
    compare(sum(quantity('pensionMonths'), quantity('careMonths')), '>=', number(60)),
    comparablePension,
    cited(
      'AufenthG § 9 Abs. 3 Satz 1',
      all(yes('spouseHere'), compare(quantity('spousePensionMonths'), '>=', number(60))),
    ),
  ),
}

/** Nr. 4: reasons of public order do not stand against it. Without an interest in expulsion there are none; else they are weighed. */
export const publicOrder: Places = {
  'AufenthG § 9 Abs. 2 Satz 1 Nr. 4': any(
    is('expulsionInterest', 'none'),
    judged('public-order-outweighed', {
      for: ['arrivedOn', 'children', 'spouseHere', 'employment'],
      against: ['expulsionInterest', 'convictions'],
    }),
  ),
}

/** Nr. 5 and 6. Whoever has no job needs no permission and no licence for it. */
export const work: Places = {
  'AufenthG § 9 Abs. 2 Satz 1 Nr. 5': any(not(yes('employment')), yes('employment.allowed')),
  'AufenthG § 9 Abs. 2 Satz 1 Nr. 6': any(not(yes('employment')), yes('employment.lastingLicence')),
}

/** The same for spouses, of whom one is enough: § 9 Abs. 3 Satz 1. What the other one's work needs is not asked yet. */
export const workOfOneSpouse: Places = {
  'AufenthG § 9 Abs. 2 Satz 1 Nr. 5': any(not(yes('employment')), yes('employment.allowed'), otherSpouseMayWork()),
  'AufenthG § 9 Abs. 2 Satz 1 Nr. 6': any(
    not(yes('employment')),
    yes('employment.lastingLicence'),
    otherSpouseMayWork(),
  ),
}

function otherSpouseMayWork(): Condition {
  return cited('AufenthG § 9 Abs. 3 Satz 1', all(yes('spouseHere'), unencoded('spouse-may-work')))
}

/** Spoken and written: a level that is "verfügt über … Kenntnisse" is the whole of it (§ 2 Abs. 9–12). */
export const germanAt = (at: string): Condition => all(level('germanSpoken', at), level('germanWritten', at))

/** Satz 2: a completed integration course proves German and civic knowledge. Only a course that was a duty is asked for. */
const provenByCourse: Condition = cited('AufenthG § 9 Abs. 2 Satz 2', is('integrationCourseDuty', 'passed'))

export const german: Places = { 'AufenthG § 9 Abs. 2 Satz 1 Nr. 7': any(germanAt('B1'), provenByCourse) }
export const civicKnowledge: Places = {
  'AufenthG § 9 Abs. 2 Satz 1 Nr. 8': any(yes('civicKnowledge'), provenByCourse),
}
/** The same where a norm does not take over Satz 2. */
export const civicKnowledgeItself: Places = { 'AufenthG § 9 Abs. 2 Satz 1 Nr. 8': yes('civicKnowledge') }
export const housing: Places = { 'AufenthG § 9 Abs. 2 Satz 1 Nr. 9': yes('adequateHousing') }

/** Satz 3: by law, of language and civic knowledge. */
export const tooIllToLearn: Condition = yes('cannotLearnForIllness')
/** Satz 4: "kann", of the same. */
export const hardshipOfLearning: Condition = judged('hardship-of-learning', {
  for: ['cannotForIllnessOrAge', 'birthDate', 'children'],
  against: [],
})
/** Satz 5: by law, of the same. */
export const speaksWithoutCourse: Condition = all(level('germanSpoken', 'A1'), yes('integrationCourseNotRequired'))
/** Satz 6: by law, of livelihood and pension. */
export const tooIllToEarn: Condition = yes('cannotEarnForIllness')
