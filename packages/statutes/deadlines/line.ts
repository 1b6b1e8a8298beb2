import { type Day, type PlainDate, plainDate, type Span } from '@lotse/law'

/** What was done in one step of a computation, and what the words need to say it. */
export type Did =
  | { did: 'posted' }
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
  /** Whether the wording of the rule is among the stored statutes. The others are known, but nobody can compare them. */
  isTextAtHand: boolean
}

/** Codes whose text is not stored. */
const notStored = ['BGB', 'KSchG', 'SGG', 'VO', 'VwZG', 'ZPO']

export const isStored = (cite: string): boolean => !notStored.includes(cite.split(' ')[0] ?? '')

/** A step; which text is at hand follows from its cite. */
export const line = (did: Did, day: Day, cite: string | null): Line => ({
  ...did,
  day: plainDate(day),
  cite,
  isTextAtHand: cite !== null && isStored(cite),
})
