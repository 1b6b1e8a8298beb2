/**
 * Random people drawn from the whole vocabulary: for property tests, benchmarks, and files to try `lotse simulate` on.
 * `node scripts/random-population.ts --count 1000000 --out people.parquet [--seed 1] [--unknown 0.15]`, or `people.csv`.
 * The same seed gives the same people. Nobody in it exists; nothing about real people can be learned from their numbers.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import {
  type Condition,
  conditionsOf,
  type Fact,
  type FieldFact,
  partsOf,
  plainDate,
  plusDays,
  type Rulebook,
  readSituation,
  type Situation,
} from '../packages/law/src/index.ts'
import { type Cell, cellsOf, populationColumns } from '../packages/law/src/population/index.ts'
import { book } from '../packages/statutes/rulebook.ts'

export interface RandomPerson {
  /** As a situation file says it. */
  told: Record<string, unknown>
  situation: Situation
}

/** A small repeatable source of chance (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The day on which everybody here is asked. */
export const TODAY = 20261123

class Dice {
  readonly next: () => number
  readonly unknown: number

  constructor(seed: number, unknown: number) {
    this.next = chance(seed)
    this.unknown = unknown
  }

  /** True with this probability. */
  falls(probability: number): boolean {
    return this.next() < probability
  }

  isUnknown(): boolean {
    return this.falls(this.unknown)
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T
  }
}

function plain(fact: FieldFact, dice: Dice): unknown {
  switch (fact.kind) {
    case 'boolean':
      return dice.falls(fact.sensitive || fact.late ? 0.15 : 0.75)
    case 'choice':
      return dice.falls(0.5) ? fact.values[0] : dice.oneOf(fact.values)
    case 'level':
      return fact.values[Math.max(dice.whole(0, fact.values.length - 1), dice.whole(0, fact.values.length - 1))]
    case 'integer':
      return dice.whole(fact.min, fact.max)
    case 'money':
      return dice.whole(0, fact.per === 'year' ? 9_000_000 : 300_000)
    case 'date':
      return plainDate(plusDays(TODAY, dice.whole(-3_600, fact.past ? 0 : 500)))
  }
}

/** Statuses as they follow each other in life, with and without gaps, the last one ended or going on. */
function spans({ statuses }: Extract<Fact, { kind: 'spans' }>, places: readonly string[], dice: Dice): unknown {
  let from = plusDays(TODAY, -dice.whole(300, 4_200))
  const list: unknown[] = []
  const count = dice.whole(1, 5)
  while (list.length < count && from <= TODAY) {
    const to = plusDays(from, dice.whole(0, 900))
    const isLast = list.length === count - 1 || to >= TODAY
    const hidesFirstDay = list.length === 0 && dice.unknown > 0 && dice.falls(0.1)
    list.push({
      status: statuses.includes('toleration') && dice.falls(0.4) ? 'toleration' : dice.oneOf(statuses),
      ...(hidesFirstDay ? {} : { from: plainDate(from) }),
      ...(isLast && dice.falls(0.7) ? {} : { to: plainDate(to) }),
      ...(dice.isUnknown() ? {} : { issuedUnder: dice.oneOf(places) }),
      ...(dice.isUnknown() ? {} : { basis: dice.oneOf(places) }),
    })
    if (isLast) break
    from = plusDays(to, dice.falls(0.7) ? 1 : dice.oneOf([2, 30, 92, 93, 400]))
  }
  return partly(list, dice)
}

/** The whole list, or only what is known of it. */
const partly = (list: unknown[], dice: Dice): unknown =>
  dice.unknown > 0 && dice.falls(0.1) ? { atLeast: list } : list

function value(fact: Fact, places: readonly string[], dice: Dice): unknown {
  const fields = (of: readonly FieldFact[]) =>
    Object.fromEntries(of.flatMap((field) => (dice.isUnknown() ? [] : [[field.id, plain(field, dice)]])))
  switch (fact.kind) {
    case 'spans':
      return fact.id === 'asylum' && dice.falls(0.5) ? [] : spans(fact, places, dice)
    case 'list':
      return partly(
        Array.from({ length: dice.falls(0.6) ? 0 : dice.whole(1, Math.min(4, fact.max)) }, () => fields(fact.of)),
        dice,
      )
    case 'set':
      return partly(
        fact.values.filter(() => dice.falls(0.4)),
        dice,
      )
    case 'record':
      return dice.falls(0.4) ? dice.falls(0.1) : fields(fact.of)
    default:
      return plain(fact, dice)
  }
}

/** Places of law that some condition asks for as the ground of a status, and one that none asks for. */
function placesIn(rulebook: Rulebook): string[] {
  const inside = (condition: Condition): string[] => [
    ...(condition.is === 'holds' ? [...(condition.issuedUnder ?? []), ...(condition.basis ?? [])] : []),
    ...partsOf(condition).flatMap(inside),
  ]
  return [...new Set([...rulebook.norms.flatMap(conditionsOf).flatMap(inside), 'AufenthG § 60a Abs. 2'])]
}

/**
 * People without end. What cannot be (an arrival before birth, a training for somebody who has none) is left unknown.
 * @param unknown  probability that a fact is not told
 */
export function* randomPeople(
  rulebook: Rulebook,
  { seed, unknown }: { seed: number; unknown: number },
): Generator<RandomPerson> {
  const dice = new Dice(seed, unknown)
  const places = placesIn(rulebook)
  const { facts } = rulebook.vocabulary
  for (;;) {
    const told = Object.fromEntries(
      facts.flatMap((fact) => (dice.isUnknown() ? [] : [[fact.id, value(fact, places, dice)]])),
    )
    const day = plainDate(TODAY)
    if (dice.falls(unknown)) told['asOf'] = plainDate(plusDays(TODAY, -dice.whole(1, 400)))
    if (facts.some(({ id }) => id === 'birthDate'))
      told['birthDate'] = plainDate(plusDays(TODAY, -dice.whole(16 * 365, 50 * 365)))
    for (;;) {
      const read = readSituation(rulebook.vocabulary, told, day)
      if (read.ok) {
        for (const fact of read.ignored) delete told[fact]
        yield { told, situation: read.situation }
        break
      }
      for (const { at } of read.problems) delete told[at.split(/[.[]/)[0] as string]
    }
  }
}

/** Rows of the table that docs/populations.md describes, with a group and a weight. */
export function* randomRows(rulebook: Rulebook, options: { seed: number; unknown: number }): Generator<Cell[]> {
  const dice = new Dice(options.seed + 1, 0)
  for (const { situation } of randomPeople(rulebook, options))
    yield [...cellsOf(rulebook.layout, situation), dice.oneOf(['Chemnitz', 'Dresden', 'Leipzig'])]
}

export const randomColumns = (rulebook: Rulebook) => [
  ...populationColumns(rulebook.layout),
  { name: 'district', type: 'text' as const },
]

const quoted = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One row as a line of CSV. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\n`

const parquetTypes = {
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  integer: { type: 'INT32' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const

/** Rows of one row group: a million people with tracks as text fill a few hundred megabytes. */
const ROWS_AT_ONCE = 65_536

/** Writes people to a file, as Parquet or as CSV by its name. */
export function writePopulation(
  path: string,
  columns: ReturnType<typeof randomColumns>,
  rows: Iterator<Cell[]>,
  count: number,
): void {
  if (!path.endsWith('.parquet')) {
    const file = openSync(path, 'w')
    let text = csvLine(columns.map(({ name }) => name))
    for (let index = 0; index < count; index++) {
      text += csvLine(rows.next().value)
      if (text.length > 1_000_000) {
        writeSync(file, text)
        text = ''
      }
    }
    writeSync(file, text)
    closeSync(file)
    return
  }
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [
      { name: 'people', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...parquetTypes[type] })),
    ],
  })
  for (let done = 0; done < count; done += ROWS_AT_ONCE) {
    const group = Array.from({ length: Math.min(ROWS_AT_ONCE, count - done) }, () => rows.next().value as Cell[])
    writer.write({
      columnData: columns.map(({ name, type }, at) => ({
        name,
        data: group.map((row) => {
          const cell = row[at] ?? null
          return type === 'date' && cell !== null ? new Date(String(cell)) : cell
        }),
      })),
      rowGroupSize: ROWS_AT_ONCE,
    })
  }
  writer.finish()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      unknown: { type: 'string', default: '0.15' },
      out: { type: 'string', default: 'people.csv' },
    },
  })
  const rows = randomRows(book(), { seed: Number(values.seed), unknown: Number(values.unknown) })
  writePopulation(values.out, randomColumns(book()), rows, Number(values.count))
}
