import type { Told } from '@lotse/law'
import { expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitAdmission, permitAdmissionByMinistry } from './22.ts'

const on = '2026-11-23'
const holding = (status: string): Told => ({ stay: [{ status, from: '2024-01-01' }] })
const told: Told = { ...nothingInTheWay, ...holding('visa-national'), enteredWithRequiredVisa: true }
const as = (admission: string, more: Told = {}): Told => ({ ...told, admission, ...more })

it('§ 22 Satz 1 may be granted once its reasons are weighed', () => {
  expect(grade(permitAdmission, as('single'), on)).toBe('barred…may')
  expect(gradeIfJudged(permitAdmission, as('single'), on)).toBe('may')
  expect(gradeIfJudged(permitAdmission, as('none'), on)).toBe('barred')
})
it('§ 22 Satz 2 is a right', () => {
  expect(grade(permitAdmissionByMinistry, as('ministry'), on)).toBe('right')
  expect(grade(permitAdmissionByMinistry, as('single'), on)).toBe('barred')
  expect(grade(permitAdmissionByMinistry, { ...told }, on)).toBe('barred…right')
})
it.each(['toleration', 'permission-to-stay', 'permit-25-5'])('not from %s: it is for those who came so', (status) =>
  expect(grade(permitAdmissionByMinistry, as('ministry', holding(status)), on)).toBe('barred'),
)
// Whoever was admitted came with the visa; what follows it is the permit, or the paper between the two.
it.each(['visa-national', 'fiction-continued', 'permit-22', 'permit-23'])('from %s', (status) => {
  expect(grade(permitAdmissionByMinistry, as('ministry', holding(status)), on)).toBe('right')
  expect(gradeIfJudged(permitAdmission, as('single', holding(status)), on)).toBe('may')
})
it('§ 22 Satz 1: not from a toleration', () =>
  expect(gradeIfJudged(permitAdmission, as('single', holding('toleration')), on)).toBe('barred'))
