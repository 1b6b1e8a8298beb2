import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { permitSearchTrainingPlace } from './17.ts'

const on = '2026-11-23'
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  enteredWithRequiredVisa: true,
  protection: 'none',
  protectedElsewhere: false,
  birthDate: '1995-05-05',
}

describe('§ 17 Abs. 1: looking for a training', () => {
  const told: Told = { birthDate: '1991-11-24', universityEntrance: true, germanSpoken: 'B1', germanWritten: 'B1' }
  const of = (changes: Told = {}) => grade(permitSearchTrainingPlace, { ...newcomer, ...told, ...changes }, on)

  it('may be granted up to the day before the 35th birthday', () => {
    expect(of()).toBe('may')
    expect(of({ birthDate: '1991-11-23' })).toBe('barred')
  })
  it('needs B1, spoken and written', () => {
    expect(of({ germanSpoken: 'A2' })).toBe('barred')
    expect(of({ germanWritten: 'A2' })).toBe('barred')
  })
  it('needs the certificate', () => expect(of({ universityEntrance: false })).toBe('barred'))
  it('Nr. 2 stands beside § 5: without livelihood there is no unusual case', () =>
    expect(of({ publicFunds: 'all' })).toBe('barred'))
  it('Satz 3: not for whoever had it', () =>
    expect(
      of({
        stay: [
          { status: 'permit-17', from: '2025-01-01', to: '2025-09-30' },
          { status: 'visa-national', from: '2026-09-01' },
        ],
      }),
    ).toBe('barred'))
})
