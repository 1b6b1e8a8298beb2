import { apply } from './change.ts'
import { type Day, monthsBetween, plainDate, plus, years } from './day.ts'
import type { Change, Gap } from './finding.ts'
import type { Rank } from './grade.ts'
import type { Norm } from './norm.ts'
import { afterStatus, firstDayAtBest, isCertain, turningDays } from './opens.ts'
import { chainOf, isPlan, type Search, searchOf, waysTo } from './reach.ts'
import { type Rulebook, versionOn } from './rulebook.ts'
import { copy, type Situation } from './situation.ts'
import type { Effort } from './step.ts'
import { IMPOSSIBLE, isHigher, type Move, merge, same, smallest, type Ways } from './ways.ts'

let last: Search | undefined

/**
 * The smallest sets of changes with which the norm reaches the rank, cheapest first, on the day or once time has passed.
 * Judgements are taken as met. Where a way needs an unknown fact to turn out well, the gap says so in `assumes`.
 */
export function gapsOf(rulebook: Rulebook, id: string, situation: Situation, on: Day, rank: Rank): Gap[] {
  if (last?.rulebook !== rulebook || last.situation !== situation || last.on !== on)
    last = searchOf(rulebook, situation, on)
  return gapsWithin(last, id, rank, { left: MOST_TRIES }, true)
}

/** The same with less patience for sets in which one change must be made good by another: what planning can afford. */
export function soonGapsOf(search: Search, id: string, rank: Rank): Gap[] {
  return gapsWithin(search, id, rank, { left: FEW_TRIES })
}

/**
 * Sets of changes that may open the norm, cheapest first, without looking for the day: whoever follows one must see whether
 * and when it opens.
 */
export function waysOf(search: Search, id: string, rank: Rank): Gap[] {
  const version = versionOn(search.rulebook, id, search.on)
  if (!version) return []
  const ways = waysTo(search, version.norm, rank)
  // Whether a higher level is worth naming beside a lower one is a matter of days; all else can be told without them.
  const asksDays = ways.some((way) =>
    ways.some((less) => way.some((move) => less.some((other) => isHigher(search.rulebook, move, other)))),
  )
  const gaps = ways.map((moves) =>
    gapOf(search, moves, asksDays ? firstOpen(search, id, changesIn(moves), rank) : undefined),
  )
  return leastOf(search.rulebook, gaps).sort(byEffort)
}

/** How many days may still be tried in mending ways. */
interface Tries {
  left: number
}

function gapsWithin(search: Search, id: string, rank: Rank, tries: Tries, isThorough = false): Gap[] {
  const { rulebook, on } = search
  const version = versionOn(rulebook, id, on)
  if (!version) return []
  const ways = waysTo(search, version.norm, rank).flatMap((way) =>
    firstOpen(search, id, changesIn(way), rank) === undefined
      ? mended(search, version.norm, way, rank, MOST_MENDS, tries)
      : [way],
  )
  const gaps = ways.flatMap((way) => {
    const opens = firstOpen(search, id, changesIn(way), rank)
    const moves = isThorough && opens !== undefined ? withoutIdle(search, id, way, opens, rank) : way
    // What only waiting opens as soon is no gap: the opening day says it.
    const isIdle = changesIn(moves).length === 0 && changesIn(way).length > 0
    return isIdle ? [] : [gapOf(search, moves, opens)]
  })
  return leastOf(
    rulebook,
    gaps.filter((gap) => gap.opensOn !== null),
  ).sort(byEffort)
}

function gapOf(search: Search, moves: readonly Move[], opens: Day | undefined): Gap {
  const changes = changesIn(moves)
  return {
    changes,
    assumes: [...new Set(moves.filter((move) => move.assumed).map((move) => move.fact))],
    effort: effortOf(search, changes),
    opensOn: opens === undefined ? null : plainDate(opens),
    proposable: changes.every((change) => canBeProposed(search, change)),
  }
}

/** Where steps are known, one of them must be able to begin: nobody is told to get what they are not let into. */
const canBeProposed = (search: Search, change: Change): boolean =>
  search.rulebook.steps.length > 0 ? isPlan(search.begins ?? search, change) : change.proposable

const changesIn = (way: readonly Move[]): Change[] => way.filter((move) => !move.assumed)

/** How often a way is mended, on how many days it is tried, and how many days are tried for one norm in all. */
const MOST_MENDS = 3
const MOST_DAYS = 12
const MOST_TRIES = 150
const FEW_TRIES = 8

/**
 * A change can undo what another part of the norm rests on, and two parts that time will settle need not be settled on one day. Then the
 * way is taken as made and what is still missing on each of the days that matter is added to it.
 */
function mended(search: Search, norm: Norm, way: readonly Move[], rank: Rank, depth: number, tries: Tries): Ways {
  if (tries.left <= 0) return IMPOSSIBLE
  const { rulebook, on } = search
  const changes = changesIn(way)
  const situation = changed(rulebook, search.situation, changes, on)
  const until = Math.min(plus(on, years(20)), afterStatus(rulebook, search.situation, on))
  const days = [on, ...turningDays(rulebook, norm.id, situation, { from: on, until })].slice(0, MOST_DAYS)
  const found = days.flatMap((day): Ways => {
    if (tries.left-- <= 0) return IMPOSSIBLE
    const there = searchOf(rulebook, situation, day, { waits: false, plans: search.plans, begins: search })
    const merged: Move[][] = []
    for (const more of waysTo(there, norm, rank)) merge(rulebook, way, more, merged)
    return merged
  })
  const isNew = (more: readonly Move[]) => !more.every((move) => way.some((other) => same(other, move)))
  return smallest(found.filter(isNew)).flatMap((more) => {
    if (firstOpen(search, norm.id, changesIn(more), rank) !== undefined) return [without(search, norm, more, rank)]
    return depth > 1 ? mended(search, norm, more, rank, depth - 1, tries) : IMPOSSIBLE
  })
}

/** The way without the changes that it does not need after all. */
function without(search: Search, norm: Norm, way: readonly Move[], rank: Rank): readonly Move[] {
  return way.reduce<readonly Move[]>((rest, move) => {
    const less = rest.filter((other) => other !== move)
    return !move.assumed && firstOpen(search, norm.id, changesIn(less), rank) !== undefined ? less : rest
  }, way)
}

/**
 * The way without changes that bring nothing, because on the day it opens the rest opens it for certain: another change, or time, makes
 * good what they were for.
 */
function withoutIdle(search: Search, id: string, way: readonly Move[], opens: Day, rank: Rank): readonly Move[] {
  const { rulebook, situation, on } = search
  return way.reduce<readonly Move[]>((rest, move) => {
    if (move.assumed) return rest
    const less = rest.filter((other) => other !== move)
    return isCertain(rulebook, id, changed(rulebook, situation, changesIn(less), on), opens, rank) ? less : rest
  }, way)
}

/** Of gaps with the same changes the one that assumes least; none whose changes and assumptions hold another's. */
function leastOf(rulebook: Rulebook, gaps: readonly Gap[]): Gap[] {
  const includes = (gap: Gap, less: Gap) =>
    less.changes.every((change) => gap.changes.some((other) => same(other, change))) &&
    (less.changes.length < gap.changes.length || less.assumes.length <= gap.assumes.length) &&
    (less.changes.length > 0 || less.assumes.every((fact) => gap.assumes.includes(fact)))
  /** The same with a higher level that brings nothing sooner. */
  const exceeds = (gap: Gap, less: Gap) =>
    less.changes.every((change) =>
      gap.changes.some((other) => same(other, change) || isHigher(rulebook, other, change)),
    ) &&
    less.assumes.every((fact) => gap.assumes.includes(fact)) &&
    less.opensOn !== null &&
    gap.opensOn !== null &&
    less.opensOn <= gap.opensOn
  return gaps.filter(
    (gap, index) =>
      !gaps.some(
        (less, at) =>
          at !== index &&
          ((includes(gap, less) && !(includes(less, gap) && at > index)) ||
            (exceeds(gap, less) && !(exceeds(less, gap) && at > index))),
      ),
  )
}

function byEffort(a: Gap, b: Gap): number {
  return (
    Number(b.proposable) - Number(a.proposable) ||
    a.effort.steps - b.effort.steps ||
    a.effort.months - b.effort.months ||
    a.effort.cost - b.effort.cost ||
    JSON.stringify(a.changes).localeCompare(JSON.stringify(b.changes))
  )
}

/** The situation with the changes made on the day. */
export function changed(rulebook: Rulebook, situation: Situation, changes: readonly Change[], on: Day): Situation {
  const other = copy(situation)
  for (const change of changes) apply(rulebook, other, change, on)
  return other
}

function firstOpen(
  { rulebook, situation, on }: Search,
  id: string,
  changes: readonly Change[],
  rank: Rank,
): Day | undefined {
  const other = changed(rulebook, situation, changes, on)
  return firstDayAtBest(
    rulebook,
    id,
    other,
    on,
    Math.min(plus(on, years(20)), afterStatus(rulebook, situation, on)),
    rank,
  )
}

function effortOf(search: Search, changes: readonly Change[]): Effort {
  const { on } = search
  const chains = changes.map((change) => chainOf(search, change))
  const kinds = [...new Set(chains.flat().map((step) => step.kind))]
  return {
    steps: kinds.length + chains.filter((chain) => chain.length === 0).length,
    months: Math.max(0, ...chains.map((chain) => monthsBetween(on, chain.at(-1)?.ends ?? on))),
    cost: kinds.reduce((total, kind) => total + kind.effort.cost, 0),
  }
}
