import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

const THROTTLE = 6

const inPage = `
import { findRoutes, find, day } from '@lotse/law'
import { book } from './rulebook.ts'
import { randomSituations } from '../../bench/situations.ts'
const rulebook = book()
window.measure = (count) => {
  const people = randomSituations(rulebook.vocabulary, count + 20, 21, 0.12)
  const on = day('2026-11-23')
  return people.map((situation) => {
    const started = performance.now()
    findRoutes(rulebook, situation, { on })
    return performance.now() - started
  }).slice(20)
}
`

/** One whole route answer in Chromium on a processor slowed down six times; nothing where no Chromium is installed. */
export async function measureRoute(root: string) {
  const executablePath = [
    process.env['CHROME_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((path) => path && existsSync(path))
  if (!executablePath) return undefined
  const { outputFiles } = await build({
    stdin: { contents: inPage, resolveDir: resolve(root, 'packages/statutes'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    target: 'es2022',
  })
  const script = outputFiles[0]?.text ?? ''
  const server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/bundle.js' ? 'text/javascript' : 'text/html')
    response.end(
      request.url === '/bundle.js' ? script : '<!doctype html><title>bench</title><script src="/bundle.js"></script>',
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
    const times = ((await page.evaluate('measure(150)')) as number[]).sort((a, b) => a - b)
    return {
      throttle: THROTTLE,
      situations: times.length,
      median: times[Math.floor(times.length / 2)] as number,
      p95: times[Math.floor(times.length * 0.95)] as number,
    }
  } finally {
    await browser.close()
    server.close()
  }
}
