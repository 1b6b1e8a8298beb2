import { expect } from 'vitest'
import { type Person, story } from './story.ts'

const whole = ({ page }: Person) => page.locator('main').innerText()
const file = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text) })

story(
  'somebody in a ministry sees what four years instead of six would do to made-up people',
  { widths: [360, 1280] },
  async (reader) => {
    const { page } = reader
    await reader.opens('/gesetz')
    await reader.presses('Was wäre, wenn das Gesetz anders wäre?')
    await page.getByRole('button', { name: '§ 25b: vier Jahre statt sechs' }).click()
    await reader.sees('Gewählt')
    expect(await whole(reader)).toMatch(/Heute\s+6 Jahre\s+Mit der Änderung\s+4 Jahre/)
    await reader.meetsNoBarrier()
    await page.getByRole('button', { name: 'Zählen', exact: true }).click()
    await reader.sees('5.000 Menschen gezählt.')
    expect(await page.locator('.badge').innerText()).toBe(
      'Diese Menschen sind erfunden; die Zahlen sagen nichts über Sachsen.',
    )
    const rows = page.locator('table').first().locator('tbody tr')
    expect(await rows.count()).toBe(6)
    expect(Number((await rows.first().locator('td').first().innerText()).replace(/\D/g, ''))).toBeGreaterThan(0)
    await page.locator('summary', { hasText: 'Aufteilen nach' }).click()
    await reader.sees('Vogtlandkreis')
    const saving = page.waitForEvent('download')
    await reader.presses('Ergebnis als CSV speichern')
    expect((await saving).suggestedFilename()).toBe('reform.csv')
    await reader.meetsNoBarrier()
  },
)

story(
  'in English, in the dark: another figure, a file that does not fit, a table that is wrong',
  { widths: [360, 1280], scheme: 'dark' },
  async (reader) => {
    const { page } = reader
    await reader.opens('/en/reform?dir=rtl')
    await page.locator('summary', { hasText: 'Change a figure' }).click()
    await page.getByLabel('years of stay').fill('3')
    await reader.presses('Take this change')
    await reader.sees('§ 25b with other figures')
    expect(await whole(reader)).toMatch(/6 years\s+With the change\s+3 years/)
    await page
      .getByLabel('Open a file with a change')
      .setInputFiles(
        file(
          'r.json',
          'application/json',
          '{"title": "A", "from": "2027-01-01", "changes": [{"norm": "AufenthG 25b (1)", "drop": "Abs. 9"}]}',
        ),
      )
    await reader.sees('changes[0]: This norm has no place “Abs. 9”.')
    await page.getByLabel('Open a file with a change').setInputFiles(file('r.json', 'application/json', '{'))
    await reader.sees('The file is no JSON.')
    await reader.presses('§ 25b: four years instead of six')
    await page.getByLabel('A table of your own').check()
    const table = page.getByLabel('Choose a CSV file')
    await table.setInputFiles(file('p.csv', 'text/csv', 'stay.form,district\n1,a\n'))
    await reader.sees('The column “stay.form” is no fact.')
    await table.setInputFiles(file('p.csv', 'text/csv', 'validPassport,district\nperhaps,a\n'))
    await page.getByRole('button', { name: 'Count', exact: true }).click()
    await reader.sees('Row 1, column “validPassport”: “perhaps” is no valid value there.')
    await table.setInputFiles(file('p.csv', 'text/csv', 'validPassport,district\ntrue,a\n'))
    await page.getByText('is no valid value').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Count', exact: true }).click()
    await reader.sees('Nothing changes for anybody in this table')
    await reader.meetsNoBarrier()
  },
)

story('without JavaScript the page shows the command and the examples', { javascript: [false] }, async (reader) => {
  await reader.opens('/reform')
  // What is shown in place of scripts is looked up as it is drawn: a search for text passes it over.
  expect(await whole(reader)).toContain('lotse reform --reform')
  expect(await whole(reader)).toContain('"replace": { "period": { "years": 6 } }')
  await reader.meetsNoBarrier()
})
