import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { afterEmploymentToleration, afterEmploymentTolerationFamily } from './25b-after-60d.ts'

const on = '2026-11-23'
/** Thirty months to the day with a toleration for employment, renewed; § 60d still met. */
const worker: Told = {
  ...nothingInTheWay,
  stay: [
    { status: 'toleration', from: '2023-03-01', to: '2024-05-22' },
    { status: 'toleration-employment', from: '2024-05-23', to: '2029-05-22' },
  ],
  asylum: [{ status: 'asylum-rejected', from: '2023-02-07' }],
  manifestlyUnfounded: 'no',
  leftSinceAsylum: false,
  protection: 'none',
  enteredWithRequiredVisa: false,
  arrivedOn: '2021-10-05',
  birthDate: '1986-07-07',
  spouseHere: false,
  children: [],
  childSentenced: false,
  identityClarified: true,
  identityClarifiedOn: '2023-06-30',
  identityStepsTaken: true,
  employment: { from: '2023-04-03', hoursPerWeek: 39, insured: true },
  insuredWorkSince: '2023-04-03',
  livesFromOwnJobSince: '2023-04-03',
  convictions: 'none',
  extremistLinks: false,
  expulsionOrder: false,
  integrationCourseDuty: 'none',
  integrationCourseOpen: false,
  germanSpoken: 'A2',
  germanWritten: 'none',
  commitsToConstitution: true,
  civicKnowledge: true,
  deceivesNow: false,
  refusesCooperationNow: false,
}
const of = (changes: Told, day = on) => grade(afterEmploymentToleration, { ...worker, ...changes }, day)

describe('§ 25b Abs. 6: thirty months with a toleration under § 60d', () => {
  it('should be granted on the day', () => expect(of({})).toBe('should'))
  it('is barred two days before', () => expect(of({}, '2026-11-21')).toBe('barred'))
  it('is open on the last of the thirty months, on which the paper ends', () => {
    expect(of({}, '2026-11-22')).toBe('barred…should')
    const notRenewed = { stay: [{ status: 'toleration-employment', from: '2024-05-23', to: '2026-11-22' }] }
    expect(of(notRenewed, '2026-11-22')).toBe('barred…should')
    expect(of(notRenewed, '2026-11-23')).toBe('barred')
  })
  it('another toleration does not count', () =>
    expect(of({ stay: [{ status: 'toleration', from: '2020-01-01' }] })).toBe('barred'))
  it('an unknown first day never grants', () =>
    expect(of({ stay: { atLeast: [{ status: 'toleration-employment' }] } })).toBe('barred…should'))
})

describe('§ 25b Abs. 6: "wenn die Voraussetzungen nach § 60d erfüllt sind"', () => {
  it.each([
    ['entry after 2022', { arrivedOn: '2023-01-01', stay: [{ status: 'toleration-employment', from: '2024-05-23' }] }],
    ['Nr. 3: 19 hours', { employment: { from: '2023-04-03', hoursPerWeek: 19, insured: true } }],
    ['Nr. 3: no job', { employment: false }],
    ['Nr. 7: a conviction', { convictions: 'more' }],
    ['Nr. 8: extremist links', { extremistLinks: true }],
    ['Nr. 9: an expulsion', { expulsionOrder: true }],
    ['Nr. 11: a course left undone', { integrationCourseDuty: 'open', germanWritten: 'A2' }],
  ])('%s: barred', (_, changes) => expect(of(changes)).toBe('barred'))
  it('Nr. 5: the own job must pay', () => expect(of({ publicFunds: 'all', incomeFromWork: 10_000 })).toBe('barred'))
  it('Nr. 1 and Abs. 4: identity clarified too late, but steps taken, leaves discretion', () => {
    expect(of({ identityClarifiedOn: '2025-02-01', identityStepsTakenOn: '2025-01-02' })).toBe('may')
    expect(of({ identityClarifiedOn: '2025-02-01', identityStepsTaken: false })).toBe('barred')
  })
  it('Nr. 1 Buchst. b, entry from 2017: clarified, or all steps taken, by 31.12.2024', () => {
    const steps = (day: string): Told => ({
      identityClarified: false,
      identityClarifiedOn: null,
      identityStepsTakenOn: day,
    })
    const judged = (changes: Told) => gradeIfJudged(afterEmploymentToleration, { ...worker, ...changes }, on)
    expect(of({ identityClarifiedOn: '2024-12-31', identityStepsTaken: false })).toBe('should')
    expect(of({ identityClarifiedOn: '2025-01-01', identityStepsTaken: false })).toBe('barred')
    // While it is not clear the office may still do without it: § 5 Abs. 3 Satz 2.
    expect(judged(steps('2024-12-31'))).toBe('may')
    expect(judged({ ...steps('2024-12-31'), identityClarified: true, identityClarifiedOn: '2025-06-01' })).toBe(
      'should',
    )
    expect(judged({ ...steps('2025-01-01'), identityClarified: true, identityClarifiedOn: '2025-06-01' })).toBe('may')
  })
  it('Nr. 1 Buchst. a, entry by 31.12.2016: clarified by the application', () => {
    const applied = (arrivedOn: string, identityClarifiedOn: string) =>
      grade(
        afterEmploymentToleration,
        { ...worker, arrivedOn, identityClarifiedOn, identityStepsTaken: false },
        '2026-11-30',
        { application: on },
      )
    expect(applied('2016-12-31', on)).toBe('should')
    expect(applied('2016-12-31', '2026-11-24')).toBe('barred')
    expect(applied('2017-01-01', on)).toBe('barred')
  })
  it('Nr. 4: a year of living from the own job', () => {
    expect(of({ livesFromOwnJobSince: '2025-11-23' })).toBe('should')
    expect(of({ livesFromOwnJobSince: '2025-11-24' })).toBe('barred')
    expect(of({ livesFromOwnJobSince: null })).toBe('barred…should')
  })
  describe('Nr. 10: children of school age go to school', () => {
    const child = { birthDate: '2014-03-08', unmarried: true, livesWithMe: true, attendsSchool: false }
    const having = (changes: Told) => of({ children: [{ ...child, ...changes }] })

    it.each([
      ['goes to school', { attendsSchool: true }, 'should'],
      ['stays away', {}, 'barred'],
      ['turned six today', { birthDate: '2020-11-23' }, 'barred'],
      ['turns six tomorrow', { birthDate: '2020-11-24' }, 'should'],
      ['turns eighteen tomorrow', { birthDate: '2008-11-24' }, 'barred'],
      ['turned eighteen today', { birthDate: '2008-11-23' }, 'should'],
      ['lives elsewhere', { livesWithMe: false }, 'should'],
      ['of whom that is unknown', { attendsSchool: null }, 'barred…should'],
    ])('a child that %s (%o): %s', (_, changes, expected) => expect(having(changes)).toBe(expected))
  })
  describe('Nr. 10: no child of the household was sentenced', () => {
    const child = { birthDate: '2010-03-08', unmarried: true, livesWithMe: true, attendsSchool: true }
    const having = (changes: Told, sentenced: boolean | null = true) =>
      of({ children: [{ ...child, ...changes }], childSentenced: sentenced })

    it.each([
      ['of sixteen', {}, 'barred'],
      ['fourteen today', { birthDate: '2012-11-23' }, 'barred'],
      ['fourteen tomorrow', { birthDate: '2012-11-24' }, 'should'],
      ['eighteen tomorrow', { birthDate: '2008-11-24' }, 'barred'],
      ['eighteen today', { birthDate: '2008-11-23' }, 'should'],
      ['who lives elsewhere', { livesWithMe: false }, 'should'],
    ])('a sentence, and a child %s (%o): %s', (_, changes, expected) => expect(having(changes)).toBe(expected))
    it('no sentence, none known', () => {
      expect(having({}, false)).toBe('should')
      expect(having({}, null)).toBe('barred…should')
    })
  })
  it('of couples nobody can say yet', () => expect(of({ spouseHere: true })).toBe('barred…should'))
})

describe('§ 25b Abs. 6: German', () => {
  it('oral A2 is mandatory', () => {
    expect(of({ germanSpoken: 'A1' })).toBe('barred')
    expect(of({ germanSpoken: null })).toBe('barred…should')
  })
  it('Halbsatz 2: written A2 only where an integration course was possible', () => {
    expect(of({ integrationCourseOpen: true })).toBe('barred')
    expect(of({ integrationCourseOpen: true, germanWritten: 'A2' })).toBe('should')
    expect(of({ integrationCourseOpen: true, germanWritten: 'A1' })).toBe('barred')
    expect(of({ integrationCourseDuty: 'passed' })).toBe('barred')
    expect(of({ integrationCourseOpen: null })).toBe('barred…should')
  })
})

describe('§ 25b Abs. 6: a permit "nach Absatz 1"', () => {
  it('departs from livelihood and visa like Abs. 1', () => expect(of({ publicFunds: 'some' })).toMatch(/should$/))
  it.each([
    ['Abs. 2 Nr. 1', { refusesCooperationNow: true }],
    ['Abs. 2 Nr. 2', { expulsionInterest: '54-2-1-or-2' }],
  ])('is refused after %s', (_, changes) => expect(of(changes)).toBe('barred'))
  it('whether Abs. 1 Satz 2 Nr. 2 is asked beside § 60d is not settled', () =>
    expect(of({ civicKnowledge: false })).toBe('barred…should'))
})

describe('§ 25b Abs. 6: the family that holds the same toleration', () => {
  const family = (changes: Told) => {
    const told = { ...worker, employment: false, insuredWorkSince: null, livesFromOwnJobSince: null, ...changes }
    return [grade(afterEmploymentTolerationFamily, told, on), gradeIfJudged(afterEmploymentTolerationFamily, told, on)]
  }
  const child = { birthDate: '2012-01-01', arrivedOn: '2021-10-05', unmarried: true, parentTitle: 'other' }

  it('depends on the one who works, whom nobody has asked here', () => {
    expect(family({ spouseHere: true })).toEqual(['barred…should', 'barred…should'])
    expect(family(child)).toEqual(['barred…should', 'barred…should'])
  })
  it.each([
    ['somebody alone', {}],
    ['a married child', { ...child, unmarried: false }],
    ['a child that lives without parents', { ...child, parentTitle: 'none' }],
    ['less than thirty months', { ...child, stay: [{ status: 'toleration-employment', from: '2024-05-25' }] }],
  ])('is barred for %s', (_, changes) => expect(family(changes)).toEqual(['barred', 'barred']))
})

describe('§ 25b Abs. 6: what stands before the permit of the family', () => {
  const spouse = (changes: Told) =>
    grade(
      afterEmploymentTolerationFamily,
      {
        ...worker,
        employment: false,
        insuredWorkSince: null,
        livesFromOwnJobSince: null,
        spouseHere: true,
        ...changes,
      },
      on,
    )

  it.each([
    ['§ 25b Abs. 2 Nr. 1: deceit', { deceivesNow: true }, 'barred'],
    ['§ 25b Abs. 2 Nr. 1: cooperation refused', { refusesCooperationNow: true }, 'barred'],
    ['§ 25b Abs. 2 Nr. 2: a grave interest in expulsion', { expulsionInterest: '54-2-1-or-2' }, 'barred'],
    ['§ 5 Abs. 1 Nr. 1a, which may be left aside', { identityClarified: false }, 'barred…may'],
    ['§ 5 Abs. 1 Nr. 2, which may be left aside', { expulsionInterest: 'other' }, 'barred…may'],
    ['§ 5 Abs. 1 Nr. 4, which may be left aside', { validPassport: false }, 'barred…may'],
    ['Abs. 1 Satz 1: not § 5 Abs. 1 Nr. 1', { publicFunds: 'all', incomeFromWork: 0 }, 'barred…should'],
    ['Abs. 1 Satz 1: not § 5 Abs. 2', { enteredWithRequiredVisa: false }, 'barred…should'],
    ['§ 10 Abs. 1', { asylum: [{ status: 'asylum-pending', from: '2023-02-07' }] }, 'barred…exceptional'],
    [
      '§ 10 Abs. 3 Satz 2, from which Abs. 5 Satz 2 may depart',
      { manifestlyUnfounded: 'deception', asylumLodgedOn: '2021-11-05', asylumDecidedOn: '2023-02-07' },
      'barred…may',
    ],
  ] as const)('%s', (_, changes, expected) => expect(spouse(changes)).toBe(expected))
  it('a child until the day before it is 18', () => {
    const born = (birthDate: string): Told => ({ birthDate, unmarried: true, parentTitle: 'other', spouseHere: false })
    expect(spouse(born('2008-11-24'))).toBe('barred…should')
    expect(spouse(born('2008-11-23'))).toBe('barred')
  })
})
