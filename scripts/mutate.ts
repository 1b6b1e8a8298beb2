/**
 * Changes every norm in every small way and asks the tests whether they notice; writes docs/mutation.md.
 *   node scripts/mutate.ts           writes the page; fails where a mutant survives that was killed before, or the share falls
 *   node scripts/mutate.ts --accept  writes it whatever survives; say in the commit why
 *   node scripts/mutate.ts --only PATTERN [TEST …]  mutants whose line fits the regular expression, tried by all tests or by
 *                                    the named files or folders alone: lists what survives, writes nothing
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { norms } from '../packages/statutes/norms.ts'
import { rightsNorms } from '../packages/statutes/rights/all.ts'
import { equivalent } from './trust/equivalent.ts'
import { mutantsOf } from './trust/mutants.ts'
import { mutationPage, type Outcome, summaryOf, survivorsIn, target } from './trust/mutation-report.ts'

const root = resolve(import.meta.dirname, '..')
const page = resolve(root, 'docs/mutation.md')
const started = Date.now()
const onlyAt = process.argv.indexOf('--only')
const only = onlyAt > 0 ? new RegExp(process.argv[onlyAt + 1] ?? '') : undefined
const chosen = onlyAt > 0 ? process.argv.slice(onlyAt + 2) : []

const results = mkdtempSync(join(tmpdir(), 'lotse-mutation-'))
if (chosen.length > 0) runTests(...chosen)
else runTests('packages/statutes', 'apps/cli')
const byNormTests = killedSoFar()
if (chosen.length === 0) runTests('scripts/trust')
const byCases = killedSoFar()
rmSync(results, { recursive: true })

const outcome: Outcome = {
  mutants: mutantsOf([...norms, ...rightsNorms]).filter(({ id }) => only?.test(id) ?? true),
  killed: { byNormTests, byCases },
  equivalent,
}
const { killed, total, percent, survivors, wrongEquivalents } = summaryOf(outcome)
console.log(
  `${killed} of ${total} mutants killed (${percent.toFixed(1)} %, target ${target} %), ${survivors.length} survive, in ${((Date.now() - started) / 1000).toFixed(0)} s.`,
)
// Of a part, an entry that matches nothing may match in the whole.
for (const problem of wrongEquivalents.filter((one) => !only || !one.endsWith('matches no mutant')))
  console.error(`scripts/trust/equivalent.ts: ${problem}`)

const before = existsSync(page) ? survivorsIn(readFileSync(page, 'utf8')) : undefined
const fresh = before ? survivors.filter((id) => !before.has(id)) : []
if (only) {
  for (const id of survivors) console.log(`survives: ${id}`)
} else if (process.argv.includes('--accept') || (fresh.length === 0 && wrongEquivalents.length === 0)) {
  writeFileSync(page, mutationPage(outcome))
  console.log('docs/mutation.md')
} else {
  for (const id of fresh) console.error(`survives, and did not before: ${id}`)
  console.error('Add a test that notices, from the text of the law. docs/mutation.md is left as it was.')
  process.exitCode = 1
}

function runTests(...folders: string[]): void {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'vitest.mutation.config.ts',
      '--no-color',
      ...folders,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LOTSE_MUTATION_RESULTS: results, ...(only ? { LOTSE_MUTATION_ONLY: only.source } : {}) },
      maxBuffer: 1e9,
    },
  )
  if (status === 0) return
  console.error(stdout.split('\n').slice(-60).join('\n'))
  rmSync(results, { recursive: true })
  throw new Error(`The tests in ${folders.join(', ')} do not pass as they are.`)
}

function killedSoFar(): Set<string> {
  return new Set(
    readdirSync(results).flatMap(
      (name) => (JSON.parse(readFileSync(join(results, name), 'utf8')) as { killed: string[] }).killed,
    ),
  )
}
