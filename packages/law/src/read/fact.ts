import type { Fact, RecordFact } from '../fact.ts'
import type { Layout } from '../layout.ts'
import { type Problems, short, show } from '../problem.ts'
import type { Situation } from '../situation.ts'
import { readList, readSet } from './many.ts'
import { isObject } from './object.ts'
import { readPlain } from './plain.ts'
import { readTrack } from './track.ts'

/** Writes one fact that was told into its place. */
export function readFact(layout: Layout, fact: Fact, value: unknown, into: Situation, problems: Problems): void {
  const slot = layout.index.get(fact.id) as number
  if (fact.kind === 'spans') into.tracks[slot] = readTrack(layout, fact, value, into.asOf, problems)
  else if (fact.kind === 'list') into.lists[slot] = readList(fact, value, into.asOf, problems)
  else if (fact.kind === 'set') into.sets[slot] = readSet(fact, value, problems)
  else if (fact.kind === 'record') readRecord(layout, fact, value, into, problems)
  else into.values[slot] = readPlain(fact.id, fact, value, into.asOf, problems)
}

/** `true` or `false`: whether there is one at all; an object: that there is one, and what is known of it. */
function readRecord(layout: Layout, fact: RecordFact, value: unknown, into: Situation, problems: Problems): void {
  const slot = layout.index.get(fact.id) as number
  const names = fact.of.map(({ id }) => id)
  if (typeof value === 'boolean') into.values[slot] = value ? 2 : 0
  else if (isObject(value)) {
    into.values[slot] = 2
    for (const [key, inner] of Object.entries(value)) {
      const field = fact.of.find(({ id }) => id === key)
      const at = `${fact.id}.${short(key)}`
      if (!field) problems.addUnknown(at, key, names)
      else if (inner !== null && inner !== undefined)
        into.values[layout.index.get(at) as number] = readPlain(at, field, inner, into.asOf, problems)
    }
  } else
    problems.add(() => ({
      at: fact.id,
      code: 'wrong-type',
      found: show(value),
      allowed: `object with ${names.join(', ')}, or false`,
    }))
}
