import { readdirSync, readFileSync, statSync } from 'node:fs'
import { day, find, type Rulebook, versionOn } from '@lotse/law'
import { bookFor, everyBook, findInBooks } from '@lotse/statutes/rights/all.ts'
import { book } from '@lotse/statutes/rulebook.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { answerOf, judge } from './judge.ts'
import { readCases } from './read.ts'

const checkout = new URL('../../../../', import.meta.url)

function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(new URL(folder, checkout)).flatMap((name) => {
    const path = `${folder}${name}`
    if (statSync(new URL(path, checkout)).isDirectory()) return filesIn(`${path}/`)
    return path.endsWith('.json') ? [{ path, text: readFileSync(new URL(path, checkout), 'utf8') }] : []
  })
}

const files = filesIn('cases/')
const { cases, problems } = readCases(files)
const judged = cases.map(judge)

/** Cases that the rulebook answers wrongly so far, each with why. This list may only shrink. */
const knownFaults: Readonly<Record<string, string>> = {
  'niederlassung-study-time-half':
    '§ 9 Abs. 4 Nr. 3: half of the time of studies is not counted yet, and said to be unknown',
  'niederlassung-study-time-half-short': '§ 9 Abs. 4 Nr. 3: the same, a month too early',
}

describe('the cases that lawyers may check', () => {
  it('can be read', () => expect(problems).toEqual([]))
  it('are 580 at least, for every norm of the rulebook', () => {
    expect(cases.length).toBeGreaterThanOrEqual(580)
    const asked = new Set(cases.flatMap(({ ids }) => ids))
    expect(book().ids.filter((id) => !asked.has(id))).toEqual([])
  })
  it('show both sides of every norm that can be open: closed, and not closed', () => {
    const ways = (id: string, closed: boolean) =>
      cases.some(({ ids, expected }) => ids.includes(id) && expected.open?.includes('closed') === closed)
    const neverOpen = ['permit-hardship'] // § 23a: no right of one's own
    const oneSided = book().ids.filter((id) => !neverOpen.includes(id) && !(ways(id, true) && ways(id, false)))
    // "urgent reasons" and the family of somebody whose facts are not told are left open whatever is told.
    expect(oneSided).toEqual(['permit-after-employment-toleration-family', 'toleration-for-urgent-reasons'])
  })
  it('ask rights, too: every norm of every question from both sides', () => {
    const rights = [
      ...new Set(
        everyBook()
          .slice(1)
          .flatMap(({ ids }) => ids),
      ),
    ]
    const open = (id: string, closed: boolean) =>
      cases.some(({ ids, expected }) => ids.includes(id) && expected.open?.includes('closed') === closed)
    const missing = rights.filter((id) => !(open(id, true) && open(id, false)))
    expect(missing).toEqual([])
  })
  it('mean one and the same norm where a right stands in two rulebooks', () => {
    for (const rulebook of everyBook())
      for (const id of rulebook.ids) {
        const texts = (of: Rulebook) => of.versions.get(id)?.map(({ norm }) => norm)
        expect(texts(rulebook)).toEqual(texts(bookFor(id)))
      }
  })
  it('mean a title before a right, and rights where no title is meant', () => {
    expect(findInBooks('AufenthG § 25b Abs. 1')).toContain('permit-sustained-integration')
    expect(findInBooks('AufenthG § 81 Abs. 5')).toEqual(['fiction-paper'])
    expect(findInBooks('AufenthG § 999')).toEqual([])
  })
  it('promise nothing the law does not give', () =>
    expect(judged.filter(({ verdict }) => verdict === 'false-grant').map((one) => one.case.id)).toEqual([]))
  it('are answered rightly, but for the faults that are known', () =>
    expect(judged.filter(({ verdict }) => verdict !== 'right').map((one) => one.case.id)).toEqual(
      Object.keys(knownFaults).sort((a, b) => order(a) - order(b)),
    ))

  it('are written as docs/cases.md shows', () => {
    const shown = /```json\n([\s\S]*?)```/.exec(readFileSync(new URL('docs/cases.md', checkout), 'utf8'))?.[1] ?? ''
    const people = files.filter(({ path }) => path.includes('/people/'))
    const example = readCases([...people, { path: 'docs/cases.md.json', text: shown }])
    expect(example.problems).toEqual([])
    expect(example.cases.map((one) => judge(one).verdict)).toEqual(['right', 'right'])
  })
  it('fit the published schema', () => {
    const schema = (name: string) =>
      JSON.parse(readFileSync(new URL(`apps/cli/schema/${name}.schema.json`, checkout), 'utf8'))
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
    const isSituation = ajv.compile(schema('situation'))
    const isCases = ajv.compile(schema('cases'))
    for (const { path, text } of files) {
      const fits = path.includes('/people/') ? isSituation : isCases
      fits(JSON.parse(text))
      expect([path, fits.errors]).toEqual([path, null])
    }
  })
})

const order = (id: string): number => cases.findIndex((one) => one.id === id)

it('says of openness and grade what the engine says', () => {
  for (const one of cases)
    for (const id of one.ids) {
      const question = { on: day(one.on), ...(one.application ? { application: day(one.application) } : {}) }
      const finding = find(bookFor(id), id, one.situation, question)
      if (!finding) {
        expect([one.id, versionOn(bookFor(id), id, question.on)]).toEqual([one.id, undefined])
        continue
      }
      const { open, grade, gradeIfJudged: ifJudged } = finding
      expect([one.id, answerOf(id, one, question.on, question.application)]).toEqual([
        one.id,
        { open, grade, ifJudged },
      ])
    }
})
