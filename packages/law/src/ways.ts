import type { Change } from './finding.ts'
import { placeOf } from './place.ts'
import type { Rulebook } from './rulebook.ts'

/** A change to make, or an unknown fact that has to turn out well for this way to be open. */
export type Move = Change & { assumed?: true }

/** Alternatives, each a set of moves: `[]` impossible, `[[]]` nothing to change. */
export type Ways = readonly (readonly Move[])[]

export const POSSIBLE: Ways = [[]]
export const IMPOSSIBLE: Ways = []
/** More alternatives than this are no help to anybody; the cheapest by number of changes are kept. */
const MOST_WAYS = 32

export const isHigher = (rulebook: Rulebook, a: Move, b: Move) =>
  !a.assumed &&
  !b.assumed &&
  a.fact === b.fact &&
  levelOf(rulebook, b) >= 0 &&
  levelOf(rulebook, a) > levelOf(rulebook, b)

export const same = (a: Move, b: Move) => a.fact === b.fact && a.to === b.to

/** One of several ways. Where something can be done, nobody has to hope that an unknown fact turns out well. */
export function either(parts: readonly Ways[]): Ways {
  if (parts.length === 1) return parts[0] as Ways
  if (parts.includes(POSSIBLE)) return POSSIBLE
  const ways = parts.flat()
  if (ways.some((way) => way.length === 0)) return POSSIBLE
  const doable = ways.some((way) => way.every((move) => move.proposable && !move.assumed))
  return smallest(doable ? ways.filter((way) => !way.some((move) => move.assumed)) : ways)
}

export function both(rulebook: Rulebook, a: Ways, b: Ways): Ways {
  if (a === POSSIBLE) return b
  if (b === POSSIBLE) return a
  if (a.length === 0 || b.length === 0) return IMPOSSIBLE
  const merged: Move[][] = []
  for (const left of a) for (const right of b) merge(rulebook, left, right, merged)
  // One way on a side adds the same to each of the other: what was smallest stays so, unless they share a move.
  const isApart = merged.every(
    (way, index) =>
      way.length === (a[Math.floor(index / b.length)] as Move[]).length + (b[index % b.length] as Move[]).length,
  )
  return (a.length === 1 || b.length === 1) && isApart && merged.length === a.length * b.length
    ? merged
    : smallest(merged)
}

/** Adds two sets of changes as one; none if they want one fact to be two things. Of two levels or sums, the greater. */
export function merge(rulebook: Rulebook, left: readonly Move[], right: readonly Move[], into: Move[][]): void {
  const merged = left.slice()
  const own = left.length
  for (const change of right) {
    let at = 0
    while (at < own && (merged[at] as Move).fact !== change.fact) at++
    if (at === own) {
      merged.push(change)
      continue
    }
    const other = merged[at] as Move
    if (other.to === change.to) continue
    if (other.assumed || change.assumed) merged[at] = other.assumed ? change : other
    else if (typeof other.to === 'number' && typeof change.to === 'number') {
      if (change.to > other.to) merged[at] = change
    } else if (levelOf(rulebook, change) >= 0) {
      if (levelOf(rulebook, change) > levelOf(rulebook, other)) merged[at] = change
    } else return
  }
  into.push(merged)
}

function levelOf(rulebook: Rulebook, { fact, to }: Change): number {
  const place = placeOf(rulebook, fact)
  return place.fact.kind === 'level' ? place.fact.values.indexOf(String(to)) : -1
}

/** Without the sets that hold another one. */
export function smallest(ways: Ways): Ways {
  if (ways.length < 2) return ways
  const sorted = [...ways].sort((a, b) => a.length - b.length)
  const kept: (readonly Move[])[] = []
  for (const way of sorted) {
    if (kept.some((less) => less.every((change) => way.some((other) => same(other, change))))) continue
    kept.push(way)
    if (kept.length >= MOST_WAYS) break
  }
  return kept
}
