import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { professionalExperiencePermit, professionalExperiencePermitToJuly2026 } from './19c.ts'

const on = '2026-11-23'
const job = {
  from: '2026-12-01',
  salaryPerYear: 4_563_000,
  qualified: true,
  licence: true,
  assured: true,
  temporaryAgency: false,
  collectiveAgreement: false,
  it: false,
  ict: false,
}
/** Holds a search permit, has worked two of the last five years, with a foreign qualification its own state recognises. */
const experienced: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-20', from: '2026-02-01' }],
  arrivedOn: '2022-06-01',
  birthDate: '1990-03-02',
  experienceMonthsOfFiveYears: 24,
  foreignQualificationStateRecognised: true,
  chamberAbroadCertificate: false,
  employment: job,
}
const withJob = (changes: Told): Told => ({ employment: { ...job, ...changes } })
const of = (changes: Told, day = on) => grade(professionalExperiencePermit, { ...experienced, ...changes }, day)

describe('§ 19c Abs. 2 with § 6 BeschV: marked practical experience', () => {
  it('may be granted', () => expect(of({})).toBe('may'))

  describe('§ 6 Abs. 1 Satz 1 Nr. 1: two years of the last five', () => {
    it('24 months are enough, 23 are not', () => {
      expect(of({ experienceMonthsOfFiveYears: 24 })).toBe('may')
      expect(of({ experienceMonthsOfFiveYears: 23 })).toBe('barred')
    })
    it('unknown months never grant', () => expect(of({ experienceMonthsOfFiveYears: null })).toBe('barred…may'))
  })

  describe('§ 6 Abs. 1 Satz 1 Nr. 2: 45 % of the ceiling', () => {
    it('at the threshold', () => expect(of(withJob({ salaryPerYear: 4_563_000 }))).toBe('may'))
    it('not one euro or one cent below', () => {
      expect(of(withJob({ salaryPerYear: 4_562_900 }))).toBe('barred')
      expect(of(withJob({ salaryPerYear: 4_562_999 }))).toBe('barred')
    })
    it('a collective agreement takes its place (Satz 2)', () => {
      expect(of(withJob({ salaryPerYear: 3_000_000, collectiveAgreement: true }))).toBe('may')
      expect(of(withJob({ salaryPerYear: 3_000_000, collectiveAgreement: null }))).toBe('barred…may')
    })
    it('nobody knows the figure of 2027, but a collective agreement is enough', () => {
      expect(of({}, '2027-01-01')).toBe('barred…may')
      expect(of(withJob({ collectiveAgreement: true }), '2027-01-01')).toBe('may')
    })
  })

  describe('§ 6 Abs. 1 Satz 1 Nr. 3: a qualification', () => {
    const none = { foreignQualificationStateRecognised: false }

    it('none: closed', () => expect(of(none)).toBe('barred'))
    it('of a German chamber abroad (Buchst. c)', () =>
      expect(of({ ...none, chamberAbroadCertificate: true })).toBe('may'))
    it('in IT none is needed (Satz 3)', () => {
      expect(of({ ...none, ...withJob({ it: true }) })).toBe('may')
      expect(of({ ...none, ...withJob({ ict: true }) })).toBe('may')
    })
    it('unknown never grants', () => expect(of({ foreignQualificationStateRecognised: null })).toBe('barred…may'))
  })

  describe('§ 1 Abs. 2 BeschV: the job begins after the 45th birthday', () => {
    const born = { birthDate: '1981-12-01', adequatePension: false }

    it('begins the day before: nothing more is asked', () =>
      expect(of({ ...born, ...withJob({ from: '2026-11-30' }) })).toBe('may'))
    it('begins on the day: closed, unless there is a public interest', () => {
      expect(of(born)).toBe('barred…may')
      expect(gradeIfJudged(professionalExperiencePermit, { ...experienced, ...born }, on)).toBe('may')
    })
    it('55 % of the ceiling is enough, a cent less leaves the judgement', () => {
      expect(of({ ...born, ...withJob({ salaryPerYear: 5_577_000 }) })).toBe('may')
      expect(of({ ...born, ...withJob({ salaryPerYear: 5_576_999 }) })).toBe('barred…may')
    })
    it('so is provision for old age', () => expect(of({ ...born, adequatePension: true })).toBe('may'))
  })

  it.each([
    ['§ 18 Abs. 2 Nr. 1: an offer', { employment: false }],
    ['§ 18 Abs. 2 Nr. 3: the licence', withJob({ licence: false })],
    ['§ 18 Abs. 2 Nr. 4a: the assurance', withJob({ assured: false })],
    ['Abs. 2: a skilled job', withJob({ qualified: false })],
  ])('%s is mandatory', (_, changes) => expect(of(changes)).toBe('barred'))

  it('lent to other firms: closed, however long somebody has been here (§ 6 Abs. 2 BeschV)', () =>
    expect(of({ ...withJob({ temporaryAgency: true }), stay: [{ status: 'permit-family', from: '2020-01-01' }] })).toBe(
      'barred',
    ))

  describe('§§ 5, 10', () => {
    it('without the visa it is closed: a "may" is no claim, unless the journey is unreasonable', () => {
      const tolerated = { stay: [{ status: 'toleration', from: '2020-01-01' }], enteredWithRequiredVisa: false }
      expect(of(tolerated)).toBe('barred…may')
    })
    it('a final rejection locks it (§ 10 Abs. 3 Satz 4)', () =>
      expect(
        of({
          asylum: [{ status: 'asylum-rejected', from: '2024-01-01' }],
          leftSinceAsylum: false,
          manifestlyUnfounded: 'no',
        }),
      ).toBe('barred'))
    it('a withdrawal locks it for who came on 29 March 2023, not the day before (§ 10 Abs. 3 Satz 5)', () => {
      const withdrawn = {
        asylum: [{ status: 'asylum-withdrawn', from: '2024-01-01' }],
        leftSinceAsylum: false,
        stay: [{ status: 'toleration', from: '2024-01-02' }],
        enteredWithRequiredVisa: false,
      }
      expect(of({ ...withdrawn, arrivedOn: '2023-03-29' })).toBe('barred')
      expect(of({ ...withdrawn, arrivedOn: '2023-03-28' })).toBe('may')
    })
  })

  it('runs three months beyond the job until 28 July 2026, six from then on (§ 18 Abs. 4)', () => {
    const both = [professionalExperiencePermitToJuly2026, professionalExperiencePermit]
    expect(both.map(({ grants }) => grants.until)).toEqual(['employment-and-three-months', 'employment-and-six-months'])
    expect(grade(both, experienced, '2026-07-28')).toBe('may')
    expect(grade(both, experienced, '2026-07-29')).toBe('may')
  })
})
