import { describe, expect, it } from 'vitest'
import { readMarkdownFolderFile } from './read-markdown-folder.ts'
import { readMarkdownStatute } from './read-markdown-statute.ts'
import { readXml } from './read-xml.ts'
import type { Reading } from './reading.ts'
import { nth } from './testing.ts'
import type { Paragraph, Statute } from './unit.ts'

/** One paragraph in four forms, each with the quirks of its source. */
const folderFile = `---
jurabk: ProbeG 2004
type: paragraph
number: "§ 25b"
heading: Erlaubnis bei Bleiben
---

# § 25b Erlaubnis bei Bleiben

(1) Eine Erlaubnis soll erteilt werden*,* wenn jemand nach § 5 Abs. 1 bleibt. Dies setzt regelmäßig voraus, dass er 1. sich seit dem 1. Januar 2019 hier aufhält, 2. a) eine Wohnung hat oder b) bei Verwandten wohnt und 3. Deutsch spricht. Ein Bezug ist unschädlich bei 1. Studierenden, 2. Familien oder 3. Kranken.

(2) <sup>1</sup>Die Erlaubnis ist zu versagen, wenn 1. er täuscht. Dies gilt nicht für Kinder, 2. er gefährlich ist. <sup>2</sup>Absatz 1 Satz 1 bleibt unberührt.
`
const lineStatute = `---
jurabk: ProbeG
stand: 2026-07-29
---

# Probegesetz (ProbeG)

### § 25b Erlaubnis bei Bleiben

(1) Eine Erlaubnis soll erteilt werden, wenn jemand nach § 5 Abs. 1 bleibt. Dies setzt regelmäßig voraus, dass er
1. sich seit dem 1. Januar 2019 hier aufhält,
2. a) eine Wohnung hat oder
b) bei Verwandten wohnt und
3. Deutsch spricht.
Ein Bezug ist unschädlich bei
1. Studierenden,
2. Familien oder
3. Kranken.
(2) Die Erlaubnis ist zu versagen, wenn
1. er täuscht. Dies gilt nicht für Kinder,
2. er gefährlich ist.
Absatz 1 Satz 1 bleibt unberührt.
§ 25b Abs. 1 Satz 1 (Kursivdruck): IdF d. Art. 1 G v. 21.2.2024 I Nr. 54
Kapitel 3 Ende Abschnitt 1 Schluss

### § 26

Eine Überschrift auf eigener Zeile
(1) Es gilt § 25b.
Anlage (zu § 26)
Tabelle
`
const wrappedStatute = `---
jurabk: ProbeG 2004
---

Zuletzt geändert durch
:   Art. 3 G v. 9.7.2021 I 2467

[^f1]:     Eine Fußnote
    über zwei Zeilen

#### § 25b Erlaubnis bei Bleiben

(1) Eine Erlaubnis soll erteilt werden, wenn jemand nach §
5 Abs. 1 bleibt. Dies setzt regelmäßig voraus, dass er

1.  sich seit dem
    1\\. Januar 2019 hier aufhält,


2.
    a)  eine Wohnung hat oder


    b)  bei Verwandten wohnt und


3.  Deutsch spricht.



Ein Bezug ist unschädlich bei

1.  Studierenden,


2.  Familien oder


3.  Kranken.




(2) Die Erlaubnis ist zu versagen, wenn

1.  er täuscht. Dies gilt nicht für Kinder,


2.  er gefährlich ist.



Absatz 1 Satz 1 bleibt unberührt.


#### § 26 (weggefallen)
`
const xml = `<?xml version="1.0"?><dokumente><norm><metadaten><jurabk>ProbeG 2004</jurabk><amtabk>ProbeG</amtabk>
<standangabe><standtyp>Stand</standtyp><standkommentar>Zuletzt geändert durch Art. 1</standkommentar></standangabe></metadaten></norm>
<norm><metadaten><enbez>§ 25b</enbez><titel format="parat">Erlaubnis bei<BR></BR> Bleiben</titel></metadaten><textdaten><text format="XML"><Content>
<P>(1) Eine Erlaubnis soll erteilt werden<I>,</I> wenn jemand nach §&#160;5 Abs. 1 bleibt. Dies setzt regelmäßig voraus, dass er <DL Type="arabic"><DT>1.</DT><DD><LA>sich seit dem 1. Januar 2019 hier auf&#173;hält,</LA></DD><DT>2.</DT><DD><LA><DL Type="alpha"><DT>a)</DT><DD><LA>eine Wohnung hat oder</LA></DD><DT>b)</DT><DD><LA>bei Verwandten wohnt und</LA></DD></DL></LA></DD><DT>3.</DT><DD><LA>Deutsch spricht.</LA></DD></DL>Ein Bezug ist unschädlich bei <DL><DT>1.</DT><DD><LA>Studierenden,</LA></DD><DT>2.</DT><DD><LA>Familien oder</LA></DD><DT>3.</DT><DD><LA>Kranken.</LA></DD></DL></P>
<P>(2) Die Erlaubnis ist zu versagen, wenn <DL><DT>1.</DT><DD><LA>er täuscht. Dies gilt nicht für Kinder,</LA></DD><DT>2.</DT><DD><LA>er gefährlich ist.</LA></DD></DL></P><P>Absatz 1 Satz 1 bleibt unberührt.<FnR ID="F1"/></P></Content></text><fussnoten><Content><P>Fußnote</P></Content></fussnoten></textdaten></norm></dokumente>`

const read = <T>(reading: Reading<T>): T => {
  if (!reading.ok) throw new Error(reading.problem)
  return reading.value
}
const first = (statute: Statute): Paragraph => nth(statute.paragraphs, 0)

describe('the forms of statute text', () => {
  const expected = first(read(readXml('p.xml', xml)))

  it('finds the units the official XML marks', () => {
    const [one, two] = [nth(expected.absaetze, 0), nth(expected.absaetze, 1)]
    expect(one.saetze.map(({ label }) => label)).toEqual(['1', '2', '3'])
    expect(nth(one.saetze, 1).parts[0]).toBe('Dies setzt regelmäßig voraus, dass er')
    expect(two.saetze).toHaveLength(2)
    expect(expected.heading).toBe('Erlaubnis bei Bleiben')
  })

  it.each([
    ['a file a paragraph', read(readMarkdownFolderFile('0025b.md', folderFile))],
    ['a line a list entry', first(read(readMarkdownStatute('p.md', lineStatute)))],
    ['wrapped lines', first(read(readMarkdownStatute('p.md', wrappedStatute)))],
  ])('gives the same tree for the same words: %s', (_, paragraph) => {
    expect(paragraph).toEqual(expected)
  })

  it('takes a heading from its own line, drops a sole (1), an annex and what is repealed', () => {
    const second = nth(read(readMarkdownStatute('p.md', lineStatute)).paragraphs, 1)
    expect(second).toMatchObject({ number: '26', heading: 'Eine Überschrift auf eigener Zeile', repealed: false })
    expect(second.absaetze).toEqual([{ saetze: [{ label: '1', parts: ['Es gilt § 25b.'] }] }])
    expect(nth(read(readMarkdownStatute('p.md', wrappedStatute)).paragraphs, 1).repealed).toBe(true)
  })

  it('names the state of the text', () => {
    expect(read(readXml('p.xml', xml))).toMatchObject({ code: 'ProbeG', state: 'Zuletzt geändert durch Art. 1' })
    expect(read(readMarkdownStatute('p.md', lineStatute)).state).toBe('2026-07-29')
    expect(read(readMarkdownStatute('p.md', wrappedStatute)).state).toContain('Art. 3 G v. 9.7.2021')
  })

  it('keeps the words behind a list where the source shows them', () => {
    const text =
      '---\njurabk: X\nstand: 2026-01-01\n---\n### § 1 A\n\n(1) Wer\n1. kommt oder\n2. bleibt,\nist da.\n(2) Nein.'
    expect(nth(first(read(readMarkdownStatute('x.md', text))).absaetze, 0).saetze).toMatchObject([
      { parts: ['Wer', [{ label: '1' }, { label: '2' }], 'ist da.'] },
    ])
  })

  it('says which file is wrong and what was expected', () => {
    expect(readMarkdownFolderFile('a/1.md', 'nothing')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('a/1.md'),
    })
    expect(readXml('a.xml', '<x/>')).toMatchObject({ ok: false, problem: expect.stringContaining('<norm>') })
    expect(readMarkdownStatute('a.md', '#')).toMatchObject({ ok: false, problem: expect.stringContaining('a.md') })
  })
})
