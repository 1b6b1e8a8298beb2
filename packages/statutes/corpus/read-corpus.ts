import { codeOf } from './code.ts'
import { normalise } from './normalise.ts'
import { readMarkdownFolderFile } from './read-markdown-folder.ts'
import { readMarkdownStatute } from './read-markdown-statute.ts'
import { readXml } from './read-xml.ts'
import type { Reading } from './reading.ts'
import type { Paragraph, Statute } from './unit.ts'

export interface CorpusFile {
  path: string
  text: string
}

/** The forms a file of a corpus can have. `about` is the meta.json of a folder, `other` is none of the statute's text. */
export type Form = 'xml' | 'markdown-statute' | 'markdown-paragraph' | 'about' | 'other'

export function detectForm(file: CorpusFile): Form {
  if (/^\s*(?:<\?xml|<dokumente|<!DOCTYPE)/.test(file.text)) return 'xml'
  if (/(?:^|\/)meta\.json$/.test(file.path)) return 'about'
  if (!file.path.endsWith('.md')) return 'other'
  if (/^type:\s*annex\s*$/m.test(file.text)) return 'other'
  if (/^number:\s*"?§/m.test(file.text.slice(0, 2000))) return 'markdown-paragraph'
  return /^jurabk:/m.test(file.text) && /^#{2,6} §/m.test(file.text) ? 'markdown-statute' : 'other'
}

/** What was read of a corpus, and what could not be: each problem names its file and what was expected. */
export interface Corpus {
  statutes: Statute[]
  problems: string[]
}

/** Reads the files of a corpus in whatever form each of them has; one folder of paragraphs is one code. */
export function readCorpus(files: CorpusFile[]): Corpus {
  const corpus: Corpus = { statutes: [], problems: [] }
  const take = (reading: Reading<Statute>) => {
    if (reading.ok) corpus.statutes.push(reading.value)
    else corpus.problems.push(reading.problem)
  }
  const folders = new Map<string, CorpusFile[]>()
  for (const file of files) {
    const form = detectForm(file)
    if (form === 'xml') take(readXml(file.path, file.text))
    else if (form === 'markdown-statute') take(readMarkdownStatute(file.path, file.text))
    else if (form !== 'other') folders.set(folderOf(file.path), [...(folders.get(folderOf(file.path)) ?? []), file])
  }
  for (const [folder, inFolder] of folders) readFolder(folder, inFolder, corpus)
  if (corpus.statutes.length === 0) {
    corpus.problems.push(
      `${files[0]?.path ?? 'no files'}: expected statutes as official XML, as one Markdown file a code, or as a folder with one Markdown file a paragraph`,
    )
  }
  return corpus
}

/** The statutes of a corpus; what could not be read is left to `readCorpus`. */
export function readCorpusFiles(files: CorpusFile[]): Statute[] {
  return readCorpus(files).statutes
}

const folderOf = (path: string): string => path.replace(/\/?[^/]*$/, '')

function readFolder(folder: string, files: CorpusFile[], corpus: Corpus): void {
  const paragraphs: Paragraph[] = []
  const sorted = files
    .filter((file) => detectForm(file) === 'markdown-paragraph')
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const file of sorted) {
    const reading = readMarkdownFolderFile(file.path, file.text)
    if (reading.ok) paragraphs.push(reading.value)
    else corpus.problems.push(reading.problem)
  }
  const [first] = sorted
  if (!first || paragraphs.length === 0) return
  const about = files.find((file) => detectForm(file) === 'about')
  const known = aboutOf(about)
  if (about && !known) corpus.problems.push(`${about.path}: expected JSON with amtabk or jurabk and standangabe`)
  const printed = /^jurabk:\s*(.+)$/m.exec(first.text)?.[1]
  const code = known?.code ?? (printed ? codeOf(printed) : folder.replace(/^.*\//, ''))
  corpus.statutes.push({ code, state: known?.state ?? 'unknown', listEnds: 'unknown', paragraphs })
}

/** Code and state of the text from a folder's meta.json. */
function aboutOf(file: CorpusFile | undefined): { code: string; state: string } | undefined {
  if (!file) return undefined
  let about: unknown
  try {
    about = JSON.parse(file.text)
  } catch {
    return undefined
  }
  if (!isAbout(about)) return undefined
  const code = about.amtabk ?? about.jurabk
  const latest = about.standangabe?.filter((entry) => entry.typ === 'Stand').at(-1)?.kommentar
  return code ? { code: codeOf(code), state: normalise(latest ?? 'unknown') } : undefined
}

interface About {
  amtabk?: string | null
  jurabk?: string | null
  standangabe?: { typ: string; kommentar: string }[]
}

function isAbout(value: unknown): value is About {
  return typeof value === 'object' && value !== null && ('amtabk' in value || 'jurabk' in value)
}
