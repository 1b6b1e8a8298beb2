import { describe, expect, it } from 'vitest'
import { example, lotse } from '../test-io.ts'

const person = example('tolerated-seven-years')
const one = (changes: object = {}) => ({
  id: 'seven-years',
  title: 'Sieben Jahre geduldet',
  source: 'AufenthG § 25b Abs. 1',
  norm: 'AufenthG 25b Abs. 1',
  on: '2026-11-23',
  base: 'her',
  expected: { open: 'open' },
  ...changes,
})
const run = (file: unknown, ...typed: string[]) =>
  lotse(['law', 'test', 'folder', ...typed], '', {
    'folder/people/her.json': person,
    'folder/a.json': typeof file === 'string' ? file : JSON.stringify(file),
  })
const json = async (file: unknown, ...typed: string[]) => JSON.parse((await run(file, '--json', ...typed)).out)

describe('lotse law test', () => {
  it('ends with 0 where every case is right', async () => {
    const { code, out, err } = await run(one())
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('1 Fall in 1 Datei, 1 richtig.')
  })
  it('stays within 80 columns', async () => {
    const long = { cases: [one({ expected: { open: 'closed' }, title: 'Ein sehr langer Titel '.repeat(6).trim() })] }
    for (const language of ['de', 'en']) {
      const { out } = await run(long, '--lang', language)
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    }
  })
  it('shows what was expected, what was found and the source, and ends with 1', async () => {
    const { code, out } = await run(one({ expected: { open: 'closed' } }))
    expect(code).toBe(1)
    for (const text of ['falsche Zusage: Sieben Jahre geduldet', 'erwartet closed, gefunden open', 'Quelle: AufenthG'])
      expect(out).toContain(text)
  })
  it('speaks English', async () =>
    expect((await run(one({ expected: { open: 'closed' } }), '--lang', 'en')).out).toContain(
      'false grant: Sieben Jahre geduldet',
    ))

  it.each([
    ['open where closed is expected', {}, { open: 'closed' }, 'false-grant'],
    ['open where a human weighs', {}, { open: 'subject-to-judgement' }, 'false-grant'],
    ['a better grade for certain', {}, { grade: { worst: 'may' } }, 'false-grant'],
    ['an earlier day', { stay: null }, { opensOnAtBest: '2030-01-01' }, 'undecided'],
    ['open on a day that is too early', {}, { opensOn: '2030-01-01' }, 'false-grant'],
    ['closed where open is expected', { germanSpoken: 'A1' }, { open: 'open' }, 'false-refusal'],
    ['a worse grade at best', { deceivesNow: true }, { grade: { best: 'should' } }, 'false-refusal'],
    ['no day where one is expected', { deceivesNow: true }, { opensOn: '2026-11-23' }, 'false-refusal'],
    ['perhaps where open is expected', { germanSpoken: null }, { open: 'open' }, 'undecided'],
    ['perhaps where closed is expected', { germanSpoken: null }, { open: 'closed' }, 'undecided'],
    ['another question', { germanSpoken: null }, { open: 'perhaps', toAnswer: ['germanWritten'] }, 'wrong'],
    ['the question', { germanSpoken: null }, { open: 'perhaps', toAnswer: ['germanSpoken'] }, 'right'],
    ['one of two', { germanSpoken: null }, { open: ['closed', 'perhaps'] }, 'right'],
  ])('%s', async (_, changes, expected, verdict) => {
    const { notRight } = await json(one({ changes, expected }))
    expect(notRight.map((found: { verdict: string }) => found.verdict)).toEqual(verdict === 'right' ? [] : [verdict])
  })

  it('counts by norm, and weighs open and not open alike', async () => {
    const file = {
      norm: 'AufenthG 25b Abs. 1',
      on: '2026-11-23',
      source: 'AufenthG § 25b',
      base: 'her',
      cases: [
        { id: 'a', title: 'a', expected: { open: 'open' } },
        { id: 'b', title: 'b', expected: { open: 'closed' } },
        { id: 'c', title: 'c', changes: { germanSpoken: 'A1' }, expected: { open: 'closed' } },
        { id: 'd', title: 'd', norm: 'AufenthG § 18a', expected: { open: 'closed' } },
      ],
    }
    const found = await json(file)
    expect(found).toMatchObject({ files: 1, cases: 4, right: 3, falseGrants: 1, falseRefusals: 0 })
    expect(found.balancedAccuracy).toBeCloseTo((1 + 2 / 3) / 2)
    expect(found.norms.map(({ norm, cases }: { norm: string; cases: number }) => [norm, cases])).toEqual([
      ['AufenthG § 18a', 1],
      ['AufenthG § 25b Abs. 1', 3],
    ])
    expect(await json(file, '--norm', 'AufenthG 18a')).toMatchObject({ cases: 1, balancedAccuracy: null })
  })
  it('changes one field of an object, first for the file, then for the case', async () => {
    const file = {
      ...one({ changes: { employment: { hoursPerWeek: 30 }, germanSpoken: 'A1' } }),
      cases: [{ id: 'b', title: 'b', changes: { 'employment.insured': true }, expected: { open: 'closed' } }],
    }
    const { id: _id, title: _title, expected: _expected, ...group } = file
    expect(await json(group)).toMatchObject({ cases: 1, right: 1 })
  })

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'folder/a.json: Das ist kein JSON'],
    ['a key that nobody knows', one({ expektet: 1 }), '"seven-years": „expektet“ gibt es hier nicht. Erlaubt: $schema'],
    ['nothing expected', one({ expected: {} }), 'expected: {} ist nicht erlaubt. Erlaubt: open, grade'],
    ['no end of a grade', one({ expected: { grade: {} } }), 'expected.grade: {} ist nicht erlaubt'],
    ['no question', one({ expected: { toAnswer: [] } }), 'expected.toAnswer: Das hat die falsche Form'],
    ['no source', one({ source: undefined }), '„source“ fehlt'],
    ['no day', one({ on: '23.11.2026' }), 'on: Das hat die falsche Form. Erlaubt: "2026-11-23"'],
    [
      'a word that is none',
      one({ expected: { open: 'yes' } }),
      'expected.open: "yes" ist nicht erlaubt. Erlaubt: closed',
    ],
    ['a grade that is none', one({ expected: { grade: { worst: 'soll' } } }), 'expected.grade.worst: "soll"'],
    ['a norm that is none', one({ norm: 'AufenthG 99x' }), 'norm: Diese Norm kennt Lotse nicht'],
    ['a person that is none', one({ base: 'him' }), 'base: Im Ordner „people“ gibt es „him“ nicht. Erlaubt: her'],
    ['a fact that is none', one({ changes: { germanSpokn: 'A2' } }), 'germanSpokn: Diesen Fakt gibt es nicht'],
    ['a fact that another one rules out', one({ changes: { spouseHere: false, spouseTitle: '25b-1' } }), 'spouseTitle'],
    ['a field of what is no object', one({ changes: { 'children.german': 'A2' } }), 'changes.children.german'],
    ['an application after the decision', one({ application: '2026-12-01' }), 'Der Antrag liegt nach der Entscheidung'],
    ['a question about no fact', one({ expected: { toAnswer: ['germanSpokn'] } }), 'germanSpokn ist nicht erlaubt'],
    ['one name twice', { cases: [one(), one()] }, 'cases[1] "seven-years"'],
    ['cases that are no list', { cases: {} }, 'cases: Das hat die falsche Form'],
    ['a list', [], 'folder/a.json: Das hat die falsche Form. Erlaubt: {…}'],
  ])('says what is wrong with a file: %s', async (_, file, text) => {
    const { code, err, out } = await run(file)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('folder/a.json')
    expect(err).toContain(text)
  })
  it('names a folder that is not there, or holds no case', async () => {
    expect((await lotse(['law', 'test', 'nowhere'])).err).toContain('nowhere: Die Datei gibt es nicht')
    const empty = await lotse(['law', 'test', 'folder'], '', { 'folder/people/her.json': person })
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('steht kein Fall')])
    expect((await run(one(), '--norm', 'AufenthG § 18a')).err).toContain('keinen Fall')
    expect((await lotse(['law', 'test'])).err).toContain('lotse law test cases')
  })
})
