// npm run check: types, lint, format, direction of imports, unit tests but those that start processes. No browser, no server.
import { install, seconds } from './project.mjs'

install()
const { runChecks, runTests, slow } = await import('./check-steps.mjs')
const started = Date.now()
const checks = await runChecks()
const tests = await runTests('unit tests but the slow ones', 'vitest.config.ts', { without: slow })
console.log(`Checked in ${seconds(started)}.`)
process.exit(checks.failed + tests.failed > 0 ? 1 : 0)
