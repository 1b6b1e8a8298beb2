// Norms as SQL: one source, a run of its own for whole populations. Writes text, runs none, and reads or writes no file.
// It never turns what is unknown into "yes": unknown is NULL, and SQL's AND, OR and NOT are Kleene's.
// Start reading at `query.ts` (the query), then `condition.ts`; `prepare.ts` unpacks a population once.
import type { Condition } from '../../condition.ts'
import type { Day } from '../../day.ts'
import type { Norm } from '../../norm.ts'
import { type Rulebook, versionOn } from '../../rulebook.ts'
import { clickhouse } from './clickhouse.ts'
import { type Dialect, quoted } from './dialect.ts'
import { duckdb } from './duckdb.ts'
import { postgresql } from './postgresql.ts'
import { factsAsked, populationOf, prepareText, type Tables } from './prepare.ts'
import { queryText } from './query.ts'

export const dialects = { duckdb, postgresql, clickhouse } as const satisfies Record<string, Dialect>
export type DialectName = keyof typeof dialects
export const dialectNames = Object.keys(dialects) as DialectName[]

/** Names of the tables, and of the column that says who a row is about. */
export const defaultTables: Tables = { population: 'population', prepared: 'prepared', key: 'person' }

export interface SqlQuestion {
  dialect: DialectName
  on: Day
  application?: Day
  /** Ids of norms; all of them where it is left out. */
  norms?: readonly string[]
  tables?: Partial<Tables>
  /** Says a condition in words, for the comments. */
  say?: (condition: Condition) => string
}

/** Three statements: the table of the population, the one that reads it once, and the question. */
export interface Sql {
  create: string
  prepare: string
  query: string
}

/**
 * The SQL text that says for every row of a population and every norm whether it is open on the day.
 * @throws if a norm is not of the rulebook, or says what the text cannot say
 */
export function compileSql(
  rulebook: Rulebook,
  { dialect: name, on, application, norms, tables, say }: SqlQuestion,
): Sql {
  const dialect = dialects[name]
  const ids = norms ?? rulebook.ids
  const named = { ...defaultTables, ...tables }
  const texts = ids.flatMap((id): Norm[] => {
    const version = versionOn(rulebook, id, on)
    return version ? [version.norm] : []
  })
  const facts = factsAsked(rulebook, texts)
  const columns = [
    `  ${quoted(named.key)} ${dialect.types.key}`,
    ...populationOf(facts).map((column) => `  ${quoted(column.name)} ${dialect.types[column.type]}`),
  ]
  return {
    create: dialect.createTable(quoted(named.population), columns.join(',\n')),
    prepare: prepareText(rulebook, dialect, facts, named),
    query: queryText(rulebook, dialect, { norms: ids, on, application: application ?? on, ...(say && { say }) }, named),
  }
}
