import { plainDate } from '@lotse/law'
import { addCounts, Counter, type Counts, eachRow } from '@lotse/law/count'
import { type BlockReading, PopulationReader, shapeOf, type TakeCell } from '@lotse/law/population'
import { reformed } from '@lotse/law/reform'
import { book } from '@lotse/statutes/rulebook.ts'
import type { CsvChunk } from './chunks.ts'
import type { Done, Job, Piece, RowProblem } from './job.ts'
import { type GroupRange, parquetReader } from './parquet.ts'

/** People of one block: their planes fit into the caches of a processor, and their cells into little memory. */
export const BLOCK_ROWS = 16_384

/** Reads and counts pieces of one file, one after the other. */
export function reckoner(job: Job): (piece: Piece) => Promise<Done> {
  const shape = shapeOf(book())
  const reader = new PopulationReader(shape, plainDate(job.on))
  const after = job.reform && reformed(book(), job.reform)
  if (after && !after.ok) throw new Error('The reform was checked before and does not fit any more.')
  const counter = new Counter(book(), shape, job.norms, job.on, after?.value)
  const parquet = job.form === 'parquet' ? parquetReader(job.path) : undefined
  const decoder = new TextDecoder('utf-8', { fatal: true })

  /** Counts the blocks of a piece, in their order. @throws Refused where something in them cannot be read */
  const reckon = (index: number, blocks: Iterable<Begun>): Done => {
    const counts = new Map<string, Counts>()
    const lines: string[] = []
    for (const { first, reading, groups } of blocks) {
      const read = reading.done()
      if (!read.ok)
        throw new Refused(read.problems.map((problem) => ({ code: 'cell', ...problem, row: first + problem.row + 1 })))
      const line = (row: number, answers: string[]) => lines.push(`${[first + row + 1, ...answers].join(',')}\n`)
      addCounts(counts, counter.count(read.block, groups, job.oneByOne ? line : undefined))
    }
    return { index, ok: true, counts, lines: lines.join('') }
  }

  const reckonCsv = ({ index, bytes, firstRow, rows }: CsvChunk & { index: number }): Done => {
    let text: string
    try {
      text = decoder.decode(bytes)
    } catch {
      throw new Refused([{ row: firstRow + 1, code: 'not-utf8' }])
    }
    const blocks = begin(firstRow, rows)
    let taking: { take: TakeCell; at: number }[] = []
    const { facts, group } = job.header
    const read = eachRow(text, job.columns, (row, cells) => {
      const { reading, groups } = blocks[Math.floor(row / BLOCK_ROWS)] as Begun
      const own = row % BLOCK_ROWS
      if (own === 0) taking = dayFirst(facts).map(({ name, at }) => ({ take: reading.column(name), at }))
      for (const { take, at } of taking) {
        const cell = cells[at] as string
        if (cell !== '') take(own, cell)
      }
      if (group) groups?.push(cells[group.at] as string)
    })
    if (!read.ok) throw new Refused([{ ...read.problem, row: firstRow + read.problem.row + 1 }])
    return reckon(index, blocks)
  }

  const reckonParquet = async (piece: GroupRange & { index: number }): Promise<Done> => {
    const column = await (parquet as NonNullable<typeof parquet>)
    const blocks = begin(piece.firstRow, piece.to - piece.from)
    for (const { name } of dayFirst(job.header.facts)) {
      const cells = await column(piece, name)
      blocks.forEach(({ reading, rows }, at) => {
        const take = reading.column(name)
        for (let row = 0; row < rows; row++) take(row, cells[at * BLOCK_ROWS + row])
      })
    }
    if (job.header.group) {
      const names = await column(piece, job.header.group.name)
      blocks.forEach(({ groups, rows }, at) => {
        for (let row = 0; row < rows; row++) groups?.push(groupName(names[at * BLOCK_ROWS + row]))
      })
    }
    return reckon(piece.index, blocks)
  }

  /** The blocks of so many rows, none of them read yet. */
  const begin = (firstRow: number, count: number): Begun[] =>
    Array.from({ length: Math.ceil(count / BLOCK_ROWS) }, (_, at) => {
      const rows = Math.min(BLOCK_ROWS, count - at * BLOCK_ROWS)
      const groups = job.header.group ? ([] as string[]) : undefined
      return { first: firstRow + at * BLOCK_ROWS, rows, reading: reader.begin(rows), groups }
    })

  return async (piece) => {
    try {
      return 'bytes' in piece ? reckonCsv(piece) : await reckonParquet(piece)
    } catch (cause) {
      if (cause instanceof Refused) return { index: piece.index, ok: false, problems: cause.problems }
      return { index: piece.index, fault: cause instanceof Error ? cause.message : String(cause) }
    }
  }
}

/** A block that is being read: its first row from 0 in the file, and the group of each person. */
interface Begun {
  first: number
  rows: number
  reading: BlockReading
  groups: string[] | undefined
}

/** Something in a piece cannot be read. */
class Refused extends Error {
  readonly problems: RowProblem[]

  constructor(problems: RowProblem[]) {
    super()
    this.problems = problems
  }
}

/** The day on which facts hold is read before the facts. */
const dayFirst = (facts: Job['header']['facts']): Job['header']['facts'] =>
  [...facts].sort((a, b) => Number(b.name === 'asOf') - Number(a.name === 'asOf'))

/** A group that is not told is a group too: its name is empty. */
const groupName = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString() : String(cell)
