/** Each case of `cases/` as a test of its own, to be run again for every mutant that the tests beside the norms leave alive. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { judge } from '../../apps/cli/src/cases/judge.ts'
import { readCases } from '../../apps/cli/src/cases/read.ts'
import { book } from '../../packages/statutes/rulebook.ts'
import { narrow } from './narrow.ts'

const checkout = new URL('../../', import.meta.url)

function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(new URL(folder, checkout)).flatMap((name) => {
    const path = `${folder}${name}`
    if (statSync(new URL(path, checkout)).isDirectory()) return filesIn(`${path}/`)
    return path.endsWith('.json') ? [{ path, text: readFileSync(new URL(path, checkout), 'utf8') }] : []
  })
}

/** What a case finds today; the few that are known to be answered wrongly are listed in `cases.test.ts` and judge nothing here. */
const { cases } = readCases(filesIn('cases/'))
/** Rights have tests of their own beside them; their rulebooks are made once, before a mutant could be put in. */
const ofTitles = cases.filter(({ ids }) => ids.every((id) => book().versions.has(id)))
it.each(ofTitles.filter((one) => judge(one).verdict === 'right'))('$id', (one) => {
  narrow.ids = one.ids
  expect(judge(one).verdict).toBe('right')
})
