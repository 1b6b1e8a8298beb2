import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { preparatoryClass, preparatoryYear } from '../BSO/5.ts'
import { eveningGymnasium, eveningSchool, kolleg } from '../SaechsSchulG/14.ts'
import { freeLessons, schoolForChildren, schoolInTraining, vocationalSchool } from '../SaechsSchulG/28.ts'
import { educationPackage } from '../SGB-2/28.ts'
import { dayCareForBabies, dayCareForToddlers, kindergarten } from '../SGB-8/24.ts'
import { adviceInPrimary, germanInPrimary } from '../SOGS/9.ts'
import { adviceInSecondary, germanInSecondary } from '../SOOSA/13.ts'
import { grade, gradeIfJudged, leftToWeigh } from '../testing.ts'

const on = '2026-11-23'
const child: Told = {
  birthDate: '2017-03-03',
  homeInSaxony: true,
  livesInReception: false,
  otherHomeLanguage: true,
  germanSpoken: 'none',
  registeredAtSchool: false,
  staysLawfullyOrTolerated: true,
}
const born = (birthDate: string): Told => ({ ...child, birthDate })

describe('SächsSchulG § 27: when school begins', () => {
  const school = (told: Told, day = on) => grade(schoolForChildren, told, day)

  it('Abs. 1 Satz 1: with the school year, for whoever completes six years by 30 June', () => {
    expect(school(born('2020-06-30'))).toBe('right')
    expect(school(born('2020-07-01'))).toBe('right') // completes the year with the end of 30 June
    expect(school(born('2020-07-02'))).toBe('barred')
    expect(school(born('2020-06-30'), '2026-07-31')).toBe('barred')
    expect(school(born('2020-06-30'), '2026-08-01')).toBe('right')
    expect(school(born('2020-07-02'), '2027-08-01')).toBe('right')
  })
  it('Abs. 1 Satz 2: until 30 September, where the parents have registered the child', () => {
    expect(school({ ...born('2020-10-01'), registeredAtSchool: true })).toBe('right')
    expect(school({ ...born('2020-10-02'), registeredAtSchool: true })).toBe('barred')
    expect(school({ ...born('2020-09-30'), registeredAtSchool: null })).toBe('barred…right')
  })
  it('§ 28 Abs. 2: nine school years for certain, then whether years without school count is open, until twelve are over', () => {
    const old = born('2011-06-30') // school age from 01.08.2017
    expect(school(old, '2026-07-31')).toBe('right')
    expect(school(old, '2026-08-01')).toBe('barred…right')
    expect(school(old, '2029-07-31')).toBe('barred…right')
    expect(school(old, '2029-08-01')).toBe('barred')
  })
  it('§ 26 Abs. 1: whoever lives in Saxony, with any paper or none', () => {
    expect(school(child)).toBe('right')
    expect(school({ ...child, staysLawfullyOrTolerated: false, stay: [{ status: 'none', from: '2026-01-01' }] })).toBe(
      'right',
    )
    expect(school({ ...child, homeInSaxony: false })).toBe('barred')
  })
  it('in a reception facility somebody must say whether it is the usual residence', () => {
    expect(school({ ...child, livesInReception: true })).toBe('barred…right')
    expect(gradeIfJudged(schoolForChildren, { ...child, livesInReception: true }, on)).toBe('right')
  })
  it.each(['birthDate', 'homeInSaxony', 'livesInReception'])('an unknown %s never grants', (fact) =>
    expect(school({ ...child, [fact]: null })).toBe('barred…right'),
  )
  it('§ 38: lessons are free, for whoever goes to school at any age', () => {
    expect(grade(freeLessons, child, on)).toBe('right')
    expect(grade(freeLessons, born('2021-01-01'), on)).toBe('barred…right')
    expect(grade(freeLessons, { ...born('1990-01-01'), pupilNow: true }, on)).toBe('right')
    expect(grade(freeLessons, { ...born('1990-01-01'), pupilNow: false }, on)).toBe('barred')
  })
})

describe('SächsSchulG § 28: the vocational school', () => {
  const old = { ...born('2011-06-30'), fullYearAtVocationalSchool: false, apprentice: false, schoolCertificate: false }
  const of = (changes: Told, day: string) => grade(vocationalSchool, { ...old, ...changes }, day)

  it('after nine school years, three in the rule', () => {
    expect(of({}, '2026-07-31')).toBe('barred')
    expect(of({}, '2026-08-01')).toBe('right')
    expect(of({}, '2029-07-31')).toBe('right')
    expect(of({}, '2029-08-01')).toBe('exceptional')
  })
  it('Abs. 5: not after a whole year full time', () => {
    expect(of({ fullYearAtVocationalSchool: true }, on)).toBe('barred')
    expect(of({ fullYearAtVocationalSchool: null }, on)).toBe('barred…right')
  })
  it('Abs. 4: in a training at any age', () => {
    expect(grade(schoolInTraining, { ...born('1990-01-01'), apprentice: true }, on)).toBe('right')
    expect(grade(schoolInTraining, { ...born('1990-01-01'), apprentice: false }, on)).toBe('barred')
    expect(grade(schoolInTraining, born('1990-01-01'), on)).toBe('barred…right')
    expect(grade(schoolInTraining, { ...child, apprentice: true }, on)).toBe('barred')
  })
  it('BSO § 5: the preparatory class, where there is one', () => {
    const prepare = (changes: Told, day = on) => gradeIfJudged(preparatoryClass, { ...old, ...changes }, day)
    expect(grade(preparatoryClass, old, on)).toBe('barred…right')
    expect(prepare({})).toBe('right')
    expect(prepare({}, '2026-07-31')).toBe('barred')
    expect(prepare({}, '2029-08-01')).toBe('barred')
    expect(prepare({ germanSpoken: 'B1' })).toBe('right')
    expect(prepare({ germanSpoken: 'C1' })).toBe('barred')
    expect(prepare({ otherHomeLanguage: false })).toBe('barred')
    expect(prepare({ fullYearAtVocationalSchool: true })).toBe('barred')
  })
  it('§ 8 Abs. 4: the preparatory year may be offered, without certificate and contract', () => {
    const prepare = (changes: Told) => gradeIfJudged(preparatoryYear, { ...old, ...changes }, on)
    expect(grade(preparatoryYear, old, on)).toBe('barred…may')
    expect(prepare({})).toBe('may')
    expect(prepare({ schoolCertificate: true })).toBe('barred')
    expect(prepare({ apprentice: true })).toBe('barred')
    expect(prepare({ birthDate: '2011-07-02' })).toBe('barred')
  })
})

describe('SächsSchulG § 14: later on', () => {
  it('Abs. 1: evening school after the nine years', () => {
    expect(gradeIfJudged(eveningSchool, born('2011-06-30'), '2026-07-31')).toBe('barred')
    expect(gradeIfJudged(eveningSchool, born('2011-06-30'), '2026-08-01')).toBe('may')
    expect(grade(eveningSchool, born('2011-06-30'), on)).toBe('barred…may')
    expect(grade(eveningSchool, { ...born('1990-01-01'), homeInSaxony: false }, on)).toBe('barred')
  })
  it('Abs. 2: evening Gymnasium after the twelve', () => {
    expect(gradeIfJudged(eveningGymnasium, born('2008-06-30'), '2026-07-31')).toBe('barred')
    expect(gradeIfJudged(eveningGymnasium, born('2008-06-30'), '2026-08-01')).toBe('may')
  })
  it('Abs. 3: a Kolleg for adults who have worked', () => {
    expect(gradeIfJudged(kolleg, born('2008-11-24'), on)).toBe('barred')
    expect(gradeIfJudged(kolleg, born('2008-11-23'), on)).toBe('may')
    expect(grade(kolleg, born('2008-11-23'), on)).toBe('barred…may')
  })
})

describe('SOGS § 9, SOOSA § 13: German', () => {
  it('"sollen": in the first four school years, then in those after them', () => {
    const small = born('2016-06-30') // school age from 01.08.2022
    expect(grade(germanInPrimary, small, '2026-07-31')).toBe('should')
    expect(grade(germanInSecondary, small, '2026-07-31')).toBe('barred')
    expect(grade(germanInPrimary, small, '2026-08-01')).toBe('barred')
    expect(grade(germanInSecondary, small, '2026-08-01')).toBe('should')
    expect(grade(germanInSecondary, small, '2031-07-31')).toBe('should')
    expect(grade(germanInSecondary, small, '2031-08-01')).toBe('barred')
  })
  it('with some German the school says whether it suffices, with much it does', () => {
    expect(grade(germanInPrimary, { ...child, germanSpoken: 'A2' }, on)).toBe('barred…should')
    expect(gradeIfJudged(germanInPrimary, { ...child, germanSpoken: 'B2' }, on)).toBe('should')
    expect(gradeIfJudged(germanInPrimary, { ...child, germanSpoken: 'C1' }, on)).toBe('barred')
    expect(grade(germanInPrimary, { ...child, germanSpoken: null }, on)).toBe('barred…should')
  })
  it('not for whoever speaks German only', () => {
    expect(grade(germanInPrimary, { ...child, otherHomeLanguage: false }, on)).toBe('barred')
    expect(grade(adviceInPrimary, { ...child, otherHomeLanguage: false }, on)).toBe('barred')
  })
  it('advice is owed to whoever speaks another language', () => {
    expect(grade(adviceInPrimary, child, on)).toBe('right')
    expect(grade(adviceInSecondary, child, on)).toBe('barred')
    expect(grade(adviceInSecondary, born('2014-01-01'), on)).toBe('right')
    expect(grade(adviceInSecondary, { ...born('2014-01-01'), otherHomeLanguage: null }, on)).toBe('barred…right')
  })
})

describe('SGB VIII § 24: day care', () => {
  const baby = { ...born('2025-11-24'), parentsBusy: true }

  it('Abs. 1: before the first birthday where the parents work or learn', () => {
    expect(grade(dayCareForBabies, baby, on)).toBe('right')
    expect(grade(dayCareForBabies, baby, '2026-11-24')).toBe('barred')
    expect(grade(dayCareForBabies, { ...baby, parentsBusy: false }, on)).toBe('barred…right')
    expect(gradeIfJudged(dayCareForBabies, { ...baby, parentsBusy: false }, on)).toBe('right')
    expect(grade(dayCareForBabies, { ...baby, parentsBusy: null }, on)).toBe('barred…right')
  })
  it('Abs. 2: from one year to three', () => {
    expect(grade(dayCareForToddlers, baby, on)).toBe('barred')
    expect(grade(dayCareForToddlers, baby, '2026-11-24')).toBe('right')
    expect(grade(dayCareForToddlers, baby, '2028-11-23')).toBe('right')
    expect(grade(dayCareForToddlers, baby, '2028-11-24')).toBe('barred')
  })
  it('Abs. 3: from three years to school', () => {
    expect(grade(kindergarten, baby, '2028-11-23')).toBe('barred')
    expect(grade(kindergarten, baby, '2028-11-24')).toBe('right')
    expect(grade(kindergarten, born('2020-06-30'), '2026-07-31')).toBe('right')
    expect(grade(kindergarten, born('2020-06-30'), '2026-08-01')).toBe('barred')
  })
  it('§ 6 Abs. 2: lawful stay or a toleration; in a reception facility somebody must say', () => {
    expect(grade(kindergarten, { ...born('2022-01-01'), staysLawfullyOrTolerated: false }, on)).toBe('barred')
    expect(grade(kindergarten, { ...born('2022-01-01'), staysLawfullyOrTolerated: null }, on)).toBe('barred…right')
    expect(grade(kindergarten, { ...born('2022-01-01'), livesInReception: true }, on)).toBe('barred…right')
    expect(gradeIfJudged(kindergarten, { ...born('2022-01-01'), livesInReception: true }, on)).toBe('right')
  })
})

describe('SGB II § 28: what school costs', () => {
  const pupil = { ...child, publicFunds: 'some', pupilNow: true, apprentice: false }

  it('for pupils under 25 whose family receives money', () => {
    expect(grade(educationPackage, pupil, on)).toBe('right')
    expect(grade(educationPackage, { ...pupil, publicFunds: 'none' }, on)).toBe('barred')
    expect(grade(educationPackage, { ...pupil, pupilNow: false }, on)).toBe('barred')
    expect(grade(educationPackage, { ...pupil, birthDate: '2011-11-23', apprentice: true }, on)).toBe('barred')
    expect(grade(educationPackage, { ...pupil, birthDate: '2011-11-24', apprentice: null }, on)).toBe('right')
    expect(grade(educationPackage, { ...pupil, birthDate: '2001-11-24' }, on)).toBe('right')
    expect(grade(educationPackage, { ...pupil, birthDate: '2001-11-23' }, on)).toBe('barred')
    expect(grade(educationPackage, { ...pupil, pupilNow: null }, on)).toBe('barred…right')
  })
})

describe('what each of these asks', () => {
  const on = '2026-11-23'
  const teen = { ...born('2011-06-30'), fullYearAtVocationalSchool: false, apprentice: false, schoolCertificate: false }
  const inSaxony = [
    { norm: schoolForChildren, told: child },
    { norm: freeLessons, told: child },
    { norm: vocationalSchool, told: teen },
    { norm: preparatoryClass, told: teen },
    { norm: preparatoryYear, told: teen },
    { norm: schoolInTraining, told: { ...teen, apprentice: true } },
    { norm: adviceInPrimary, told: child },
    { norm: germanInPrimary, told: child },
    { norm: adviceInSecondary, told: born('2014-01-01') },
    { norm: germanInSecondary, told: born('2014-01-01') },
    { norm: eveningSchool, told: teen },
    { norm: eveningGymnasium, told: born('2008-06-30') },
    { norm: kolleg, told: born('2008-11-23') },
  ]
  it.each(inSaxony)('§ 26 Abs. 1: a home in Saxony: $norm.id', ({ norm, told }) => {
    expect(gradeIfJudged(norm, told, on)).toBe(
      norm === preparatoryYear || norm.cite.includes('§ 14') ? 'may' : norm.grade,
    )
    expect(gradeIfJudged(norm, { ...told, homeInSaxony: false }, on)).toBe('barred')
    expect(gradeIfJudged(norm, { ...told, homeInSaxony: null }, on)).toMatch(/^barred…/)
  })
  it.each(inSaxony.filter(({ norm }) => !norm.cite.includes('§ 14') && norm !== schoolInTraining))(
    'in a reception facility somebody must say whether that is a home: $norm.id',
    ({ norm, told }) => {
      expect(grade(norm, { ...told, livesInReception: true }, on)).toMatch(/^barred…/)
      expect(gradeIfJudged(norm, { ...told, livesInReception: true }, on)).toBe(gradeIfJudged(norm, told, on))
    },
  )
  it.each([
    { norm: dayCareForBabies, told: { ...born('2025-11-24'), parentsBusy: true } },
    { norm: dayCareForToddlers, told: born('2024-06-01') },
    { norm: kindergarten, told: born('2022-06-01') },
  ])('SGB VIII § 6 Abs. 2: lawful stay or a toleration: $norm.id', ({ norm, told }) => {
    expect(grade(norm, told, on)).toBe('right')
    expect(grade(norm, { ...told, staysLawfullyOrTolerated: false }, on)).toBe('barred')
  })
  it.each([adviceInPrimary, germanInPrimary, adviceInSecondary, germanInSecondary])(
    'nothing of a school before it begins: $id',
    (norm) => expect(gradeIfJudged(norm, born('2021-01-01'), on)).toBe('barred'),
  )
  it.each([germanInSecondary, preparatoryClass])('no lessons in German for whoever has enough of it: $id', (norm) => {
    const told = norm === preparatoryClass ? teen : born('2014-01-01')
    expect(gradeIfJudged(norm, { ...told, germanSpoken: 'C1' }, on)).toBe('barred')
    expect(gradeIfJudged(norm, { ...told, otherHomeLanguage: false }, on)).toBe('barred')
  })
  it.each([eveningSchool, eveningGymnasium, kolleg])(
    '§ 34 Abs. 5: a school can turn away who is not fit: $id',
    (norm) => expect(grade(norm, born('1990-01-01'), on)).toBe('barred…may'),
  )
  it('SGB II § 28: for those who live on public money in whole, too', () => {
    const pupil = { ...child, pupilNow: true, apprentice: false }
    for (const publicFunds of ['some', 'all'])
      expect(grade(educationPackage, { ...pupil, publicFunds }, on)).toBe('right')
  })
  it('a Kolleg wants work before, the evening Gymnasium the end of school age: somebody must say whether it is so', () => {
    expect(gradeIfJudged(kolleg, { ...born('2008-11-23'), homeInSaxony: true }, on)).toBe('may')
    expect(leftToWeigh(kolleg, { ...born('2008-11-23'), homeInSaxony: true }, on)).toEqual({
      'SaechsSchulG § 14 Abs. 3': 'requirement',
      'SaechsSchulG § 34 Abs. 5 Satz 2': 'requirement',
    })
    expect(gradeIfJudged(eveningGymnasium, born('2021-01-01'), on)).toBe('barred')
  })
  it('nobody is asked about a reception facility who does not live in one', () =>
    expect(grade(schoolForChildren, { ...child, livesInReception: false }, on)).toBe('right'))
})
