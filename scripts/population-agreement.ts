/**
 * Holds every run of the law against the others, person by person and norm by norm: bit planes against compiled JavaScript,
 * the interpreter beside them for one person in fifty, and the generated SQL in the databases of bench/ (`npm ci` there first).
 * `node scripts/population-agreement.ts [--count 1000000] [--seed 1] [--databases duckdb:1000000,postgresql:50000]
 * [--processes 2]` writes docs/population-agreement.md. A million people take an hour, so that no test calls it.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { compileRulebook, planOpen, populationRun, withCompiled } from '../packages/law/src/compile/index.ts'
import { asked, bestOf, gradeOn, type Situation, versionOn, worstOf } from '../packages/law/src/index.ts'
import { bitAt, blockOf, cellsOf, shapeOf } from '../packages/law/src/population/index.ts'
import { book } from '../packages/statutes/rulebook.ts'
import { randomColumns, randomPeople, TODAY, writePopulation } from './random-population.ts'

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    databases: { type: 'string', default: 'duckdb:1000000,clickhouse:1000000,postgresql:50000' },
    processes: { type: 'string', default: String(availableParallelism()) },
    /** One of the processes: counts its own people and says so line by line. */
    alone: { type: 'boolean', default: false },
  },
})
const COUNT = Number(options.count)
/** People of one file for the databases, and of one block of planes. */
const AT_ONCE = 32_768
const BLOCK = 16_384
/** One person in so many is asked of the interpreter, too. */
const INTERPRETED = 50
/** Unknown facts in one seed and another: few, so that norms are reached, and many. */
const UNKNOWN = 0.12

/** How many answers were compared, and how many of them were not the same. */
interface Compared {
  answers: number
  differing: number
}
/** Open and unknown answers by norm; what was compared by the run that was held against compiled JavaScript. */
type Report = { people: number; open: number[]; unknown: number[]; compared: Record<string, Compared> }

const rulebook = book()
const { ids } = rulebook

if (options.alone) await compareAlone()
else process.exit((await compareTogether()) ? 0 : 1)

/** The peers of the benchmarks are not installed with everything else, and their types are not there. */
type Databases = {
  databases: Record<string, (folder: string) => Promise<{ close: () => Promise<void> }>>
  fileDiffers: (
    rulebook: unknown,
    database: unknown,
    file: string,
    on: number,
    said: Uint8Array,
    firstOnes: (text: string) => void,
  ) => Promise<number>
}
async function peers(): Promise<Databases> {
  const [databases, verdicts] = ['../bench/sql-databases.ts', '../bench/verdicts.ts']
  return { ...(await import(databases as string)), ...(await import(verdicts as string)) }
}

/** Draws people, compares, and prints a report of each file of them as a line of JSON. */
async function compareAlone(): Promise<void> {
  const compiled = withCompiled(
    rulebook,
    await import(`data:text/javascript,${encodeURIComponent(compileRulebook(rulebook))}`),
  )
  const versions = ids.map((id) => versionOn(compiled, id, TODAY))
  const shape = shapeOf(rulebook)
  const plan = planOpen(
    { shape, on: TODAY },
    ids.map((id) => ({ rulebook, id })),
  )
  const run = populationRun(plan, BLOCK)
  const people = randomPeople(rulebook, { seed: Number(options.seed), unknown: UNKNOWN })
  const wanted = options.databases
    .split(',')
    .filter(Boolean)
    .map((one) => one.split(':') as [string, string])
  const { databases, fileDiffers } = wanted.length > 0 ? await peers() : ({} as Databases)
  const folder = mkdtempSync(join(tmpdir(), 'lotse-agreement-'))
  const complain = (text: string) => console.error(text)
  try {
    const opened = new Map<string, { close: () => Promise<void> }>()
    for (const [name] of wanted) opened.set(name, await (databases[name] as Databases['databases'][string])(folder))
    for (let done = 0; done < COUNT; done += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, COUNT - done) }, () => people.next().value.situation)
      const said = new Uint8Array(some.length * ids.length)
      const interpreter = { answers: 0, differing: 0 }
      some.forEach((situation, row) => {
        const question = asked(situation, { on: TODAY })
        versions.forEach((version, at) => {
          const answer = version?.run?.open(question) ?? 0
          said[row * ids.length + at] = answer
          if (!version || row % INTERPRETED !== 0) return
          const pair = gradeOn(rulebook, ids[at] as string, question)
          const other = worstOf(pair) >= version.grade ? 2 : bestOf(pair) >= version.grade ? 1 : 0
          interpreter.answers++
          if (other === answer) return
          interpreter.differing++
          complain(`interpreter: person ${done + row}, ${ids[at]}: ${other}, not ${answer}`)
        })
      })
      const compared: Report['compared'] = { interpreter, planes: planesOf(some, said) }
      const file = join(folder, 'people.parquet')
      const now = wanted.filter(([, most]) => done < Number(most))
      if (now.length > 0) write(file, some)
      for (const [name] of now) {
        const differing = await fileDiffers(rulebook, opened.get(name), file, TODAY, said, complain)
        compared[name] = { answers: said.length, differing }
      }
      const count = (value: number) => {
        const counts = ids.map(() => 0)
        said.forEach((one, place) => {
          if (one === value) counts[place % ids.length] = (counts[place % ids.length] as number) + 1
        })
        return counts
      }
      const report: Report = { people: some.length, open: count(2), unknown: count(1), compared }
      console.log(JSON.stringify(report))
    }
    for (const database of opened.values()) await database.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }

  function planesOf(some: readonly Situation[], said: Uint8Array): Compared {
    let differing = 0
    for (let first = 0; first < some.length; first += BLOCK) {
      const block = blockOf(shape, some.slice(first, first + BLOCK))
      const { pairs } = run.run(block)
      pairs.forEach(({ yes, no }, at) => {
        for (let row = 0; row < block.count; row++) {
          const found = bitAt(yes, row) ? 2 : bitAt(no, row) ? 0 : 1
          if (found === said[(first + row) * ids.length + at]) continue
          if (differing++ < 5) complain(`planes: person ${first + row}, ${ids[at]}: ${found}`)
        }
      })
    }
    return { answers: said.length, differing }
  }
}

function write(file: string, some: readonly Situation[]): void {
  const rows = some.map((situation, row) => [String(row), ...cellsOf(rulebook.layout, situation), ''])
  const columns = [{ name: 'person', type: 'text' as const }, ...randomColumns(rulebook)]
  writePopulation(file, columns, rows.values(), some.length)
}

/** Shares the people among processes, each with a seed of its own, and writes the page. @returns whether all agree */
async function compareTogether(): Promise<boolean> {
  const started = Date.now()
  const total: Report = { people: 0, open: ids.map(() => 0), unknown: ids.map(() => 0), compared: {} }
  const processes = Math.max(1, Math.min(Number(options.processes), Math.ceil(COUNT / AT_ONCE)))
  const share = (whole: number) => Math.ceil(whole / processes)
  const databases = options.databases
    .split(',')
    .filter(Boolean)
    .map((one) => one.replace(/\d+$/, (most) => String(share(Number(most)))))
  const take = ({ people, open, unknown, compared }: Report) => {
    total.people += people
    total.open = total.open.map((sum, at) => sum + (open[at] as number))
    total.unknown = total.unknown.map((sum, at) => sum + (unknown[at] as number))
    for (const [name, { answers, differing }] of Object.entries(compared)) {
      const sum = total.compared[name] ?? { answers: 0, differing: 0 }
      total.compared[name] = { answers: sum.answers + answers, differing: sum.differing + differing }
    }
    const differing = Object.values(total.compared).reduce((sum, one) => sum + one.differing, 0)
    console.log(
      `${total.people} people, ${total.people * ids.length} answers, ${differing} differ, ${Math.round((Date.now() - started) / 1_000)} s`,
    )
  }
  await Promise.all(
    Array.from({ length: processes }, (_, nth) => {
      const count = Math.min(share(COUNT), COUNT - nth * share(COUNT))
      const more = { count, seed: Number(options.seed) + nth, databases: databases.join(',') }
      const asks = Object.entries(more).flatMap(([name, value]) => [`--${name}`, String(value)])
      const child = spawn(process.execPath, [import.meta.filename, '--alone', ...asks], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      createInterface({ input: child.stdout }).on('line', (line) => take(JSON.parse(line)))
      return new Promise<void>((done, failed) => {
        child.on('error', failed)
        child.on('close', (code) => (code === 0 ? done() : failed(new Error(`A process ended with ${code}.`))))
      })
    }),
  )
  writePage(total, processes, (Date.now() - started) / 60_000)
  return Object.values(total.compared).every(({ differing }) => differing === 0)
}

function writePage(total: Report, processes: number, minutes: number): void {
  const number = (value: number) => value.toLocaleString('en')
  const names: Record<string, string> = {
    planes: 'bit planes by vectors in WebAssembly',
    interpreter: `interpreter, one person in ${INTERPRETED}`,
    duckdb: 'SQL in DuckDB',
    postgresql: 'SQL in PostgreSQL',
    clickhouse: 'SQL in ClickHouse',
  }
  const rows = Object.entries(total.compared).map(
    ([name, { answers, differing }]) =>
      `| ${names[name] ?? name} | ${number(Math.round(answers / ids.length))} | ${number(answers)} | ${number(differing)} |`,
  )
  const all = total.people * ids.length
  const share = (parts: readonly number[]) =>
    `${((parts.reduce((sum, part) => sum + part, 0) / all) * 100).toFixed(1)} %`
  const reached = (counts: readonly number[]) => counts.filter((count) => count > 0).length
  const flags = `--count ${options.count} --seed ${options.seed} --databases ${options.databases} --processes ${processes}`
  writeFileSync(
    resolve(import.meta.dirname, '../docs/population-agreement.md'),
    `# Whether all runs of the law say the same

Written by \`node scripts/population-agreement.ts ${flags}\`
on ${new Date().toISOString().slice(0, 10)}; do not edit. ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}, ${minutes.toFixed(0)} minutes.

${number(total.people)} random people (each fact unknown with a probability of ${UNKNOWN}) were asked ${ids.length} norms as of ${TODAY}. What compiled
JavaScript says of a person and a norm (open, not open, unknown) was held against what the others say: ${share(total.open)} of the
answers are open, ${share(total.unknown)} unknown. ${reached(total.open)} norms are open to somebody, and for ${reached(total.unknown)} it is unknown of somebody.

| compared with compiled JavaScript | people | answers | differ |
|---|--:|--:|--:|
${rows.join('\n')}
`,
  )
}
