import type { PlainDate } from '@lotse/law'
import { loadTopic, loadTopicWords } from '@lotse/statutes/rights/index.ts'
import type { Language } from '../words/dates.ts'
import type { AnswerFrame, Loaded, Question } from './interview.ts'

/** Loads the rules of a question and their words: on the device when the first question is shown, never before. */
export async function loadRules(
  question: Pick<Question<AnswerFrame>, 'topic'>,
  language: Language,
  today: PlainDate,
): Promise<Loaded> {
  const [rulebook, words] = await Promise.all([loadTopic(question.topic), loadTopicWords(question.topic, language)])
  return { rulebook, words, language, today }
}
