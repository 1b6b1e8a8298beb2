import { describe, expect, it } from 'vitest'
import { type Condition, is, level, yes } from './condition.ts'
import { day } from './day.ts'
import { asked, evaluate, gradeOn } from './evaluate.ts'
import { find } from './find.ts'
import type { InForce, Norm } from './norm.ts'
import { bookOf, normWith, situationOf } from './reference/testing.ts'
import { findNorms, versionOn } from './rulebook.ts'

const version = (inForce: InForce, cite = 'T § 10', condition: Condition = yes('a')): Norm => ({
  ...normWith(condition),
  inForce,
  cite,
})

describe('versions of a norm', () => {
  const old = version({ from: '2020-01-01', to: '2026-06-11' }, 'T § 10 (old)')
  const now = version({ from: '2026-06-12' }, 'T § 10 (new)', yes('b'))
  it('are each in force from their first to their last day', () => {
    const book = bookOf(now, old)
    expect(versionOn(book, 'norm', day('2019-12-31'))).toBeUndefined()
    expect(versionOn(book, 'norm', day('2020-01-01'))?.norm.cite).toBe('T § 10 (old)')
    expect(versionOn(book, 'norm', day('2026-06-11'))?.norm.cite).toBe('T § 10 (old)')
    expect(versionOn(book, 'norm', day('2026-06-12'))?.norm.cite).toBe('T § 10 (new)')
  })
  it('that are both in force on one day are an error naming both', () =>
    expect(() => bookOf(old, version({ from: '2026-06-11' }, 'T § 10 (new)'))).toThrow(
      'norm: the versions in force from 2020-01-01 (T § 10 (old)) and from 2026-06-11 (T § 10 (new)) overlap.',
    ))
  it('without an end overlap with every later one', () =>
    expect(() => bookOf(version({ from: '2020-01-01' }), now)).toThrow('2020-01-01'))
  it('cannot end before they begin', () =>
    expect(() => bookOf(version({ from: '2026-06-12', to: '2026-06-11' }))).toThrow(
      'in force from 2026-06-12 to 2026-06-11',
    ))
  it('are barred before the first one and after the last one', () => {
    const book = bookOf(version({ from: '2020-01-01', to: '2020-12-31' }))
    for (const on of ['2019-12-31', '2021-01-01'])
      expect(gradeOn(book, 'norm', asked(situationOf({ a: true }), { on: day(on) }))).toBe(0)
    expect(find(book, 'norm', situationOf({ a: true }), { on: day('2021-01-01') })).toBeUndefined()
  })
  it('of which a later text is not known are unknown from then on, not closed', () => {
    const book = bookOf(version({ from: '2020-01-01', unknownFrom: '2027-01-01' }))
    expect(evaluate(book, 'norm', situationOf({ a: true }), { on: day('2026-12-31') })).toEqual({
      worst: 'right',
      best: 'right',
    })
    expect(evaluate(book, 'norm', situationOf({ a: true }), { on: day('2027-01-01') })).toEqual({
      worst: 'barred',
      best: 'right',
    })
    expect(find(book, 'norm', situationOf({ a: true }), { on: day('2026-12-31') })?.closesOn).toEqual({
      day: null,
      unknownFrom: '2027-01-01',
      reason: 'unknown-law',
    })
  })
  it('change the answer on their day', () =>
    expect(
      find(bookOf(old, now), 'norm', situationOf({ a: false, b: true }), { on: day('2026-06-01') })?.opensOn,
    ).toEqual({
      day: '2026-06-12',
      reason: 'settled',
    }))
})

describe('a norm that names what does not exist', () => {
  it.each<[string, Condition, string]>([
    ['a fact', yes('z'), 'norm (T § 10): z is not a fact of the vocabulary.'],
    ['a field outside its list', yes('.school'), 'norm (T § 10): .school is not a field of any list.'],
    [
      'a field of another list',
      { is: 'some', list: 'children', where: yes('.z') },
      'norm (T § 10): .z is not a field of children.',
    ],
    ['a value', is('colour', 'pink'), 'norm (T § 10): colour has no value pink. It has: red, green, blue.'],
    ['a level', level('german', 'C9'), 'norm (T § 10): german has no value C9. It has: none, A1, A2, B1.'],
    ['a member of a set', { is: 'has', fact: 'tags', value: 'z' }, 'norm (T § 10): tags has no value z. It has: p, q.'],
    ['a status', { is: 'held', track: 'stay', statuses: ['z'] }, 'norm (T § 10): z is not a status of the vocabulary.'],
    [
      'an amount',
      { is: 'number', left: { of: 'amount', amount: 'z' }, than: '<', right: { of: 'number', value: 1 } },
      'norm (T § 10): z is not an amount of the rulebook.',
    ],
    [
      'a day',
      { is: 'moment', left: { of: 'on' }, than: '<', right: { of: 'day', day: '2026-02-30' } },
      'norm (T § 10): 2026-02-30 is not a day.',
    ],
    ['a truth value that is a level', yes('german'), 'norm (T § 10): german is a level; asked as boolean or record.'],
    ['a truth value that is money', yes('income'), 'norm (T § 10): income is a money; asked as boolean or record.'],
    [
      'a day that is a number',
      { is: 'moment', left: { of: 'fact', fact: 'rooms' }, than: '<', right: { of: 'on' } },
      'norm (T § 10): rooms is a integer; asked as date.',
    ],
    [
      'a number that is a day',
      { is: 'number', left: { of: 'fact', fact: 'birthDate' }, than: '<', right: { of: 'number', value: 1 } },
      'norm (T § 10): birthDate is a date; asked as integer or money.',
    ],
    [
      'a list that is a track',
      { is: 'some', list: 'stay', where: yes('a') },
      'norm (T § 10): stay is a spans; asked as list.',
    ],
    [
      'a status of another track',
      { is: 'holds', track: 'stay', statuses: ['procedure'] },
      'norm (T § 10): procedure is not a status of stay.',
    ],
  ])('is an error that names the norm and it: %s', (_, condition, message) =>
    expect(() => bookOf(normWith(condition))).toThrow(message),
  )

  it('is an error for the status it grants', () =>
    expect(() =>
      bookOf({ ...normWith(yes('a')), grants: { status: 'z', cite: 'T', work: 'any', workCite: 'T' } }),
    ).toThrow('norm (T § 10): z is not a status of the vocabulary.'))

  it('is an error for a norm asked for that the rulebook does not have', () =>
    expect(() => versionOn(bookOf(), 'z', day('2026-11-23'))).toThrow('z is not a norm of the rulebook.'))
})

describe('what people type', () => {
  const book = bookOf(
    { ...normWith(yes('a')), id: 'sustained', cite: 'AufenthG § 25b Abs. 1', aliases: ['chance-successor'] },
    { ...normWith(yes('a')), id: 'sustained-family', cite: 'AufenthG § 25b Abs. 4' },
    { ...normWith(yes('a')), id: 'subsidiary', cite: 'AufenthG § 25 Abs. 2 Satz 2' },
    { ...normWith(yes('a')), id: 'permission', cite: 'BeschV § 32 Abs. 1' },
  )
  it.each([
    ['AufenthG 25b', ['sustained', 'sustained-family']],
    ['§ 25b AufenthG', ['sustained', 'sustained-family']],
    ['§25b aufenthg', ['sustained', 'sustained-family']],
    ['25b AufenthG', ['sustained', 'sustained-family']],
    ['AufenthG § 25b Abs. 1', ['sustained']],
    ['AufenthG § 25b Abs.1', ['sustained']],
    ['AufenthG 25b (4)', ['sustained-family']],
    ['§ 25b Abs. 4 AufenthG', ['sustained-family']],
    ['AufenthG 25', ['subsidiary']],
    ['§ 25 Abs. 2 S. 2 AufenthG', ['subsidiary']],
    ['  AUFENTHG   25B  ', ['sustained', 'sustained-family']],
    ['§ 32 BeschV', ['permission']],
    ['sustained', ['sustained']],
    ['chance-successor', ['sustained']],
    ['AufenthG', ['sustained', 'sustained-family', 'subsidiary']],
    ['AufenthG 2', []],
    ['§', []],
    ['', []],
  ])('%j finds %j', (typed, ids) => expect(findNorms(book, typed)).toEqual(ids))
})
