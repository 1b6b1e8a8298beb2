// npm test: everything. Ends with one line that counts.
import { spawnSync } from 'node:child_process'
import { install, seconds } from './project.mjs'

const started = Date.now()
install()
const { runChecks, runTests } = await import('./check-steps.mjs')
const { findBrowser } = await import('./browser.mjs')
const browser = await findBrowser().catch((error) => {
  console.error(error.message)
})
if (browser) console.log(`Browser for the stories: ${browser} (${versionOf(browser)})`)

const results = [await runChecks(), await runTests('unit tests', 'vitest.config.ts'), await runStories()]
const passed = results.reduce((total, result) => total + result.passed, 0)
const failed = results.reduce((total, result) => total + result.failed, 0)
console.log(`\nDone in ${seconds(started)}.`)
console.log(`Tests: ${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function runStories() {
  if (browser)
    return runTests('stories in the browser', 'vitest.stories.config.ts', { extra: { CHROME_PATH: browser } })
  console.log('FAIL stories in the browser: there is no browser')
  return { passed: 0, failed: 1 }
}

function versionOf(path) {
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() || 'version unknown'
}
