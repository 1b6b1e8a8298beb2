/**
 * Set up before each file of tests in `vitest.mutation.config.ts`: once its tests have passed, runs them again for every mutant of the
 * norms they read, until one fails. The tests themselves judge; nothing of them is recorded or replayed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeEach, type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner, vi } from 'vitest'
import type { Norm, Rulebook, RulebookText } from '../../packages/law/src/index.ts'
import { norms as titles } from '../../packages/statutes/norms.ts'
import { rightsNorms } from '../../packages/statutes/rights/all.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

const norms = [...titles, ...rightsNorms]
const originals: readonly Norm[] = norms.map((norm) => ({ ...norm }))
const results = process.env['LOTSE_MUTATION_RESULTS'] as string
const only = new RegExp(process.env['LOTSE_MUTATION_ONLY'] ?? '')

/** The mutant that the tests are run for; none while they show that they pass. */
let inHand: Mutant | undefined
/** What each test has read: norms of the rulebook, and norms it has made itself, such as a title with nothing but gates before it. */
const readBy = new Map<string, Set<Norm>>()
let read = new Set<Norm>()

// Every norm gives what the mutant has in its place, to whoever reads it.
norms.forEach((norm, index) => {
  const original = originals[index] as Norm
  for (const key of ['grade', 'inForce', 'requirements', 'gates', 'grants'] as const)
    Object.defineProperty(norm, key, {
      enumerable: true,
      get: () => {
        read.add(original)
        return (inHand?.users.includes(index) ? inHand.change(original) : original)[key]
      },
    })
})

/** A rulebook is made once for each mutant, as long as it is made of the same norms: making it takes longest. */
const made = vi.hoisted(() => ({
  from: new Map<string, unknown>(),
  names: new Map<object, number>(),
  change: (norm: unknown): unknown => norm,
}))
vi.mock('../../packages/law/src/index.ts', async (original) => {
  const law = await original<typeof import('../../packages/law/src/index.ts')>()
  const nameOf = (thing: object) => {
    const known = made.names.get(thing) ?? made.names.size
    made.names.set(thing, known)
    return known
  }
  return {
    ...law,
    rulebook: (text: RulebookText): Rulebook => {
      const key = [text.vocabulary, text.amounts, ...text.norms, 'steps', ...text.steps]
        .map((thing) => (typeof thing === 'string' ? thing : nameOf(thing)))
        .join()
      const kept = made.from.get(key) as Rulebook | undefined
      if (kept) {
        for (const norm of text.norms) made.change(norm)
        return kept
      }
      const fresh = law.rulebook({ ...text, norms: text.norms.map((norm) => made.change(norm) as Norm) })
      made.from.set(key, fresh)
      return fresh
    },
  }
})
const own = new Map<Norm, Norm>(norms.map((norm, index) => [norm, originals[index] as Norm]))
made.change = (one) => {
  const norm = one as Norm
  read.add(own.get(norm) ?? norm)
  return own.has(norm) ? norm : (inHand?.change(norm) ?? norm)
}
vi.mock('../../packages/statutes/rulebook.ts', async () => {
  const { rulebook } = await import('../../packages/law/src/index.ts')
  const { vocabulary, norms } = await import('../../packages/statutes/index.ts')
  const { amounts } = await import('../../packages/statutes/amounts/index.ts')
  const { steps } = await import('../../packages/statutes/steps/index.ts')
  const { narrow } = await import('./narrow.ts')
  const asked = () => norms.filter(({ id }) => narrow.ids?.includes(id) ?? true)
  return { book: () => rulebook({ vocabulary, norms: asked(), amounts, steps }) }
})

function take(mutant: Mutant | undefined): void {
  inHand = mutant
  made.from.clear()
}

let file: RunnerTestFile | undefined
beforeEach(({ task }) => {
  file = task.file
  read = new Set()
  readBy.set(task.id, read)
})

afterAll(async () => {
  if (!file) return // no test has run
  const tests = testsIn(file.tasks).filter(({ mode }) => mode === 'run')
  if (tests.some(({ result }) => result?.state !== 'pass')) return // the run itself says what failed
  const known = killedSoFar()
  const mutants = mutantsOf(originals).filter(({ id }) => only.test(id) && !known.has(id))
  const concernedBy = (mutant: Mutant) => tests.filter(({ id }) => concerns(readBy.get(id) ?? new Set(), mutant))
  if (!mutants.some((mutant) => concernedBy(mutant).length > 0)) return
  const again = await failedBy(tests)
  if (again) throw new Error(`${again.name} does not pass when it is run a second time.`)
  const tried: string[] = []
  const killed: string[] = []
  for (const mutant of mutants) {
    const concerned = concernedBy(mutant)
    if (concerned.length === 0) continue
    tried.push(mutant.id)
    take(mutant)
    const by = await failedBy(concerned)
    take(undefined)
    if (!by) continue
    killed.push(mutant.id)
    tests.splice(tests.indexOf(by), 1)
    tests.unshift(by) // what failed for one mutant is likely to fail for the next
  }
  // By its whole path: two codes may have a paragraph of the same number.
  const name = relative(process.cwd(), file.filepath).replaceAll(/[/\\]/g, '-')
  writeFileSync(join(results, `${name}.json`), JSON.stringify({ tried, killed }))
}, 1_800_000)

function concerns(norms: ReadonlySet<Norm>, mutant: Mutant): boolean {
  for (const norm of norms) if (mutant.change(norm) !== norm) return true
  return false
}

function testsIn(tasks: readonly RunnerTask[]): RunnerTestCase[] {
  return tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task.tasks) : [task]))
}

async function failedBy(tests: readonly RunnerTestCase[]): Promise<RunnerTestCase | undefined> {
  for (const test of tests) {
    try {
      await TestRunner.getTestFn(test)()
    } catch {
      return test
    }
  }
  return undefined
}

/** What other files have killed already need not be tried here. */
function killedSoFar(): Set<string> {
  if (!existsSync(results)) return new Set()
  return new Set(
    readdirSync(results).flatMap(
      (name) => (JSON.parse(readFileSync(join(results, name), 'utf8')) as { killed: string[] }).killed,
    ),
  )
}
