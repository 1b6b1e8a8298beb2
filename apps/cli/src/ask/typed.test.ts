import { describe, expect, it } from 'vitest'
import { readEuro, readLine, readTypedDay } from './typed.ts'

describe('what is typed in the interview', () => {
  it.each([
    ['14.03.2021', '2021-03-14'],
    ['4.3.2021', '2021-03-04'],
    ['2021-03-14', '2021-03-14'],
    ['31.02.2021', undefined],
    ['gestern', undefined],
    ['03/14/2021', undefined],
  ])('takes %s for the day %s', (text, day) => expect(readTypedDay(text)).toBe(day))

  it.each([
    ['1450', 145_000],
    ['1.450', 145_000],
    ['1.450,50 €', 145_050],
    ['1450,5', 145_050],
    ['1450.50', 145_050],
    ['0', 0],
    ['1,450', undefined],
    ['-5', undefined],
    ['viel', undefined],
  ])('takes %s for %s cents', (text, cents) => expect(readEuro(text)).toBe(cents))

  it('takes an empty line for "I do not know"', () => expect(readLine('  ')).toEqual({ is: 'unknown' }))
  it('takes the end of the input for the end', () => expect(readLine(undefined)).toEqual({ is: 'end' }))
  it('understands both languages', () =>
    expect([readLine('zurück'), readLine('BACK'), readLine('speichern a b.json')]).toEqual([
      { is: 'back' },
      { is: 'back' },
      { is: 'save', path: 'a b.json' },
    ]))
})
