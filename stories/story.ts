import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
// @ts-expect-error plain JavaScript, because it runs before anything is installed
import { launchArgs } from '../scripts/browser.mjs'

/** Somebody with a goal in front of the product. What they do is named as they would name it. */
export interface Person {
  page: Page
  opens(path: string): Promise<void>
  /** Follows the link or presses the button of that name. */
  presses(name: string): Promise<void>
  sees(text: string): Promise<void>
  /** Nothing on the page stands in the way of somebody who sees, hears or moves differently; nothing spills over. */
  meetsNoBarrier(): Promise<void>
}

export interface Circumstances {
  widths?: readonly number[]
  javascript?: readonly boolean[]
  scheme?: 'light' | 'dark'
  /** Whether pages are kept on the device, so that they show without a network. */
  keepsPages?: boolean
}

/** Tells the story once for each width, with and without JavaScript. An error in the page's console fails it. */
export function story(sentence: string, circumstances: Circumstances, tell: (person: Person) => Promise<void>): void {
  const { widths = [360, 1280], javascript = [true], scheme = 'light', keepsPages = false } = circumstances
  for (const width of widths)
    for (const scripts of javascript)
      it(`${sentence} (${width} px${scripts ? '' : ', without JavaScript'})`, async () => {
        const context = await browser.newContext({
          baseURL: inject('origin'),
          viewport: { width, height: 800 },
          javaScriptEnabled: scripts,
          colorScheme: scheme,
          serviceWorkers: keepsPages ? 'allow' : 'block',
        })
        try {
          const page = await context.newPage()
          const problems: string[] = []
          page.on('pageerror', (error) => problems.push(error.message))
          page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
          await tell(personAt(page, scripts))
          expect(problems).toEqual([])
        } finally {
          await context.close()
        }
      })
}

let browser: Browser
beforeAll(async () => {
  const executablePath = process.env.CHROME_PATH
  if (!executablePath) throw new Error('Stories need a browser: run them with `npm test`, or set CHROME_PATH.')
  browser = await chromium.launch({ executablePath, args: launchArgs })
})
afterAll(() => browser?.close())

function personAt(page: Page, scripts: boolean): Person {
  return {
    page,
    opens: async (path) => {
      await page.goto(path)
    },
    presses: (name) => page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click(),
    sees: (text) => page.getByText(text).first().waitFor(),
    meetsNoBarrier: async () => {
      const size = await page.locator('html').boundingBox()
      expect(size?.width, 'the page is wider than the screen').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
      if (!scripts) return // axe is a script
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    },
  }
}
