import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { permitResearch } from './18d.ts'

const on = '2026-11-23'
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  enteredWithRequiredVisa: true,
  protection: 'none',
  protectedElsewhere: false,
  birthDate: '1995-05-05',
}

describe('§ 18d Abs. 1: research', () => {
  const of = (changes: Told) => grade(permitResearch, { ...newcomer, researchAgreement: true, ...changes }, on)
  it('is a right where the institution bears the costs', () =>
    expect(of({ researchCosts: 'undertaken' })).toBe('right'))
  it('Abs. 2 Satz 1: should be granted without, where the state pays it', () =>
    expect(of({ researchCosts: 'public' })).toBe('should'))
  it('not with neither', () => expect(of({ researchCosts: 'neither' })).toBe('barred'))
  it('not without an agreement', () => expect(of({ researchAgreement: false })).toBe('barred'))
})
