import { codeOf } from './code.ts'
import { piecesOf as listsIn } from './list-marks.ts'
import { normalise } from './normalise.ts'
import { paragraphOf } from './paragraph.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './reading.ts'
import type { Paragraph, Statute } from './unit.ts'
import { allOf, type Element, parseXml, textOf } from './xml.ts'

/**
 * A statute from the official XML of gesetze-im-internet (gii-norm.dtd): one `norm` a paragraph, `P` an Absatz, lists as
 * DL with DT (mark) and DD/LA (words). Footnotes and remarks of the editors are left out, annexes are not read.
 */
export function readXml(path: string, text: string): Reading<Statute> {
  const norms = allOf(parseXml(text), 'norm')
  const frame = norms[0]
  if (!frame)
    return {
      ok: false,
      problem: `${path}: expected official XML with <norm> elements, found none`,
    }
  const abbreviation = textOf(allOf(frame, 'amtabk')[0]) || textOf(allOf(frame, 'jurabk')[0])
  return {
    ok: true,
    value: {
      code: codeOf(abbreviation),
      state: stateOf(frame),
      listEnds: 'known',
      paragraphs: norms.flatMap(readNorm),
    },
  }
}

function stateOf(frame: Element): string {
  const last = allOf(frame, 'standangabe').find((entry) => textOf(allOf(entry, 'standtyp')[0]) === 'Stand')
  return last ? normalise(textOf(allOf(last, 'standkommentar')[0])) : 'unknown'
}

function readNorm(norm: Element): Paragraph[] {
  const number = /^§\s*(\d+[a-z]*)$/.exec(normalise(textOf(allOf(norm, 'enbez')[0])))?.[1]
  if (!number) return []
  const heading = textOf(allOf(norm, 'titel')[0])
  const contents = allOf(norm, 'text').flatMap((text) => allOf(text, 'Content'))
  const blocks = contents.flatMap((content) => allOf(content, 'P')).map(piecesOf)
  return [paragraphOf(number, heading, blocks)]
}

const leftOut = new Set(['FnR', 'FnArea', 'Footnotes', 'Footnote', 'noindex', 'kommentar', 'pre'])

function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = []
  const say = (words: string) => {
    const last = pieces.at(-1)
    if (last?.kind === 'words') last.words += words
    else pieces.push({ kind: 'words', words })
  }
  for (const child of element.children) {
    if (typeof child === 'string') say(child)
    else if (leftOut.has(child.tag)) continue
    else if (child.tag === 'BR') say(' ')
    else if (child.tag === 'DL') pieces.push(...listPieces(child))
    else if (child.tag === 'table') pieces.push(...listsIn(normalise(tableWords(child))))
    else for (const piece of piecesOf(child)) piece.kind === 'words' ? say(piece.words) : pieces.push(piece)
  }
  return pieces
}

function listPieces(list: Element): Piece[] {
  const entries = list.children.flatMap((child): Piece[] => {
    if (typeof child === 'string') return []
    if (child.tag === 'DT')
      return [
        {
          kind: 'entry',
          label: normalise(textOf(child)).replace(/[.)]$/, '') || '–',
        },
      ]
    return piecesOf(child)
  })
  return [{ kind: 'open' }, ...entries, { kind: 'close' }]
}

/** Cells one after the other, rows parted by a semicolon, as the Markdown of the same text prints them. */
function tableWords(table: Element): string {
  const rows = allOf(table, 'row').map((row) =>
    allOf(row, 'entry')
      .map(textOf)
      .map(normalise)
      .filter((cell) => cell !== '')
      .join(' '),
  )
  return ` ${rows.join('; ')} `
}
