import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { sustainedIntegrationFamily } from './25b-family.ts'

const on = '2026-11-23'
const wife: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'toleration', from: '2025-06-01' }],
  birthDate: '1992-01-01',
  protection: 'none',
  spouseHere: true,
  spouseTitle: '25b-1',
  parentTitle: 'none',
  unmarried: false,
  children: [],
  commitsToConstitution: true,
  civicKnowledge: true,
  germanSpoken: 'A2',
  temporaryBenefitGround: 'none',
  cannotForIllnessOrAge: false,
  deceivesNow: false,
  refusesCooperationNow: false,
}
const child: Told = {
  ...wife,
  birthDate: '2008-11-24',
  spouseHere: false,
  spouseTitle: null,
  parentTitle: '25b-1',
  unmarried: true,
}
const of = (told: Told, changes: Told = {}, day = on) => grade(sustainedIntegrationFamily, { ...told, ...changes }, day)

describe('§ 25b Abs. 4 Satz 1: family of somebody with Abs. 1', () => {
  it('a husband, wife or partner should get it', () => expect(of(wife)).toBe('should'))
  it.each(['25a-1', 'other'])('not where they hold %s', (spouseTitle) =>
    expect(of(wife, { spouseTitle })).toBe('barred'),
  )
  it('not where they live apart', () => expect(of(wife, { spouseHere: false, spouseTitle: null })).toBe('barred'))
  it('unknown never grants', () => expect(of(wife, { spouseTitle: null })).toBe('barred…should'))

  it('a minor unmarried child until the day before 18', () => {
    expect(of(child)).toBe('should')
    expect(of(child, {}, '2026-11-24')).toBe('barred')
  })
  it('not a married child, nor one that lives without them', () => {
    expect(of(child, { unmarried: false })).toBe('barred')
    expect(of(child, { parentTitle: 'none' })).toBe('barred')
    expect(of(child, { parentTitle: '25a-2-1' })).toBe('barred')
    expect(of(child, { unmarried: null })).toBe('barred…should')
  })
})

describe('§ 25b Abs. 4: what it takes over', () => {
  it.each([
    ['Abs. 1 Satz 2 Nr. 2', { civicKnowledge: false }],
    ['Abs. 1 Satz 2 Nr. 4', { germanSpoken: 'A1' }],
  ])('%s, regularly', (_, changes) => expect(of(wife, changes)).toBe('exceptional'))
  it('Abs. 1 Satz 2 Nr. 3: half is not most, so that an expectation is left', () =>
    expect(of(wife, { incomeFromWork: 75_000, otherMeans: 75_000 })).toBe('exceptional…should'))
  it('no time of stay', () => expect(of(wife, { stay: [{ status: 'toleration', from: '2026-11-22' }] })).toBe('should'))
  it('Abs. 3: illness waives Nr. 4', () =>
    expect(of(wife, { germanSpoken: 'none', cannotForIllnessOrAge: true })).toBe('should'))
  it.each([
    ['Abs. 2 Nr. 1', { deceivesNow: true }],
    ['Abs. 2 Nr. 2', { expulsionInterest: '54-1' }],
  ])('%s', (_, changes) => expect(of(wife, changes)).toBe('barred'))
  it('not the departure from § 5 Abs. 1 Nr. 1 and Abs. 2, so that only § 5 Abs. 3 Satz 2 is left', () => {
    expect(of(wife, { publicFunds: 'some', incomeFromWork: 80_000 })).toBe('may')
    expect(of(wife, { enteredWithRequiredVisa: false })).toMatch(/^may/)
  })
  it('Abs. 5 Satz 2: a locking rejection leaves discretion', () =>
    expect(
      of(wife, {
        asylum: [{ status: 'asylum-rejected', from: '2022-02-01' }],
        asylumDecidedOn: '2021-12-01',
        asylumLodgedOn: '2021-03-01',
        arrivedOn: '2021-02-01',
        manifestlyUnfounded: 'delay',
        leftSinceAsylum: false,
      }),
    ).toBe('may'))
})
