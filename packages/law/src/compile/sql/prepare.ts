import { type Condition, type Moment, partsOf, type Quantity } from '../../condition.ts'
import type { Fact, RecordFact } from '../../fact.ts'
import { conditionsOf, type Norm } from '../../norm.ts'
import type { Rulebook } from '../../rulebook.ts'
import { type Columns, type Dialect, quoted, text, toldOf, type Unpacked } from './dialect.ts'
import { bitOf } from './track.ts'

/** The facts that the norms ask for, and those on which these hang, in the order of the vocabulary. */
export function factsAsked({ vocabulary }: Rulebook, norms: readonly Norm[]): Fact[] {
  const asked = new Set<string>()
  const ask = (key: string) => asked.add(key.split('.')[0] as string)
  const moment = (one: Moment): void => {
    if (one.of === 'plus') moment(one.moment)
    if (one.of === 'fact') ask(one.fact)
  }
  const quantity = (one: Quantity): void => {
    if (one.of === 'fact') ask(one.fact)
    if (one.of === 'sum') for (const term of one.terms) quantity(term)
    if (one.of === 'times') quantity(one.term)
    if (one.of === 'count') {
      ask(one.list)
      look(one.where)
    }
  }
  const look = (condition: Condition): void => {
    if ('fact' in condition) ask(condition.fact)
    if ('track' in condition) ask(condition.track)
    if ('list' in condition) ask(condition.list)
    if ('at' in condition && condition.at) moment(condition.at)
    if (condition.is === 'number') for (const side of [condition.left, condition.right]) quantity(side)
    if (condition.is === 'moment') for (const side of [condition.left, condition.right]) moment(side)
    for (const part of partsOf(condition)) look(part)
  }
  for (const norm of norms) for (const condition of conditionsOf(norm)) look(condition)
  for (const fact of [...vocabulary.facts].reverse()) if (asked.has(fact.id) && fact.onlyIf) ask(fact.onlyIf.fact)
  for (const fact of vocabulary.facts) if (asked.has(fact.id) && fact.onlyIf) ask(fact.onlyIf.fact)
  return vocabulary.facts.filter(({ id }) => asked.has(id))
}

type CellType = 'boolean' | 'date' | 'integer' | 'text'
const typeOf = ({ kind }: Fact): CellType => {
  if (kind === 'boolean' || kind === 'record') return 'boolean'
  if (kind === 'date') return 'date'
  return kind === 'integer' || kind === 'money' ? 'integer' : 'text'
}

/** The columns of the population that the facts stand in, with their types. */
export function populationOf(facts: readonly Fact[]): { name: string; type: CellType }[] {
  return [
    { name: 'asOf', type: 'date' },
    ...facts.flatMap((fact) => [
      { name: fact.id, type: typeOf(fact) },
      ...(fact.kind === 'record'
        ? fact.of.map((field) => ({ name: `${fact.id}.${field.id}`, type: typeOf(field) }))
        : []),
    ]),
  ]
}

/** Names of the tables, and of the column that says who a row is about. */
export interface Tables {
  population: string
  prepared: string
  key: string
}

/**
 * The statement that reads a population once: JSON into lists with types, words and numbers that no fact has into unknown, and facts
 * aside whose parent says otherwise. What it makes hangs neither on a norm nor on a day.
 */
export function prepareText(
  rulebook: Rulebook,
  dialect: Dialect,
  facts: readonly Fact[],
  { population, prepared, key }: Tables,
): string {
  const told = (name: string) => `p.${quoted(name)}`
  const first: Columns = { asOf: dialect.cast(told('asOf'), 'date') }
  const kept: Columns = {}
  const steps: { columns: Columns; from: string[] }[] = []
  for (const fact of facts) {
    const own = (value: string) => unlessAside(dialect, facts, fact, value)
    const unpacked = unpackedOf(rulebook, dialect, fact)
    if (unpacked) {
      first[toldOf(fact.id)] = own(told(fact.id))
      unpacked.steps.forEach(({ columns, from }, index) => {
        const step = steps[index] ?? { columns: {}, from: [] }
        steps[index] = { columns: { ...step.columns, ...columns }, from: from ? [...step.from, from] : step.from }
      })
      Object.assign(kept, unpacked.kept)
      continue
    }
    for (const [name, value] of Object.entries(
      fact.kind === 'record' ? record(dialect, fact) : { [fact.id]: plain(dialect, fact, told(fact.id)) },
    )) {
      first[name] = own(value)
      kept[name] = told(name)
    }
  }
  const named = (columns: Columns) =>
    Object.entries(columns).map(([name, value]) =>
      value === told(name) ? `  ${value}` : `  ${value} AS ${quoted(name)}`,
    )
  const layers = [
    `SELECT\n${[`  ${told(key)}`, ...named(first)].join(',\n')}\nFROM ${quoted(population)} AS p${dialect.fence}`,
    ...steps.map(
      ({ columns, from }, index) =>
        `SELECT p.*,\n${named(columns).join(',\n')}\nFROM ${quoted(`step ${index + 1}`)} AS p${from.join('')}${dialect.fence}`,
    ),
  ]
  return `${dialect.createTableAs(quoted(prepared))}
WITH ${layers.map((layer, index) => `${quoted(`step ${index + 1}`)} AS (\n${layer}\n)`).join(', ')}
SELECT
${[`  ${told(key)}`, `  ${told('asOf')}`, ...named(kept)].join(',\n')}
FROM ${quoted(`step ${layers.length}`)} AS p`
}

function unpackedOf(rulebook: Rulebook, dialect: Dialect, fact: Fact): Unpacked | undefined {
  if (fact.kind === 'spans') {
    const lasting = new Set(rulebook.vocabulary.statuses.flatMap(({ id, lasts }) => (lasts ? [id] : [])))
    const statuses = fact.statuses.map((id) => ({ id, bit: bitOf(fact.statuses, id), lasts: lasting.has(id) }))
    return dialect.track(fact, { statuses })
  }
  if (fact.kind === 'list') return dialect.list(fact, (field, value) => plain(dialect, field, value))
  return fact.kind === 'set' ? dialect.set(fact) : undefined
}

/** A plain value in its type. A word that the fact does not have and a number out of its range are unknown, never "no". */
function plain(dialect: Dialect, fact: Fact, value: string): string {
  const typed = dialect.cast(value, typeOf(fact))
  if (fact.kind === 'choice' || fact.kind === 'level')
    return `CASE WHEN ${typed} IN (${fact.values.map(text).join(', ')}) THEN ${typed} END`
  if (fact.kind !== 'integer' && fact.kind !== 'money') return typed
  return `CASE WHEN ${typed} BETWEEN ${fact.kind === 'money' ? 0 : fact.min} AND ${fact.max} THEN ${typed} END`
}

/** A filled field says that there is one. Where the row says that there is none, and yet fills a field, nothing is known. */
function record(dialect: Dialect, fact: RecordFact): Columns {
  const told = (name: string) => `p.${quoted(name)}`
  const fields = fact.of.map((field) => told(`${fact.id}.${field.id}`))
  const there = dialect.cast(told(fact.id), 'boolean')
  const filled = `(${fields.map((field) => `${field} IS NOT NULL`).join(' OR ')})`
  return {
    [fact.id]: `CASE WHEN ${filled} AND NOT ${there} THEN ${dialect.unknown} WHEN ${filled} THEN TRUE ELSE ${there} END`,
    ...Object.fromEntries(
      fact.of.map((field) => {
        const name = `${fact.id}.${field.id}`
        return [name, `CASE WHEN coalesce(${there}, TRUE) THEN ${plain(dialect, field, told(name))} END`]
      }),
    ),
  }
}

/** A fact that hangs on another one is unknown once that one says otherwise. */
function unlessAside(dialect: Dialect, facts: readonly Fact[], fact: Fact, value: string): string {
  if (!fact.onlyIf) return value
  const { fact: id, is } = fact.onlyIf
  const place = facts.findIndex((other) => other.id === id)
  const parent = facts[place]
  if (!parent || parent.kind === 'list' || parent.kind === 'set' || parent.kind === 'spans')
    throw new Error(`${fact.id} hangs on ${id}: in SQL it can only hang on a plain fact or a record.`)
  const own =
    parent.kind === 'record' ? (record(dialect, parent)[id] as string) : plain(dialect, parent, `p.${quoted(id)}`)
  const said = place < facts.indexOf(fact) ? unlessAside(dialect, facts, parent, own) : own
  const isWord = parent.kind === 'choice' || parent.kind === 'level'
  const others = isWord
    ? parent.values.filter((word) => !is.includes(word)).map(text)
    : ['TRUE', 'FALSE'].filter((word) => !is.includes(word === 'TRUE'))
  return others.length === 0 ? value : `CASE WHEN (${said}) IN (${others.join(', ')}) THEN NULL ELSE ${value} END`
}
