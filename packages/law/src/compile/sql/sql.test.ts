import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Condition, cited, judged, never, nothing, type Quantity, unencoded } from '../../condition.ts'
import { day, EARLIEST, LATEST, plus, plusDays } from '../../day.ts'
import type { Norm } from '../../norm.ts'
import {
  aNorm,
  anyDay,
  aTimelyCondition,
  aTold,
  bookOf,
  normWith,
  situationOf,
  today,
} from '../../reference/testing.ts'
import type { Situation } from '../../situation.ts'
import { compileSql, dialectNames, dialects } from './index.ts'
import type { Scope } from './scope.ts'
import { disagreements, insertText } from './testing.ts'
import { lastBefore } from './threshold.ts'
import { oneOf } from './track.ts'

let database: PGlite
beforeAll(async () => {
  database = await PGlite.create()
})
afterAll(() => database.close())

async function asked(norms: readonly Norm[], people: readonly Situation[], on: number, application = on) {
  const rulebook = bookOf(...norms)
  const sql = compileSql(rulebook, { dialect: 'postgresql', on, application })
  await database.exec(`DROP TABLE IF EXISTS "population"; ${sql.create}`)
  await database.exec(insertText(rulebook, sql.create, people, on))
  await database.exec(sql.prepare)
  const { rows } = await database.query<unknown[]>(sql.query, [], { rowMode: 'array' })
  return { rulebook, rows }
}

/** What PostgreSQL says of one condition about one person, told as in a situation file. */
async function open(condition: Condition, told: Record<string, unknown>, on = day(today)): Promise<unknown> {
  const { rows } = await asked([normWith(condition)], [situationOf(told)], on)
  return rows[0]?.[1]
}

describe('norms as SQL', () => {
  it('say of random people what the interpreter says, on any day', async () => {
    const rounds = fc.sample(
      fc.record({
        norms: fc.tuple(
          ...Array.from({ length: 10 }, (_, index) =>
            index % 3 === 0
              ? aTimelyCondition.map((condition) => ({ ...normWith(condition), id: `norm-${index}` }))
              : aNorm.map((norm) => ({ ...norm, id: `norm-${index}` })),
          ),
        ),
        people: fc.array(aTold, { minLength: 60, maxLength: 60 }),
        on: fc.oneof(fc.constant(today), anyDay(today)),
        application: fc.oneof(fc.constant(undefined), anyDay()),
      }),
      { seed: 25, numRuns: 24 },
    )
    const found: string[] = []
    for (const { norms, people, on, application } of rounds) {
      const persons = people.map(situationOf)
      const days = { on: day(on), application: application ? day(application) : day(on) }
      const { rulebook, rows } = await asked(norms, persons, days.on, days.application)
      const ids = norms.map(({ id }) => id)
      found.push(...disagreements(rulebook, ids, persons, rows, { ...days, met: false }))
    }
    expect(found).toEqual([])
  })

  const isA: Condition = { is: 'fact', fact: 'a' }
  const isB: Condition = { is: 'fact', fact: 'b' }
  const isC: Condition = { is: 'fact', fact: 'c' }

  it('leave unknown what a human weighs and what nobody has encoded', async () => {
    expect(await open(judged('weighed'), {})).toBeNull()
    expect(await open({ is: 'not', of: unencoded('later') }, {})).toBeNull()
  })

  it('leave unknown what two exceptions contradict each other about', async () => {
    const exceptions = [
      { cite: 'T § 1', when: isB, then: nothing },
      { cite: 'T § 2', when: isC, then: never },
    ]
    const condition: Condition = { is: 'except', base: isA, exceptions }
    expect(await open(condition, { a: true, b: true, c: true })).toBeNull()
    expect(await open(condition, { a: false, b: true, c: false })).toBe(true)
  })

  it('take a track with a status that no vocabulary has, or with days that cannot be, as unknown', async () => {
    const holds: Condition = { is: 'holds', track: 'stay', statuses: ['permit'] }
    const rulebook = bookOf(normWith({ is: 'not', of: holds }))
    const sql = compileSql(rulebook, { dialect: 'postgresql', on: day(today) })
    const tracks = [
      [{ status: 'no such status', from: '2020-01-01' }],
      [{ status: 'duldung', from: '2020-01-02', to: '2020-01-01' }],
      [
        { status: 'duldung', from: '2020-01-01' },
        { status: 'duldung', from: '2021-01-01' },
      ],
      [{ status: 'duldung', from: '2020-01-01' }],
    ]
    await database.exec(`DROP TABLE IF EXISTS "population"; ${sql.create}`)
    for (const [index, track] of tracks.entries())
      await database.query('INSERT INTO "population" ("person", "stay") VALUES ($1, $2)', [
        index,
        JSON.stringify(track),
      ])
    await database.exec(sql.prepare)
    const { rows } = await database.query<unknown[]>(`${sql.query} ORDER BY 1`, [], { rowMode: 'array' })
    expect(rows.map(([, said]) => said)).toEqual([null, null, null, true])
  })

  it('take words and numbers that a fact cannot have as unknown, and a record that is and is not', async () => {
    const conditions: Condition[] = [
      { is: 'not', of: { is: 'choice', fact: 'colour', oneOf: ['red'] } },
      { is: 'number', left: { of: 'fact', fact: 'rooms' }, than: '>=', right: { of: 'number', value: 3 } },
      { is: 'fact', fact: 'job' },
    ]
    const norms = conditions.map((condition, index) => ({ ...normWith(condition), id: `norm-${index}` }))
    const sql = compileSql(bookOf(...norms), { dialect: 'postgresql', on: day(today) })
    await database.exec(`DROP TABLE IF EXISTS "population"; ${sql.create}`)
    await database.exec(
      `INSERT INTO "population" ("person", "colour", "rooms", "job", "job.hours") VALUES ('1', 'pink', 7, FALSE, 20), ('2', 'blue', 6, NULL, 20)`,
    )
    await database.exec(sql.prepare)
    const { rows } = await database.query<unknown[]>(`${sql.query} ORDER BY 1`, [], { rowMode: 'array' })
    expect(rows).toEqual([
      ['1', null, null, null],
      ['2', true, true, true],
    ])
  })

  it('do not answer for a day before the facts were told', async () =>
    expect((await asked([normWith(isA)], [situationOf({ a: true })], day('2026-11-22'))).rows).toEqual([]))

  it('settle a sum by what is known of it', async () => {
    const income: Quantity = { of: 'fact', fact: 'income' }
    const rooms: Quantity = { of: 'fact', fact: 'rooms' }
    const least: Condition = {
      is: 'number',
      left: { of: 'sum', terms: [income, rooms] },
      than: '>=',
      right: { of: 'number', value: 5 },
    }
    const more: Condition = { is: 'number', left: income, than: '>', right: rooms }
    expect([await open(least, { income: 5 }), await open(least, { income: 4 })]).toEqual([true, null])
    expect([await open(more, { income: 0 }), await open(more, { income: 1 })]).toEqual([false, null])
  })
})

describe('one of several words', () => {
  it.each(dialectNames)('is asked in %s, in however many parts, with what is unknown left unknown', async (name) => {
    const scope = { dialect: dialects[name] } as Scope
    for (const count of [1, 4, 5, 9]) {
      const words = Array.from({ length: count }, (_, index) => `w${index}`)
      const said = oneOf(scope, 'x', words)
      const rows = await database.query(
        `SELECT ${said} FROM (VALUES ('w0'), ('w${count - 1}'), ('other'), (NULL)) AS t(x)`,
        [],
        { rowMode: 'array' },
      )
      expect(rows.rows).toEqual([[true], [true], [false], [null]])
    }
  })
})

describe('the text', () => {
  const permit: Condition = { is: 'held-for', track: 'stay', statuses: ['permit'], period: { years: 6 } }
  const rulebook = bookOf(normWith(cited('T § 3 Abs. 2', { is: 'any', of: [permit, { is: 'fact', fact: 'a' }] })))

  it.each(dialectNames)('names the norm, its place of law and what is inside it: %s', (dialect) => {
    const { query } = compileSql(rulebook, { dialect, on: day(today) })
    expect(query).toContain('AS "norm"')
    expect(query).toContain('-- T § 10, grade: right')
    expect(query).toContain('T § 3 Abs. 2')
    expect(query).toContain('+ 6 years')
  })

  it('is the same each time', () => {
    for (const dialect of dialectNames)
      expect(compileSql(rulebook, { dialect, on: day(today) })).toEqual(
        compileSql(rulebook, { dialect, on: day(today) }),
      )
  })

  it('refuses a norm that the rulebook does not have', () =>
    expect(() => compileSql(rulebook, { dialect: 'duckdb', on: day(today), norms: ['other'] })).toThrow(
      'other is not a norm of the rulebook.',
    ))
})

describe('the last day that, moved by a period, does not lie after another', () => {
  const aPeriod = fc.record({
    years: fc.integer({ min: -2, max: 70 }),
    months: fc.integer({ min: -14, max: 14 }),
    days: fc.integer({ min: -40, max: 40 }),
  })

  it('is found for every day and period', () =>
    fc.assert(
      fc.property(anyDay('2000-01-01', '2040-12-31'), fc.array(aPeriod, { maxLength: 2 }), (limit, periods) => {
        const last = lastBefore(day(limit), periods)
        const moved = (from: number) => periods.reduce(plus, from)
        expect(last).toBeGreaterThan(EARLIEST)
        expect(last).toBeLessThan(LATEST)
        expect(moved(last)).toBeLessThanOrEqual(day(limit))
        expect(moved(plusDays(last, 1))).toBeGreaterThan(day(limit))
      }),
    ))
})
