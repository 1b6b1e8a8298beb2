import { type Condition, partsOf } from './condition.ts'
import { MAY, rankOf } from './grade.ts'
import { conditionsOf, type Norm } from './norm.ts'
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

const classes = new WeakMap<Rulebook, ReadonlyMap<string, string>>()

/**
 * For each status the first of those that no norm and no step tells apart from it, by its id: to change between them gains nothing.
 */
export function alike(rulebook: Rulebook): ReadonlyMap<string, string> {
  const known = classes.get(rulebook)
  if (known) return known
  const asked: ((status: string) => string)[] = []
  const look = (condition: Condition): void => {
    partsOf(condition).forEach(look)
    if (condition.is !== 'holds' && condition.is !== 'held' && condition.is !== 'held-for') return
    const statuses = new Set(condition.statuses)
    // What a status was issued under differs from one to the next.
    const isOwn = condition.is === 'holds' && (condition.issuedUnder || condition.basis)
    asked.push((status) => (statuses.has(status) ? (isOwn ? status : 'x') : '-'))
    const without = new Set(condition.is === 'held-for' ? condition.without : [])
    if (without.size > 0) asked.push((status) => (without.has(status) ? 'x' : '-'))
  }
  rulebook.norms.flatMap(conditionsOf).forEach(look)
  for (const { needs } of rulebook.steps) if (needs) look(needs)
  const firsts = new Map<string, string>()
  const found = new Map<string, string>()
  for (const { id, families, lasts } of rulebook.vocabulary.statuses) {
    const signature = [...asked.map((ask) => ask(id)), ...families, lasts].join(' ')
    if (!firsts.has(signature)) firsts.set(signature, id)
    found.set(id, firsts.get(signature) as string)
  }
  classes.set(rulebook, found)
  return found
}
