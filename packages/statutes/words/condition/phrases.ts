import type { Comparison, PlainDate } from '@lotse/law'

/** The small words with which a language says conditions. */
export interface Phrases {
  all: string
  any: string
  nothing: string
  never: string
  not: string
  notAll: string
  notAny: string
  denied: (text: string) => string
  some: (list: string) => string
  every: (list: string) => string
  points: (min: number) => string
  counts: (points: number) => string
  except: string
  instead: string

  yes: (label: string) => string
  no: (label: string) => string
  oneOf: (label: string, values: readonly string[]) => string
  atLeast: (label: string, value: string) => string
  has: (label: string, value: string) => string
  number: (left: string, than: Comparison, right: string) => string
  count: (list: string) => string
  countWhere: (list: string) => string
  unknownAmount: string

  younger: (age: number, whose: string) => string
  atLeastOld: (age: number, whose: string) => string
  passed: (period: string, since: string) => string
  onDay: (moment: string, than: Comparison, day: PlainDate) => string
  moments: (left: string, than: Comparison, right: string) => string
  decision: string
  application: string
  later: (moment: string, period: string) => string
  earlier: (moment: string, period: string) => string
  less: (period: string, by: string) => string
  period: (years: number, months: number, days: number) => string
  day: (day: PlainDate) => string

  /** Names of the tracks; others are called by their fact. */
  tracks: Readonly<Record<string, string>>
  /** Whole families of statuses; statuses of a family without a name are listed. */
  families: Readonly<Record<string, string>>
  familyBut: (family: string, without: string) => string
  holds: (track: string, statuses: string) => string
  held: (track: string, statuses: string) => string
  heldFor: (period: string, track: string, statuses: string) => string
  notCounting: (statuses: string) => string
  issuedUnder: (places: string) => string
  basis: (ids: string) => string
  or: (parts: readonly string[]) => string
}
