import { describe, expect, it } from 'vitest'
import { longDay, monthAndYear, shortDay } from './day.ts'

describe('days in words', () => {
  it('name the month', () => {
    expect(longDay('2027-03-14', 'de')).toBe('14. März 2027')
    expect(longDay('2027-03-14', 'en')).toBe('14 March 2027')
  })
  it('are short where there is little room', () => {
    expect(shortDay('2027-03-04', 'de')).toBe('04.03.2027')
    expect(shortDay('2027-03-04', 'en')).toBe('4 Mar 2027')
  })
  it('are a month where they are only estimated', () => {
    expect(monthAndYear('2027-12-31', 'de')).toBe('Dezember 2027')
    expect(monthAndYear('2027-01-01', 'en')).toBe('January 2027')
  })
})
