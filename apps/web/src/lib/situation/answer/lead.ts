import { m } from '#lib/paraglide/messages.js'
import { type Language, longDay } from '../../words/dates.ts'
import type { Grouped, GroupId } from '../group.ts'
import type { Plan } from '../plan.ts'
import { shortStatus } from './names.ts'
import type { CardView, Context, GroupView } from './view.ts'

/** The answer in one sentence. */
export function headlineOf(plan: Plan, locale: Language): string {
  const count = (...ids: GroupId[]) => plan.titles.filter(({ group }) => ids.includes(group)).length
  if (count('open') > 0) return m.answer_open({ n: count('open') }, { locale })
  if (count('discretion') > 0) return m.answer_discretion({ n: count('discretion') }, { locale })
  if (count('later', 'steps') > 0) return m.answer_later({ n: count('later', 'steps') }, { locale })
  if (count('perhaps') > 0 && !plan.status) return m.answer_too_little({}, { locale })
  if (count('perhaps') > 0) return m.answer_perhaps({ n: count('perhaps') }, { locale })
  return count('advice') > 0 ? m.answer_advice({}, { locale }) : m.answer_none({}, { locale })
}

/** After the answer: where the person stands, the date, the next thing to do. */
export function leadOf(plan: Plan, groups: readonly GroupView[], context: Context): string[] {
  const { words, locale } = context
  const best = bestOf(plan, context)
  const card = best && groups.flatMap(({ cards }) => cards).find(({ id }) => id === best.finding.norm.id)
  const step = card?.steps.find(({ isDone, isWaiting }) => !isDone && !isWaiting)
  const status = plan.status ? [m.lead_status({ status: shortStatus(plan.status, words, locale) }, { locale })] : []
  if (!best || !card) return status
  const next = step
    ? [
        step.when
          ? m.lead_step_when({ step: step.title, when: step.when }, { locale })
          : m.lead_step({ step: step.title }, { locale }),
      ]
    : []
  return [[...status, bestSentence(best, card, locale)].join(' '), ...(best.group === 'perhaps' ? [] : next)]
}

/**
 * The title the first sentences speak of: by group, and within it the one on the main road. One that nobody can say
 * anything of, and that no answer makes clearer, comes only where there is no other.
 */
function bestOf(plan: Plan, { rulebook }: Context): Grouped | undefined {
  const all = plan.titles.filter(({ group }) => group !== 'closed' && group !== 'advice')
  const clear = all.filter(({ opening, finding }) => opening !== 'perhaps' || finding.toAnswer.length > 0)
  // Whoever is tolerated already gains nothing from another toleration.
  const held = rulebook.vocabulary.statuses.find(({ id }) => id === plan.status)
  const gains = held?.families.includes('toleration') ? clear.filter(({ isTitle }) => isTitle) : clear
  const shown = [gains, clear, all].find((some) => some.length > 0) ?? []
  if (!plan.status) return undefined
  const main = plan.routes[0]?.legs[0]?.norm.id
  return shown.find(({ finding, group }) => finding.norm.id === main && group === shown[0]?.group) ?? shown[0]
}

/** A right that an office has still to weigh, or that rests on a step or on something unknown, is not told as one that is there. */
function bestSentence({ opening, finding, restsOn }: Grouped, card: CardView, locale: Language): string {
  const { title, grade, opens } = card
  if (opening === 'perhaps' && finding.toAnswer.length === 0) return m.lead_perhaps_unclear({ title }, { locale })
  if (opening === 'perhaps') return m.lead_perhaps({ title, n: finding.toAnswer.length }, { locale })
  const isWeighed = restsOn === 'judgement' && grade !== 'may'
  if (opening === 'steps')
    return opens && opens > finding.on
      ? m.lead_steps_from({ title, day: longDay(opens, locale) }, { locale })
      : m.lead_steps({ title }, { locale })
  if (!opens || opens <= finding.on) {
    if (isWeighed) return m.lead_weighed({ title }, { locale })
    if (grade === 'right') return m.lead_right({ title }, { locale })
    return grade === 'should' ? m.lead_should({ title }, { locale }) : m.lead_may({ title }, { locale })
  }
  const day = longDay(opens, locale)
  if (restsOn === 'unknown') return m.lead_perhaps_from({ title, day }, { locale })
  if (isWeighed) return m.lead_weighed_from({ title, day }, { locale })
  if (grade === 'right') return m.lead_right_from({ title, day }, { locale })
  return grade === 'should'
    ? m.lead_should_from({ title, day }, { locale })
    : m.lead_may_from({ title, day }, { locale })
}
