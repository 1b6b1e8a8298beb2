import type { Told } from '@lotse/law'
import { expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { ownRightOfChild } from './34.ts'

const young: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-family', from: '2022-01-01' }],
  arrivedOn: '2022-01-01',
  birthDate: '2008-11-23',
  unmarried: true,
}
const of = (changes: Told = {}, day = '2026-11-23') => grade(ownRightOfChild, { ...young, ...changes }, day)

it('Abs. 2 and 3: from 18', () => {
  expect(of()).toBe('may')
  expect(of({}, '2026-11-22')).toBe('barred')
})
it('for who came before 18', () => {
  expect(of({ arrivedOn: '2026-11-22' })).toBe('may')
  expect(of({ arrivedOn: '2026-11-23' })).toBe('barred')
})
it('a permit that may rest on a marriage is no such permit for certain', () =>
  expect(of({ unmarried: false })).toBe('barred…may'))
it('not with another permit', () => expect(of({ stay: [{ status: 'permit-18a', from: '2022-01-01' }] })).toBe('barred'))
