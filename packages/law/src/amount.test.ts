import { describe, expect, it } from 'vitest'
import { type Amount, amountOn, figureOn, tableOf } from './amount.ts'
import { day } from './day.ts'
import { evaluate } from './evaluate.ts'
import { find } from './find.ts'
import { amounts, bookOf, normWith, situationOf } from './reference/testing.ts'

const wage = tableOf(amounts[0] as (typeof amounts)[number])

describe('a figure that changes', () => {
  it.each([
    ['2023-12-31', -1],
    ['2024-01-01', 3],
    ['2025-12-31', 3],
    ['2026-01-01', 5],
    ['2027-03-01', 6],
    ['2028-02-29', 6],
    ['2028-03-01', -1],
  ])('is on %s: %i (-1 is unknown)', (on, value) => {
    expect(amountOn(wage, day(on))).toBe(value)
    expect(figureOn(amounts[0] as Amount, on)?.value ?? -1).toBe(value)
  })

  it('has one value a day, or the error names both', () =>
    expect(() =>
      tableOf({
        id: 'x',
        unit: 'cents',
        knownUntil: '2026-12-31',
        values: [
          { from: '2026-01-01', value: 1, source: 'BGBl. 1' },
          { from: '2026-01-01', value: 2, source: 'BGBl. 2' },
        ],
      }),
    ).toThrow('x has two values from 2026-01-01: BGBl. 1 and BGBl. 2.'))
})

describe('a condition on a figure', () => {
  const norm = normWith({
    is: 'number',
    left: { of: 'fact', fact: 'income' },
    than: '>=',
    right: { of: 'amount', amount: 'wage' },
  })
  const grade = (income: number | undefined, on: string) => {
    const { worst, best } = evaluate(bookOf(norm), 'norm', situationOf(income === undefined ? {} : { income }), {
      on: day(on),
    })
    return worst === best ? worst : `${worst}…${best}`
  }
  it("is settled on the last known day and unknown on the next: last year's figure never stands in", () => {
    expect(grade(10, '2028-02-29')).toBe('right')
    expect(grade(10, '2028-03-01')).toBe('barred…right')
    expect(grade(0, '2028-03-01')).toBe('barred…right')
  })
  it('holds on both sides of the figure', () => {
    expect(grade(5, '2026-12-31')).toBe('right')
    expect(grade(4, '2026-12-31')).toBe('barred')
    expect(grade(5, '2027-03-01')).toBe('barred')
    expect(grade(undefined, '2027-03-01')).toBe('barred…right')
  })
  it('does not close when the figure is no longer known: from then on nobody knows', () =>
    expect(find(bookOf(norm), 'norm', situationOf({ income: 10 }), { on: day('2026-11-23') })?.closesOn).toEqual({
      day: null,
      unknownFrom: '2028-03-01',
      reason: 'unknown-law',
    }))
  it('closes on the day the figure rises', () =>
    expect(find(bookOf(norm), 'norm', situationOf({ income: 5 }), { on: day('2026-11-23') })?.closesOn).toEqual({
      day: '2027-03-01',
      reason: 'settled',
    }))
})
