/**
 * Writes docs/coverage.md: of every paragraph the norms rest on, what is encoded, left out and why, weighed, or not said.
 *   node scripts/coverage.ts                writes the page; fails where a gap is new
 *   node scripts/coverage.ts --check        fails where the page is not what the norms say now, or a gap is new
 *   node scripts/coverage.ts --corpus DIR   holds the norms against the statute texts in DIR instead of those of the repository; writes nothing
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Manifest, manifestOf, readCorpus, readManifest } from '../packages/statutes/corpus/index.ts'
import { norms } from '../packages/statutes/norms.ts'
import { rightsNorms } from '../packages/statutes/rights/all.ts'
import { coverageOf } from './trust/coverage.ts'
import { coveragePage, gapsOf, newGaps } from './trust/coverage-page.ts'

const root = resolve(import.meta.dirname, '..')
const page = resolve(root, 'docs/coverage.md')
const manifests = resolve(root, 'packages/statutes/corpus/manifests')

/** The texts of the repository, oldest first. */
const committed = readdirSync(manifests)
  .sort()
  .map((name): Manifest => {
    const read = readManifest(name, readFileSync(join(manifests, name), 'utf8'))
    if (!read.ok) throw new Error(read.problem)
    return read.value
  })

const at = process.argv.indexOf('--corpus')
const corpus = at < 0 ? undefined : process.argv[at + 1]
if (at >= 0 && !corpus) throw new Error('Say where the texts are: node scripts/coverage.ts --corpus DIR')

const texts = corpus ? [...committed, manifestOf(...readCorpus(filesIn(corpus)).statutes)] : committed
const paragraphs = coverageOf([...norms, ...rightsNorms], texts)
const text = coveragePage(paragraphs)
const before = existsSync(page) ? readFileSync(page, 'utf8') : undefined
const fresh = before === undefined ? [] : newGaps(paragraphs, before)

console.log(`${paragraphs.length} paragraphs, ${gapsOf(paragraphs).length} gaps.`)
for (const gap of fresh) console.error(`a new gap: ${gap}`)
if (fresh.length > 0) {
  console.error('Encode the place, or say in the norm under "notSaid" why it is left out or where it counts.')
  process.exitCode = 1
} else if (process.argv.includes('--check')) {
  if (text !== before) {
    console.error('docs/coverage.md is not what the norms say now. Run: npm run trust')
    process.exitCode = 1
  }
} else if (!corpus) {
  writeFileSync(page, text)
  console.log('docs/coverage.md')
}

function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [{ path, text: readFileSync(path, 'utf8') }]
  })
}
