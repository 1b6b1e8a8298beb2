/**
 * The norms as SQL: the same people, asked in DuckDB, ClickHouse and PostgreSQL, held row by row against the compiled JavaScript,
 * and how many people a second each answers for on one thread. `node bench/sql.ts [--count 1000000] [--dialects duckdb,…] [--folder DIR] [--json FILE]`.
 * `--folder` keeps the people for the next run with the same norms, because making a million takes longer than asking them.
 * Times are processor time of the statement on prepared data; reading the population once is measured apart.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileWhole, runtime } from '../packages/law/src/compile/index.ts'
import { compileSql, type DialectName, dialectNames } from '../packages/law/src/compile/sql/index.ts'
import { asked } from '../packages/law/src/index.ts'
import { type Cell, cellsOf } from '../packages/law/src/population/index.ts'
import { book } from '../packages/statutes/rulebook.ts'
import { randomColumns, randomPeople, TODAY, writePopulation } from '../scripts/random-population.ts'
import { type HandBits, hand25bSql } from './hand/25b.sql.ts'
import { median } from './median.ts'
import type { PopulationResult } from './population-result.ts'
import { databases } from './sql-databases.ts'
import { countDiffering } from './verdicts.ts'

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    dialects: { type: 'string', default: dialectNames.join(',') },
    folder: { type: 'string' },
    json: { type: 'string' },
  },
})
const COUNT = Number(options.count)
/** People of whom all is known, for the comparison with what was written by hand. */
const COMPLETE = Math.min(COUNT, 200_000)
/** They are asked over and over until there are so many: of a few, the time to read the text of the query would be compared. */
const LEAST_COMPLETE = 200_000
const ROUNDS = 5
const NORM = 'permit-sustained-integration'

const rulebook = book()
const ids = rulebook.ids
const say = (text: string) => console.log(text)

/** A population in a file, and what the compiled JavaScript says of each person and norm: 0, 1 or 2. */
async function population(path: string, count: number, unknown: number): Promise<Uint8Array> {
  if (options.folder && existsSync(`${path}.said`)) {
    const kept = readFileSync(`${path}.said`)
    if (kept.length === count * ids.length) return kept
  }
  const module_ = await import(`data:text/javascript,${encodeURIComponent(compileWhole(rulebook, TODAY))}`)
  const open = module_.make(runtime, rulebook.amounts)
  const places = module_.ids.map((id: string) => ids.indexOf(id))
  const said = new Uint8Array(count * ids.length)
  const out = new Uint8Array(places.length)
  function* rows(): Generator<Cell[]> {
    let index = 0
    for (const { situation } of randomPeople(rulebook, { seed: 25, unknown })) {
      open(asked(situation, { on: TODAY }), out)
      for (const [at, place] of places.entries()) said[index * ids.length + place] = out[at] as number
      yield [String(index++), ...cellsOf(rulebook.layout, situation), '']
    }
  }
  writePopulation(path, [{ name: 'person', type: 'text' }, ...randomColumns(rulebook)], rows(), count)
  if (options.folder) writeFileSync(`${path}.said`, said)
  return said
}

/** Seconds of processor time that a statement takes. */
async function seconds(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** All columns are computed, and only their counts leave the database. */
const counted = (query: string, columns: readonly string[]) =>
  `SELECT ${columns.map((name) => `sum(CASE WHEN q."${name}" THEN 1 ELSE 0 END), count(q."${name}")`).join(', ')} FROM (${query}) AS q`

const folder = mkdtempSync(join(tmpdir(), 'lotse-sql-'))
const kept = options.folder ?? folder
const results: PopulationResult[] = []
const wrong: Record<string, number> = {}
const note = (name: string, people: number, spent: number) => {
  results.push({ name, personsPerSecond: people / spent })
  say(`${name}: ${Math.round(people / spent).toLocaleString('en')} persons/s`)
}
let handRatio: number | undefined
let handDiffers: number | undefined
try {
  say(
    `Lotse as SQL · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length} · ${ids.length} norms · ${COUNT} people`,
  )
  const people = join(kept, 'people.parquet')
  const complete = join(kept, 'complete.parquet')
  const said = await population(people, COUNT, 0.15)
  await population(complete, COMPLETE, 0)
  for (const dialect of options.dialects.split(',').filter(Boolean) as DialectName[]) {
    const database = await databases[dialect](folder)
    const all = compileSql(rulebook, { dialect, on: TODAY })
    const one = compileSql(rulebook, { dialect, on: TODAY, norms: [NORM] })
    let differs = 0
    const spent: Record<'read' | 'one' | 'all', number[]> = { read: [], one: [], all: [] }
    // Where a database cannot hold all people at once they come in parts, and their times are added up.
    await database.load(people, COUNT, all.create, async (there) => {
      spent.read.push(await seconds(() => database.run(all.prepare)))
      differs += await countDiffering(database, all.query, ids, said, there, (text) => say(`  ${text}`))
      const times = { one: [] as number[], all: [] as number[] }
      for (let round = 0; round < ROUNDS; round++) {
        times.one.push(await seconds(() => database.run(counted(one.query, [NORM]))))
        times.all.push(await seconds(() => database.run(counted(all.query, ids))))
      }
      spent.one.push(median(times.one))
      spent.all.push(median(times.all))
    })
    const total = (list: number[]) => list.reduce((sum, one) => sum + one, 0)
    note(`${dialect}, reading the population once`, COUNT, total(spent.read))
    note(`${dialect}, § 25b`, COUNT, total(spent.one))
    note(`${dialect}, whole rulebook`, COUNT, total(spent.all))
    wrong[dialect] = differs
    say(`${dialect}: ${differs} of ${COUNT * ids.length} verdicts differ from the compiled JavaScript`)
    if (dialect === 'duckdb')
      await database.load(complete, COMPLETE, all.create, async () => {
        await database.run(all.prepare)
        const hand = hand25bSql(handBits())
        const [row] = await database.rows(
          `SELECT count(*) FROM (${one.query}) AS g JOIN (${hand}) AS h USING (person) WHERE coalesce(g."${NORM}", FALSE) <> h."open"`,
        )
        handDiffers = Number(row?.[0])
        let there = COMPLETE
        for (; there < LEAST_COMPLETE; there *= 2) await database.run('INSERT INTO prepared SELECT * FROM prepared')
        const times = { generated: [] as number[], hand: [] as number[] }
        for (let round = 0; round < 4 * ROUNDS + 1; round++) {
          times.generated.push(await seconds(() => database.run(counted(one.query, [NORM]))))
          times.hand.push(await seconds(() => database.run(counted(hand, ['open']))))
        }
        // The best of all rounds: what other work on the machine takes is left out.
        const [generated, byHand] = [Math.min(...times.generated), Math.min(...times.hand)]
        handRatio = byHand / generated
        note('duckdb, § 25b, complete facts', there, generated)
        note('duckdb, § 25b, complete facts, written by hand', there, byHand)
        say(
          `§ 25b in DuckDB: generated against written by hand ${handRatio.toFixed(2)}×; ${handDiffers} of ${COMPLETE} differ`,
        )
      })
    await database.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const report = { norms: ids.length, people: COUNT, disagreements: wrong, handRatio, handDiffers, results }
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)
process.exit(Object.values(wrong).some((count) => count > 0) ? 1 : 0)

/** The statuses of the hand-written query as bits. */
function handBits(): HandBits {
  const fact = (id: string) => rulebook.vocabulary.facts.find((one) => one.id === id)
  const statuses = (track: string) => {
    const found = fact(track)
    return found?.kind === 'spans' ? found.statuses : []
  }
  const kinds = new Map(rulebook.vocabulary.statuses.map((kind) => [kind.id, kind.families]))
  const bits = (track: string, test: (id: string, families: readonly string[]) => boolean) =>
    statuses(track).reduce((sum, id, at) => (test(id, kinds.get(id) ?? []) ? sum | (1n << BigInt(at)) : sum), 0n)
  const unclear = 'toleration-unclear-identity'
  const counts = (id: string, families: readonly string[]) =>
    (families.includes('toleration') && id !== unclear) ||
    families.includes('asylum-procedure') ||
    families.includes('permit') ||
    ['blue-card', 'visa-national', 'fiction-continued'].includes(id)
  return {
    tolerated: bits('stay', (_, families) => families.includes('toleration')),
    permit104c: bits('stay', (id) => id === 'permit-104c'),
    unclear: bits('stay', (id) => id === unclear),
    breaks: bits('stay', (id, families) => !counts(id, families)) | (1n << 61n) | (1n << 62n),
    pending: bits('asylum', (id) => id === 'asylum-pending' || id === 'asylum-resting'),
    rejected: bits('asylum', (id) => id === 'asylum-rejected' || id === 'asylum-ban-on-removal'),
    granted: bits('asylum', (id) => id === 'asylum-granted'),
  }
}
