import { normalise } from './normalise.ts'
import { absatzOf, type Piece } from './piece.ts'
import { type Absatz, absatzWords, type Paragraph } from './unit.ts'

const isGone = /^\(?(?:weggefallen|aufgehoben|gegenstandslos|–)\)?\.?$/

/**
 * A paragraph from its blocks in order. Says what all forms agree on: a sole "(1)" is no number, a paragraph without words
 * or of "(weggefallen)" is repealed.
 */
export function paragraphOf(number: string, heading: string, blocks: Piece[][]): Paragraph {
  const absaetze = absaetzeOf(blocks).filter((absatz) => absatzWords(absatz) !== '')
  const repealed = absaetze.every((absatz) => isGone.test(absatzWords(absatz)))
  const title = normalise(heading)
  return {
    number,
    heading: isGone.test(title) ? '' : title,
    repealed,
    absaetze: repealed ? [] : withoutSoleNumber(absaetze),
  }
}

function withoutSoleNumber(absaetze: Absatz[]): Absatz[] {
  const [first, second] = absaetze
  return first?.number === '1' && !second ? [{ saetze: first.saetze }] : absaetze
}

/** A block with "(2)" in front opens an Absatz; one without goes on the Absatz before it. */
function absaetzeOf(blocks: Piece[][]): Absatz[] {
  const groups: { number: string | undefined; pieces: Piece[] }[] = []
  for (const block of blocks) {
    const [first, ...rest] = block
    const found = first?.kind === 'words' ? /^\s*\((\d+[a-z]*)\)/.exec(first.words) : null
    const last = groups.at(-1)
    if (first?.kind === 'words' && found) {
      const words = first.words.slice(found[0].length)
      groups.push({
        number: found[1],
        pieces: [{ kind: 'words', words }, ...rest],
      })
    } else if (last) last.pieces.push(...block)
    else groups.push({ number: undefined, pieces: block })
  }
  return groups.map((group) => absatzOf(group.number, group.pieces))
}
