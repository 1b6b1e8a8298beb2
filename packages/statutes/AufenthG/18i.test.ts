import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade } from '../testing.ts'
import { blueCardFromElsewhere } from './18i.ts'
import { type Row, rows, withJob } from './further-titles-table.ts'

const on = '2026-11-23'

describe('§ 18i with § 18g: the salary', () => {
  const card = rows.find(({ norm }) => norm === blueCardFromElsewhere) as Row
  const paid = (salaryPerYear: number, job: object = {}, told: Told = {}, days: [string, string?] = [on]) =>
    grade(
      blueCardFromElsewhere,
      { ...card.told, ...withJob({ salaryPerYear, ...job }), ...told },
      days[0] as typeof on,
      days[1] ? { application: days[1] as typeof on } : {},
    )
  it('50,700 € in 2026, to the cent', () => {
    expect(paid(5_070_000)).toBe('right')
    expect(paid(5_069_999)).toBe('barred')
  })
  it('45,934.20 € in a shortage occupation', () => {
    expect(paid(4_593_420, { shortageOccupation: true })).toBe('right')
    expect(paid(4_593_419, { shortageOccupation: true })).toBe('barred')
  })
  it('or with a degree not more than three years old on the day of the application', () => {
    expect(paid(4_593_420, {}, { degreeOn: '2023-11-23' })).toBe('right')
    expect(paid(4_593_420, {}, { degreeOn: '2023-11-22' })).toBe('barred')
    expect(paid(4_593_420, {}, { degreeOn: '2023-11-22' }, [on, '2026-11-22'])).toBe('right')
  })
  it('§ 40 Abs. 1 Nr. 2: lent to other firms only with the full salary', () => {
    expect(paid(5_070_000, { temporaryAgency: true })).toBe('right')
    expect(paid(5_069_999, { temporaryAgency: true, shortageOccupation: true })).toBe('barred')
  })
  it('a short programme of a university counts', () =>
    expect(paid(9_000_000, {}, { degreeForeignRecognised: false, tertiaryProgramme: true })).toBe('right'))
  it('six months with a card suffice only after an earlier move', () => {
    expect(paid(9_000_000, {}, { blueCardElsewhereFor: 'six-months', longMobilityBefore: true })).toBe('right')
    expect(paid(9_000_000, {}, { blueCardElsewhereFor: 'six-months', longMobilityBefore: false })).toBe('barred')
    expect(paid(9_000_000, {}, { blueCardElsewhereFor: 'under-six-months', longMobilityBefore: true })).toBe('barred')
  })
})
