import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitRecognitionMeasure, permitRecognitionPartnership } from './16d.ts'

const on = '2026-11-23'
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  enteredWithRequiredVisa: true,
  protection: 'none',
  protectedElsewhere: false,
  birthDate: '1995-05-05',
}

describe('§ 16d: recognition', () => {
  const measure: Told = { recognitionNeedsMeasures: true, recognitionMeasure: 'at-school', germanSpoken: 'A2' }
  const ifJudged = (changes: Told = {}) =>
    gradeIfJudged(permitRecognitionMeasure, { ...newcomer, ...measure, ...changes }, on)

  it('Abs. 1 should be granted once the measure is found fit', () => {
    expect(grade(permitRecognitionMeasure, { ...newcomer, ...measure }, on)).toBe('barred…should')
    expect(ifJudged()).toBe('should')
    expect(ifJudged({ recognitionMeasure: 'in-firm' })).toBe('should')
  })
  it('Abs. 1 Satz 2 Nr. 1: A2 "in der Regel", so less leaves the unusual case', () =>
    expect(ifJudged({ germanSpoken: 'A1' })).toBe('exceptional'))
  it('Abs. 1: nothing without the notice or without a place', () => {
    expect(ifJudged({ recognitionNeedsMeasures: false })).toBe('barred')
    expect(ifJudged({ recognitionMeasure: 'none' })).toBe('barred')
  })

  const partnership: Told = {
    employment: { signedOn: '2026-10-01', from: '2026-12-01', qualified: true },
    foreignQualificationStateRecognised: true,
    recognitionAgreement: true,
    employerMayTrain: true,
    germanSpoken: 'A2',
  }
  const with_ = (changes: Told = {}) =>
    grade(permitRecognitionPartnership, { ...newcomer, ...partnership, ...changes }, on)
  it('Abs. 3 should be granted', () => expect(with_()).toBe('should'))
  it.each([
    ['foreignQualificationStateRecognised', false],
    ['recognitionAgreement', false],
    ['employerMayTrain', false],
    ['germanSpoken', 'A1'],
    ['employment', false],
  ])('Abs. 3: not with %s %s', (fact, value) => expect(with_({ [fact]: value })).toBe('barred'))
  it('Abs. 3 Satz 2 and 3: a job that is not qualified may lead to a licence, which is not known', () =>
    expect(with_({ employment: { signedOn: '2026-10-01', from: '2026-12-01', qualified: false } })).toBe(
      'barred…should',
    ))
})
