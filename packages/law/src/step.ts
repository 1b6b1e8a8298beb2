import type { Condition } from './condition.ts'
import type { Period } from './day.ts'

/** How much a step asks of the person. Never weighed into one figure. */
export interface Effort {
  steps: number
  months: number
  /** Cents out of one's own pocket, as a rule. */
  cost: number
}

export const noEffort: Effort = { steps: 0, months: 0, cost: 0 }

/**
 * What a step makes true: a fact and its new value, as a situation file would say it. `'day'` stands for the day the
 * step is done, a period for the day so much later, `'needed'` for the value that is needed, `'more'` for as many as are needed, one after
 * another.
 */
export interface Effect {
  fact: string
  to: boolean | string | number | 'day' | 'needed' | 'more' | Period
}

/** One way to change a fact: a course, a contract, a paper. */
export interface StepKind {
  id: string
  effects: readonly Effect[]
  /** Must be possible on the day the step begins. */
  needs?: Condition
  /** How long it takes; for `'more'`, how long each one takes. */
  typical: Period
  shortest: Period
  /** Ends on this day of the situation instead, where it is known: `training.to`. */
  until?: string
  /** Where the durations come from; `estimate` is said to the person as such. */
  source: string | 'estimate'
  /** Kinds of help that exist for it. */
  help: readonly string[]
  effort: Effort
}
