import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitBusiness, permitBusinessAfterStudies, permitLiberalProfession } from './21.ts'

const on = '2026-11-23'
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  enteredWithRequiredVisa: true,
  protection: 'none',
  protectedElsewhere: false,
  birthDate: '1995-05-05',
}

describe('§ 21: on one’s own account', () => {
  const business: Told = { selfEmployment: 'business', businessFinanced: true }
  const of = (changes: Told = {}) => gradeIfJudged(permitBusiness, { ...newcomer, ...business, ...changes }, on)

  it('Abs. 1 may be granted once it is weighed, never before', () => {
    expect(grade(permitBusiness, { ...newcomer, ...business }, on)).toBe('barred…may')
    expect(of()).toBe('may')
    expect(of({ businessFinanced: false })).toBe('barred')
    expect(of({ selfEmployment: 'liberal' })).toBe('barred')
  })
  it('Abs. 3: "älter als 45 Jahre": for certain from the 46th birthday, open between', () => {
    const older = { adequatePension: false }
    expect(of({ ...older, birthDate: '1981-11-24' })).toBe('may')
    expect(of({ ...older, birthDate: '1981-11-23' })).toBe('exceptional…may')
    expect(of({ ...older, birthDate: '1980-11-23' })).toBe('exceptional')
    expect(of({ adequatePension: true, birthDate: '1980-11-23' })).toBe('may')
  })
  it('Abs. 2a should be granted to graduates of German universities in their field', () => {
    const graduate: Told = {
      ...newcomer,
      degreeGermany: true,
      selfEmployment: 'liberal',
      selfEmploymentFitsStudies: true,
    }
    expect(grade(permitBusinessAfterStudies, graduate, on)).toBe('should')
    expect(grade(permitBusinessAfterStudies, { ...graduate, selfEmploymentFitsStudies: false }, on)).toBe('barred')
    expect(grade(permitBusinessAfterStudies, { ...graduate, degreeGermany: false }, on)).toBe('barred')
    const researcher: Told = { ...graduate, degreeGermany: false, stay: [{ status: 'permit-18d', from: '2025-01-01' }] }
    expect(grade(permitBusinessAfterStudies, researcher, on)).toBe('should')
  })
  it('Abs. 5: a liberal profession, with its licence', () => {
    const liberal: Told = { ...newcomer, selfEmployment: 'liberal', professionLicence: true }
    expect(grade(permitLiberalProfession, liberal, on)).toBe('may')
    expect(grade(permitLiberalProfession, { ...liberal, professionLicence: false }, on)).toBe('barred')
    expect(grade(permitLiberalProfession, { ...liberal, selfEmployment: 'none' }, on)).toBe('barred')
  })
})

describe('§ 21 Abs. 2a and Abs. 3', () => {
  const graduate: Told = {
    ...newcomer,
    degreeGermany: true,
    selfEmployment: 'liberal',
    selfEmploymentFitsStudies: true,
  }
  const of = (changes: Told) => grade(permitBusinessAfterStudies, { ...graduate, ...changes }, on)
  it('Abs. 2a: a business or a liberal profession', () => {
    expect(of({ selfEmployment: 'business' })).toBe('should')
    expect(of({ selfEmployment: 'none' })).toBe('barred')
  })
  it('Abs. 3: who is older than 45 needs provision for old age but for an unusual case', () => {
    expect(of({ birthDate: '1980-11-23', adequatePension: false })).toBe('exceptional')
    expect(of({ birthDate: '1980-11-23', adequatePension: true })).toBe('should')
  })
})
