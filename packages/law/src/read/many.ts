import type { Day } from '../day.ts'
import type { FieldFact, ListFact, SetFact } from '../fact.ts'
import { type Problems, short, show } from '../problem.ts'
import { type Elements, type Members, unknownValue } from '../situation.ts'
import { isObject } from './object.ts'
import { readPlain } from './plain.ts'

/**
 * The entries of a list, a set or a track: `[…]` is complete, `{"atLeast": […]}` is what is known of it.
 * @returns `undefined` if it is neither, or longer than `most`, which is counted as one problem
 */
export function entriesOf(
  at: string,
  value: unknown,
  most: number,
  problems: Problems,
): { list: unknown[]; complete: boolean } | undefined {
  const list = Array.isArray(value) ? value : partOf(value)
  if (!list) problems.add(() => ({ at, code: 'wrong-type', found: show(value), allowed: '[…] or {"atLeast": […]}' }))
  else if (list.length > most)
    problems.add(() => ({ at, code: 'too-many', found: String(list.length), allowed: `≤ ${most}` }))
  else return { list, complete: list === value }
  return undefined
}

function partOf(value: unknown): unknown[] | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined
  return Array.isArray(value['atLeast']) ? value['atLeast'] : undefined
}

export function readSet({ id, values }: SetFact, value: unknown, problems: Problems): Members | undefined {
  const entries = entriesOf(id, value, values.length, problems)
  if (!entries) return undefined
  const members = new Set<string>()
  for (const [index, member] of entries.list.entries()) {
    if (typeof member === 'string' && values.includes(member)) members.add(member)
    else
      problems.add(() => ({
        at: `${id}[${index}]`,
        code: 'not-allowed',
        found: show(member),
        allowed: values.join(', '),
      }))
  }
  return { members: [...members], complete: entries.complete }
}

export function readList(fact: ListFact, value: unknown, asOf: Day, problems: Problems): Elements | undefined {
  const entries = entriesOf(fact.id, value, fact.max, problems)
  if (!entries) return undefined
  const elements = Array.from(entries.list, (element, index) =>
    readElement(`${fact.id}[${index}]`, fact.of, element, asOf, problems),
  )
  return { elements, complete: entries.complete }
}

function readElement(
  at: string,
  fields: readonly FieldFact[],
  element: unknown,
  asOf: Day,
  problems: Problems,
): number[] {
  const values = fields.map(unknownValue)
  if (!isObject(element)) {
    problems.add(() => ({ at, code: 'wrong-type', found: show(element), allowed: 'object' }))
    return values
  }
  for (const [key, inner] of Object.entries(element)) {
    const place = fields.findIndex((field) => field.id === key)
    const path = `${at}.${short(key)}`
    if (place < 0)
      problems.add(() => ({
        at: path,
        code: 'unknown-fact',
        found: short(key),
        allowed: fields.map(({ id }) => id).join(', '),
      }))
    else if (inner !== null && inner !== undefined)
      values[place] = readPlain(path, fields[place] as FieldFact, inner, asOf, problems)
  }
  return values
}
