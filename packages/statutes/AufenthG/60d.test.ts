import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { tolerationEmployment } from './60d.ts'

const on = '2026-11-23'
const job = { from: '2024-02-01', hoursPerWeek: 38, insured: true }
const worker: Told = {
  asOf: on,
  birthDate: '1990-04-17',
  arrivedOn: '2018-09-03',
  stay: [{ status: 'toleration', from: '2019-11-23' }],
  spouseHere: false,
  children: [],
  identityClarified: true,
  identityClarifiedOn: '2022-02-10',
  identityStepsTaken: false,
  employment: job,
  insuredWorkSince: '2024-02-01',
  livesFromOwnJobSince: '2024-02-01',
  publicFunds: 'none',
  healthInsured: true,
  incomeFromWork: 185_000,
  needPerMonth: 118_000,
  germanSpoken: 'A2',
  convictions: 'none',
  extremistLinks: false,
  expulsionOrder: false,
  integrationCourseDuty: 'none',
}
const of = (changes: Told, day = on, application?: string) =>
  grade(tolerationEmployment, { ...worker, ...changes }, day, application ? { application } : {})
const judged = (changes: Told) => gradeIfJudged(tolerationEmployment, { ...worker, ...changes }, on)

describe('§ 60d Abs. 1: toleration for employment', () => {
  it('"in der Regel": should', () => expect(of({})).toBe('should'))

  describe('who', () => {
    it('is tolerated', () => expect(of({ stay: [{ status: 'permit-25b', from: '2019-11-23' }] })).toBe('barred'))
    it('entered by 31.12.2022: the day, the day after', () => {
      const stay = [{ status: 'toleration', from: '2023-06-01' }]
      expect(of({ arrivedOn: '2022-12-31', stay })).toBe('should')
      expect(of({ arrivedOn: '2023-01-01', stay })).toBe('barred')
    })
    it('what a husband, wife or partner must fulfil is not encoded', () => {
      expect(of({ spouseHere: true })).toBe('barred…should')
      expect(of({ spouseHere: null })).toBe('barred…should')
    })
  })

  describe('Nr. 1: identity', () => {
    const entry = (arrivedOn: string, identityClarifiedOn: string | null): Told => ({ arrivedOn, identityClarifiedOn })

    it('Buchst. a, entry by 31.12.2016: clarified by the application', () => {
      expect(of(entry('2016-12-31', '2026-11-20'), on, '2026-11-20')).toBe('should')
      expect(of(entry('2016-12-31', '2026-11-21'), on, '2026-11-20')).toBe('barred')
    })
    it('Buchst. b, entry from 01.01.2017: clarified by 31.12.2024', () => {
      expect(of(entry('2017-01-01', '2024-12-31'))).toBe('should')
      expect(of(entry('2017-01-01', '2025-01-01'))).toBe('barred')
    })
    it('Buchst. b: applied for by then, clarified by the application', () => {
      const year: Told = { livesFromOwnJobSince: '2023-06-01', insuredWorkSince: '2023-06-01' }
      expect(of({ ...entry('2018-09-03', '2024-06-01'), ...year }, on, '2024-06-01')).toBe('should')
      expect(of({ ...entry('2018-09-03', '2024-06-02'), ...year }, on, '2024-06-01')).toBe('barred')
    })
    it('an unknown day never grants', () => expect(of(entry('2018-09-03', null))).toBe('barred…should'))
    it('second half: all steps taken in time, and nobody’s fault', () => {
      const steps = (identityStepsTakenOn: string): Told => ({
        identityClarifiedOn: '2025-06-01',
        identityStepsTaken: true,
        identityStepsTakenOn,
      })
      expect(of(steps('2024-12-31'))).toBe('may…should')
      expect(judged(steps('2024-12-31'))).toBe('should')
      expect(judged(steps('2025-01-01'))).toBe('may')
    })
    it('Abs. 4: steps taken at any time: may', () =>
      expect(
        of({
          identityClarified: false,
          identityClarifiedOn: null,
          identityStepsTaken: true,
          identityStepsTakenOn: '2026-01-01',
        }),
      ).toBe('may'))
    it('Abs. 4: none taken: barred', () =>
      expect(of({ identityClarified: false, identityClarifiedOn: null })).toBe('barred'))
  })

  describe('Nr. 2: twelve months of toleration', () => {
    const since = (from: string): Told => ({ stay: [{ status: 'toleration', from }] })
    it('the day before, the day', () => {
      expect(of(since('2025-11-24'))).toBe('barred')
      expect(of(since('2025-11-23'))).toBe('should')
    })
    it('the paper for unclear identity does not count (§ 60b Abs. 5 Satz 1)', () =>
      expect(
        of({
          stay: [
            { status: 'toleration-unclear-identity', from: '2022-01-01', to: '2026-01-31' },
            { status: 'toleration', from: '2026-02-01' },
          ],
        }),
      ).toBe('barred'))
    it('an unknown first day never grants', () =>
      expect(of({ stay: [{ status: 'toleration' }] })).toBe('barred…should'))
  })

  describe('Nr. 3: insured work', () => {
    it('for twelve months: the day before, the day', () => {
      expect(of({ insuredWorkSince: '2025-11-24' })).toBe('barred')
      expect(of({ insuredWorkSince: '2025-11-23' })).toBe('should')
    })
    it('of twenty hours: one less, enough', () => {
      expect(of({ employment: { ...job, hoursPerWeek: 19 } })).toBe('barred')
      expect(of({ employment: { ...job, hoursPerWeek: 20 } })).toBe('should')
    })
    it('insured, and now', () => {
      expect(of({ employment: { ...job, insured: false } })).toBe('barred')
      expect(of({ employment: false })).toBe('barred')
    })
    it.each([
      { insuredWorkSince: null },
      { employment: { ...job, hoursPerWeek: null } },
      { employment: { ...job, insured: null } },
    ])('unknown never grants: %o', (changes: Told) => expect(of(changes)).toBe('barred…should'))
  })

  describe('Nr. 4: livelihood by this work in the twelve months before the application', () => {
    it('the day before, the day', () => {
      expect(of({ livesFromOwnJobSince: '2025-11-24' })).toBe('barred')
      expect(of({ livesFromOwnJobSince: '2025-11-23' })).toBe('should')
    })
    it('counts to the application, not to the decision', () =>
      expect(of({ livesFromOwnJobSince: '2025-11-23' }, on, '2026-11-22')).toBe('barred'))
    it('unknown never grants', () => expect(of({ livesFromOwnJobSince: null })).toBe('barred…should'))
  })

  describe('Nr. 5: livelihood by this work now', () => {
    it('at what the household needs, and a cent below it', () => {
      expect(of({ incomeFromWork: 118_000 })).toBe('should')
      expect(of({ incomeFromWork: 117_999 })).toBe('barred…should') // the person alone may need less
      expect(judged({ incomeFromWork: 117_999 })).toBe('should')
    })
    it('benefits for the family leave it to be worked out', () => {
      expect(of({ publicFunds: 'some' })).toBe('barred…should')
      expect(judged({ publicFunds: 'some' })).toBe('should')
    })
    it('all from the state: closed', () => expect(of({ publicFunds: 'all' })).toBe('barred'))
    it('without health insurance: closed', () => expect(of({ healthInsured: false })).toBe('barred'))
  })

  it('Nr. 6: spoken A2', () => {
    expect(of({ germanSpoken: 'A1' })).toBe('barred')
    expect(of({ germanSpoken: null })).toBe('barred…should')
  })

  describe('Nr. 7: convictions', () => {
    it('fines for what only foreigners can commit are weighed', () => {
      expect(of({ convictions: 'fines-to-90-foreigner-law' })).toBe('barred…should')
      expect(judged({ convictions: 'fines-to-90-foreigner-law' })).toBe('should')
    })
    it('there are no fifty daily rates here: a fine for another offence is never left out', () =>
      expect(judged({ convictions: 'fines-to-50' })).toBe('barred…should'))
    it('more: closed', () => expect(judged({ convictions: 'more' })).toBe('barred'))
    it('unknown never grants', () => expect(of({ convictions: null })).toBe('barred…should'))
  })

  it.each([
    ['Nr. 8', { extremistLinks: true }],
    ['Nr. 9', { expulsionOrder: true }],
    ['Nr. 11', { integrationCourseDuty: 'open' }],
  ])('%s bars', (_, changes: Told) => expect(of(changes)).toBe('barred'))
  it.each([{ extremistLinks: null }, { expulsionOrder: null }, { integrationCourseDuty: null }])(
    'unknown never grants: %o',
    (changes: Told) => expect(of(changes)).toBe('barred…should'),
  )
  it.each(['passed', 'excused'])('Nr. 11: a course that is %s', (integrationCourseDuty) =>
    expect(of({ integrationCourseDuty })).toBe('should'),
  )

  describe('Nr. 10: children', () => {
    const child = (changes: Told): Told => ({
      children: [{ birthDate: '2016-01-01', unmarried: true, livesWithMe: true, attendsSchool: true, ...changes }],
      childSentenced: false,
    })
    it('attend school', () => {
      expect(of(child({}))).toBe('should')
      expect(of(child({ attendsSchool: false }))).toBe('barred')
      expect(of(child({ attendsSchool: null }))).toBe('barred…should')
    })
    it('from six to seventeen', () => {
      const absent = (birthDate: string) => of(child({ birthDate, attendsSchool: false }))
      expect(absent('2020-11-24')).toBe('should')
      expect(absent('2020-11-23')).toBe('barred')
      expect(absent('2008-11-24')).toBe('barred')
      expect(absent('2008-11-23')).toBe('should')
    })
    it('who live with the person and are not married', () => {
      expect(of(child({ attendsSchool: false, livesWithMe: false }))).toBe('should')
      expect(of(child({ attendsSchool: false, unmarried: false }))).toBe('should')
    })
    it('have no longer sentence, asked from fourteen', () => {
      expect(of({ ...child({ birthDate: '2012-11-23' }), childSentenced: true })).toBe('barred')
      expect(of({ ...child({ birthDate: '2012-11-23' }), childSentenced: null })).toBe('barred…should')
      expect(of({ ...child({ birthDate: '2012-11-24' }), childSentenced: null })).toBe('should')
    })
    it('unknown children never grant', () => expect(of({ children: null })).toBe('barred…should'))
  })

  it('lasts thirty months', () => expect(tolerationEmployment.grants.longest).toEqual({ months: 30 }))
})
