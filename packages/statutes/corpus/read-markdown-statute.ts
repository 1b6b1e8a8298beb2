import { codeOf } from './code.ts'
import { indentedBlocks } from './indented-blocks.ts'
import { piecesOf } from './list-marks.ts'
import { normalise } from './normalise.ts'
import { paragraphOf } from './paragraph.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './reading.ts'
import type { Paragraph, Statute } from './unit.ts'

/**
 * A whole statute in one Markdown file. Two forms: that of July 2026 (front matter with `stand`, a line each for Absatz and
 * list entry, headings of the next chapter and footnotes at the end of a paragraph) and that of 2021 (wrapped lines,
 * lists told by their indent, "31\. August" at the start of a line).
 */
export function readMarkdownStatute(path: string, text: string): Reading<Statute> {
  const code = /^jurabk:\s*(.+)$/m.exec(text)?.[1]
  const sections = text.split(/^(?=#{2,6} §\s*\d)/m).slice(1)
  if (!code || sections.length === 0) {
    return {
      ok: false,
      problem: `${path}: expected a line \`jurabk: …\` and headings like \`### § 25b …\`, found none`,
    }
  }
  const day = /^stand:\s*(\d{4}-\d{2}-\d{2})\s*$/m.exec(text)?.[1]
  const changed = /^Zuletzt geändert durch\s*\n:\s*(.+)$/m.exec(text)?.[1]
  const toBlocks = day ? lineBlocks : indentedBlocks
  return {
    ok: true,
    value: {
      code: codeOf(code),
      state: day ?? (changed ? `zuletzt geändert durch ${normalise(changed)}` : 'unknown'),
      listEnds: 'known',
      paragraphs: sections.flatMap((section) => readSection(section, toBlocks)),
    },
  }
}

function readSection(section: string, toBlocks: (lines: string[]) => Piece[][]): Paragraph[] {
  const [title = '', ...rest] = section.split('\n')
  const [, number, printed = ''] = /^#+ §\s*(\d+[a-z]*)\s*(.*)$/.exec(title) ?? []
  if (number === undefined) return []
  const end = rest.findIndex((line) => line.startsWith('#'))
  const lines = end < 0 ? rest : rest.slice(0, end)
  const slipped = printed === '' ? headingLine(lines) : undefined
  return [paragraphOf(number, slipped ?? printed, toBlocks(slipped ? lines.slice(lines.indexOf(slipped) + 1) : lines))]
}

/** A heading that stands on the line after its "### § 23". */
function headingLine(lines: string[]): string | undefined {
  const [first, second] = lines.filter((line) => line.trim() !== '')
  return first && !first.startsWith('(') && second?.startsWith('(1)') ? first : undefined
}

const chapter = /^(?:Buch|Teil|Kapitel|Abschnitt|Unterabschnitt|Titel|Untertitel) \d+[a-z]?\b.*[^.;,:]$/
const footnote = /^§ \d+.*\b[iI]dF\b/
const annex = /^Anlage(?: |$)/

/** Form of July 2026: one text an Absatz, lines kept, as they show where lists end. */
function lineBlocks(lines: string[]): Piece[][] {
  const start = lines.findIndex((line) => annex.test(line))
  const kept = (start < 0 ? lines : lines.slice(0, start)).filter((line) => line.trim() !== '' && !footnote.test(line))
  while (chapter.test(kept.at(-1) ?? '')) kept.pop()
  const texts = kept
    .map(normalise)
    .join('\n')
    .split(/\n(?=\(\d+[a-z]*\)\s)/)
  return texts.map(piecesOf).filter((pieces) => pieces.length > 0)
}
