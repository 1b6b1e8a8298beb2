import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { searchForWork, searchForWorkInCare } from './20.ts'

const on = '2026-11-23'
const nobody: Told = {
  ...nothingInTheWay,
  arrivedOn: '2023-09-01',
  vocationalGermany: false,
  careAssistantGermany: false,
  degreeGermany: false,
  vocationalForeignRecognised: false,
  degreeForeignRecognised: false,
  training: false,
}
const holding = (status: string): Told => ({ stay: [{ status, from: '2023-09-01' }] })
const of = (changes: Told, day = on) => grade(searchForWork, { ...nobody, ...changes }, day)

describe('§ 20 Abs. 1 Nr. 1: after studies with § 16b', () => {
  const graduate: Told = { ...holding('permit-16b'), degreeGermany: true }

  it('is a right', () => expect(of(graduate)).toBe('right'))
  it('not before the degree', () => expect(of({ ...graduate, degreeGermany: false })).toBe('barred'))
  it('a degree from abroad is none', () =>
    expect(of({ ...graduate, degreeGermany: false, degreeForeignRecognised: true })).toBe('barred'))
  it.each(['permit-18b', 'permit-24', 'toleration', 'permit-25b', 'permit-16a'])('"im Rahmen": not with %s', (status) =>
    expect(of({ ...graduate, ...holding(status) })).toBe('barred'),
  )
  it.each(['degreeGermany', 'stay'])('an unknown %s never grants', (fact) =>
    expect(of({ ...graduate, [fact]: null })).toBe('barred…right'),
  )
  it('Abs. 2 Satz 1: livelihood is mandatory', () => {
    expect(of({ ...graduate, publicFunds: 'some' })).toBe('barred')
    expect(of({ ...graduate, healthInsured: false })).toBe('barred')
    expect(of({ ...graduate, incomeFromWork: 149_999 })).toBe('barred…right')
    expect(of({ ...graduate, incomeFromWork: 150_000 })).toBe('right')
    expect(of({ ...graduate, publicFunds: null })).toBe('barred…right')
  })
})

describe('§ 20 Abs. 1 Nr. 2: after research with § 18d', () => {
  it('whether it is finished is not asked yet', () => expect(of(holding('permit-18d'))).toBe('barred…right'))
})

describe('§ 20 Abs. 1 Nr. 3: after a training with § 16a', () => {
  const trained: Told = { ...holding('permit-16a'), vocationalGermany: true }

  it('is a right', () => expect(of(trained)).toBe('right'))
  it('not before it is passed', () => expect(of({ ...trained, vocationalGermany: false })).toBe('barred'))
  it('while a training runs, which one was passed is open; the day after it ends it is not', () => {
    const running = (to: string) => ({ ...trained, training: { kind: 'qualified', from: '2023-09-01', to } })
    expect(of(running('2026-11-23'))).toBe('barred…right')
    expect(of(running('2026-11-22'))).toBe('right')
  })
  it.each(['permit-16g', 'toleration-training', 'permit-18a'])('not with %s', (status) =>
    expect(of({ ...trained, ...holding(status) })).toBe('barred'),
  )
  it.each(['vocationalGermany', 'training'])('an unknown %s never grants', (fact) =>
    expect(of({ ...trained, [fact]: null })).toBe('barred…right'),
  )
})

describe('§ 20 Abs. 1 Nr. 4: after recognition with § 16d', () => {
  it.each(['vocationalForeignRecognised', 'degreeForeignRecognised'])('is a right with %s', (fact) =>
    expect(of({ ...holding('permit-16d'), [fact]: true })).toBe('right'),
  )
  it('without it, a licence to practise may have been granted', () =>
    expect(of(holding('permit-16d'))).toBe('barred…right'))
  it('not with another title', () =>
    expect(of({ ...holding('permit-18a'), vocationalForeignRecognised: true })).toBe('barred'))
})

describe('§ 20 Abs. 1 Nr. 5: after a training as an assistant in care', () => {
  const assistant: Told = { ...holding('permit-16a'), careAssistantGermany: true }
  const inCare = (changes: Told) => grade(searchForWorkInCare, { ...nobody, ...assistant, ...changes }, on)

  it('is a right', () => expect(inCare({})).toBe('right'))
  it('not without', () => expect(inCare({ careAssistantGermany: false, vocationalGermany: true })).toBe('barred'))
  it('an unknown training never grants', () => expect(inCare({ careAssistantGermany: null })).toBe('barred…right'))
  it('Abs. 2 Satz 1: livelihood is mandatory', () => expect(inCare({ publicFunds: 'some' })).toBe('barred'))
})

describe('§ 20 Abs. 1 with the fiction of § 81 Abs. 4: nobody can tell from the paper which title goes on', () => {
  const after = (status: string): Told => ({
    stay: [
      { status, from: '2023-09-01', to: '2026-09-30' },
      { status: 'fiction-continued', from: '2026-10-01' },
    ],
  })
  const done: Told = {
    degreeGermany: true,
    vocationalGermany: true,
    vocationalForeignRecognised: true,
    degreeForeignRecognised: true,
  }
  it.each(['permit-16b', 'permit-18d', 'permit-16a', 'permit-16d'])('it may be %s', (status) => {
    expect(of({ ...done, ...after(status) })).toBe('barred…right')
    expect(
      of({
        ...done,
        stay: [
          { status, from: '2020-01-01', to: '2022-12-31' },
          { status: 'permit-family', from: '2023-01-01' },
        ],
      }),
    ).toBe('barred')
  })
  it.each(['permit-family', 'permit-25b'])('it cannot be one of these after %s', (status) =>
    expect(of({ ...done, ...after(status) })).toBe('barred'),
  )
})
