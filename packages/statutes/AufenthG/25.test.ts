import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import {
  permitAsylum,
  permitAsylumToJune2026,
  permitBanOnRemoval,
  permitDepartureImpossible,
  permitDepartureImpossible18Months,
  permitRefugee,
  permitRefugeeToJune2026,
  permitSubsidiary,
  permitSubsidiaryToJune2026,
} from './25.ts'

const on = '2026-11-23'
/** Nothing of § 5 is there: no livelihood, no passport, no identity, no visa. */
const nothingOf5: Told = {
  publicFunds: 'all',
  healthInsured: true,
  incomeFromWork: 0,
  identityClarified: false,
  validPassport: false,
  enteredWithRequiredVisa: false,
}
const protectedBy = (protection: string, changes: Told = {}): Told => ({
  ...nothingOf5,
  protection,
  protectionOfFamily: 'none',
  asylum: [{ status: 'asylum-granted', from: '2026-06-01' }],
  manifestlyUnfounded: 'no',
  leftSinceAsylum: false,
  expulsionInterest: 'none',
  expulsionOrder: false,
  entryBan: false,
  ...changes,
})

describe.each([
  ['Abs. 1: asylum', [permitAsylumToJune2026, permitAsylum], 'asylum'],
  ['Abs. 2 Satz 1: refugee', [permitRefugeeToJune2026, permitRefugee], 'refugee'],
  ['Abs. 2 Satz 2: subsidiary protection', [permitSubsidiaryToJune2026, permitSubsidiary], 'subsidiary'],
] as [string, Norm[], string][])('§ 25 %s', (_, norms, protection) => {
  const of = (changes: Told = {}, day = on) => grade(norms, protectedBy(protection, changes), day)
  const others = ['none', 'asylum', 'refugee', 'subsidiary', 'ban-on-removal'].filter((other) => other !== protection)

  it('is a right, without anything of § 5 Abs. 1 and 2 (§ 5 Abs. 3 Satz 1)', () => expect(of()).toBe('right'))
  it('was one under the text up to 11.06.2026', () => expect(of({}, '2026-06-11')).toBe('right'))
  it.each(others)('not with %s', (other) => expect(of({ protection: other })).toBe('barred'))
  it('unknown never grants', () => expect(of({ protection: null })).toBe('barred…right'))
  it('family by a finding of the Federal Office (§ 26 Abs. 2 AsylG), since 12.06.2026', () => {
    const family: Told = {
      protection: 'none',
      protectionOfFamily: protection,
      asylum: [{ status: 'asylum-rejected', from: '2026-06-01' }],
    }
    expect(of(family)).toBe('right')
    expect(of({ ...family, protectionOfFamily: 'none' })).toBe('barred')
    expect(of(family, '2026-06-12')).toBe('right')
    expect(of(family, '2026-06-11')).toBe('barred')
  })
  it('§ 10 Abs. 1: a lawsuit for more does not hold it up', () =>
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('right'))
  it('an expulsion under § 53 Abs. 3a excludes it; which it was nobody can tell here', () => {
    expect(of({ expulsionOrder: true })).toBe('barred…right')
    expect(of({ expulsionOrder: null })).toBe('barred…right')
  })
  it('§ 5 Abs. 4 stays', () => expect(of({ expulsionInterest: '54-1-2-or-4' })).toBe('barred'))
})

it('subsidiary protection moved from Satz 1 to Satz 2 on 12.06.2026', () => {
  expect(permitSubsidiaryToJune2026.cite).toBe('AufenthG § 25 Abs. 2 Satz 1 Alt. 2')
  expect(permitSubsidiary.cite).toBe('AufenthG § 25 Abs. 2 Satz 2')
  expect(permitSubsidiary.id).toBe(permitSubsidiaryToJune2026.id)
})

describe('§ 25 Abs. 3: a ban on removal', () => {
  const banned = protectedBy('ban-on-removal', {
    asylum: [{ status: 'asylum-ban-on-removal', from: '2026-06-01' }],
    rightElsewhere: false,
    refusesCooperationNow: false,
    graveReasonsWritten: false,
  })
  const of = (changes: Told = {}) => grade(permitBanOnRemoval, { ...banned, ...changes }, on)
  const ifJudged = (changes: Told) => gradeIfJudged(permitBanOnRemoval, { ...banned, ...changes }, on)

  it('Satz 1: should be granted, without § 5 Abs. 1 and 2', () => expect(of()).toBe('should'))
  it.each(['none', 'subsidiary'])('Satz 1: not with %s', (protection) => expect(of({ protection })).toBe('barred'))
  it('Satz 2: another state: somebody judges', () => {
    expect(of({ rightElsewhere: true })).toBe('barred…should')
    expect(ifJudged({ rightElsewhere: true })).toBe('should')
  })
  it('Satz 2: repeated or gross breach: somebody judges', () => {
    expect(of({ refusesCooperationNow: true })).toBe('barred…should')
    expect(ifJudged({ refusesCooperationNow: true })).toBe('should')
  })
  it('Satz 3: grave reasons', () => {
    expect(of({ graveReasonsWritten: true })).toBe('barred')
    expect(of({ expulsionInterest: 'other' })).toBe('barred…should')
    expect(ifJudged({ expulsionInterest: 'other' })).toBe('should')
  })
  it.each(['rightElsewhere', 'graveReasonsWritten', 'refusesCooperationNow', 'expulsionInterest'])(
    '%s unknown never grants',
    (fact) => expect(of({ [fact]: null })).toBe('barred…should'),
  )
  it('§ 10 Abs. 3 Satz 2 does not lock it (Satz 3 Halbsatz 2)', () =>
    expect(of({ manifestlyUnfounded: 'deception', asylumDecidedOn: '2024-02-01', asylumLodgedOn: '2023-02-01' })).toBe(
      'should',
    ))
  it('§ 10 Abs. 1: while a lawsuit for more runs, a "soll" waits', () =>
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2025-01-01' }] })).toBe('barred…exceptional'))
})

describe('§ 25 Abs. 5: departure is impossible', () => {
  const met5: Told = {
    publicFunds: 'none',
    healthInsured: true,
    incomeFromWork: 200_000,
    otherMeans: 0,
    needPerMonth: 150_000,
    identityClarified: true,
    validPassport: true,
    enteredWithRequiredVisa: true,
  }
  const tolerated: Told = {
    ...protectedBy('none', met5),
    stay: [{ status: 'toleration', from: '2025-05-23' }],
    asylum: [{ status: 'asylum-rejected', from: '2025-05-01' }],
    obligedToLeave: true,
    cannotForIllnessOrAge: true,
    identityStepsTaken: true,
    spouseHere: false,
    children: [],
    deceivesNow: false,
    refusesCooperationNow: false,
  }
  const satz1 = (changes: Told, day = on) => gradeIfJudged(permitDepartureImpossible, { ...tolerated, ...changes }, day)
  const satz2 = (changes: Told, day = on) =>
    gradeIfJudged(permitDepartureImpossible18Months, { ...tolerated, ...changes }, day)

  it('is never certain: impossible and without fault are for somebody to judge', () => {
    expect(grade(permitDepartureImpossible, tolerated, on)).toBe('barred…may')
    expect(grade(permitDepartureImpossible18Months, tolerated, on)).toBe('barred…should')
  })
  it('what makes departure impossible must be told before it is only for the office to judge', () => {
    expect(satz1({ cannotForIllnessOrAge: false })).toBe('barred…may')
    expect(satz1({ cannotForIllnessOrAge: false, validPassport: false })).toBe('may')
    expect(satz1({ cannotForIllnessOrAge: false, spouseHere: true })).toBe('may')
    const child = { birthDate: '2020-01-01', livesWithMe: true }
    expect(satz1({ cannotForIllnessOrAge: false, children: [child] })).toBe('may')
    expect(satz1({ cannotForIllnessOrAge: false, children: [{ ...child, livesWithMe: false }] })).toBe('barred…may')
  })
  it('Satz 1 may, Satz 2 should, after 18 months to the day', () => {
    expect(satz1({})).toBe('may')
    expect(satz2({})).toBe('should')
    expect(satz2({}, '2026-11-22')).toBe('barred')
    expect(satz1({}, '2026-11-22')).toBe('may')
  })
  it.each(['permission-to-stay', 'none'])('Satz 2: %s is no suspension', (status) =>
    expect(
      satz2({
        stay: [
          { status, from: '2024-01-01', to: '2025-12-31' },
          { status: 'toleration', from: '2026-01-01' },
        ],
      }),
    ).toBe('barred'),
  )
  it('Satz 2: an unknown first day never grants', () =>
    expect(
      grade(permitDepartureImpossible18Months, { ...tolerated, stay: { atLeast: [{ status: 'toleration' }] } }, on),
    ).toBe('barred…should'))
  it.each([satz1, satz2])('must be obliged to leave, enforceably', (of) => {
    expect(of({ obligedToLeave: false })).toBe('barred')
    expect(of({ obligedToLeave: null })).toMatch(/^barred…/)
  })
  it.each([satz1, satz2])('Satz 4: own fault', (of) => {
    expect(of({ deceivesNow: true })).toBe('barred')
    expect(of({ refusesCooperationNow: true })).toBe('barred')
    expect(of({ refusesCooperationNow: null })).toMatch(/^barred…/)
  })
  it('§ 5 Abs. 3 Satz 2: what § 5 asks is left to discretion', () => {
    expect(satz1(nothingOf5)).toBe('may')
    expect(satz2(nothingOf5)).toBe('may')
  })
  it.each([satz1, satz2])('§ 10 Abs. 3 Satz 2 locks it: no departure', (of) =>
    expect(of({ manifestlyUnfounded: 'delay', asylumDecidedOn: '2024-02-27', asylumLodgedOn: '2023-02-01' })).toBe(
      'barred',
    ),
  )
})
