// The question "may I work?" on the device and on the server: which rules to apply, what to ask, what to say.
// Start reading at `rightsPageOf`.
import { day as dayOf, type Finding, find, type PlainDate } from '@lotse/law'
import { rights } from '@lotse/statutes/rights/index.ts'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { type Language, longDay } from '../words/dates.ts'
import { cardOf } from './answer/card.ts'
import { titleOf } from './answer/names.ts'
import { firstMissing } from './answer/reasons.ts'
import { factLines } from './answer/told.ts'
import type { CardView, Context, FactLine } from './answer/view.ts'
import { type Grouped, groupIds, groupOf } from './group.ts'
import { guideOf, nextScreen, openQuestions, situationOf } from './guide.ts'
import type { Guide, Journey, JourneyProblem } from './journey.ts'
import type { Plan } from './plan.ts'
import { type ScreenView, screenOf } from './screen.ts'

export { move } from './journey.ts'

export interface RightsAnswer {
  headline: string
  tone: 'open' | 'later' | 'calm'
  /** What is open, may be opened, or opens by time, the best first. */
  cards: CardView[]
  /** Rules that are meant for the person and do not open, and why. */
  closed: { title: string; why: string }[]
  /** A permission has to be asked for first. */
  needsPermission: boolean
  left: number
  facts: FactLine[]
  stateOfLaw: string
}

export type RightsPage =
  | { is: 'start' }
  | { is: 'clear'; count: number }
  | { is: 'question'; screen: ScreenView }
  | { is: 'answer'; answer: RightsAnswer }

/** Every question that can still change the answer is asked, those that are late in the planner, too: there are few. */
export const rightsGuide = (today: PlainDate): Guide => ({
  ...guideOf(rights(), today),
  next: (journey) => nextScreen(openQuestions(rights(), journey, today), true),
})

export function rightsPageOf(
  journey: Journey,
  problems: readonly JourneyProblem[],
  { today, words, language }: { today: PlainDate; words: LawWords; language: Language },
): RightsPage {
  if (journey.at === 'start') return { is: 'start' }
  if (journey.at === 'clear') return { is: 'clear', count: Object.keys(journey.told).length + journey.passed.length }
  const questions = openQuestions(rights(), journey, today)
  if (typeof journey.at === 'number') {
    const screen = screenOf(rights(), journey, questions, problems, today, { words, language })
    return { is: 'question', screen: { ...screen, left: screen.left + screen.keys.length } }
  }
  const context: Context = { rulebook: rights(), words, locale: language }
  return { is: 'answer', answer: rightsAnswer(journey, today, questions.length, context) }
}

/** Nobody asks for a road here: what the engine says of each rule, on the day alone. */
const everywhere = { reachable: new Set<string>(), isTitle: () => true, isSensitive: () => false }

function rightsAnswer(journey: Journey, today: PlainDate, left: number, context: Context): RightsAnswer {
  const { rulebook, locale } = context
  const { situation, ignored } = situationOf(rulebook, journey.told, today)
  const grouped = rulebook.ids
    .flatMap((id) => find(rulebook, id, situation, { on: dayOf(today) }) ?? [])
    .map((finding) => groupOf(finding, everywhere))
    .sort((a, b) => groupIds.indexOf(a.group) - groupIds.indexOf(b.group))
  const plan: Plan = {
    on: today,
    told: journey.told,
    status: undefined,
    titles: grouped,
    routes: [],
    inTheWay: [],
    ignored,
  }
  const shown = grouped.filter(({ group }) => !['closed', 'advice', 'steps'].includes(group))
  const certain = shown.some(({ group }) => group === 'open') ? shown.filter(({ group }) => group !== 'perhaps') : shown
  const [best] = certain
  return {
    headline: headlineOf(best, locale),
    tone: best?.group === 'open' ? 'open' : best?.group === 'later' ? 'later' : 'calm',
    cards: certain.map((entry) => cardOf(entry, plan, context)),
    closed: grouped
      .filter((entry) => !shown.includes(entry) && isMeant(entry.finding))
      .map(({ finding }) => ({ title: titleOf(finding.norm, context.words), why: firstMissing(finding, context) })),
    needsPermission: certain.some(({ finding }) => finding.norm.grants.status === 'work-permission'),
    left,
    facts: factLines(journey, plan, context),
    stateOfLaw: m.law_state(
      { day: longDay(grouped.map(({ finding }) => finding.norm.encodedFrom).sort()[0] ?? today, locale) },
      { locale },
    ),
  }
}

/** The rule speaks of people like this one: the first thing it asks is so. */
const isMeant = ({ reasons }: Finding): boolean => reasons[0]?.good === 'yes'

function headlineOf(best: Grouped | undefined, locale: Language): string {
  if (!best) return m.work_no({}, { locale })
  const { finding, group, day: opens, restsOn } = best
  const { grade, grants } = finding.norm
  if (group === 'perhaps') return m.work_perhaps({}, { locale })
  const day = longDay(opens ?? finding.on, locale)
  if (group === 'later') return restsOn ? m.work_later_perhaps({ day }, { locale }) : m.work_later({ day }, { locale })
  if (group === 'discretion' || group === 'meanwhile') return m.work_may({}, { locale })
  if (grants.status === 'work-permission')
    return grade === 'right' ? m.work_claim({}, { locale }) : m.work_should({}, { locale })
  if (grants.status === 'side-job-by-law') return m.work_yes_limits({}, { locale })
  return grants.work === 'any' ? m.work_yes({}, { locale }) : m.work_yes_this({}, { locale })
}
