import type { Fact } from '../fact.ts'
import type { Situation } from '../situation.ts'
import {
  type Block,
  COMPLETE,
  type ListColumn,
  noTruths,
  OTHER_PLACE,
  PARTIAL,
  type SetColumn,
  type Shape,
  setTruth,
  type TrackColumn,
  type Truths,
  UNKNOWN_PLACE,
  UNTOLD,
  wordsFor,
} from './block.ts'

/** The columns of people who are at hand as situations. */
export function blockOf({ layout, places }: Shape, people: readonly Situation[]): Block {
  const each = <T>(kinds: readonly Fact['kind'][], make: (slot: number, fact: Fact) => T): (T | undefined)[] =>
    layout.slots.map(({ fact, field }, slot) => {
      const own = (field ?? fact) as Fact
      return kinds.includes(own.kind) ? make(slot, own) : undefined
    })
  return {
    count: people.length,
    asOf: Int32Array.from(people, ({ asOf }) => asOf),
    numbers: each(['choice', 'level', 'integer', 'money', 'date'], (slot) =>
      Int32Array.from(people, ({ values }) => values[slot] as number),
    ),
    truths: each(['boolean', 'record'], (slot) => truthsOf(people, slot)),
    tracks: each(['spans'], (slot) => trackOf(people, slot, places)),
    lists: each(['list'], (slot, fact) => listOf(people, slot, fact as Extract<Fact, { kind: 'list' }>)),
    sets: each(['set'], (slot, fact) => setOf(people, slot, fact as Extract<Fact, { kind: 'set' }>)),
  }
}

function truthsOf(people: readonly Situation[], slot: number): Truths {
  const truths = noTruths(people.length)
  people.forEach(({ values }, row) => {
    setTruth(truths, row, values[slot] as number)
  })
  return truths
}

const told = (part: { complete: boolean } | undefined): number =>
  part === undefined ? UNTOLD : part.complete ? COMPLETE : PARTIAL

/** Where the parts of each person begin, and behind the last one where they end. */
function starts(counts: readonly number[]): Int32Array {
  const start = new Int32Array(counts.length + 1)
  counts.forEach((count, row) => {
    start[row + 1] = (start[row] as number) + count
  })
  return start
}

function trackOf(people: readonly Situation[], slot: number, places: ReadonlyMap<string, number>): TrackColumn {
  const spans = people.flatMap(({ tracks }) => tracks[slot]?.spans ?? [])
  const place = (text: string | undefined) => (text === undefined ? UNKNOWN_PLACE : (places.get(text) ?? OTHER_PLACE))
  return {
    told: Uint8Array.from(people, ({ tracks }) => told(tracks[slot])),
    start: starts(people.map(({ tracks }) => tracks[slot]?.spans.length ?? 0)),
    status: Int32Array.from(spans, ({ status }) => status),
    from: Int32Array.from(spans, ({ from }) => from),
    to: Int32Array.from(spans, ({ to }) => to),
    issuedUnder: Int32Array.from(spans, ({ issuedUnder }) => place(issuedUnder)),
    basis: Int32Array.from(spans, ({ basis }) => place(basis)),
  }
}

function listOf(people: readonly Situation[], slot: number, fact: Extract<Fact, { kind: 'list' }>): ListColumn {
  const elements = people.flatMap(({ lists }) => lists[slot]?.elements ?? [])
  return {
    told: Uint8Array.from(people, ({ lists }) => told(lists[slot])),
    start: starts(people.map(({ lists }) => lists[slot]?.elements.length ?? 0)),
    fields: fact.of.map((_, field) => Int32Array.from(elements, (element) => element[field] as number)),
  }
}

function setOf(people: readonly Situation[], slot: number, fact: Extract<Fact, { kind: 'set' }>): SetColumn {
  return {
    told: Uint8Array.from(people, ({ sets }) => told(sets[slot])),
    members: fact.values.map((value) => {
      const plane = new Uint32Array(wordsFor(people.length))
      people.forEach(({ sets }, row) => {
        if (sets[slot]?.members.includes(value)) plane[row >>> 5] = (plane[row >>> 5] as number) | (1 << (row & 31))
      })
      return plane
    }),
  }
}
