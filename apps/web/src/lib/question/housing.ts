// The question "where may I live, and where may I go?": freedom first, then the day it comes, then what can be asked for.
import { m } from '#lib/paraglide/messages.js'
import type { CardView } from '../situation/answer/view.ts'
import type { Grouped } from '../situation/group.ts'
import { type Language, longDay } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'

export interface HousingAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'later' | 'calm'
  /** A rule or a condition binds to a place: ask before moving. */
  mustAsk: boolean
  cards: CardView[]
}

/** Whether own means last is weighed by the office: three sums of money would not settle it here. */
const sums = ['incomeFromWork', 'otherMeans', 'needPerMonth']
/** What can only make the time in a reception facility longer. */
const ofReception = ['obligedToLeave', 'safeCountry', 'asylumDutiesBroken', 'deceivesNow', 'refusesCooperationNow']
const freeResidence = [
  'title-for-germany',
  'residence-rule-over',
  'residence-rule-not-for-work',
  'asylum-free-residence',
  'toleration-free-residence',
]
const leave = ['leave-reception-with-protection', 'leave-reception']
const freeTravel = ['asylum-free-travel', 'toleration-free-travel']

export const question: Question<HousingAnswer> = {
  topic: 'housing',
  first: ['stay', 'livesInReception', 'publicFunds'],
  isAsked: (key, { told }) => !sums.includes(key) && (told['livesInReception'] === true || !ofReception.includes(key)),
  answerOf: ({ all, cards, frame }, { locale }) => {
    const [headline, tone] = headlineOf(all, locale)
    return {
      ...frame,
      headline,
      tone,
      mustAsk: !isIn(all, 'open', freeResidence),
      cards: cards.map(withoutSteps),
    }
  },
}

const isIn = (all: readonly Grouped[], group: Grouped['group'], ids: readonly string[]): Grouped | undefined =>
  all.find((entry) => entry.group === group && ids.includes(entry.finding.norm.id))

function headlineOf(all: readonly Grouped[], locale: Language): [string, HousingAnswer['tone']] {
  const isOpen = (...ids: string[]) => isIn(all, 'open', ids) !== undefined
  if (isOpen(...freeResidence)) return [m.wohnen_free({}, { locale }), 'open']
  if (isOpen('residence-rule-lifted')) return [m.wohnen_lift({}, { locale }), 'open']
  if (isOpen(...leave)) return [m.wohnen_leave({}, { locale }), 'open']
  const leaves = isIn(all, 'later', leave)
  if (leaves?.day) {
    const day = longDay(leaves.day, locale)
    return [
      leaves.restsOn ? m.wohnen_leave_perhaps({ day }, { locale }) : m.wohnen_leave_later({ day }, { locale }),
      'later',
    ]
  }
  if (isOpen(...freeTravel)) return [m.wohnen_travel({}, { locale }), 'open']
  const perhaps = isIn(all, 'perhaps', ['title-for-germany'])
  const sure = perhaps?.finding.opensOn.day
  if (perhaps && sure && sure > perhaps.finding.on)
    return [m.wohnen_sure_from({ day: longDay(sure, locale) }, { locale }), 'later']
  const later = isIn(all, 'later', ['residence-rule-over'])
  if (later?.day) {
    const day = longDay(later.day, locale)
    return [later.restsOn ? m.wohnen_later_perhaps({ day }, { locale }) : m.wohnen_later({ day }, { locale }), 'later']
  }
  const isPossible = all.some(({ group }) => group === 'discretion' || group === 'open')
  return [isPossible ? m.wohnen_ask({}, { locale }) : m.wohnen_perhaps({}, { locale }), 'calm']
}

/** What one holds, or has waited for, is no step that one has done. */
const withoutSteps = (card: CardView): CardView => ({ ...card, steps: [], missing: '' })
