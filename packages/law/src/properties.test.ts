import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Compiled,
  type CompiledWhole,
  compileRulebook,
  compileWhole,
  runtime,
  withCompiled,
} from './compile/index.ts'
import { type Day, day, LATEST, plainDate, plusDays, plusMonths } from './day.ts'
import { asked, bestOf, gradeOn, worstOf } from './evaluate.ts'
import { find } from './find.ts'
import type { Rank } from './grade.ts'
import { layoutOf } from './layout.ts'
import type { Norm } from './norm.ts'
import { turningDays } from './opens.ts'
import type { Told } from './read/situation.ts'
import { intervalOf, serialOf } from './reference/naive.ts'
import {
  aCompleteTold,
  aNorm,
  aNormOf,
  anyDay,
  aPlainCondition,
  aPlainPerson,
  aTimelyCondition,
  aTold,
  bookOf,
  forgetOne,
  forgotten,
  normWith,
  plainValues,
  situationOf,
  textOf,
  today,
  vocabulary,
} from './reference/testing.ts'
import type { Rulebook } from './rulebook.ts'
import { versionOn } from './rulebook.ts'
import type { Situation, Span } from './situation.ts'

/** More of everything: `LAW_RUNS=20 npx vitest run packages/law`. */
const more = Number(process.env['LAW_RUNS'] ?? 1)
const runs = (count: number) => ({
  numRuns: count * more,
  ...(process.env['LAW_SEED'] ? { seed: Number(process.env['LAW_SEED']) } : {}),
})

interface Ends {
  worst: number
  best: number
}
const ends = (pair: number): Ends => ({ worst: worstOf(pair), best: bestOf(pair) })
const grade = (book: Rulebook, situation: Situation, on: Day, application: Day, met: boolean): Ends =>
  ends(gradeOn(book, 'norm', asked(situation, { on, application, judgementsMet: met })))

const compiled = async (book: Rulebook): Promise<Rulebook> => {
  const text = compileRulebook(book)
  return withCompiled(book, (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Compiled)
}

describe('one norm, three runs', () => {
  it('gives the same grades bound, compiled and as the naive reference says, with judgements open and met', () =>
    fc.assert(
      fc.asyncProperty(
        aNorm,
        fc.array(fc.tuple(aTold, anyDay(), anyDay()), { minLength: 4, maxLength: 4 }),
        async (norm, people) => {
          const book = bookOf(norm)
          const fast = await compiled(book)
          for (const [told, on, application] of people)
            for (const met of [false, true]) {
              const situation = situationOf(told)
              const bound = grade(book, situation, day(on), day(application), met)
              const naive = intervalOf(
                {
                  text: textOf(norm),
                  layout: layoutOf(vocabulary),
                  situation,
                  on: serialOf(day(on)),
                  application: serialOf(day(application)),
                  met,
                },
                norm,
              )
              expect(bound, `naive, ${on}, met ${met}`).toEqual(naive)
              expect(grade(fast, situation, day(on), day(application), met), `compiled, ${on}`).toEqual(bound)
              const own = fast.versions.get('norm')?.[0]
              const open = own?.run?.open(
                asked(situation, { on: day(on), application: day(application), judgementsMet: met }),
              )
              const rank = own?.grade ?? 0
              expect(open, `open, ${on}`).toBe(bound.worst >= rank ? 2 : bound.best >= rank ? 1 : 0)
            }
        },
      ),
      runs(500),
    ))

  it('says of several norms at once what it says of each, shared parts computed once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(aNorm, { minLength: 3, maxLength: 5 }),
        fc.array(fc.tuple(aTold, anyDay(), anyDay()), { minLength: 4, maxLength: 4 }),
        async (norms, people) => {
          const named = norms.map((norm, index): Norm => ({ ...norm, id: `norm-${index}` }))
          const book = bookOf(...named)
          for (const [told, plain, application] of people) {
            const on = day(plain)
            const text = compileWhole(book, on)
            const whole = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as CompiledWhole
            const openAll = whole.make(runtime, book.amounts)
            const out = new Uint8Array(whole.ids.length)
            for (const met of [false, true]) {
              const question = asked(situationOf(told), { on, application: day(application), judgementsMet: met })
              openAll(question, out)
              const each = whole.ids.map((id) => {
                const { worst, best } = ends(gradeOn(book, id, question))
                const own = versionOn(book, id, on)?.grade ?? 0
                return worst >= own ? 2 : best >= own ? 1 : 0
              })
              expect([...out], `${plain}, met ${met}`).toEqual(each)
            }
          }
        },
      ),
      runs(100),
    ))

  it('evaluates a norm that was written to JSON and read again alike', () =>
    fc.assert(
      fc.property(aNorm, aTold, anyDay(), (norm, told, on) => {
        const again = JSON.parse(JSON.stringify(norm)) as Norm
        const situation = situationOf(told)
        expect(grade(bookOf(again), situation, day(on), day(on), false)).toEqual(
          grade(bookOf(norm), situation, day(on), day(on), false),
        )
      }),
      runs(200),
    ))
})

describe('what is not known', () => {
  it('never makes the answer better or more certain: forgetting lowers the worst and raises the best, or leaves them', () =>
    fc.assert(
      fc.property(
        aNorm,
        aCompleteTold,
        forgotten,
        anyDay(),
        anyDay(),
        fc.boolean(),
        (norm, told, picks, on, application, met) => {
          const book = bookOf(norm)
          let before = grade(book, situationOf(told), day(on), day(application), met)
          for (const pick of picks) {
            const less: Told = forgetOne(told, pick)
            const after = grade(book, situationOf(less), day(on), day(application), met)
            expect(after.worst, JSON.stringify([told, less])).toBeLessThanOrEqual(before.worst)
            expect(after.best, JSON.stringify([told, less])).toBeGreaterThanOrEqual(before.best)
            told = less
            before = after
          }
        },
      ),
      runs(2500),
    ))

  it('never opens a norm that some completion of the facts leaves closed', () =>
    fc.assert(
      fc.property(aNormOf(aPlainCondition), fc.subarray(plainKeys), aPlainPerson, (norm, known, told) => {
        const book = bookOf(norm)
        const partly = Object.fromEntries(known.map((key) => [key, told[key]]))
        const on = day(today)
        const all = completions(partly).map((one) => grade(book, situationOf(one), on, on, false))
        for (const one of [partly, {}]) {
          const interval = grade(book, situationOf(one), on, on, false)
          if (one === partly) {
            expect(interval.worst).toBeLessThanOrEqual(Math.min(...all.map(({ worst }) => worst)))
            expect(interval.best).toBeGreaterThanOrEqual(Math.max(...all.map(({ best }) => best)))
          } else expect(interval.worst).toBeLessThanOrEqual(Math.min(...all.map(({ worst }) => worst)))
        }
      }),
      runs(300),
    ))

  it('is not lowered by judgements that are met, and not raised at its best', () =>
    fc.assert(
      fc.property(aNorm, aTold, anyDay(), anyDay(), (norm, told, on, application) => {
        const book = bookOf(norm)
        const open = grade(book, situationOf(told), day(on), day(application), false)
        const met = grade(book, situationOf(told), day(on), day(application), true)
        expect(met.worst).toBeGreaterThanOrEqual(open.worst)
        expect(met.best).toBeLessThanOrEqual(open.best)
      }),
      runs(600),
    ))
})

const plainKeys = Object.keys(plainValues)

/** Every person that the facts told so far may turn out to be. */
function completions(told: Told): Told[] {
  return plainKeys
    .filter((key) => !(key in told))
    .reduce<Told[]>(
      (people, key) => people.flatMap((one) => (plainValues[key] ?? []).map((value) => ({ ...one, [key]: value }))),
      [told],
    )
}

/** A span without a first day had begun by the day it was told. */
const isSure = (span: Span, on: Day) => span.from > 0 || on >= Math.min(span.to, day(today))

const timelyNorm = fc.oneof(
  aNormOf(aTimelyCondition),
  aTimelyCondition.map((condition) => normWith(condition)),
)

describe('days on which a norm opens and closes', () => {
  it('are the ones that trying every day of four years finds', () =>
    fc.assert(
      fc.property(
        fc.oneof(aNorm, timelyNorm),
        fc.oneof(aTold, aCompleteTold, aCompleteTold),
        anyDay('2025-06-01', '2027-12-31'),
        fc.option(anyDay('2025-01-01', '2028-12-31'), { nil: undefined }),
        (norm, told, from, filed) => {
          const book = bookOf(norm)
          const situation = situationOf(told)
          const application = filed ? day(filed) : undefined
          const finding = find(book, 'norm', situation, { on: day(from), ...(application ? { application } : {}) })
          const rank = book.versions.get('norm')?.[0]?.grade as Rank
          const until = plusMonths(day(from), 49)
          const days: { on: Day; open: Ends; judged: Ends }[] = []
          for (let on = day(from); on < until; on = plusDays(on, 1))
            days.push({
              on,
              open: grade(book, situation, on, application ?? on, false),
              judged: grade(book, situation, on, application ?? on, true),
            })
          const sides = {
            opensOn: days.map(({ open }) => open.worst >= rank),
            opensOnIfJudged: days.map(({ judged }) => judged.worst >= rank),
            opensOnAtBest: days.map(({ judged }) => judged.best >= rank),
          }
          const turning = new Set(
            turningDays(book, 'norm', situation, { from: day(from), ...(application ? { application } : {}) }),
          )
          for (const [index, now] of days.entries()) {
            const before = days[index - 1]
            if (before && !turning.has(now.on)) expect({ ...now, on: 0 }, `${now.on}`).toEqual({ ...before, on: 0 })
          }
          // Nobody is told to wait for a day after the residence status has run out.
          const spans = situation.tracks[layoutOf(vocabulary).index.get('stay') as number]?.spans ?? []
          const last =
            spans.find((span) => span.from <= day(from) && day(from) <= span.to && isSure(span, day(from)))?.to ??
            LATEST
          for (const [name, reached] of Object.entries(sides)) {
            const answer = finding?.[name as keyof typeof sides]
            const at = reached.findIndex((is, index) => is && (days[index]?.on as Day) <= last)
            const first = days[at]?.on
            if (answer?.day && day(answer.day) < until) expect(answer.day, name).toBe(first && plainDate(first))
            else if (answer?.reason === 'unknown-law' && first)
              expect(day(answer.unknownFrom as string), name).toBeLessThanOrEqual(first)
            else expect(first, `${name} ${JSON.stringify(answer)}`).toBeUndefined()
          }
          const side = finding?.opensOn.day ? sides.opensOn : sides.opensOnIfJudged
          const opened = side.indexOf(true)
          const closed = opened < 0 ? -1 : side.indexOf(false, opened)
          const closes = finding?.closesOn.day ?? finding?.closesOn.unknownFrom
          if (closes && day(closes) < until) expect(closes).toBe(plainDate(days[closed]?.on as Day))
          else expect(closed).toBe(-1)
        },
      ),
      runs(250),
    ))
})
