// What `lotse reform` does, on the device: the same functions of the law package, over a table that is text.
import { day, plainDate } from '@lotse/law'
import {
  addCounts,
  Counter,
  type Counts,
  type Header,
  readColumns,
  readCsv,
  readHeader,
  reformDays,
  yearOf,
} from '@lotse/law/count'
import { columnKind, PopulationReader, shapeOf } from '@lotse/law/population'
import { type Reformed, readReform, reformed } from '@lotse/law/reform'
import { book } from '@lotse/statutes/rulebook.ts'
import type { Asked, TableProblem, Told } from './said.ts'

/** So many at once: between two blocks the page hears how far it is. */
const BLOCK_ROWS = 2_048

/** Reads a reform and applies it, or says all that is wrong with it. */
export function reformOf(text: string): { ok: true; value: Reformed } | { ok: false; told: Told } {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { ok: false, told: { is: 'not-json' } }
  }
  const read = readReform(file)
  if (!read.ok) return { ok: false, told: { is: 'reform-problems', problems: read.problems } }
  const made = reformed(book(), read.value)
  return made.ok ? made : { ok: false, told: { is: 'reform-problems', problems: made.problems } }
}

export function sayReform(text: string): Told {
  const made = reformOf(text)
  if (!made.ok) return made.told
  const { reform, norms } = made.value
  const cite = (id: string) => book().norms.findLast((norm) => norm.id === id)?.cite ?? id
  return { is: 'reform', reform, norms: norms.map((id) => ({ id, cite: cite(id) })) }
}

/** A table taken apart. */
export interface Table {
  header: Header
  cells: readonly (readonly string[])[]
  rows: number
}

export function tableOf(
  text: string,
  by: string | undefined,
): { ok: true; table: Table; groups: string[] } | { ok: false; problems: TableProblem[] } {
  const whole = text.replace(/^\uFEFF/, '')
  const shape = shapeOf(book())
  const names = readHeader(whole) ?? []
  const header = readColumns(shape, names, by)
  if (!header.ok) return { ok: false, problems: header.problems.map((problem) => ({ is: 'header', ...problem })) }
  const read = readCsv(whole, names.length)
  // The first row names the columns: rows count from 1 behind it.
  if (!read.ok) return { ok: false, problems: [{ is: 'csv', ...read.problem }] }
  if (read.rows < 2) return { ok: false, problems: [{ is: 'nobody' }] }
  const table = { header: header.header, cells: read.cells.map((cells) => cells.slice(1)), rows: read.rows - 1 }
  return { ok: true, table, groups: names.filter((name) => columnKind(shape.layout, name).is === 'group') }
}

/** Counts what a reform does to the people of a table, on its first day and in the years after it. */
export function count(asked: Extract<Asked, { is: 'count' }> & { table: string }, tell: (told: Told) => void): Told {
  const made = reformOf(asked.reform)
  if (!made.ok) return made.told
  const read = tableOf(asked.table, asked.by)
  if (!read.ok) return { is: 'table-problems', problems: read.problems }
  const { norms, reform } = made.value
  const { header, cells, rows } = read.table
  const shape = shapeOf(book())
  const days = reformDays(day(asked.on), reform.from)
  const years = []
  for (const [nth, on] of days.entries()) {
    const reader = new PopulationReader(shape, plainDate(on))
    const counter = new Counter(book(), shape, norms, on, made.value)
    const counted = new Map<string, Counts>()
    for (let first = 0; first < rows; first += BLOCK_ROWS) {
      const end = Math.min(first + BLOCK_ROWS, rows)
      const columns = header.facts.map(({ name, at }) => ({ name, cells: (cells[at] ?? []).slice(first, end) }))
      const block = reader.read(columns, end - first)
      if (!block.ok)
        return {
          is: 'table-problems',
          problems: block.problems.map(({ row, column }) => ({
            is: 'cell',
            row: first + row + 1,
            column,
            found: cells[header.facts.find(({ name }) => name === column)?.at ?? -1]?.[first + row] ?? '',
          })),
        }
      const groups = header.group && (cells[header.group.at] ?? []).slice(first, end)
      addCounts(counted, counter.count(block.block, groups))
      tell({ is: 'progress', done: nth * rows + end, of: days.length * rows })
    }
    years.push(yearOf(on, norms, counted))
  }
  return { is: 'counted', years }
}
