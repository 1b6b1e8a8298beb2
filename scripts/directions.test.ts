import { describe, expect, it } from 'vitest'
import { directionProblems } from './directions.ts'

const problems = (path: string, text: string) => directionProblems([{ path, text }])

describe('the direction of imports', () => {
  it('lets statutes know law', () =>
    expect(problems('packages/statutes/a.ts', "import { norm } from '@lotse/law'")).toEqual([]))
  it('keeps law from knowing statutes', () =>
    expect(problems('packages/law/src/a.ts', "import { norms } from '@lotse/statutes'")).toHaveLength(1))
  it('keeps everybody from importing past an entry', () =>
    expect(problems('apps/cli/src/a.ts', "import { gapsOf } from '@lotse/law/src/gap.ts'")).toHaveLength(1))
  it('keeps parts from reaching into each other by path', () =>
    expect(problems('packages/statutes/a.ts', "import { gapsOf } from '../law/src/gap.ts'")).toHaveLength(1))
  it('keeps parts from importing an app', () =>
    expect(problems('packages/statutes/a.ts', "import '@lotse/web'")).toHaveLength(1))
  it('keeps the law from reading the clock', () =>
    expect(problems('packages/law/src/a.ts', 'const now = Date.now()')).toHaveLength(1))
  it('keeps the law from Node', () =>
    expect(problems('packages/statutes/a.ts', "import { readFileSync } from 'node:fs'")).toHaveLength(1))
  it('lets tests of the law do so', () =>
    expect(problems('packages/statutes/a.test.ts', "import { readFileSync } from 'node:fs'")).toEqual([]))
  it('keeps what phones before 2024 lack from the law and the pages, not from the server', () => {
    const text = 'const groups = Map.groupBy(list, keyOf)'
    expect(problems('packages/law/src/a.ts', text)).toHaveLength(1)
    expect(problems('apps/web/src/lib/a.ts', text)).toHaveLength(1)
    expect(problems('apps/web/src/lib/a.server.ts', text)).toEqual([])
    expect(problems('apps/cli/src/a.ts', text)).toEqual([])
  })
  it('does not read comments', () => expect(problems('packages/law/src/a.ts', '/** never Date.now() */')).toEqual([]))
})
