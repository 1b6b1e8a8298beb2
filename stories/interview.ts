// The way through a short interview, for the stories of every page with one question.
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Person } from './story.ts'

const save = /^(Antwort speichern|Save answer)$/

/** A field that belongs to another choice is there, but not shown. */
const isShown = async (field: Locator): Promise<Locator | undefined> => ((await field.isVisible()) ? field : undefined)

/** Fills every question of the screen by its name in the form, and saves. */
async function fills(person: Person, answers: Record<string, string>): Promise<void> {
  const { page } = person
  for (const [name, value] of Object.entries(answers)) {
    const radio = page.locator(`input[type="radio"][name="${name}"][value="${value}"]`)
    const box = page.locator(`input[type="checkbox"][name="${name}"]`)
    const list = page.locator(`select[name="${name}"]`)
    const typed = page.locator(`input[name="${name}"]`)
    if ((await radio.count()) > 0) await radio.check()
    else if ((await box.count()) > 0) await box.check()
    else if ((await list.count()) > 0) await (await isShown(list))?.selectOption(value)
    else await (await isShown(typed))?.fill(value)
  }
  await page.getByRole('button', { name: save }).click()
}

/** Answers every question that comes, by its name in the form, until none is left or one comes that has no answer. */
export async function answersAll(person: Person, answers: Readonly<Record<string, string>>): Promise<void> {
  const { page } = person
  for (let screen = 0; screen < 12; screen++) {
    if ((await page.getByRole('button', { name: save }).count()) === 0) return
    const names = await page
      .locator('form [name]')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('name') ?? ''))
    const here = Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)))
    expect(Object.keys(here), names.join()).not.toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'the page is wider than the screen').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
    const before = await page.locator('main').innerText()
    await fills(person, here)
    await page.waitForFunction((text) => document.querySelector('main')?.innerText !== text, before)
    if ((await page.locator('[data-problems]').count()) > 0) throw new Error(await page.locator('main').innerText())
  }
}
