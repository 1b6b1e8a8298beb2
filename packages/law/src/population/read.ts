import { type Day, LATEST, type PlainDate, plainDate, readDay } from '../day.ts'
import type { Fact, FieldFact, ListFact, SetFact, SpansFact } from '../fact.ts'
import type { Layout } from '../layout.ts'
import { nearest } from '../nearest.ts'
import { type Problem, Problems, short, show } from '../problem.ts'
import { readList, readSet } from '../read/many.ts'
import { readPlain } from '../read/plain.ts'
import { readTrack } from '../read/track.ts'
import { unknownValue } from '../situation.ts'
import { type Block, bitAt, noTruths, type Shape, setTruth, type Truths } from './block.ts'
import { listColumn, setColumn, trackColumn } from './from-situations.ts'
import { leaveAsideIn } from './leave-aside.ts'
import { orderProblems } from './order.ts'

/** A cell that cannot be taken. Rows count from 0 in the block. */
export interface CellProblem {
  row: number
  column: string
  problem: Problem
}

/** One column of a block as a file holds it; `null`, `undefined` and empty text are unknown. */
export interface Cells {
  name: string
  cells: ArrayLike<unknown>
}

export type BlockRead = { ok: true; block: Block } | { ok: false; problems: CellProblem[] }

/** Nobody mends more than this at once. */
const MOST_PROBLEMS = 100

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

/** Reads blocks of one table. What has been read of a text once is known for all later rows. */
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

  /** @param columns  the columns that are facts or `asOf`, each once; all of `count` cells */
  read(columns: readonly Cells[], count: number): BlockRead {
    const problems: CellProblem[] = []
    const { layout } = this.#shape
    const at = new Map(columns.map((column) => [column.name, column.cells]))
    const asOf = this.#asOf(at.get('asOf'), count, problems)
    const each = <T>(
      kinds: readonly Fact['kind'][],
      make: (slot: number, cells: ArrayLike<unknown>, fact: Fact) => T,
    ) =>
      layout.slots.map(({ key, fact, field }, slot): T | undefined => {
        const cells = at.get(key)
        const own = (field ?? fact) as Fact
        return cells && kinds.includes(own.kind) ? make(slot, cells, own) : undefined
      })
    const inside = <T>(
      slot: number,
      cells: ArrayLike<unknown>,
      read: (value: unknown, asOf: Day, problems: Problems) => T,
    ) => this.#parsed(layout.slots[slot]?.key as string, cells, asOf, problems, read)

    const block = {
      count,
      asOf,
      numbers: each(['choice', 'level', 'integer', 'money', 'date'], (slot, cells, fact) =>
        this.#numbers(slot, fact as FieldFact, cells, asOf, problems),
      ),
      truths: each(['boolean', 'record'], (slot, cells) => this.#truths(slot, cells, count, problems)),
      tracks: each(['spans'], (slot, cells, fact) =>
        trackColumn(
          inside(slot, cells, (value, day, found) => readTrack(layout, fact as SpansFact, value, day, found)),
          asOf,
          this.#shape.places,
        ),
      ),
      lists: each(['list'], (slot, cells, fact) =>
        listColumn(
          inside(slot, cells, (value, day, found) => readList(fact as ListFact, value, day, found)),
          fact as ListFact,
        ),
      ),
      sets: each(['set'], (slot, cells, fact) =>
        setColumn(
          inside(slot, cells, (value, _, found) => readSet(fact as SetFact, value, found)),
          fact as SetFact,
        ),
      ),
    }
    this.#joinRecords(block, problems)
    leaveAsideIn(layout, block)
    if (problems.length === 0) problems.push(...orderProblems(layout, block))
    if (problems.length === 0) return { ok: true, block }
    const sorted = problems.sort((a, b) => a.row - b.row)
    return { ok: false, problems: sorted.slice(0, MOST_PROBLEMS) }
  }

  #asOf(cells: ArrayLike<unknown> | undefined, count: number, problems: CellProblem[]): Int32Array {
    const asOf = new Int32Array(count).fill(this.#today)
    if (!cells) return asOf
    for (let row = 0; row < count; row++) {
      const cell = cells[row]
      if (isUnknown(cell)) continue
      const day = typeof cell === 'string' ? readDay(cell) : undefined
      if (day === undefined) refuse(problems, row, 'asOf', 'not-a-day', cell, '2026-11-23')
      else if (day > this.#today) refuse(problems, row, 'asOf', 'in-the-future', cell, `≤ ${plainDate(this.#today)}`)
      else asOf[row] = day
    }
    return asOf
  }

  /** What `read` makes of a cell, looked up for cells that were read before. */
  #reading(name: string, read: (cell: unknown) => number): (cell: unknown) => number {
    const known = this.#known.get(name) ?? new Map<unknown, number>()
    this.#known.set(name, known)
    return (cell) => {
      const found = known.get(cell)
      if (found !== undefined) return found
      const value = read(cell)
      if (known.size < MOST_KNOWN) known.set(cell, value)
      return value
    }
  }

  #numbers(
    slot: number,
    fact: FieldFact,
    cells: ArrayLike<unknown>,
    asOf: Int32Array,
    problems: CellProblem[],
  ): Int32Array {
    const key = this.#shape.layout.slots[slot]?.key as string
    const unknown = unknownValue(fact)
    const numbers = new Int32Array(asOf.length)
    const isPast = fact.kind === 'date' && fact.past
    // Whether a day lies ahead depends on the row, all else on the cell alone.
    const reading = this.#reading(key, (cell) => {
      const found = new Problems()
      const value = readPlain(key, fact, toldBy(fact, cell), LATEST, found)
      return found.count > 0 ? REFUSED : value
    })
    for (let row = 0; row < numbers.length; row++) {
      const cell = cells[row]
      if (isUnknown(cell)) {
        numbers[row] = unknown
        continue
      }
      const value = reading(cell)
      numbers[row] = value
      if (value !== REFUSED && !(isPast && value > (asOf[row] as number))) continue
      const found = new Problems()
      readPlain(key, fact, toldBy(fact, cell), asOf[row] as number, found)
      add(problems, row, key, found)
    }
    return numbers
  }

  #truths(slot: number, cells: ArrayLike<unknown>, count: number, problems: CellProblem[]): Truths {
    const key = this.#shape.layout.slots[slot]?.key as string
    const truths = noTruths(count)
    for (let row = 0; row < count; row++) {
      const cell = cells[row]
      if (cell === true || cell === 'true') setTruth(truths, row, 2)
      else if (cell === false || cell === 'false') setTruth(truths, row, 0)
      else if (!isUnknown(cell)) refuse(problems, row, key, 'wrong-type', cell, 'true, false')
    }
    return truths
  }

  /** Cells that hold JSON, one value a person. */
  #parsed<T>(
    key: string,
    cells: ArrayLike<unknown>,
    asOf: Int32Array,
    problems: CellProblem[],
    read: (value: unknown, asOf: Day, problems: Problems) => T | undefined,
  ): (T | undefined)[] {
    const found = new Problems()
    return Array.from(asOf, (day, row) => {
      const cell = cells[row]
      if (isUnknown(cell)) return undefined
      let value: unknown
      try {
        value = JSON.parse(String(cell))
      } catch {
        refuse(problems, row, key, 'wrong-type', cell, '[…] or {"atLeast": […]}')
        return undefined
      }
      const before = found.count
      const made = read(value, day, found)
      if (found.count > before) add(problems, row, key, found, before)
      return made
    })
  }

  /** A field that is told says that there is one; it cannot be told of what there is not. */
  #joinRecords(block: Block, problems: CellProblem[]): void {
    const { layout } = this.#shape
    layout.slots.forEach(({ key, fact, field }, slot) => {
      if (!field) return
      const [numbers, truths] = [block.numbers[slot], block.truths[slot]]
      if (!numbers && !truths) return
      const record = layout.index.get(fact.id) as number
      const whole = (block.truths[record] ?? noTruths(block.count)) as Truths
      ;(block.truths as (Truths | undefined)[])[record] = whole
      const unknown = unknownValue(field)
      for (let row = 0; row < block.count; row++) {
        const isTold = numbers
          ? numbers[row] !== unknown && numbers[row] !== REFUSED
          : truths !== undefined && (bitAt(truths.yes, row) || bitAt(truths.no, row))
        if (!isTold) continue
        if (bitAt(whole.no, row)) refuse(problems, row, key, 'not-allowed', 'told', `empty, where ${fact.id} is false`)
        else setTruth(whole, row, 2)
      }
    })
  }
}

/** More distinct days or numbers than this are read again each time. */
const MOST_KNOWN = 100_000
const REFUSED = -2_147_483_648

const isUnknown = (cell: unknown): boolean => cell === null || cell === undefined || cell === ''

/** A cell as a situation file would say it. A number may be text, or as long as files can hold. */
function toldBy({ kind }: FieldFact, cell: unknown): unknown {
  if (kind !== 'integer' && kind !== 'money') return cell
  if (typeof cell === 'bigint') return Number(cell)
  return typeof cell === 'string' && /^-?\d{1,15}$/.test(cell) ? Number(cell) : cell
}

function refuse(
  problems: CellProblem[],
  row: number,
  column: string,
  code: Problem['code'],
  cell: unknown,
  allowed: string,
) {
  if (problems.length >= MOST_PROBLEMS) return
  const found = typeof cell === 'bigint' ? String(cell) : show(cell)
  problems.push({ row, column, problem: { at: short(column), code, found, allowed } })
}

/** Takes over what a reader of single facts found, from the one counted `from` on. */
function add(problems: CellProblem[], row: number, column: string, found: Problems, from = 0): void {
  if (problems.length >= MOST_PROBLEMS) return
  for (const problem of found.kept.slice(from)) problems.push({ row, column, problem })
}
