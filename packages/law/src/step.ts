import type { Condition } from './condition.ts'
import type { Period } from './day.ts'

/** How much a step asks of the person. Never weighed into one figure. */
export interface Effort {
  steps: number
  months: number
  /** Cents out of one's own pocket, as a rule. */
  cost: number
}

/** What a step makes true: a fact and its new value, as a situation file would say it; `'day'` stands for the day it is done. */
export interface Effect {
  fact: string
  to: boolean | string | number | 'day'
}

/** One way to change a fact: a course, a contract, a paper. */
export interface StepKind {
  id: string
  effects: readonly Effect[]
  /** For levels: from which value this step leads on; without it from any. */
  from?: string
  needs?: Condition
  typical: Period
  shortest: Period
  /** Where the durations come from; `estimate` is said to the person as such. */
  source: string | 'estimate'
  /** Kinds of help that exist for it. */
  help: readonly string[]
  effort: Effort
}
