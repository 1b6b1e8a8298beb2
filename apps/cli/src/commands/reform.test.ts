import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lotse } from '../test-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'lotse-reform-'))
afterAll(() => rmSync(folder, { recursive: true }))

const person = JSON.parse(
  readFileSync(new URL('../../../../cases/people/tolerated-worker.json', import.meta.url), 'utf8'),
) as Record<string, unknown>

/** People like one of the cases, tolerated since the day, as a table. */
function table(...rows: readonly (readonly [since: string, district: string])[]): string {
  const plain = Object.entries(person).filter(
    ([key, value]) => !['stay', 'employment', 'training', '$schema'].includes(key) && value !== null,
  )
  const cell = (value: unknown): string => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return `"${text.replaceAll('"', '""')}"`
  }
  const lines = rows.map(([since, district]) =>
    [...plain.map(([, value]) => cell(value)), cell([{ status: 'toleration', from: since }]), district].join(','),
  )
  const path = join(folder, `${rows.length}.csv`)
  writeFileSync(path, [[...plain.map(([key]) => key), 'stay', 'district'].join(','), ...lines, ''].join('\n'))
  return path
}

const reform = 'examples/reforms/four-years.json'
const file = {
  [reform]: readFileSync(new URL('../../../../examples/reforms/four-years.json', import.meta.url), 'utf8'),
}
const norm = 'permit-sustained-integration'

describe('lotse reform', () => {
  it('counts who gains a road, and that the plus ends when they would have had it anyway', async () => {
    const people = table(['2023-01-01', 'Leipzig'], ['2023-01-02', 'Leipzig'], ['2020-01-01', 'Dresden'])
    const { code, out } = await lotse(
      ['reform', '--reform', reform, '--population', people, '--by', 'district', '--json'],
      '',
      file,
    )
    expect(code).toBe(0)
    const { years } = JSON.parse(out) as {
      years: { on: string; groups: { name: string; norms: { id: string; gained: number; lost: number }[] }[] }[]
    }
    const gained = years.map(({ on, groups }) => [
      on,
      ...groups.map(({ name, norms }) => [name, norms.find(({ id }) => id === norm)?.gained]),
    ])
    expect(gained.slice(0, 3)).toEqual([
      ['2027-01-01', ['Dresden', 0], ['Leipzig', 1]],
      ['2028-01-01', ['Dresden', 0], ['Leipzig', 2]],
      ['2029-01-01', ['Dresden', 0], ['Leipzig', 1]],
    ])
    expect(gained[3]).toEqual(['2030-01-01', ['Dresden', 0], ['Leipzig', 0]])
    expect(years.flatMap(({ groups }) => groups.flatMap(({ norms }) => norms.map(({ lost }) => lost)))).not.toContain(1)
  }, 60_000)
  it('says it for reading', async () => {
    const { code, out } = await lotse(
      ['reform', '--reform', reform, '--population', table(['2023-01-01', 'Leipzig'])],
      '',
      file,
    )
    expect([code, out.includes('AufenthG § 25b Abs. 1'), out.includes('+1')]).toEqual([0, true, true])
  }, 60_000)
  it('names what does not fit, and what there is', async () => {
    const wrong = {
      'r.json': '{"title": "A", "from": "2027-01-01", "changes": [{"norm": "AufenthG 25b (1)", "drop": "Abs. 9"}]}',
    }
    const { code, err } = await lotse(['reform', '--reform', 'r.json', '--population', 'x.csv'], '', wrong)
    expect([code, err.includes('changes[0]'), err.includes('Abs. 9'), err.includes('Abs. 1 Satz 2 Nr. 4')]).toEqual([
      2,
      true,
      true,
      true,
    ])
  })
  it('asks for its two files', async () => {
    expect((await lotse(['reform'])).code).toBe(2)
    expect((await lotse(['reform', '--reform', reform], '', file)).code).toBe(2)
  })
})
