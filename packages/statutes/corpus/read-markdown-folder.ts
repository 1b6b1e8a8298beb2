import { piecesOf } from './list-marks.ts'
import { normalise } from './normalise.ts'
import { paragraphOf } from './paragraph.ts'
import type { Reading } from './reading.ts'
import type { Paragraph } from './unit.ts'

/**
 * One paragraph from a folder of Markdown files, one file a paragraph (form of April 2026): front matter with `number`
 * and `heading`, a title, then one block an Absatz; lists stand inline. What the form loses: where the last entry of a list
 * ends and the sentence goes on, so those words stay with the last entry.
 */
export function readMarkdownFolderFile(path: string, text: string): Reading<Paragraph> {
  const [front, lines = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text) ?? []
  const number = /^number:\s*"?§+\s*(\d+[a-z]*)"?\s*$/m.exec(lines)?.[1]
  if (!front || !number) {
    return {
      ok: false,
      problem: `${path}: expected front matter with a line like \`number: "§ 25b"\`, found none`,
    }
  }
  const heading = /^heading:\s*(.*)$/m.exec(lines)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? ''
  const body = text.slice(front.length).replace(/^\s*#[^\n]*\n/, '')
  const blocks = body.split(/\n\s*\n/).map((block) => piecesOf(normalise(block)))
  return {
    ok: true,
    value: paragraphOf(
      number,
      heading,
      blocks.filter((block) => block.length > 0),
    ),
  }
}
