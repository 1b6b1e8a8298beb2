// The checks without a browser, each with a name: used by `npm run check` and by `npm test`.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { bin, build, capture, node, root, seconds } from './project.mjs'

const web = resolve(root, 'apps/web')

export const checks = [
  ['types', () => capture(node, [resolve(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'])],
  ['the pages build', build], // before their types: the build writes the words and what their tsconfig extends
  [
    'types of the pages',
    () =>
      capture(
        node,
        [resolve(root, 'node_modules/svelte-check/bin/svelte-check'), '--threshold', 'error', '--output', 'human'],
        { cwd: web },
      ),
  ],
  ['lint and format', () => capture(resolve(bin, 'biome'), ['check', '--error-on-warnings', '--max-diagnostics=30'])],
  ['who imports whom', () => capture(node, [resolve(root, 'scripts/directions.ts')])],
]

/** Runs each check, says how it went, and returns how many passed and failed. */
export async function runChecks() {
  let passed = 0
  let failed = 0
  for (const [name, work] of checks) {
    const started = Date.now()
    const { ok, text } = await work()
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds(started)})`)
    if (!ok) console.log(text.trimEnd())
    if (ok) passed++
    else failed++
  }
  return { passed, failed }
}

/** Tests that start processes and databases or try thousands of people. `npm test` runs them; the fast loop goes without. */
export const slow = [
  'examples/worked.test.ts',
  'apps/cli/src/process.test.ts',
  'apps/cli/src/commands/reform.test.ts',
  'apps/cli/src/commands/simulate.test.ts',
  'scripts/population.test.ts',
  'scripts/sql.test.ts',
  'scripts/trust/properties.test.ts',
]

/** Runs vitest with a configuration and returns its own count. No test at all counts as a failure. */
export async function runTests(name, config, { extra = {}, without = [] } = {}) {
  const started = Date.now()
  const report = resolve(tmpdir(), `lotse-${process.pid}-${name.replace(/\W+/g, '-')}.json`)
  const { ok, text } = await capture(
    node,
    [
      resolve(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      '--no-color',
      ...without.flatMap((path) => ['--exclude', path]),
    ],
    { env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, ...extra } },
  )
  const { passed, failed } = count(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, ok)
  rmSync(report, { force: true })
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds(started)})`)
  if (failed > 0) console.log(text.trimEnd().split('\n').slice(-250).join('\n'))
  return { passed, failed }
}

/**
 * What a report of vitest counts. What did not run never counts as passed: a file that does not load, a run without a
 * test and a run that broke outside a test are a failure each.
 */
export function count(report, ok) {
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const passed = report.numPassedTests
  const failed = report.numFailedTests + unloaded.length
  return { passed, failed: failed === 0 && (passed === 0 || !ok) ? 1 : failed }
}
