// npm run check: types, lint, format, direction of imports, unit tests. No browser, no server.
import { install, seconds } from './project.mjs'

install()
const { runChecks, runTests } = await import('./check-steps.mjs')
const started = Date.now()
const checks = await runChecks()
const tests = await runTests('unit tests', 'vitest.config.ts')
console.log(`Checked in ${seconds(started)}.`)
process.exit(checks.failed + tests.failed > 0 ? 1 : 0)
