// What has to hold of every rulebook, held against the real one: random people from the real vocabulary, every norm and every topic.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Compiled,
  type CompiledWhole,
  compileRulebook,
  compileWhole,
  runtime,
  withCompiled,
} from '../../packages/law/src/compile/index.ts'
import { type Day, day, plainDate, plusDays, plusMonths } from '../../packages/law/src/day.ts'
import { asked, bestOf, gradeOn, worstOf } from '../../packages/law/src/evaluate.ts'
import { changed, gapsOf } from '../../packages/law/src/gap.ts'
import { grades } from '../../packages/law/src/grade.ts'
import { factOf, type Rulebook, readSituation, type Situation, supposedOf } from '../../packages/law/src/index.ts'
import { isCertain, turningDays } from '../../packages/law/src/opens.ts'
import { intervalOf, serialOf } from '../../packages/law/src/reference/naive.ts'
import { findRoutes } from '../../packages/law/src/route.ts'
import { versionOn } from '../../packages/law/src/rulebook.ts'
import { rightsBooks, topics } from '../../packages/statutes/rights/all.ts'
import { book } from '../../packages/statutes/rulebook.ts'
import { randomPeople, TODAY } from '../random-population.ts'

const more = Number(process.env['LAW_RUNS'] ?? 1)
const runs = (numRuns: number) => ({ numRuns: numRuns * more })

const books = [
  { name: 'residence', rules: book() },
  ...rightsBooks.map((rules, index) => ({ name: topics[index]?.id ?? '', rules })),
]

/** One person of the real vocabulary; the seed stands for the person. */
const aPerson = (rules: Rulebook, unknown: number) =>
  fc.nat(1_000_000).map((seed) => {
    const next = randomPeople(rules, { seed, unknown }).next()
    if (next.done) throw new Error('The random people have run out.')
    return next.value
  })
const aDay = fc.integer({ min: -900, max: 900 }).map((away) => plusDays(TODAY, away))

const ends = (rules: Rulebook, id: string, situation: Situation, on: Day, met = false, application = on) => {
  const pair = gradeOn(rules, id, asked(situation, { on, application, judgementsMet: met }))
  return { worst: worstOf(pair), best: bestOf(pair) }
}

const imported = async <T>(text: string): Promise<T> =>
  import(`data:text/javascript,${encodeURIComponent(text)}`) as Promise<T>

describe.each(books)('the rules of $name', ({ rules }) => {
  it('are the same bound, compiled, all at once, and as the naive reference reads them', async () => {
    const fast = withCompiled(rules, await imported<Compiled>(compileRulebook(rules)))
    await fc.assert(
      fc.asyncProperty(
        aPerson(rules, 0.15),
        aDay,
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        async ({ situation }, on, before, met) => {
          const application = plusDays(on, -before)
          const whole = await imported<CompiledWhole>(compileWhole(rules, on))
          const out = new Uint8Array(whole.ids.length)
          whole.make(runtime, rules.amounts)(asked(situation, { on, application, judgementsMet: met }), out)
          for (const [index, id] of whole.ids.entries()) {
            const version = versionOn(rules, id, on)
            if (!version) throw new Error(`${id} is not in force on ${on}.`)
            const bound = ends(rules, id, situation, on, met, application)
            expect(ends(fast, id, situation, on, met, application), `${id} compiled, ${on}`).toEqual(bound)
            const open = bound.worst >= version.grade ? 2 : bound.best >= version.grade ? 1 : 0
            expect(out[index], `${id} at once, ${on}`).toBe(open)
            const naive = intervalOf(
              {
                text: { ...rules, amounts: rules.figures },
                layout: rules.layout,
                situation,
                on: serialOf(on),
                application: serialOf(application),
                met,
              },
              version.norm,
            )
            expect(bound, `${id} naive, ${on}`).toEqual(naive)
          }
        },
      ),
      runs(12),
    )
  })

  it('never say more of somebody of whom less is known', () =>
    fc.assert(
      fc.property(
        aPerson(rules, 0),
        fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }),
        aDay,
        ({ told }, picks, on) => {
          const known = readSituation(rules.vocabulary, told, plainDate(TODAY))
          const less: Record<string, unknown> = { ...told }
          for (const pick of picks) {
            const keys = Object.keys(less).filter((key) => key !== 'asOf')
            const key = keys[pick % keys.length]
            if (key) delete less[key]
          }
          const read = readSituation(rules.vocabulary, less, plainDate(TODAY))
          if (!known.ok || !read.ok) return
          for (const id of rules.ids) {
            const all = ends(rules, id, known.situation, on)
            const some = ends(rules, id, read.situation, on)
            expect(some.worst, `${id} on ${on}`).toBeLessThanOrEqual(all.worst)
            expect(some.best, `${id} on ${on}`).toBeGreaterThanOrEqual(all.best)
          }
        },
      ),
      runs(150),
    ))

  it('are not lowered by judgements that are met, and not raised at their best', () =>
    fc.assert(
      fc.property(aPerson(rules, 0.2), aDay, ({ situation }, on) => {
        for (const id of rules.ids) {
          const open = ends(rules, id, situation, on)
          const met = ends(rules, id, situation, on, true)
          expect(met.worst, `${id} on ${on}`).toBeGreaterThanOrEqual(open.worst)
          expect(met.best, `${id} on ${on}`).toBeLessThanOrEqual(open.best)
        }
      }),
      runs(100),
    ))

  it('turn on no day that is not named: trying every day of two years', () =>
    fc.assert(
      fc.property(aPerson(rules, 0.1), fc.nat(1000), ({ situation }, pick) => {
        const id = rules.ids[pick % rules.ids.length] as string
        const turning = new Set(turningDays(rules, id, situation, { from: TODAY, until: plusMonths(TODAY, 25) }))
        let before = ends(rules, id, situation, TODAY)
        for (let on = plusDays(TODAY, 1); on < plusMonths(TODAY, 24); on = plusDays(on, 1)) {
          const now = ends(rules, id, situation, on)
          if (!turning.has(on)) expect(now, `${id} on ${on}`).toEqual(before)
          before = now
        }
      }),
      runs(60),
    ))

  it('open on the day a gap names once its changes are made', () =>
    fc.assert(
      fc.property(aPerson(rules, 0.1), fc.nat(1000), ({ situation }, pick) => {
        const id = rules.ids[pick % rules.ids.length] as string
        const version = versionOn(rules, id, TODAY)
        if (!version) return
        for (const { changes, opensOn } of gapsOf(rules, id, situation, TODAY, version.grade)) {
          if (!opensOn) continue
          const { best } = ends(rules, id, changed(rules, situation, changes, TODAY), day(opensOn), true)
          expect(best, `${id}: ${JSON.stringify(changes)} on ${opensOn}`).toBeGreaterThanOrEqual(version.grade)
        }
      }),
      runs(150),
    ))

  it('do not open for certain on the day a gap names without one of its changes', () =>
    fc.assert(
      fc.property(aPerson(rules, 0.05), fc.nat(1000), ({ situation }, pick) => {
        const id = rules.ids[pick % rules.ids.length] as string
        const version = versionOn(rules, id, TODAY)
        if (!version || ends(rules, id, situation, TODAY, true).best >= version.grade) return
        for (const { changes, opensOn } of gapsOf(rules, id, situation, TODAY, version.grade))
          for (const one of opensOn ? changes : []) {
            const rest = changed(
              rules,
              situation,
              changes.filter((change) => change !== one),
              TODAY,
            )
            const isOpen = isCertain(rules, id, rest, day(opensOn as string), version.grade)
            expect(isOpen, `${id}: ${JSON.stringify(changes)} without ${one.fact}, ${opensOn}`).toBe(false)
          }
      }),
      runs(150),
    ))
})

describe('what a plan supposes because few people have it', () => {
  it('grants nothing that is not granted without it', () =>
    fc.assert(
      fc.property(aPerson(book(), 0.3), aDay, ({ told }, on) => {
        const { vocabulary } = book()
        const bare = Object.fromEntries(
          Object.entries(told).filter(([key]) => factOf(book(), key)?.seldom === undefined),
        )
        const [unknown, supposed] = [bare, { ...supposedOf(vocabulary, bare), ...bare }].map((facts) =>
          readSituation(vocabulary, facts, plainDate(TODAY)),
        )
        if (!unknown?.ok || !supposed?.ok) return
        for (const id of book().ids)
          for (const met of [false, true]) {
            const [before, after] = [unknown, supposed].map(({ situation }) => ends(book(), id, situation, on, met))
            expect(after?.worst, `${id} on ${on}`).toBe(before?.worst)
          }
      }),
      runs(300),
    ))
  it('is said of facts that have such a value', () => {
    const wrong = book().vocabulary.facts.filter(
      (fact) =>
        typeof fact.seldom === 'string' &&
        !('values' in fact && (fact.values as readonly string[]).includes(fact.seldom)),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('roads through the real rulebook', () => {
  const rules = book()
  const rank = (grade: (typeof grades)[number]) => grades.indexOf(grade)

  it('join, are as weak as their weakest leg, and never go back in time', () =>
    fc.assert(
      fc.property(aPerson(rules, 0.1), ({ situation }) => {
        const routes = findRoutes(rules, situation, { on: TODAY, goal: 'title', mostLegs: 2 })
        for (const { legs, weakest, arrives } of routes) {
          expect(rank(weakest)).toBe(Math.min(...legs.map(({ grade }) => rank(grade))))
          expect(arrives).toBe(legs.at(-1)?.arrives)
          for (const [index, leg] of legs.entries()) {
            expect(leg.toStatus).toBe(leg.norm.grants.status)
            expect(leg.opens <= leg.arrives).toBe(true)
            const next = legs[index + 1]
            if (next) {
              expect(next.fromStatus).toBe(leg.toStatus)
              expect(leg.arrives <= next.arrives).toBe(true)
            }
          }
        }
      }),
      runs(60),
    ))
})
