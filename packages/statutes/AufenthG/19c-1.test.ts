import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { employmentByOrdinance, employmentByOrdinanceToJuly2026, permitAuPair } from './19c-1.ts'

const on = '2026-11-23'
const job = { from: '2026-12-01', salaryPerYear: 3_000_000, licence: true, assured: true, temporaryAgency: false }
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-10-01' }],
  arrivedOn: '2026-10-01',
  insuredWorkSince: '2026-11-01',
  birthDate: '2001-03-02',
  germanSpoken: 'A2',
}
const told = (groupOfOrdinance: string | null, changes: Told = {}, ofJob: Told = {}): Told => ({
  ...newcomer,
  groupOfOrdinance,
  employment: { ...job, ...ofJob },
  ...changes,
})

describe('§ 19c Abs. 1 with the groups of the ordinance', () => {
  const of = (group: string | null, changes?: Told, ofJob?: Told, day = on) =>
    grade(employmentByOrdinance, told(group, changes, ofJob), day)

  it.each(['leading', 'science-or-teaching', 'care-assistant', 'driver', 'listed-nationality'])(
    '%s may be granted',
    (group) => expect(of(group)).toBe('may'),
  )
  it('not for any other job, nor for an au pair', () => {
    expect(of('none')).toBe('barred')
    expect(of('au-pair')).toBe('barred')
    expect(of('leading', { employment: false })).toBe('barred')
  })
  it('an unknown group and the groups that are not encoded never grant', () => {
    expect(of(null)).toBe('barred…may')
    expect(of('other')).toBe('barred…may')
    expect(gradeIfJudged(employmentByOrdinance, told('other'), on)).toBe('barred…may')
  })
  it('special knowledge is weighed, and needs a qualified job (§ 3 Nr. 3)', () => {
    expect(of('specialist', {}, { qualified: true })).toBe('barred…may')
    expect(gradeIfJudged(employmentByOrdinance, told('specialist', {}, { qualified: true }), on)).toBe('may')
    expect(of('specialist', {}, { qualified: false })).toBe('barred')
  })
  it('§ 18 Abs. 2: licence and assurance', () => {
    expect(of('driver', {}, { licence: false })).toBe('barred')
    expect(of('driver', {}, { assured: false })).toBe('barred')
  })

  describe('§ 1 Abs. 2 Satz 1 BeschV: from the 45th birthday', () => {
    const at = (birthDate: string, group = 'driver', ofJob: Told = {}) =>
      of(group, { birthDate, adequatePension: false }, ofJob)
    it('the day before it is not asked', () => expect(at('1981-12-02')).toBe('may'))
    it('on it the salary or a provision is asked', () => {
      expect(at('1981-12-01')).toBe('barred…may') // the public interest can do without
      expect(at('1981-12-01', 'driver', { salaryPerYear: 5_577_000 })).toBe('may')
      expect(at('1981-12-01', 'driver', { salaryPerYear: 5_576_999 })).toBe('barred…may')
      expect(of('driver', { birthDate: '1981-12-01', adequatePension: true })).toBe('may')
    })
    it('in care as well, in other groups never', () => {
      expect(at('1981-12-01', 'care-assistant')).toBe('barred…may')
      expect(at('1981-12-01', 'leading')).toBe('may')
      expect(at('1981-12-01', 'listed-nationality')).toBe('may')
    })
  })

  it('the agency refuses whoever is lent to other firms; where it is not asked, it cannot', () => {
    expect(of('leading', {}, { temporaryAgency: true })).toBe('barred')
    expect(of('science-or-teaching', {}, { temporaryAgency: true })).toBe('may')
    const threeYears: Told = { stay: [{ status: 'permit-18a', from: '2023-11-23' }] }
    expect(of('leading', threeYears, { temporaryAgency: true })).toBe('may') // § 9 BeschV
    expect(of('care-assistant', threeYears, { temporaryAgency: true })).toBe('barred') // § 22a Satz 2
    expect(of('driver', threeYears, { temporaryAgency: true })).toBe('may')
    const drives: Told = { stay: [{ status: 'permit-19c', from: '2023-11-23' }] }
    expect(of('driver', drives, { temporaryAgency: true })).toBe('barred') // § 24a Abs. 3
  })
  it('as a rule not from a permit to look for a training (§ 17 Abs. 3 Satz 2)', () =>
    expect(of('driver', { stay: [{ status: 'permit-17', from: '2026-10-01' }] })).toBe('exceptional'))

  it('after asylum was withdrawn or rejected, or while it is pending, it is closed: it is no claim (§ 10)', () => {
    for (const status of ['asylum-withdrawn', 'asylum-rejected'])
      expect(of('driver', { asylum: [{ status, from: '2025-01-01' }], leftSinceAsylum: false })).toBe('barred')
    expect(of('driver', { asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('barred…exceptional')
  })
  it('who entered without the visa asks at a mission abroad, unless that is unreasonable (§ 5 Abs. 2)', () => {
    const without: Told = { stay: [{ status: 'visa-schengen', from: '2026-10-01' }], enteredWithRequiredVisa: false }
    expect(of('driver', without)).toBe('barred…may')
  })

  it('runs six months beyond the job since 29.07.2026, three before', () => {
    expect(employmentByOrdinance.grants.until).toBe('employment-and-six-months')
    expect(employmentByOrdinanceToJuly2026.grants.until).toBe('employment-and-three-months')
  })
})

describe('§ 12 BeschV: au pair', () => {
  const of = (changes?: Told, group: string | null = 'au-pair', day = on) =>
    grade(permitAuPair, told(group, changes), day)
  it('may be granted', () => expect(of()).toBe('may'))
  it('only to an au pair', () => {
    expect(of({}, 'none')).toBe('barred')
    expect(of({}, null)).toBe('barred…may')
  })
  it('under 27', () => {
    expect(of({ birthDate: '1999-11-24' })).toBe('may')
    expect(of({ birthDate: '1999-11-23' })).toBe('barred')
  })
  it('some German: A2 surely, A1 is weighed, less is not enough', () => {
    expect(of({ germanSpoken: 'A1' })).toBe('barred…may')
    expect(gradeIfJudged(permitAuPair, told('au-pair', { germanSpoken: 'A1' }), on)).toBe('may')
    expect(of({ germanSpoken: 'none' })).toBe('barred')
    expect(of({ germanSpoken: null })).toBe('barred…may')
  })
  it('whether it was done before cannot be seen from a permit under § 19c', () =>
    expect(of({ stay: [{ status: 'permit-19c', from: '2026-01-01' }] })).toBe('barred…may'))
  it.each(['permit-16a', 'permit-16b'])('not during %s', (status) =>
    expect(of({ stay: [{ status, from: '2026-01-01' }] })).toBe('barred'),
  )
  it('a title that goes on after studies may be that of the studies (§ 81 Abs. 4)', () => {
    const stay = [
      { status: 'permit-16b', from: '2025-10-01', to: '2026-09-30' },
      { status: 'fiction-continued', from: '2026-10-01' },
    ]
    expect(of({ stay, arrivedOn: '2025-10-01' })).toBe('barred…may')
  })
})

describe('§ 12 BeschV: what stands around an au pair as around every job', () => {
  const of = (ofJob: Told, changes: Told = {}) => grade(permitAuPair, told('au-pair', changes, ofJob), on)
  it.each(['licence', 'assured'])('§ 18 Abs. 2: %s', (fact) => expect(of({ [fact]: false })).toBe('barred'))
  it('§ 18 Abs. 2 Nr. 1: not without a place', () => expect(of({}, { employment: false })).toBe('barred'))
  it('§ 40 Abs. 1 Nr. 2: not through a temporary agency', () => expect(of({ temporaryAgency: true })).toBe('barred'))
  it('§ 17 Abs. 3 Satz 2: as a rule not from the search for a training', () =>
    expect(of({}, { stay: [{ status: 'permit-17', from: '2026-06-01' }] })).toBe('exceptional'))
  it('a title that goes on after a training may be that of the training (§ 81 Abs. 4)', () => {
    const stay = [
      { status: 'permit-16a', from: '2025-10-01', to: '2026-09-30' },
      { status: 'fiction-continued', from: '2026-10-01' },
    ]
    expect(of({}, { stay, arrivedOn: '2025-10-01' })).toBe('barred…may')
  })
})
