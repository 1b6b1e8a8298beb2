import type { Layout } from '../layout.ts'

/** What the columns of a population are made for: the facts, and the places of law that some norm asks a status for. */
export interface Shape {
  layout: Layout
  /** Number of each place of law that is asked for; any other is `OTHER_PLACE`. */
  places: ReadonlyMap<string, number>
}

/** A place of law that was told and that nobody asks for. */
export const OTHER_PLACE = 0
export const UNKNOWN_PLACE = -1

/** How much is known of a track, a list or a set. What is untold is left aside, even where it has parts. */
export const UNTOLD = 0
export const PARTIAL = 1
export const COMPLETE = 2

/** True for certain and false for certain, one bit a person; neither is unknown. Bit `i & 31` of word `i >> 5`. */
export interface Truths {
  yes: Uint32Array
  no: Uint32Array
}

/** Between two spans: nothing, a break that somebody may judge to be harmless, or a longer one. */
export const NO_GAP = 0
export const BRIDGE = 1
export const BREAK = 2

/** The spans of all people one after the other: those of person `i` from `start[i]` to before `start[i + 1]`. */
export interface TrackColumn {
  told: Uint8Array
  start: Int32Array
  status: Int32Array
  from: Int32Array
  to: Int32Array
  /** Day by which it had begun for certain (see `surelyBegan`). */
  began: Int32Array
  /** What lies between it and the span before. */
  gap: Uint8Array
  issuedUnder: Int32Array
  basis: Int32Array
}

/** The elements of all people one after the other, field by field as the slots of a block. */
export interface ListColumn {
  told: Uint8Array
  start: Int32Array
  numbers: readonly (Int32Array | undefined)[]
  truths: readonly (Truths | undefined)[]
}

/** For each value of the set the people who have it. */
export interface SetColumn {
  told: Uint8Array
  members: readonly Uint32Array[]
}

/**
 * Some people of a population, fact by fact. A slot of which nothing is known of anybody may be absent from all four.
 * `numbers` holds what `Situation.values` holds, and `truths` the facts that are so or not.
 */
export interface Block {
  count: number
  asOf: Int32Array
  numbers: readonly (Int32Array | undefined)[]
  truths: readonly (Truths | undefined)[]
  tracks: readonly (TrackColumn | undefined)[]
  lists: readonly (ListColumn | undefined)[]
  sets: readonly (SetColumn | undefined)[]
}

export const wordsFor = (count: number): number => (count + 31) >>> 5
export const noTruths = (count: number): Truths => ({
  yes: new Uint32Array(wordsFor(count)),
  no: new Uint32Array(wordsFor(count)),
})

/** Notes one truth value: 0 no, 1 unknown, 2 yes. */
export function setTruth(truths: Truths, row: number, value: number): void {
  const plane = value === 2 ? truths.yes : value === 0 ? truths.no : undefined
  if (plane) plane[row >>> 5] = (plane[row >>> 5] as number) | (1 << (row & 31))
}

export const bitAt = (plane: Uint32Array, row: number): boolean =>
  (((plane[row >>> 5] as number) >>> (row & 31)) & 1) === 1
