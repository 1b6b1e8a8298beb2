/**
 * Whole populations: people a second on one core, from columns in memory to the number of people for whom each norm is
 * open and not open. Reading files is not in it, for nobody: it is measured apart, with the memory that a run takes.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { everybody, planOpen, populationRun } from '../packages/law/src/compile/index.ts'
import { asked, bestOf, type Rulebook, type Situation, versionOn, worstOf } from '../packages/law/src/index.ts'
import { type Block, bitAt, blockOf, shapeOf } from '../packages/law/src/population/index.ts'
import { randomColumns, randomPeople, randomRows, writePopulation } from '../scripts/random-population.ts'

/** How fast somebody answers for a population. The same shape for all, so that ratios are of one run. */
export interface PopulationPace {
  name: string
  personsPerSecond: number
}

export interface PopulationPeople {
  situations: Situation[]
  blocks: Block[]
}

/** People of a block; its planes stay within the caches. */
const BLOCK = 16_384

/** Random people with 15 % of their facts unknown, as situations and as columns. */
export function populationFor(rulebook: Rulebook, count: number): PopulationPeople {
  const drawn = randomPeople(rulebook, { seed: 21, unknown: 0.15 })
  const situations = Array.from({ length: count }, () => drawn.next().value.situation)
  const shape = shapeOf(rulebook)
  const blocks = Array.from({ length: Math.ceil(count / BLOCK) }, (_, at) =>
    blockOf(shape, situations.slice(at * BLOCK, (at + 1) * BLOCK)),
  )
  return { situations, blocks }
}

/** Counts every block with planes. @returns the seconds it took, and for how many each norm is open and not */
function planes(rulebook: Rulebook, ids: readonly string[], on: number, vectors: boolean) {
  const plan = planOpen(
    { shape: shapeOf(rulebook), on },
    ids.map((id) => ({ rulebook, id })),
  )
  const run = populationRun(plan, BLOCK, vectors)
  return (blocks: readonly Block[]) => {
    let counted = 0
    for (const block of blocks)
      for (const { yes, no } of run.run(block).tally(everybody(block.count))) counted += yes + no
    return counted
  }
}

/** Best of some rounds, each of at least `milliseconds`: what other work on the machine takes is left out. */
function pace(work: () => number, people: number, milliseconds: number, rounds = 5): number {
  let best = 0
  for (let round = -1; round < rounds; round++) {
    const started = performance.now()
    let done = 0
    do {
      work()
      done += people
    } while (performance.now() - started < milliseconds)
    const rate = (done / (performance.now() - started)) * 1_000
    if (round >= 0) best = Math.max(best, rate)
  }
  return best
}

export interface PlanesMeasured {
  paces: PopulationPace[]
  /** Time for sixteen times as many people, as a share of sixteen times the time: 1 is linear. */
  sixteenfold: number
}

/**
 * @param compiled  the same rulebook with its compiled JavaScript
 * @param ids  the norms that everybody is asked about
 */
export function measurePlanes(
  rulebook: Rulebook,
  compiled: Rulebook,
  ids: readonly string[],
  on: number,
  { situations, blocks }: PopulationPeople,
  milliseconds: number,
): PlanesMeasured {
  const vectors = planes(rulebook, ids, on, true)
  const words = planes(rulebook, ids, on, false)
  const runs = ids.map((id) => versionOn(compiled, id, on)?.run?.open)
  const questions = situations.slice(0, BLOCK).map((situation) => asked(situation, { on }))
  const javascript = () => {
    let open = 0
    for (const question of questions) for (const run of runs) if (run) open += run(question)
    return open
  }
  const of = (work: () => number, people: number) => pace(work, people, milliseconds)
  const one = blocks.slice(0, 1)
  const many = Array.from({ length: 16 }, (_, at) => blocks[at % blocks.length] as Block)
  return {
    paces: [
      { name: 'planes', personsPerSecond: of(() => vectors(blocks), situations.length) },
      { name: 'planes without vectors', personsPerSecond: of(() => words(blocks), situations.length) },
      { name: 'compiled JavaScript', personsPerSecond: of(javascript, questions.length) },
    ],
    sixteenfold:
      of(() => vectors(one), (one[0] as Block).count) /
      of(
        () => vectors(many),
        many.reduce((total, { count }) => total + count, 0),
      ),
  }
}

/** How many answers of the planes differ from those of the interpreter or of compiled JavaScript. */
export function planesDiffer(
  rulebook: Rulebook,
  runOf: (id: string) => ((question: ReturnType<typeof asked>) => number) | undefined,
  on: number,
  { situations, blocks }: PopulationPeople,
): number {
  const ids = rulebook.ids
  const plan = planOpen(
    { shape: shapeOf(rulebook), on },
    ids.map((id) => ({ rulebook, id })),
  )
  const run = populationRun(plan, BLOCK)
  let [differing, first] = [0, 0]
  for (const block of blocks) {
    const { pairs } = run.run(block)
    for (let row = 0; row < block.count; row++) {
      const question = asked(situations[first + row] as Situation, { on })
      for (const [at, id] of ids.entries()) {
        const { yes, no } = pairs[at] as (typeof pairs)[number]
        const found = bitAt(yes, row) ? 2 : bitAt(no, row) ? 0 : 1
        if (found !== (runOf(id)?.(question) ?? 0)) differing++
      }
    }
    first += block.count
  }
  return differing
}

/** Whether a norm is open from a grade of the interpreter. */
export const openOf = (pair: number, own: number): number => (worstOf(pair) >= own ? 2 : bestOf(pair) >= own ? 1 : 0)

/** `lotse simulate` on a Parquet file of its own making: people a second from file to answer, and the most memory it held. */
export async function measureSimulate(rulebook: Rulebook, root: string, count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-population-'))
  try {
    const path = join(folder, 'people.parquet')
    writePopulation(path, randomColumns(rulebook), randomRows(rulebook, { seed: 22, unknown: 0.15 }), count)
    return await runSimulate(root, path, count)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function runSimulate(root: string, path: string, count: number, more: readonly string[] = []) {
  return new Promise<{ people: number; personsPerSecond: number; residentMegabytes: number }>((done, failed) => {
    const started = performance.now()
    const main = resolve(root, 'apps/cli/src/main.ts')
    const child = spawn(process.execPath, [main, 'simulate', '--population', path, '--json', ...more], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    let resident = 0
    const watch = setInterval(() => {
      resident = Math.max(resident, residentKilobytes(child.pid as number))
    }, 50)
    child.on('error', failed)
    child.on('close', (code) => {
      clearInterval(watch)
      if (code !== 0) return failed(new Error(`lotse simulate ended with ${code}.`))
      const personsPerSecond = (count / (performance.now() - started)) * 1_000
      done({ people: count, personsPerSecond, residentMegabytes: resident / 1024 })
    })
  })
}

/** The most that a process has held so far; 0 where the system does not say. */
function residentKilobytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
