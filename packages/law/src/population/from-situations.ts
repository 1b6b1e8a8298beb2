import { type Day, plusDays, plusMonths } from '../day.ts'
import type { Fact, ListFact, SetFact } from '../fact.ts'
import type { Elements, Members, Situation, Span, Track } from '../situation.ts'
import { surelyBegan } from '../stay.ts'
import {
  type Block,
  BREAK,
  BRIDGE,
  COMPLETE,
  type ListColumn,
  NO_GAP,
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
  const asOf = Int32Array.from(people, (person) => person.asOf)
  return {
    count: people.length,
    asOf,
    numbers: each(['choice', 'level', 'integer', 'money', 'date'], (slot) =>
      Int32Array.from(people, ({ values }) => values[slot] as number),
    ),
    truths: each(['boolean', 'record'], (slot) => truthsIn(people.map(({ values }) => values[slot] as number))),
    tracks: each(['spans'], (slot) =>
      trackColumn(
        people.map(({ tracks }) => tracks[slot]),
        asOf,
        places,
      ),
    ),
    lists: each(['list'], (slot, fact) =>
      listColumn(
        people.map(({ lists }) => lists[slot]),
        fact as ListFact,
      ),
    ),
    sets: each(['set'], (slot, fact) =>
      setColumn(
        people.map(({ sets }) => sets[slot]),
        fact as SetFact,
      ),
    ),
  }
}

function truthsIn(values: readonly number[]): Truths {
  const truths = noTruths(values.length)
  values.forEach((value, row) => {
    setTruth(truths, row, value)
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

export function trackColumn(
  tracks: readonly (Track | undefined)[],
  asOf: Int32Array,
  places: ReadonlyMap<string, number>,
): TrackColumn {
  const spans = tracks.flatMap((track) => track?.spans ?? [])
  const place = (text: string | undefined) => (text === undefined ? UNKNOWN_PLACE : (places.get(text) ?? OTHER_PLACE))
  return {
    told: Uint8Array.from(tracks, told),
    start: starts(tracks.map((track) => track?.spans.length ?? 0)),
    status: Int32Array.from(spans, ({ status }) => status),
    from: Int32Array.from(spans, ({ from }) => from),
    to: Int32Array.from(spans, ({ to }) => to),
    began: Int32Array.from(
      tracks.flatMap((track, row) => (track?.spans ?? []).map((span) => surelyBegan(span, asOf[row] as Day))),
    ),
    gap: Uint8Array.from(
      tracks.flatMap((track) => (track?.spans ?? []).map((span, at, all) => gapBetween(all[at - 1], span))),
    ),
    issuedUnder: Int32Array.from(spans, ({ issuedUnder }) => place(issuedUnder)),
    basis: Int32Array.from(spans, ({ basis }) => place(basis)),
  }
}

function gapBetween(before: Span | undefined, { from }: Span): number {
  if (!before || before.to + 1 === from) return NO_GAP
  const next = plusDays(before.to, 1)
  if (next >= from) return NO_GAP
  return plusMonths(next, 3) < from ? BREAK : BRIDGE
}

export function listColumn(lists: readonly (Elements | undefined)[], { of }: ListFact): ListColumn {
  const elements = lists.flatMap((list) => list?.elements ?? [])
  return {
    told: Uint8Array.from(lists, told),
    start: starts(lists.map((list) => list?.elements.length ?? 0)),
    numbers: of.map(({ kind }, field) =>
      kind === 'boolean' ? undefined : Int32Array.from(elements, (element) => element[field] as number),
    ),
    truths: of.map(({ kind }, field) =>
      kind === 'boolean' ? truthsIn(elements.map((element) => element[field] as number)) : undefined,
    ),
  }
}

export function setColumn(sets: readonly (Members | undefined)[], { values }: SetFact): SetColumn {
  return {
    told: Uint8Array.from(sets, told),
    members: values.map((value) => {
      const plane = new Uint32Array(wordsFor(sets.length))
      sets.forEach((set, row) => {
        if (set?.members.includes(value)) plane[row >>> 5] = (plane[row >>> 5] as number) | (1 << (row & 31))
      })
      return plane
    }),
  }
}
