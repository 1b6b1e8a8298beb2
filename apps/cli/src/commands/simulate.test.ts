import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestOf, gradeOn, plainDate, readSituation, worstOf } from '@lotse/law'
import { cellsOf, populationColumns } from '@lotse/law/population'
import { book } from '@lotse/statutes/rulebook.ts'
import { parquetWriteFile } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import { examples, lotse } from '../test-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'lotse-simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const { layout, vocabulary, ids } = book()
const today = 20261123

/** The worked situations, told as of today. */
const people = examples.flatMap(({ text }) => {
  const read = readSituation(vocabulary, JSON.parse(text), plainDate(today))
  return read.ok ? [read.situation] : []
})
const columns = [...populationColumns(layout), { name: 'district', type: 'text' as const }]
const rows = people.map((situation, row) => [...cellsOf(layout, situation), row % 2 === 0 ? 'Görlitz' : 'Leipzig, Süd'])
const quoted = (cell: unknown) => (cell === null ? '' : `"${String(cell).replaceAll('"', '""')}"`)
const csvOf = (lines: readonly (readonly unknown[])[], end = '\n') =>
  lines.map((cells) => cells.map(quoted).join(',')).join(end) + end

const csv = write('people.csv', csvOf([columns.map(({ name }) => name), ...rows]))
const parquet = join(folder, 'people.parquet')
const schemaOf = { boolean: 'BOOLEAN', date: 'DATE', integer: 'INT32', text: 'STRING' } as const
parquetWriteFile({
  filename: parquet,
  schema: [
    { name: 'people', num_children: columns.length },
    ...columns.map(({ name, type }) => ({
      name,
      repetition_type: 'OPTIONAL' as const,
      ...(type === 'boolean'
        ? { type: 'BOOLEAN' as const }
        : type === 'text'
          ? { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }
          : { type: 'INT32' as const, ...(schemaOf[type] === 'DATE' ? { converted_type: 'DATE' as const } : {}) }),
    })),
  ],
  columnData: columns.map(({ name, type }, at) => ({
    name,
    data: rows.map((row) => (type === 'date' && row[at] !== null ? new Date(String(row[at])) : row[at])),
  })),
  rowGroupSize: 5,
})

/** What the interpreter says of each of them. */
const statusOf = (id: string, row: number): string => {
  const own = (book().versions.get(id) ?? []).find(({ from, to }) => from <= today && today <= to)?.grade
  const asked = { situation: people[row] as (typeof people)[number], on: today, application: today }
  const [pair, met] = [false, true].map((judged) => gradeOn(book(), id, { ...asked, met: judged })) as [number, number]
  if (own === undefined || bestOf(pair) < own) return 'not-open'
  if (worstOf(pair) >= own) return 'open'
  return worstOf(met) >= own ? 'open-if-judged' : 'unknown'
}

const simulate = (path: string, ...more: string[]) => lotse(['simulate', '--population', path, ...more])

describe('lotse simulate', () => {
  it.each([
    ['CSV', csv],
    ['Parquet', parquet],
  ])('counts for how many people of a table (%s) each norm is open, as the interpreter says', async (_, path) => {
    const { code, out } = await simulate(path, '--json')
    expect(code).toBe(0)
    const answer = JSON.parse(out)
    expect(answer.people).toBe(people.length)
    for (const [at, id] of ids.entries()) {
      const all = people.map((_, row) => statusOf(id, row))
      const count = (...wanted: string[]) => all.filter((one) => wanted.includes(one)).length
      expect(answer.norms[at]).toMatchObject({
        id,
        open: count('open'),
        unknown: count('unknown', 'open-if-judged'),
        openIfJudged: count('open-if-judged'),
        notOpen: count('not-open'),
      })
    }
    expect(answer.norms.some(({ open }: { open: number }) => open > 0)).toBe(true)
  })

  it('counts by a group too, and the groups add up', async () => {
    const { out } = await simulate(csv, '--by', 'district', '--norms', 'AufenthG 25b Abs. 1', '--json')
    const { groups, norms } = JSON.parse(out)
    expect(groups).toEqual({
      Görlitz: Math.ceil(people.length / 2),
      'Leipzig, Süd': Math.floor(people.length / 2),
    })
    for (const what of ['open', 'unknown', 'openIfJudged', 'notOpen'])
      expect(norms[0].by['Görlitz'][what] + norms[0].by['Leipzig, Süd'][what]).toBe(norms[0][what])
    const said = await simulate(csv, '--by', 'district', '--norms', 'permit-sustained-integration')
    expect(said.out).toContain('Leipzig, Süd')
    expect(said.out).toContain('AufenthG § 25b Abs. 1')
  })

  it.each([
    ['CSV', csv],
    ['Parquet', parquet],
  ])('writes what each person was answered, in the order of the table (%s)', async (_, path) => {
    const out = join(folder, 'answers.csv')
    expect((await simulate(path, '--out', out)).code).toBe(0)
    const lines = readFileSync(out, 'utf8').trim().split('\n')
    expect(lines[0]).toBe(['row', ...ids].join(','))
    expect(lines.slice(1)).toEqual(
      people.map((_, row) => [String(row + 1), ...ids.map((id) => statusOf(id, row))].join(',')),
    )
  })

  it('reads CSV with a byte order mark, line ends of Windows and no line end behind the last row', async () => {
    const text = `\uFEFF${csvOf([columns.map(({ name }) => name), ...rows], '\r\n')}`.trimEnd()
    const { out } = await simulate(write('windows.csv', text), '--json')
    expect(out).toBe((await simulate(csv, '--json')).out)
  })

  it('asks on the day it is told', async () => {
    const { out } = await simulate(csv, '--on', '2026-11-30', '--json')
    expect(JSON.parse(out).on).toBe('2026-11-30')
  })

  it.each([
    ['germanSpoken\nA2\nA9\n', 'Zeile 2, Spalte germanSpoken', 'row 2, column germanSpoken'],
    ['stay\n"[{""status"":""nobody""}]"\n', 'Zeile 1, Spalte stay', 'row 1, column stay'],
    ['a,b\n1,2\n1\n', 'Zeile 2: Die Zeile hat 1 Zelle', 'row 2: The row has 1 cell'],
    ['a,b\n1,2\n1,2,3\n', 'mehr als 2 Zellen', 'more than 2 cells'],
    ['a,b\n1,"2\n', 'Anführungszeichen', 'quotation mark'],
    ['a,b\n1,x"2\n', 'Anführungszeichen', 'quotation mark'],
    ['germanSpokn\nA2\n', 'Meinten Sie „germanSpoken“', 'Did you mean "germanSpoken"'],
    ['training.start\n2026-01-01\n', 'kein Fakt', 'is no fact'],
    ['germanSpoken,germanSpoken\nA2,A2\n', 'zweimal', 'two columns'],
    ['', 'keine Spalten', 'no columns'],
    ['germanSpoken\n', 'niemand', 'nobody'],
    ['training,training.from\nfalse,2026-01-01\n', 'Zeile 1, Spalte training.from', 'row 1, column training.from'],
  ])('refuses %j and says where', async (text, german, english) => {
    const path = write('bad.csv', text)
    for (const [language, sentence] of [
      ['de', german],
      ['en', english],
    ] as const) {
      const { code, out, err } = await simulate(path, '--lang', language)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(sentence)
    }
  })

  it('names the first rows first, and counts the rest', async () => {
    const { err } = await simulate(write('many.csv', `germanSpoken\n${'A9\n'.repeat(60)}`))
    expect(err.split('\n')[0]).toContain('Zeile 1,')
    expect(err).toContain('35 weitere')
  })

  it('refuses bytes that are no text, and a Parquet file that is cut off', async () => {
    const latin = write('latin.csv', Uint8Array.from([...Buffer.from('district\nG'), 0xf6, ...Buffer.from('rlitz\n')]))
    expect((await simulate(latin)).err).toContain('UTF-8')
    const cut = write('cut.parquet', readFileSync(parquet).subarray(0, 2_000))
    const { code, err } = await simulate(cut)
    expect(code).toBe(2)
    expect(err).toContain('lässt sich nicht lesen')
  })

  it.each([
    [[], '--population'],
    [['--population', 'nowhere.csv'], 'Die Datei gibt es nicht'],
    [['--population', csv, '--by', 'town'], 'district'],
    [['--population', csv, '--by', 'germanSpoken'], 'ist ein Fakt'],
    [['--population', csv, '--norms', 'AufenthG 999'], 'kennt Lotse nicht'],
    [['--population', csv, '--on', 'heute'], 'kein Tag'],
    [['--population', csv, '--out', join(folder, 'no', 'where.csv')], 'where.csv'],
  ])('answers %j with 2 and a sentence that helps', async (typed, sentence) => {
    const { code, out, err } = await lotse(['simulate', ...typed])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  it('refuses to count by a column that is no group but a name for each', async () => {
    const text = `district\n${Array.from({ length: 1_001 }, (_, row) => `${row}\n`).join('')}`
    expect((await simulate(write('names.csv', text), '--by', 'district')).err).toContain('mehr als 1.000')
  })
})
