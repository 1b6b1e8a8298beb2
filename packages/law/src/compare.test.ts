import { describe, expect, it } from 'vitest'
import { compareDays, compareTexts, placedIn } from './compare.ts'
import {
  all,
  amount,
  any,
  type Condition,
  cited,
  compare,
  dayOf,
  level,
  number,
  onTheDay,
  quantity,
  the,
  when,
  yes,
} from './condition.ts'
import { years } from './day.ts'
import { type Norm, type NormText, norm } from './norm.ts'
import { bookOf } from './reference/testing.ts'

const text = (rest: Partial<NormText>): Norm =>
  norm({
    id: 'permit-x',
    cite: 'T § 10 Abs. 1',
    encodedFrom: '2026-07-29',
    inForce: { from: '2020-01-01' },
    grade: 'should',
    gradeCite: 'Abs. 1 Satz 1',
    for: { 'Abs. 1 Satz 1': yes('a') },
    gates: [{ id: 'g', cite: 'T § 5', condition: yes('c'), missing: 'barred', passages: [] }],
    grants: { status: 'permit', cite: 'T § 11', longest: years(2), work: 'any', workCite: 'T § 11' },
    papers: [],
    reviewedBy: null,
    ...rest,
  })
const upTo = { inForce: { from: '2020-01-01', to: '2026-06-11' } }
const since = { inForce: { from: '2026-06-12' } }
const between = (before: Partial<NormText>, after: Partial<NormText>) => {
  const [changed, ...more] = compareDays(
    bookOf(text({ ...upTo, ...before }), text({ ...since, ...after })),
    '2026-06-11',
    '2026-06-12',
  ).changed
  expect(more).toEqual([])
  return changed
}

describe('two days of a rulebook', () => {
  it('are compared in their order', () => {
    const book = bookOf(text({}))
    expect(() => compareDays(book, '2026-06-12', '2026-06-12')).toThrow('2026-06-12 is not after 2026-06-12')
    expect(() => compareDays(book, '2026-06-12', '2026-06-11')).toThrow('2026-06-11 is not after 2026-06-12')
  })
  it('with the same texts have nothing different', () => {
    const { began, ended, unsure, changed, figures, turns } = compareDays(bookOf(text({})), '2026-06-11', '2026-06-12')
    expect([began, ended, unsure, changed, figures, turns]).toEqual([[], [], [], [], [], []])
  })

  it.each([
    ['2020-01-01', '2026-06-12', [], ['permit-x']],
    ['2020-01-01', '2026-06-11', [], []],
    ['2019-12-31', '2020-01-01', ['permit-x'], []],
    ['2019-12-30', '2019-12-31', [], []],
    ['2019-12-31', '2026-06-12', [], []],
  ])('%s and %s: a norm of 2020-01-01 to 2026-06-11 began %j, ended %j', (from, to, began, ended) => {
    const found = compareDays(bookOf(text(upTo)), from, to)
    expect([found.began.map(({ id }) => id), found.ended.map(({ id }) => id)]).toEqual([began, ended])
  })
  it('tell when nobody knows the text any more, on the day and not before', () => {
    const book = bookOf(text({ inForce: { from: '2020-01-01', unknownFrom: '2027-01-01' } }))
    expect(compareDays(book, '2026-06-11', '2026-12-31').unsure).toEqual([])
    expect(compareDays(book, '2026-06-11', '2027-01-01').unsure.map(({ id }) => id)).toEqual(['permit-x'])
    expect(compareDays(book, '2027-01-01', '2027-01-02').unsure).toEqual([])
  })
})

describe('two texts of a norm', () => {
  it('differ in places: one came, one went, one says something else', () => {
    const changed = between(
      { requires: { 'Abs. 1 Nr. 1': yes('b'), 'Abs. 1 Nr. 2': level('german', 'A2') } },
      { requires: { 'Abs. 1 Nr. 2': level('german', 'B1'), 'Abs. 1 Nr. 3': yes('c') } },
    )
    expect(changed?.facets).toEqual([])
    expect(changed?.places).toMatchObject([
      {
        change: 'changed',
        before: { cite: 'T § 10 Abs. 1 Nr. 2', condition: level('german', 'A2') },
        after: { cite: 'T § 10 Abs. 1 Nr. 2', condition: level('german', 'B1') },
        isSameCondition: false,
      },
      { change: 'added', after: { cite: 'T § 10 Abs. 1 Nr. 3', condition: yes('c') } },
      { change: 'dropped', before: { cite: 'T § 10 Abs. 1 Nr. 1', condition: yes('b') } },
    ])
  })
  it('differ where the same condition was regular and is mandatory', () =>
    expect(between({ regularly: { 'Abs. 2': yes('b') } }, { requires: { 'Abs. 2': yes('b') } })?.places).toMatchObject([
      { change: 'changed', before: { kind: 'regular' }, after: { kind: 'mandatory' }, isSameCondition: true },
    ]))
  it('differ in what a waiver drops and how far it reaches', () => {
    const requires = { 'Abs. 2': yes('b'), 'Abs. 3': yes('c') }
    const waiver = (drops: string[], cap: 'may' | 'right') => ({ 'Abs. 4': { when: yes('a'), drops, cap } })
    expect(
      between(
        { requires, waived: waiver(['Abs. 2'], 'may') },
        { requires, waived: waiver(['Abs. 2', 'Abs. 3'], 'right') },
      )?.places,
    ).toMatchObject([
      {
        change: 'changed',
        before: { role: 'waiver', cap: 'may', drops: ['T § 10 Abs. 2'] },
        after: { role: 'waiver', cap: 'right', drops: ['T § 10 Abs. 2', 'T § 10 Abs. 3'] },
        isSameCondition: true,
      },
    ])
  })
  it('differ in a gate by its own name, though its place has moved, and in the ways past it', () => {
    const gate = { id: 'g', cite: 'T § 5', condition: yes('c'), missing: 'barred' as const, passages: [] }
    const passage = { cite: 'T § 6', when: yes('b'), cap: 'may' as const }
    const changed = between({ gates: [gate] }, { gates: [{ ...gate, cite: 'T § 5 Abs. 2', passages: [passage] }] })
    expect(changed?.places).toMatchObject([
      { change: 'changed', before: { role: 'gate', cite: 'T § 5' }, after: { role: 'gate', cite: 'T § 5 Abs. 2' } },
      { change: 'added', after: { role: 'passage', gate: 'g', cite: 'T § 6', cap: 'may' } },
    ])
  })
  it('compare the first way past a gate with the first where one place opens two', () => {
    const ways = (...conditions: Condition[]) => [
      {
        id: 'g',
        cite: 'T § 5',
        condition: yes('c'),
        missing: 'barred' as const,
        passages: conditions.map((when) => ({ cite: 'T § 6', when, cap: 'may' as const })),
      },
    ]
    expect(between({ gates: ways(yes('a'), yes('b')) }, { gates: ways(yes('a')) })?.places).toMatchObject([
      { change: 'dropped', before: { role: 'passage', condition: yes('b') } },
    ])
  })
  it.each<[string, Partial<NormText>]>([
    ['cite', { cite: 'T § 10 Abs. 2' }],
    ['grade', { grade: 'may' }],
    ['grants', { grants: { status: 'permit', cite: 'T § 11', longest: years(3), work: 'any', workCite: 'T § 11' } }],
    ['papers', { papers: [{ id: 'passport', cite: 'T § 5' }] }],
    ['consents', { consents: [{ of: 'agency', cite: 'T § 39' }] }],
  ])('differ in %s', (facet, after) => {
    expect(between({}, after)?.facets).toEqual([facet])
    expect(between({}, after)?.places).toEqual([])
  })
  it('are told apart though they say the same', () => expect(between({}, {})).toMatchObject({ facets: [], places: [] }))
  it('do not differ by the order in which a field was written', () => {
    const one = text({ for: { 'Abs. 1': { is: 'choice', fact: 'colour', oneOf: ['red'] } } })
    const other = text({ for: { 'Abs. 1': { oneOf: ['red'], fact: 'colour', is: 'choice' } } })
    expect(compareTexts(one, other).places).toEqual([])
  })
})

describe('what is dated', () => {
  const asks = (condition: Condition) => bookOf(text({ for: { 'Abs. 1': condition } }))

  it.each<[string, Condition, string]>([
    ['before a day', when(dayOf('arrivedOn'), '<', the('2026-06-12')), '2026-06-12'],
    ['from a day on', when(onTheDay, '>=', the('2026-06-12')), '2026-06-12'],
    ['up to a day', when(dayOf('arrivedOn'), '<=', the('2026-06-11')), '2026-06-12'],
    ['after a day', when(dayOf('arrivedOn'), '>', the('2026-06-11')), '2026-06-12'],
    ['a day at the left', when(the('2026-06-12'), '<=', onTheDay), '2026-06-12'],
    ['a day at the left, left out', when(the('2026-06-11'), '<', onTheDay), '2026-06-12'],
    [
      'time after a day',
      when(onTheDay, '>=', { of: 'plus', moment: the('2025-06-12'), period: years(1) }),
      '2026-06-12',
    ],
  ])('%s turns on its day', (_, condition, day) => {
    const book = asks(any(all(yes('a'), cited('T § 99', condition)), yes('b')))
    const within = { cite: 'T § 10 Abs. 1' }
    const turns = [{ day, cite: 'T § 99', condition, within, norms: ['permit-x'] }]
    expect(compareDays(book, '2026-06-11', '2026-06-12').turns).toEqual(turns)
    expect(compareDays(book, '2026-06-10', '2026-06-11').turns).toEqual([])
    expect(compareDays(book, '2026-06-12', '2026-06-13').turns).toEqual([])
  })
  it('stands once for all norms that share it', () => {
    const condition = when(onTheDay, '>=', the('2026-06-12'))
    const gates = [{ id: 'g', cite: 'T § 5', condition, missing: 'barred' as const, passages: [] }]
    const book = bookOf(text({ gates }), text({ gates, id: 'permit-y' }))
    expect(compareDays(book, '2026-06-11', '2026-06-12').turns).toMatchObject([
      { cite: 'T § 5', within: { cite: 'T § 5', gate: 'g' }, norms: ['permit-x', 'permit-y'] },
    ])
  })
  it('a moment that names no fixed day does not turn', () =>
    expect(compareDays(asks(when(onTheDay, '>=', dayOf('arrivedOn'))), '2020-01-02', '2030-01-02').turns).toEqual([]))

  it('a figure has another value, or none that anybody knows', () => {
    const book = asks(compare(quantity('income'), '>=', amount('wage')))
    const asked = (from: string, to: string) =>
      compareDays(book, from, to).figures.map(({ amount, before, after, norms }) => [
        amount.id,
        before?.value,
        after?.value,
        norms,
      ])
    expect(asked('2025-12-31', '2026-01-01')).toEqual([['wage', 3, 5, ['permit-x']]])
    expect(asked('2026-01-01', '2027-02-28')).toEqual([])
    expect(asked('2028-02-28', '2028-02-29')).toEqual([])
    expect(asked('2028-02-29', '2028-03-01')).toEqual([['wage', 6, undefined, ['permit-x']]])
    expect(asked('2023-12-31', '2024-01-01')).toEqual([['wage', undefined, 3, ['permit-x']]])
  })
  it('names only the norms that ask for a figure', () => {
    const book = asks(compare(quantity('income'), '>=', number(100)))
    expect(
      compareDays(book, '2025-12-31', '2026-01-01').figures.map(({ amount, norms }) => [amount.id, norms]),
    ).toEqual([['wage', []]])
  })
})

it('a waiver that drops two places stands once', () => {
  const made = text({
    requires: { 'Abs. 2': yes('b'), 'Abs. 3': yes('c') },
    waived: { 'Abs. 4': { when: yes('a'), drops: ['Abs. 2', 'Abs. 3'] } },
  })
  expect(placedIn(made).filter(({ role }) => role === 'waiver')).toMatchObject([
    { cite: 'T § 10 Abs. 4', cap: 'right', drops: ['T § 10 Abs. 2', 'T § 10 Abs. 3'] },
  ])
})
