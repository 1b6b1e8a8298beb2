import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const situation = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../examples/situations/${name}.json`), 'utf8'))

/** Answers the first question: a toleration since 14 March 2021. */
async function tellsThePaper({ page }: Person): Promise<void> {
  await page.getByLabel('Duldung', { exact: true }).check()
  await page.getByLabel('Tag', { exact: true }).first().fill('14')
  await page.getByRole('combobox', { name: 'Monat' }).first().selectOption('März')
  await page.getByLabel('Jahr', { exact: true }).first().fill('2021')
}

/** Opens a situation that a counsellor saved as a file. */
async function opensTheFile({ page }: Person, name: string, path = '/wege'): Promise<void> {
  const { asOf: _, $schema: __, ...told } = situation(name)
  await page.goto(path)
  const trail = Object.keys(told).map((key) => [key])
  const journey = { version: 1, told, passed: [], rounded: [], trail, at: 'answer' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await page.goto(path)
  await page.locator('figure').waitFor()
}

const heading = (page: Page) => page.locator('h1').innerText()
const save = 'Antwort speichern'

story('somebody answers by keyboard alone and comes to the answer', {}, async (person) => {
  const { page } = person
  await person.opens('/wege')
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Erste Frage ansehen' }).press('Enter')
  await person.sees('Welches Papier haben Sie heute?')
  await page.getByLabel('Duldung', { exact: true }).press('Space')
  await page.getByLabel('Tag', { exact: true }).first().pressSequentially('14')
  await page.getByRole('combobox', { name: 'Monat' }).first().press('m')
  await page.getByRole('combobox', { name: 'Monat' }).first().selectOption('3')
  await page.getByLabel('Jahr', { exact: true }).first().pressSequentially('2021')
  await page.keyboard.press('Enter')
  await person.sees('Ihre Antwort bis jetzt')
  await person.meetsNoBarrier()
  const first = await heading(page)
  await page.getByLabel('Weiß ich nicht').first().press('Space')
  await page.keyboard.press('Enter')
  await page.waitForFunction((before) => document.querySelector('h1')?.innerText !== before, first)
  await page.getByRole('button', { name: 'Vorläufige Antwort ansehen' }).press('Enter')
  await person.sees('Vorläufig. Noch etwa')
  await person.meetsNoBarrier()
})

story(
  'somebody tells too little and is told what is missing, and nothing typed is lost',
  { widths: [360], javascript: [true, false] },
  async (person) => {
    await person.opens('/wege')
    await person.presses('Erste Frage ansehen')
    await person.page.getByLabel('Duldung', { exact: true }).check()
    await person.page.getByLabel('Jahr', { exact: true }).first().fill('2021')
    await person.presses(save)
    await person.sees('Das fehlt noch')
    expect(await person.page.getByLabel('Duldung', { exact: true }).isChecked()).toBe(true)
    expect(await person.page.getByLabel('Jahr', { exact: true }).first().inputValue()).toBe('2021')
    await person.meetsNoBarrier()
  },
)

story('somebody closes the phone in the middle and finds everything again', { widths: [360] }, async (person) => {
  await person.opens('/wege')
  await person.presses('Erste Frage ansehen')
  await tellsThePaper(person)
  await person.page.reload()
  expect(await person.page.getByLabel('Jahr', { exact: true }).first().inputValue()).toBe('2021')
  await person.presses(save)
  await person.sees('Frage 2')
  const second = await heading(person.page)
  await person.page.reload()
  await person.sees('Frage 2')
  expect(await heading(person.page)).toBe(second)
  await person.presses('Zurück')
  await person.sees('Frage 1')
  expect(await person.page.getByLabel('Duldung', { exact: true }).isChecked()).toBe(true)
  await person.page.goBack()
  await person.sees('Frage 2')
})

story('somebody deletes everything, after being asked', { widths: [360] }, async (person) => {
  await opensTheFile(person, 'tolerated-without-a2')
  await person.presses('Alles löschen')
  await person.sees('Alle Ihre Antworten löschen?')
  await person.meetsNoBarrier()
  await person.presses('Ja, alles löschen')
  await person.sees('Alles ist gelöscht.')
  expect(await person.page.evaluate(() => localStorage.length)).toBe(0)
  await person.page.reload()
  await person.sees('Erste Frage ansehen')
})

story('somebody without A2 sees what would change with it', {}, async (person) => {
  const { page } = person
  await opensTheFile(person, 'tolerated-without-a2')
  const before = await page.locator('figure svg text').allTextContents()
  await page.locator('.whatif .chip').first().click()
  await person.sees('Sie probieren aus')
  expect(await page.locator('figure svg text').allTextContents()).not.toEqual(before)
  await person.presses('Nicht mehr annehmen')
  await page.waitForFunction(() => !document.querySelector('.whatif .trying'))
  expect(await page.locator('figure svg text').allTextContents()).toEqual(before)
})

story('somebody touches a step in the drawing and comes to what it means', {}, async ({ page, ...person }) => {
  await opensTheFile({ page, ...person }, 'tolerated-without-a2')
  await page.locator('svg[role=group]:visible a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.hash.startsWith('#weg-'))
  expect(await page.locator(':target').count()).toBe(1)
})

story('nothing leaves the device while somebody plans', { widths: [360] }, async (person) => {
  const { page } = person
  await person.opens('/wege')
  await person.presses('Erste Frage ansehen')
  await person.sees('Welches Papier')
  await page.waitForLoadState('networkidle')
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
  await tellsThePaper(person)
  await person.presses(save)
  await person.sees('Frage 2')
  await person.presses('Vorläufige Antwort ansehen')
  await page.locator('figure').waitFor()
  await person.presses('Nächste Frage ansehen')
  await person.sees('Frage 3')
  expect(sent).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

story(
  'somebody without JavaScript gets the same answer, and the server keeps nothing',
  { javascript: [false] },
  async (person) => {
    const { page } = person
    await person.opens('/wege')
    await person.presses('Erste Frage ansehen')
    await tellsThePaper(person)
    await person.presses(save)
    await person.sees('Frage 2')
    await page.getByLabel('Asylantrag endgültig abgelehnt').check()
    await page.getByLabel('Weiß ich nicht').last().check()
    await person.presses(save)
    await person.sees('Frage 3')
    await person.presses('Vorläufige Antwort ansehen')
    await person.sees('Duldung')
    expect(await page.locator('figure svg[role=group]:visible').count()).toBe(1)
    await person.meetsNoBarrier()
    await person.presses('Continue in English with these answers')
    await person.sees('Today you have')
    await person.presses('Print the page for the office')
    await person.sees('Für das Gespräch mit der Behörde')
    expect(await page.context().cookies()).toEqual([])
    expect(page.url()).toContain('/en/wege')
  },
)

story('somebody prints one page in German and in English', { widths: [1280] }, async (person) => {
  const { page } = person
  await opensTheFile(person, 'tolerated-apprentice', '/en/wege')
  await person.presses('Print the page for the office')
  await person.sees('Für das Gespräch mit der Behörde')
  await person.sees('For your talk with the office')
  await person.meetsNoBarrier()
  expect(await page.getByText('Falsche Angaben').count(), 'nothing about offences goes to the office').toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Print now' }).isVisible()).toBe(false)
  expect((await page.pdf({ format: 'A4', tagged: true })).byteLength).toBeGreaterThan(10_000)
})

story('somebody takes the answers along as a file and opens it again', { widths: [1280] }, async (person) => {
  const { page } = person
  await opensTheFile(person, 'tolerated-without-a2')
  const said = await heading(page)
  const [download] = await Promise.all([page.waitForEvent('download'), person.presses('Als Datei sichern')])
  const path = await download.path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ germanSpoken: 'A1' })
  await person.presses('Alles löschen')
  await person.presses('Ja, alles löschen')
  await person.presses('Erste Frage ansehen')
  await tellsThePaper(person)
  await person.presses(save)
  await person.presses('Vorläufige Antwort ansehen')
  const input = page.locator('input[type=file]')
  await input.setInputFiles({
    name: 'brief.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"birthDate":"2099-01-01"}'),
  })
  await person.sees('Diese Datei lässt sich nicht öffnen')
  await person.sees('Dieser Tag liegt in der Zukunft.')
  await input.setInputFiles(path)
  await page.waitForFunction((text) => document.querySelector('h1')?.innerText === text, said)
})

story('somebody plans without a network after the first visit', { widths: [360], keepsPages: true }, async (person) => {
  const { page } = person
  await person.opens('/wege')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.context().setOffline(true)
  await person.opens('/wege')
  await person.presses('Erste Frage ansehen')
  await tellsThePaper(person)
  await person.presses(save)
  await person.sees('Frage 2')
  await person.presses('Vorläufige Antwort ansehen')
  await page.locator('figure').waitFor()
})

story(
  'the planner comes with less than 100 kB, and without the law until the first question',
  { widths: [360] },
  async (person) => {
    const { page } = person
    let bytes = 0
    page.on('requestfinished', async (request) => {
      const sizes = await request.sizes()
      bytes += sizes.responseBodySize + sizes.responseHeadersSize
    })
    await person.opens('/wege')
    await page.waitForLoadState('networkidle')
    const first = bytes
    expect(first).toBeLessThan(100_000)
    await person.presses('Erste Frage ansehen')
    await person.sees('Welches Papier')
    await page.waitForLoadState('networkidle')
    expect(bytes - first, 'the law and its words').toBeGreaterThan(20_000)
    expect(bytes - first, 'the law and its words').toBeLessThan(100_000)
  },
)

for (const scheme of ['light', 'dark'] as const)
  for (const path of ['/wege', '/en/wege?dir=rtl'])
    story(`nobody meets a barrier on the answer (${scheme}, ${path})`, { scheme }, async (person) => {
      await opensTheFile(person, 'rejected-nurse-trained-in-germany', path)
      await person.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await person.meetsNoBarrier()
    })

story('somebody comes with a file to a device that knows nothing yet', { widths: [360] }, async (person) => {
  const { page } = person
  await person.opens('/wege')
  await page.waitForLoadState('networkidle')
  await page
    .locator('input[type=file]')
    .setInputFiles(resolve(import.meta.dirname, '../examples/situations/tolerated-apprentice.json'))
  await page.locator('figure').waitFor()
  await person.sees('Die Datei ist geöffnet.')
  await page.goBack()
  await person.sees('Weiter, wo ich war')
  await page.goForward()
  await page.locator('figure').waitFor()
})
