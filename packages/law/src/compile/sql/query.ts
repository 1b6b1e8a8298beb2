import { type Condition, partsOf } from '../../condition.ts'
import { type Day, plainDate } from '../../day.ts'
import type { Norm } from '../../norm.ts'
import { type Rulebook, versionOn } from '../../rulebook.ts'
import { reachesOf } from '../needs.ts'
import { truthOf } from './condition.ts'
import { column, type Dialect, type Element, quoted } from './dialect.ts'
import { Layers, walksList } from './layers.ts'
import type { Tables } from './prepare.ts'
import type { Inside, Scope } from './scope.ts'
import { indented, not, noted, or, type Truth } from './truth.ts'

/** What is asked of the prepared table. */
export interface Asked {
  /** The ids of the norms, in the order of the columns. */
  norms: readonly string[]
  on: Day
  application: Day
  /** Says a condition in words, for the comment beside its column. */
  say?: (condition: Condition) => string
}

/**
 * The query that says for each row and each norm whether it reaches its own grade: TRUE, FALSE, or NULL where that is unknown or open
 * to judgement. Conditions that are asked more than once are columns of their own, each layer built on the one before.
 */
export function queryText(rulebook: Rulebook, dialect: Dialect, asked: Asked, { prepared, key }: Tables): string {
  const writer = new Writer(rulebook, dialect, asked)
  const versions = asked.norms.map((id) => ({ id, version: versionOn(rulebook, id, asked.on) }))
  for (const { version } of versions)
    if (version) for (const part of reachesOf(version.norm)) writer.see(part.condition, part.ways)
  const columns = versions.map(({ id, version }) => {
    if (!version) return `  -- not in force on ${plainDate(asked.on)}\n  FALSE AS ${quoted(id)}`
    const { norm, unknownFrom } = version
    const head = `  -- ${norm.cite}, grade: ${norm.grade}`
    if (asked.on >= unknownFrom) return `${head}, text not known on the day\n  ${dialect.unknown} AS ${quoted(id)}`
    return `${head}\n  ${writer.norm(norm)} AS ${quoted(id)}`
  })
  const told = `WHERE coalesce(p."asOf", ${dialect.day(asked.on)}) <= ${dialect.day(asked.on)} -- what was told later says nothing of the day`
  const layers = writer.layers.texts()
  const names = [quoted(prepared), ...layers.map((_, index) => quoted(`layer ${index + 1}`))]
  const from = (index: number) => `FROM ${names[index]} AS p${index === 0 ? `\n${told}\n` : ''}`
  const ctes = layers.map(
    (layer, index) => `${names[index + 1]} AS (\nSELECT p.*,\n${layer.join(',\n')}\n${from(index)}${dialect.fence}\n)`,
  )
  return `${ctes.length > 0 ? `WITH ${ctes.join(', ')}\n` : ''}SELECT
  p.${quoted(key)},
${columns.join(',\n')}
${from(layers.length)}`
}

class Writer {
  readonly #rulebook: Rulebook
  readonly #scope: Scope
  readonly #say: (condition: Condition) => string
  readonly #times = new Map<string, number>()
  readonly #cites = new Map<string, Set<string>>()
  /** Name of the column that holds a condition, once it is written. */
  readonly #names = new Map<string, string>()
  readonly layers = new Layers()
  readonly #keys = new WeakMap<Condition, string>()
  #elements = 0

  constructor(rulebook: Rulebook, dialect: Dialect, { on, application, say }: Asked) {
    this.#say = say ?? (() => '')
    this.#rulebook = rulebook
    this.#scope = {
      rulebook,
      dialect,
      on,
      application,
      fact: column,
      column,
      onTheDay: (name, expression, note) => this.layers.keep(name, expression, note),
      inside: (list) => this.#inside(list),
      truthIn: (inside, element, condition) => this.#inElement(inside, element, condition),
    }
  }

  /** Counts how often each condition is asked. */
  see(condition: Condition, ways: readonly { when: Condition; cite: string }[]): void {
    this.#count(condition)
    for (const { when } of ways) this.#count(when)
  }

  #count(condition: Condition): void {
    if (condition.is === 'cited' || condition.is === 'named') {
      this.#count(condition.of)
      const key = this.#key(condition)
      const cites = this.#cites.get(key) ?? new Set()
      this.#cites.set(key, cites.add(condition.is === 'cited' ? condition.cite : condition.name))
      return
    }
    const key = this.#key(condition)
    const before = this.#times.get(key) ?? 0
    this.#times.set(key, before + 1)
    if (before === 0 && condition.is !== 'some' && condition.is !== 'every')
      for (const part of partsOf(condition)) this.#count(part)
  }

  /** Everything that the norm asks for at its own grade, one place of law a line. */
  norm(norm: Norm): string {
    const paragraph = `${norm.cite.replace(/ Abs\..*$/, '')} `
    const short = (cite: string) => (cite.startsWith(paragraph) ? cite.slice(paragraph.length) : cite)
    const parts = reachesOf(norm).map(({ cite, condition, excludes, ways }) => {
      const own = this.#truth(condition)
      const truth = or([excludes ? not(own) : own, ...ways.map(({ when }) => this.#truth(when))])
      const round = ways.length > 0 ? `, or ${ways.map((way) => short(way.cite)).join(', or ')}` : ''
      return { truth, note: `${short(cite)}${excludes ? ' (excludes)' : ''}${round}` }
    })
    const left = parts.filter(({ truth }) => truth !== 'TRUE')
    const settled = left.find(({ truth }) => truth === 'FALSE')
    if (settled) return `FALSE /* ${settled.note} */`
    if (left.length === 0) return 'TRUE'
    const far = left.filter(({ truth }) => walksList(truth))
    const near = left.filter((part) => !far.includes(part))
    if (far.length === 0 || near.length === 0) return this.#answer(inOrder(left))
    // Lists are walked only for those of whom nothing else speaks against it.
    const name = `${norm.id}, without lists`
    const first = this.layers.keep(name, inOrder(near), norm.cite)
    return this.#answer(inOrder([{ truth: first, note: 'what needs no list' }, ...far]), name)
  }

  #answer(truth: Truth, first?: string): Truth {
    this.layers.answer(truth, first)
    return indented(truth)
  }

  /** Without citations and names, so that the same thing said at two places is one. */
  #key(condition: Condition): string {
    const known = this.#keys.get(condition)
    if (known) return known
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(bare)
      if (typeof value !== 'object' || value === null) return value
      const { is, of } = value as { is?: string; of?: unknown }
      if (is === 'cited' || is === 'named') return bare(of)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bare(inner)]))
    }
    const key = JSON.stringify(bare(condition))
    this.#keys.set(condition, key)
    return key
  }

  /** A condition of the person: the name of its column where it is asked more than once, else itself. */
  #truth(condition: Condition): Truth {
    const inner = (part: Condition) => this.#truth(part)
    if (condition.is === 'cited') return noted(condition.cite, inner(condition.of))
    if (condition.is === 'named') return noted(condition.name, inner(condition.of))
    const key = this.#key(condition)
    const name = this.#names.get(key)
    if (name) return column(name)
    const written = truthOf(this.#scope, condition, inner)
    if (isShort(condition, written) || (this.#times.get(key) ?? 0) < (isQuick(condition) ? 4 : 2)) return written
    return this.#share(key, condition, written)
  }

  #share(key: string, condition: Condition, written: Truth): Truth {
    const name = `c${this.#names.size + 1}`
    this.#names.set(key, name)
    const cites = [...(this.#cites.get(key) ?? [])].join('; ')
    return this.layers.keep(name, written, [cites, this.#say(condition)].filter(Boolean).join(': '))
  }

  #inside(list: string): Inside {
    const fact = this.#rulebook.vocabulary.facts.find(({ id }) => id === list)
    if (fact?.kind !== 'list') throw new Error(`${list} is not a list.`)
    return { list, of: { name: list, fields: fact.of.map(({ id }) => id) } }
  }

  /** A condition about an element. What does not speak of the element is a column of the person. */
  #inElement(inside: Inside, element: Element, condition: Condition): Truth {
    const scope: Scope = {
      ...this.#scope,
      list: inside.list,
      fact: (key) => (key.startsWith('.') ? element(key.slice(1)) : column(key)),
    }
    const inner = (part: Condition): Truth => {
      if (part.is === 'cited') return noted(part.cite, inner(part.of))
      if (part.is === 'named') return noted(part.name, inner(part.of))
      if (!speaksOfElement(part)) return this.#ofPerson(part)
      return truthOf(scope, part, inner)
    }
    return inner(condition)
  }

  #ofPerson(condition: Condition): Truth {
    const written = this.#truth(condition)
    if (isShort(condition, written)) return written
    return this.layers.keep(`of the person ${++this.#elements}`, written, '')
  }
}

/**
 * All of them. Who does not meet the first, or one that is soon asked, is not asked the rest, which is most people for most norms:
 * databases stop at the first `OR` of a `WHEN` that is met, but ask all of an `AND` that is a column.
 */
function inOrder(parts: readonly { truth: Truth; note: string }[]): Truth {
  const lines = parts.map(({ truth, note }, index) => `\n  -- ${note}\n  ${index > 0 ? 'AND ' : ''}${indented(truth)}`)
  const soon = parts.filter(({ truth }, index) => index === 0 || truth.length <= SOON_ASKED)
  return `CASE WHEN ${soon.map(({ truth }) => `NOT (${truth})`).join(' OR ')} THEN FALSE ELSE (${lines.join('')}\n) END`
}

/** Letters of a condition that is worth being said twice. */
const SOON_ASKED = 160

/** Not worth a column: a fact, its opposite, and what is unknown for everybody. */
const isShort = ({ is }: Condition, written: Truth): boolean =>
  ['fact', 'not', 'judged', 'unencoded'].includes(is) || /^(?:p\."[^"]+"|TRUE|FALSE)$/.test(written)

/** One comparison. As a column it is computed for everybody, where it stands only for those of whom it is asked. */
const isQuick = ({ is }: Condition): boolean => ['choice', 'level', 'moment'].includes(is)

/** Whether the condition asks for a field of the element in hand; a list asked for inside has elements of its own. */
function speaksOfElement(condition: Condition): boolean {
  if (condition.is === 'some' || condition.is === 'every') return false
  if (partsOf(condition).some(speaksOfElement)) return true
  const { of, when, base, exceptions, ...own } = condition as unknown as Record<string, unknown>
  return /"fact":"\./.test(JSON.stringify(own, (name, value) => (name === 'where' ? undefined : value)))
}
