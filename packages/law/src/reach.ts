import { type Asked, boundOf, noElement } from './bind.ts'
import { changer, stepsFor, type TimedStep } from './change.ts'
import type { Condition, Quantity } from './condition.ts'
import type { Day } from './day.ts'
import { asked } from './evaluate.ts'
import { factsOf } from './explain.ts'
import type { Change } from './finding.ts'
import { type Rank, rankOf } from './grade.ts'
import type { Norm } from './norm.ts'
import { afterStatus, amountEnds } from './opens.ts'
import { placeOf } from './place.ts'
import type { Rulebook } from './rulebook.ts'
import { copy, type Situation } from './situation.ts'
import type { StepKind } from './step.ts'
import { turnsOf } from './turn.ts'
import { both, either, IMPOSSIBLE, POSSIBLE, type Ways } from './ways.ts'

/** What is looked for, and what was found on the way. Norms share conditions: what one needed serves the next. */
export interface Search {
  rulebook: Rulebook
  situation: Situation
  on: Day
  /** Since when learning goes on beside what else is done or waited for; never after `on`. */
  learnsFrom: Day
  question: Asked
  /** The day after the residence status has run out: nobody is told to wait for it. */
  until: Day
  /** Whether it is enough that a condition comes true once time has passed. */
  waits: boolean
  /** Only changes that may be proposed and that a step makes which can begin: what a route is made of. */
  plans: boolean
  /** Where steps begin, if a later day is only looked at. */
  begins: Search | undefined
  /** Ways already found, for conditions to be made true and false. */
  found: readonly [no: Map<Condition, Ways>, yes: Map<Condition, Ways>]
  /** Ways already found to a rank of a norm after so many of its gates. */
  passed: Map<Norm, Map<number, Ways>>
  /** Steps already found, by fact and value. */
  chains: Map<string, readonly TimedStep[]>
}

export const searchOf = (
  rulebook: Rulebook,
  situation: Situation,
  on: Day,
  {
    waits = true,
    plans = false,
    learnsFrom = on,
    begins,
  }: Partial<Pick<Search, 'waits' | 'plans' | 'learnsFrom' | 'begins'>> = {},
): Search => ({
  rulebook,
  situation,
  on,
  learnsFrom,
  question: asked(situation, { on, judgementsMet: true }),
  until: afterStatus(rulebook, situation, on),
  waits,
  plans,
  begins,
  found: [new Map(), new Map()],
  passed: new Map(),
  chains: new Map(),
})

/** The steps that make a change, from where the search stands. */
export function chainOf(search: Search, change: Change): readonly TimedStep[] {
  const { rulebook, situation, chains } = search
  const key = `${change.fact} ${change.to}`
  const known = chains.get(key)
  if (known) return known
  const from = placeOf(rulebook, change.fact).fact.kind === 'level' ? search.learnsFrom : search.on
  const chain = stepsFor(rulebook, rulebook.steps, situation, change, from)
  chains.set(key, chain)
  return chain
}

/** Whether a change may be proposed, and can be begun from where the search stands. */
export function isPlan(search: Search, change: Change): boolean {
  if (!change.proposable) return false
  const chain = chainOf(search, change)
  return chain.length > 0 && chain.every(({ kind, from }) => canBegin(search, kind, Math.max(from, search.on)))
}

function canBegin({ rulebook, question }: Search, { needs }: StepKind, on: Day): boolean {
  return !needs || boundOf(rulebook, needs)({ ...question, on, application: on }, noElement) >= 1
}

export function waysTo(search: Search, norm: Norm, rank: Rank): Ways {
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
  return parts.sort((a, b) => a.length - b.length).reduce((left, right) => both(search.rulebook, left, right), POSSIBLE)
}

/** Ways to have at least the rank after the first `count` gates. */
function waysThroughGates(search: Search, norm: Norm, rank: Rank, count: number): Ways {
  const known = search.passed.get(norm) ?? new Map<number, Ways>()
  search.passed.set(norm, known)
  const key = count * 8 + rank
  const ways = known.get(key) ?? findThroughGates(search, norm, rank, count)
  known.set(key, ways)
  return ways
}

function findThroughGates(search: Search, norm: Norm, rank: Rank, count: number): Ways {
  if (rankOf(norm.grade) < rank) return IMPOSSIBLE
  const gate = norm.gates[count - 1]
  if (!gate) return waysThroughRequirements(search, norm, rank)
  // Most norms fail on what they require themselves; the gates need not be looked at then.
  if (waysThroughGates(search, norm, rank, 0).length === 0) return IMPOSSIBLE
  const before = waysThroughGates(search, norm, rank, count - 1)
  if (before.length === 0 || rankOf(gate.missing) >= rank) return before
  const plain = [waysToMake(search, gate.condition, true)]
  const strict: Ways[] = []
  for (const { when, cap, needs } of gate.passages) {
    if (rankOf(cap) < rank) continue
    const way = waysToMake(search, when, true)
    if (!needs || rankOf(needs) <= rank) plain.push(way)
    else strict.push(both(search.rulebook, waysThroughGates(search, norm, rankOf(needs), count - 1), way))
  }
  return either([both(search.rulebook, before, either(plain)), ...strict])
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
        ? parts.reduce((left, right) => both(search.rulebook, left, right), POSSIBLE)
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
      : [
          ...sums,
          ...sums.map((sum) => ({
            points: sum.points + part.points,
            ways: both(search.rulebook, sum.ways, part.ways),
          })),
        ]
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
  { rulebook, on, until, question, waits }: Search,
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
  const days = turning.filter((day) => day > on && day < until).sort((a, b) => a - b)
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
  const one = (fact: string, to: Change['to']): Ways => {
    const change = { fact, to, ...changer(rulebook, fact, to) }
    return search.plans && !isPlan(search.begins ?? search, change) ? IMPOSSIBLE : [[change]]
  }
  switch (leaf.is) {
    case 'fact':
      return leaf.fact.startsWith('.') ? IMPOSSIBLE : one(leaf.fact, wanted)
    case 'choice': {
      if (leaf.fact.startsWith('.')) return IMPOSSIBLE
      const place = placeOf(rulebook, leaf.fact)
      const values = 'values' in place.fact ? place.fact.values : []
      return values.filter((value) => leaf.oneOf.includes(value) === wanted).flatMap((value) => one(leaf.fact, value))
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
function waysToNumber(search: Search, leaf: Extract<Condition, { is: 'number' }>, wanted: boolean): Ways {
  const { rulebook, situation, on, plans } = search
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
    const change = { fact, to: works, ...who, proposable: who.proposable && works > now }
    return plans && !isPlan(search.begins ?? search, change) ? [] : [[change]]
  })
}

function quantityFacts(quantity: Quantity): string[] {
  if (quantity.of === 'fact') return [quantity.fact]
  if (quantity.of === 'times') return quantityFacts(quantity.term)
  if (quantity.of === 'sum') return quantity.terms.flatMap(quantityFacts)
  return []
}
