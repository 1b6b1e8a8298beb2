// What the planner page shows for a journey, as plain values: the same on the device and on the server.
// Start reading at `pageOf`.
import type { PlainDate, Rulebook } from '@lotse/law'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import type { Language } from '../words/dates.ts'
import { headlineOf } from './answer/lead.ts'
import type { AnswerView } from './answer/view.ts'
import { answerOf } from './answer.ts'
import { openQuestions, supposing } from './guide.ts'
import type { Journey, JourneyProblem } from './journey.ts'
import { glanceOf, planOf } from './plan.ts'
import { type ScreenView, screenOf } from './screen.ts'

export interface GlanceView {
  open: string[]
  possible: string[]
  closed: number
}

export type PageView =
  | { is: 'start' }
  | { is: 'clear'; count: number }
  | { is: 'question'; screen: ScreenView; glance: GlanceView | undefined }
  | { is: 'answer'; answer: AnswerView; problems: number }
  | { is: 'print'; sheets: AnswerView[] }

export interface Tools {
  rulebook: Rulebook
  today: PlainDate
  words: LawWords
  language: Language
  /** German beside the own language, for paper. */
  german?: LawWords
}

/** With more open questions than this the answer is only a first look. */
const MANY = 6

export function pageOf(journey: Journey, problems: readonly JourneyProblem[], tools: Tools): PageView {
  const { rulebook, today, words, language, german } = tools
  if (journey.at === 'start') return { is: 'start' }
  if (journey.at === 'clear') return { is: 'clear', count: Object.keys(journey.told).length + journey.passed.length }
  const taken = supposing(rulebook, journey)
  const questions = openQuestions(rulebook, taken, today)
  if (typeof journey.at === 'number') {
    const screen = screenOf(rulebook, journey, questions, problems, today, { words, language })
    const before = openQuestions(rulebook, supposing(rulebook, withoutScreen(journey)), today)
    const decides = Math.max(0, ...before.filter(({ key }) => screen.keys.includes(key)).map(({ norms }) => norms))
    return {
      is: 'question',
      screen: { ...screen, decides, left: screen.left + screen.keys.length },
      glance: Object.keys(journey.told).length > 0 ? glanceView(journey, tools) : undefined,
    }
  }
  const isEarly = questions.filter((question) => !question.isFiner).length > MANY
  if (journey.at === 'print') {
    const plan = planOf(rulebook, taken.told, today, isEarly)
    const { whatIf: _, ...plain } = journey
    const sheet = (some: LawWords, locale: Language) => answerOf(rulebook, plan, plain, questions, some, locale)
    return {
      is: 'print',
      sheets: language === 'de' || !german ? [sheet(words, language)] : [sheet(german, 'de'), sheet(words, language)],
    }
  }
  const told = { ...taken.told, ...journey.whatIf }
  const answer = answerOf(rulebook, planOf(rulebook, told, today, isEarly), journey, questions, words, language)
  if (journey.whatIf) answer.before = headlineOf(planOf(rulebook, taken.told, today, isEarly), language)
  return { is: 'answer', answer, problems: problems.length }
}

/** The journey as it was before its screen was reached, to say what the screen decides. */
function withoutScreen(journey: Journey): Journey {
  const keys = journey.trail[journey.at as number] ?? []
  const told = { ...journey.told }
  for (const key of keys) if (!key.includes('.')) delete told[key]
  return {
    ...journey,
    told,
    passed: journey.passed.filter((key) => !keys.includes(key)),
    trail: journey.trail.filter((_, index) => index !== journey.at),
  }
}

function glanceView(journey: Journey, { rulebook, today, words }: Tools): GlanceView {
  const glance = glanceOf(rulebook, supposing(rulebook, journey).told, today)
  const name = (status: string) => words.statuses[status] ?? status
  return { open: glance.open.map(name), possible: glance.possible.map(name), closed: glance.closed.length }
}
