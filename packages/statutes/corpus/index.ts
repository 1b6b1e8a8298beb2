/**
 * Statute texts: reading them in the forms they come in, naming their places, and seeing what changed.
 *
 *     const { statutes } = readCorpus(files)              // files: { path, text }, listed and read by the caller
 *     const now = manifestOf(...statutes)
 *     drift([{ norm: 'permit-…', cite: 'AufenthG § 25b Abs. 1 Satz 2 Nr. 3' }], written, now)
 *
 * Everything here is a pure function of strings and runs in the browser.
 */
export { type Citation, formatCitation, parseCitation } from './citation.ts'
export { codeOf } from './code.ts'
export { type ChangedParagraph, changedParagraphs, type Drift, type DriftStatus, drift } from './drift.ts'
export { type Fingerprint, fingerprint } from './fingerprint.ts'
export { inventoryOf } from './locate.ts'
export { type CodeManifest, type Manifest, manifestOf, paragraphIn, readManifest } from './manifest.ts'
export { normalise } from './normalise.ts'
export { type Corpus, type CorpusFile, detectForm, type Form, readCorpus, readCorpusFiles } from './read-corpus.ts'
export { readMarkdownFolderFile } from './read-markdown-folder.ts'
export { readMarkdownStatute } from './read-markdown-statute.ts'
export { readSaxonStatute } from './read-saxon-statute.ts'
export { readXml } from './read-xml.ts'
export type { Reading } from './reading.ts'
export { driftSince, newestOf, type TextState, type Written } from './states.ts'
export {
  type Absatz,
  absatzWords,
  type Paragraph,
  type Part,
  printedLabel,
  type Statute,
  type Unit,
  wordsOf,
} from './unit.ts'
