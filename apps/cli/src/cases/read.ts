// Case files, read strictly: a key that nobody knows would be an expectation that nobody checks.
// Start reading at `readCases`.
import { nearest, readSituation, type Situation, type Told } from '@lotse/law'
import { findInBooks, normNames } from '@lotse/statutes/rights/all.ts'
import { book } from '@lotse/statutes/rulebook.ts'
import { readJson } from '../situation/strict-json.ts'
import type { Case } from './case.ts'
import { dayAt, isObject, type Json, onlyKeys, type Report, textAt } from './json.ts'
import type { CaseProblem } from './problem.ts'
import { readExpected } from './read-expected.ts'

/** A case with the norms it asks and the situation it tells. */
export interface ReadCase extends Case {
  ids: readonly string[]
  situation: Situation
}

/** What a file may say for all its cases; a case may say the same for itself. */
const shared = ['norm', 'on', 'application', 'source', 'base', 'changes'] as const
const ofCase = ['id', 'title', 'because', 'expected', ...shared] as const
const ofFile = ['$schema', 'about', 'cases', ...shared] as const

/** Files in a folder of this name tell people; all others tell cases. */
const person = /(?:^|\/)people\/([^/]+)\.json$/

/** Reads every `.json` file of a folder. Nothing throws: what cannot be taken is said, and the rest is read all the same. */
export function readCases(files: readonly { path: string; text: string }[]): {
  cases: ReadCase[]
  problems: CaseProblem[]
} {
  const problems: CaseProblem[] = []
  const cases: ReadCase[] = []
  const seen = new Map<string, string>()
  const json = files.filter(({ path }) => path.endsWith('.json'))
  const people = new Map<string, Json>()
  for (const { path, text } of json) {
    const name = person.exec(path)?.[1]
    const told = name && objectIn(path, text, problems)
    if (told) people.set(name, told)
  }
  for (const { path, text } of json) {
    if (person.test(path)) continue
    const file = objectIn(path, text, problems)
    if (file) cases.push(...casesIn(path, file, people, seen, problems))
  }
  return { cases, problems }
}

function objectIn(file: string, text: string, problems: CaseProblem[]): Json | undefined {
  const read = readJson(text)
  if (!read.ok) problems.push({ file, at: '', found: { code: 'json', problem: read.problem } })
  else if (isObject(read.value)) return read.value
  else problems.push({ file, at: '', found: { code: 'form', allowed: '{…}' } })
  return undefined
}

/** A file holds a list `cases`, or is one case itself. */
function casesIn(
  file: string,
  json: Json,
  people: ReadonlyMap<string, Json>,
  seen: Map<string, string>,
  problems: CaseProblem[],
): ReadCase[] {
  const report =
    (at: string): Report =>
    (key, found) => {
      problems.push({ file, at: [at, key].filter(Boolean).join('.'), found })
    }
  if (!('cases' in json)) {
    onlyKeys(json, ['$schema', 'about', ...ofCase], report(nameOf('', json)))
    return readCase(file, {}, json, people, seen, report(nameOf('', json))) ?? []
  }
  onlyKeys(json, ofFile, report(''))
  const list = json['cases']
  if (!Array.isArray(list)) {
    report('')('cases', { code: 'form', allowed: '[{…}, …]' })
    return []
  }
  return list.flatMap((one: unknown, index) => {
    const place = `cases[${index}]`
    if (!isObject(one)) {
      report(place)('', { code: 'form', allowed: '{…}' })
      return []
    }
    onlyKeys(one, ofCase, report(nameOf(place, one)))
    return readCase(file, json, one, people, seen, report(nameOf(place, one))) ?? []
  })
}

const nameOf = (place: string, one: Json): string =>
  typeof one['id'] === 'string' ? [place, `"${one['id']}"`].filter(Boolean).join(' ') : place

function readCase(
  file: string,
  group: Json,
  own: Json,
  people: ReadonlyMap<string, Json>,
  seen: Map<string, string>,
  report: Report,
): ReadCase[] | undefined {
  let sound = true
  const wrong: Report = (at, found) => {
    sound = false
    report(at, found)
  }
  const said = (key: (typeof shared)[number]) => own[key] ?? group[key]
  const id = textAt('id', own['id'], wrong)
  const title = textAt('title', own['title'], wrong)
  const source = textAt('source', said('source'), wrong)
  const norm = textAt('norm', said('norm'), wrong)
  const on = dayAt('on', said('on'), wrong)
  const application = said('application') == null ? undefined : dayAt('application', said('application'), wrong)
  if (own['because'] !== undefined) textAt('because', own['because'], wrong)
  if (on && application && application > on) wrong('application', { code: 'application-late' })

  const other = seen.get(id)
  if (id && other !== undefined) wrong('id', { code: 'id-twice', id, other })
  if (id) seen.set(id, file)

  const ids = norm ? findInBooks(norm) : []
  if (norm && ids.length === 0) {
    wrong('norm', { code: 'unknown-norm', typed: norm, meant: nearest(norm, normNames(), 3) })
  }
  const expected = readExpected(own['expected'], wrong)
  const facts = factsOf(said('base'), group['changes'], own['changes'], people, wrong)
  if (!on) return undefined
  const read = readSituation(book().vocabulary, facts, on)
  if (!read.ok) for (const problem of read.problems) wrong('', { code: 'facts', problem })
  else for (const fact of read.ignored) wrong('', { code: 'ignored', fact })
  if (!sound || !read.ok || !expected) return undefined
  const { situation } = read
  return [
    { file, id, title, source, norm, on, ...(application ? { application } : {}), facts, expected, ids, situation },
  ]
}

/** The person the case begins with, and what is different: first for the whole file, then for the case. */
function factsOf(
  base: unknown,
  groupChanges: unknown,
  ownChanges: unknown,
  people: ReadonlyMap<string, Json>,
  report: Report,
): Told {
  const facts: Told = {}
  if (typeof base === 'string') {
    const told = people.get(base)
    if (told) Object.assign(facts, told)
    else report('base', { code: 'unknown-person', name: base, known: [...people.keys()] })
  } else if (isObject(base)) Object.assign(facts, base)
  else if (base !== undefined) report('base', { code: 'form', allowed: '"NAME", {…}' })
  for (const changes of [groupChanges, ownChanges]) {
    if (changes === undefined) continue
    if (isObject(changes)) for (const [key, value] of Object.entries(changes)) change(facts, key, value, report)
    else report('changes', { code: 'form', allowed: '{…}' })
  }
  return facts
}

/** `employment.salaryPerYear` changes one field, and leaves the others as the person has them. */
function change(facts: Told, key: string, value: unknown, report: Report): void {
  const [fact = '', field] = key.split('.', 2)
  if (field === undefined) {
    facts[fact] = value
    return
  }
  const record = facts[fact]
  if (isObject(record)) facts[fact] = { ...record, [field]: value }
  else report(`changes.${key}`, { code: 'no-record', fact })
}
