import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade } from '../testing.ts'
import { tolerationAfterHealing } from './60b.ts'

const on = '2026-11-23'
const holder: Told = {
  stay: [{ status: 'toleration-unclear-identity', from: '2024-02-01' }],
  validPassport: false,
  identityStepsTaken: true,
  refusesCooperationNow: false,
  deceivesNow: false,
}
const of = (changes: Told) => grade(tolerationAfterHealing, { ...holder, ...changes }, on)

describe('§ 60b Abs. 4: what was left undone can be done at any time', () => {
  it('then the paper without the addition is a right', () => expect(of({})).toBe('right'))
  it('only for whoever holds the one with it', () =>
    expect(of({ stay: [{ status: 'toleration', from: '2024-02-01' }] })).toBe('barred'))

  describe('Satz 1: the reasonable steps', () => {
    it('not taken: closed', () => expect(of({ identityStepsTaken: false })).toBe('barred'))
    it('a demand left open: closed', () => expect(of({ refusesCooperationNow: true })).toBe('barred'))
    it('a valid passport is enough (Abs. 2 Satz 1)', () =>
      expect(of({ validPassport: true, identityStepsTaken: false })).toBe('right'))
    it.each(['identityStepsTaken', 'refusesCooperationNow'])('an unknown %s never grants', (fact) =>
      expect(of({ [fact]: null })).toBe('barred…right'),
    )
  })
  it('not while the deception goes on, with or without a passport (Abs. 1 Satz 1)', () => {
    expect(of({ deceivesNow: true })).toBe('barred')
    expect(of({ deceivesNow: true, validPassport: true })).toBe('barred')
    expect(of({ deceivesNow: null })).toBe('barred…right')
  })
  it('gives the plain toleration', () => expect(tolerationAfterHealing.grants.status).toBe('toleration'))
})
