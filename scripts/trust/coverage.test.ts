import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { all, cited, judged, type Norm, type NormText, norm, unencoded, yes } from '../../packages/law/src/index.ts'
import { type Manifest, readManifest } from '../../packages/statutes/corpus/index.ts'
import { norms } from '../../packages/statutes/norms.ts'
import { rightsNorms } from '../../packages/statutes/rights/all.ts'
import { coverageOf } from './coverage.ts'
import { coveragePage, gapsIn, gapsOf, newGaps } from './coverage-page.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const committed = (name: string): Manifest => {
  const found = readManifest(name, read(`packages/statutes/corpus/manifests/${name}.json`))
  if (!found.ok) throw new Error(found.problem)
  return found.value
}
const paragraphs = coverageOf(
  [...norms, ...rightsNorms],
  ['2021-07', '2025-05', '2026-04', '2026-07-29'].map(committed),
)

describe('docs/coverage.md', () => {
  const page = read('docs/coverage.md')

  it('says what the norms say now (npm run trust writes it)', () => expect(page).toBe(coveragePage(paragraphs)))
  it('lists every gap, and no gap is new', () => {
    expect([...gapsIn(page).gaps].sort()).toEqual([...new Set(gapsOf(paragraphs))].sort())
    expect(newGaps(paragraphs, page)).toEqual([])
  })
})

/** A paragraph of two Absätze: the first with two sentences, the second of them with a list; the second with one sentence. */
const text: Manifest = {
  codes: {
    XG: {
      state: '2026-07-29',
      listEnds: 'known',
      paragraphs: {
        '1': ['heading0', '1:aaaaaaaa 1:bbbbbbbb 2:cccccccc(1:dddddddd 2:eeeeeeee)', '2:ffffffff 1:ffffffff'],
      },
    },
  },
}
const about = (changes: Partial<NormText>): Norm =>
  norm({
    id: 'test',
    cite: 'XG § 1 Abs. 1',
    encodedFrom: '2026-07-29',
    inForce: { from: '2026-07-29' },
    grade: 'may',
    gradeCite: 'Abs. 1 Satz 1',
    for: {},
    gates: [],
    grants: { status: 'permit-family', cite: 'XG § 1 Abs. 1 Satz 1', work: 'any', workCite: 'XG § 1 Abs. 1 Satz 1' },
    papers: [],
    reviewedBy: null,
    ...changes,
  })
const statesOf = (...some: Norm[]) =>
  Object.fromEntries(
    coverageOf(some, [text]).flatMap(({ places }) =>
      places.map(({ cite, state }) => [cite.replace('XG § 1 ', ''), state]),
    ),
  )

describe('what is said of a place', () => {
  it('nothing: each Nr. of a sentence, and a whole Absatz once', () =>
    expect(statesOf(about({}))).toEqual({
      'Abs. 1 Satz 1': 'encoded',
      'Abs. 1 Satz 2 Nr. 1': 'silent',
      'Abs. 1 Satz 2 Nr. 2': 'silent',
      'Abs. 2': 'silent',
    }))
  it('asked by a norm; a Nr. without its sentence is found', () =>
    expect(statesOf(about({ requires: { 'Abs. 1 Nr. 2': yes('entryBan') } }))).toMatchObject({
      'Abs. 1 Satz 2 Nr. 1': 'silent',
      'Abs. 1 Satz 2 Nr. 2': 'encoded',
    }))
  it('cited as a whole: nobody sees which Nr. counts', () =>
    expect(statesOf(about({ requires: { 'Abs. 1 Satz 2': yes('entryBan') } }))).toMatchObject({
      'Abs. 1 Satz 2 Nr. 1': 'whole',
      'Abs. 1 Satz 2 Nr. 2': 'whole',
    }))
  it('an Absatz of one sentence is that sentence', () =>
    expect(statesOf(about({ requires: { 'Abs. 2': yes('entryBan') } }))['Abs. 2 Satz 1']).toBe('encoded'))
  it('weighed by a human, or resting on law that is not encoded, where it stands and not around it', () => {
    const weighed = about({
      requires: { 'Abs. 1 Satz 2 Nr. 1': all(yes('entryBan'), cited('XG § 1 Abs. 2', judged('hard-case'))) },
      regularly: { 'Abs. 1 Satz 2 Nr. 2': unencoded('other-law') },
    })
    expect(statesOf(weighed)).toMatchObject({
      'Abs. 1 Satz 2 Nr. 1': 'encoded',
      'Abs. 1 Satz 2 Nr. 2': 'part',
      'Abs. 2 Satz 1': 'judgement',
    })
  })
  it('left out with a reason, for a range too; "not encoded" stays a gap', () =>
    expect(
      statesOf(about({ notSaid: { 'Abs. 1 Satz 2 Nr. 1 to 2': 'binds the office', 'Abs. 2': 'not encoded yet' } })),
    ).toMatchObject({
      'Abs. 1 Satz 2 Nr. 1': 'left out',
      'Abs. 1 Satz 2 Nr. 2': 'left out',
      'Abs. 2 Satz 1': 'not yet',
    }))
  it('a text that is no longer in force says nothing', () =>
    expect(coverageOf([about({ inForce: { from: '2024-03-01', to: '2026-07-28' } })], [text])).toEqual([]))
  it('a paragraph that no text has is a fault', () =>
    expect(() => coverageOf([about({ cite: 'XG § 2' })], [text])).toThrow('XG § 2'))
})

describe('gaps may only shrink', () => {
  const before = coveragePage(coverageOf([about({ requires: { 'Abs. 1 Satz 2 Nr. 1': yes('entryBan') } })], [text]))
  const now = (changes: Partial<NormText>) => newGaps(coverageOf([about(changes)], [text]), before)

  it('the same gaps are none', () => expect(now({ requires: { 'Abs. 1 Satz 2 Nr. 1': yes('entryBan') } })).toEqual([]))
  it('fewer are none', () =>
    expect(
      now({ requires: { 'Abs. 1 Satz 2 Nr. 1': yes('entryBan'), 'Abs. 1 Satz 2 Nr. 2': yes('entryBan') } }),
    ).toEqual([]))
  it('a place that is no longer encoded is one', () => expect(now({})).toEqual(['XG § 1 Abs. 1 Satz 2 Nr. 1: silent']))
  it('a place that is encoded only in part is one, unless nothing was said of it before', () => {
    expect(now({ requires: { 'Abs. 1 Satz 2 Nr. 1': unencoded('other-law') } })).toEqual([
      'XG § 1 Abs. 1 Satz 2 Nr. 1: part',
    ])
    expect(
      now({ requires: { 'Abs. 1 Satz 2 Nr. 1': yes('entryBan'), 'Abs. 1 Satz 2 Nr. 2': unencoded('other-law') } }),
    ).toEqual([])
  })
  it('a paragraph that comes in anew brings its gaps', () =>
    expect(newGaps(coverageOf([about({})], [text]), '# an empty page')).toEqual([]))
})
