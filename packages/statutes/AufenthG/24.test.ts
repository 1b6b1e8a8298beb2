import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade } from '../testing.ts'
import { permitTemporaryProtection } from './24.ts'

const fled: Told = {
  temporaryProtectionGroup: true,
  graveReasonsWritten: false,
  expulsionInterest: 'none',
  entryBan: false,
  asylum: [],
  publicFunds: 'all',
  validPassport: false,
  identityClarified: false,
  enteredWithRequiredVisa: false,
}
const of = (changes: Told = {}, day = '2026-11-23') => grade(permitTemporaryProtection, { ...fled, ...changes }, day)

describe('§ 24', () => {
  it('Abs. 1: is a right, without § 5 Abs. 1 and 2', () => expect(of()).toBe('right'))
  it('Abs. 1: for the group of the decision of the Council', () => {
    expect(of({ temporaryProtectionGroup: false })).toBe('barred')
    expect(of({ temporaryProtectionGroup: null })).toBe('barred…right')
  })
  it('Abs. 1: until 4 March 2027; what comes then is unknown, not closed', () => {
    expect(of({}, '2027-03-04')).toBe('right')
    expect(of({}, '2027-03-05')).toBe('barred…right')
  })
  it('Abs. 2: grave reasons', () => {
    expect(of({ graveReasonsWritten: true })).toBe('barred')
    expect(of({ expulsionInterest: '54-1' })).toBe('barred…right')
    expect(of({ graveReasonsWritten: null })).toBe('barred…right')
  })
  it('an asylum procedure that rests or runs does not hold it up (§ 10 Abs. 1: a claim)', () => {
    expect(of({ asylum: [{ status: 'asylum-resting', from: '2022-05-01' }] })).toBe('right')
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2022-05-01' }] })).toBe('right')
  })
})
