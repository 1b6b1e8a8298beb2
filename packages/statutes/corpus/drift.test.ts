import { describe, expect, it } from 'vitest'
import { parseCitation } from './citation.ts'
import { changedParagraphs, drift } from './drift.ts'
import { fingerprint } from './fingerprint.ts'
import { manifestOf, readManifest } from './manifest.ts'
import { readCorpus } from './read-corpus.ts'
import { codeIn, only } from './testing.ts'
import type { Statute } from './unit.ts'

/** A statute in the form with lines; the words stand one Absatz below the other. */
const lined = (...absaetze: string[]): Statute => {
  const text = `---\njurabk: ProbeG\nstand: 2026-07-29\n---\n### § 1 Titel\n\n${absaetze.join('\n')}\n\n### § 2 Zweiter\n\nEs gilt etwas.\n`
  return only(readCorpus([{ path: 'p.md', text }]).statutes)
}
const inline = (...absaetze: string[]): Statute => {
  const text = `---\njurabk: ProbeG\nnumber: "§ 1"\nheading: Titel\n---\n\n# § 1 Titel\n\n${absaetze.join('\n\n').replace(/(?<!\n)\n(?!\n)/g, ' ')}\n`
  return only(readCorpus([{ path: 'ProbeG/0001.md', text }]).statutes)
}
const one =
  '(1) Wer bleibt, darf das. Dies setzt voraus, dass er\n1. wohnt,\n2. arbeitet und\n3. spricht.\nEs gilt § 5.'
const two = '(2) Wer\n1. täuscht oder\n2. droht,\nhat kein Recht.'
const changeOf = (cite: string, before: Statute, after: Statute) => {
  const found = only(drift([{ norm: 'probe', cite }], manifestOf(before), manifestOf(after)))
  const { norm: _, cite: __, ...rest } = found
  return rest
}
const nr2 = 'ProbeG § 1 Abs. 1 Satz 2 Nr. 2'

describe('drift of a cited place', () => {
  it('is none where only the form differs', () => {
    for (const cite of [nr2, 'ProbeG § 1 Abs. 2 Nr. 1', 'ProbeG § 1 Abs. 2 Nr. 2', 'ProbeG § 1 Abs. 1', 'ProbeG § 1']) {
      expect(changeOf(cite, lined(one, two), inline(one, two)), cite).toEqual({ status: 'same' })
      expect(changeOf(cite, inline(one, two), lined(one, two)), cite).toEqual({ status: 'same' })
    }
  })

  it.each([
    ['its own words', one.replace('arbeitet', 'lernt')],
    ['its lead-in', one.replace('Dies setzt voraus', 'Dies setzt regelmäßig voraus')],
    ['what joins the list', one.replace('und', 'oder')],
  ])('sees a change of %s', (_, changed) => {
    expect(changeOf(nr2, lined(one, two), lined(changed, two))).toEqual({ status: 'changed' })
    expect(changeOf(nr2, inline(one, two), lined(changed, two))).toEqual({ status: 'changed' })
  })

  it('does not list a number for a change of its neighbour', () => {
    expect(changeOf(nr2, lined(one, two), lined(one.replace('wohnt', 'lebt'), two))).toEqual({ status: 'same' })
    expect(changeOf(nr2, inline(one, two), lined(one.replace('wohnt', 'lebt'), two))).toEqual({ status: 'same' })
  })

  it('sees a change of the words that end the sentence behind the list', () => {
    const after = lined(one, two.replace('kein Recht', 'ein Recht'))
    for (const number of ['1', '2']) {
      expect(changeOf(`ProbeG § 1 Abs. 2 Nr. ${number}`, lined(one, two), after)).toEqual({ status: 'changed' })
      expect(changeOf(`ProbeG § 1 Abs. 2 Nr. ${number}`, inline(one, two), after)).toEqual({ status: 'changed' })
    }
  })

  it('tells what was added beside, also behind the last number', () => {
    const after = lined(one.replace('arbeitet und\n3. spricht.', 'arbeitet,\n3. spricht und\n4. zahlt.'), two)
    expect(changeOf('ProbeG § 1 Abs. 1 Satz 2 Nr. 3', lined(one, two), after)).toEqual({
      status: 'added-beside',
      added: ['Satz 2 Nr. 4'],
    })
    expect(changeOf('ProbeG § 1 Abs. 1 Satz 1', lined(one, two), lined(`${one} Es gilt § 6.`, two))).toEqual({
      status: 'added-beside',
      added: ['Satz 4'],
    })
  })

  it('finds words that moved', () => {
    const after = lined(`(1) Neu ist das. ${one.slice(4)}`, two)
    expect(changeOf('ProbeG § 1 Abs. 1 Satz 1', lined(one, two), after)).toEqual({
      status: 'moved',
      to: 'ProbeG § 1 Abs. 1 Satz 2',
    })
    expect(changeOf(nr2, lined(one, two), after)).toEqual({ status: 'moved', to: 'ProbeG § 1 Abs. 1 Satz 3 Nr. 2' })
  })

  it('says what is missing and what cannot be checked', () => {
    expect(changeOf('ProbeG § 1 Abs. 2 Nr. 2', lined(one, two), lined(one))).toEqual({ status: 'missing' })
    expect(changeOf('ProbeG § 1 Abs. 9', lined(one), lined(one))).toMatchObject({ status: 'unchecked' })
    expect(changeOf('FremdG § 1', lined(one), lined(one))).toMatchObject({ status: 'unchecked' })
    expect(changeOf('irgendwas', lined(one), lined(one))).toMatchObject({ status: 'unchecked' })
  })

  it('takes what a Halbsatz, an alternative or a Satz within a number stands in', () => {
    for (const cite of [`${nr2} Satz 2`, `${nr2} Halbsatz 2`, `${nr2} Satz 1 Alt. 2`, 'ProbeG § 1 Abs. 2 Alt. 1']) {
      expect(changeOf(cite, lined(one, two), inline(one, two)), cite).toEqual({ status: 'same' })
      const after = lined(one.replace('arbeitet', 'lernt'), two.replace('droht', 'lügt'))
      expect(changeOf(cite, lined(one, two), after), cite).toEqual({ status: 'changed' })
    }
    expect(changeOf('ProbeG § 1 Abs. 1 Satz 1 Nr. 2 Halbsatz 2', lined(one), lined(one, 'neu'))).toMatchObject({
      status: 'unchecked',
    })
  })

  it('knows a sole (1) that becomes the first of two', () => {
    expect(changeOf('ProbeG § 1 Abs. 1 Satz 2 Nr. 1', lined(one), lined(one, two))).toEqual({ status: 'same' })
    expect(changeOf('ProbeG § 1', lined(one), lined(one, two))).toEqual({ status: 'changed' })
  })
})

describe('manifests', () => {
  it('survive writing and reading', () => {
    const manifest = manifestOf(lined(one, two))
    expect(readManifest('m.json', JSON.stringify(manifest))).toEqual({ ok: true, value: manifest })
    expect(readManifest('m.json', '{"codes": 1}')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('m.json'),
    })
    expect(readManifest('m.json', '{')).toMatchObject({ ok: false })
  })

  it('tell the paragraphs that changed', () => {
    const [before, after] = [manifestOf(lined(one, two)), manifestOf(lined(one, two.replace('droht', 'lügt')))]
    expect(changedParagraphs(codeIn(before, 'ProbeG'), codeIn(after, 'ProbeG'))).toEqual([
      { paragraph: '1', change: 'changed', absaetze: ['2'] },
    ])
  })

  it('give a norm its fingerprint', () => {
    const cited = parseCitation(nr2)
    if (!cited.ok) throw new Error(cited.problem)
    expect(fingerprint(lined(one, two), cited.value)).toMatchObject({
      ok: true,
      value: { unit: expect.stringMatching(/^[\w-]{8}$/), inventory: expect.arrayContaining(['Abs. 2 Satz 1 Nr. 2']) },
    })
    expect(fingerprint(lined(one), { ...cited.value, paragraph: '9' })).toMatchObject({ ok: false })
  })
})
