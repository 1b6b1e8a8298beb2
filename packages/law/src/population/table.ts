import { LATEST, plainDate } from '../day.ts'
import type { Fact, FieldFact } from '../fact.ts'
import type { Layout } from '../layout.ts'
import type { Situation } from '../situation.ts'

/** What stands in one cell; `null` is unknown. */
export type Cell = string | number | boolean | null
export type CellType = 'boolean' | 'date' | 'integer' | 'text'

/** The columns of a population with their types: `asOf`, then every slot of the situation. See docs/populations.md. */
export function populationColumns({ slots }: Layout): { name: string; type: CellType }[] {
  return [
    { name: 'asOf', type: 'date' },
    ...slots.map(({ key, fact, field }) => ({ name: key, type: typeOf((field ?? fact).kind) })),
  ]
}

function typeOf(kind: Fact['kind']): CellType {
  if (kind === 'boolean' || kind === 'record') return 'boolean'
  if (kind === 'date') return 'date'
  return kind === 'integer' || kind === 'money' ? 'integer' : 'text'
}

/** The cells of a situation, in the order of `populationColumns`. */
export function cellsOf(layout: Layout, situation: Situation): Cell[] {
  return [
    plainDate(situation.asOf),
    ...layout.slots.map(({ fact, field }, slot): Cell => {
      if (fact.kind === 'spans') return json(track(layout, situation, slot))
      if (fact.kind === 'list') return json(list(situation, slot, fact.of))
      if (fact.kind === 'set') return json(set(situation, slot))
      return plainCell(field ?? fact, situation.values[slot] as number)
    }),
  ]
}

const json = (value: unknown): Cell => (value === undefined ? null : JSON.stringify(value))

function plainCell(fact: Fact, value: number): Cell {
  switch (fact.kind) {
    case 'boolean':
    case 'record':
      return value === 1 ? null : value === 2
    case 'date':
      return value === 0 ? null : plainDate(value)
    case 'choice':
    case 'level':
      return value < 0 ? null : (fact.values[value] as string)
    default:
      return value < 0 ? null : value
  }
}

const whole = (complete: boolean, entries: unknown[]): unknown => (complete ? entries : { atLeast: entries })

function track(layout: Layout, situation: Situation, slot: number): unknown {
  const found = situation.tracks[slot]
  if (!found) return undefined
  const spans = found.spans.map(({ status, from, to, issuedUnder, basis }) => ({
    status: layout.vocabulary.statuses[status]?.id,
    from: from === 0 ? undefined : plainDate(from),
    to: to === LATEST ? undefined : plainDate(to),
    issuedUnder,
    basis,
  }))
  return whole(found.complete, spans)
}

function list(situation: Situation, slot: number, fields: readonly FieldFact[]): unknown {
  const found = situation.lists[slot]
  if (!found) return undefined
  const elements = found.elements.map((element) =>
    Object.fromEntries(
      fields.flatMap((field, at) => {
        const cell = plainCell(field, element[at] as number)
        return cell === null ? [] : [[field.id, cell]]
      }),
    ),
  )
  return whole(found.complete, elements)
}

function set(situation: Situation, slot: number): unknown {
  const found = situation.sets[slot]
  return found && whole(found.complete, [...found.members])
}
