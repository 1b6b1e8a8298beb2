import { expect } from 'vitest'
import { type Person, story } from './story.ts'

/** With what is folded away. */
const whole = ({ page }: Person) => page.locator('main').textContent()
const heading = ({ page }: Person) => page.locator('h1').innerText()

/** Types into the field of that name and sends the form. */
async function asks({ page }: Person, field: string, typed: string, button: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(typed)
  await page.getByRole('button', { name: button }).click()
}

story(
  'a counsellor looks up § 25b, and reads what it asks and how far to trust it',
  { javascript: [true, false] },
  async (counsellor) => {
    const { page } = counsellor
    await counsellor.opens('/')
    await counsellor.presses('Gesetz nachlesen')
    await counsellor.sees('Jede Regel, mit der Lotse rechnet')
    await counsellor.meetsNoBarrier()
    await asks(counsellor, 'Paragraf oder Wörter', '25b', 'Suchen')
    await counsellor.meetsNoBarrier()
    await page.getByRole('link', { name: 'Aufenthaltserlaubnis bei nachhaltiger Integration', exact: true }).click()
    expect(await heading(counsellor)).toBe('Aufenthaltserlaubnis bei nachhaltiger Integration')
    await counsellor.sees('Sie sprechen Deutsch auf dem Niveau A2.')
    await counsellor.sees('Noch keine Anwältin und kein Anwalt hat diese Norm geprüft.')
    await counsellor.sees('Fälle aus dem Text des Gesetzes prüfen diese Norm.')
    // What the norm leaves out is stripped from what phones load, and stands here.
    await counsellor.sees('a norm of its own: permit-sustained-integration-family')
    const official = page.getByRole('link', { name: 'Amtlicher Text: § 25b Abs. 1 AufenthG' })
    expect(await official.getAttribute('href')).toBe('https://www.gesetze-im-internet.de/aufenthg_2004/__25b.html')
    await counsellor.meetsNoBarrier()
  },
)

story(
  'a counsellor reads § 16g as it stood before 12 June 2026, and what changed then',
  { javascript: [true, false] },
  async (counsellor) => {
    const { page } = counsellor
    await counsellor.opens('/gesetz?q=16g')
    await page.getByRole('link', { name: 'Aufenthaltserlaubnis für die Ausbildung', exact: true }).click()
    expect(await whole(counsellor)).toContain('Marokko oder Tunesien')
    await asks(counsellor, 'Text an einem anderen Tag', '2026-06-11', 'Diesen Tag zeigen')
    await counsellor.sees('Text vom 11. Juni 2026')
    expect(page.url()).toMatch(/\/gesetz\/permit-training\?am=2026-06-11$/)
    expect(await whole(counsellor)).not.toContain('Marokko oder Tunesien')
    await counsellor.meetsNoBarrier()

    await counsellor.presses('Was war anders?')
    expect(await heading(counsellor)).toBe('Was sich geändert hat')
    await counsellor.sees('11. Juni 2026 und 12. Juni 2026')
    const changed = page.locator('#permit-training')
    expect(await changed.locator('ins').allInnerTexts()).toContainEqual(
      expect.stringContaining('Marokko oder Tunesien'),
    )
    expect(await changed.locator('del').allInnerTexts()).not.toContainEqual(expect.stringContaining('Marokko'))
    await counsellor.meetsNoBarrier()
  },
)

story('a counsellor does the same in English', { widths: [360], javascript: [true, false] }, async (counsellor) => {
  const { page } = counsellor
  await counsellor.opens('/en/gesetz')
  await asks(counsellor, 'Paragraph or words', '25b', 'Search')
  await page.getByRole('link', { name: 'Residence permit for sustained integration', exact: true }).click()
  await counsellor.sees('You speak German at level A2.')
  await asks(counsellor, 'Text on another day', '2022-12-30', 'Show this day')
  await counsellor.sees('On this day Lotse knows no text of this norm.')
  await counsellor.opens('/en/gesetz/aenderungen')
  await counsellor.sees('11 June 2026 and 12 June 2026')
  await counsellor.sees('Residence permit for vocational training')
  await counsellor.meetsNoBarrier()
})

story('the dates of the comparison can be changed, and its address kept', { widths: [360] }, async (counsellor) => {
  const { page } = counsellor
  await counsellor.opens('/gesetz/aenderungen')
  await page.getByLabel('Erster Tag').fill('2026-12-31')
  await page.getByLabel('Zweiter Tag').fill('2027-01-01')
  await counsellor.presses('Vergleichen')
  expect(page.url()).toMatch(/von=2026-12-31&bis=2027-01-01$/)
  await counsellor.sees('50.700 € → noch nicht bekannt')
})

story('a mistyped word still finds the norm', { widths: [360], javascript: [false] }, async (person) => {
  await person.opens('/gesetz?q=Ausbildng')
  await person.sees('Gesucht wurde „ausbildung“.')
  await person.sees('Aufenthaltserlaubnis für die Ausbildung')
})

story('what does not exist is said calmly, with a way on', { widths: [360], javascript: [false] }, async (person) => {
  const { page } = person
  /** A page that is refused, without the browser's own note of it. */
  const asksFor = async (path: string) => {
    const answer = await page.request.get(path)
    return { status: answer.status(), text: await answer.text() }
  }
  const unknown = await asksFor('/gesetz/permit-25b')
  expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining('Diese Norm gibt es in Lotse nicht')])

  const several = await asksFor('/gesetz/AufenthG 25b')
  expect([several.status, several.text]).toEqual([404, expect.stringContaining('Meinten Sie:')])
  await person.opens(/href="([^"]*permit-sustained-integration)"/.exec(several.text)?.[1] ?? '')
  await person.sees('Sie sprechen Deutsch auf dem Niveau A2.')
  await person.opens('/gesetz/§ 25b Abs. 4 AufenthG')
  expect(page.url()).toMatch(/\/gesetz\/permit-sustained-integration-family$/)

  const noDay = await asksFor('/gesetz/permit-training?am=gestern')
  expect([noDay.status, noDay.text]).toEqual([400, expect.stringContaining('„gestern“ ist kein Tag.')])
  expect(noDay.text).toContain('Ohne diesen Tag weiter')
  expect((await asksFor('/gesetz/permit-training?am=2026-02-30')).status).toBe(400)
  const wrongOrder = await asksFor('/gesetz/aenderungen?von=2026-06-12&bis=2026-06-11')
  expect([wrongOrder.status, wrongOrder.text]).toEqual([400, expect.stringContaining('Umgekehrt vergleichen')])
})

story('the pages stand in the dark and from right to left', { widths: [360], scheme: 'dark' }, async (person) => {
  await person.opens('/en/gesetz/permit-training?dir=rtl')
  await person.meetsNoBarrier()
  await person.opens('/en/gesetz/aenderungen?dir=rtl')
  await person.meetsNoBarrier()
})

story('the link of a norm can be copied', { widths: [1280] }, async (person) => {
  const { page } = person
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await person.opens('/gesetz/permit-training?am=2026-06-11')
  await person.presses('Link kopieren')
  await person.sees('Der Link ist kopiert.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/gesetz\/permit-training\?am=2026-06-11$/)
})

story('a page about the law comes small and without the scripts of the planner', { widths: [360] }, async (person) => {
  const scripts: string[] = []
  let bytes = 0
  person.page.on('requestfinished', async (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
    const sizes = await request.sizes()
    bytes += sizes.responseBodySize + sizes.responseHeadersSize
  })
  await person.opens('/gesetz/permit-sustained-integration')
  await person.page.waitForLoadState('networkidle')
  expect(scripts).toEqual(['/copy-link.js'])
  expect(bytes).toBeLessThan(40_000)
})

story('a card of an answer leads to its law', { widths: [360] }, async (person) => {
  const { page } = person
  await person.opens('/arbeiten')
  const told = { stay: [{ status: 'permit-25-2-refugee', from: '2026-01-02' }] }
  const journey = { version: 1, told, passed: [], rounded: [], trail: [], at: 'start' }
  await page.evaluate((kept) => localStorage.setItem('lotse.journey', kept), JSON.stringify(journey))
  await person.opens('/arbeiten')
  await page.waitForLoadState('networkidle')
  await person.presses('Mit meinen Angaben weitermachen')
  await page
    .getByRole('link', { name: /^Gesetz nachlesen: / })
    .first()
    .click()
  await person.sees('Zwingend nötig')
  expect(await heading(person)).toBe('Arbeiten mit Ihrem Aufenthaltstitel')
})
