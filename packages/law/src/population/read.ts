import { type Day, type PlainDate, readDay } from '../day.ts'
import type { Layout } from '../layout.ts'
import { nearest } from '../nearest.ts'
import type { Shape } from './block.ts'
import { type BlockRead, BlockReading } from './reading.ts'

/** One column of a block as a file holds it; `null`, `undefined` and empty text are unknown. */
export interface Cells {
  name: string
  cells: ArrayLike<unknown>
}

/** What one column of a table is: the day of the facts, a fact, or a group that the law does not ask about. */
export type ColumnKind =
  | { is: 'asOf' }
  | { is: 'fact'; slot: number }
  | { is: 'group' }
  | { is: 'misspelt'; meant: string }

/** A name with a dot, or one that is almost the key of a fact, is a misspelt fact: it would else be unknown for everybody. */
export function columnKind({ index }: Layout, name: string): ColumnKind {
  if (name === 'asOf') return { is: 'asOf' }
  const slot = index.get(name)
  if (slot !== undefined) return { is: 'fact', slot }
  const keys = ['asOf', ...index.keys()]
  const simple = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const meant = keys.find((key) => simple(key) === simple(name)) ?? nearest(name, keys)[0]
  const isClose = meant !== undefined && (simple(meant) === simple(name) || isOneLetterAway(name, meant))
  return name.includes('.') || isClose ? { is: 'misspelt', meant: meant ?? '' } : { is: 'group' }
}

/** One letter put in, left out, exchanged, or two next to each other swapped. */
function isOneLetterAway(a: string, b: string): boolean {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (left.length < 2 && right.length < 2) || (left.length === 2 && left === [...right].reverse().join(''))
}

/** Reads blocks of one table. What has been read of a word or a day once is known for all later rows. */
export class PopulationReader {
  readonly #shape: Shape
  readonly #today: Day
  readonly #known = new Map<string, Map<unknown, number>>()

  /** @param today  the day of the question: facts hold as of this day where the table does not say another */
  constructor(shape: Shape, today: PlainDate) {
    const day = readDay(today)
    if (day === undefined) throw new Error(`${today} is not a day of evaluation. Write it as 2026-11-23.`)
    this.#shape = shape
    this.#today = day
  }

  /** @param count  how many rows the block has */
  begin(count: number): BlockReading {
    return new BlockReading(this.#shape, this.#today, count, this.#known)
  }

  /** @param columns  the columns that are facts or `asOf`, each once; all of `count` cells */
  read(columns: readonly Cells[], count: number): BlockRead {
    const reading = this.begin(count)
    const isDay = ({ name }: Cells) => name === 'asOf'
    for (const { name, cells } of [...columns.filter(isDay), ...columns.filter((column) => !isDay(column))]) {
      const take = reading.column(name)
      for (let row = 0; row < count; row++) take(row, cells[row])
    }
    return reading.done()
  }
}
