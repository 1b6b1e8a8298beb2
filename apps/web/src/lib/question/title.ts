// The question "does my paper still hold?": what an open application does, and what a journey has done.
import type { Told } from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import type { CardView } from '../situation/answer/view.ts'
import type { Grouped, GroupId } from '../situation/group.ts'
import type { Language } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'
import type { Ruled } from './ruled.ts'

export interface TitleAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'calm'
  cards: CardView[]
  closed: { title: string; why: string }[]
}

/** Only where somebody thinks of asking for asylum, which this page proposes to nobody, or asks what a prolonging needs besides. */
const unasked = [
  'titleOverSixMonths',
  'integrationCourseDuty',
  'prolongationExcluded',
  'incomeFromWork',
  'otherMeans',
  'needPerMonth',
]
/** What is no answer to an open application or to a journey. */
const besideThePoint = ['title-stays-with-asylum', 'prolongation-open']
/** What an application in time would have kept: where nothing goes on, why this does not says enough. */
const keeps = (told: Told): readonly string[] =>
  told['paperBefore'] === 'visa-free'
    ? ['stay-counts-as-allowed', 'removal-suspended']
    : ['title-goes-on', 'title-may-go-on']

export const question: Question<TitleAnswer> = {
  topic: 'title',
  first: ['titleApplicationOpen', 'paperBefore', 'titleApplicationOn', 'paperBeforeUntil', 'stay', 'wasAbroad'],
  isAsked: (key, { told }) => !unasked.includes(key) && (key !== 'titleTakenAway' || told['wasAbroad'] === true),
  answerOf: ({ all, shown, cardOf, closed, journey, frame }, { locale }) => {
    const [headline, tone] = headlineOf(all, journey, locale)
    return {
      ...frame,
      headline,
      tone,
      cards: shown
        .filter(({ finding }) => !besideThePoint.includes(finding.norm.id))
        .map((entry) => withoutSteps(cardOf(entry))),
      closed: tone === 'open' ? [] : closed.filter(({ id }) => isPartOf(journey.told, id)),
    }
  },
}

/** What only one reason for leaving opens: to everybody else it says nothing. */
const onlyFor: Readonly<Record<string, string>> = {
  'title-outlasts-military-service': 'military-service',
  'title-outlasts-forced-marriage': 'forced-marriage',
  'title-outlasts-union-mobility': 'union-mobility',
}

function isPartOf(told: Told, id: string): boolean {
  if (told['titleApplicationOpen'] === true) return keeps(told).includes(id)
  const reason = onlyFor[id]
  return !besideThePoint.includes(id) && (reason === undefined || told['reasonForLeaving'] === reason)
}

function headlineOf(
  all: readonly Grouped[],
  { told }: Ruled['journey'],
  locale: Language,
): [string, TitleAnswer['tone']] {
  const stands = (id: string, ...groups: GroupId[]) =>
    all.some(({ finding, group }) => finding.norm.id === id && groups.includes(group))
  if (told['titleApplicationOpen'] === true) {
    if (stands('work-goes-on', 'open')) return [m.titel_goes_on_work({}, { locale }), 'open']
    if (stands('title-goes-on', 'open')) return [m.titel_goes_on({}, { locale }), 'open']
    if (stands('stay-counts-as-allowed', 'open')) return [m.titel_allowed({}, { locale }), 'open']
    if (stands('title-goes-on', 'perhaps')) return [m.titel_perhaps({}, { locale }), 'calm']
    if (stands('title-may-go-on', 'discretion', 'meanwhile', 'perhaps')) return [m.titel_late({}, { locale }), 'calm']
    const mayStay = ['stay-counts-as-allowed', 'removal-suspended']
    return mayStay.some((id) => stands(id, 'discretion', 'perhaps'))
      ? [m.titel_suspended({}, { locale }), 'calm']
      : [m.titel_nothing({}, { locale }), 'calm']
  }
  if (told['wasAbroad'] === true) {
    const journeys = all.filter(
      ({ finding: { norm } }) => norm.grants.status === 'title-stays' && !besideThePoint.includes(norm.id),
    )
    if (journeys.some(({ group }) => group === 'open')) return [m.titel_journey_yes({}, { locale }), 'open']
    return journeys.some(({ group }) => group === 'perhaps' || group === 'discretion')
      ? [m.titel_perhaps({}, { locale }), 'calm']
      : [m.titel_journey_no({}, { locale }), 'calm']
  }
  return [m.titel_apply({}, { locale }), 'calm']
}

/** What holds by law is no step that one has done. */
const withoutSteps = (card: CardView): CardView => ({ ...card, steps: [], missing: '' })
