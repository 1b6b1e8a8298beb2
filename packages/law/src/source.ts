import type { Condition } from './condition.ts'
import { MAY, rankOf } from './grade.ts'
import type { Norm } from './norm.ts'
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
