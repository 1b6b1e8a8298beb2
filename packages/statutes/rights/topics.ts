import type { Norm, StepKind } from '@lotse/law'
import type { LawWordsPart } from '../words/law-words.ts'

/** Questions with rules of their own, beside the residence titles. A page, a rulebook and words for each. */
export const topicIds = [
  'work',
  'wage',
  'health',
  'school',
  'housing',
  'course',
  'employer',
  'recognition',
  'settlement',
  'title',
  'asylum',
  'remedy',
  'further-stays',
  'participation',
  'fast-track',
  'free-movement',
  'flat',
  'work-opportunity',
] as const
export type TopicId = (typeof topicIds)[number]

/** The rules of one question. */
export interface Topic {
  id: TopicId
  /** In the order in which a list shows them. */
  norms: readonly Norm[]
  /** What leads to them, where somebody can do something about it. */
  steps?: readonly StepKind[]
}

/** The words of one topic. What stands here goes before what is said everywhere: a question may be put in its own way. */
export type TopicWords = readonly LawWordsPart[]
