// npm test: everything. Ends with one line that counts.
import { build, fail, install, seconds } from './project.mjs'

const started = Date.now()
install()
const { runChecks, runTests } = await import('./check-steps.mjs')
const { findBrowser } = await import('./browser.mjs')
let browser
try {
  browser = await findBrowser()
  console.log(`Browser for the stories: ${browser}`)
} catch (error) {
  fail(error.message)
}
build()
const results = [
  await runChecks(),
  await runTests('unit tests', 'vitest.config.ts'),
  await runTests('stories in the browser', 'vitest.stories.config.ts', { CHROME_PATH: browser }),
]
const passed = results.reduce((total, result) => total + result.passed, 0)
const failed = results.reduce((total, result) => total + result.failed, 0)
console.log(`\nDone in ${seconds(started)}.`)
console.log(`Tests: ${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
