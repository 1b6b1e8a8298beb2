import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { trainingAtSchool, trainingInFirm } from './16a.ts'

const on = '2026-11-23'
const training = { kind: 'qualified', from: '2027-02-01', to: '2030-07-31', germanChecked: false }
/** Here with a permit to look for training, German B1. */
const searcher: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-17', from: '2026-06-01' }],
  training,
  germanSpoken: 'B1',
  germanWritten: 'B1',
}

describe.each([
  { name: 'Abs. 1: in a firm', norm: trainingInFirm, kind: 'qualified', other: 'qualified-school' },
  { name: 'Abs. 2: at a school', norm: trainingAtSchool, kind: 'qualified-school', other: 'qualified' },
])('§ 16a $name', ({ norm, kind, other }) => {
  const told = (changes: Told = {}, ofTraining: Told = {}): Told => ({
    ...searcher,
    training: { ...training, kind, ...ofTraining },
    ...changes,
  })
  const of = (changes: Told = {}, ofTraining: Told = {}, day = on) => grade(norm, told(changes, ofTraining), day)

  it('should be granted', () => expect(of()).toBe('should'))
  it('not without a training', () => expect(of({ training: false })).toBe('barred'))
  it('not for the other kind', () => expect(of({}, { kind: other })).toBe('barred'))
  it('whether a shorter one is enough is not known', () => expect(of({}, { kind: 'assistant' })).toBe('barred…should'))
  it('an unknown kind never grants', () => expect(of({}, { kind: null })).toBe('barred…should'))
  it('as long as the training lasts', () => {
    expect(of({}, {}, '2030-07-31')).toBe('should')
    expect(of({}, {}, '2030-08-01')).toBe('barred')
  })

  describe('Abs. 3 Satz 2: German', () => {
    it.each([{ germanSpoken: 'A2' }, { germanWritten: 'A2' }])('%o is too little', (changes: Told) =>
      expect(of(changes)).toBe('barred'),
    )
    it('unless firm or school has checked it, or a course comes first', () =>
      expect(of({ germanSpoken: 'A2' }, { germanChecked: true })).toBe('should'))
    it('unknown never grants', () => expect(of({ germanSpoken: null })).toBe('barred…should'))
  })

  it('livelihood is asked as a rule; the need of the BAföG is not known here (§ 2 Abs. 3 Satz 5)', () => {
    expect(of({ publicFunds: 'all' })).toBe('exceptional')
    expect(of({ publicFunds: 'some' })).toBe('exceptional…should')
  })
  it('without a visa it is closed: a "soll" is no claim (§ 5 Abs. 2 Satz 2)', () => {
    const tolerated: Told = { stay: [{ status: 'toleration', from: '2025-01-01' }], enteredWithRequiredVisa: false }
    expect(of(tolerated)).toBe('barred…should')
    expect(gradeIfJudged(norm, told(tolerated), on)).toBe('should') // if the visa procedure is unreasonable
  })
  it('after a rejected application it is closed until departure (§ 10 Abs. 3 Satz 1)', () =>
    expect(
      of({ asylum: [{ status: 'asylum-rejected', from: '2025-01-01' }], leftSinceAsylum: false, protection: 'none' }),
    ).toBe('barred'))
  it('during an asylum procedure only important interests of the Federation open it (§ 10 Abs. 1 Satz 1)', () =>
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('barred…exceptional'))
})

describe('§ 16a Abs. 1: consent of the employment agency', () => {
  it('is named for the firm, not for the school', () => {
    expect(trainingInFirm.consents?.map(({ cite }) => cite)).toEqual(['AufenthG § 16a Abs. 1 Satz 1'])
    expect(trainingAtSchool.consents).toBeUndefined()
  })
})
