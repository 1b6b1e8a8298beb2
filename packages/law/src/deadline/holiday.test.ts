import { describe, expect, it } from 'vitest'
import { day, plainDate } from '../day.ts'
import { calendarAt, dayIn, easterSunday, type HolidayRule } from './holiday.ts'

describe('Easter', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, easter) => expect(plainDate(easterSunday(year))).toBe(easter))
})

it('finds the weekday before a date, never the date itself', () => {
  const repentance = (year: number) => plainDate(dayIn(year, { weekday: 3, beforeMonth: 11, beforeDate: 23 }))
  expect([2022, 2025, 2026, 2027, 2028].map(repentance)).toEqual([
    '2022-11-16', // 23 November 2022 is a Wednesday
    '2025-11-19',
    '2026-11-18',
    '2027-11-17',
    '2028-11-22',
  ])
})

describe('holidays of a place', () => {
  const rules: HolidayRule[] = [
    { id: 'all', on: { month: 5, date: 1 } },
    { id: 'one', on: { month: 5, date: 2 }, lands: ['A'], inPartsOf: ['B'] },
    { id: 'towns', on: { month: 5, date: 3 }, places: { A: { Whole: 'whole', Part: 'part' } } },
    { id: 'years', on: { month: 5, date: 4 }, from: 2020, to: 2022 },
  ]
  const at = (land?: string, town?: string) => {
    const calendar = calendarAt(rules, { ...(land ? { land } : {}), ...(town ? { town } : {}) })
    return ['2026-05-01', '2026-05-02', '2026-05-03'].map((text) => {
      const found = calendar(day(text))
      return found ? (found.certain ? 'yes' : 'perhaps') : 'no'
    })
  }

  it('is certain only where it is known', () => {
    expect(at()).toEqual(['yes', 'perhaps', 'perhaps'])
    expect(at('A')).toEqual(['yes', 'yes', 'perhaps'])
    expect(at('A', 'Whole')).toEqual(['yes', 'yes', 'yes'])
    expect(at('A', 'Part')).toEqual(['yes', 'yes', 'perhaps'])
    expect(at('A', 'Other')).toEqual(['yes', 'yes', 'no'])
    expect(at('B')).toEqual(['yes', 'perhaps', 'no'])
    expect(at('B', 'Any')).toEqual(['yes', 'perhaps', 'no'])
    expect(at('C')).toEqual(['yes', 'no', 'no'])
  })

  it('holds in its years', () => {
    const calendar = calendarAt(rules, {})
    const held = [2019, 2020, 2022, 2023].map((year) => calendar(year * 10_000 + 504) !== undefined)
    expect(held).toEqual([false, true, true, false])
  })
})
