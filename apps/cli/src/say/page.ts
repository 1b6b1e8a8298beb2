/** Lines of at most this many columns. */
const WIDTH = 80

/** Breaks text between words; the spaces it begins with stay, every further line begins with `indent`. */
export function wrap(text: string, indent = '', width = WIDTH): string {
  const start = /^ */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let line = start
  for (const word of together(text.slice(start.length)).split(' ')) {
    const isBegun = line.trim() !== ''
    if (isBegun && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = isBegun ? `${line} ${word}` : `${line}${word}`
  }
  return [...lines, line].join('\n').replaceAll(GLUE, ' ')
}

const GLUE = '\u00a0'

/** A place of law is not torn apart at a line's end: `§ 25b`, `Abs. 1`. */
const together = (text: string): string =>
  text
    .replace(/(§§?|Abs\.|Satz|Nr\.|Art\.|Alt\.|Halbsatz) (?=\d)/g, `$1${GLUE}`)
    .replace(/(\d{1,2}\.) (?=\p{Lu})/gu, `$1${GLUE}`)

/** `  - text`, wrapped with its lines below each other. */
export const bullet = (text: string, mark = '-', indent = '  '): string =>
  wrap(`${indent}${mark} ${text}`, `${indent}${' '.repeat(mark.length + 1)}`)

/** A mark of fixed width before the text, as in a list of reasons. */
export const marked = (mark: string, width: number, text: string): string =>
  wrap(`  ${mark.padEnd(width)} ${text}`, ' '.repeat(width + 3))

/** Parts of a page with an empty line between them; what is empty is left out. */
export const page = (...parts: readonly (string | false | undefined)[]): string =>
  `${parts.filter((part): part is string => Boolean(part)).join('\n\n')}\n`

/** Text from outside, without characters that could move the cursor or hide what was typed. */
export function plain(text: string, most = 60): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\uFFFD')
  return visible.length > most ? `${visible.slice(0, most - 1)}…` : visible
}
