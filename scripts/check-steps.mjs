// The checks without a browser, each with a name: used by `npm run check` and by `npm test`.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { bin, capture, node, root, seconds } from './project.mjs'

const vite = resolve(root, 'node_modules/vite/bin/vite.js')
const web = resolve(root, 'apps/web')

export const checks = [
  ['types', () => capture(node, [resolve(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'])],
  [
    'types of the pages',
    async () => {
      // The build writes the types that the pages' tsconfig extends.
      if (!existsSync(resolve(web, 'node_modules/$app')))
        await capture(node, [vite, 'build', '--logLevel', 'error'], { cwd: web })
      return capture(
        node,
        [resolve(root, 'node_modules/svelte-check/bin/svelte-check'), '--threshold', 'error', '--output', 'human'],
        { cwd: web },
      )
    },
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

/** Runs vitest with a configuration and returns its own count. No test at all counts as a failure. */
export async function runTests(name, config, extra = {}) {
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
    ],
    { env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, ...extra } },
  )
  const found = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0, numTotalTests: 0 }
  rmSync(report, { force: true })
  const passed = found.numPassedTests
  let failed = found.numFailedTests
  if (failed === 0 && (!ok || passed === 0)) failed = 1
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds(started)})`)
  if (failed > 0) console.log(text.trimEnd().split('\n').slice(-250).join('\n'))
  return { passed, failed }
}
