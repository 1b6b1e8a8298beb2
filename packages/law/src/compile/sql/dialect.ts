import type { Day } from '../../day.ts'
import type { FieldFact, ListFact, SetFact, SpansFact } from '../../fact.ts'

/** A list of a prepared row: the children, or the spans of a track, newest first. */
export interface List {
  name: string
  fields: readonly string[]
}

/** A field of the element in hand, as the dialect writes it. */
export type Element = (field: string) => string

/** What each database says in words of its own. Everything else is the same text for all. */
export interface Dialect {
  /** Unknown, as a truth value. */
  unknown: string
  day: (day: Day) => string
  /** Calendar months first, then days; a month that lacks the day ends on its last day. */
  plus: (day: string, months: number, days: string) => string
  /** How many days lie between two days. */
  days: (from: string, to: string) => string
  /** A whole number that holds bits, and the bits that a number shares with it. */
  whole: (bits: bigint) => string
  bits: (one: string, other: bigint) => string

  /** Whether some element meets it; what is unknown does not. */
  any: (list: List, test: (element: Element) => string) => string
  /** How many elements meet it. */
  count: (list: List, test: (element: Element) => string) => string
  /** The sum over all elements; nothing for what is unknown. */
  sum: (list: List, term: (element: Element) => string) => string
  /** A field of the newest span of a track; where there is none, anything. */
  first: (list: List, field: string) => string
  /** A whole number of the newest span that meets it, which is the least of all that do: they grow with age. Unknown if none does. */
  newest: (list: List, field: string, test: (element: Element) => string) => string
  /** Whether a set of words holds the word. */
  has: (set: string, word: string) => string

  /** How many words an `IN` may list, where a longer list is better written as several. */
  wordsAtOnce?: number
  /** Keeps a database from computing the columns of a layer again for each place that names them. */
  fence: string
  /** Types of a population's columns. */
  types: { boolean: string; date: string; integer: string; text: string; key: string }
  createTable: (name: string, columns: string) => string
  createTableAs: (name: string) => string
  /** A value of the population in its type, whether it stands there as this type or as text. */
  cast: (value: string, type: 'boolean' | 'date' | 'integer' | 'text') => string
  /** How a track, a list and a set are unpacked from the JSON text in the column `told`. */
  track: (fact: SpansFact, track: Track) => Unpacked
  list: (fact: ListFact, plain: (field: FieldFact, value: string) => string) => Unpacked
  set: (fact: SetFact) => Unpacked
}

/** Columns by name, each with its expression. */
export type Columns = Record<string, string>

/** One step after the other, each of which sees the columns of those before it, and what is kept in the end under which name. */
export interface Unpacked {
  steps: readonly { columns: Columns; from?: string }[]
  kept: Columns
}

/** The column with the JSON text of a fact while it is unpacked. */
export const toldOf = (id: string): string => `${id}.told`

/** What the unpacking of a track needs to know of its statuses. */
export interface Track {
  statuses: readonly { id: string; bit: bigint; lasts: boolean }[]
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** A column of the row in hand. Every layer calls it `p`, so that no element of a list can be taken for it. */
export const column = (name: string): string => `p.${quoted(name)}`

/** The last day of what goes on; later than any day that can be told, and one that every database knows. */
export const GOES_ON: Day = 22_991_231
/** Set beside the statuses where it is not certain that they were held: a break that is weighed, or what lay before is not known. */
export const DOUBT = 1n << 61n
/** Set where the period was not reached at all. */
export const NEVER = 1n << 62n

/** The fields of a prepared span. */
export const spanFields = [
  /** One bit for the status. */
  'bit',
  /** The statuses of this and all later spans, with `DOUBT` and `NEVER`. */
  'since',
  /** Day by which it had begun for certain, as far as it does not hang on the day asked about. */
  'began',
  'to',
  /** Whether the first day is known. */
  'known',
  /** Breaks between this span and the newest, and those that nobody can weigh. */
  'breaks',
  'wide',
  'issuedUnder',
  'basis',
] as const
