import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextQuestions } from './ask.ts'
import { day } from './day.ts'
import { asked, bestOf, gradeOn, worstOf } from './evaluate.ts'
import { layoutOf } from './layout.ts'
import type { Told } from './read/situation.ts'
import {
  aCompleteTold,
  aNorm,
  aPlainNorm,
  aPlainPerson,
  bookOf,
  forgetOne,
  forgotten,
  normWith,
  plainValues,
  situationOf,
  today,
  vocabulary,
} from './reference/testing.ts'
import type { Rulebook } from './rulebook.ts'
import { emptySituation } from './situation.ts'

const more = Number(process.env['LAW_RUNS'] ?? 1)
const on = day(today)

const keys = Object.keys(plainValues)

const questions = (book: Rulebook, told: Told): string[] =>
  nextQuestions(book, situationOf(told), { on }).map(({ key }) => key)
const gradeToday = (book: Rulebook, told: Told) => {
  const pair = gradeOn(book, 'norm', asked(situationOf(told), { on, judgementsMet: true }))
  return { worst: worstOf(pair), best: bestOf(pair) }
}

/** Whether an answer to this fact changes the grade, whatever else is answered or left open. */
function canMatter(book: Rulebook, told: Told, key: string): boolean {
  const grade = (person: Told): string => JSON.stringify(gradeToday(book, person))
  const people = keys
    .filter((one) => one !== key && !(one in told))
    .reduce<Told[]>(
      (list, one) => list.flatMap((p) => [p, ...(plainValues[one] ?? []).map((value) => ({ ...p, [one]: value }))]),
      [told],
    )
  return people.some((person) =>
    (plainValues[key] ?? []).some((value) => grade({ ...person, [key]: value }) !== grade(person)),
  )
}

describe('the next question', () => {
  it('is none where everything is told', () =>
    fc.assert(
      fc.property(aPlainNorm, aPlainPerson, (norm, told) => {
        expect(questions(bookOf(norm), told)).toEqual([])
      }),
      { numRuns: 200 * more },
    ))

  it('is none as soon as the grade that is reached can change no more', () =>
    fc.assert(
      fc.property(aNorm, aCompleteTold, forgotten, (norm, told, picks) => {
        const less = picks.reduce(forgetOne, told)
        const book = bookOf(norm)
        const { worst, best } = gradeToday(book, less)
        fc.pre(worst === best && best >= (book.versions.get('norm')?.[0]?.grade ?? 0))
        expect(questions(book, less)).toEqual([])
      }),
      { numRuns: 200 * more },
    ))

  it('is only about facts that some answer to can change a grade that is within reach', () =>
    fc.assert(
      fc.property(aPlainNorm, aPlainPerson, fc.subarray(keys, { minLength: 1 }), (norm, told, known) => {
        const partly = Object.fromEntries(known.map((key) => [key, told[key]]))
        const book = bookOf(norm)
        const keysAsked = questions(book, partly)
        for (const key of keysAsked) expect(partly).not.toHaveProperty(key)
        if (gradeToday(book, partly).best < (book.versions.get('norm')?.[0]?.grade ?? 0)) return
        for (const key of keysAsked) expect(canMatter(book, partly, key), key).toBe(true)
      }),
      { numRuns: 300 * more },
    ))

  it('comes to an end when each is answered, and leaves nothing open that an answer could settle', () =>
    fc.assert(
      fc.property(aPlainNorm, aPlainPerson, (norm, told) => {
        const book = bookOf(norm)
        let known: Told = {}
        for (let count = 0; ; count++) {
          const key = questions(book, known)[0]
          if (!key) break
          expect(count, 'questions without end').toBeLessThan(keys.length)
          known = { ...known, [key]: told[key] }
        }
        const { worst, best } = gradeToday(book, known)
        const rank = book.versions.get('norm')?.[0]?.grade ?? 0
        if (best >= rank) expect(worst).toBe(best)
      }),
      { numRuns: 300 * more },
    ))

  it('comes to an end for any norm and any person', () =>
    fc.assert(
      fc.property(aNorm, aCompleteTold, (norm, told) => {
        const book = bookOf(norm)
        let known: Told = {}
        const answered: string[] = []
        for (;;) {
          const key = questions(book, known)[0]
          if (!key) break
          expect(answered, 'asked twice').not.toContain(key)
          answered.push(key)
          const [fact, field] = key.split('.') as [string, string | undefined]
          const value = told[fact]
          if (value === undefined) known = { ...known, [fact]: false }
          else if (field) known = { ...known, [fact]: { ...(known[fact] as Told), [field]: (value as Told)[field] } }
          else known = { ...known, [fact]: fact === 'job' ? {} : value }
        }
      }),
      { numRuns: 200 * more },
    ))

  it('is about the fact that another hangs on before the other', () => {
    const book = bookOf(normWith({ is: 'fact', fact: 'detail' }))
    expect(questions(book, {})).toEqual(['a'])
    expect(questions(book, { a: true })).toEqual(['detail'])
    expect(questions(book, { a: false })).toEqual([])
  })

  it('is about whether there is a thing before what it is like', () => {
    const hours = {
      is: 'number',
      left: { of: 'fact', fact: 'job.hours' },
      than: '>',
      right: { of: 'number', value: 10 },
    } as const
    const book = bookOf(normWith(hours))
    expect(questions(book, {})).toEqual(['job'])
    expect(questions(book, { job: {} })).toEqual(['job.hours'])
    expect(questions(book, { job: false })).toEqual([])
  })

  it('is first about what narrows most', () => {
    const book = bookOf(
      normWith({
        is: 'all',
        of: [
          {
            is: 'any',
            of: [
              { is: 'fact', fact: 'a' },
              { is: 'fact', fact: 'b' },
            ],
          },
          { is: 'fact', fact: 'c' },
        ],
      }),
    )
    expect(questions(book, {})[0]).toBe('c')
  })

  it('is not asked of an empty rulebook', () =>
    expect(nextQuestions(bookOf(), emptySituation(layoutOf(vocabulary), on), { on })).toEqual([]))
})
