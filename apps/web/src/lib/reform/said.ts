// What the page and its worker say to each other.
import type { PlainDate } from '@lotse/law'
import type { CsvProblem, HeaderProblem, Year } from '@lotse/law/count'
import type { Reform, ReformProblem } from '@lotse/law/reform'

export type Asked =
  | { is: 'reform'; text: string }
  | { is: 'table'; text: string }
  | { is: 'count'; reform: string; table: string | undefined; by: string | undefined; on: PlainDate }

export interface NormNamed {
  id: string
  cite: string
}

export type TableProblem =
  | ({ is: 'header' } & HeaderProblem)
  | ({ is: 'csv' } & CsvProblem)
  | { is: 'cell'; row: number; column: string; found: string }
  | { is: 'nobody' }

export type Told =
  | { is: 'reform'; reform: Reform; norms: readonly NormNamed[] }
  | { is: 'not-json' }
  | { is: 'reform-problems'; problems: readonly ReformProblem[] }
  /** Names of the columns that are groups. */
  | { is: 'table'; groups: readonly string[] }
  | { is: 'table-problems'; problems: readonly TableProblem[] }
  | { is: 'progress'; done: number; of: number }
  | { is: 'counted'; years: readonly Year[] }
  | { is: 'fault' }
