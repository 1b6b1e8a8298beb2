import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { settlementHumanitarian, settlementRefugee, settlementRefugeeThreeYears } from './26.ts'

const on = '2026-11-23'
/** What § 9 Abs. 2 Satz 1 Nr. 2–9 asks, at B1. */
const settled: Told = {
  ...nothingInTheWay,
  enteredWithRequiredVisa: false,
  birthDate: '1990-03-02',
  pensionMonths: 60,
  careMonths: 0,
  pensionElsewhere: false,
  spouseHere: false,
  employment: { from: '2021-12-01', allowed: true, lastingLicence: true },
  germanSpoken: 'B1',
  germanWritten: 'B1',
  civicKnowledge: true,
  integrationCourseDuty: 'none',
  adequateHousing: true,
  cannotLearnForIllness: false,
  cannotEarnForIllness: false,
  integrationCourseNotRequired: false,
}
const afterAsylum = (from: string, granted: string, status: string) => ({
  stay: [
    { status: 'permission-to-stay', from, to: dayBefore(granted) },
    { status, from: granted },
  ],
})
const dayBefore = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

/** Five years to the day with the asylum procedure; lives on work to the cent more than by half. */
const refugee: Told = {
  ...settled,
  ...afterAsylum('2021-11-23', '2023-03-01', 'permit-25-2-refugee'),
  asylum: [{ status: 'asylum-granted', from: '2023-02-01' }],
  protection: 'refugee',
  withdrawalNotice: false,
  publicFunds: 'some',
  incomeFromWork: 100_001,
  otherMeans: 0,
  needPerMonth: 200_000,
  germanSpoken: 'A2',
  germanWritten: 'A2',
  pensionMonths: 0,
}
const of = (changes: Told, day = on) => grade(settlementRefugee, { ...refugee, ...changes }, day)

describe('§ 26 Abs. 3 Satz 1: settlement of refugees after five years', () => {
  it('is a right on the day, without § 5 Abs. 2 (§ 5 Abs. 3 Satz 4) and pension', () => expect(of({})).toBe('right'))
  it('is closed the day before', () => expect(of({}, '2026-11-22')).toBe('barred'))
  it('an unknown first day never grants', () =>
    expect(of({ stay: { atLeast: [{ status: 'permit-25-2-refugee' }] } })).toBe('barred…right'))
  it.each(['permit-25-1', 'permit-25-2-refugee'])('%s', (status) =>
    expect(of(afterAsylum('2021-11-23', '2023-03-01', status))).toBe('right'),
  )
  it.each(['permit-25-2-subsidiary', 'permit-25-3', 'permit-25b', 'permit-family', 'toleration', 'settlement'])(
    'not %s',
    (status) => expect(of(afterAsylum('2021-11-23', '2023-03-01', status))).toBe('barred'),
  )
  it('Satz 6: permit-23 counts if it was issued under Abs. 4; that is not read from the status alone', () => {
    expect(of({ stay: [{ status: 'permit-23', from: '2021-11-23', issuedUnder: 'AufenthG § 23 Abs. 4' }] })).toBe(
      'right',
    )
    expect(of({ stay: [{ status: 'permit-23', from: '2021-11-23', issuedUnder: 'AufenthG § 23 Abs. 1' }] })).toBe(
      'barred',
    )
    expect(of({ stay: [{ status: 'permit-23', from: '2021-11-23' }] })).toBe('barred…right')
  })
  it('Nr. 1: what came before recognition and is not the procedure itself stays open', () =>
    expect(
      of({
        stay: [
          { status: 'arrival-certificate', from: '2021-11-23', to: '2021-12-31' },
          { status: 'permission-to-stay', from: '2022-01-01', to: '2023-02-28' },
          { status: 'permit-25-2-refugee', from: '2023-03-01' },
        ],
      }),
    ).toBe('barred…right'))
  it('Nr. 1: a fiction goes on with the permit (§ 81 Abs. 4)', () =>
    expect(
      of({
        stay: [
          { status: 'permission-to-stay', from: '2021-11-23', to: '2023-02-28' },
          { status: 'permit-25-2-refugee', from: '2023-03-01', to: '2026-02-28' },
          { status: 'fiction-continued', from: '2026-03-01', to: '2026-04-30' },
          { status: 'permit-25-2-refugee', from: '2026-05-01' },
        ],
      }),
    ).toBe('right'))
  it('Nr. 2: a notice that protection is to be withdrawn bars', () => {
    expect(of({ withdrawalNotice: true })).toBe('barred')
    expect(of({ withdrawalNotice: null })).toBe('barred…right')
  })
  it('Nr. 3: more than half, to the cent, from whatever but public funds', () => {
    expect(of({ incomeFromWork: 100_000 })).toBe('barred')
    expect(of({ incomeFromWork: 50_000, otherMeans: 50_001 })).toBe('right')
    expect(of({ needPerMonth: null })).toBe('barred…right')
  })
  it('Nr. 4: A2, spoken and written', () => {
    expect(of({ germanSpoken: 'A1' })).toBe('barred…may')
    expect(of({ germanWritten: 'A1' })).toBe('barred…may')
  })
  it.each([
    ['Nr. 5', { employment: { from: '2021-12-01', allowed: false, lastingLicence: true } }],
    ['Nr. 6', { employment: { from: '2021-12-01', allowed: true, lastingLicence: false } }],
    ['Nr. 9', { adequateHousing: false }],
  ])('Nr. 5 with § 9 Abs. 2 Satz 1 %s', (_, changes) => expect(of(changes)).toBe('barred'))

  describe('Satz 2: waivers', () => {
    it('§ 9 Abs. 2 Satz 2: a completed integration course proves civic knowledge', () =>
      expect(of({ civicKnowledge: false, integrationCourseDuty: 'passed' })).toBe('right'))
    it('§ 9 Abs. 2 Satz 3: illness waives German and civic knowledge', () =>
      expect(
        of({ germanSpoken: 'none', germanWritten: 'none', civicKnowledge: false, cannotLearnForIllness: true }),
      ).toBe('right'))
    it('§ 9 Abs. 2 Satz 4: hardship leaves discretion', () =>
      expect(gradeIfJudged(settlementRefugee, { ...refugee, civicKnowledge: false }, on)).toBe('may'))
    it('§ 9 Abs. 2 Satz 5: simple German where no course was required', () => {
      expect(of({ germanSpoken: 'A1', germanWritten: 'none', integrationCourseNotRequired: true })).toBe('right')
      expect(of({ germanSpoken: 'none', germanWritten: 'none', integrationCourseNotRequired: true })).toBe('barred…may')
    })
    it('§ 9 Abs. 2 Satz 6: illness waives livelihood', () =>
      expect(of({ incomeFromWork: 0, publicFunds: 'all', cannotEarnForIllness: true })).toBe('right'))
    it('Halbsatz 2: pension age waives livelihood', () => {
      const poor = { incomeFromWork: 0, publicFunds: 'all' }
      expect(of({ ...poor, birthDate: '1959-11-23' })).toBe('right')
      expect(of({ ...poor, birthDate: '1959-11-24' })).toBe('barred…right')
      expect(of({ ...poor, birthDate: '1961-11-23' })).toBe('barred…right')
      expect(of({ ...poor, birthDate: '1961-11-24' })).toBe('barred')
    })
  })
  it('§ 5 Abs. 1 Nr. 4: a missing passport is waived by "kann"', () => expect(of({ validPassport: false })).toBe('may'))
})

describe('§ 26 Abs. 3 Satz 3: after three years', () => {
  const fast: Told = {
    ...refugee,
    ...afterAsylum('2023-11-23', '2024-08-01', 'permit-25-2-refugee'),
    publicFunds: 'none',
    incomeFromWork: 250_000,
    germanSpoken: 'C1',
    germanWritten: 'C1',
  }
  const at = (changes: Told, day = on) => grade(settlementRefugeeThreeYears, { ...fast, ...changes }, day)

  it('Nr. 1: a right on the day, closed the day before', () => {
    expect(at({})).toBe('right')
    expect(at({}, '2026-11-22')).toBe('barred')
  })
  it('Nr. 2: no notice', () => expect(at({ withdrawalNotice: true })).toBe('barred'))
  it('Nr. 3: C1, spoken and written', () => {
    expect(at({ germanSpoken: 'B2' })).toBe('barred')
    expect(at({ germanWritten: 'B2' })).toBe('barred')
  })
  it('Nr. 4: "weit überwiegend" is weighed above one half, and missing at one half', () => {
    const some = { publicFunds: 'some', needPerMonth: 200_000 }
    expect(at({ ...some, incomeFromWork: 190_000 })).toBe('barred…right')
    expect(gradeIfJudged(settlementRefugeeThreeYears, { ...fast, ...some, incomeFromWork: 190_000 }, on)).toBe('right')
    expect(at({ ...some, incomeFromWork: 100_000 })).toBe('barred')
  })
  it('Satz 4: the waivers of Satz 2 do not hold', () => {
    // Satz 4 takes over § 9 Abs. 3 Satz 1 and Abs. 4, not Abs. 2 Satz 2.
    expect(at({ civicKnowledge: false, integrationCourseDuty: 'passed' })).toBe('barred')
    expect(at({ civicKnowledge: false, cannotLearnForIllness: true })).toBe('barred')
    expect(at({ publicFunds: 'all', incomeFromWork: 0, cannotEarnForIllness: true })).toBe('barred')
  })
})

describe('§ 26 Abs. 4: other humanitarian permits', () => {
  const other: Told = {
    ...settled,
    ...afterAsylum('2021-11-23', '2023-03-01', 'permit-25-2-subsidiary'),
    asylum: [{ status: 'asylum-granted', from: '2023-02-01' }],
  }
  const at = (changes: Told, day = on) => grade(settlementHumanitarian, { ...other, ...changes }, day)

  it('may be granted on the day; is closed the day before', () => {
    expect(at({})).toBe('may')
    expect(at({}, '2026-11-22')).toBe('barred')
  })
  it.each(['permit-22', 'permit-23a', 'permit-25-3', 'permit-25-5', 'permit-25a', 'permit-25b', 'permit-104c'])(
    'Satz 1: %s',
    (status) => expect(at(afterAsylum('2021-11-23', '2023-03-01', status))).toBe('may'),
  )
  it.each(['permit-25-1', 'permit-25-2-refugee', 'permit-family', 'permit-18a', 'toleration'])(
    'Satz 1: not %s',
    (status) => expect(at(afterAsylum('2021-11-23', '2023-03-01', status))).toBe('barred'),
  )
  it('Satz 1: whether § 24 is meant is not settled', () =>
    expect(at({ stay: [{ status: 'permit-24', from: '2021-11-23' }], asylum: [] })).toBe('barred…may'))
  it('Satz 3: an asylum procedure before a toleration counts, if that does not interrupt; the toleration does not', () => {
    const tolerated = (from: string): Told => ({
      stay: [
        { status: 'permission-to-stay', from, to: '2020-12-31' },
        { status: 'toleration', from: '2021-01-01', to: '2022-12-31' },
        { status: 'permit-25b', from: '2023-01-01' },
      ],
      asylum: [{ status: 'asylum-rejected', from: '2020-12-01' }],
      leftSinceAsylum: false,
      manifestlyUnfounded: 'no',
      protection: 'none',
    })
    expect(at(tolerated('2017-01-01'))).toBe('barred…may')
    expect(gradeIfJudged(settlementHumanitarian, { ...other, ...tolerated('2017-01-01') }, on)).toBe('may')
    expect(at(tolerated('2020-01-01'))).toBe('barred')
  })
  it.each([
    ['Nr. 2: livelihood in full', { publicFunds: 'some' }],
    ['Nr. 3: 59 months', { pensionMonths: 59 }],
    ['Nr. 5: a job that is not allowed', { employment: { from: '2021-12-01', allowed: false, lastingLicence: true } }],
    ['Nr. 9: no adequate home', { adequateHousing: false }],
  ])('§ 9 Abs. 2 Satz 1 %s: closed', (_, changes) => expect(at(changes)).toBe('barred'))
  it('§ 9 Abs. 2 Satz 1 Nr. 7: A2 leaves only hardship', () => expect(at({ germanSpoken: 'A2' })).toBe('barred…may'))
  it('§ 9 Abs. 3 Satz 3: one spouse is enough for the pension', () =>
    expect(at({ pensionMonths: 0, spouseHere: true, spousePensionMonths: 60 })).toBe('may'))
  it('§ 9 Abs. 3 Satz 2 is not taken over: training does not waive the pension', () =>
    expect(at({ pensionMonths: 0, inSchoolTrainingOrStudy: true })).toBe('barred'))
  it('Satz 2 with § 9 Abs. 2 Satz 6: illness waives livelihood and pension, before § 5 Abs. 1 Nr. 1, too', () =>
    expect(at({ publicFunds: 'all', incomeFromWork: 0, pensionMonths: 0, cannotEarnForIllness: true })).toBe('may'))
  it('Satz 2 with § 9 Abs. 2 Satz 3: illness waives German and civic knowledge', () =>
    expect(at({ germanSpoken: 'none', civicKnowledge: false, cannotLearnForIllness: true })).toBe('may'))
})

it.each([settlementRefugee, settlementRefugeeThreeYears, settlementHumanitarian])(
  '$id makes a settlement permit that does not end',
  (norm: Norm) => expect(norm.grants).toMatchObject({ status: 'settlement', work: 'any' }),
)
