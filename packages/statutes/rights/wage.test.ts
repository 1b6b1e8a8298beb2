import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { trainingPayClaim } from '../BBiG/17.ts'
import { minimumWageClaim } from '../MiLoG/1.ts'
import { minimumWageStays } from '../MiLoG/3.ts'
import { grade } from '../testing.ts'

const on = '2026-11-23'
const helper: Told = {
  wageRelation: 'employee',
  wageMonth: '2026-10-31',
  birthDate: '1990-01-01',
  longTermUnemployedBefore: false,
}

describe.each([minimumWageClaim, minimumWageStays])('$cite: whom the minimum wage is for', (norm) => {
  const of = (changes: Told) => grade(norm, { ...helper, ...changes }, on)

  it('is a right of every employee', () => expect(of({})).toBe('right'))
  it.each(['training', 'volunteer', 'self-employed'])('§ 22 Abs. 1, 3: not in %s', (wageRelation) =>
    expect(of({ wageRelation })).toBe('barred'),
  )
  it.each(['wageRelation', 'longTermUnemployedBefore', 'birthDate'])('an unknown %s never grants', (fact) =>
    expect(of({ [fact]: null })).toBe('barred…right'),
  )

  describe('§ 22 Abs. 1 Satz 2: internships', () => {
    const internship = (kind: string, changes: Told = {}) =>
      of({ wageRelation: 'internship', internshipKind: kind, ...changes })
    it.each(['compulsory', 'entry-qualification'])('Nr. 1, 4: not where it is %s', (kind) =>
      expect(internship(kind)).toBe('barred'),
    )
    it('Nr. 2: for orientation up to three months not, longer it counts', () => {
      expect(internship('orientation', { internshipUpToThreeMonths: true })).toBe('barred')
      expect(internship('orientation', { internshipUpToThreeMonths: false })).toBe('right')
      expect(internship('orientation')).toBe('barred…right')
    })
    it('Nr. 3: beside studies only the first, up to three months', () => {
      const beside = (internshipUpToThreeMonths: boolean, internshipBefore: boolean) =>
        internship('beside-studies', { internshipUpToThreeMonths, internshipBefore })
      expect(beside(true, false)).toBe('barred')
      expect(beside(true, true)).toBe('right')
      expect(beside(false, false)).toBe('right')
      expect(internship('beside-studies', { internshipUpToThreeMonths: true })).toBe('barred…right')
    })
    it('another one counts as work; an unknown kind never grants', () => {
      expect(internship('other')).toBe('right')
      expect(of({ wageRelation: 'internship' })).toBe('barred…right')
    })
  })

  describe('§ 22 Abs. 2: under 18 without a training', () => {
    const young: Told = { vocationalGermany: false, vocationalForeignRecognised: false }
    it('not before the birthday, from it on yes', () => {
      expect(of({ ...young, birthDate: '2008-10-31' })).toBe('right')
      expect(of({ ...young, birthDate: '2009-01-01' })).toBe('barred')
    })
    it('a birthday within the month that follows the told day leaves it open', () => {
      expect(of({ ...young, birthDate: '2008-11-01' })).toBe('barred…right')
      expect(of({ ...young, birthDate: '2008-12-01' })).toBe('barred')
    })
    it.each(['vocationalGermany', 'vocationalForeignRecognised'])('%s: yes', (fact) =>
      expect(of({ ...young, birthDate: '2009-01-01', [fact]: true })).toBe('right'),
    )
    it('an unknown training never grants', () => expect(of({ birthDate: '2009-01-01' })).toBe('barred…right'))
  })

  describe('§ 22 Abs. 4: long out of work before', () => {
    const before: Told = { longTermUnemployedBefore: true, jobBeganOn: '2026-05-01', jobSubsidised: false }
    it('not in the first six months, then yes', () => {
      expect(of(before)).toBe('barred')
      expect(of({ ...before, jobBeganOn: '2026-04-30' })).toBe('right')
    })
    it('SGB II §§ 16e, 16i: from the first day where the job is subsidised', () =>
      expect(of({ ...before, jobSubsidised: true })).toBe('right'))
    it.each(['jobBeganOn', 'jobSubsidised'])('an unknown %s never grants', (fact) =>
      expect(of({ ...before, [fact]: null })).toBe('barred…right'),
    )
  })
})

it('MiLoG § 1: an amount before October 2022 is not said', () => {
  const of = (wageMonth: string | null) => grade(minimumWageClaim, { ...helper, wageMonth }, on)
  expect(of('2022-10-01')).toBe('right')
  expect(of('2022-09-30')).toBe('barred…right')
  expect(of(null)).toBe('barred…right')
})

describe('BBiG § 17: the least pay in training', () => {
  const trainee: Told = {
    wageRelation: 'training',
    wageMonth: '2026-10-31',
    apprenticeshipInFirm: true,
    apprenticeshipFrom: '2025-09-01',
    apprenticeshipYear: 2,
    apprenticeshipPartTime: false,
    apprenticeshipCollective: false,
  }
  const of = (changes: Told) => grade(trainingPayClaim, { ...trainee, ...changes }, on)

  it('is a right in a firm', () => expect(of({})).toBe('right'))
  it('not at a school, and not for whoever works', () => {
    expect(of({ apprenticeshipInFirm: false })).toBe('barred')
    expect(of({ wageRelation: 'employee' })).toBe('barred')
  })
  it('Abs. 2: only for trainings begun from 2020', () => {
    expect(of({ apprenticeshipFrom: '2020-01-01' })).toBe('right')
    expect(of({ apprenticeshipFrom: '2019-12-31' })).toBe('barred')
  })
  it.each(['apprenticeshipCollective', 'apprenticeshipPartTime'])('%s leaves the amount open', (fact) =>
    expect(of({ [fact]: true })).toBe('barred…right'),
  )
  it.each([
    'wageRelation',
    'apprenticeshipInFirm',
    'apprenticeshipFrom',
    'apprenticeshipPartTime',
    'apprenticeshipCollective',
  ])('an unknown %s never grants', (fact) => expect(of({ [fact]: null })).toBe('barred…right'))
})

describe('MiLoG § 22 Abs. 2, 4: the last day on either side', () => {
  const of = (changes: Told) => grade(minimumWageClaim, { ...helper, ...changes }, on)
  it('a birthday on the last day of the month that follows the told day leaves it open', () => {
    const young: Told = { vocationalGermany: false, vocationalForeignRecognised: false }
    expect(of({ ...young, birthDate: '2008-11-30' })).toBe('barred…right')
    expect(of({ ...young, birthDate: '2008-12-01' })).toBe('barred')
  })
  it('six months from 30 April end with 29 October', () => {
    const before: Told = { longTermUnemployedBefore: true, jobBeganOn: '2026-04-30', jobSubsidised: false }
    expect(of({ ...before, wageMonth: '2026-10-29' })).toBe('barred')
    expect(of({ ...before, wageMonth: '2026-10-30' })).toBe('right')
  })
})
