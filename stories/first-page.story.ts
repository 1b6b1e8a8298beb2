import { expect } from 'vitest'
import { story } from './story.ts'

story('somebody new learns what Lotse does and finds the door', { javascript: [true, false] }, async (person) => {
  await person.opens('/')
  await person.sees('Welche Wege stehen Ihnen offen?')
  await person.meetsNoBarrier()
  await person.presses('Meine Wege ansehen')
  await person.page.waitForURL('**/wege')
})

story('somebody in danger has the police and an ambulance one tap away', { widths: [360] }, async (person) => {
  await person.opens('/')
  expect(await person.page.getByRole('link', { name: '110' }).getAttribute('href')).toBe('tel:110')
  expect(await person.page.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112')
})

story('somebody who reads English changes the language and stays on the page', {}, async (person) => {
  await person.opens('/')
  await person.presses('English')
  await person.sees('Which roads are open to you?')
  expect(await person.page.locator('html').getAttribute('lang')).toBe('en')
  await person.meetsNoBarrier()
})

story('the page stands in the dark as well', { scheme: 'dark' }, async (person) => {
  await person.opens('/')
  await person.meetsNoBarrier()
})

story('the page reads from right to left without spilling over', { widths: [360] }, async (person) => {
  await person.opens('/en?dir=rtl')
  expect(await person.page.locator('html').getAttribute('dir')).toBe('rtl')
  await person.meetsNoBarrier()
})

story('the first page comes with less than 30 kB and no script of the planner', { widths: [360] }, async (person) => {
  const scripts: string[] = []
  let bytes = 0
  person.page.on('requestfinished', async (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
    const sizes = await request.sizes()
    bytes += sizes.responseBodySize + sizes.responseHeadersSize
  })
  await person.opens('/')
  await person.page.waitForLoadState('networkidle')
  expect(scripts).toEqual([])
  expect(bytes).toBeLessThan(30_000)
})

story(
  'somebody who has opened the planner finds it again without a network',
  { widths: [360], keepsPages: true },
  async (person) => {
    await person.opens('/wege')
    await person.page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await person.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await person.page.context().setOffline(true)
    await person.opens('/wege')
    await person.opens('/gesetz/das/niemand/gespeichert/hat')
    await person.sees('Gerade gibt es kein Netz')
    const styled = await person.page.evaluate(
      () => getComputedStyle(document.querySelector('.button') as Element).display,
    )
    expect(styled).toBe('inline-flex')
  },
)
