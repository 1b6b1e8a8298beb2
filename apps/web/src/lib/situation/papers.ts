import type { StatusKind } from '@lotse/law'

/** Papers as people tell them apart at first sight; the exact kind comes second. */
export interface PaperGroup {
  id: string
  statuses: readonly string[]
}

const order = [
  'toleration',
  'asylum',
  'humanitarian',
  'work',
  'family',
  'permanent',
  'visa',
  'fiction',
  'none',
] as const
export type PaperGroupId = (typeof order)[number]

function groupOf({ id, families }: StatusKind): PaperGroupId {
  const has = (family: string) => families.includes(family)
  if (id === 'none') return 'none'
  if (has('toleration')) return 'toleration'
  if (has('asylum-procedure')) return 'asylum'
  if (has('humanitarian-title')) return 'humanitarian'
  if (has('work-title') || has('training-title')) return 'work'
  if (has('permanent-title')) return 'permanent'
  if (has('fiction')) return 'fiction'
  return id.startsWith('visa') ? 'visa' : 'family'
}

/** The statuses of the residence track in groups, the most common first. */
export function paperGroups(kinds: readonly StatusKind[], statuses: readonly string[]): PaperGroup[] {
  const known = kinds.filter((kind) => statuses.includes(kind.id))
  return order
    .map((id) => ({ id, statuses: known.filter((kind) => groupOf(kind) === id).map((kind) => kind.id) }))
    .filter((group) => group.statuses.length > 0)
}
