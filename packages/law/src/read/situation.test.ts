import { describe, expect, it } from 'vitest'
import { day, LATEST } from '../day.ts'
import { fact, type Vocabulary } from '../fact.ts'
import { layoutOf } from '../layout.ts'
import { sayProblem } from '../problem.ts'
import { today, vocabulary } from '../reference/testing.ts'
import type { Situation } from '../situation.ts'
import { readSituation } from './situation.ts'

const layout = layoutOf(vocabulary)
const slot = (key: string) => layout.index.get(key) as number
const sentences = (told: unknown): string[] => {
  const read = readSituation(vocabulary, told, today)
  return read.ok ? [] : read.problems.map(sayProblem)
}
const situation = (told: unknown): Situation => {
  const read = readSituation(vocabulary, told, today)
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'))
  return read.situation
}

describe('what is told', () => {
  it('is unknown where it is absent or null, and "no" only where it is said', () => {
    const { values } = situation({ a: null, b: false, c: true })
    expect([values[slot('a')], values[slot('b')], values[slot('c')], values[slot('fate')]]).toEqual([1, 0, 2, 1])
    expect(values[slot('colour')]).toBe(-1)
    expect(values[slot('birthDate')]).toBe(0)
  })

  it('leaves aside what other rulebooks read, whatever it is, where it knows only a part; else an unknown name is a problem', () => {
    const told = { a: true, wage: 'much', wags: 1 }
    const problemsOf = (known: typeof vocabulary, of: unknown) => {
      const read = readSituation(known, of, today)
      return read.ok ? [] : read.problems.map(({ at }) => at)
    }
    expect(problemsOf(vocabulary, told)).toEqual(['wage', 'wags'])
    expect(problemsOf({ ...vocabulary, isPart: true }, told)).toEqual([])
    expect(problemsOf({ ...vocabulary, isPart: true }, { ...told, a: 'much' })).toEqual(['a'])
  })

  it('holds as of a day of its own', () => {
    expect(situation({ asOf: '2026-01-05' }).asOf).toBe(20_260_105)
    expect(sentences({ asOf: '2026-01-05', arrivedOn: '2026-01-06' })).toEqual([
      'arrivedOn: "2026-01-06" lies after the day the facts hold. Allowed: ≤ 2026-01-05, or leave it out if unknown.',
    ])
  })

  it('is a complete list with […], a part of one with {"atLeast": […]}', () => {
    expect(situation({ children: [] }).lists[slot('children')]).toEqual({ elements: [], complete: true })
    expect(situation({ children: { atLeast: [{}] } }).lists[slot('children')]).toEqual({
      elements: [[0, 1, -1, -1]],
      complete: false,
    })
    expect(situation({ tags: { atLeast: ['p', 'p'] } }).sets[slot('tags')]).toEqual({ members: ['p'], complete: false })
    expect(situation({ stay: { atLeast: [] } }).tracks[slot('stay')]).toEqual({ spans: [], complete: false })
  })

  it('says of a record that there is none, that there is one, or what is known of it', () => {
    expect(situation({ job: false }).values[slot('job')]).toBe(0)
    expect(situation({ job: {} }).values[slot('job')]).toBe(2)
    expect(situation({ job: { hours: 12 } }).values[slot('job.hours')]).toBe(12)
    expect(situation({}).values[slot('job')]).toBe(1)
  })

  it('leaves a fact aside whose parent says otherwise, and names it', () => {
    const read = readSituation(vocabulary, { a: false, detail: true }, today)
    expect(read).toMatchObject({ ok: true, ignored: ['detail'] })
    expect(situation({ a: false, detail: true }).values[slot('detail')]).toBe(1)
    expect(situation({ detail: true }).values[slot('detail')]).toBe(2)
  })

  it('has spans with an unknown first day only at the beginning, and open ends only at the end', () => {
    expect(situation({ stay: [{ status: 'duldung' }] }).tracks[slot('stay')]?.spans[0]).toMatchObject({
      from: 0,
      to: LATEST,
    })
    expect(
      sentences({ stay: [{ status: 'duldung', from: '2020-01-01', to: '2020-02-01' }, { status: 'permit' }] }),
    ).toEqual([
      'stay[1].from: nothing has the wrong form. Give a day; only the first span may leave it out, or leave it out if unknown.',
    ])
  })
})

describe('what cannot be', () => {
  it.each<[string, unknown, string[]]>([
    ['an unknown fact, with the one that was meant', { germn: 'A1' }, ['germn: there is no such fact. Meant: german?']],
    [
      'an unknown fact that resembles none',
      { xyzzyxyzzy: 1 },
      ['xyzzyxyzzy: there is no such fact. Meant: a fact of the vocabulary'],
    ],
    ['an unknown field of a record', { job: { hour: 3 } }, ['job.hour: there is no such fact. Meant: hours?']],
    [
      'an unknown field of an element',
      { children: [{ shool: true }] },
      ['children[0].shool: there is no such fact. Meant: birthDate, school, german, age'],
    ],
    [
      'an unknown field of a span',
      { stay: [{ status: 'permit', since: 'x' }] },
      ['stay[0].since: there is no such fact. Meant: status, from, to, issuedUnder, basis'],
    ],
    [
      'a boolean in words',
      { a: 'yes' },
      ['a: "yes" has the wrong form. Give true, false, or leave it out if unknown.'],
    ],
    ['a boolean as a number', { a: 1 }, ['a: 1 has the wrong form. Give true, false, or leave it out if unknown.']],
    [
      'a value that no choice has',
      { colour: 'pink' },
      ['colour: "pink" is not one of the allowed values. Give one of: red, green, blue.'],
    ],
    [
      'a choice of the wrong type',
      { german: 2 },
      ['german: 2 has the wrong form. Give none, A1, A2, B1, or leave it out if unknown.'],
    ],
    [
      'a number as text',
      { rooms: '3' },
      ['rooms: "3" has the wrong form. Give whole number 0–6, or leave it out if unknown.'],
    ],
    [
      'half a room',
      { rooms: 1.5 },
      ['rooms: 1.5 has the wrong form. Give whole number 0–6, or leave it out if unknown.'],
    ],
    ['too many rooms', { rooms: 7 }, ['rooms: 7 is out of range. Allowed: 0–6.']],
    ['debts as income', { income: -1 }, ['income: -1 is out of range. Allowed: 0–10.']],
    [
      'a day that is none',
      { arrivedOn: '2026-02-30' },
      ['arrivedOn: "2026-02-30" is not a day. Write it as 2026-11-23.'],
    ],
    ['a day as a number', { arrivedOn: 20_260_101 }, ['arrivedOn: 20260101 is not a day. Write it as 2026-11-23.']],
    [
      'an arrival tomorrow',
      { arrivedOn: '2026-11-24' },
      ['arrivedOn: "2026-11-24" lies after the day the facts hold. Allowed: ≤ 2026-11-23, or leave it out if unknown.'],
    ],
    [
      'facts of tomorrow',
      { asOf: '2026-11-24' },
      ['asOf: "2026-11-24" lies after the day the facts hold. Allowed: ≤ 2026-11-23, or leave it out if unknown.'],
    ],
    [
      'a birth after the arrival',
      { birthDate: '2020-01-02', arrivedOn: '2020-01-01' },
      ['arrivedOn: 2020-01-01 cannot be. Allowed: ≥ birthDate (2020-01-02).'],
    ],
    [
      'a status before birth',
      { birthDate: '2020-01-02', stay: [{ status: 'permit', from: '2020-01-01' }] },
      ['stay[0].from: 2020-01-01 cannot be. Allowed: ≥ birthDate (2020-01-02).'],
    ],
    [
      'two statuses on one day',
      {
        stay: [
          { status: 'duldung', from: '2020-01-01', to: '2021-01-01' },
          { status: 'permit', from: '2021-01-01' },
        ],
      },
      ['stay[1]: overlaps the span before it (from 2021-01-01). It must begin after the end of stay[0] (2021-01-01).'],
    ],
    [
      'a status after one without end',
      {
        stay: [
          { status: 'duldung', from: '2020-01-01' },
          { status: 'permit', from: '2021-01-01' },
        ],
      },
      [
        'stay[1]: overlaps the span before it (from 2021-01-01). It must begin after the end of stay[0], which has no end yet: give it "to".',
      ],
    ],
    [
      'a status that ends before it begins',
      { stay: [{ status: 'duldung', from: '2020-01-02', to: '2020-01-01' }] },
      ['stay[0].to: "2020-01-01" cannot be. Allowed: ≥ 2020-01-02.'],
    ],
    [
      'a status of tomorrow',
      { stay: [{ status: 'permit', from: '2026-11-24' }] },
      [
        'stay[0].from: "2026-11-24" lies after the day the facts hold. Allowed: ≤ 2026-11-23, or leave it out if unknown.',
      ],
    ],
    [
      'a status of another track',
      { stay: [{ status: 'procedure' }] },
      ['stay[0].status: "procedure" is not one of the allowed values. Give one of: duldung, unclear, permit, settled.'],
    ],
    [
      'a list that is no list',
      { children: 2 },
      ['children: 2 has the wrong form. Give […] or {"atLeast": […]}, or leave it out if unknown.'],
    ],
    [
      'more children than a list holds',
      { children: [{}, {}, {}, {}, {}] },
      ['children: 5 entries are too many. Allowed: ≤ 4.'],
    ],
    [
      'a child that is a number',
      { children: [3] },
      ['children[0]: 3 has the wrong form. Give object, or leave it out if unknown.'],
    ],
    [
      'a member that no set has',
      { tags: ['z'] },
      ['tags[0]: "z" is not one of the allowed values. Give one of: p, q.'],
    ],
    ['no object at all', [], ['situation: [] has the wrong form. Give object of facts, or leave it out if unknown.']],
    ['nothing', null, ['situation: null has the wrong form. Give object of facts, or leave it out if unknown.']],
  ])('is refused with the fact and what is allowed: %s', (_, told, expected) =>
    expect(sentences(told)).toEqual(expected),
  )

  it('is told all at once, and nothing typed is lost', () => {
    const told = { a: 3, colour: 'pink', rooms: 99 }
    const read = readSituation(vocabulary, told, today)
    expect(read.ok).toBe(false)
    if (!read.ok) expect([read.problems.length, read.told]).toEqual([3, told])
  })

  it('is counted to the end, also where it is too much to be listed', () => {
    const wrong = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`wrong${index}`, 1]))
    const read = readSituation(
      vocabulary,
      { ...wrong, job: wrong, children: [wrong], stay: [wrong], tags: ['z'] },
      today,
    )
    // 150 unknown keys in four places, a span without a status, a member that no set has.
    expect(read).toMatchObject({ ok: false, count: 602 })
    if (!read.ok) expect(read.problems).toHaveLength(100)
  })

  it('may overlap in tracks that run side by side', () =>
    expect(
      sentences({
        stay: [{ status: 'duldung', from: '2020-01-01' }],
        asylum: [{ status: 'procedure', from: '2019-01-01' }],
      }),
    ).toEqual([]))

  it('is a fault of the program, not of the person, where the day of evaluation is none', () =>
    expect(() => readSituation(vocabulary, {}, 'today')).toThrow('today is not a day of evaluation'))
})

describe('hostile input', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 1
    for (let level = 0; level < levels; level++) value = [value]
    return value
  }
  const cyclic: Record<string, unknown> = {}
  cyclic['a'] = cyclic
  const long = 'x'.repeat(1_000_000)

  it.each<[string, unknown]>([
    ['a prototype as key', JSON.parse('{"__proto__": {"a": true}}')],
    ['a constructor as key', JSON.parse('{"constructor": true}')],
    ['inherited names', { toString: true, hasOwnProperty: true }],
    [
      'inherited names inside',
      { job: JSON.parse('{"__proto__": 1, "constructor": 2}'), children: [JSON.parse('{"__proto__": 1}')] },
    ],
    ['an inherited status', { stay: [{ status: 'constructor' }] }],
    ['an inherited choice', { colour: 'length' }],
    ['a million elements', { children: Array.from({ length: 1_000_000 }, () => ({})) }],
    ['a million members', { tags: Array.from({ length: 1_000_000 }, () => 'z') }],
    ['a million spans', { stay: Array.from({ length: 1_000_000 }, () => ({})) }],
    ['an endless sparse list', { children: new Array(4_000_000_000) }],
    ['a list with holes', { children: Object.assign(new Array(2), { 1: {} }) }],
    [
      'fifty thousand unknown keys',
      Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`key number ${index}`, 1])),
    ],
    ['very deep nesting', { a: deep(50_000), children: deep(50_000), stay: [deep(50_000)] }],
    ['a circle', cyclic],
    ['no number', { rooms: Number.NaN }],
    ['endless', { rooms: Number.POSITIVE_INFINITY, income: 1e308 }],
    ['a big integer', { rooms: 3n }],
    ['a symbol', { a: Symbol('yes') }],
    ['a function', { a: () => true }],
    ['a very long value', { colour: long, arrivedOn: long, a: long }],
    ['a very long key', { [long]: 1 }],
    ['a very long status', { stay: [{ status: long, from: long, issuedUnder: long }] }],
    ['a date', new Date(0)],
    ['a map', new Map([['a', true]])],
    ['text', 'a: true'],
    ['a boxed boolean', { a: new Boolean(true) }],
    ['a boxed text', { colour: new String('red') }],
    ['a date as a day', { arrivedOn: new Date(0) }],
    ['part of a part', { children: { atLeast: { atLeast: [] } } }],
    ['a part and more', { children: { atLeast: [], atMost: [] } }],
  ])('is refused in short words and never thrown at: %s', (_, told) => {
    const read = readSituation(vocabulary, told, today)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.problems.length).toBeLessThanOrEqual(200)
    for (const problem of read.problems) expect(sayProblem(problem).length).toBeLessThan(600)
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  })

  it('makes no difference between 0 and -0', () =>
    expect(Object.is(situation({ rooms: -0 }).values[slot('rooms')], 0)).toBe(true))

  it('takes an object without a prototype', () =>
    expect(situation(Object.assign(Object.create(null), { a: true })).values[slot('a')]).toBe(2))
})

describe('a broken vocabulary', () => {
  const of = (...facts: Vocabulary['facts']): Vocabulary => ({ facts, statuses: [], inOrder: [] })

  it('is named: a fact that hangs on none', () =>
    expect(() =>
      readSituation(of(fact('boolean', 'x', 'y', { onlyIf: { fact: 'z', is: [true] } })), { x: true }, today),
    ).toThrow('onlyIf names z, a fact that does not exist.'))
  it('is named: a number below zero, which is how the engine writes unknown', () =>
    expect(() => layoutOf(of(fact('integer', 'x', 'y', { min: -3, max: 3 })))).toThrow('x begins at -3'))
  it('is named: two facts of one name', () =>
    expect(() => layoutOf(of(fact('boolean', 'x', 'y', {}), fact('date', 'x', 'y', { past: true })))).toThrow(
      'x is told twice',
    ))
  it('is named: an order of days that are none', () =>
    expect(() => layoutOf({ ...of(fact('boolean', 'x', 'y', {})), inOrder: [['x', 'z']] })).toThrow('inOrder names'))
})

it('keeps days readable', () => expect(day(today)).toBe(20_261_123))
