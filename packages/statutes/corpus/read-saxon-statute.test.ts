import { describe, expect, it } from 'vitest'
import { readSaxonStatute } from './read-saxon-statute.ts'
import { nth } from './testing.ts'
import { absatzWords } from './unit.ts'

const text = `# Sächsisches Probegesetz

Bekanntmachungder Neufassung des Sächsischen Probegesetzes

## Sächsisches Probegesetz § 28 Dauer

(1) Die Pflicht gliedert sich in

1. die Pflicht zum Besuch und 2. die Pflicht nach Satz 1. (2) Sie dauert neun Jahre; Absatz (1) bleibt. (2a) Sie ruht.

(3) Sie endet mit dem Vertrag.


## Sächsisches Probegesetz § 29 Ruhen

Die Pflicht ruht auf Antrag.

`
const reading = readSaxonStatute('schule.md', text, 'SaechsProbeG', '2025-05')
const paragraphs = reading.ok ? reading.value.paragraphs : []

describe('a statute of Saxony', () => {
  it('has its paragraphs, with number and heading', () =>
    expect(paragraphs.map(({ number, heading }) => `${number} ${heading}`)).toEqual(['28 Dauer', '29 Ruhen']))
  it('has every Absatz, also one that goes on in the line of a list; a mention of one in a sentence is none', () => {
    const absaetze = nth(paragraphs, 0).absaetze
    expect(absaetze.map(({ number }) => number)).toEqual(['1', '2', '2a', '3'])
    expect(absatzWords(nth(absaetze, 1))).toBe('Sie dauert neun Jahre; Absatz (1) bleibt.')
  })
  it('has the entries of a list', () =>
    expect(JSON.stringify(nth(nth(paragraphs, 0).absaetze, 0))).toContain('"label":"2"'))
  it('says what is wrong with a file that is none', () =>
    expect(readSaxonStatute('other.md', '# Leer\n', 'X', '2025-05')).toMatchObject({ ok: false }))
})
