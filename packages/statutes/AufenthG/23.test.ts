import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitAdmittedGroup, permitGroupOfLand, permitResettlement, settlementAdmittedGroup } from './23.ts'

const on = '2026-11-23'
const holding = (status: string): Told => ({ stay: [{ status, from: '2024-01-01' }] })
const told: Told = { ...nothingInTheWay, ...holding('visa-national'), enteredWithRequiredVisa: true }
const as = (admission: string, more: Told = {}): Told => ({ ...told, admission, ...more })

it('§ 23 Abs. 2 Satz 3: the title that the promise names', () => {
  expect(grade(permitAdmittedGroup, as('group', { admissionForGood: false }), on)).toBe('right')
  expect(grade(settlementAdmittedGroup, as('group', { admissionForGood: false }), on)).toBe('barred')
  expect(grade(settlementAdmittedGroup, as('group', { admissionForGood: true }), on)).toBe('right')
  expect(grade(permitAdmittedGroup, as('group', { admissionForGood: true }), on)).toBe('barred')
  expect(grade(permitAdmittedGroup, as('group'), on)).toBe('barred…right')
})
it('§ 23 Abs. 4: resettlement, with the same sentence', () => {
  expect(grade(permitResettlement, as('resettlement', { admissionForGood: false }), on)).toBe('right')
  expect(grade(permitResettlement, as('group', { admissionForGood: false }), on)).toBe('barred')
})
it('§ 23 Abs. 1: what the order of the Land asks is not known, so it never grants', () => {
  expect(gradeIfJudged(permitGroupOfLand, as('land'), on)).toBe('barred…may')
  expect(gradeIfJudged(permitGroupOfLand, as('none'), on)).toBe('barred')
})
it.each(['toleration', 'permission-to-stay', 'permit-25-5'])('not from %s: it is for those who came so', (status) =>
  expect(grade(permitResettlement, as('resettlement', { ...holding(status), admissionForGood: false }), on)).toBe(
    'barred',
  ),
)
const three = [
  { name: '§ 23 Abs. 2: permit', norm: permitAdmittedGroup, told: as('group', { admissionForGood: false }) },
  { name: '§ 23 Abs. 2: settlement', norm: settlementAdmittedGroup, told: as('group', { admissionForGood: true }) },
  { name: '§ 23 Abs. 4', norm: permitResettlement, told: as('resettlement', { admissionForGood: false }) },
]
describe.each(three)('$name', ({ norm, told }) => {
  it.each(['visa-national', 'fiction-continued', 'permit-22', 'permit-23'])('from %s', (status) =>
    expect(grade(norm, { ...told, ...holding(status) }, on)).toBe('right'),
  )
  it('not from a toleration', () => expect(grade(norm, { ...told, ...holding('toleration') }, on)).toBe('barred'))
  it('not with another admission, nor another promise', () => {
    expect(grade(norm, { ...told, admission: 'ministry' }, on)).toBe('barred')
    expect(grade(norm, { ...told, admissionForGood: !told['admissionForGood'] }, on)).toBe('barred')
  })
})
