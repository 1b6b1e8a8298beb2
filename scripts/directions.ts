/**
 * Who may import whom. Fails on every other edge, on imports past a package's entry, on cycles between parts, and where
 * `law` or `statutes` reach for a clock, chance, a network or Node: they run on the person's phone.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const mayImport: Readonly<Record<string, readonly string[]>> = { law: [], statutes: ['law'] }

/** Entries of a package beside its index. */
const entries: Readonly<Record<string, readonly RegExp[]>> = {
  law: [
    /^@lotse\/law$/,
    /^@lotse\/law\/count$/,
    /^@lotse\/law\/compile(\/sql)?$/,
    /^@lotse\/law\/population$/,
    /^@lotse\/law\/reform$/,
  ],
  statutes: [
    /^@lotse\/statutes$/,
    /^@lotse\/statutes\/(corpus\/index|rulebook|planning-book|norms|amounts\/index|facts\/index|steps\/index|deadlines\/index|rights\/(index|all)|words\/(index|load|de|en|law-words|day|condition\/index))\.ts$/,
    /^@lotse\/statutes\/corpus\/manifests\/[\w-]+\.json$/,
  ],
}

const impure: readonly [RegExp, string][] = [
  [/\bDate\.now\s*\(/, 'reads the clock'],
  [/\bnew Date\s*\(\s*\)/, 'reads the clock'],
  [/\bMath\.random\s*\(/, 'uses chance'],
  [/\bfetch\s*\(/, 'uses the network'],
  [/\bprocess\./, 'uses Node'],
  [/\blocalStorage\b/, 'uses the browser'],
  [/from ['"]node:/, 'imports a Node module'],
]

/** What browsers learned in 2024: people's phones are older. */
const tooNew: readonly [RegExp, string][] = [
  [/\b(?:Map|Object)\.groupBy\s*\(/, 'groupBy'],
  [/\bPromise\.withResolvers\b/, 'Promise.withResolvers'],
  [/\bIterator\.from\b|\.isSubsetOf\(|\.symmetricDifference\(/, 'methods of sets and iterators'],
]

export interface Source {
  /** From the root of the checkout, with `/`. */
  path: string
  text: string
}

/** What is wrong with the imports, one sentence each. */
export function directionProblems(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const part = /^packages\/([^/]+)\//.exec(path)?.[1]
    const app = /^apps\/([^/]+)\//.exec(path)?.[1]
    if (!part && !app) return []
    const problems = importsOf(text).flatMap((asked) => edgeProblem(path, part, app, asked))
    const isTestCode = /\.test\.ts$|\/reference\/|\/testing\.ts$/.test(path)
    if (part && !isTestCode)
      for (const [pattern, what] of impure)
        if (pattern.test(withoutComments(text)))
          problems.push(`${path} ${what}; ${part} must run anywhere and answer for a named day.`)
    if (runsOnPhones(path) && !isTestCode)
      for (const [pattern, what] of tooNew)
        if (pattern.test(withoutComments(text))) problems.push(`${path} uses ${what}, which phones before 2024 lack.`)
    return problems
  })
}

const runsOnPhones = (path: string): boolean => /^packages\/|^apps\/web\/src\//.test(path) && !path.includes('.server.')

function edgeProblem(path: string, part: string | undefined, app: string | undefined, asked: string): string[] {
  const own = part ? `packages/${part}` : `apps/${app}`
  if (asked.startsWith('.')) {
    const target = relative('.', resolve('/', dirname(path), asked)).replace(/^(\.\.\/)+/, '')
    const inside = target.startsWith(`${own}/`)
    return inside ? [] : [`${path} reaches out of its part with ${asked}; import the package instead.`]
  }
  const named = /^@lotse\/([^/]+)/.exec(asked)?.[1]
  if (!named) return []
  if (['web', 'cli'].includes(named)) return [`${path} imports the app ${named}; nobody imports an app.`]
  if (part && named !== part && !mayImport[part]?.includes(named)) return [`${path}: ${part} must not know ${named}.`]
  if (named === part) return []
  return entries[named]?.some((entry) => entry.test(asked))
    ? []
    : [`${path} imports ${asked} past the entry of ${named}.`]
}

function importsOf(text: string): string[] {
  return [...withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] as string,
  )
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** Every source below the folder, without what is built or installed. */
export function readSources(root: string, folder: string): Source[] {
  return readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap((entry): Source[] => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory())
      return ['node_modules', 'build', '.svelte-kit', 'paraglide'].includes(entry.name) ? [] : readSources(root, path)
    return /\.(ts|svelte|mjs|js)$/.test(entry.name) ? [{ path, text: readFileSync(resolve(root, path), 'utf8') }] : []
  })
}

const own = fileURLToPath(import.meta.url)
if (process.argv[1] === own) {
  const root = resolve(dirname(own), '..')
  const problems = directionProblems(['packages', 'apps'].flatMap((folder) => readSources(root, folder)))
  for (const problem of problems) console.error(problem)
  process.exit(problems.length > 0 ? 1 : 0)
}
