import type { PlainDate, Span } from '@lotse/law'
import type { Form } from './delivery.ts'

export const days = (count: number): Span => ({ count, unit: 'days' })
export const weeks = (count: number): Span => ({ count, unit: 'weeks' })
export const months = (count: number): Span => ({ count, unit: 'months' })
export const years = (count: number): Span => ({ count, unit: 'years' })

/** What has to be done (or can be done) in a time. */
export interface Duty {
  /** Of the words: `action`, `objection`. */
  id: string
  /** Where the length stands. */
  cite: string
  span: Span
  /** A longer length that may hold instead: the kind of letter does not tell which. */
  orElse?: { span: Span; cite: string }
  /**
   * What happens where the last day is a Saturday, a Sunday or a holiday: it moves, it may move, or it stays.
   * "May move" where the rule is not said for this kind of period: the day itself is then the safe one.
   */
  lastDay: { moves: string } | { mayMove: string } | 'stays'
  /** The period that runs instead where nobody was told how to appeal, or was told wrongly. */
  withoutInstruction?: { span: Span; cite: string }
  /** Not a last day: the span has to pass before this can be done. */
  opens?: true
  /** A period of the law of the European Union: Regulation (EEC, Euratom) No 1182/71 counts it. */
  union?: true
}

/** A set of duties from one state of the law. */
export interface Rules {
  /** State of the text they were written from; `null` where the text is not among the stored statutes. */
  encodedFrom: PlainDate | null
  duties: readonly Duty[]
}

/** A kind of letter, or an event of one's own, and what it sets running. */
export interface Letter {
  id: string
  group: 'residence' | 'asylum' | 'court' | 'other' | 'event'
  /** A letter is notified; an event is a day that the person knows. */
  starts: 'letter' | 'event'
  form: Form
  /** The day of the event may still come. */
  mayLieAhead?: true
  /** The rules; for asylum matters those for applications lodged before and from 12 June 2026. */
  rules: Rules | { before: Rules; from: Rules }
  toDo: readonly string[]
  help: readonly string[]
  warnings: readonly string[]
}
