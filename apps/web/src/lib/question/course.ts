// The question "which German course?": which is open, until when to register, what it costs, and what is left where the door is shut.
import { day as dayOf, days, type Period, type PlainDate, plainDate, plus, years } from '@lotse/law'
import { type FreeCourseWages, freeCourseWages } from '@lotse/statutes/rights/index.ts'
import { m } from '#lib/paraglide/messages.js'
import type { CardView } from '../situation/answer/view.ts'
import type { Grouped } from '../situation/group.ts'
import { dayBefore, type Language, longDay } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'

/** How the person comes into an integration course, if at all. */
export type Way = 'claim' | 'admitted' | 'ordered' | 'none'

export interface CourseAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'later' | 'calm'
  way: Way
  /** Days to keep, in sentences. */
  clocks: string[]
  /** Courses, and what goes with them. */
  cards: CardView[]
  help: CardView[]
  closed: { title: string; why: string }[]
  cost: 'free' | 'half' | 'open'
  wages: FreeCourseWages | undefined
  /** No paper that opens the course, whatever the year. */
  isClosed: boolean
  /** The year the figures are for. */
  year: string
  /** Must attend, or may have to. */
  isDuty: boolean
  /** Would be admitted by discretion, if anybody were. */
  isStopped: boolean
}

const duties = ['course-duty-with-claim', 'course-duty-jobcenter', 'course-duty-need', 'course-duty-asylum-benefits']
const helpStatuses = ['course-free', 'course-help']
/** Courses that ask for more German, or for time. */
const toLearnFor = ['vocational-course', 'vocational-course-to-b1']
const vocational = ['vocational-course', 'vocational-course-to-b1', 'vocational-course-duty']

export const question: Question<CourseAnswer> = {
  topic: 'course',
  first: [
    'stay',
    'integrationCourseTaken',
    'courseOrderedBy',
    'courseAdmitted',
    'germanSpoken',
    'germanWritten',
    'publicFunds',
    'benefitsBy',
  ],
  answerOf: ({ all, cardOf, closed, journey, on, frame }, { locale }) => {
    const rule = (id: string): Grouped | undefined => all.find(({ finding }) => finding.norm.id === id)
    const isIn = (groups: readonly string[], ...ids: string[]) =>
      ids.some((id) => groups.includes(rule(id)?.group ?? ''))
    const way = wayOf((...ids) => isIn(['open'], ...ids), journey.told['courseOrderedBy'])
    const isStopped = way === 'none' && isStoppedFor(rule('course-admission'))
    const worth = all.filter((entry) => isWorthACard(entry, way))
    const isOrdered = way === 'none' && isInWriting(journey.told['courseOrderedBy']) && isIn(['discretion'], ...duties)
    const isHelp = ({ finding }: Grouped) => helpStatuses.includes(finding.norm.grants.status)
    return {
      ...frame,
      headline: headlineOf(
        { way, isOrdered, isStopped, isIn, ended: journey.told['integrationCourseTaken'] === 'ended' },
        locale,
      ),
      tone: way !== 'none' || isIn(['open'], 'orientation-claim', 'vocational-course-duty') ? 'open' : 'calm',
      way,
      clocks: clocksOf(way, rule('course-claim'), journey.told, locale),
      cards: worth
        .filter((entry) => !isHelp(entry))
        .map(cardOf)
        .map(withoutSteps),
      help: way === 'none' ? [] : worth.filter(isHelp).map(cardOf).map(withoutSteps),
      closed: closed
        .filter(({ id }) => ['course-claim', 'course-with-admission', ...toLearnFor].includes(id))
        .map(({ id, title, why }) => ({
          title,
          why: toLearnFor.includes(id) ? m.course_needs({ what: why }, { locale }) : why,
        })),
      cost: isIn(['open'], 'course-free') ? 'free' : isIn(['closed'], 'course-free') ? 'half' : 'open',
      wages: freeCourseWages(on),
      isClosed:
        way === 'none' &&
        isIn(['closed'], 'course-admission') &&
        !isStopped &&
        !isOrdered &&
        !isIn(['perhaps', 'discretion'], 'course-claim'),
      year: on.slice(0, 4),
      isDuty: isIn(['open', 'discretion'], ...duties, 'course-ordered-by-benefits-office', 'vocational-course-duty'),
      isStopped,
    }
  },
}

/** To draw benefits is nothing to do. */
const withoutSteps = (card: CardView): CardView => ({ ...card, steps: [], missing: '' })

/** An office has told the person in writing to attend. */
const isInWriting = (orderedBy: unknown): boolean => typeof orderedBy === 'string' && orderedBy !== 'nobody'

function wayOf(isOpen: (...ids: string[]) => boolean, orderedBy: unknown): Way {
  if (isInWriting(orderedBy) && isOpen(...duties)) return 'ordered'
  if (isOpen('course-claim')) return 'claim'
  if (isOpen('course-with-admission')) return 'admitted'
  return isOpen(...duties) ? 'ordered' : 'none'
}

/** Belongs to those who may be admitted, and only the places are missing. */
const isStoppedFor = (admission: Grouped | undefined): boolean =>
  admission?.finding.reasons.every(({ good, cite }) => good === 'yes' || cite === 'AufenthG § 44 Abs. 4 Satz 1') ??
  false

/** What only may be so is left out beside a way that is open; so is an admission that nobody gets. */
function isWorthACard({ group, finding }: Grouped, way: Way): boolean {
  if (['closed', 'advice', 'steps'].includes(group)) return false
  if (way === 'none') return true
  if (group === 'later') return vocational.includes(finding.norm.id)
  const isOtherWay = ['course-admission', 'course-ordered-by-benefits-office', 'course-may-be-ordered']
  return group !== 'perhaps' && !isOtherWay.includes(finding.norm.id)
}

interface Found {
  way: Way
  /** An office demands it, and somebody has to weigh whether it may. */
  isOrdered: boolean
  isStopped: boolean
  ended: boolean
  isIn: (groups: readonly string[], ...ids: string[]) => boolean
}

function headlineOf({ way, isOrdered, isStopped, ended, isIn }: Found, locale: Language): string {
  if (way === 'ordered') return m.course_ordered({}, { locale })
  if (way === 'claim') return m.course_claim({}, { locale })
  if (way === 'admitted') return m.course_admitted({}, { locale })
  if (isIn(['open'], 'orientation-claim')) return m.course_orientation({}, { locale })
  if (isOrdered) return m.course_ordered_weighed({}, { locale })
  if (isIn(['discretion'], 'course-claim')) return m.course_claim_weighed({}, { locale })
  if (isIn(['open', 'discretion'], ...vocational)) return m.course_vocational({}, { locale })
  if (isIn(['perhaps'], 'course-claim', ...duties)) return m.course_perhaps({}, { locale })
  if (isStopped && isIn(['discretion'], 'course-ordered-by-benefits-office')) return m.course_one_way({}, { locale })
  if (ended) return m.course_ended({}, { locale })
  return isStopped ? m.course_stopped({}, { locale }) : m.course_closed({}, { locale })
}

/** The last day of a year that begins on the day after an event has the number of the event: § 188 Abs. 2 BGB. */
function clocksOf(way: Way, claim: Grouped | undefined, told: Record<string, unknown>, locale: Language): string[] {
  const later = (from: unknown, period: Period): string | undefined =>
    typeof from === 'string' ? longDay(plainDate(plus(dayOf(from), period)), locale) : undefined
  if (told['integrationCourseTaken'] === 'registered') {
    const [should, must] = [later(told['courseRegisteredOn'], days(42)), later(told['courseRegisteredOn'], years(1))]
    return should && must
      ? [m.course_begins_by({ day: should }, { locale }), m.course_begin_until({ day: must }, { locale })]
      : []
  }
  if (told['integrationCourseTaken'] === 'running' || told['integrationCourseTaken'] === 'interrupted') return []
  const admission = later(told['courseAdmittedOn'], years(1))
  if (way === 'admitted' && admission) return [m.course_register_by_admission({ day: admission }, { locale })]
  const lapses = endOf(claim)
  if (way === 'claim' && lapses) return [m.course_register_by({ day: longDay(dayBefore(lapses), locale) }, { locale })]
  return way === 'ordered' ? [m.course_register_now({}, { locale })] : []
}

/** First day without the claim, or on which only a reason that nobody knows would keep it. */
const endOf = (claim: Grouped | undefined): PlainDate | undefined =>
  claim?.finding.closesOn.day ?? claim?.finding.closesOn.unknownFrom ?? undefined
