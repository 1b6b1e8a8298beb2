import { type Asked, boundOf, noElement } from './bind.ts'
import type { Condition } from './condition.ts'
import { type Day, day } from './day.ts'
import { asked, bestOf, gradeOn, worstOf } from './evaluate.ts'
import { factsOf } from './explain.ts'
import type { Fact, FieldFact, Slot } from './fact.ts'
import { changed, soonGapsOf } from './gap.ts'
import { type Grade, MAY, type Rank, rankOf } from './grade.ts'
import type { Norm } from './norm.ts'
import { type Search, searchOf } from './reach.ts'
import { type Rulebook, versionOn } from './rulebook.ts'
import { allows, copy, isTold, type Situation } from './situation.ts'
import { type Tri, UNKNOWN, YES } from './tri.ts'

/** A fact worth asking for, and why. */
export interface NextQuestion {
  /** Slot: `germanSpoken`, `training`, `training.from`. */
  key: string
  fact: Fact
  /** How many of the norms asked for it can still change. */
  norms: number
  /** Expected narrowing of all grade intervals together; more is better. */
  narrows: number
}

/**
 * The unknown facts that can still change a grade, the one expected to narrow most first. A fact that no longer matters
 * is not in the list, and a fact that hangs on another is not asked before it.
 */
export function nextQuestions(
  rulebook: Rulebook,
  situation: Situation,
  { on, norms = rulebook.ids }: { on: Day; norms?: readonly string[] },
): NextQuestion[] {
  const wanted = new Map<string, string[]>()
  const search = searchOf(rulebook, situation, on, { plans: true })
  for (const id of norms)
    for (const probe of probes(search, id))
      for (const key of tellingFacts(rulebook, id, probe)) {
        const asks = first(rulebook, situation, key)
        if (asks) wanted.set(asks, [...new Set([...(wanted.get(asks) ?? []), id])])
      }
  const question = asked(situation, { on, judgementsMet: true })
  const place = (key: string) => rulebook.layout.index.get(key) as number
  return [...wanted]
    .map(([key, ids]): NextQuestion => {
      const slot = rulebook.layout.slots[rulebook.layout.index.get(key) as number] as Slot
      return { key, fact: slot.fact, norms: ids.length, narrows: narrowing(rulebook, question, slot, key, ids) }
    })
    .sort(
      (a, b) =>
        rankLate(rulebook, a.key) - rankLate(rulebook, b.key) || b.narrows - a.narrows || place(a.key) - place(b.key),
    )
}

function rankLate(rulebook: Rulebook, key: string): number {
  const { fact, field } = rulebook.layout.slots[rulebook.layout.index.get(key) as number] as Slot
  const who: Fact | FieldFact = field ?? fact
  return who.sensitive || fact.sensitive ? 2 : who.late ? 1 : 0
}

/**
 * Where a fact can matter: today, and where the norm is closed today, on the day on which it can open by time alone or
 * with the cheapest changes that may be proposed.
 */
function probes(search: Search, id: string): Asked[] {
  const { rulebook, situation, on, question: today } = search
  const pair = gradeOn(rulebook, id, today)
  const grade = versionOn(rulebook, id, on)?.grade ?? 0
  const wanted = Math.max(grade, MAY) as Rank
  if (bestOf(pair) >= wanted) return worstOf(pair) < bestOf(pair) ? [today] : []
  return soonGapsOf(search, id, wanted)
    .slice(0, 2)
    .map((gap) =>
      asked(changed(rulebook, situation, gap.changes, on), { on: day(gap.opensOn as string), judgementsMet: true }),
    )
}

/** The fact itself, or the one it hangs on; nothing if it is told already or cannot exist. */
function first(rulebook: Rulebook, situation: Situation, key: string): string | undefined {
  const { layout } = rulebook
  const index = layout.index.get(key) as number
  const slot = layout.slots[index] as Slot
  if (slot.field) {
    const record = layout.index.get(slot.fact.id) as number
    if (!isTold(layout, situation, record)) return first(rulebook, situation, slot.fact.id)
    if (situation.values[record] !== 2) return undefined
  }
  if (isTold(layout, situation, index) && !isPartial(situation, index)) return undefined
  const { onlyIf } = slot.fact
  if (onlyIf && !slot.field) {
    const allowed = allows(layout, situation, onlyIf)
    if (allowed === false) return undefined
    if (allowed === undefined) return first(rulebook, situation, onlyIf.fact)
  }
  const { presupposes } = slot.fact
  const before = presupposes === undefined ? undefined : layout.index.get(presupposes)
  if (presupposes !== undefined && before !== undefined && !isTold(layout, situation, before)) return presupposes
  return key
}

/** A track or list of which only a part was told can still be asked for. */
function isPartial(situation: Situation, index: number): boolean {
  return (
    [situation.tracks[index], situation.lists[index], situation.sets[index]].some((list) => list && !list.complete) ||
    hasUnknownField(situation, index)
  )
}

function hasUnknownField(situation: Situation, index: number): boolean {
  return situation.tracks[index]?.spans.some((span) => span.from === 0) ?? false
}

/** Unknown facts in the parts of a norm that can still move its grade. */
export const decidingFacts = (rulebook: Rulebook, id: string, question: Asked): string[] => [
  ...new Set(decidingPlaces(rulebook, id, question)),
]

/** More combinations of answers than this are not tried. */
const MOST_ANSWERS = 729

/**
 * The deciding facts without those that no answer makes a difference to, whatever else is answered or left open. Each part for itself can
 * look open although one settles the other. That takes a fact that is asked in two places, so only then all combinations are tried.
 */
function tellingFacts(rulebook: Rulebook, id: string, question: Asked): string[] {
  const places = decidingPlaces(rulebook, id, question)
  const facts = [...new Set(places)]
  if (facts.length === places.length) return facts
  const closed = facts.flatMap((key) => {
    const slot = rulebook.layout.index.get(key)
    if (slot === undefined || isTold(rulebook.layout, question.situation, slot)) return []
    const values = answersOf(rulebook.layout.slots[slot] as Slot)
    return values.length > 0 ? [{ key, slot, values: [question.situation.values[slot] as number, ...values] }] : []
  })
  const count = closed.reduce((total, { values }) => total * values.length, 1)
  if (count > MOST_ANSWERS) return facts
  const trial = copy(question.situation)
  const grades = Array.from({ length: count }, (_, combination) => {
    let rest = combination
    for (const { slot, values } of closed) {
      trial.values[slot] = values[rest % values.length] as number
      rest = Math.floor(rest / values.length)
    }
    return gradeOn(rulebook, id, { ...question, situation: trial })
  })
  let stride = 1
  const idle = new Set<string>()
  for (const { key, values } of closed) {
    const step = stride
    if (grades.every((grade, at) => Math.floor(at / step) % values.length === 0 || grade === grades[at - step]))
      idle.add(key)
    stride *= values.length
  }
  return facts.filter((key) => !idle.has(key))
}

/** The values a fact can take, where they are few. */
function answersOf({ fact, field }: Slot): number[] {
  const who: Fact | FieldFact = field ?? fact
  if (who.kind === 'boolean' || who.kind === 'record') return [0, 2]
  return who.kind === 'choice' || who.kind === 'level' ? who.values.map((_, index) => index) : []
}

/** The same, once for every place that asks for it. */
function decidingPlaces(rulebook: Rulebook, id: string, question: Asked): string[] {
  const version = versionOn(rulebook, id, question.on)
  if (!version) return []
  const best = bestOf(gradeOn(rulebook, id, question))
  const found: string[] = []
  const value = (condition: Condition) => boundOf(rulebook, condition)(question, noElement)
  /** What an unmet part leaves for certain, and which ways past it could still lift that. */
  const look = (condition: Condition, met: Tri, missing: number, ways: readonly { when: Condition; cap: Grade }[]) => {
    if (met === YES) return
    const certain = ways.filter(({ when }) => value(when) === YES).map(({ cap }) => rankOf(cap))
    const floor = Math.max(missing, ...certain)
    if (floor >= best) return
    if (met === UNKNOWN) found.push(...unknownFacts(rulebook, condition, question))
    for (const { when, cap } of ways) if (rankOf(cap) > floor) found.push(...unknownFacts(rulebook, when, question))
  }
  const { norm }: { norm: Norm } = version
  for (const { condition, kind, waivers } of norm.requirements) {
    const excludes = kind === 'exclusion' || kind === 'regular-exclusion'
    const met = value(condition)
    look(
      condition,
      excludes ? ((2 - met) as Tri) : met,
      kind === 'regular' || kind === 'regular-exclusion' ? 1 : 0,
      waivers,
    )
  }
  for (const { condition, missing, passages } of norm.gates)
    look(
      condition,
      value(condition),
      rankOf(missing),
      passages.filter(({ needs }) => !needs || rankOf(needs) <= best),
    )
  return found
}

/** Facts of unknown leaves that stand below unknown parts only: what is settled above them needs no answer. */
function unknownFacts(rulebook: Rulebook, condition: Condition, question: Asked): string[] {
  if (boundOf(rulebook, condition)(question, noElement) !== UNKNOWN) return []
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => unknownFacts(rulebook, part, question))
    case 'not':
    case 'cited':
    case 'named':
      return unknownFacts(rulebook, condition.of, question)
    case 'points':
      return tippingPoints(rulebook, condition, question).flatMap((when) => unknownFacts(rulebook, when, question))
    case 'except': {
      const facts = (part: Condition) => unknownFacts(rulebook, part, question)
      const met = condition.exceptions.map((e) => ({ ...e, met: boundOf(rulebook, e.when)(question, noElement) }))
      const applying = met.filter((e) => e.met === YES)
      if (applying.length > 0) return applying.flatMap((e) => facts(e.then))
      // Whether an exception applies is asked in two places: for itself, and for the rule.
      const open = met.filter((e) => e.met === UNKNOWN).flatMap((e) => [e.when, e.when, e.then])
      return [condition.base, ...open].flatMap(facts)
    }
    default:
      return factsOf(condition)
  }
}

/** The open parts whose points can tip the sum, together with some of the other open ones. */
function tippingPoints(
  rulebook: Rulebook,
  { of, min }: Extract<Condition, { is: 'points' }>,
  question: Asked,
): Condition[] {
  const parts = of.map((part) => ({ ...part, met: boundOf(rulebook, part.when)(question, noElement) }))
  const missing = min - parts.reduce((sum, { met, points }) => sum + (met === YES ? points : 0), 0)
  const open = parts.filter(({ met }) => met === UNKNOWN)
  return open
    .filter((part) => {
      const sums = new Set([0])
      for (const other of open) if (other !== part) for (const sum of [...sums]) sums.add(sum + other.points)
      return [...sums].some((sum) => sum < missing && sum + part.points >= missing)
    })
    .map(({ when }) => when)
}

/** Mean narrowing over the values the fact can take; for facts with endless values, a share of what it touches. */
function narrowing(
  rulebook: Rulebook,
  question: Asked,
  { fact, field }: Slot,
  key: string,
  ids: readonly string[],
): number {
  const width = (situation: Situation) =>
    ids.reduce((total, id) => {
      const pair = gradeOn(rulebook, id, { ...question, situation })
      return total + bestOf(pair) - worstOf(pair)
    }, 0)
  const now = width(question.situation)
  const who: Fact | FieldFact = field ?? fact
  const values = answersOf({ key, fact, ...(field ? { field } : {}) })
  if (values.length === 0) return now * (who.kind === 'spans' ? 1 : 0.4)
  const slot = rulebook.layout.index.get(key) as number
  const trial = copy(question.situation)
  const after = values.map((value) => {
    trial.values[slot] = value
    return width(trial)
  })
  return now - after.reduce((total, value) => total + value, 0) / values.length
}
