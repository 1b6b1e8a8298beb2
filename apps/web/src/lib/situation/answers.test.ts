import type { Fact } from '@lotse/law'
import { vocabulary } from '@lotse/statutes'
import { describe, expect, it } from 'vitest'
import { entriesOf, readAnswer, readCents } from './answers.ts'

const today = '2026-11-23'
const fact = (id: string): Fact => {
  const found = vocabulary.facts.find((other) => other.id === id)
  if (!found) throw new Error(`${id} is not a fact.`)
  return found
}
const read = (id: string, entries: Record<string, string>) => readAnswer(fact(id), entries, today)
const toleration = { 'stay.0': 'group:toleration', 'stay.0.toleration': 'toleration' }
const since = (name: string, day: string) => {
  const [y = '', m = '', d = ''] = day.split('-')
  return { [`${name}.d`]: d, [`${name}.m`]: String(Number(m)), [`${name}.y`]: y }
}

describe('an answer by choosing', () => {
  it('is a yes or a no', () => {
    expect(read('validPassport', { validPassport: 'yes' })).toMatchObject({ is: 'told', value: true })
    expect(read('validPassport', { validPassport: 'no' })).toMatchObject({ is: 'told', value: false })
  })
  it('may be "I don’t know"', () =>
    expect(read('validPassport', { validPassport: 'unknown' })).toEqual({ is: 'unknown' }))
  it('is asked for where nothing was chosen', () =>
    expect(read('validPassport', {})).toMatchObject({
      is: 'wrong',
      problems: [{ at: 'validPassport', code: 'choose' }],
    }))
  it('is not taken where it was never offered', () =>
    expect(read('germanSpoken', { germanSpoken: 'D9' }).is).toBe('wrong'))
})

describe('a day', () => {
  it('is read from day, month and year', () =>
    expect(read('birthDate', since('birthDate', '1990-04-17'))).toEqual({
      is: 'told',
      value: '1990-04-17',
      rounded: false,
    }))
  it('must exist', () => expect(read('birthDate', since('birthDate', '1990-02-30')).is).toBe('wrong'))
  it('without its date is the end of the month where that is the careful reading', () =>
    expect(read('arrivedOn', { 'arrivedOn.m': '2', 'arrivedOn.y': '2020' })).toEqual({
      is: 'told',
      value: '2020-02-29',
      rounded: true,
    }))
  it('of birth needs its date', () =>
    expect(read('birthDate', { 'birthDate.m': '2', 'birthDate.y': '1990' })).toMatchObject({
      problems: [{ code: 'no-day' }],
    }))
  it('of this month is not rounded into the future', () =>
    expect(read('arrivedOn', { 'arrivedOn.m': '11', 'arrivedOn.y': '2026' })).toMatchObject({ value: today }))
})

describe('an amount of money', () => {
  it.each([
    ['1450', 145_000],
    ['1.450', 145_000],
    ['1.450,50', 145_050],
    ['1450.5 €', 145_050],
    ['1,450', 145_000],
  ])('reads %s', (typed, cents) => expect(readCents(typed)).toBe(cents))
  it.each(['about 1500', '-3', '1450,505', ''])('does not guess %s', (typed) =>
    expect(readCents(typed)).toBeUndefined(),
  )
})

describe('papers', () => {
  it('are known in part until somebody says that these were all', () =>
    expect(read('stay', { ...toleration, ...since('stay.0', '2021-03-14') })).toMatchObject({
      value: { atLeast: [{ status: 'toleration', from: '2021-03-14' }] },
    }))
  it('end the day before the next begins, oldest first', () =>
    expect(
      read('stay', {
        ...toleration,
        ...since('stay.0', '2021-03-14'),
        'stay.n': '2',
        'stay.1': 'permission-to-stay',
        ...since('stay.1', '2018-09-20'),
        'stay.all': 'yes',
      }),
    ).toMatchObject({
      value: [
        { status: 'permission-to-stay', from: '2018-09-20', to: '2021-03-13' },
        { status: 'toleration', from: '2021-03-14' },
      ],
    }))
  it('may begin on a day nobody knows', () =>
    expect(read('stay', { ...toleration, 'stay.0.u': 'on' })).toMatchObject({
      value: { atLeast: [{ status: 'toleration' }] },
    }))
  it('need a day where an earlier one follows', () =>
    expect(
      read('stay', {
        ...toleration,
        'stay.0.u': 'on',
        'stay.n': '2',
        'stay.1': 'permission-to-stay',
        'stay.1.u': 'on',
      }),
    ).toMatchObject({ is: 'wrong', problems: [{ code: 'needs-day-before' }] }))
})

describe('children and contracts', () => {
  it('none is an answer', () => expect(read('children', { children: 'none' })).toMatchObject({ value: [] }))
  it('keep what is known of each', () =>
    expect(
      read('children', {
        children: 'some',
        'children.n': '1',
        ...since('children.0.birthDate', '2015-05-01'),
        'children.0.unmarried': 'yes',
      }),
    ).toMatchObject({ value: [{ birthDate: '2015-05-01', unmarried: true }] }))
  it('no contract is an answer', () => expect(read('training', { training: 'no' })).toMatchObject({ value: false }))
  it('a contract with empty fields is a contract', () =>
    expect(read('training', { training: 'yes' })).toMatchObject({ value: {} }))
})

describe('the form filled in again', () => {
  const group = () => 'toleration'
  it.each<[string, unknown]>([
    ['validPassport', true],
    ['germanSpoken', 'B1'],
    ['birthDate', '1990-04-17'],
    ['incomeFromWork', 145_050],
    ['stay', { atLeast: [{ status: 'toleration', from: '2021-03-14' }] }],
    ['asylum', { atLeast: [{ status: 'asylum-rejected', from: '2021-03-01' }] }],
    ['asylum', []],
    ['children', []],
    ['children', [{ birthDate: '2015-05-01', livesWithMe: true }]],
    ['training', false],
    ['training', { kind: 'qualified', from: '2027-09-01' }],
  ])('says %s as it was told', (id, value) =>
    expect(readAnswer(fact(id), entriesOf(fact(id), value, false, group), today)).toMatchObject({ is: 'told', value }),
  )
  it('chooses the group and the kind of a paper', () =>
    expect(entriesOf(fact('stay'), { atLeast: [{ status: 'toleration' }] }, false, group)).toMatchObject({
      'stay.0': 'group:toleration',
      'stay.0.toleration': 'toleration',
    }))
  it('remembers "I don’t know"', () =>
    expect(read('germanSpoken', { ...entriesOf(fact('germanSpoken'), undefined, true, group) })).toEqual({
      is: 'unknown',
    }))
})
