import { type Asked, boundOf, noElement } from './bind.ts'
import { type Condition, partsOf } from './condition.ts'
import { bestOf, gradeVersion } from './evaluate.ts'
import { type Grade, type Rank, rankOf } from './grade.ts'
import type { Rulebook, Version } from './rulebook.ts'
import { NO, type Tri, UNKNOWN, YES } from './tri.ts'

/**
 * What only a human can weigh and what the version's grade still hangs on: in the parts that are not met for certain, and in the ways
 * past a part that is not.
 */
export function openJudgements(rulebook: Rulebook, version: Version, asked: Asked): string[] {
  const open: Asked = { ...asked, met: false }
  const best = bestOf(gradeVersion(version, { ...asked, met: true }))
  const found = new Set<string>()
  const value = (condition: Condition) => boundOf(rulebook, condition)(open, noElement)
  const collect = (condition: Condition): void => {
    if (value(condition) !== UNKNOWN) return
    if (condition.is === 'judged') found.add(condition.id)
    else if (condition.is !== 'some' && condition.is !== 'every') partsOf(condition).forEach(collect)
  }
  const look = (condition: Condition, met: Tri, missing: Rank, ways: readonly { when: Condition; cap: Grade }[]) => {
    if (met === YES) return
    if (met === UNKNOWN) collect(condition)
    const certain = ways.filter(({ when }) => value(when) === YES).map(({ cap }) => rankOf(cap))
    const floor = Math.max(missing, ...certain)
    for (const { when, cap } of ways) if (rankOf(cap) > floor) collect(when)
  }
  for (const { condition, kind, waivers } of version.norm.requirements) {
    const met = value(condition)
    const excludes = kind === 'exclusion' || kind === 'regular-exclusion'
    look(condition, excludes ? opposite(met) : met, kind === 'regular' || kind === 'regular-exclusion' ? 1 : 0, waivers)
  }
  for (const { condition, missing, passages } of version.norm.gates)
    look(
      condition,
      value(condition),
      rankOf(missing),
      passages.filter(({ needs }) => !needs || rankOf(needs) <= best),
    )
  return [...found]
}

const opposite = (met: Tri): Tri => (met === YES ? NO : met === NO ? YES : UNKNOWN)
