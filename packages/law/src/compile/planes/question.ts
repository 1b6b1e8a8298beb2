import type { Day } from '../../day.ts'
import type { Rank } from '../../grade.ts'
import type { Shape } from '../../population/block.ts'
import { type Rulebook, versionOn } from '../../rulebook.ts'
import { Planner } from './condition.ts'
import type { Pair } from './kleene.ts'
import { type Reached, reachedOn } from './norm.ts'
import type { Plan } from './plan.ts'

/** A norm of a rulebook. Norms of several rulebooks may be asked for at once, to compare them. */
export interface Asked {
  rulebook: Rulebook
  id: string
}

/** What everybody is asked. */
export interface PopulationQuestion {
  shape: Shape
  on: Day
  application?: Day
  judgementsMet?: boolean
}

const plannerFor = ({ shape, on, application, judgementsMet }: PopulationQuestion): Planner =>
  new Planner({ on, application: application ?? on, met: judgementsMet ?? false, places: shape.places })

/** Whether each norm reaches its own grade: one answer a norm. A norm that is not in force is open to nobody. */
export function planOpen(question: PopulationQuestion, norms: readonly Asked[]): Plan {
  const planner = plannerFor(question)
  return planner.plan(
    norms.map(({ rulebook, id }) => {
      const own = versionOn(rulebook, id, question.on)?.grade ?? 1
      return reachedOn(planner, rulebook, id, question.on)[own] as Pair
    }),
  )
}

/** Whether each norm reaches each grade: four answers a norm, from `exceptional` to `right`. */
export function planGrades(question: PopulationQuestion, norms: readonly Asked[]): Plan {
  const planner = plannerFor(question)
  return planner.plan(
    norms.flatMap(({ rulebook, id }): Pair[] => {
      const reached: Reached = reachedOn(planner, rulebook, id, question.on)
      return ([1, 2, 3, 4] satisfies Rank[]).map((rank) => reached[rank])
    }),
  )
}
