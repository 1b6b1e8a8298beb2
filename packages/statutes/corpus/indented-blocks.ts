import type { Piece } from './piece.ts'

const entry = /^( *)(?:(\d+[a-z]{0,2})\.|([a-z]{1,3})\)|[-–])(?:\s+(.*))?$/

/** Form of 2021: wrapped lines, blank lines between blocks, lists told by their indent. */
export function indentedBlocks(lines: string[]): Piece[][] {
  const blocks: Piece[][] = []
  const open: number[] = []
  let pieces: Piece[] = []
  let afterBlank = true
  const close = (depth: number) => {
    while (open.length > depth) {
      open.pop()
      pieces.push({ kind: 'close' })
    }
  }
  for (const line of withoutFootnotes(lines)) {
    if (line.trim() === '') {
      afterBlank = true
      continue
    }
    const indent = line.search(/\S/)
    if (afterBlank && /^\(\d+[a-z]*\)/.test(line)) {
      close(0)
      pieces = []
      blocks.push(pieces)
    } else if (blocks.length === 0) blocks.push(pieces)
    const found: RegExpExecArray | null = afterBlank ? entry.exec(line) : null
    if (found) {
      const level = open.findIndex((at) => at >= indent)
      close(level < 0 ? open.length : level + 1)
      if (level < 0) {
        open.push(indent)
        pieces.push({ kind: 'open' })
      }
      pieces.push({ kind: 'entry', label: found[2] ?? found[3] ?? '–' })
      say(pieces, found[4] ?? '')
    } else {
      const level = open.findIndex((at) => at >= indent)
      if (level >= 0) close(level)
      say(pieces, line.trim())
    }
    afterBlank = found !== null && !found[4]
  }
  close(0)
  return blocks
}

/** Joins a wrapped line: a compound cut at its hyphen becomes whole, "Ausländer- und" keeps its gap. */
function say(pieces: Piece[], words: string): void {
  const last = pieces.at(-1)
  if (last?.kind !== 'words') pieces.push({ kind: 'words', words })
  else if (/[\p{L}\d]-$/u.test(last.words) && /^[A-ZÄÖÜ\d]/.test(words)) last.words += words
  else last.words += ` ${words}`
}

/** A footnote stands as "[^f…]:" with indented lines behind it. */
function withoutFootnotes(lines: string[]): string[] {
  let inFootnote = false
  return lines.filter((line) => {
    if (/^\[\^[^\]]+\]:/.test(line)) inFootnote = true
    else if (/^\S/.test(line)) inFootnote = false
    return !inFootnote
  })
}
