import type { Told } from '@lotse/law'
import { expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { permitLanguageCourse } from './16f.ts'

const on = '2026-11-23'
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  enteredWithRequiredVisa: true,
  protection: 'none',
  protectedElsewhere: false,
  birthDate: '1995-05-05',
}

it('§ 16f Abs. 1: a language course, discretion', () => {
  expect(grade(permitLanguageCourse, { ...newcomer, privateLanguageCourse: true }, on)).toBe('may')
  expect(grade(permitLanguageCourse, { ...newcomer, privateLanguageCourse: false }, on)).toBe('barred')
  expect(grade(permitLanguageCourse, { ...newcomer }, on)).toBe('barred…may')
})
