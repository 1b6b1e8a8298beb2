import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { permitStudy, permitStudyConditional } from './16b.ts'

const on = '2026-11-23'
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  enteredWithRequiredVisa: true,
  protection: 'none',
  protectedElsewhere: false,
  birthDate: '1995-05-05',
}

describe('§ 16b: studies', () => {
  const of = (studyPlace: string | null, changes: Told = {}) =>
    grade(permitStudy, { ...newcomer, studyPlace, ...changes }, on)
  const conditional = (studyPlace: string) => grade(permitStudyConditional, { ...newcomer, studyPlace }, on)

  it('Abs. 1 is a right with full-time admission, Abs. 5 discretion with less', () => {
    expect(of('full-time')).toBe('right')
    expect(conditional('full-time')).toBe('barred')
    for (const less of ['conditional', 'college-missing', 'part-time', 'language-course', 'internship']) {
      expect(of(less), less).toBe('barred')
      expect(conditional(less), less).toBe('may')
    }
    expect(conditional('none')).toBe('barred')
  })
  it('an unknown place grants nothing', () => expect(of(null)).toBe('barred…right'))
  it('the need of BAföG is not known: with some public funds it stays open', () =>
    expect(of('full-time', { publicFunds: 'some', incomeFromWork: 0 })).toBe('exceptional…right'))
  it('unknown protection elsewhere leaves it open (§ 19f Abs. 3 Nr. 1)', () =>
    expect(of('full-time', { protectedElsewhere: null })).toBe('barred…right'))
})

describe('§ 19f: refusal of a permit to study', () => {
  const of = (changes: Told) => grade(permitStudy, { ...newcomer, studyPlace: 'full-time', ...changes }, on)
  it.each(['asylum-pending', 'asylum-resting'])('Abs. 3 Nr. 1: while the asylum procedure goes on: %s', (status) =>
    expect(of({ asylum: [{ status, from: '2026-09-01' }] })).toBe('barred'),
  )
  it.each(['fiction-lawful', 'fiction-continued'])(
    'Abs. 1 Nr. 1: behind %s there may be an application for temporary protection, given up or not',
    (status) => {
      const stay = [{ status, from: '2026-09-01' }]
      expect(of({ stay, temporaryProtectionGroup: true })).toBe('barred…right')
      expect(of({ stay, temporaryProtectionGroup: false })).toBe('right')
    },
  )
  it('Abs. 1 Nr. 1: whoever belongs to the group and has not asked for it may study', () =>
    expect(of({ temporaryProtectionGroup: true })).toBe('right'))
})
