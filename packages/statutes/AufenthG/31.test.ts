import type { Told } from '@lotse/law'
import { expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { ownRightOfSpouse } from './31.ts'

const on = '2026-11-23'
const separated: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-family', from: '2023-01-01' }],
  arrivedOn: '2023-01-01',
  birthDate: '1992-01-01',
  spouseHere: false,
  marriedLifeEnded: 'separated',
  marriedLifeFrom: '2023-06-01',
  marriedLifeTo: '2026-06-01',
  formerSpouseHeld: 'settlement',
}
const of = (changes: Told = {}, day = on) => grade(ownRightOfSpouse, { ...separated, ...changes }, day)

it('Abs. 1 Satz 1 Nr. 1: three years together, to the day', () => {
  expect(of()).toBe('right')
  expect(of({ marriedLifeTo: '2026-05-31' })).toBe('barred…right') // hardship is weighed
})
it('Abs. 2: hardship waives the years', () =>
  expect(gradeIfJudged(ownRightOfSpouse, { ...separated, marriedLifeTo: '2026-02-01' }, on)).toBe('right'))
it('Abs. 1 Satz 1 Nr. 2: after a death no years are asked', () =>
  expect(of({ marriedLifeEnded: 'died', marriedLifeTo: '2026-02-01' })).toBe('right'))
it.each(['german', 'permit'])('the other one held: %s', (formerSpouseHeld) =>
  expect(of({ formerSpouseHeld })).toBe('right'),
)
it('without a title of the other one nothing is promised', () =>
  expect(of({ formerSpouseHeld: 'other' })).toBe('barred…right'))
it('not while they live together', () => expect(of({ marriedLifeEnded: 'no' })).toBe('barred'))
it('not with another permit', () => expect(of({ stay: [{ status: 'permit-18a', from: '2023-01-01' }] })).toBe('barred'))
it('Abs. 4 Satz 1: public funds do no harm in the first year', () => expect(of({ publicFunds: 'all' })).toBe('right'))
it('after the first year it is weighed', () => {
  expect(of({}, '2027-05-31')).toBe('right')
  expect(of({}, '2027-06-01')).toBe('barred…right')
})
it.each(['german', 'settlement', 'permit'])('Abs. 2: hardship helps where the other one held: %s', (formerSpouseHeld) =>
  expect(gradeIfJudged(ownRightOfSpouse, { ...separated, formerSpouseHeld, marriedLifeTo: '2026-02-01' }, on)).toBe(
    'right',
  ),
)
it('Abs. 2: without a title of the other one it is open: only where prolonging is excluded hardship does not help', () =>
  expect(
    gradeIfJudged(ownRightOfSpouse, { ...separated, formerSpouseHeld: 'other', marriedLifeTo: '2026-02-01' }, on),
  ).toBe('barred…right'))
