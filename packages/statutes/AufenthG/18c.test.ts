import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { settlementBlueCard, settlementSkilled } from './18c.ts'

const on = '2026-11-23'
/** Three years to the day with § 18a after recognition, everything else there. */
const nurse: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-18a', from: '2023-11-23' }],
  arrivedOn: '2023-11-23',
  birthDate: '1990-03-02',
  vocationalForeignRecognised: true,
  vocationalGermany: false,
  degreeGermany: false,
  degreeForeignRecognised: false,
  pensionMonths: 36,
  pensionElsewhere: false,
  employment: { from: '2023-12-01', qualified: true, allowed: true, lastingLicence: true },
  germanSpoken: 'B1',
  germanWritten: 'B1',
  civicKnowledge: true,
  adequateHousing: true,
  cannotLearnForIllness: false,
  cannotEarnForIllness: false,
}

describe('§ 18c Abs. 1: settlement for skilled workers', () => {
  const of = (changes: Told, day = on) => grade(settlementSkilled, { ...nurse, ...changes }, day)

  it('is a right on the day', () => expect(of({})).toBe('right'))
  it('Nr. 1: is closed the day before', () => expect(of({}, '2026-11-22')).toBe('barred'))
  it.each(['permit-18b', 'permit-18d', 'blue-card'])('Nr. 1: %s counts', (status) =>
    expect(of({ stay: [{ status, from: '2023-11-23' }] })).toBe('right'),
  )
  it.each(['permit-19c', 'permit-19d', 'permit-16g-work', 'permit-25b'])('Nr. 1: %s does not', (status) =>
    expect(of({ stay: [{ status, from: '2020-11-23' }], arrivedOn: '2020-11-23' })).toBe('barred'),
  )
  it('Nr. 1: time with a national visa is not told yes, because the paper does not say what it was for', () =>
    expect(
      of({
        stay: [
          { status: 'visa-national', from: '2023-11-23', to: '2024-01-31' },
          { status: 'permit-18a', from: '2024-02-01' },
        ],
      }),
    ).toBe('barred…right'))
  it('Nr. 1: a fiction goes on with the title where there was no other', () => {
    const waiting = (first: string): Told => ({
      stay: [
        { status: first, from: '2022-01-01', to: '2023-06-30' },
        { status: 'permit-18a', from: '2023-07-01', to: '2026-09-30' },
        { status: 'fiction-continued', from: '2026-10-01' },
      ],
      arrivedOn: '2022-01-01',
    })
    expect(of(waiting('permit-18b'))).toBe('right')
    expect(of(waiting('permit-16d'))).toBe('barred…right')
  })

  describe('Satz 2: with training or a degree from Germany two years and 24 months', () => {
    const german: Told = {
      vocationalGermany: true,
      stay: [{ status: 'permit-18a', from: '2024-11-23' }],
      arrivedOn: '2020-01-01',
      pensionMonths: 24,
    }

    it('is a right on the day', () => expect(of(german)).toBe('right'))
    it('not the day before', () => expect(of(german, '2026-11-22')).toBe('barred'))
    it('not with 23 months', () => expect(of({ ...german, pensionMonths: 23 })).toBe('barred'))
    it('not with a recognised qualification from abroad only', () =>
      expect(of({ ...german, vocationalGermany: false })).toBe('barred'))
    it('a German degree is as good', () =>
      expect(of({ ...german, vocationalGermany: false, degreeGermany: true })).toBe('right'))
    it('unknown never grants', () => expect(of({ ...german, vocationalGermany: null })).toBe('barred…right'))
  })

  it('is for skilled workers: a Blue Card in IT without a degree is not enough', () =>
    expect(
      of({
        stay: [{ status: 'blue-card', from: '2020-01-01' }],
        arrivedOn: '2020-01-01',
        vocationalForeignRecognised: false,
      }),
    ).toBe('barred'))

  describe('Nr. 2: holds a skilled job', () => {
    const job = (changes: Told): Told => ({
      employment: { from: '2023-12-01', qualified: true, allowed: true, lastingLicence: true, ...changes },
    })

    it('none: closed', () => expect(of({ employment: false })).toBe('barred'))
    it('unskilled: closed', () => expect(of(job({ qualified: false }))).toBe('barred'))
    it('beginning tomorrow: not held yet', () => expect(of(job({ from: '2026-11-24' }))).toBe('barred'))
    it('beginning today: held', () => expect(of(job({ from: '2026-11-23' }))).toBe('right'))
  })

  it('Nr. 3: 35 months are not enough', () => expect(of({ pensionMonths: 35 })).toBe('barred'))
  it('Nr. 4: A2 leaves only hardship', () => {
    expect(of({ germanSpoken: 'A2' })).toBe('barred…may')
    expect(gradeIfJudged(settlementSkilled, { ...nurse, germanSpoken: 'A2' }, on)).toBe('may')
  })
  it.each([
    ['Nr. 2: livelihood', { publicFunds: 'some' }],
    [
      'Nr. 5: permission',
      { employment: { from: '2023-12-01', qualified: true, allowed: false, lastingLicence: true } },
    ],
    ['Nr. 6: licence', { employment: { from: '2023-12-01', qualified: true, allowed: true, lastingLicence: false } }],
    ['Nr. 9: housing', { adequateHousing: false }],
  ])('Nr. 5 with § 9 Abs. 2 Satz 1 %s', (_, changes) => expect(of(changes)).toBe('barred'))

  describe('§ 9 Abs. 2 Satz 3, 4 and 6, not Satz 5', () => {
    it('illness waives German and civic knowledge', () =>
      expect(
        of({ germanSpoken: 'none', germanWritten: 'none', civicKnowledge: false, cannotLearnForIllness: true }),
      ).toBe('right'))
    it('and livelihood and pension', () =>
      expect(of({ publicFunds: 'all', pensionMonths: 0, cannotEarnForIllness: true })).toBe('right'))
    it('that no course was required does not', () =>
      expect(of({ germanSpoken: 'A1', integrationCourseNotRequired: true })).toBe('barred…may'))
    it('a spouse who paid does not (§ 9 Abs. 3 is not named)', () =>
      expect(of({ pensionMonths: 0, spouseHere: true, spousePensionMonths: 60 })).toBe('barred'))
  })
})

describe('§ 18c Abs. 2: settlement with the Blue Card', () => {
  const engineer: Told = {
    ...nurse,
    stay: [{ status: 'blue-card', from: '2024-08-23' }],
    arrivedOn: '2024-08-23',
    qualifiedWorkSince: '2024-08-23',
    insuredWorkSince: '2024-08-23',
    pensionMonths: 27,
    germanSpoken: 'A1',
    germanWritten: 'A1',
    employment: { from: '2024-08-23', qualified: true, allowed: true, lastingLicence: true },
  }
  const of = (changes: Told, day = on) => grade(settlementBlueCard, { ...engineer, ...changes }, day)
  const since = (day: string): Told => ({
    stay: [{ status: 'blue-card', from: day }],
    qualifiedWorkSince: day,
    insuredWorkSince: day,
    arrivedOn: day,
  })
  const b1 = { germanSpoken: 'B1', germanWritten: 'B1' }

  it('27 months with A1: a right on the day', () => expect(of({})).toBe('right'))
  it('closed the day before', () => expect(of({}, '2026-11-22')).toBe('barred'))
  it('21 months with B1: a right on the day (Satz 3)', () => {
    expect(of({ ...since('2025-02-23'), ...b1, pensionMonths: 21 })).toBe('right')
    expect(of({ ...since('2025-02-23'), ...b1, pensionMonths: 21 }, '2026-11-22')).toBe('barred')
  })
  it('21 months with A2: closed', () =>
    expect(of({ ...since('2025-02-23'), germanSpoken: 'A2', germanWritten: 'A2', pensionMonths: 21 })).toBe('barred'))
  it('no German at all leaves only hardship', () => expect(of({ germanSpoken: 'none' })).toBe('barred…may'))
  it('is for holders of the card', () =>
    expect(of({ stay: [{ status: 'permit-18b', from: '2020-01-01' }], arrivedOn: '2020-01-01' })).toBe('barred'))
  it('needs no degree of its own: Satz 1 asks for the card', () =>
    expect(of({ vocationalForeignRecognised: false, degreeGermany: false })).toBe('right'))
  it('holding the card without a job all the time is not told yes', () =>
    expect(of({ qualifiedWorkSince: '2025-08-23' })).toBe('barred…right'))
  it('contributions of another time are not told yes', () =>
    expect(of({ insuredWorkSince: '2025-08-23', pensionMonths: 60 })).toBe('barred…right'))
  it('too few contributions are closed', () =>
    expect(of({ insuredWorkSince: '2025-08-23', pensionMonths: 26 })).toBe('barred'))
  it.each(['visa-national', 'fiction-lawful', 'fiction-continued'])('%s without the card is not the card', (status) =>
    expect(of({ stay: [{ status, from: '2024-08-23' }] })).toBe('barred'),
  )
  it('Satz 3: who is provided for elsewhere or cannot earn for illness need not have paid for 21 months', () => {
    const unpaid: Told = { ...since('2025-02-23'), ...b1, insuredWorkSince: '2026-01-01', pensionMonths: 0 }
    expect(of(unpaid)).toBe('barred')
    expect(of({ ...unpaid, pensionElsewhere: true })).toBe('barred…right')
    expect(of({ ...unpaid, cannotEarnForIllness: true })).toBe('right')
  })
  it('unknown work never grants', () =>
    expect(of({ qualifiedWorkSince: null, insuredWorkSince: null, pensionMonths: null })).toBe('barred…right'))
  it.each([
    ['Nr. 2: livelihood', { publicFunds: 'some' }],
    ['Nr. 9: housing', { adequateHousing: false }],
  ])('asks § 9 Abs. 2 Satz 1 %s', (_, changes) => expect(of(changes)).toBe('barred'))
})
