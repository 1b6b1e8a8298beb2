import { describe, expect, it } from 'vitest'
import { boundOf, noElement } from '../packages/law/src/bind.ts'
import { planGrades, planOpen, populationRun } from '../packages/law/src/compile/index.ts'
import { Planner } from '../packages/law/src/compile/planes/condition.ts'
import { asked, bestOf, type Condition, conditionsOf, gradeOn, partsOf, worstOf } from '../packages/law/src/index.ts'
import { bitAt, blockOf, shapeOf } from '../packages/law/src/population/index.ts'
import { versionOn } from '../packages/law/src/rulebook.ts'
import { book } from '../packages/statutes/rulebook.ts'
import { randomPeople } from './random-population.ts'

const rulebook = book()
const shape = shapeOf(rulebook)
const norms = rulebook.ids.map((id) => ({ rulebook, id }))

function people(seed: number, unknown: number, count: number) {
  const drawn = randomPeople(rulebook, { seed, unknown })
  return Array.from({ length: count }, () => drawn.next().value.situation)
}

describe('the rulebook over a population', () => {
  // Text states change on 12 June and 29 July 2026; amounts end with their year.
  const days = [20260420, 20260615, 20261123, 20270301]
  for (const [at, on] of days.entries())
    for (const judgementsMet of [false, true])
      it(`agrees with the interpreter for every norm on ${on}, judgements ${judgementsMet ? 'met' : 'open'}`, () => {
        const unknown = [0.15, 0.4, 0.05, 0][at] as number
        const drawn = people(on + Number(judgementsMet), unknown, 700)
        const application = on - (at % 2)
        const question = { shape, on, application, judgementsMet }
        const block = blockOf(shape, drawn)
        const grades = planGrades(question, norms)
        const open = planOpen(question, norms)
        for (const vectors of [true, false]) {
          const graded = populationRun(grades, drawn.length, vectors).run(block)
          const opened = populationRun(open, drawn.length, vectors).run(block)
          const differing = drawn.flatMap((situation, row) =>
            rulebook.ids.flatMap((id, norm) => {
              const pair = gradeOn(rulebook, id, asked(situation, { on, application, judgementsMet }))
              const reached = [0, 1, 2, 3].map((rank) => graded.pairs[norm * 4 + rank])
              const worst = reached.filter((one) => one && bitAt(one.yes, row)).length
              const best = reached.filter((one) => one && !bitAt(one.no, row)).length
              const own = versionOn(rulebook, id, on)?.grade ?? 1
              const isOpen = bitAt(opened.pairs[norm]?.yes as Uint32Array, row)
              const isClosed = bitAt(opened.pairs[norm]?.no as Uint32Array, row)
              const agrees =
                worst === worstOf(pair) &&
                best === bestOf(pair) &&
                isOpen === worstOf(pair) >= own &&
                isClosed === bestOf(pair) < own
              return agrees ? [] : [`${id}, person ${row}: ${worst}–${best}, not ${worstOf(pair)}–${bestOf(pair)}`]
            }),
          )
          expect(differing).toEqual([])
        }
      })

  it('agrees with the interpreter on every condition that stands in a norm, so that none hides behind another', () => {
    const conditions = new Set<Condition>()
    const collect = (condition: Condition): void => {
      conditions.add(condition)
      if (condition.is !== 'some' && condition.is !== 'every') partsOf(condition).forEach(collect)
    }
    rulebook.norms.flatMap(conditionsOf).forEach(collect)
    const every = [...conditions]
    const [on, application] = [20261123, 20261101]
    for (const [met, unknown] of [
      [false, 0.15],
      [true, 0.02],
    ] as const) {
      const drawn = people(99, unknown, 2_000)
      const planner = new Planner({ on, application, met, places: shape.places })
      const plan = planner.plan(every.map((condition) => planner.pair(rulebook, condition)))
      const { pairs } = populationRun(plan, drawn.length).run(blockOf(shape, drawn))
      const differing = every.flatMap((condition, at) => {
        const bound = boundOf(rulebook, condition)
        const row = drawn.findIndex((situation, row) => {
          const [isYes, isNo] = [bitAt(pairs[at]?.yes as Uint32Array, row), bitAt(pairs[at]?.no as Uint32Array, row)]
          return bound({ situation, on, application, met }, noElement) !== (isYes ? 2 : isNo ? 0 : 1)
        })
        return row < 0 ? [] : [`person ${row}: ${JSON.stringify(condition)}`]
      })
      expect(differing).toEqual([])
    }
  })

  it('is no empty comparison: with little unknown, many norms are open to somebody', () => {
    const drawn = people(7, 0.03, 4_000)
    const question = { shape, on: 20261123, judgementsMet: true }
    const { pairs } = populationRun(planOpen(question, norms), drawn.length).run(blockOf(shape, drawn))
    const open = pairs.filter(({ yes }) => drawn.some((_, row) => bitAt(yes, row))).length
    expect(open).toBeGreaterThan(5)
  })
})
