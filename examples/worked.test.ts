import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { findNorms } from '../packages/law/src/index.ts'
import { type Answer, differences, type Expectation, type Worked } from '../packages/statutes/cases/worked.ts'
import { book } from '../packages/statutes/rulebook.ts'

const run = promisify(execFile)
const folder = new URL('./situations/', import.meta.url)
const lotse = fileURLToPath(new URL('../apps/cli/bin/lotse.mjs', import.meta.url))
const pathOf = (name: string) => fileURLToPath(new URL(`${name}.json`, folder))

interface CliAnswer extends Answer {
  norm: string
  inForce: boolean
}

/** What `lotse check CITATION FILE --at DAY --json` prints: one finding, or a list where the citation covers several norms. */
async function check(citation: string, name: string, on: string, application?: string): Promise<CliAnswer[]> {
  const { stdout } = await run(
    process.execPath,
    [
      lotse,
      'check',
      citation,
      pathOf(name),
      '--at',
      on,
      '--json',
      ...(application ? ['--application', application] : []),
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  return [JSON.parse(stdout)].flat()
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))

/** One process for all norms of a code on one day, because a process costs half a second. */
function byDay(expectations: readonly Expectation[], today: string): Map<string, Expectation[]> {
  const days = new Map<string, Expectation[]>()
  for (const expectation of expectations) {
    if (findNorms(book(), expectation.norm).length === 0) continue
    const day = `${expectation.on ?? today} ${expectation.application ?? ''}`.trim()
    days.set(day, [...(days.get(day) ?? []), expectation])
  }
  return days
}

describe('lotse check, as a process of its own', () => {
  it.each(names)(
    '%s',
    async (name) => {
      const worked: Worked = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'))
      const found: string[] = []
      for (const [when, expectations] of byDay(worked.expect, worked.on)) {
        const [on = worked.on, application] = when.split(' ')
        const answers = await check('AufenthG', name, on, application)
        for (const expectation of expectations) {
          const ids = findNorms(book(), expectation.norm)
          const meant = answers.filter(({ norm, inForce }) => inForce && ids.includes(norm))
          found.push(...differences(expectation, meant).map((text) => `${expectation.norm} ${when}: ${text}`))
        }
      }
      expect(found).toEqual([])
    },
    60_000,
  )

  it('answers with one finding for one norm', async () => {
    const answers = await check('AufenthG § 25b Abs. 1', 'tolerated-seven-years', '2026-11-23')
    expect(answers).toHaveLength(1)
    expect(answers[0]).toMatchObject({ norm: 'permit-sustained-integration', on: '2026-11-23' })
  }, 30_000)
})
