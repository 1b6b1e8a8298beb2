import type { PlainDate, Span } from '@lotse/law'

/** What was done in one step of a computation, and what the words need to say it. */
export type Did =
  | { did: 'posted-on-its-date' }
  | { did: 'fiction'; days: number }
  | { did: 'came' }
  | { did: 'handed-over' }
  | { did: 'date-on-envelope' }
  | { did: 'retrieved' }
  | { did: 'returned' }
  | { did: 'not-before' }
  | { did: 'event' }
  | { did: 'begins' }
  | { did: 'ends'; span: Span }
  | { did: 'until-then' }
  | { did: 'moved'; holiday?: string }
  | { did: 'opens' }

/** One step: what was done, by which rule, and the day it led to. */
export type Line = Did & {
  day: PlainDate
  /** The rule; `null` where it is no rule but a careful assumption. */
  cite: string | null
}
