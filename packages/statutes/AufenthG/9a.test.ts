import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { settlementEu } from './9a.ts'

const on = '2026-11-23'
const held = (status: string, from = '2021-11-23') => ({ stay: [{ status, from }] })
const worker: Told = {
  ...nothingInTheWay,
  ...held('permit-18b'),
  arrivedOn: '2021-11-23',
  birthDate: '1990-01-01',
  germanSpoken: 'B1',
  germanWritten: 'B1',
  civicKnowledge: true,
  adequateHousing: true,
  taxesPaid: true,
  pensionMonths: 60,
  adequatePension: false,
  spouseHere: false,
  integrationCourseDuty: 'none',
  integrationCourseNotRequired: false,
  cannotEarnForIllness: false,
  cannotLearnForIllness: false,
  cannotForIllnessOrAge: false,
  employment: { allowed: true, lastingLicence: true },
}
const of = (changes: Told = {}, day = on) => grade(settlementEu, { ...worker, ...changes }, day)

it('Abs. 2 Satz 1 Nr. 1: five years with a title, to the day', () => {
  expect(of()).toBe('right')
  expect(of({}, '2026-11-22')).toBe('barred')
})
describe('Abs. 3: not with', () => {
  it.each(['permit-25-3', 'permit-25b', 'permit-24', 'permit-16b', 'permit-20a', 'permit-16d'])('%s', (status) =>
    expect(of(held(status, '2015-01-01'))).toBe('barred'),
  )
  it('an open asylum procedure', () =>
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('barred'))
  it('a family permit that may be only for a time is weighed', () =>
    expect(of(held('permit-family'))).toBe('barred…right'))
})
it('§ 9b Abs. 1 Satz 1 Nr. 5: with protection the asylum procedure counts', () => {
  const since = (from: string) => ({
    stay: [
      { status: 'permission-to-stay', from, to: '2023-12-31' },
      { status: 'permit-25-2-subsidiary', from: '2024-01-01' },
    ],
  })
  expect(of(since('2021-11-23'))).toBe('right')
  expect(of(since('2021-11-24'))).toBe('barred')
})
describe('§ 9c: as a rule', () => {
  it('taxes', () => expect(of({ taxesPaid: false })).toBe('exceptional'))
  it('old age: 60 months are always enough', () => {
    expect(of({ pensionMonths: 59 })).toBe('exceptional')
    expect(of({ pensionMonths: 0, adequatePension: true })).toBe('right')
  })
})
it.each([
  ['B1', { germanWritten: 'A2' }],
  ['civic knowledge', { civicKnowledge: false }],
])('Abs. 2: %s, which only hardship waives', (_, changes) => expect(of(changes)).toBe('barred…may'))
it.each([
  ['housing', { adequateHousing: false }],
  ['livelihood', { publicFunds: 'some' }],
])('Abs. 2: %s', (_, changes) => expect(of(changes)).toBe('barred'))
