import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  day,
  days,
  EARLIEST,
  LATEST,
  minus,
  monthLength,
  months,
  monthsBetween,
  ordinal,
  plainDate,
  plus,
  plusDays,
  plusMonths,
  readDay,
  years,
} from './day.ts'
import { dayOfSerial, later, serialOf } from './reference/naive.ts'

const moved = (from: string, period: Parameters<typeof plus>[1]) => plainDate(plus(day(from), period))

describe('reading a day', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) =>
    expect(plainDate(day(text))).toBe(text),
  )

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-01',
    '23.11.2026',
    '1899-12-31',
    '2200-01-01',
    '',
    ' 2026-11-23',
    '2026-11-23\n',
    '2026-11-23T00:00',
    '２０２６-11-23',
    '-026-11-23',
  ])('refuses %j', (text) => expect(readDay(text)).toBeUndefined())

  it('names the fault and the form for days written in code', () =>
    expect(() => day('2026-02-29')).toThrow('2026-02-29 is not a day. Write it as 2026-11-23.'))
})

describe('months, § 188 Abs. 2 and 3 BGB', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-02-28', 1, '2027-03-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -25, '2023-12-15'],
  ])('%s and %i months is %s', (from, count, to) => expect(moved(from, months(count))).toBe(to))

  it('adds years first, then months, then days', () =>
    expect(moved('2024-02-29', { years: 1, months: 1, days: 1 })).toBe('2025-03-30'))

  it('is a birthday on 28 February in a year without the 29th: § 188 Abs. 3', () => {
    expect(moved('2008-02-29', years(18))).toBe('2026-02-28')
    expect(moved('2008-02-29', years(20))).toBe('2028-02-29')
  })

  it('leaves the unknown ends where they are', () => {
    for (const end of [EARLIEST, LATEST]) {
      expect(plus(end, { years: 3, days: 2 })).toBe(end)
      expect(minus(end, { years: 3, days: 2 })).toBe(end)
    }
  })

  it('counts whole months between two days', () => {
    expect(monthsBetween(day('2026-01-31'), day('2026-02-27'))).toBe(0)
    expect(monthsBetween(day('2026-01-31'), day('2026-02-28'))).toBe(1)
    expect(monthsBetween(day('2026-01-31'), day('2027-01-30'))).toBe(11)
    expect(monthsBetween(day('2026-01-31'), day('2026-01-31'))).toBe(0)
    expect(monthsBetween(day('2026-02-01'), day('2026-01-01'))).toBe(0)
  })
})

describe('leap years', () => {
  it.each([
    [2024, 29],
    [2026, 28],
    [2000, 29],
    [2100, 28],
    [1900, 28],
  ])('February %i has %i days', (year, length) => expect(monthLength(year, 2)).toBe(length))
  it('adds days over the end of February', () => {
    expect(moved('2028-02-28', days(1))).toBe('2028-02-29')
    expect(moved('2027-02-28', days(1))).toBe('2027-03-01')
    expect(moved('2028-03-01', days(-1))).toBe('2028-02-29')
    expect(moved('2026-12-31', days(1))).toBe('2027-01-01')
    expect(moved('2027-01-01', days(-1))).toBe('2026-12-31')
  })
})

describe('against the calendar of the platform', () => {
  const serial = fc.integer({ min: serialOf(19_000_101), max: serialOf(21_991_231) })

  it('agrees on every day from 1900 to 2199', () => {
    for (let at = serialOf(19_000_101); at <= serialOf(21_991_231); at++) {
      const it = dayOfSerial(at)
      if (ordinal(it) !== at || plusDays(it, 1) !== dayOfSerial(at + 1)) throw new Error(`${it} differs`)
    }
  })

  it('agrees on any period', () =>
    fc.assert(
      fc.property(
        serial,
        fc.record({
          years: fc.integer({ min: -30, max: 30 }),
          months: fc.integer({ min: -30, max: 30 }),
          days: fc.integer({ min: -900, max: 900 }),
        }),
        (at, period) => {
          expect(plus(dayOfSerial(at), period)).toBe(dayOfSerial(later(at, period)))
        },
      ),
      { numRuns: 2000 },
    ))

  it('never goes back in time when months are added to a later day', () =>
    fc.assert(
      fc.property(serial, fc.nat(40), fc.nat(60), (at, ahead, count) => {
        expect(plusMonths(dayOfSerial(at), count)).toBeLessThanOrEqual(plusMonths(dayOfSerial(at + ahead), count))
      }),
    ))
})
