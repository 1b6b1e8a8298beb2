import { type Asked, boundOf, noElement, placeOf } from './bind.ts'
import { apply, changer, stepsFor } from './change.ts'
import type { Condition, Quantity } from './condition.ts'
import { type Day, LATEST, monthsBetween, plainDate, plus, plusDays, years } from './day.ts'
import { asked, bestOf, gradeOn } from './evaluate.ts'
import { factsOf } from './explain.ts'
import type { Change, Gap } from './finding.ts'
import { type Rank, rankOf } from './grade.ts'
import type { Norm } from './norm.ts'
import { lastDayOfStatus, turningDays } from './opens.ts'
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
      found: [new Map(), new Map()],
    }
  return last
}

/**
 * The smallest sets of changes with which the norm reaches the rank, cheapest first, on the day or once time has passed.
 * Judgements are taken as met. Where a way needs an unknown fact to turn out well, the gap says so in `assumes`.
 */
export function gapsOf(rulebook: Rulebook, id: string, situation: Situation, on: Day, rank: Rank): Gap[] {
  const version = versionOn(rulebook, id, on)
  if (!version) return []
  const search = searchOf(rulebook, situation, on)
  const gaps = waysTo(search, version.norm, rank).map((moves): Gap => {
    const changes = moves.filter((move) => !move.assumed)
    const opens = firstOpen(search, id, changes, rank)
    return {
      changes,
      assumes: [...new Set(moves.filter((move) => move.assumed).map((move) => move.fact))],
      effort: effortOf(search, changes),
      opensOn: opens === undefined ? null : plainDate(opens),
      proposable: changes.every((change) => change.proposable),
    }
  })
  return leastOf(gaps.filter((gap) => gap.opensOn !== null)).sort(byEffort)
}

/** Of gaps with the same changes the one that assumes least; none whose changes and assumptions hold another's. */
function leastOf(gaps: readonly Gap[]): Gap[] {
  const includes = (gap: Gap, less: Gap) =>
    less.changes.every((change) => gap.changes.some((other) => same(other, change))) &&
    (less.changes.length < gap.changes.length || less.assumes.length <= gap.assumes.length) &&
    (less.changes.length > 0 || less.assumes.every((fact) => gap.assumes.includes(fact)))
  return gaps.filter(
    (gap, index) =>
      !gaps.some((less, at) => at !== index && includes(gap, less) && !(includes(less, gap) && at > index)),
  )
}

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
  return turningDays(rulebook, id, situation, { from, until }).find(reaches)
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
  let ways = POSSIBLE
  for (const { condition, kind, waivers } of norm.requirements) {
    const missing = kind === 'regular' || kind === 'regular-exclusion' ? 1 : 0
    if (missing >= rank) continue
    const excludes = kind === 'exclusion' || kind === 'regular-exclusion'
    ways = both(
      search,
      ways,
      either([
        waysToMake(search, condition, !excludes),
        ...waivers
          .filter((waiver) => rankOf(waiver.cap) >= rank)
          .map((waiver) => waysToMake(search, waiver.when, true)),
      ]),
    )
    if (ways.length === 0) return IMPOSSIBLE
  }
  return ways
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
      return wanted ? waysToPoints(search, condition) : settledOr(search, condition, wanted, () => IMPOSSIBLE)
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

/** Nothing to change where the leaf is so, or will be once time has passed; an assumption where it is not known. */
function settledOr({ rulebook, on, question }: Search, leaf: Condition, wanted: boolean, ways: () => Ways): Ways {
  const bound = boundOf(rulebook, leaf)
  const found = (day: Day) => bound({ ...question, on: day, application: day }, noElement)
  const goal = wanted ? 2 : 0
  const now = bound(question, noElement)
  if (now === goal) return POSSIBLE
  if (now === 1) return assumption(leaf, wanted)
  const turning: Day[] = []
  turnsOf(rulebook, leaf)(question, turning)
  const end = afterStatus(rulebook, question.situation, on)
  const later = turning.filter((day) => day > on && day < end).map(found)
  if (later.includes(goal)) return POSSIBLE
  return later.includes(1) ? either([assumption(leaf, wanted), ways()]) : ways()
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
  return smallest(a.flatMap((left) => b.flatMap((right) => merge(rulebook, left, right))))
}

/** Two sets of changes as one; none if they want one fact to be two things. Of two levels or sums, the greater. */
function merge(rulebook: Rulebook, left: readonly Move[], right: readonly Move[]): Move[][] {
  const merged = [...left]
  for (const change of right) {
    const at = merged.findIndex((other) => other.fact === change.fact)
    const other = merged[at]
    if (!other) merged.push(change)
    else if (other.to === change.to) continue
    else if (other.assumed || change.assumed) merged[at] = other.assumed ? change : other
    else if (typeof other.to === 'number' && typeof change.to === 'number') {
      if (change.to > other.to) merged[at] = change
    } else if (levelOf(rulebook, change) >= 0) {
      if (levelOf(rulebook, change) > levelOf(rulebook, other)) merged[at] = change
    } else return []
  }
  return [merged]
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
