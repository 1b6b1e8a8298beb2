// Finds a browser for the stories: installed, Playwright's own, or Debian's package.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export const launchArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Whether it is there and answers; some distributions put a notice about another package in its place. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false // not there, or not ours to run: the next one is asked
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function installed() {
  const own = process.env.CHROME_PATH
  if (own) return existsSync(own) ? own : undefined
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) if (runs(resolve(folder, name))) return resolve(folder, name)
  return fixed.find(runs)
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

/**
 * Path of a browser, and where it came from.
 * @throws with the ways to get one, if there is none
 */
export async function findBrowser(say = console.log) {
  const found = installed() ?? (await playwrightsOwn().catch(() => undefined))
  if (found) return found
  say('No Chromium or Chrome found; trying to get one …')
  const cli = resolve(import.meta.dirname, '../node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 })
  const own = await playwrightsOwn().catch(() => undefined)
  if (own) return own
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], quiet)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
    const package_ = installed()
    if (package_) return package_
  }
  throw new Error(
    'The browser stories need Chromium or Chrome. Install one (Debian: apt install chromium), or name it in CHROME_PATH, or run `npx playwright-core install chromium`.',
  )
}
