import { piecesOf } from './list-marks.ts'
import { normalise } from './normalise.ts'
import { paragraphOf } from './paragraph.ts'
import type { Reading } from './reading.ts'
import type { Paragraph, Statute } from './unit.ts'

/**
 * A statute of Saxony in one Markdown file: "## Sächsisches Schulgesetz § 26 Allgemeines", then one block an Absatz. Its name stands
 * nowhere in the short form by which it is cited, nor does the day of its text: both are told. What the form loses: lists stand inline,
 * and an Absatz behind a list goes on in the same line.
 */
export function readSaxonStatute(path: string, text: string, code: string, state: string): Reading<Statute> {
  const sections = text.split(/^## /m).slice(1)
  const paragraphs = sections.flatMap(readSection)
  if (paragraphs.length === 0)
    return { ok: false, problem: `${path}: expected headings like \`## Sächsisches Schulgesetz § 26 …\`, found none` }
  return { ok: true, value: { code, state, listEnds: 'unknown', paragraphs } }
}

function readSection(section: string): Paragraph[] {
  const [title = '', ...rest] = section.split('\n')
  const [, number, heading = ''] = /§\s*(\d+[a-z]?)\s*(.*)$/.exec(title) ?? []
  if (number === undefined) return []
  const blocks = rest
    .join('\n')
    .split(/\n\s*\n/)
    .map(normalise)
  return [
    paragraphOf(
      number,
      heading,
      apart(blocks)
        .map(piecesOf)
        .filter((pieces) => pieces.length > 0),
    ),
  ]
}

/** Puts every Absatz in a block of its own: "(2)" behind the end of a sentence, where 1 was the last, opens one. */
function apart(blocks: readonly string[]): string[] {
  let last = ''
  return blocks.flatMap((block) => {
    const marks = [...block.matchAll(/(?:^|(?<=[.;] ))\((\d+)([a-z]?)\) /g)].filter(({ 1: digits, 2: letter }) => {
      const found = `${digits}${letter}`
      const isNext = last === '' ? found === '1' : followsOn(last, found)
      if (isNext) last = found
      return isNext
    })
    const starts = [0, ...marks.map(({ index }) => index)]
    return starts.map((start, at) => block.slice(start, starts[at + 1])).filter((part) => part.trim() !== '')
  })
}

/** 1 → 2, 1a; 1a → 1b, 2. */
function followsOn(before: string, after: string): boolean {
  const [number, letter] = [Number.parseInt(before, 10), before.replace(/\d+/, '')]
  const next = letter === '' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1)
  return after === `${number + 1}` || after === `${number}${next}`
}
