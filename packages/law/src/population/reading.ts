import { type Day, LATEST, plainDate, readDay } from '../day.ts'
import type { Fact, FieldFact } from '../fact.ts'
import type { Layout } from '../layout.ts'
import { type Problem, Problems, short, show } from '../problem.ts'
import { readList, readSet } from '../read/many.ts'
import { readPlain } from '../read/plain.ts'
import { readTrack } from '../read/track.ts'
import { unknownValue } from '../situation.ts'
import { type Block, bitAt, noTruths, type Shape, setTruth, type Truths } from './block.ts'
import { leaveAsideIn } from './leave-aside.ts'
import { orderProblems } from './order.ts'
import { ListWriter, SetWriter, TrackWriter } from './writers.ts'

/** A cell that cannot be taken. Rows count from 0 in the block. */
export interface CellProblem {
  row: number
  column: string
  problem: Problem
}

export type BlockRead = { ok: true; block: Block } | { ok: false; problems: CellProblem[] }

/** Nobody mends more than this at once. */
const MOST_PROBLEMS = 100

/** Takes one cell; `null`, `undefined` and empty text are unknown. */
export type TakeCell = (row: number, cell: unknown) => void

/**
 * One block while it is read. Of a cell nothing is kept but what it says, so that a file of any size needs the memory of
 * the blocks in hand. Cells may come row by row or column by column, each column in the order of its rows; `asOf` comes
 * before the facts that hold as of it.
 */
export class BlockReading {
  readonly #shape: Shape
  readonly #today: Day
  readonly #count: number
  readonly #known: Map<string, Map<unknown, number>>
  readonly #problems: CellProblem[] = []
  readonly #asOf: Int32Array
  readonly #numbers: (Int32Array | undefined)[]
  readonly #truths: (Truths | undefined)[]
  readonly #tracks: (TrackWriter | undefined)[]
  readonly #lists: (ListWriter | undefined)[]
  readonly #sets: (SetWriter | undefined)[]

  constructor(shape: Shape, today: Day, count: number, known: Map<string, Map<unknown, number>>) {
    this.#shape = shape
    this.#today = today
    this.#count = count
    this.#known = known
    this.#asOf = new Int32Array(count).fill(today)
    const nothing = () => shape.layout.slots.map(() => undefined)
    this.#numbers = nothing()
    this.#truths = nothing()
    this.#tracks = nothing()
    this.#lists = nothing()
    this.#sets = nothing()
  }

  /** Where the cells of a column go. To be asked for once each; a column that is no fact goes nowhere. */
  column(name: string): TakeCell {
    if (name === 'asOf') return this.#takeAsOf()
    const { layout, places } = this.#shape
    const slot = layout.index.get(name)
    if (slot === undefined) return () => undefined
    const { fact, field } = layout.slots[slot] as Layout['slots'][number]
    const own = (field ?? fact) as Fact
    switch (own.kind) {
      case 'boolean':
      case 'record':
        return this.#takeTruths(name, slot)
      case 'spans': {
        const writer = new TrackWriter(this.#asOf, places)
        this.#tracks[slot] = writer
        return this.#takeParsed(name, writer, (value, day, found) => readTrack(layout, own, value, day, found))
      }
      case 'list': {
        const writer = new ListWriter(own.of, this.#count)
        this.#lists[slot] = writer
        return this.#takeParsed(name, writer, (value, day, found) => readList(own, value, day, found))
      }
      case 'set': {
        const writer = new SetWriter(own.values, this.#count)
        this.#sets[slot] = writer
        return this.#takeParsed(name, writer, (value, _, found) => readSet(own, value, found))
      }
      default:
        return this.#takeNumbers(name, slot, own)
    }
  }

  /** What was read, or what is wrong with it, the first rows first. */
  done(): BlockRead {
    const block: Block = {
      count: this.#count,
      asOf: this.#asOf,
      numbers: this.#numbers,
      truths: this.#truths,
      tracks: this.#tracks.map((writer) => writer?.column()),
      lists: this.#lists.map((writer) => writer?.column()),
      sets: this.#sets.map((writer) => writer?.column()),
    }
    const problems = this.#problems
    this.#joinRecords()
    leaveAsideIn(this.#shape.layout, block)
    if (problems.length === 0) problems.push(...orderProblems(this.#shape.layout, block))
    if (problems.length === 0) return { ok: true, block }
    const sorted = problems.sort((a, b) => a.row - b.row)
    return { ok: false, problems: sorted.slice(0, MOST_PROBLEMS) }
  }

  #takeAsOf(): TakeCell {
    return (row, cell) => {
      if (isUnknown(cell)) return
      const day = typeof cell === 'string' ? readDay(cell) : undefined
      if (day === undefined) refuse(this.#problems, row, 'asOf', 'not-a-day', cell, '2026-11-23')
      else if (day > this.#today)
        refuse(this.#problems, row, 'asOf', 'in-the-future', cell, `≤ ${plainDate(this.#today)}`)
      else this.#asOf[row] = day
    }
  }

  #takeNumbers(key: string, slot: number, fact: FieldFact): TakeCell {
    const numbers = new Int32Array(this.#count).fill(unknownValue(fact))
    this.#numbers[slot] = numbers
    const asOf = this.#asOf
    const isPast = fact.kind === 'date' && fact.past
    const reading = this.#reading(key, fact)
    return (row, cell) => {
      if (isUnknown(cell)) return
      const value = reading(cell)
      numbers[row] = value
      // Whether a day lies ahead depends on the row, all else on the cell alone.
      if (value !== REFUSED && !(isPast && value > (asOf[row] as number))) return
      const found = new Problems()
      readPlain(key, fact, toldBy(fact, cell), asOf[row] as number, found)
      add(this.#problems, row, key, found)
    }
  }

  /** What a cell says by itself. Words and days come again and again and are looked up; numbers would fill the memory. */
  #reading(key: string, fact: FieldFact): (cell: unknown) => number {
    const read = (cell: unknown): number => {
      const found = new Problems()
      const value = readPlain(key, fact, toldBy(fact, cell), LATEST, found)
      return found.count > 0 ? REFUSED : value
    }
    if (fact.kind === 'integer' || fact.kind === 'money') return read
    const known = this.#known.get(key) ?? new Map<unknown, number>()
    this.#known.set(key, known)
    return (cell) => {
      const found = known.get(cell)
      if (found !== undefined) return found
      const value = read(cell)
      if (known.size < MOST_KNOWN) known.set(typeof cell === 'string' ? copied(cell) : cell, value)
      return value
    }
  }

  #takeTruths(key: string, slot: number): TakeCell {
    const truths = noTruths(this.#count)
    this.#truths[slot] = truths
    return (row, cell) => {
      if (cell === true || cell === 'true') setTruth(truths, row, 2)
      else if (cell === false || cell === 'false') setTruth(truths, row, 0)
      else if (!isUnknown(cell)) refuse(this.#problems, row, key, 'wrong-type', cell, 'true, false')
    }
  }

  /** Cells that hold JSON, one value a person. */
  #takeParsed<T>(
    key: string,
    writer: { write: (row: number, part: T) => void },
    read: (value: unknown, asOf: Day, problems: Problems) => T | undefined,
  ): TakeCell {
    let found = new Problems()
    return (row, cell) => {
      if (isUnknown(cell)) return
      let value: unknown
      try {
        value = JSON.parse(String(cell))
      } catch {
        refuse(this.#problems, row, key, 'wrong-type', cell, '[…] or {"atLeast": […]}')
        return
      }
      const made = read(value, this.#asOf[row] as number, found)
      if (made !== undefined) writer.write(row, made)
      if (found.count === 0) return
      add(this.#problems, row, key, found)
      found = new Problems()
    }
  }

  /** A field that is told says that there is one; it cannot be told of what there is not. */
  #joinRecords(): void {
    const { layout } = this.#shape
    layout.slots.forEach(({ key, fact, field }, slot) => {
      if (!field) return
      const [numbers, truths] = [this.#numbers[slot], this.#truths[slot]]
      if (!numbers && !truths) return
      const record = layout.index.get(fact.id) as number
      const whole = this.#truths[record] ?? noTruths(this.#count)
      this.#truths[record] = whole
      const unknown = unknownValue(field)
      for (let row = 0; row < this.#count; row++) {
        const isTold = numbers
          ? numbers[row] !== unknown && numbers[row] !== REFUSED
          : truths !== undefined && (bitAt(truths.yes, row) || bitAt(truths.no, row))
        if (!isTold) continue
        if (bitAt(whole.no, row))
          refuse(this.#problems, row, key, 'not-allowed', 'told', `empty, where ${fact.id} is false`)
        else setTruth(whole, row, 2)
      }
    })
  }
}

/** More distinct days than this are read again each time. */
const MOST_KNOWN = 16_384
const REFUSED = -2_147_483_648

const isUnknown = (cell: unknown): boolean => cell === null || cell === undefined || cell === ''

/** The same text by itself: a piece of a longer one would keep the whole in memory. */
const copied = (text: string): string => JSON.parse(JSON.stringify(text))

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

/** Takes over what a reader of single facts found. */
function add(problems: CellProblem[], row: number, column: string, found: Problems): void {
  if (problems.length >= MOST_PROBLEMS) return
  for (const problem of found.kept) problems.push({ row, column, problem })
}
