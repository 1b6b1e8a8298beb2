import type { Condition } from '../../condition.ts'
import type { Day } from '../../day.ts'
import type { Rulebook } from '../../rulebook.ts'
import type { Dialect, Element, List } from './dialect.ts'
import type { Truth } from './truth.ts'

/** Where a condition is written: for a person, or for an element of a list. */
export interface Scope {
  rulebook: Rulebook
  dialect: Dialect
  /** The day of decision and the day of application, the same for every row. */
  on: Day
  application: Day
  /** The list whose element is in hand. */
  list?: string
  /** A fact of the person, or with a dot a field of the element. */
  fact: (key: string) => string
  /** A column that the prepared table has. */
  column: (name: string) => string
  /** A column that is computed once for all conditions: what a track says on the day. */
  onTheDay: (name: string, expression: string, note: string) => string
  /** The elements of a list. */
  inside: (list: string) => Inside
  truthIn: (inside: Inside, element: Element, condition: Condition) => Truth
}

export interface Inside {
  list: string
  of: List
}
