import { citationsOf, type Norm } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { norms as titles } from '../norms.ts'
import { rightsNorms } from '../rights/all.ts'
import { type Citation, formatCitation, parseCitation } from './citation.ts'
import { type Drift, drift } from './drift.ts'
import { type Located, locate } from './locate.ts'
import type { Manifest } from './manifest.ts'
import { committed } from './testing.ts'

const norms = [...titles, ...rightsNorms]
const states = Object.entries(committed).map(([state, manifest]) => ({ state, manifest }))
const { '2026-04': april, '2026-07-29': july } = committed

const citationOf = (cite: string): Citation => {
  const parsed = parseCitation(cite)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

/** The state a norm was encoded from: for each code the newest that is not newer than the norm. */
const writtenFrom = ({ encodedFrom }: Norm, code: string) =>
  states.findLast(({ state, manifest }) => state <= encodedFrom && code in manifest.codes)

const find = (manifest: Manifest, cite: string): Located | undefined => {
  const citation = citationOf(cite)
  const code = manifest.codes[citation.code]
  return code && locate(code, citation)
}

describe('the places that norms cite', () => {
  it.each(norms.map((norm) => ({ name: `${norm.id} from ${norm.encodedFrom}`, norm })))('$name exist', ({ norm }) => {
    const lost = citationsOf(norm).filter((cite) => {
      const written = writtenFrom(norm, citationOf(cite).code)
      return !written || !find(written.manifest, cite)
    })
    expect(lost).toEqual([])
  })

  it('are written in the one form', () => {
    const cites = new Set(norms.flatMap(citationsOf))
    expect([...cites].filter((cite) => formatCitation(citationOf(cite)) !== cite)).toEqual([])
  })

  it('are read in the text of 29 July where that code was given in July, else in that of April', () => {
    const givenInJuly = ['AufenthG', 'AsylG', 'AsylbLG']
    for (const norm of norms.filter(({ encodedFrom }) => encodedFrom >= '2026-07-29'))
      for (const { code } of citationsOf(norm).map(citationOf))
        expect(writtenFrom(norm, code)?.state, code).toBe(givenInJuly.includes(code) ? '2026-07-29' : '2026-04')
  })
})

describe('April to 29 July 2026, at the places that norms cite', () => {
  const cites = [...new Set(norms.flatMap(citationsOf))]
  const found = drift(
    cites.map((cite) => ({ norm: 'any', cite })),
    april,
    july,
  )
  const where = (is: (status: Drift['status']) => boolean): string[] =>
    found.filter(({ status }) => is(status)).map(({ cite }) => cite)
  const gone = where((status) => ['changed', 'missing', 'moved'].includes(status))

  it('lists every place whose words differ, and no other', () => {
    const differ = cites.filter((cite) => {
      const [before, after] = [find(april, cite), find(july, cite)]
      const { code } = citationOf(cite)
      const isInBoth = code in july.codes && before !== undefined
      // A form that does not show where a list ends has no words behind it to compare.
      const showEnds = april.codes[code]?.listEnds === july.codes[code]?.listEnds
      return isInBoth && (before.hash !== after?.hash || (showEnds && before.tail !== after.tail))
    })
    expect(gone).toEqual(differ)
  })

  it('lists the two that are known', () => {
    expect(gone).toEqual(expect.arrayContaining(['AufenthG § 10 Abs. 3 Satz 2', 'AufenthG § 18 Abs. 4']))
  })

  it('names what was added beside a place only where its Absatz differs', () => {
    for (const cite of where((status) => status === 'added-beside'))
      expect(find(july, cite)?.absatz?.hash, cite).not.toBe(find(april, cite)?.absatz?.hash)
  })

  it('leaves unchecked only what one of the two texts does not hold', () => {
    const both = where((status) => status === 'unchecked').filter((cite) => find(april, cite) && find(july, cite))
    expect(both).toEqual([])
  })
})
