import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { schoolForChildren, vocationalSchool } from '../SaechsSchulG/28.ts'
import { adviceInPrimary, germanInPrimary } from '../SOGS/9.ts'
import { grade } from '../testing.ts'

// Every school year by itself: the duty begins with the year in which a child has completed six years by 30 June (§ 27 Abs. 1 Satz 1),
// or by 30 September and is registered (Satz 2); four years of primary school; nine years in all, three of vocational school after them
// (§ 28 Abs. 2). A year of life is completed with the end of the day before the birthday.
const child: Told = {
  homeInSaxony: true,
  livesInReception: false,
  otherHomeLanguage: true,
  registeredAtSchool: false,
  fullYearAtVocationalSchool: false,
  apprentice: false,
  schoolCertificate: false,
  pupilNow: true,
  germanSpoken: 'none',
}
const years = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)

describe.each(years(2025, 2040))('the school year %i', (year) => {
  const [begins, dayBefore] = [`${year}-08-01`, `${year}-07-31`]
  const school = (birthDate: string, day: string, more: Told = {}) =>
    grade(schoolForChildren, { ...child, birthDate, ...more }, day)

  it('takes in who is six on 1 July, from 1 August', () => {
    expect(school(`${year - 6}-07-01`, begins)).toBe('right')
    expect(school(`${year - 6}-07-01`, dayBefore)).toBe('barred')
    expect(school(`${year - 6}-07-02`, begins)).toBe('barred')
  })
  it('takes in who is six on 1 October and registered', () => {
    const registered = { registeredAtSchool: true }
    expect(school(`${year - 6}-10-01`, begins, registered)).toBe('right')
    expect(school(`${year - 6}-10-01`, dayBefore, registered)).toBe('barred')
    expect(school(`${year - 6}-10-02`, begins, registered)).toBe('barred')
    expect(school(`${year - 6}-10-01`, begins)).toBe('barred')
  })
})

// The text of primary school stands since May 2025; whoever began in 2021 left it in August of that year.
describe.each(years(2021, 2040))('who begins school in %i', (year) => {
  const youngest = { ...child, birthDate: `${year - 6}-07-01` }
  const oldest = { ...child, birthDate: `${year - 7}-07-02` }
  it.each([adviceInPrimary, germanInPrimary])('is in primary school for four years: $id', (norm) => {
    for (const birth of [youngest, oldest]) {
      expect(grade(norm, birth, `${year + 4}-07-31`)).not.toMatch(/^barred$/)
      expect(grade(norm, birth, `${year + 4}-08-01`)).toBe('barred')
    }
  })
})

const births = (year: number) => [`${year - 6}-07-01`, `${year - 7}-07-02`]

describe.each(years(2016, 2040))('who begins school in %i', (year) => {
  it.each(births(year))('owes nine years: born %s', (birthDate) => {
    const told = { ...child, birthDate }
    expect(grade(schoolForChildren, told, `${year + 9}-07-31`)).toBe('right')
    expect(grade(schoolForChildren, told, `${year + 9}-08-01`)).toBe('barred…right')
    expect(grade(vocationalSchool, told, `${year + 9}-07-31`)).toBe('barred')
    expect(grade(vocationalSchool, told, `${year + 9}-08-01`)).toBe('right')
  })
})

describe.each(years(2013, 2040))('who begins school in %i', (year) => {
  it.each(births(year))('owes three years of vocational school after the nine: born %s', (birthDate) => {
    const told = { ...child, birthDate }
    expect(grade(schoolForChildren, told, `${year + 12}-07-31`)).toBe('barred…right')
    expect(grade(schoolForChildren, told, `${year + 12}-08-01`)).toBe('barred')
    expect(grade(vocationalSchool, told, `${year + 12}-07-31`)).toBe('right')
    expect(grade(vocationalSchool, told, `${year + 12}-08-01`)).not.toBe('right')
  })
})

// The text begins on 31 May 2025: what is left of the school year 2024 is its last two months.
it('the school year 2024 had begun for who was six on 1 July 2024, or on 1 October and registered', () => {
  const on = '2025-06-01'
  const school = (birthDate: string, registeredAtSchool: boolean) =>
    grade(schoolForChildren, { ...child, birthDate, registeredAtSchool }, on)
  expect(school('2018-07-01', false)).toBe('right')
  expect(school('2018-07-02', false)).toBe('barred')
  expect(school('2018-10-01', true)).toBe('right')
  expect(school('2018-10-02', true)).toBe('barred')
  expect(school('2018-10-01', false)).toBe('barred')
})
