import { rankOf } from '../../grade.ts'
import type { Norm } from '../../norm.ts'
import type { Binder } from '../../place.ts'
import type { Rulebook } from '../../rulebook.ts'
import { versionOn } from '../../rulebook.ts'
import type { Planner } from './condition.ts'
import { all, any, NO_PAIR, not, type Pair, UNKNOWN_PAIR, YES_PAIR } from './kleene.ts'

/** For each rank from 1 to 4, at its place, whether the grade is at least that one. Barred (0) everybody is. */
export type Reached = readonly [Pair, Pair, Pair, Pair, Pair]

/** Whether a norm reaches each of the grades on a day; none where no version of it is in force. */
export function reachedOn(planner: Planner, rulebook: Rulebook, id: string, on: number): Reached {
  const version = versionOn(rulebook, id, on)
  if (!version) return reachedBy(() => NO_PAIR)
  const { norm, grade, unknownFrom } = version
  if (on >= unknownFrom) return reachedBy((rank) => (rank <= grade ? UNKNOWN_PAIR : NO_PAIR))
  return reached(planner, rulebook, norm)
}

const reachedBy = (pair: (rank: number) => Pair): Reached => [YES_PAIR, pair(1), pair(2), pair(3), pair(4)]

/**
 * `gradeVersion` for all people at once. "At least this grade" is a truth for each grade, so that the minimum over the
 * requirements is their "and", and a cap speaks for the grades up to it only.
 */
function reached(planner: Planner, binder: Binder, norm: Norm): Reached {
  const { graph } = planner
  const own = rankOf(norm.grade)
  const pair = (condition: Parameters<Planner['pair']>[1]) => planner.pair(binder, condition)
  const always = (is: boolean): Pair => (is ? YES_PAIR : NO_PAIR)

  const requirements = norm.requirements.map(({ condition, kind, waivers }) => {
    const isExclusion = kind === 'exclusion' || kind === 'regular-exclusion'
    const met = isExclusion ? not(pair(condition)) : pair(condition)
    const left = kind === 'regular' || kind === 'regular-exclusion' ? 1 : 0
    const ways = waivers.map(({ when, cap }) => ({ when: pair(when), cap: rankOf(cap) }))
    return (rank: number): Pair =>
      any(graph, [met, always(left >= rank), ...ways.filter(({ cap }) => cap >= rank).map(({ when }) => when)])
  })
  let now: Reached = reachedBy((rank) =>
    rank > own
      ? NO_PAIR
      : all(
          graph,
          requirements.map((missing) => missing(rank)),
        ),
  )
  for (const gate of norm.gates) {
    const before: Reached = now
    const met = pair(gate.condition)
    const ways = gate.passages.map(({ when, cap, needs }) => ({
      when: pair(when),
      cap: rankOf(cap),
      needs: needs ? rankOf(needs) : 0,
    }))
    now = reachedBy((rank) =>
      all(graph, [
        before[rank] as Pair,
        any(graph, [
          met,
          always(rankOf(gate.missing) >= rank),
          ...ways
            .filter(({ cap }) => cap >= rank)
            // Who reaches a grade reaches all below it, so a passage that needs one of those asks nothing more.
            .map(({ when, needs }) => (needs <= rank ? when : all(graph, [when, before[needs] as Pair]))),
        ]),
      ]),
    )
  }
  return now
}
