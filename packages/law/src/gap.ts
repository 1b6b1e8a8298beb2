import { type Asked, boundOf, noElement, placeOf } from './bind.ts'
import { apply, changer, stepsFor } from './change.ts'
import type { Condition, Quantity } from './condition.ts'
import { type Day, LATEST, monthsBetween, plainDate, plus, plusDays, years } from './day.ts'
import { asked, bestOf, gradeOn, worstOf } from './evaluate.ts'
import { factsOf } from './explain.ts'
import type { Change, Gap } from './finding.ts'
import { type Rank, rankOf } from './grade.ts'
import type { Norm } from './norm.ts'
import { amountEnds, lastDayOfStatus, turningDays, unknownLawDays } from './opens.ts'
import { type Rulebook, versionOn } from './rulebook.ts'
import { copy, type Situation } from './situation.ts'
import type { Effort } from './step.ts'
import { turnsOf } from './turn.ts'

/** A change to make, or an unknown fact that has to turn out well for this way to be open. */
type Move = Change & { assumed?: true }

/** Alternatives, each a set of moves: `[]` impossible, `[[]]` nothing to change. */
type Ways = readonly (readonly Move[])[]

const POSSIBLE: Ways = [[]]
const IMPOSSIBLE: Ways = []
/** More alternatives than this are no help to anybody; the cheapest by number of changes are kept. */
const MOST_WAYS = 32

interface Search {
  rulebook: Rulebook
  situation: Situation
  on: Day
  question: Asked
  /** Whether it is enough that a condition comes true once time has passed. */
  waits: boolean
  /** Ways already found, for conditions to be made true and false. */
  found: readonly [no: Map<Condition, Ways>, yes: Map<Condition, Ways>]
}

let last: Search | undefined

/** Norms share conditions: what was found for one situation and day serves the next norm asked about it. */
function searchOf(rulebook: Rulebook, situation: Situation, on: Day): Search {
  if (last?.rulebook !== rulebook || last.situation !== situation || last.on !== on)
    last = {
      rulebook,
      situation,
      on,
      question: asked(situation, { on, judgementsMet: true }),
      waits: true,
      found: [new Map(), new Map()],
    }
  return last
}

/**
 * The smallest sets of changes with which the norm reaches the rank, cheapest first, on the day or once time has passed.
 * Judgements are taken as met. Where a way needs an unknown fact to turn out well, the gap says so in `assumes`.
 */
export function gapsOf(rulebook: Rulebook, id: string, situation: Situation, on: Day, rank: Rank): Gap[] {
  return gapsWithin(rulebook, id, situation, on, rank, { left: MOST_TRIES })
}

/** The same with less patience for sets in which one change must be made good by another: what a search can afford. */
export function soonGapsOf(rulebook: Rulebook, id: string, situation: Situation, on: Day, rank: Rank): Gap[] {
  return gapsWithin(rulebook, id, situation, on, rank, { left: FEW_TRIES })
}

/**
 * Sets of changes that may open the norm, cheapest first, without looking for the day: whoever follows one must see whether
 * and when it opens.
 */
export function waysOf(rulebook: Rulebook, id: string, situation: Situation, on: Day, rank: Rank): Gap[] {
  const version = versionOn(rulebook, id, on)
  if (!version) return []
  const search = searchOf(rulebook, situation, on)
  const ways = waysTo(search, version.norm, rank)
  // Whether a higher level is worth naming beside a lower one is a matter of days; all else can be told without them.
  const asksDays = ways.some((way) =>
    ways.some((less) => way.some((move) => less.some((other) => isHigher(rulebook, move, other)))),
  )
  const gaps = ways.map((moves) =>
    gapOf(search, moves, asksDays ? firstOpen(search, id, changesIn(moves), rank) : undefined),
  )
  return leastOf(rulebook, gaps).sort(byEffort)
}

/** How many days may still be tried in mending ways. */
interface Tries {
  left: number
}

function gapsWithin(rulebook: Rulebook, id: string, situation: Situation, on: Day, rank: Rank, tries: Tries): Gap[] {
  const version = versionOn(rulebook, id, on)
  if (!version) return []
  const search = searchOf(rulebook, situation, on)
  const ways = waysTo(search, version.norm, rank).flatMap((way) =>
    firstOpen(search, id, changesIn(way), rank) === undefined
      ? mended(search, version.norm, way, rank, MOST_MENDS, tries)
      : [way],
  )
  const gaps = ways.map((moves) => gapOf(search, moves, firstOpen(search, id, changesIn(moves), rank)))
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
    proposable: changes.every((change) => change.proposable),
  }
}

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
    const question = asked(situation, { on: day, judgementsMet: true })
    const there: Search = { rulebook, situation, on: day, question, waits: false, found: [new Map(), new Map()] }
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

const isHigher = (rulebook: Rulebook, a: Move, b: Move) =>
  !a.assumed &&
  !b.assumed &&
  a.fact === b.fact &&
  levelOf(rulebook, b) >= 0 &&
  levelOf(rulebook, a) > levelOf(rulebook, b)

const same = (a: Move, b: Move) => a.fact === b.fact && a.to === b.to

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

/** Nobody is told to wait until the status has run out. */
export function afterStatus(rulebook: Rulebook, situation: Situation, on: Day): Day {
  const last = lastDayOfStatus(rulebook, situation, on)
  return last === LATEST ? LATEST : plusDays(last, 1)
}

/** First day from `from` on which the norm can reach the rank: unknown facts turning out well, judgements met. */
export function firstDayAtBest(
  rulebook: Rulebook,
  id: string,
  situation: Situation,
  from: Day,
  until: Day,
  rank: Rank,
): Day | undefined {
  const reaches = (day: Day) =>
    bestOf(gradeOn(rulebook, id, asked(situation, { on: day, judgementsMet: true }))) >= rank
  if (reaches(from)) return from
  const opens = turningDays(rulebook, id, situation, { from, until }).find(reaches)
  // That the law is not known from then on opens nothing.
  return opens !== undefined &&
    unknownLawDays(rulebook, id).has(opens) &&
    !isCertain(rulebook, id, situation, opens, rank)
    ? undefined
    : opens
}

function isCertain(rulebook: Rulebook, id: string, situation: Situation, on: Day, rank: Rank): boolean {
  return worstOf(gradeOn(rulebook, id, asked(situation, { on, judgementsMet: true }))) >= rank
}

function effortOf({ rulebook, situation, on }: Search, changes: readonly Change[]): Effort {
  const chains = changes.map((change) => stepsFor(rulebook, rulebook.steps, situation, change, on))
  const kinds = [...new Set(chains.flat().map((step) => step.kind))]
  return {
    steps: kinds.length + chains.filter((chain) => chain.length === 0).length,
    months: Math.max(0, ...chains.map((chain) => monthsBetween(on, chain.at(-1)?.ends ?? on))),
    cost: kinds.reduce((total, kind) => total + kind.effort.cost, 0),
  }
}

function waysTo(search: Search, norm: Norm, rank: Rank): Ways {
  return rankOf(norm.grade) < rank ? IMPOSSIBLE : waysThroughGates(search, norm, rank, norm.gates.length)
}

function waysThroughRequirements(search: Search, norm: Norm, rank: Rank): Ways {
  const parts: Ways[] = []
  for (const { condition, kind, waivers } of norm.requirements) {
    const missing = kind === 'regular' || kind === 'regular-exclusion' ? 1 : 0
    if (missing >= rank) continue
    const excludes = kind === 'exclusion' || kind === 'regular-exclusion'
    const ways = either([
      waysToMake(search, condition, !excludes),
      ...waivers.filter((waiver) => rankOf(waiver.cap) >= rank).map((waiver) => waysToMake(search, waiver.when, true)),
    ])
    if (ways.length === 0) return IMPOSSIBLE
    if (ways !== POSSIBLE) parts.push(ways)
  }
  // Few alternatives first: what is joined stays small as long as it can.
  return parts.sort((a, b) => a.length - b.length).reduce((left, right) => both(search, left, right), POSSIBLE)
}

/** Ways to have at least the rank after the first `count` gates. */
function waysThroughGates(
  search: Search,
  norm: Norm,
  rank: Rank,
  count: number,
  known: Map<number, Ways> = new Map(),
): Ways {
  const key = count * 8 + rank
  const ways = known.get(key) ?? findThroughGates(search, norm, rank, count, known)
  known.set(key, ways)
  return ways
}

function findThroughGates(search: Search, norm: Norm, rank: Rank, count: number, known: Map<number, Ways>): Ways {
  if (rankOf(norm.grade) < rank) return IMPOSSIBLE
  const gate = norm.gates[count - 1]
  if (!gate) return waysThroughRequirements(search, norm, rank)
  const before = waysThroughGates(search, norm, rank, count - 1, known)
  if (before.length === 0 || rankOf(gate.missing) >= rank) return before
  const plain = [waysToMake(search, gate.condition, true)]
  const strict: Ways[] = []
  for (const { when, cap, needs } of gate.passages) {
    if (rankOf(cap) < rank) continue
    const way = waysToMake(search, when, true)
    if (!needs || rankOf(needs) <= rank) plain.push(way)
    else strict.push(both(search, waysThroughGates(search, norm, rankOf(needs), count - 1, known), way))
  }
  return either([both(search, before, either(plain)), ...strict])
}

/** Ways to make a condition true (or false), now or by waiting. */
function waysToMake(search: Search, condition: Condition, wanted: boolean): Ways {
  const found = search.found[wanted ? 1 : 0]
  const known = found.get(condition)
  if (known) return known
  const ways = findWays(search, condition, wanted)
  found.set(condition, ways)
  return ways
}

function findWays(search: Search, condition: Condition, wanted: boolean): Ways {
  switch (condition.is) {
    case 'not':
      return waysToMake(search, condition.of, !wanted)
    case 'cited':
    case 'named':
      return waysToMake(search, condition.of, wanted)
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => waysToMake(search, part, wanted))
      return (condition.is === 'all') === wanted
        ? parts.reduce((left, right) => both(search, left, right), POSSIBLE)
        : either(parts)
    }
    case 'points':
      return wanted ? waysToPoints(search, condition) : waysToPoints(search, tooFew(condition))
    case 'except':
      return waysToMake(search, withoutExceptions(condition), wanted)
    default:
      return settledOr(search, condition, wanted, () => leafWays(search, condition, wanted))
  }
}

function waysToPoints(search: Search, condition: Extract<Condition, { is: 'points' }>): Ways {
  const parts = condition.of.map(({ points, when }) => ({ points, ways: waysToMake(search, when, true) }))
  let sums: { points: number; ways: Ways }[] = [{ points: 0, ways: POSSIBLE }]
  for (const part of parts) {
    if (part.ways.length === 0) continue
    const free = part.ways.some((way) => way.length === 0)
    sums = free
      ? sums.map((sum) => ({ ...sum, points: sum.points + part.points }))
      : [...sums, ...sums.map((sum) => ({ points: sum.points + part.points, ways: both(search, sum.ways, part.ways) }))]
  }
  return either(sums.filter((sum) => sum.points >= condition.min).map((sum) => sum.ways))
}

/** Too few points are met where enough are not. */
function tooFew({ of, min }: Extract<Condition, { is: 'points' }>): Extract<Condition, { is: 'points' }> {
  const total = of.reduce((sum, { points }) => sum + points, 0)
  return {
    is: 'points',
    min: total - min + 1,
    of: of.map(({ points, when }) => ({ points, when: { is: 'not', of: when } })),
  }
}

/** A rule with exceptions, said with "and" and "or": an exception that applies and says so, or the rule where none applies. */
function withoutExceptions({ base, exceptions }: Extract<Condition, { is: 'except' }>): Condition {
  return {
    is: 'any',
    of: [
      ...exceptions.map(({ when, then }): Condition => ({ is: 'all', of: [when, then] })),
      { is: 'all', of: [base, ...exceptions.map(({ when }): Condition => ({ is: 'not', of: when }))] },
    ],
  }
}

/** Nothing to change where the leaf is so, or will be once time has passed; an assumption where it is not known. */
function settledOr(
  { rulebook, on, question, waits }: Search,
  leaf: Condition,
  wanted: boolean,
  ways: () => Ways,
): Ways {
  const bound = boundOf(rulebook, leaf)
  const found = (day: Day) => bound({ ...question, on: day, application: day }, noElement)
  const goal = wanted ? 2 : 0
  const now = bound(question, noElement)
  if (now === goal) return POSSIBLE
  if (now === 1) return assumption(leaf, wanted)
  if (!waits) return ways()
  const turning: Day[] = []
  turnsOf(rulebook, leaf)(question, turning)
  const end = afterStatus(rulebook, question.situation, on)
  const days = turning.filter((day) => day > on && day < end).sort((a, b) => a - b)
  if (days.some((day) => found(day) === goal)) return POSSIBLE
  const open = days.find((day) => found(day) === 1)
  if (open === undefined || amountEnds(rulebook).has(open)) return ways()
  return either([assumption(leaf, wanted), ways()])
}

function assumption(leaf: Condition, wanted: boolean): Ways {
  const fact = factsOf(leaf)[0] ?? (leaf.is === 'unencoded' ? leaf.what : '')
  return [[{ fact, to: wanted, by: 'nobody', proposable: true, assumed: true }]]
}

function leafWays(search: Search, leaf: Condition, wanted: boolean): Ways {
  const { rulebook } = search
  const one = (fact: string, to: Change['to']): Ways => [[{ fact, to, ...changer(rulebook, fact, to) }]]
  switch (leaf.is) {
    case 'fact':
      return leaf.fact.startsWith('.') ? IMPOSSIBLE : one(leaf.fact, wanted)
    case 'choice': {
      if (leaf.fact.startsWith('.')) return IMPOSSIBLE
      const place = placeOf(rulebook, leaf.fact)
      const values = 'values' in place.fact ? place.fact.values : []
      return values
        .filter((value) => leaf.oneOf.includes(value) === wanted)
        .map((value) => one(leaf.fact, value)[0] as Change[])
    }
    case 'level':
      return wanted && !leaf.fact.startsWith('.') ? one(leaf.fact, leaf.atLeast) : IMPOSSIBLE
    case 'number':
      return waysToNumber(search, leaf, wanted)
    case 'moment':
      return factsOf(leaf).flatMap((fact) =>
        rulebook.steps.some((step) => step.effects.some((effect) => effect.fact === fact && effect.to === 'day'))
          ? one(fact, 'day')
          : [],
      )
    default:
      return IMPOSSIBLE
  }
}

/** The least (or greatest) value of one fact that turns the comparison, all others staying as they are. */
function waysToNumber(
  { rulebook, situation, on }: Search,
  leaf: Extract<Condition, { is: 'number' }>,
  wanted: boolean,
): Ways {
  const bound = boundOf(rulebook, leaf)
  return [...quantityFacts(leaf.left), ...quantityFacts(leaf.right)].flatMap((fact) => {
    if (fact.startsWith('.')) return []
    const place = placeOf(rulebook, fact)
    const max = place.fact.kind === 'money' || place.fact.kind === 'integer' ? place.fact.max : -1
    if (max < 0) return []
    const trial = copy(situation)
    const holds = (value: number) => {
      trial.values[place.slot] = value
      const found = bound(asked(trial, { on, judgementsMet: true }), noElement)
      return wanted ? found === 2 : found === 0
    }
    const now = Math.max(0, situation.values[place.slot] as number)
    const rises = holds(max)
    if (!rises && !holds(0)) return []
    let [fails, works] = rises ? [now, max] : [now, 0]
    while (Math.abs(works - fails) > 1) {
      const middle = Math.floor((works + fails) / 2)
      if (holds(middle)) works = middle
      else fails = middle
    }
    const who = changer(rulebook, fact, works)
    return [[{ fact, to: works, ...who, proposable: who.proposable && works > now }]]
  })
}

function quantityFacts(quantity: Quantity): string[] {
  if (quantity.of === 'fact') return [quantity.fact]
  if (quantity.of === 'times') return quantityFacts(quantity.term)
  if (quantity.of === 'sum') return quantity.terms.flatMap(quantityFacts)
  return []
}

/** One of several ways. Where something can be done, nobody has to hope that an unknown fact turns out well. */
function either(parts: readonly Ways[]): Ways {
  if (parts.length === 1) return parts[0] as Ways
  if (parts.includes(POSSIBLE)) return POSSIBLE
  const ways = parts.flat()
  if (ways.some((way) => way.length === 0)) return POSSIBLE
  const doable = ways.some((way) => way.every((move) => move.proposable && !move.assumed))
  return smallest(doable ? ways.filter((way) => !way.some((move) => move.assumed)) : ways)
}

function both({ rulebook }: Search, a: Ways, b: Ways): Ways {
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
function merge(rulebook: Rulebook, left: readonly Move[], right: readonly Move[], into: Move[][]): void {
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
function smallest(ways: Ways): Ways {
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
