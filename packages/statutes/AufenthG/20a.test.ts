import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { opportunityCardPoints, opportunityCardSkilled } from './20a.ts'

const on = '2026-11-23'
/** Holds a permit for study, 41 years and more, no points yet. */
const student: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-16b', from: '2026-08-01' }],
  arrivedOn: '2026-08-01',
  birthDate: '1985-01-01',
  vocationalGermany: false,
  vocationalForeignRecognised: false,
  degreeGermany: false,
  degreeForeignRecognised: false,
  foreignQualificationStateRecognised: true,
  chamberAbroadCertificate: false,
  recognitionNeedsMeasures: false,
  qualificationInShortageOccupation: false,
  germanSpoken: 'none',
  germanWritten: 'none',
  english: 'B2',
  relatedExperienceMonthsOfFiveYears: 0,
  relatedExperienceMonthsOfSevenYears: 0,
  spouseHere: false,
}

describe('§ 20a Abs. 3 Nr. 1: opportunity card for skilled workers', () => {
  const of = (changes: Told, day = on) =>
    grade(opportunityCardSkilled, { ...student, vocationalGermany: true, ...changes }, day)

  it('may be granted', () => expect(of({})).toBe('may'))
  it.each(['vocationalForeignRecognised', 'degreeGermany', 'degreeForeignRecognised'])('with %s', (fact) =>
    expect(of({ vocationalGermany: false, [fact]: true })).toBe('may'),
  )
  it('not without', () => expect(of({ vocationalGermany: false })).toBe('barred'))
  it('an unknown qualification never grants', () => expect(of({ vocationalGermany: null })).toBe('barred…may'))

  it('Abs. 4 Satz 1: livelihood is mandatory, not only regular', () =>
    expect(of({ publicFunds: 'some' })).toBe('barred'))

  describe('Abs. 4 Satz 2: whoever is here needs a title of Abschnitt 3 or 4', () => {
    const holding = (status: string, from = '2026-08-01') => ({ stay: [{ status, from }], arrivedOn: from })

    it.each(['permit-16a', 'permit-16d', 'permit-17', 'permit-18a', 'blue-card', 'permit-20'])('%s is one', (status) =>
      expect(of(holding(status))).toBe('may'),
    )
    it.each([
      'toleration',
      'permission-to-stay',
      'permit-24',
      'permit-25-2-refugee',
      'permit-25b',
      'permit-family',
      'visa-schengen',
      'none',
    ])('%s is none', (status) => expect(of(holding(status))).toBe('barred'))
    it.each(['visa-national'])('what a %s is for is not known', (status) =>
      expect(of(holding(status))).toBe('barred…may'),
    )
    it('what title a fiction continues is not known', () =>
      expect(
        of({
          stay: [
            { status: 'permit-16b', from: '2024-08-01', to: '2026-10-31' },
            { status: 'fiction-continued', from: '2026-11-01' },
          ],
        }),
      ).toBe('barred…may'))
  })

  describe('Abs. 5 Satz 7: a second card', () => {
    it('is not granted while the first one runs', () =>
      expect(of({ stay: [{ status: 'permit-20a', from: '2026-08-01' }] })).toBe('barred'))
    it('is not told yes after it', () =>
      expect(
        of({
          stay: [
            { status: 'permit-20a', from: '2024-08-01', to: '2025-07-31' },
            { status: 'permit-18a', from: '2025-08-01' },
          ],
          arrivedOn: '2024-08-01',
        }),
      ).toBe('barred…may'))
  })

  it('is locked during the asylum procedure: a "may" is no claim (§ 10 Abs. 1)', () =>
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('barred…exceptional'))
  it('does not exist before 1 June 2024', () => {
    expect(grade(opportunityCardSkilled, {}, '2024-05-31')).toBe('barred')
    expect(grade(opportunityCardSkilled, {}, '2024-06-01')).toBe('barred…may')
  })
})

describe('§ 20a Abs. 3 Nr. 2, § 20b: six points', () => {
  const of = (changes: Told, day = on, application = day) =>
    grade(opportunityCardPoints, { ...student, ...changes }, day, { application })
  /** Five points without German: experience 3, English C1 1, shortage occupation 1. */
  const five: Told = { relatedExperienceMonthsOfSevenYears: 60, english: 'C1', qualificationInShortageOccupation: true }
  const german = (level: string): Told => ({ germanSpoken: level, germanWritten: level })

  it('none: closed', () => expect(of({})).toBe('barred'))
  it('five: closed', () => expect(of(five)).toBe('barred'))
  it('six: may', () => expect(of({ ...five, ...german('A2') })).toBe('may'))

  describe('each number gives what the annex says', () => {
    it('Nr. 1, partial recognition: 4', () => {
      expect(of({ recognitionNeedsMeasures: true, ...german('A2') })).toBe('barred') // 5
      expect(of({ recognitionNeedsMeasures: true, ...german('B1') })).toBe('may') // 6
    })
    it('Nr. 2–4, German: A2 1, B1 2, B2 3', () => {
      const three: Told = { relatedExperienceMonthsOfSevenYears: 60 }
      expect(of({ ...three, ...german('B1') })).toBe('barred') // 5
      expect(of({ ...three, ...german('B2') })).toBe('may') // 6
      expect(of({ ...three, ...german('C1') })).toBe('may') // no more than 3 for German
      const four: Told = { ...three, english: 'C1' }
      expect(of({ ...four, ...german('A2') })).toBe('barred') // 5
      expect(of({ ...four, ...german('B1') })).toBe('may') // 6
    })
    it('Nr. 2: spoken B2 alone is not good German', () =>
      expect(of({ relatedExperienceMonthsOfSevenYears: 60, germanSpoken: 'B2', germanWritten: 'B1' })).toBe('barred'))
    it('Nr. 5, English: C1 1, B2 none', () => {
      const without: Told = { ...five, ...german('A2') }
      expect(of({ ...without, english: 'B2' })).toBe('barred')
    })
    it('Nr. 6, experience: 60 months of seven years 3, 59 none', () => {
      const three: Told = { ...german('B2') }
      expect(of({ ...three, relatedExperienceMonthsOfSevenYears: 60 })).toBe('may')
      expect(of({ ...three, relatedExperienceMonthsOfSevenYears: 59 })).toBe('barred')
    })
    it('Nr. 7, experience: 24 months of five years 2, 23 none', () => {
      const four: Told = { ...german('B2'), english: 'C1' }
      expect(of({ ...four, relatedExperienceMonthsOfFiveYears: 24 })).toBe('may')
      expect(of({ ...four, relatedExperienceMonthsOfFiveYears: 23 })).toBe('barred')
      expect(of({ ...german('B2'), relatedExperienceMonthsOfFiveYears: 24 })).toBe('barred') // 5
    })
    it('Nr. 8, shortage occupation: 1', () =>
      expect(of({ ...five, qualificationInShortageOccupation: false, ...german('A2') })).toBe('barred'))
    it('Nr. 9, not older than 35: 2', () => {
      const four: Told = { relatedExperienceMonthsOfSevenYears: 60, english: 'C1', birthDate: '1991-11-23' }
      expect(of(four, '2026-11-23')).toBe('may') // the 35th birthday
      expect(of(four, '2026-11-24')).toBe('barred…may') // 35 years and a day: 1 for certain
      expect(gradeIfJudged(opportunityCardPoints, { ...student, ...four }, '2026-11-24')).toBe('may')
      expect(of({ ...four, birthDate: '1990-11-23' })).toBe('barred') // the 36th birthday
    })
    it('Nr. 10, not older than 40: 1', () => {
      const born = (birthDate: string): Told => ({ ...five, birthDate })
      expect(of(born('1986-11-23'))).toBe('may')
      expect(of(born('1986-11-22'))).toBe('barred…may')
      expect(of(born('1985-11-23'))).toBe('barred')
    })
    it('Nr. 11, six months of lawful stay: 1', () => {
      const since: Told = { ...five, stay: [{ status: 'permit-16b', from: '2026-05-23' }], arrivedOn: '2026-05-23' }
      expect(of(since, '2026-11-23')).toBe('may')
      expect(of(since, '2026-11-22')).toBe('barred')
    })
    it('Nr. 11: an earlier lawful stay is not counted out', () =>
      expect(of({ ...five, arrivedOn: '2023-01-01' })).toBe('barred…may'))
    it('Nr. 2: written B2 alone is not good German either', () =>
      expect(of({ relatedExperienceMonthsOfSevenYears: 60, germanSpoken: 'B1', germanWritten: 'B2' })).toBe('barred'))
    it('Nr. 6, 7: 59 months of seven years give neither two nor one', () => {
      const four: Told = { ...german('B2'), english: 'C1', relatedExperienceMonthsOfSevenYears: 59 }
      expect(of(four)).toBe('barred')
      expect(of({ ...four, qualificationInShortageOccupation: true })).toBe('barred')
    })
    it('Nr. 9 and 10 give two together, not three', () => {
      expect(of({ relatedExperienceMonthsOfSevenYears: 60, birthDate: '1995-01-01' })).toBe('barred') // 5
      expect(of({ relatedExperienceMonthsOfSevenYears: 60, birthDate: '1995-01-01', english: 'C1' })).toBe('may') // 6
    })
    it('Nr. 9, 10: the age on the day of the application counts, not that of the decision', () => {
      const four: Told = { relatedExperienceMonthsOfSevenYears: 60, english: 'C1' }
      expect(of({ ...four, birthDate: '1991-11-23' }, '2026-12-01', '2026-11-23')).toBe('may')
      expect(of({ ...four, birthDate: '1990-11-24' }, '2026-12-01', '2026-11-23')).toBe('barred…may')
      expect(of({ ...five, birthDate: '1986-11-23' }, '2026-12-01', '2026-11-23')).toBe('may')
      expect(of({ ...five, birthDate: '1985-11-24' }, '2026-12-01', '2026-11-23')).toBe('barred…may')
    })
    it('Nr. 11: an earlier stay of six months can only be for who came six months ago', () => {
      expect(of({ ...five, arrivedOn: '2026-05-23' })).toBe('barred…may')
      expect(of({ ...five, arrivedOn: '2026-05-24' })).toBe('barred')
    })
    it('Nr. 12: a spouse gives one at most, and only if they apply, too', () => {
      expect(of({ ...five, spouseHere: true })).toBe('barred…may')
      expect(of({ ...five, qualificationInShortageOccupation: false, spouseHere: true })).toBe('barred')
    })
  })

  it('unknown facts never make six points', () => {
    expect(of({ ...five, germanSpoken: null, germanWritten: null })).toBe('barred…may')
    expect(of({ recognitionNeedsMeasures: null, ...german('B1') })).toBe('barred…may')
  })
  it('what cannot reach six any more is closed', () =>
    expect(of({ germanSpoken: null, germanWritten: null })).toBe('barred'))

  describe('Abs. 4 Satz 3 Nr. 1: a qualification', () => {
    const enough: Told = { ...five, ...german('B1'), foreignQualificationStateRecognised: false }

    it('none: closed', () => expect(of(enough)).toBe('barred'))
    it('of a German chamber abroad (Buchst. c)', () =>
      expect(of({ ...enough, chamberAbroadCertificate: true })).toBe('may'))
    it('partial recognition takes its place (§ 20b Abs. 1 Satz 2)', () =>
      expect(of({ ...enough, recognitionNeedsMeasures: true })).toBe('may'))
  })

  describe('Abs. 4 Satz 3 Nr. 2: German A1 or English B2', () => {
    const enough: Told = {
      relatedExperienceMonthsOfSevenYears: 60,
      qualificationInShortageOccupation: true,
      birthDate: '1996-01-01',
      english: 'B1',
    }

    it('neither: closed', () => expect(of(enough)).toBe('barred'))
    it('German A1', () => expect(of({ ...enough, ...german('A1') })).toBe('may'))
    it('English B2', () => expect(of({ ...enough, english: 'B2' })).toBe('may'))
  })

  it('Abs. 4 Satz 3 Nr. 2: simple German is spoken and written', () => {
    const six: Told = { recognitionNeedsMeasures: true, relatedExperienceMonthsOfFiveYears: 24, english: 'none' }
    expect(of({ ...six, ...german('A1') })).toBe('may')
    expect(of({ ...six, germanSpoken: 'A1', germanWritten: 'none' })).toBe('barred')
    expect(of({ ...six, germanSpoken: 'none', germanWritten: 'A1' })).toBe('barred')
  })
  it('Abs. 5 Satz 7: not while a first card runs', () => {
    const six: Told = { ...five, ...german('A2') }
    expect(of({ ...six, stay: [{ status: 'permit-20a', from: '2026-08-01' }] })).toBe('barred')
  })
  it('Abs. 4 Satz 1: livelihood is mandatory', () =>
    expect(of({ ...five, ...german('A2'), publicFunds: 'all' })).toBe('barred'))
  it('Abs. 4 Satz 2: closed for a tolerated person', () =>
    expect(of({ ...five, ...german('B2'), stay: [{ status: 'toleration', from: '2026-08-01' }] })).toBe('barred'))
})
