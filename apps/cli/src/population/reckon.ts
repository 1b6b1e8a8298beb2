import { plainDate } from '@lotse/law'
import { addCounts, Counter, type Counts, readCsv } from '@lotse/law/count'
import { type Cells, PopulationReader, shapeOf } from '@lotse/law/population'
import { reformed } from '@lotse/law/reform'
import { book } from '@lotse/statutes/rulebook.ts'
import type { Done, Job, Piece } from './job.ts'
import { openParquet } from './parquet.ts'

/** People of one block: their planes fit into the caches of a processor, and their cells into little memory. */
export const BLOCK_ROWS = 16_384

/** Reads and counts pieces of one file, one after the other. */
export function reckoner(job: Job): (piece: Piece) => Promise<Done> {
  const shape = shapeOf(book())
  const reader = new PopulationReader(shape, plainDate(job.on))
  const after = job.reform && reformed(book(), job.reform)
  if (after && !after.ok) throw new Error('The reform was checked before and does not fit any more.')
  const counter = new Counter(book(), shape, job.norms, job.on, after?.value)
  const table = job.form === 'parquet' ? openParquet(job.path, BLOCK_ROWS) : undefined
  const decoder = new TextDecoder('utf-8', { fatal: true })

  /** Counts rows that have been taken apart. @param first  the number of the first row, from 0 in the file */
  const reckon = (
    index: number,
    columns: readonly Cells[],
    groups: ArrayLike<unknown> | undefined,
    first: number,
    rows: number,
  ): Done => {
    const read = reader.read(columns, rows)
    if (!read.ok)
      return {
        index,
        ok: false,
        problems: read.problems.map((problem) => ({ code: 'cell', ...problem, row: first + problem.row + 1 })),
      }
    const names = groups && Array.from({ length: rows }, (_, row) => groupName(groups[row]))
    const lines: string[] = []
    const line = (row: number, answers: string[]) => lines.push(`${[first + row + 1, ...answers].join(',')}\n`)
    return {
      index,
      ok: true,
      counts: counter.count(read.block, names, job.oneByOne ? line : undefined),
      lines: lines.join(''),
    }
  }

  const reckonCsv = ({ index, bytes, firstRow }: Extract<Piece, { bytes: unknown }>): Done => {
    let text: string
    try {
      text = decoder.decode(bytes)
    } catch {
      return { index, ok: false, problems: [{ row: firstRow + 1, code: 'not-utf8' }] }
    }
    const read = readCsv(text, job.columns)
    if (!read.ok) return { index, ok: false, problems: [{ ...read.problem, row: firstRow + read.problem.row + 1 }] }
    const counts = new Map<string, Counts>()
    let lines = ''
    for (let row = 0; row < read.rows; row += BLOCK_ROWS) {
      const end = Math.min(row + BLOCK_ROWS, read.rows)
      const cells = (at: number) => (read.cells[at] as string[]).slice(row, end)
      const columns = job.header.facts.map(({ name, at }) => ({ name, cells: cells(at) }))
      const groups = job.header.group && cells(job.header.group.at)
      const done = reckon(index, columns, groups, firstRow + row, end - row)
      if (!('ok' in done) || !done.ok) return done
      addCounts(counts, done.counts)
      lines += done.lines
    }
    return { index, ok: true, counts, lines }
  }

  const reckonParquet = async ({ index, firstRow, endRow }: Extract<Piece, { endRow: number }>): Promise<Done> => {
    const { read } = await (table as NonNullable<typeof table>)
    const columns: Cells[] = []
    for (const { name } of job.header.facts) columns.push({ name, cells: await read(name, { firstRow, endRow }) })
    const groups = job.header.group && (await read(job.header.group.name, { firstRow, endRow }))
    return reckon(index, columns, groups, firstRow, endRow - firstRow)
  }

  return async (piece) => {
    try {
      return 'bytes' in piece ? reckonCsv(piece) : await reckonParquet(piece)
    } catch (cause) {
      return { index: piece.index, fault: cause instanceof Error ? cause.message : String(cause) }
    }
  }
}

/** A group that is not told is a group too: its name is empty. */
const groupName = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString() : String(cell)
