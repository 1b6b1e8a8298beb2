/**
 * Holds planes against compiled JavaScript person by person, norm by norm, and the interpreter beside them for one person
 * in fifty. `node scripts/population-agreement.ts [--count 1000000] [--seed 1]`. Takes minutes, so that no test calls it.
 */
import { parseArgs } from 'node:util'
import { compileRulebook, planOpen, populationRun, withCompiled } from '../packages/law/src/compile/index.ts'
import { asked, bestOf, gradeOn, versionOn, worstOf } from '../packages/law/src/index.ts'
import { bitAt, blockOf, shapeOf } from '../packages/law/src/population/index.ts'
import { book } from '../packages/statutes/rulebook.ts'
import { randomPeople, TODAY } from './random-population.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
})
const BLOCK = 16_384
const rulebook = book()
const compiled = withCompiled(
  rulebook,
  await import(`data:text/javascript,${encodeURIComponent(compileRulebook(rulebook))}`),
)
const shape = shapeOf(rulebook)
const { ids } = rulebook
const versions = ids.map((id) => versionOn(compiled, id, TODAY))
const plan = planOpen(
  { shape, on: TODAY },
  ids.map((id) => ({ rulebook, id })),
)
const run = populationRun(plan, BLOCK)
const people = randomPeople(rulebook, { seed: Number(values.seed), unknown: 0.12 })

let [asks, differing, opens] = [0, 0, 0]
for (let done = 0; done < Number(values.count); ) {
  const situations = Array.from(
    { length: Math.min(BLOCK, Number(values.count) - done) },
    () => people.next().value.situation,
  )
  const { pairs } = run.run(blockOf(shape, situations))
  situations.forEach((situation, row) => {
    const question = asked(situation, { on: TODAY })
    ids.forEach((id, at) => {
      const { yes, no } = pairs[at] as (typeof pairs)[number]
      const found = bitAt(yes, row) ? 2 : bitAt(no, row) ? 0 : 1
      const version = versions[at]
      let expected: number = version?.run?.open(question) ?? 0
      if (version && row % 50 === 0) {
        const pair = gradeOn(rulebook, id, question)
        const interpreted = worstOf(pair) >= version.grade ? 2 : bestOf(pair) >= version.grade ? 1 : 0
        if (interpreted !== expected) expected = -1
      }
      asks++
      if (found === 2) opens++
      if (found === expected) return
      differing++
      if (differing <= 10) console.log(`${id}, person ${done + row}: planes ${found}, JavaScript ${expected}`)
    })
  })
  done += situations.length
  console.log(`${done} people, ${asks} answers, ${opens} of them open, ${differing} differ`)
}
process.exit(differing === 0 ? 0 : 1)
