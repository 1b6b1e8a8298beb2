import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { settlement } from './9.ts'

const on = '2026-11-23'
/** Five years to the day with a family permit, everything else there. */
const resident: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-family', from: '2021-11-23' }],
  arrivedOn: '2021-11-23',
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
  inSchoolTrainingOrStudy: false,
}
const of = (changes: Told, day = on) => grade(settlement, { ...resident, ...changes }, day)

describe('§ 9 Abs. 2 Satz 1 Nr. 1: five years with a residence permit', () => {
  it('is a right on the day', () => expect(of({})).toBe('right'))
  it('is closed the day before', () => expect(of({}, '2026-11-22')).toBe('barred'))
  it('stays open while the first day is unknown', () =>
    expect(of({ stay: { atLeast: [{ status: 'permit-family' }] } })).toBe('barred…right'))
  it('the Blue Card counts (§ 4 Abs. 1 Satz 3), and so does the national visa before (§ 6 Abs. 3 Satz 3)', () =>
    expect(
      of({
        stay: [
          { status: 'visa-national', from: '2021-11-23', to: '2022-01-31' },
          { status: 'blue-card', from: '2022-02-01' },
        ],
      }),
    ).toBe('right'))
  it.each(['toleration', 'permission-to-stay'])('%s does not count', (status) =>
    expect(
      of({
        stay: [
          { status, from: '2018-01-01', to: '2023-01-01' },
          { status: 'permit-family', from: '2023-01-02' },
        ],
        arrivedOn: '2018-01-01',
      }),
    ).toBe('barred'),
  )
  it('a fiction goes on with the title (§ 81 Abs. 4)', () =>
    expect(
      of({
        stay: [
          { status: 'permit-family', from: '2021-11-23', to: '2026-09-30' },
          { status: 'fiction-continued', from: '2026-10-01' },
        ],
      }),
    ).toBe('right'))

  describe('Abs. 4 Nr. 3: studies and training count by half', () => {
    const studied = (from: string, to: string, then: string): Told => ({
      stay: [
        { status: 'permit-16b', from, to },
        { status: 'permit-18b', from: then },
      ],
      arrivedOn: from,
    })

    it('what is not five years without them is not told yes', () =>
      expect(of(studied('2019-10-01', '2023-11-22', '2023-11-23'))).toBe('barred…right'))
    it('what is not five years even with them is closed', () =>
      expect(of(studied('2021-11-24', '2023-11-22', '2023-11-23'))).toBe('barred'))
    it('five years after them are enough', () =>
      expect(of(studied('2018-10-01', '2021-11-22', '2021-11-23'))).toBe('right'))
    it('a fiction after studies is not told yes', () =>
      expect(
        of({
          stay: [
            { status: 'permit-16b', from: '2018-10-01', to: '2021-11-22' },
            { status: 'fiction-continued', from: '2021-11-23', to: '2022-01-31' },
            { status: 'permit-18b', from: '2022-02-01' },
          ],
          arrivedOn: '2018-10-01',
        }),
      ).toBe('barred…right'))
  })
})

describe('§ 9 Abs. 2 Satz 1 Nr. 2–9', () => {
  it.each([
    ['Nr. 2: livelihood is mandatory here', { publicFunds: 'some' }],
    ['Nr. 3: 59 months', { pensionMonths: 59 }],
    ['Nr. 5: a job that is not allowed', { employment: { from: '2021-12-01', allowed: false, lastingLicence: true } }],
    ['Nr. 6: no lasting licence', { employment: { from: '2021-12-01', allowed: true, lastingLicence: false } }],
    ['Nr. 9: no adequate home', { adequateHousing: false }],
  ])('%s: closed', (_, changes) => expect(of(changes)).toBe('barred'))
  it.each([
    ['Nr. 3: months', { pensionMonths: null }],
    ['Nr. 5: permission', { employment: { from: '2021-12-01', lastingLicence: true } }],
    ['Nr. 6: licence', { employment: { from: '2021-12-01', allowed: true } }],
    ['Nr. 9: home', { adequateHousing: null }],
  ])('unknown %s never grants', (_, changes) => expect(of(changes)).toBe('barred…right'))

  it('Nr. 3: months of childcare count (Halbsatz 2)', () => {
    expect(of({ pensionMonths: 40, careMonths: 20 })).toBe('right')
    expect(of({ pensionMonths: 40, careMonths: 19 })).toBe('barred')
    expect(of({ pensionMonths: 40, careMonths: null })).toBe('barred…right')
  })
  it('Nr. 3: another pension must be compared', () => {
    expect(of({ pensionMonths: 0, pensionElsewhere: true })).toBe('barred…right')
    expect(gradeIfJudged(settlement, { ...resident, pensionMonths: 0, pensionElsewhere: true }, on)).toBe('right')
  })
  it('Nr. 3: one spouse is enough (Abs. 3 Satz 1)', () => {
    expect(of({ pensionMonths: 0, spouseHere: true, spousePensionMonths: 60 })).toBe('right')
    expect(of({ pensionMonths: 0, spouseHere: true, spousePensionMonths: 59 })).toBe('barred')
  })
  it('Nr. 3: not asked during training or study (Abs. 3 Satz 2)', () =>
    expect(of({ pensionMonths: 0, inSchoolTrainingOrStudy: true })).toBe('right'))
  it('Nr. 4: something that speaks for expulsion is weighed, and § 5 Abs. 1 Nr. 2 stays', () => {
    expect(of({ expulsionInterest: 'other' })).toBe('barred…exceptional')
    expect(of({ expulsionInterest: '54-1-2-or-4' })).toBe('barred')
  })
  it('Nr. 5, 6: without a job nothing is asked of it', () => expect(of({ employment: false })).toBe('right'))

  describe('Nr. 7, 8: language and civic knowledge', () => {
    it('Satz 2: a completed integration course proves both', () => {
      const passed = { civicKnowledge: false, germanWritten: 'A2', integrationCourseDuty: 'passed' }
      expect(of(passed)).toBe('right')
      expect(of({ ...passed, integrationCourseDuty: 'open' })).toBe('barred…may')
      expect(of({ ...passed, integrationCourseDuty: null })).toBe('barred…right')
    })
    const a2 = { germanSpoken: 'A2', germanWritten: 'A2', civicKnowledge: false }

    it.each([
      ['spoken A2', { germanSpoken: 'A2' }],
      ['written A2', { germanWritten: 'A2' }],
      ['no civic knowledge', { civicKnowledge: false }],
    ])('%s leaves only hardship (Satz 4: kann)', (_, changes) => {
      expect(of(changes)).toBe('barred…may')
      expect(gradeIfJudged(settlement, { ...resident, ...changes }, on)).toBe('may')
    })
    it('illness or disability waives both by law (Satz 3)', () =>
      expect(of({ ...a2, cannotLearnForIllness: true })).toBe('right'))
    it('age alone does not', () => expect(of({ ...a2, cannotForIllnessOrAge: true })).toBe('barred…may'))
    it('simple spoken German is enough where no course was required (Satz 5)', () => {
      expect(of({ ...a2, integrationCourseNotRequired: true })).toBe('right')
      expect(of({ ...a2, germanSpoken: 'A1', integrationCourseNotRequired: true })).toBe('right')
      expect(of({ ...a2, germanSpoken: 'none', integrationCourseNotRequired: true })).toBe('barred…may')
    })
  })

  it('Satz 6: illness or disability waives livelihood and pension, also before § 5 Abs. 1 Nr. 1', () => {
    expect(of({ publicFunds: 'all', pensionMonths: 0, cannotEarnForIllness: true })).toBe('right')
    expect(of({ publicFunds: 'all', pensionMonths: 0, cannotEarnForIllness: null })).toBe('barred…right')
  })
})

describe('where § 9 does not apply', () => {
  const holding = (span: Told, ...before: Told[]): Told => ({
    stay: [...before, span],
    arrivedOn: '2012-01-01',
  })
  const family = { status: 'permit-family', from: '2015-01-01', to: '2024-12-31' }

  it.each([
    ['§ 16b Abs. 4 Satz 2: studies', 'permit-16b'],
    ['§ 16f Abs. 3 Satz 3: school', 'permit-16f'],
    ['§ 16a Abs. 1 Satz 3: training', 'permit-16a'],
  ])('%s', (_, status) => expect(of(holding({ status, from: '2025-01-01' }, family))).toBe('barred'))
  it('§ 16a Abs. 1 Satz 3: but it does after § 18a or § 18b', () =>
    expect(
      of(
        holding(
          { status: 'permit-16a', from: '2026-01-01' },
          { status: 'permit-18a', from: '2020-01-01', to: '2025-12-31' },
        ),
      ),
    ).toBe('barred…right'))
  it('§ 16d Abs. 3 Satz 7: recognition partnership only', () => {
    const under = (issuedUnder?: string) =>
      of(holding({ status: 'permit-16d', from: '2025-01-01', ...(issuedUnder ? { issuedUnder } : {}) }, family))
    expect(under('AufenthG § 16d Abs. 3')).toBe('barred')
    expect(under()).toBe('barred…right')
  })
  it('§ 20a Abs. 6: opportunity card to search', () =>
    expect(
      of(holding({ status: 'permit-20a', from: '2026-01-01', issuedUnder: 'AufenthG § 20a Abs. 5 Satz 1' }, family)),
    ).toBe('barred'))
  it.each(['permit-24', 'permit-25-2-refugee', 'permit-25-3', 'permit-25b', 'permit-104c'])(
    '§ 26 Abs. 4: %s has its own rule',
    (status) => expect(of(holding({ status, from: '2015-01-01' }))).toBe('barred'),
  )
  it('time with a humanitarian permit counts for who holds another one now', () =>
    expect(
      of(
        holding(
          { status: 'permit-18a', from: '2025-01-01' },
          { status: 'permit-25-5', from: '2021-11-23', to: '2024-12-31' },
        ),
      ),
    ).toBe('right'))
})

describe('§ 81 Abs. 4: the fiction of a title that may be none for settlement', () => {
  const after = (status: string): Told => ({
    stay: [
      { status: 'permit-family', from: '2012-01-01', to: '2024-12-31' },
      { status, from: '2025-01-01', to: '2026-08-31' },
      { status: 'fiction-continued', from: '2026-09-01' },
    ],
    arrivedOn: '2012-01-01',
  })
  it.each(['permit-16a', 'permit-16b', 'permit-16d', 'permit-16f', 'permit-20a'])('after %s it is open', (status) =>
    expect(gradeIfJudged(settlement, { ...resident, ...after(status) }, on)).toBe('barred…right'),
  )
})
