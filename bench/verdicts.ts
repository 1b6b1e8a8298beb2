// What a database says of each person and norm, held against what the engine said.
import { compileSql, type DialectName } from '../packages/law/src/compile/sql/index.ts'
import type { Rulebook } from '../packages/law/src/index.ts'
import type { Database } from './sql-databases.ts'

/** What the engine said of everybody and every norm, person by person: 0 not open, 1 unknown, 2 open. */
export type Said = Uint8Array

/** A letter for each norm and truth value. */
const verdicts = (ids: readonly string[], query: string) =>
  `SELECT q."person" AS person, concat(${ids.map((id) => `CASE WHEN q."${id}" THEN '2' WHEN NOT q."${id}" THEN '0' ELSE '1' END`).join(', ')}) AS said FROM (${query}) AS q`

const MOST_SHOWN = 5

/**
 * How many answers differ, a person who is missing or there twice counted too.
 * @param people  how many are in the database now
 * @param firstOnes  gets the first of those that differ, in words
 */
export async function countDiffering(
  database: Database,
  query: string,
  ids: readonly string[],
  said: Said,
  people: number,
  firstOnes: (text: string) => void,
): Promise<number> {
  let [wrong, rows] = [0, 0]
  await database.each(verdicts(ids, query), (person, verdict) => {
    rows++
    const first = Number(person) * ids.length
    for (let at = 0; at < ids.length; at++) {
      if (verdict.charCodeAt(at) - 48 === said[first + at]) continue
      if (wrong++ < MOST_SHOWN)
        firstOnes(`${database.name}: person ${person}, ${ids[at]}: ${verdict[at]}, not ${said[first + at]}`)
    }
  })
  return wrong + Math.abs(rows - people)
}

/** Reads a Parquet file of so many people into a database, asks all norms and counts the answers that differ. */
export async function fileDiffers(
  rulebook: Rulebook,
  database: Database,
  file: string,
  on: number,
  said: Said,
  firstOnes: (text: string) => void,
): Promise<number> {
  const { ids } = rulebook
  const sql = compileSql(rulebook, { dialect: database.name satisfies DialectName, on })
  let differing = 0
  await database.load(file, said.length / ids.length, sql.create, async (there) => {
    await database.run(sql.prepare)
    differing += await countDiffering(database, sql.query, ids, said, there, firstOnes)
  })
  return differing
}
