// A short interview over the rules of one topic: what to ask next, and when to answer. The same on the device and on the server.
// Start reading at `interviewPageOf`.
import type { PlainDate, Rulebook, Told } from '@lotse/law'
import type { TopicId } from '@lotse/statutes/rights/index.ts'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import type { Context, FactLine } from '../situation/answer/view.ts'
import { guideOf, nextScreen, type OpenQuestion, openQuestions } from '../situation/guide.ts'
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
  /** How the answers are read for this question, where it looks farther ahead than the day. */
  reads?: (told: Told, today: PlainDate) => Told
  /** Facts to ask although no rule turns on them, because the answer reckons with them. */
  also?: (told: Told) => readonly string[]
  /** Left out where it is not for this visitor to say, or can count in years only; what rests on it stays open. */
  isAsked?: (key: string, journey: Journey, today: PlainDate) => boolean
  /** The questions are about somebody else. */
  isAboutAnother?: true
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
export function interviewGuide(question: Asks, { rulebook, today }: Loaded): Guide {
  return {
    ...guideOf(rulebook, today),
    next: (journey) => nextScreen(questionsLeft(question, rulebook, journey, today), true),
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
  const questions = questionsLeft(question, rulebook, journey, today)
  if (typeof journey.at === 'number') {
    const screen = screenOf(rulebook, journey, questions, problems, today, {
      words,
      language,
      isAboutAnother: question.isAboutAnother ?? false,
    })
    return { is: 'question', screen: { ...screen, left: questions.length + screen.keys.length } }
  }
  const context: Context = { rulebook, words, locale: language }
  return {
    is: 'answer',
    answer: question.answerOf(
      ruled(journey, read(question, journey, today).told, today, questions.length, context),
      context,
    ),
  }
}

type Asks = Pick<Question<never>, 'first' | 'also' | 'isAsked' | 'reads'>

const read = ({ reads }: Pick<Asks, 'reads'>, journey: Journey, today: PlainDate): Journey =>
  reads ? { ...journey, told: reads(journey.told, today) } : journey

/** What is still to ask, in the order of the page. */
function questionsLeft(question: Asks, rulebook: Rulebook, journey: Journey, today: PlainDate): OpenQuestion[] {
  const { first = [], also, isAsked = () => true } = question
  const open = openQuestions(rulebook, read(question, journey, today), today).filter(({ key }) =>
    isAsked(key, journey, today),
  )
  const isDone = (key: string) =>
    key in journey.told || journey.passed.includes(key) || journey.trail.flat().includes(key)
  const more = (also?.(journey.told) ?? []).flatMap((key): OpenQuestion[] => {
    const fact = rulebook.vocabulary.facts.find(({ id }) => id === key)
    const isAsked = isDone(key) || open.some((question) => question.key === key)
    return fact && !isAsked ? [{ key, fact, norms: 0, narrows: 0, isFiner: true }] : []
  })
  const place = ({ key }: OpenQuestion) => (first.includes(key) ? first.indexOf(key) : first.length)
  return [...open, ...more].sort((a, b) => place(a) - place(b))
}
