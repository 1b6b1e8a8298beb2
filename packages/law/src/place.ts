import type { AmountTable } from './amount.ts'
import type { Fact, FieldFact } from './fact.ts'
import type { Layout } from './layout.ts'
import type { StatusSet } from './stay.ts'

/** Looks facts up once, so that evaluating is reading from fixed places. */
export interface Binder {
  layout: Layout
  amounts: ReadonlyMap<string, AmountTable>
}

/** Where a fact is read: a slot of the situation, or a field of the element in hand. */
export interface Place {
  slot: number
  field: number
  fact: Fact | FieldFact
}

/** @throws if the vocabulary has no such fact; a norm that names one is broken, not unknown. */
export function placeOf(binder: Binder, key: string, list?: string): Place {
  const { layout } = binder
  if (key.startsWith('.')) {
    const parent = layout.vocabulary.facts.find((fact) => fact.id === list)
    const fields = parent?.kind === 'list' ? parent.of : []
    const field = fields.findIndex((candidate) => candidate.id === key.slice(1))
    if (field < 0) throw new Error(`${key} is not a field of ${list ?? 'any list'}.`)
    return { slot: -1, field, fact: fields[field] as FieldFact }
  }
  const slot = layout.index.get(key)
  if (slot === undefined) throw new Error(`${key} is not a fact of the vocabulary.`)
  const found = layout.slots[slot]
  return { slot, field: -1, fact: found?.field ?? (found?.fact as Fact) }
}

/** @throws if the fact is of another kind than the condition asks for: its number would be read as something else. */
export function kindOf(place: Place, ...kinds: Fact['kind'][]): Place {
  if (!kinds.includes(place.fact.kind))
    throw new Error(`${place.fact.id} is a ${place.fact.kind}; asked as ${kinds.join(' or ')}.`)
  return place
}

/** The slot of a list. */
export function listOf(binder: Binder, list: string): number {
  return kindOf(placeOf(binder, list), 'list').slot
}

/** The slot of a track, and which of its statuses are asked for. */
export function trackOf(
  binder: Binder,
  track: string,
  statuses: readonly string[],
): { slot: number; wanted: StatusSet } {
  const { slot, fact } = kindOf(placeOf(binder, track), 'spans')
  const wanted = statusSet(binder, statuses)
  for (const status of statuses)
    if (fact.kind === 'spans' && !fact.statuses.includes(status))
      throw new Error(`${status} is not a status of ${track}.`)
  return { slot, wanted }
}

/** The number by which a situation holds a value. @throws if the fact has no such value */
export function valueIndex(place: Place, value: string): number {
  const values = 'values' in place.fact ? place.fact.values : []
  const index = values.indexOf(value)
  if (index < 0) throw new Error(`${place.fact.id} has no value ${value}. It has: ${values.join(', ')}.`)
  return index
}

/** @throws if the vocabulary has no such status */
export function statusSet(binder: Binder, statuses: readonly string[]): StatusSet {
  for (const status of statuses)
    if (!binder.layout.statusIndex.has(status)) throw new Error(`${status} is not a status of the vocabulary.`)
  return binder.layout.vocabulary.statuses.map((kind) => statuses.includes(kind.id))
}
