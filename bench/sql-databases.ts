import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { DialectName } from '../packages/law/src/compile/sql/index.ts'

/** A database in this process, on one thread. */
export interface Database {
  name: DialectName
  /** Fills the population from a Parquet file, as many people at once as there is room for, and does the work with each part. */
  load: (file: string, count: number, create: string, work: (people: number) => Promise<void>) => Promise<void>
  run: (sql: string) => Promise<void>
  rows: (sql: string) => Promise<unknown[][]>
  /** Walks over rows of two texts, however many. */
  each: (sql: string, see: (first: string, second: string) => void) => Promise<void>
  close: () => Promise<void>
}

async function duckdb(): Promise<Database> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const run = async (sql: string) => void (await connection.run(sql))
  await run('SET threads = 1')
  return {
    name: 'duckdb',
    run,
    load: async (file, count, create, work) => {
      await run('DROP TABLE IF EXISTS population')
      await run(create)
      await run(`CREATE OR REPLACE TABLE population AS SELECT * FROM '${file}'`)
      await work(count)
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    each: async (sql, see) => {
      const result = await connection.stream(sql)
      for (;;) {
        const chunk = await result.fetchChunk()
        if (!chunk || chunk.rowCount === 0) return
        const [first, second] = [chunk.getColumnValues(0), chunk.getColumnValues(1)]
        for (let row = 0; row < chunk.rowCount; row++) see(String(first[row]), String(second[row]))
      }
    },
    close: async () => connection.closeSync(),
  }
}

/** Rows that leave the database in one piece of text. */
const AT_ONCE = 100_000

async function clickhouse(folder: string): Promise<Database> {
  const { Session } = await import('chdb')
  const session = new Session(join(folder, 'clickhouse'))
  const ask = (sql: string, form = 'JSONCompactEachRow') => session.query(`${sql} SETTINGS max_threads = 1`, form)
  const plain = async (sql: string) => void session.query(sql)
  await plain('SET max_query_size = 4194304') // the text of the whole rulebook is longer than ClickHouse takes by itself
  return {
    name: 'clickhouse',
    run: async (sql) => void ask(sql, 'Null'),
    load: async (file, count, create, work) => {
      await plain('DROP TABLE IF EXISTS population')
      await plain(create)
      await plain(
        `CREATE OR REPLACE TABLE population ENGINE = MergeTree ORDER BY tuple() AS SELECT * FROM file('${file}', Parquet)`,
      )
      await work(count)
    },
    rows: async (sql) => lines(ask(sql)),
    each: async (sql, see) => {
      await plain(
        `CREATE OR REPLACE TABLE verdicts ENGINE = MergeTree ORDER BY person AS SELECT toUInt32(assumeNotNull(v.person)) AS person, v.said AS said FROM (${sql}) AS v`,
      )
      for (let from = 0; ; from += AT_ONCE) {
        const part = lines(
          ask(`SELECT toString(person), said FROM verdicts WHERE person >= ${from} AND person < ${from + AT_ONCE}`),
        )
        for (const [first, second] of part) see(String(first), String(second))
        if (part.length === 0) return
      }
    },
    close: async () => session.cleanup(),
  }
}

const lines = (text: string): unknown[][] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** It keeps its tables in memory of WebAssembly, which has no room for more. */
const POSTGRES_AT_ONCE = 25_000

async function postgresql(folder: string): Promise<Database> {
  const database = await PGlite.create()
  const reader = await duckdb()
  const run = async (sql: string) => void (await database.exec(sql))
  return {
    name: 'postgresql',
    run,
    load: async (file, count, create, work) => {
      await run(create)
      const columns = [...create.matchAll(/^ {2}("[^"]+")/gm)].map(([, name]) => name).join(', ')
      const part = join(folder, 'part.csv')
      for (let from = 0; from < count; from += POSTGRES_AT_ONCE) {
        const people = Math.min(POSTGRES_AT_ONCE, count - from)
        await reader.run(
          `COPY (SELECT ${columns} FROM '${file}' LIMIT ${people} OFFSET ${from}) TO '${part}' (HEADER FALSE)`,
        )
        await run('TRUNCATE population')
        await database.query(`COPY population (${columns}) FROM '/dev/blob' WITH (FORMAT csv)`, [], {
          blob: new Blob([readFileSync(part)]),
        })
        await work(people)
      }
    },
    rows: async (sql) => (await database.query<unknown[]>(sql, [], { rowMode: 'array' })).rows,
    each: async (sql, see) => {
      const { rows } = await database.query<unknown[]>(sql, [], { rowMode: 'array' })
      for (const [first, second] of rows) see(String(first), String(second))
    },
    close: async () => {
      await database.close()
      await reader.close()
    },
  }
}

export const databases: Record<DialectName, (folder: string) => Promise<Database>> = { duckdb, postgresql, clickhouse }
