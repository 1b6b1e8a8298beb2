import { readdirSync, readFileSync } from 'node:fs'
import { day, readSituation, type Situation, sayProblem, type Told } from '@lotse/law'
import { effectsOf, type Reform, readReform, reformed } from '@lotse/law/reform'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../facts/index.ts'
import { book } from '../rulebook.ts'
import { nothingInTheWay } from '../testing.ts'

const on = '2027-01-01'
const norm = 'permit-sustained-integration'

/** Tolerated since the day; all else that § 25b asks is there. */
const tolerated = (from: string, more: Told = {}): Situation => {
  const read = readSituation(
    vocabulary,
    {
      ...nothingInTheWay,
      stay: [{ status: 'toleration', from }],
      asylum: [{ status: 'asylum-rejected', from: '2020-11-01' }],
      arrivedOn: '2018-02-03',
      birthDate: '1990-03-02',
      leftSinceAsylum: false,
      manifestlyUnfounded: 'no',
      protection: 'none',
      children: [],
      commitsToConstitution: true,
      civicKnowledge: true,
      germanSpoken: 'A2',
      deceivesNow: false,
      refusesCooperationNow: false,
      incomeFromWork: 150_001,
      ...more,
    },
    on,
  )
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'))
  return read.situation
}

const fourYears = {
  title: 'Four years instead of six',
  from: on,
  changes: [{ norm, place: 'Abs. 1 Satz 2 Nr. 1', replace: { period: { years: 6 } }, by: { period: { years: 4 } } }],
}

function applied(file: unknown) {
  const read = readReform(file)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const made = reformed(book(), read.value)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.value
}
const problemsOf = (file: unknown) => {
  const read = readReform(file)
  if (!read.ok) return read.problems
  const made = reformed(book(), read.value)
  return made.ok ? [] : made.problems
}
const effectOn = (file: unknown, situation: Situation, asked = on) => {
  const { rulebook, norms } = applied(file)
  return effectsOf(book(), rulebook, norms, situation, day(asked))
}

describe('"six years" written as "four years"', () => {
  it('gives the road to whoever has four years, and not the day before', () => {
    expect(effectOn(fourYears, tolerated('2023-01-01'))).toEqual([
      {
        norm,
        turn: 'gained',
        before: { state: 'closed', opensOn: '2029-01-01' },
        after: { state: 'open', opensOn: '2027-01-01' },
      },
    ])
    expect(effectOn(fourYears, tolerated('2023-01-02'))[0]).toMatchObject({
      turn: 'sooner',
      before: { opensOn: '2029-01-02' },
      after: { opensOn: '2027-01-02' },
    })
  })
  it('changes nothing for whoever has six', () =>
    expect(effectOn(fourYears, tolerated('2021-01-01'))[0]?.turn).toBe('same'))
  it('takes it from nobody, and the other way round it does', () => {
    const eight = { ...fourYears, changes: [{ ...fourYears.changes[0], by: { period: { years: 8 } } }] }
    expect(effectOn(eight, tolerated('2020-12-31'))[0]).toMatchObject({
      turn: 'lost',
      after: { opensOn: '2028-12-31' },
    })
  })
  it('counts from its first day: the days before have the old text', () => {
    const later = { ...fourYears, from: '2028-01-01' }
    expect(effectOn(later, tolerated('2023-01-01'))[0]).toMatchObject({
      turn: 'sooner',
      after: { state: 'closed', opensOn: '2028-01-01' },
    })
  })
  it('leaves the four years of families, another figure of the same place', () => {
    const { rulebook } = applied({
      ...fourYears,
      changes: [{ ...fourYears.changes[0], by: { period: { years: 3 } } }],
    })
    expect(JSON.stringify(rulebook.norms.findLast(({ id }) => id === norm))).toContain('{"years":4}')
  })
})

describe('other changes', () => {
  it('a requirement that is dropped bars nobody any more', () => {
    const file = {
      title: 'Without German',
      from: on,
      changes: [{ norm: 'AufenthG 25b (1)', drop: 'Abs. 1 Satz 2 Nr. 4' }],
    }
    expect(effectOn(file, tolerated('2020-01-01', { germanSpoken: 'A1' }))[0]?.turn).toBe('gained')
  })
  it('another level is asked', () => {
    const place = { norm, place: 'Abs. 1 Satz 2 Nr. 4', replace: { level: 'A2' } }
    const file = { title: 'B1', from: on, changes: [{ ...place, by: { level: 'B1' } }] }
    expect(effectOn(file, tolerated('2020-01-01'))[0]?.turn).toBe('lost')
  })
  it('a gate that is dropped stands before no norm', () => {
    const { rulebook, norms } = applied({ title: 'No ban', from: on, changes: [{ gate: '11', drop: true }] })
    const now = rulebook.norms.filter(({ inForce }) => !inForce.to || inForce.to >= on)
    expect(norms.length).toBeGreaterThan(20)
    expect(now.flatMap(({ gates }) => gates.map(({ id }) => id))).not.toContain('11')
  })
  it('a figure has another value from the day on, and the old one before', () => {
    const { rulebook, norms } = applied({
      title: 'Blue Card lower',
      from: '2026-12-01',
      changes: [{ amount: 'salary-blue-card', value: 4_000_000 }],
    })
    const figure = rulebook.figures.find(({ id }) => id === 'salary-blue-card')
    expect(figure?.values.at(-1)).toEqual({ from: '2026-12-01', value: 4_000_000, source: 'Blue Card lower' })
    expect(figure?.values.length).toBeGreaterThan(1)
    expect(norms).toContain('blue-card')
  })
  it('a weaker grade leaves a norm open at it', () => {
    const { rulebook } = applied({ title: 'May', from: on, changes: [{ norm, grade: 'may' }] })
    expect(rulebook.norms.filter(({ id }) => id === norm).map(({ grade, inForce }) => [grade, inForce.from])).toEqual([
      ['should', '2022-12-31'],
      ['may', on],
    ])
  })
})

describe('a reform that does not fit', () => {
  const with_ = (change: unknown): unknown => ({ title: 'A', from: on, changes: [change] })
  it.each<[string, unknown, string, string]>([
    ['no object', 'text', '', 'wrong-form'],
    ['no name', { ...fourYears, title: '' }, 'title', 'wrong-form'],
    ['no day', { ...fourYears, from: '2027-02-30' }, 'from', 'not-a-day'],
    ['no change', { ...fourYears, changes: [] }, 'changes', 'wrong-form'],
    ['a change of no kind', with_({ nor: norm }), 'changes[0]', 'wrong-form'],
    [
      'two kinds of figure',
      with_({ norm, place: 'x', replace: { day: on }, by: { number: 1 } }),
      'changes[0].by',
      'wrong-form',
    ],
    [
      'half a year as a number',
      with_({ norm, place: 'x', replace: { period: { years: 0.5 } }, by: {} }),
      'changes[0].replace',
      'wrong-form',
    ],
    ['a misspelt norm', with_({ norm: 'permit-sustained-integraton', drop: 'x' }), 'changes[0]', 'no-such-norm'],
    ['a citation of several norms', with_({ norm: 'AufenthG 25a', drop: 'x' }), 'changes[0]', 'several-norms'],
    ['a place it does not have', with_({ norm, drop: 'Abs. 9' }), 'changes[0]', 'no-such-place'],
    [
      'a figure that is not there',
      with_({ norm, place: 'Abs. 1 Satz 2 Nr. 1', replace: { period: { years: 5 } }, by: { period: { years: 4 } } }),
      'changes[0]',
      'no-such-parameter',
    ],
    ['a gate nobody has', with_({ gate: '99', drop: true }), 'changes[0]', 'no-such-gate'],
    ['an amount nobody has', with_({ amount: 'blue-card', value: 1 }), 'changes[0]', 'no-such-amount'],
    [
      'a level that does not exist',
      with_({ norm, place: 'Abs. 1 Satz 2 Nr. 4', replace: { level: 'A2' }, by: { level: 'A3' } }),
      'changes',
      'wrong-form',
    ],
  ])('%s: says where and what', (_, file, at, code) => {
    const problems = problemsOf(file)
    expect(problems).toMatchObject([{ at, code }])
  })
  it('names what it may have meant, and the figures there are', () => {
    expect(problemsOf(with_({ norm: 'permit-sustained-integraton', drop: 'x' }))[0]?.allowed).toBe(`${norm}?`)
    expect(
      problemsOf(
        with_({ norm, place: 'Abs. 1 Satz 2 Nr. 1', replace: { period: { years: 5 } }, by: { period: { years: 4 } } }),
      )[0]?.allowed,
    ).toContain('{"period":{"years":6}}')
  })
  it('says all that is wrong at once', () =>
    expect(
      problemsOf({
        ...fourYears,
        changes: [
          { gate: '99', drop: true },
          { amount: 'x', value: 1 },
        ],
      }),
    ).toHaveLength(2))
})

describe('the reforms of examples/reforms', () => {
  const folder = new URL('../../../examples/reforms/', import.meta.url)
  it.each(readdirSync(folder))('%s fits today’s norms', (file) => {
    const made = applied(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Reform)
    expect(made.norms.length).toBeGreaterThan(0)
  })
})
