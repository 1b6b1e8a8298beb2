import { type Amount, tableOf } from './amount.ts'
import { type Asked, type Bound, boundOf } from './bind.ts'
import { type Day, day, LATEST, plusDays } from './day.ts'
import type { Vocabulary } from './fact.ts'
import { MAY, type Rank, rankOf } from './grade.ts'
import { Pool } from './intern.ts'
import { layoutOf } from './layout.ts'
import { conditionsOf, type Norm } from './norm.ts'
import { type Binder, statusSet } from './place.ts'
import type { StepKind } from './step.ts'
import type { Tri } from './tri.ts'
import { type Turns, turnsOf } from './turn.ts'

/** Everything an answer rests on. Plain values; nothing in it knows today's date. */
export interface RulebookText {
  vocabulary: Vocabulary
  norms: readonly Norm[]
  amounts: readonly Amount[]
  steps: readonly StepKind[]
}

// The parts of a norm with their conditions as functions and their grades as ranks.

interface BoundPassage {
  when: Bound
  cap: Rank
  needs: Rank
}
interface BoundGate {
  condition: Bound
  missing: Rank
  passages: readonly BoundPassage[]
}
interface BoundRequirement {
  condition: Bound
  /** Must not be met. */
  excludes: boolean
  /** What is left where it is missing. */
  missing: Rank
  waivers: readonly { when: Bound; cap: Rank }[]
}

/** One version of a norm, ready to run. */
export interface Version {
  norm: Norm
  grade: Rank
  from: Day
  to: Day
  unknownFrom: Day
  requirements: readonly BoundRequirement[]
  gates: readonly BoundGate[]
  /** The grades from `may` up that it can be followed at: its own, and the weaker ones that a waiver or passage leaves. */
  ranks: readonly Rank[]
  /** Where its conditions can turn. */
  turns: readonly Turns[]
  /** The same from a compiled module, where one is at hand: the grade, and whether the norm's own grade is reached. */
  run?: { grade: (asked: Asked) => number; open: (asked: Asked) => Tri }
}

/** The parts, checked and ready to run. */
export interface Rulebook extends Omit<RulebookText, 'amounts'>, Binder {
  /** The amounts as they were given, for whoever shows them. */
  figures: readonly Amount[]
  /** All versions of a norm, oldest first. */
  versions: ReadonlyMap<string, readonly Version[]>
  /** Ids of all norms, in the order they were given. */
  ids: readonly string[]
}

/**
 * Checks that the parts fit and makes them ready to run.
 * @throws if two versions of a norm are in force on one day, or a norm names a fact, status, value or amount that does
 *   not exist: each time naming both sides.
 */
export function rulebook(text: RulebookText): Rulebook {
  const binder: Binder = {
    layout: layoutOf(text.vocabulary),
    amounts: new Map(text.amounts.map((amount) => [amount.id, tableOf(amount)])),
  }
  const pool = new Pool()
  const norms = text.norms.map((norm) => pool.norm(norm))
  const versions = new Map<string, Version[]>()
  for (const norm of norms) versions.set(norm.id, [...(versions.get(norm.id) ?? []), versionOf(binder, norm)])
  for (const [id, list] of versions) {
    list.sort((a, b) => a.from - b.from)
    list.forEach((version, index) => {
      const before = list[index - 1]
      if (before && before.to >= version.from)
        throw new Error(
          `${id}: the versions in force from ${before.norm.inForce.from} (${before.norm.cite}) and from ${version.norm.inForce.from} (${version.norm.cite}) overlap.`,
        )
    })
  }
  return {
    ...text,
    ...binder,
    norms,
    figures: text.amounts,
    versions,
    ids: [...versions.keys()],
  }
}

function versionOf(binder: Binder, norm: Norm): Version {
  const { from, to } = norm.inForce
  if (to !== undefined && to < from)
    throw new Error(`${norm.id} (${norm.cite}) is in force from ${from} to ${to}, before it begins.`)
  try {
    statusSet(binder, [norm.grants.status])
    return {
      norm,
      grade: rankOf(norm.grade),
      from: day(norm.inForce.from),
      to: norm.inForce.to ? day(norm.inForce.to) : LATEST,
      unknownFrom: norm.inForce.unknownFrom ? day(norm.inForce.unknownFrom) : LATEST,
      requirements: norm.requirements.map((requirement) => ({
        condition: boundOf(binder, requirement.condition),
        excludes: requirement.kind === 'exclusion' || requirement.kind === 'regular-exclusion',
        missing: requirement.kind === 'regular' || requirement.kind === 'regular-exclusion' ? 1 : 0,
        waivers: requirement.waivers.map(({ when, cap }) => ({
          when: boundOf(binder, when),
          cap: rankOf(cap),
        })),
      })),
      gates: norm.gates.map((gate) => ({
        condition: boundOf(binder, gate.condition),
        missing: rankOf(gate.missing),
        passages: gate.passages.map(({ when, cap, needs }) => ({
          when: boundOf(binder, when),
          cap: rankOf(cap),
          needs: needs ? rankOf(needs) : 0,
        })),
      })),
      ranks: ranksOf(norm),
      turns: conditionsOf(norm).map((condition) => turnsOf(binder, condition)),
    }
  } catch (cause) {
    throw new Error(`${norm.id} (${norm.cite}): ${(cause as Error).message}`, {
      cause,
    })
  }
}

function ranksOf({ grade, requirements, gates }: Norm): Rank[] {
  const own = Math.max(rankOf(grade), MAY) as Rank
  const caps = [...requirements.flatMap(({ waivers }) => waivers), ...gates.flatMap(({ passages }) => passages)]
  const weaker = caps.map(({ cap }) => rankOf(cap)).filter((cap) => cap >= MAY && cap < own)
  return [...new Set([own, ...weaker])].sort((a, b) => b - a)
}

/** The version in force on the day. */
export function versionOn(rulebook: Rulebook, id: string, on: Day): Version | undefined {
  const list = rulebook.versions.get(id)
  if (!list) throw new Error(`${id} is not a norm of the rulebook.`)
  for (let index = list.length - 1; index >= 0; index--) {
    const version = list[index] as Version
    if (version.from <= on) return on <= version.to ? version : undefined
  }
  return undefined
}

/** Days on which the text of a norm begins, ends or becomes unknown. */
export function textDays(rulebook: Rulebook, id: string): Day[] {
  return (rulebook.versions.get(id) ?? []).flatMap(({ from, to, unknownFrom }) => [
    from,
    ...(to < LATEST ? [plusDays(to, 1)] : []),
    ...(unknownFrom < LATEST ? [unknownFrom] : []),
  ])
}

/** What people may type for a norm: its slug, its citation in any spelling, its aliases. */
export function findNorms(rulebook: Rulebook, typed: string): string[] {
  const wanted = simplify(typed)
  if (!wanted) return []
  const names = (norm: Norm) => [norm.id, norm.cite, ...(norm.aliases ?? [])].map(simplify)
  const exact = rulebook.norms.filter((norm) => names(norm).includes(wanted))
  const found =
    exact.length > 0
      ? exact
      : rulebook.norms.filter((norm) => names(norm).some((name) => name.startsWith(`${wanted} `)))
  return [...new Set(found.map((norm) => norm.id))]
}

/** `§ 25b AufenthG`, `AufenthG 25b (1)`, `AufenthG § 25b Abs. 1` → one spelling. */
function simplify(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\((\d+[a-z]?)\)/g, ' abs $1')
    .replace(/[§.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\bs (?=\d)/g, 'satz ')
    .trim()
  const swapped = /^(\d+[a-z]?)( .*)? (\S+g|\S+v)$/.exec(plain)
  return swapped ? `${swapped[3]} ${swapped[1]}${swapped[2] ?? ''}` : plain
}
