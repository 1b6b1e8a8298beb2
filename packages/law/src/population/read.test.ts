import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../layout.ts'
import { readSituation, type Told } from '../read/situation.ts'
import { aTold, situationOf, textOf, today, vocabulary } from '../reference/testing.ts'
import { rulebook } from '../rulebook.ts'
import { blockOf } from './from-situations.ts'
import { columnKind, PopulationReader } from './read.ts'
import { shapeOf } from './shape.ts'
import { cellsOf, populationColumns } from './table.ts'

const layout = layoutOf(vocabulary)
const shape = shapeOf(rulebook(textOf()))
const names = populationColumns(layout).map(({ name }) => name)

/** The rows as columns of cells. */
const columnsOf = (rows: readonly (readonly unknown[])[]) =>
  names.map((name, at) => ({ name, cells: rows.map((row) => row[at]) }))
const read = (columns: { name: string; cells: unknown[] }[], count = columns[0]?.cells.length ?? 0) =>
  new PopulationReader(shape, today).read(columns, count)

/** A row as somebody writes it who never saw a situation: the facts as they were told, cell by cell. */
function rowOf(told: Told): unknown[] {
  return names.map((name) => {
    const [id, field] = name.split('.') as [string, string?]
    const value = told[id]
    if (value === undefined) return undefined
    if (id === 'job') {
      if (typeof value === 'boolean') return field ? undefined : value
      return field ? (value as Told)[field] : true
    }
    return typeof value === 'object' ? JSON.stringify(value) : value
  })
}

const refused = (column: string, ...cells: unknown[]) => {
  const found = read([{ name: column, cells }])
  return found.ok ? [] : found.problems.map(({ row, column: at, problem }) => [row, at, problem.code])
}

describe('a table of people', () => {
  it('is read as the situations are of which it is made, as text and as values', () =>
    fc.assert(
      fc.property(fc.array(aTold, { minLength: 1, maxLength: 20 }), (told) => {
        const people = told.map(situationOf)
        const expected = { ok: true, block: blockOf(shape, people) }
        const rows = people.map((situation) => cellsOf(layout, situation))
        expect(read(columnsOf(rows))).toEqual(expected)
        expect(read(columnsOf(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))))).toEqual(
          expected,
        )
      }),
    ))

  it('is read as situations are, where facts stand that hang on others', () =>
    fc.assert(
      fc.property(aTold, fc.boolean(), (told, detail) => {
        const one: Told = { ...told, detail }
        const situation = readSituation(vocabulary, one, today)
        const found = read(columnsOf([rowOf(one)]))
        expect(found.ok).toBe(situation.ok)
        if (situation.ok) expect(found).toEqual({ ok: true, block: blockOf(shape, [situation.situation]) })
      }),
    ))

  it('leaves unknown what has no column', () => {
    const found = read([{ name: 'a', cells: [true] }])
    expect(found.ok && found.block.truths.filter((one) => one !== undefined)).toHaveLength(1)
  })

  it.each([
    ['a', 'yes', 'wrong-type'],
    ['a', 1, 'wrong-type'],
    ['rooms', '3.5', 'wrong-type'],
    ['rooms', 7n, 'out-of-range'],
    ['rooms', '-1', 'out-of-range'],
    ['colour', 'pink', 'not-allowed'],
    ['german', 'C2', 'not-allowed'],
    ['arrivedOn', '23.11.2026', 'not-a-day'],
    ['arrivedOn', '2026-11-24', 'in-the-future'],
    ['asOf', '2026-11-24', 'in-the-future'],
    ['asOf', 'now', 'not-a-day'],
    ['stay', 'duldung', 'wrong-type'],
    ['stay', '[{"status":"nobody"}]', 'not-allowed'],
    ['stay', '[{"status":"duldung"},{"status":"permit"}]', 'wrong-type'],
    ['tags', '["z"]', 'not-allowed'],
    ['children', '[{"age":99}]', 'out-of-range'],
    ['job', '{}', 'wrong-type'],
  ])('refuses %s: %s, and says in which row', (column, cell, code) =>
    expect(refused(column, '', cell)).toEqual([[1, column, code]]),
  )

  it('takes the other side of each boundary', () => {
    for (const [column, cell] of [
      ['rooms', '6'],
      ['rooms', 0],
      ['arrivedOn', '2026-11-23'],
      ['plannedOn', '2030-01-01'],
      ['stay', '[]'],
    ])
      expect(refused(column as string, cell)).toEqual([])
  })

  it('refuses a day that lies after the day the facts hold, even where it was fine in another row', () => {
    const found = read([
      { name: 'arrivedOn', cells: ['2026-05-01', '2026-05-01'] },
      { name: 'asOf', cells: ['2026-11-01', '2026-04-01'] },
    ])
    expect(found.ok ? [] : found.problems).toMatchObject([
      { row: 1, column: 'arrivedOn', problem: { code: 'in-the-future' } },
    ])
  })

  it('refuses days that cannot lie so', () => {
    const found = read([
      { name: 'birthDate', cells: ['2000-01-01', '2000-01-02'] },
      { name: 'arrivedOn', cells: ['2000-01-01', '2000-01-01'] },
    ])
    expect(found.ok ? [] : found.problems).toMatchObject([
      { row: 1, column: 'arrivedOn', problem: { code: 'out-of-order' } },
    ])
  })

  it('takes a field of a record to say that there is one, and refuses it of what there is not', () => {
    const there = read([{ name: 'job.hours', cells: [20] }])
    expect(there.ok && there.block.truths[layout.index.get('job') as number]?.yes[0]).toBe(1)
    const absent = read([
      { name: 'job', cells: ['false'] },
      { name: 'job.hours', cells: ['20'] },
    ])
    expect(absent.ok ? [] : absent.problems).toMatchObject([
      { row: 0, column: 'job.hours', problem: { code: 'not-allowed' } },
    ])
  })
})

describe('the columns of a table', () => {
  it.each([
    ['asOf', 'asOf'],
    ['german', 'fact'],
    ['job.hours', 'fact'],
    ['district', 'group'],
    ['year', 'group'],
    ['job.wage', 'misspelt'],
    ['german_', 'misspelt'],
    ['German', 'misspelt'],
    ['arrived_on', 'misspelt'],
    ['gemran', 'misspelt'],
    ['germn', 'misspelt'],
    ['as_of', 'misspelt'],
  ])('%s is %s', (name, is) => expect(columnKind(layout, name).is).toBe(is))
})
