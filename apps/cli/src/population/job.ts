import type { Day } from '@lotse/law'
import type { Counts, CsvProblem, Header } from '@lotse/law/count'
import type { CellProblem } from '@lotse/law/population'
import type { Reform } from '@lotse/law/reform'
import type { CsvChunk } from './chunks.ts'
import type { GroupRange } from './parquet.ts'

/** What all workers of a run are told. */
export interface Job {
  path: string
  form: 'csv' | 'parquet'
  /** How many columns the file has. */
  columns: number
  header: Header
  norms: readonly string[]
  on: Day
  /** Whether each person's answers are wanted, not only how many. */
  oneByOne: boolean
  /** A reform that has been checked: whom it opens a norm to and whom it closes one to is counted, too. */
  reform?: Reform
}

/** A piece of the file. */
export type Piece = { index: number } & (CsvChunk | GroupRange)

/** Something that cannot be read. Rows count from 1 behind the header. */
export type RowProblem = ({ code: 'cell' } & CellProblem) | CsvProblem | { row: number; code: 'not-utf8' }

export type Done =
  | { index: number; ok: true; counts: Map<string, Counts>; lines: string }
  | { index: number; ok: false; problems: RowProblem[] }
  /** Not a fault of the program: the file is damaged, or the law contradicts itself. */
  | { index: number; fault: string }
