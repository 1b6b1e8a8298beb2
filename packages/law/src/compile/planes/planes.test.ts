import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, day } from '../../day.ts'
import { asked, bestOf, gradeOn, worstOf } from '../../evaluate.ts'
import { bitAt } from '../../population/block.ts'
import { blockOf } from '../../population/from-situations.ts'
import { shapeOf } from '../../population/shape.ts'
import { aNorm, anyDay, aTold, bookOf, situationOf } from '../../reference/testing.ts'
import { type Rulebook, versionOn } from '../../rulebook.ts'
import type { Situation } from '../../situation.ts'
import { type Answers, everybody, hasVectors, planGrades, planOpen, populationRun } from './index.ts'

/** More of everything: `LAW_RUNS=20 npx vitest run packages/law`. */
const more = Number(process.env['LAW_RUNS'] ?? 1)

interface Asked {
  on: Day
  application: Day
  judgementsMet: boolean
}

/** What the planes say of each person, as the interpreter says it. */
function gradesByPlanes(
  book: Rulebook,
  ids: readonly string[],
  people: Situation[],
  question: Asked,
  vectors: boolean,
) {
  const shape = shapeOf(book)
  const block = blockOf(shape, people)
  const norms = ids.map((id) => ({ rulebook: book, id }))
  const of = (plan: ReturnType<typeof planOpen>): Answers => populationRun(plan, people.length, vectors).run(block)
  const value = (answers: Answers, row: number, at: number) => {
    const { yes, no } = answers.pairs[at] as Answers['pairs'][number]
    return bitAt(yes, row) ? 2 : bitAt(no, row) ? 0 : 1
  }
  const grades = of(planGrades({ shape, ...question }, norms))
  const read = people.map((_, row) =>
    ids.map((_, at) => {
      const reached = [0, 1, 2, 3].map((rank) => value(grades, row, at * 4 + rank))
      return { worst: reached.filter((is) => is === 2).length, best: reached.filter((is) => is !== 0).length }
    }),
  )
  const open = of(planOpen({ shape, ...question }, norms))
  return read.map((grade, row) => grade.map((one, at) => ({ ...one, open: value(open, row, at) })))
}

function gradesOneByOne(book: Rulebook, ids: readonly string[], people: Situation[], question: Asked) {
  return people.map((situation) =>
    ids.map((id) => {
      const pair = gradeOn(book, id, asked(situation, question))
      const own = versionOn(book, id, question.on)?.grade ?? 1
      const open = worstOf(pair) >= own ? 2 : bestOf(pair) >= own ? 1 : 0
      return { worst: worstOf(pair), best: bestOf(pair), open }
    }),
  )
}

describe('norms over whole populations', () => {
  it('run by vectors here', () => expect(hasVectors()).toBe(true))

  it('give the grades that the interpreter gives, by vectors and by words', () =>
    fc.assert(
      fc.property(
        fc.array(aNorm, { minLength: 1, maxLength: 3 }),
        fc.array(aTold, { minLength: 1, maxLength: 40 }),
        anyDay(),
        anyDay(),
        fc.boolean(),
        (norms, told, on, application, judgementsMet) => {
          const named = norms.map((norm, index) => ({ ...norm, id: `norm-${index}` }))
          const book = bookOf(...named)
          const people = told.map(situationOf)
          const question = { on: day(on), application: day(application), judgementsMet }
          const expected = gradesOneByOne(book, book.ids, people, question)
          expect(gradesByPlanes(book, book.ids, people, question, false)).toEqual(expected)
          expect(gradesByPlanes(book, book.ids, people, question, true)).toEqual(expected)
        },
      ),
      { numRuns: 400 * more, ...(process.env['LAW_SEED'] ? { seed: Number(process.env['LAW_SEED']) } : {}) },
    ))

  it('count those whom a norm is open to, within a mask', () =>
    fc.assert(
      fc.property(
        aNorm,
        fc.array(aTold, { maxLength: 200 }),
        fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }),
        (norm, told, isIn) => {
          const book = bookOf(norm)
          const people = told.map(situationOf)
          const question = { on: day('2026-11-23'), application: day('2026-11-23'), judgementsMet: false }
          const shape = shapeOf(book)
          const mask = everybody(people.length)
          people.forEach((_, row) => {
            if (!isIn[row]) mask[row >>> 5] = (mask[row >>> 5] as number) & ~(1 << (row & 31))
          })
          const opens = gradesOneByOne(book, ['norm'], people, question).filter((_, row) => isIn[row])
          const expected = [2, 0].map((value) => opens.filter(([one]) => one?.open === value).length)
          const plan = planOpen({ shape, ...question }, [{ rulebook: book, id: 'norm' }])
          for (const vectors of [false, true]) {
            const [tally] = populationRun(plan, 200, vectors).run(blockOf(shape, people)).tally(mask)
            expect([tally?.yes, tally?.no]).toEqual(expected)
          }
        },
      ),
      { numRuns: 60 * more },
    ))
})
