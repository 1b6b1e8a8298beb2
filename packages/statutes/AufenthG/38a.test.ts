import type { Told } from '@lotse/law'
import { expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { longTermResidentElsewhere } from './38a.ts'

const told: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'long-term-elsewhere', from: '2026-10-01' }],
  arrivedOn: '2026-10-01',
  enteredWithRequiredVisa: false,
}
const of = (changes: Told = {}) => grade(longTermResidentElsewhere, { ...told, ...changes }, '2026-11-23')

it('Abs. 1: with the long-term residence of another state, asked for here', () => expect(of()).toBe('right'))
it('not with anything else', () => expect(of({ stay: [{ status: 'none', from: '2026-10-01' }] })).toBe('barred'))
it('livelihood as a rule, and then no claim to ask for it here', () =>
  expect(of({ publicFunds: 'some' })).toBe('barred…exceptional'))
