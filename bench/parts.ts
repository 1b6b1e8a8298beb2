import { explain } from '../packages/law/src/explain.ts'
import { gapsOf } from '../packages/law/src/gap.ts'
import { asked, findRoutes, type Rulebook, type Situation, versionOn } from '../packages/law/src/index.ts'
import { course } from '../packages/law/src/opens.ts'

const ON = 20261123
const NORM = 'permit-sustained-integration'

function timePerCall(work: (situation: Situation) => unknown, situations: readonly Situation[]): number {
  for (const situation of situations.slice(0, 200)) work(situation)
  const started = performance.now()
  for (const situation of situations) work(situation)
  return (performance.now() - started) / situations.length
}

/** Gaps and dates in units of one explained evaluation, and the whole route answer in milliseconds. */
export function measureEngineParts(rulebook: Rulebook, situations: readonly Situation[]) {
  const version = versionOn(rulebook, NORM, ON)
  if (!version) throw new Error(`${NORM} is not in force on the day of the benchmark.`)
  const few = situations.slice(0, 1_000)
  const evaluation = timePerCall((situation) => explain(rulebook, version, asked(situation, { on: ON })), few)
  const gaps = timePerCall((situation) => gapsOf(rulebook, NORM, situation, ON, version.grade), few)
  const opens = timePerCall((situation) => course(rulebook, NORM, situation, { from: ON }), few)
  const routes = few.slice(0, 300).map((situation) => {
    const started = performance.now()
    findRoutes(rulebook, situation, { on: ON })
    findRoutes(rulebook, situation, { on: ON, goal: 'permanent-title' })
    return performance.now() - started
  })
  routes.sort((a, b) => a - b)
  return {
    gapsVsEvaluation: gaps / evaluation,
    opensVsEvaluation: opens / evaluation,
    routeMilliseconds: {
      median: routes[Math.floor(routes.length / 2)] as number,
      p95: routes[Math.floor(routes.length * 0.95)] as number,
    },
  }
}
