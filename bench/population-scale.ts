/**
 * How much memory and time `lotse simulate` takes for more and more people, all norms. Writes docs/population-scale.md.
 * `node bench/population-scale.ts [--runs csv:100000,parquet:10000000] [--folder DIR]`. The people of a file are
 * the same 100,000 random ones over and over: a run takes no notice of it, and to draw ten million would take hours.
 * `--folder` keeps the files and takes those that are there. Ten million people are 19 GB of CSV.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Cell } from '../packages/law/src/population/index.ts'
import { book } from '../packages/statutes/rulebook.ts'
import { csvLine, randomColumns, randomRows, writePopulation } from '../scripts/random-population.ts'
import { runSimulate } from './population.ts'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: 'csv:100000,csv:1000000,parquet:100000,parquet:1000000,parquet:10000000' },
    folder: { type: 'string' },
  },
})
const root = resolve(import.meta.dirname, '..')
const rulebook = book()
const columns = randomColumns(rulebook)
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'lotse-scale-'))
mkdirSync(folder, { recursive: true })

let drawn: Cell[][] | undefined
/** Drawn once, when the first file is made. */
function people(): Cell[][] {
  const rows = randomRows(rulebook, { seed: 24, unknown: 0.15 })
  drawn ??= Array.from({ length: 100_000 }, () => rows.next().value as Cell[])
  return drawn
}

function writeCsv(path: string, count: number): void {
  const lines = people().map((row) => csvLine(row))
  const file = openSync(path, 'w')
  writeSync(file, csvLine(columns.map(({ name }) => name)))
  const AT_ONCE = 4_000 // a part of those drawn
  for (let done = 0; done < count; done += AT_ONCE) {
    const first = done % lines.length
    writeSync(file, lines.slice(first, first + Math.min(AT_ONCE, count - done)).join(''))
  }
  closeSync(file)
}

function* overAndOver(): Generator<Cell[]> {
  for (;;) yield* people()
}

/** A file of so many people, made where it is not there yet. */
function fileOf(form: string, count: number): string {
  const path = join(folder, `people-${count}.${form}`)
  if (existsSync(path)) return path
  if (form === 'csv') writeCsv(path, count)
  else writePopulation(path, columns, overAndOver(), count)
  return path
}

const number = (value: number) => Math.round(value).toLocaleString('en')
const rows: string[] = []
try {
  for (const run of options.runs.split(',')) {
    const [form = '', count = 0] = run.split(':').map((part, at) => (at === 0 ? part : Number(part))) as [
      string,
      number,
    ]
    const path = fileOf(form, count)
    const { personsPerSecond, residentMegabytes } = await runSimulate(root, path, count)
    const cells = [
      form === 'csv' ? 'CSV' : 'Parquet',
      number(count),
      `${number(statSync(path).size / 1e6)} MB`,
      `${number(residentMegabytes)} MB`,
      `${number(count / personsPerSecond)} s`,
      number(personsPerSecond),
    ]
    rows.push(`| ${cells.join(' | ')} |`)
    console.log(cells.join('  '))
    if (!options.folder) rmSync(path)
  }
} finally {
  if (!options.folder) rmSync(folder, { recursive: true })
}

writeFileSync(
  join(root, 'docs/population-scale.md'),
  `# How a population scales

Written by \`node bench/population-scale.ts --runs ${options.runs}\` on ${new Date().toISOString().slice(0, 10)}; do not edit.
${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}. \`lotse simulate\` with all ${rulebook.ids.length} norms, as many
workers as cores. Memory is the most that the process ever held (VmHWM), workers and all; time is from the command to the
answer. The people are the same 100,000 random ones over and over, Parquet in row groups of
65,536${options.folder ? '; files that were in the folder before were taken as they were' : ''}. On a machine with other work times scatter.

| file | people | size | most memory | time | people/s |
|---|--:|--:|--:|--:|--:|
${rows.join('\n')}
`,
)
