import {
  day,
  factOf,
  impliedOf,
  type NextQuestion,
  nextQuestions,
  type PlainDate,
  type Rulebook,
  readSituation,
  type Situation,
  supposedOf,
  type Told,
} from '@lotse/law'
import type { Guide, Journey } from './journey.ts'
import { paperGroups } from './papers.ts'

/** Most questions on one screen. */
const MOST_TOGETHER = 3

/** The journey's view of the law: what a key means, whether it fits together, what to ask next. */
export function guideOf(rulebook: Rulebook, today: PlainDate): Guide {
  const groups = paperGroups(rulebook.vocabulary.statuses, spansOf(rulebook, 'stay'))
  return {
    today,
    fact: (key) => factOf(rulebook, key),
    check: (told) => {
      const read = readSituation(rulebook.vocabulary, told, today)
      return read.ok ? [] : read.problems
    },
    next: (journey, finer) => nextScreen(openQuestions(rulebook, supposing(rulebook, journey), today), finer),
    groupOf: (status) => {
      const group = groups.find(({ statuses }) => statuses.includes(status))
      return group && group.statuses.length > 1 ? group.id : undefined
    },
  }
}

export function spansOf(rulebook: Rulebook, id: string): readonly string[] {
  const fact = rulebook.vocabulary.facts.find((other) => other.id === id)
  return fact?.kind === 'spans' ? fact.statuses : []
}

/** What is told as the engine reads it. A journey only holds what was checked; a file is checked before it becomes one. */
export function situationOf(
  rulebook: Rulebook,
  told: Told,
  today: PlainDate,
): { situation: Situation; ignored: string[] } {
  const read = readSituation(rulebook.vocabulary, { ...told, ...impliedOf(rulebook.vocabulary, told) }, today)
  if (!read.ok) throw new Error(`The kept answers do not fit together: ${read.problems.map(({ at }) => at).join(', ')}`)
  return read
}

/** The journey as the planner takes it: what few people have is supposed not to be so, until somebody says otherwise. */
export const supposing = (rulebook: Rulebook, journey: Journey): Journey => ({
  ...journey,
  told: { ...supposedOf(rulebook.vocabulary, journey.told, journey.passed), ...journey.told },
})

export interface OpenQuestion extends NextQuestion {
  /** Asked after the first answer is there: rarely known, or sensitive. */
  isFiner: boolean
}

/** Questions that can still change something and that were not asked yet, the most telling first. */
export function openQuestions(rulebook: Rulebook, journey: Journey, today: PlainDate): OpenQuestion[] {
  const { situation } = situationOf(rulebook, journey.told, today)
  const done = new Set([...journey.trail.flat(), ...journey.passed, ...fieldsSeen(rulebook, journey)])
  return nextQuestions(rulebook, situation, { on: day(today) })
    .filter(({ key }) => !done.has(key))
    .map((question) => {
      const fact = factOf(rulebook, question.key)
      return { ...question, isFiner: Boolean(fact?.late || fact?.sensitive || question.fact.sensitive) }
    })
}

/** The fields that stood on the screen of their record. */
const fieldsSeen = (rulebook: Rulebook, journey: Journey): string[] =>
  journey.trail.flat().flatMap((key) => {
    const fact = factOf(rulebook, key)
    return fact?.kind === 'record' ? fact.of.filter((field) => !field.late).map((field) => `${key}.${field.id}`) : []
  })

/** Up to three small questions about the same part of life, or one that needs room. */
export function nextScreen(questions: readonly OpenQuestion[], finer: boolean): readonly string[] | undefined {
  const open = finer ? questions : questions.filter((question) => !question.isFiner)
  const [first] = open
  if (!first) return undefined
  if (needsRoom(first)) return [first.key]
  return open
    .filter(
      (question) =>
        !needsRoom(question) &&
        question.fact.area === first.fact.area &&
        question.isFiner === first.isFiner &&
        question.fact.sensitive === first.fact.sensitive,
    )
    .slice(0, MOST_TOGETHER)
    .map(({ key }) => key)
}

const needsRoom = ({ key, fact }: OpenQuestion): boolean =>
  !key.includes('.') && ['spans', 'list', 'record', 'set'].includes(fact.kind)
