import { normalise } from './normalise.ts'
import { isComplete, sentenceEnds } from './sentence.ts'
import type { Absatz, Part, Unit } from './unit.ts'

/** What every reader hands on: an Absatz as words and list marks in order. A list opens, has entries, closes. */
export type Piece =
  | { kind: 'words'; words: string }
  | { kind: 'open' }
  | { kind: 'entry'; label: string }
  | { kind: 'close' }

/** Builds the tree of an Absatz. A sentence goes on over its list; it ends where its words end. */
export function absatzOf(number: string | undefined, pieces: Piece[]): Absatz {
  const parts = takeParts(pieces, { at: 0 })
  const saetze: Unit[] = []
  let current: Part[] = []
  const finish = () => {
    if (current.length > 0) saetze.push({ label: String(saetze.length + 1), parts: current })
    current = []
  }
  for (const part of parts) {
    if (typeof part !== 'string') current.push(part)
    else {
      if (isComplete(lastWords(current))) finish()
      const ends = [...sentenceEnds(part), part.length]
      ends.forEach((end, index) => {
        if (index > 0) finish()
        current.push(part.slice(index ? ends[index - 1] : 0, end).trim())
      })
    }
  }
  finish()
  return number === undefined ? { saetze } : { number, saetze }
}

/** Words and lists up to the end of the list they stand in; neighbouring words become one part. */
function takeParts(pieces: Piece[], cursor: { at: number }): Part[] {
  const parts: Part[] = []
  let words = ''
  const flush = () => {
    const tidy = normalise(words)
    if (tidy !== '') parts.push(tidy)
    words = ''
  }
  for (let piece = pieces[cursor.at]; piece; piece = pieces[cursor.at]) {
    if (piece.kind === 'close' || piece.kind === 'entry') break
    cursor.at += 1
    if (piece.kind === 'words') words += ` ${piece.words}`
    else {
      flush()
      parts.push(takeList(pieces, cursor))
    }
  }
  flush()
  return parts
}

function takeList(pieces: Piece[], cursor: { at: number }): Unit[] {
  const entries: Unit[] = []
  for (let piece = pieces[cursor.at]; piece; piece = pieces[cursor.at]) {
    cursor.at += 1
    if (piece.kind === 'close') break
    if (piece.kind === 'entry') {
      const label = piece.label === '–' ? `-${entries.length + 1}` : piece.label
      entries.push({ label, parts: takeParts(pieces, cursor) })
    }
  }
  return entries
}

/** The words that stand last, inside a list if the parts end with one. */
export function lastWords(parts: Part[]): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return typeof last === 'string' ? last : lastWords(last.at(-1)?.parts ?? [])
}
