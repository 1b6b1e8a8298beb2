import type { Day } from './day.ts'
import type { Fact, FieldFact, Slot } from './fact.ts'
import type { Layout } from './layout.ts'
/** One status with its days, inclusive on both ends. */
export interface Span {
  /** Its place in the statuses of the vocabulary. */
  status: number
  /** 0 if the first day is not known. */
  from: Day
  /** `LATEST` while it goes on. */
  to: Day
  /** Citation of the place under which the paper was issued; § 29 (3) and § 19d (4) ask for it. */
  issuedUnder: string | undefined
  /** Citation of the ground on which the status rests. */
  basis: string | undefined
}
/** Spans oldest first, none overlapping. */
export interface Track {
  spans: readonly Span[]
  /** `false`: there may be more spans than these. */
  complete: boolean
}
/** One array for each like thing (child, …), with a value for each of its fields, as in `Situation.values`. */
export interface Elements {
  elements: readonly (readonly number[])[]
  complete: boolean
}
export interface Members {
  members: readonly string[]
  complete: boolean
}

/**
 * What is known about one person, in one fixed shape. `values` holds a whole number for every plain slot:
 * a truth value (0 no, 1 unknown, 2 yes), the index of a choice or level, an amount, a day; -1 is unknown (days: 0).
 * A list, a set or a track of which nothing is known is `undefined`. Every array has the order of `Layout.slots`.
 */
export interface Situation {
  /** The day on which the facts hold. */
  asOf: Day
  values: number[]
  tracks: (Track | undefined)[]
  lists: (Elements | undefined)[]
  sets: (Members | undefined)[]
}

/** How `Situation.values` writes that nothing is known of a fact. */
export const unknownValue = (fact: Fact | FieldFact): number =>
  fact.kind === 'boolean' || fact.kind === 'record' ? 1 : fact.kind === 'date' ? 0 : -1

/** A situation of which nothing is known. */
export function emptySituation(layout: Layout, asOf: Day): Situation {
  return {
    asOf,
    values: layout.slots.map((slot) => unknownValue(slot.field ?? slot.fact)),
    tracks: places(layout, 'spans'),
    lists: places(layout, 'list'),
    sets: places(layout, 'set'),
  }
}

/** A place for every slot up to the last one of the kind; those of other kinds stay empty. */
function places(layout: Layout, kind: Fact['kind']): undefined[] {
  const last = layout.slots.reduce((found, slot, index) => (slot.fact.kind === kind ? index : found), -1)
  return Array.from({ length: last + 1 }, () => undefined)
}

/**
 * Whether the fact that another hangs on says what it must say; `undefined` while that is unknown.
 * @throws if it hangs on a fact that does not exist
 */
export function allows(layout: Layout, situation: Situation, onlyIf: NonNullable<Fact['onlyIf']>): boolean | undefined {
  const slot = layout.index.get(onlyIf.fact)
  if (slot === undefined) throw new Error(`onlyIf names ${onlyIf.fact}, a fact that does not exist.`)
  const parent = (layout.slots[slot] as Slot).fact
  const value = situation.values[slot] as number
  if (!isTold(layout, situation, slot)) return undefined
  if (parent.kind === 'choice' || parent.kind === 'level') return onlyIf.is.includes(parent.values[value] as string)
  if (parent.kind === 'list') {
    const list = situation.lists[slot] as Elements
    return onlyIf.is.includes(list.elements.length > 0) ? true : list.complete ? false : undefined
  }
  return onlyIf.is.includes(value === 2)
}

/** Makes a fact and all its fields unknown. */
export function forget(layout: Layout, situation: Situation, key: string): void {
  layout.slots.forEach((slot, index) => {
    if (slot.key !== key && slot.fact.id !== key) return
    situation.values[index] = unknownValue(slot.field ?? slot.fact)
    for (const places of [situation.tracks, situation.lists, situation.sets])
      if (index < places.length) places[index] = undefined
  })
}

/** Whether anything is known of the fact of a slot. */
export function isTold(layout: Layout, situation: Situation, slot: number): boolean {
  const { fact, field } = layout.slots[slot] as Slot
  if (fact.kind === 'spans') return situation.tracks[slot] !== undefined
  if (fact.kind === 'list') return situation.lists[slot] !== undefined
  if (fact.kind === 'set') return situation.sets[slot] !== undefined
  return situation.values[slot] !== unknownValue(field ?? fact)
}

/** A copy that can be changed without touching the first. Lists and tracks are replaced whole, never written into. */
export function copy(situation: Situation): Situation {
  return {
    asOf: situation.asOf,
    values: situation.values.slice(),
    tracks: situation.tracks.slice(),
    lists: situation.lists.slice(),
    sets: situation.sets.slice(),
  }
}
