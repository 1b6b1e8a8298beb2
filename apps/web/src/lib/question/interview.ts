// A short interview over the rules of one topic: what to ask next, and when to answer. The same on the device and on the server.
// Start reading at `interviewPageOf`.
import type { PlainDate, Rulebook } from '@lotse/law'
import type { TopicId } from '@lotse/statutes/rights/index.ts'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import type { Context, FactLine } from '../situation/answer/view.ts'
import { guideOf, nextScreen, openQuestions } from '../situation/guide.ts'
import type { Guide, Journey, JourneyProblem } from '../situation/journey.ts'
import { type ScreenView, screenOf } from '../situation/screen.ts'
import type { Language } from '../words/dates.ts'
import { type Ruled, ruled } from './ruled.ts'

/** What every answer says, whatever it is about. */
export interface AnswerFrame {
  /** Open questions that can still change the answer. */
  left: number
  facts: FactLine[]
  /** From which text the rules were written. */
  stateOfLaw: string
}

/** A question with a page of its own. */
export interface Question<Answer extends AnswerFrame> {
  topic: TopicId
  /** Facts to ask before all others, in this order, where they can still change something. */
  first?: readonly string[]
  answerOf: (ruled: Ruled, context: Context) => Answer
}

export type InterviewPage<Answer> =
  | { is: 'start' }
  | { is: 'clear'; count: number }
  | { is: 'question'; screen: ScreenView }
  | { is: 'answer'; answer: Answer }

/** Rules and words of the topic, loaded, and the day they are asked for. */
export interface Loaded {
  rulebook: Rulebook
  words: LawWords
  language: Language
  today: PlainDate
}

/** Every question that can still change the answer is asked, those that are late in the planner, too: there are few. */
export function interviewGuide(question: Pick<Question<never>, 'first'>, { rulebook, today }: Loaded): Guide {
  return {
    ...guideOf(rulebook, today),
    next: (journey) => nextScreen(inOrder(question, openQuestions(rulebook, journey, today)), true),
  }
}

export function interviewPageOf<Answer extends AnswerFrame>(
  question: Question<Answer>,
  journey: Journey,
  problems: readonly JourneyProblem[],
  loaded: Loaded,
): InterviewPage<Answer> {
  const { rulebook, words, language, today } = loaded
  if (journey.at === 'start') return { is: 'start' }
  if (journey.at === 'clear') return { is: 'clear', count: Object.keys(journey.told).length + journey.passed.length }
  const questions = openQuestions(rulebook, journey, today)
  if (typeof journey.at === 'number') {
    const screen = screenOf(rulebook, journey, questions, problems, today, { words, language })
    return { is: 'question', screen: { ...screen, left: screen.left + screen.keys.length } }
  }
  const context: Context = { rulebook, words, locale: language }
  return { is: 'answer', answer: question.answerOf(ruled(journey, today, questions.length, context), context) }
}

function inOrder<Asked extends { key: string }>(
  { first = [] }: { first?: readonly string[] },
  questions: Asked[],
): Asked[] {
  const place = ({ key }: Asked) => (first.includes(key) ? first.indexOf(key) : first.length)
  return [...questions].sort((a, b) => place(a) - place(b))
}
