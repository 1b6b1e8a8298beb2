import { type Condition, partsOf } from './condition.ts'
import { MAY, rankOf } from './grade.ts'
import type { Norm } from './norm.ts'
import type { Rulebook } from './rulebook.ts'
import { RESIDENCE } from './stay.ts'

const kept = new WeakMap<Norm, Map<string, boolean>>()

/**
 * Whether the norm can open at all while this residence status is held, whatever else may be so. Most norms cannot, and a search that
 * knows it need not look at them.
 */
export function opensFrom(norm: Norm, status: string): boolean {
  const known = kept.get(norm) ?? new Map<string, boolean>()
  kept.set(norm, known)
  const found = known.get(status) ?? (requirementsAllow(norm, status) && gatesAllow(norm, status))
  known.set(status, found)
  return found
}

const requirementsAllow = ({ requirements }: Norm, status: string): boolean =>
  requirements.every(
    ({ condition, kind, waivers }) =>
      kind === 'regular' ||
      kind === 'regular-exclusion' ||
      canBe(condition, kind !== 'exclusion', status) ||
      waivers.some(({ when }) => canBe(when, true, status)),
  )

const gatesAllow = ({ gates }: Norm, status: string): boolean =>
  gates.every(
    ({ condition, missing, passages }) =>
      rankOf(missing) >= MAY ||
      canBe(condition, true, status) ||
      passages.some(({ when, cap }) => rankOf(cap) >= MAY && canBe(when, true, status)),
  )

/** Whether the condition can be true (or false) while the status is held. Of all else nothing is taken as known. */
function canBe(condition: Condition, wanted: boolean, status: string): boolean {
  switch (condition.is) {
    case 'not':
      return canBe(condition.of, !wanted, status)
    case 'cited':
    case 'named':
      return canBe(condition.of, wanted, status)
    case 'all':
    case 'any':
      return (condition.is === 'all') === wanted
        ? condition.of.every((part) => canBe(part, wanted, status))
        : condition.of.some((part) => canBe(part, wanted, status))
    case 'holds': {
      if (condition.track !== RESIDENCE || condition.at) return true
      const isOne = condition.statuses.includes(status)
      return wanted ? isOne : !isOne || condition.issuedUnder !== undefined || condition.basis !== undefined
    }
    default:
      return true
  }
}

/** For each set of statuses that something asks for, by id: whether it speaks for a status to be in it, against it, or both. */
interface Asked {
  has: (status: string) => string
  speaksFor: boolean
  speaksAgainst: boolean
}

const kinds = new WeakMap<Rulebook, { alike: ReadonlyMap<string, string>; asked: readonly Asked[] }>()

/**
 * For each status the first of those that no norm and no step tells apart from it, by its id: to change between them gains nothing.
 */
export const alike = (rulebook: Rulebook): ReadonlyMap<string, string> => kindsOf(rulebook).alike

/** Whether anything is asked for that the second status has and the first has not, or the other way round where it is asked not to be. */
export function gains(rulebook: Rulebook, from: string, to: string): boolean {
  return kindsOf(rulebook).asked.some(({ has, speaksFor, speaksAgainst }) => {
    const [before, after] = [has(from), has(to)]
    return before !== after && ((speaksFor && after !== OUT) || (speaksAgainst && before !== OUT))
  })
}

const OUT = '-'

function kindsOf(rulebook: Rulebook) {
  const known = kinds.get(rulebook)
  if (known) return known
  const asked: Asked[] = []
  const ask = (statuses: readonly string[], isOwn: boolean, sides: Pick<Asked, 'speaksFor' | 'speaksAgainst'>) => {
    const members = new Set(statuses)
    // What a status was issued under differs from one to the next.
    asked.push({ has: (status) => (members.has(status) ? (isOwn ? status : 'x') : OUT), ...sides })
  }
  const look = (condition: Condition, wanted: boolean | undefined): void => {
    const inside = condition.is === 'not' ? wanted !== undefined && !wanted : wanted
    // Exceptions and "some" of a list are read as speaking both ways.
    const unclear = condition.is === 'except' || condition.is === 'some' || condition.is === 'every'
    for (const part of partsOf(condition))
      look(part, unclear || (condition.is === 'not' && wanted === undefined) ? undefined : inside)
    if (condition.is !== 'holds' && condition.is !== 'held' && condition.is !== 'held-for') return
    const sides = { speaksFor: wanted !== false, speaksAgainst: wanted !== true }
    ask(condition.statuses, condition.is === 'holds' && Boolean(condition.issuedUnder ?? condition.basis), sides)
    if (condition.is === 'held-for' && condition.without)
      ask(condition.without, false, { speaksFor: true, speaksAgainst: true })
  }
  for (const norm of rulebook.norms) {
    for (const { condition, kind, waivers } of norm.requirements) {
      look(condition, kind !== 'exclusion' && kind !== 'regular-exclusion')
      for (const { when } of waivers) look(when, true)
    }
    for (const { condition, passages } of norm.gates) {
      look(condition, true)
      for (const { when } of passages) look(when, true)
    }
  }
  for (const { needs } of rulebook.steps) if (needs) look(needs, true)
  const firsts = new Map<string, string>()
  const found = new Map<string, string>()
  for (const { id, families, lasts } of rulebook.vocabulary.statuses) {
    const signature = [...asked.map(({ has }) => has(id)), ...families, lasts].join(' ')
    if (!firsts.has(signature)) firsts.set(signature, id)
    found.set(id, firsts.get(signature) as string)
  }
  const made = { alike: found, asked }
  kinds.set(rulebook, made)
  return made
}
