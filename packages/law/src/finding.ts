import type { PlainDate } from './day.ts'
import type { Changer } from './fact.ts'
import type { Grade, GradeInterval } from './grade.ts'
import type { Norm } from './norm.ts'
import type { Effort } from './step.ts'

/** `judgement`: only a human can say, and everything else is settled. */
export type State = 'yes' | 'no' | 'unknown' | 'judgement'

/** One line of an explanation. `state` is the truth of the condition as the norm words it (an exclusion is well when `no`). */
export interface Reason {
  state: State
  /** Place of law, where this line has one. */
  cite?: string
  role?: 'requirement' | 'regular' | 'exclusion' | 'regular-exclusion' | 'gate' | 'waiver' | 'passage' | 'part'
  /** Whether this line is well for the person: met requirement, unmet exclusion, or waived. */
  good: State
  /** Id of the gate, the named condition, the judgement or the unencoded law: the key of its words. */
  name?: string
  /** `all`, `any`, `not`, `points` for inner lines; else what the leaf asks. */
  is: string
  /** For leaves: the facts it reads, and the wanted value as a plain value. */
  facts?: readonly string[]
  wanted?: string
  /** Judgement: facts that are weighed. */
  factors?: { for: readonly string[]; against: readonly string[] }
  of: readonly Reason[]
}

/** A day, or why there is none. `unknownFrom`: from then on nobody can know (an amount of a later year, a text not read). */
export interface DayAnswer {
  day: PlainDate | null
  unknownFrom?: PlainDate
  reason: 'settled' | 'already' | 'never' | 'unknown-facts' | 'unknown-law' | 'judgement'
}

/** A fact that would have to become different. */
export interface Change {
  fact: string
  /** As a situation file would say it. */
  to: boolean | string | number | 'day'
  by: Changer
  proposable: boolean
}

/** One smallest set of changes that opens the norm. */
export interface Gap {
  changes: readonly Change[]
  /** Unknown facts that have to turn out well on this way. */
  assumes: readonly string[]
  effort: Effort
  /** First day it is open with these changes made at once and the unknown facts turning out well; `null`: not before the horizon. */
  opensOn: PlainDate | null
  /** `false` where it needs something nobody may be asked to do: independent advice instead. */
  proposable: boolean
}

/** A norm applied to a situation. */
export interface Finding {
  /** The version in force on the day. */
  norm: Norm
  /** Day of decision. */
  on: PlainDate
  application: PlainDate
  /** With open judgements left open. */
  grade: GradeInterval
  /** With what only humans can weigh taken as met. */
  gradeIfJudged: GradeInterval
  /** Whether it reaches its own grade word: for certain, for certain once judged, perhaps, not today. */
  open: 'open' | 'subject-to-judgement' | 'perhaps' | 'closed'
  reasons: readonly Reason[]
  /** Ids of what is left to weigh. */
  judgements: readonly string[]
  /** Unknown facts that can still change the result, most telling first. */
  toAnswer: readonly string[]
  /** The smallest sets of changes that open it, cheapest first. */
  toChange: readonly Gap[]
  /** First day it is open for certain if only time passes. */
  opensOn: DayAnswer
  /** The same once judgements are met. */
  opensOnIfJudged: DayAnswer
  /** The same if the unknown facts turn out well, too. */
  opensOnAtBest: DayAnswer
  /** First day on which it is no longer open, after it was. */
  closesOn: DayAnswer
  /** Where its own grade is not reached today: the best lower one that opens, such as `may` by a waiver. */
  weaker?: { grade: Grade; opensOn: DayAnswer }
}

/** A step of a route, with the days it takes typically and at the shortest. */
export interface RouteStep {
  kind: string
  /** What it changes; empty for waiting, applying and being decided. */
  changes: readonly Change[]
  from: PlainDate
  to: PlainDate
  earliest: PlainDate
  /** Ids of the kinds of people who help. */
  help: readonly string[]
  /** Where the days come from. */
  source: string | 'estimate'
  norm?: string
}

/** From one status to the next by one norm. */
export interface Leg {
  norm: Norm
  fromStatus: string
  toStatus: string
  grade: Grade
  /** First day the norm is open with the steps before it done. */
  opens: PlainDate
  /** Day the new status begins, typically; and at the earliest. */
  arrives: PlainDate
  earliest: PlainDate
  /** Last day to apply, where it closes again. */
  applyBy?: PlainDate
  steps: readonly RouteStep[]
  /** Unknown facts taken to turn out well, and judgements taken as met. */
  assumes: { facts: readonly string[]; judgements: readonly string[] }
  /** Open on that day whatever is still unknown, with the judgements taken as met. */
  isSure: boolean
}

/** Legs from today's status to a goal. Its grade is that of its weakest leg. */
export interface Route {
  legs: readonly Leg[]
  /** A norm, a status or a family of statuses, as it was asked for. */
  goal: string
  arrives: PlainDate
  earliest: PlainDate
  weakest: Grade
  effort: Effort
}
