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
