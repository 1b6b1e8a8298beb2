import { any, type Condition, not } from '../condition.ts'
import { type Grade, rankOf } from '../grade.ts'
import type { Norm } from '../norm.ts'
import { plainOf } from './plain.ts'

/** Met where it must not be. */
const excludes = (kind: Norm['requirements'][number]['kind']) => kind === 'exclusion' || kind === 'regular-exclusion'

/** Without it an atypical case is left. */
const isRegular = (kind: Norm['requirements'][number]['kind']) => kind === 'regular' || kind === 'regular-exclusion'

/** A place of law that the norm asks for at its own grade, and the ways round it that leave this grade. */
export interface Reach {
  cite: string
  condition: Condition
  /** It must not be met. */
  excludes: boolean
  ways: readonly { cite: string; when: Condition }[]
}

/** What all has to be met for the norm to reach its own grade, place by place. */
export function reachesOf(norm: Norm): Reach[] {
  const grade = rankOf(norm.grade)
  const open = (ways: readonly { cite: string; when: Condition; cap: Grade; needs?: Grade }[]) =>
    ways.filter(({ cap, needs }) => rankOf(cap) >= grade && (!needs || rankOf(needs) <= grade))
  return [
    ...norm.requirements
      .filter(({ kind }) => grade > (isRegular(kind) ? 1 : 0))
      .map(({ cite, condition, kind, waivers }) => ({
        cite,
        condition,
        excludes: excludes(kind),
        ways: open(waivers),
      })),
    ...norm.gates
      .filter((gate) => grade > rankOf(gate.missing))
      .map(({ cite, condition, passages }) => ({ cite, condition, excludes: false, ways: open(passages) })),
  ]
}

/** The same in plain conditions, the ways round each one included. */
export function needsOf(norm: Norm): Condition[] {
  const needs = reachesOf(norm).map(({ condition, excludes, ways }) =>
    any(excludes ? not(condition) : condition, ...ways.map(({ when }) => when)),
  )
  const together = plainOf({ is: 'all', of: needs })
  return together.is === 'all' ? together.of : [together]
}
