import { any, type Condition, not } from '../condition.ts'
import { type Grade, rankOf } from '../grade.ts'
import type { Norm } from '../norm.ts'
import { plainOf } from './plain.ts'

/** Met where it must not be. */
const excludes = (kind: Norm['requirements'][number]['kind']) => kind === 'exclusion' || kind === 'regular-exclusion'

/** Without it an atypical case is left. */
const isRegular = (kind: Norm['requirements'][number]['kind']) => kind === 'regular' || kind === 'regular-exclusion'

/** What all has to be met for the norm to reach its own grade, in plain conditions, the ways round each one included. */
export function needsOf(norm: Norm): Condition[] {
  const grade = rankOf(norm.grade)
  const withWays = (condition: Condition, ways: readonly { when: Condition; cap: Grade; needs?: Grade }[]) =>
    any(
      condition,
      ...ways
        .filter(({ cap, needs }) => rankOf(cap) >= grade && (!needs || rankOf(needs) <= grade))
        .map(({ when }) => when),
    )
  const needs = [
    ...norm.requirements
      .filter(({ kind }) => grade > (isRegular(kind) ? 1 : 0))
      .map(({ condition, kind, waivers }) => withWays(excludes(kind) ? not(condition) : condition, waivers)),
    ...norm.gates.filter((gate) => grade > rankOf(gate.missing)).map((gate) => withWays(gate.condition, gate.passages)),
  ]
  const together = plainOf({ is: 'all', of: needs })
  return together.is === 'all' ? together.of : [together]
}
