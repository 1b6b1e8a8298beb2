// Who has the claim of § 44 Abs. 1: shared with § 44a, which obliges some of them.
import {
  all,
  any,
  type Condition,
  cited,
  dayOf,
  is,
  judged,
  judgedAgainst,
  level,
  type Moment,
  months,
  not,
  type Period,
  passed,
  unencoded,
  yes,
} from '@lotse/law'
import { residenceStatuses } from '../facts/statuses.ts'
import { behindFiction, everHeld, heldFor, holds, permits } from './statuses.ts'

/** A limit of a year ends with the day of the same number: only the day after is too late (§ 31 Abs. 1 VwVfG, § 188 Abs. 2 BGB). */
export const yearIsOver: Period = { years: 1, days: 1 }

/** The permits of Satz 1 Nr. 1, by purpose: whoever gets one of them for the first time has the claim. */
const purposes = {
  work: ['permit-18a', 'permit-18b', 'permit-18d', 'blue-card', 'permit-19c', 'permit-21'],
  family: ['permit-family'],
  humanitarian: ['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary', 'permit-25b'],
  longTerm: ['permit-38a'],
  resettlement: ['permit-23'],
  trafficking: ['permit-25-4a'],
} as const
const claimTitles: readonly string[] = Object.values(purposes).flat()
const ids = residenceStatuses.map(({ id }) => id)

/** Abs. 2 Satz 1: not more than a year since the title was given. What was held between two such titles does not restart it. */
const withinAYear = (titles: readonly string[], at?: Moment): Condition => {
  const held = heldFor(
    yearIsOver,
    [...titles],
    ids.filter((id) => !titles.includes(id)),
  )
  return not(at ? ({ ...held, at } as Condition) : held)
}

/** Satz 1 names the purposes one by one: whether a second purpose opens a second claim is not said. */
const firstOfThese = (titles: readonly string[]): Condition => {
  const others = claimTitles.filter((id) => !titles.includes(id))
  return any(not(everHeld(...others)), unencoded('claim-with-another-title-before'))
}

const first = (titles: readonly string[], more?: Condition): Condition =>
  all(holds(...titles), ...(more ? [more] : []), firstOfThese(titles))

/** Abs. 1 Satz 1: which titles give the claim. */
export const claimTitle: Condition = any(
  cited('AufenthG § 44 Abs. 1 Satz 1 Nr. 1 Buchst. a', first(purposes.work)),
  cited('AufenthG § 44 Abs. 1 Satz 1 Nr. 1 Buchst. b', first(purposes.family)),
  cited('AufenthG § 44 Abs. 1 Satz 1 Nr. 1 Buchst. c', first(purposes.humanitarian)),
  cited('AufenthG § 44 Abs. 1 Satz 1 Nr. 1 Buchst. d', first(purposes.longTerm)),
  all(holds(...purposes.trafficking), unencoded('which-sentence-of-25-4a')),
  cited('AufenthG § 44 Abs. 1 Satz 1 Nr. 2', first(purposes.resettlement, yes('resettled'))),
  behindFiction(...claimTitles),
)

/** Protection is granted for three years at once, so that nobody asks about the length. */
const lastsByLaw: Condition = cited(
  'AufenthG § 26 Abs. 1 Satz 2',
  holds('permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary'),
)

/** Abs. 1 Satz 2: as a rule the stay lasts with a permit of a year or more, or with permits for over 18 months, unless it is meant for a time. */
export const staysForGood: Condition = any(
  lastsByLaw,
  all(
    any(yes('permitForAYear'), heldFor({ ...months(18), days: 1 }, permits)),
    any(not(holds(...purposes.work, ...purposes.family)), not(yes('stayOnlyForATime'))),
  ),
)

const ofHeld = (at?: Moment): Condition =>
  any(
    ...Object.values(purposes).map((titles) => all(holds(...titles), withinAYear(titles, at))),
    behindFiction(...claimTitles),
  )

/** Abs. 2: within a year of the title, or registered within it, or hindered without own fault. */
export const claimNotLapsed: Condition = any(
  ofHeld(),
  all(is('integrationCourseTaken', 'registered', 'running', 'interrupted'), ofHeld(dayOf('courseRegisteredOn'))),
  cited('AufenthG § 44 Abs. 2 Satz 2', judged('could-not-register-in-time')),
)

/** § 4 Abs. 1 Satz 3 IntV: a year lost between registration and course, or in the middle of it, by own fault. */
export const entitlementLost: Condition = all(
  any(
    all(is('integrationCourseTaken', 'registered'), passed(yearIsOver, dayOf('courseRegisteredOn'))),
    all(is('integrationCourseTaken', 'interrupted'), passed(yearIsOver, dayOf('courseInterruptedOn'))),
  ),
  judgedAgainst('course-delayed-by-own-fault'),
)

export const courseEnded: Condition = is('integrationCourseTaken', 'ended')

/** § 2 Abs. 11: German at level B1, spoken and written. */
export const sufficientGerman: Condition = all(level('germanSpoken', 'B1'), level('germanWritten', 'B1'))

/** § 4 Abs. 2 IntV: a degree, or work that asks for one, and no help needed. Somebody weighs it. */
export const littleNeed: Condition = all(
  any(yes('degreeGermany'), yes('degreeForeign'), holds('permit-18b', 'permit-18d', 'blue-card')),
  judgedAgainst('little-need-for-integration'),
)

/** § 44 Abs. 4 Satz 2 Nr. 1 to 3. §§ 60c and 60d call their tolerations such of § 60a Abs. 2 Satz 3. */
export const admissionGroups: Condition = any(
  cited('AufenthG § 44 Abs. 4 Satz 2 Nr. 1', holds('permission-to-stay', 'arrival-certificate')),
  cited(
    'AufenthG § 44 Abs. 4 Satz 2 Nr. 2',
    holds('toleration-discretion', 'toleration-training', 'toleration-employment'),
  ),
  cited('AufenthG § 44 Abs. 4 Satz 2 Nr. 3', holds('permit-24', 'permit-25-5')),
)

/** Draws money to live on, by one of these acts. */
export const drawsBy = (...acts: string[]): Condition =>
  all(is('publicFunds', 'some', 'all'), is('benefitsBy', ...acts))
