import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import {
  permitExtraordinaryHardship,
  permitForATime,
  permitVictimOfIllegalWork,
  permitVictimOfIllegalWorkPay,
  permitVictimOfTrafficking,
  permitVictimOfTraffickingAfter,
} from './25-4.ts'

const on = '2026-11-23'
const holding = (status: string): Told => ({ stay: [{ status, from: '2024-01-01' }] })

describe('§ 25 Abs. 4 Satz 1: for a time', () => {
  const told: Told = {
    ...nothingInTheWay,
    ...holding('permit-16b'),
    obligedToLeave: false,
    enteredWithRequiredVisa: true,
    temporaryReason: 'treatment',
  }
  const of = (changes: Told = {}) => grade(permitForATime, { ...told, ...changes }, on)
  const ifJudged = (changes: Told = {}) => gradeIfJudged(permitForATime, { ...told, ...changes }, on)

  it('may be granted once the reason has been weighed', () => {
    expect(of()).toBe('barred…may')
    expect(ifJudged()).toBe('may')
  })
  it('not without a reason', () => expect(ifJudged({ temporaryReason: 'none' })).toBe('barred'))
  it('not to whoever is enforceably obliged to leave', () => expect(ifJudged({ obligedToLeave: true })).toBe('barred'))
  it('not with a toleration: it suspends just that', () => expect(ifJudged(holding('toleration'))).toBe('barred'))
  it('an unknown reason grants nothing', () => expect(ifJudged({ temporaryReason: null })).toBe('barred…may'))
  it('what § 5 asks may be departed from (§ 5 Abs. 3 Satz 2)', () =>
    expect(ifJudged({ publicFunds: 'all', validPassport: false })).toBe('may'))
  it('not after a rejection as manifestly unfounded for deception', () => {
    const rejected: Told = {
      asylum: [{ status: 'asylum-rejected', from: '2023-01-01' }],
      asylumDecidedOn: '2023-01-01',
      asylumLodgedOn: '2022-01-01',
      manifestlyUnfounded: 'deception',
      leftSinceAsylum: false,
      protection: 'none',
    }
    expect(ifJudged(rejected)).toBe('barred')
    expect(ifJudged({ ...rejected, manifestlyUnfounded: 'no' })).toBe('may')
  })
})

describe('§ 25 Abs. 4 Satz 2: extraordinary hardship', () => {
  const told: Told = { ...nothingInTheWay, ...holding('permit-25-4'), enteredWithRequiredVisa: true }
  const ifJudged = (changes: Told = {}) => gradeIfJudged(permitExtraordinaryHardship, { ...told, ...changes }, on)

  it('prolongs the permit of Satz 1 once weighed, never before', () => {
    expect(grade(permitExtraordinaryHardship, told, on)).toBe('barred…may')
    expect(ifJudged()).toBe('may')
  })
  it('of another permit only a human can say whether it is meant', () =>
    expect(ifJudged(holding('permit-25-5'))).toBe('may'))
  it.each(['toleration', 'visa-national', 'none'])('there is none to prolong with %s', (status) =>
    expect(ifJudged(holding(status))).toBe('barred'),
  )
})

const victim: Told = {
  ...holding('toleration'),
  asylum: [],
  expulsionInterest: 'none',
  entryBan: false,
  // Nothing of § 5 Abs. 1 and 2 is there: § 5 Abs. 3 Satz 1 leaves it out.
  publicFunds: 'all',
  identityClarified: false,
  validPassport: false,
  enteredWithRequiredVisa: false,
  presenceWantedByCourt: true,
  readyToTestify: true,
}

describe('§ 25 Abs. 4a: victims of trafficking', () => {
  const told: Told = { ...victim, crimeVictim: 'trafficking', contactWithAccusedBroken: true }
  const of = (changes: Told = {}) => grade(permitVictimOfTrafficking, { ...told, ...changes }, on)

  it('should be granted, also to whoever is obliged to leave', () =>
    expect(of({ obligedToLeave: true })).toBe('should'))
  it.each(['presenceWantedByCourt', 'contactWithAccusedBroken', 'readyToTestify'])('only with %s (Satz 2)', (fact) => {
    expect(of({ [fact]: false })).toBe('barred')
    expect(of({ [fact]: null })).toBe('barred…should')
  })
  it('not for other victims', () => {
    expect(of({ crimeVictim: 'none' })).toBe('barred')
    expect(of({ crimeVictim: 'illegal-work' })).toBe('barred')
    expect(of({ crimeVictim: null })).toBe('barred…should')
  })
  it('prolonged after the proceedings, once the reasons are weighed (Satz 3)', () => {
    const after: Told = { ...told, ...holding('permit-25-4a'), proceedingsOver: true }
    expect(grade(permitVictimOfTraffickingAfter, after, on)).toBe('barred…should')
    expect(gradeIfJudged(permitVictimOfTraffickingAfter, after, on)).toBe('should')
    expect(gradeIfJudged(permitVictimOfTraffickingAfter, { ...after, proceedingsOver: false }, on)).toBe('barred')
    expect(gradeIfJudged(permitVictimOfTraffickingAfter, { ...after, ...holding('toleration') }, on)).toBe('barred')
  })
})

describe('§ 25 Abs. 4b: victims of illegal employment', () => {
  const told: Told = { ...victim, crimeVictim: 'illegal-work', payStillOwed: true }
  const of = (changes: Told = {}) => grade(permitVictimOfIllegalWork, { ...told, ...changes }, on)

  it('may be granted', () => expect(of()).toBe('may'))
  it.each(['presenceWantedByCourt', 'readyToTestify'])('only with %s (Satz 2)', (fact) =>
    expect(of({ [fact]: false })).toBe('barred'),
  )
  it('not for other victims', () => expect(of({ crimeVictim: 'trafficking' })).toBe('barred'))
  it('prolonged while pay is owed, once the hardship is weighed (Satz 3)', () => {
    const owed: Told = { ...told, ...holding('permit-25-4b') }
    expect(grade(permitVictimOfIllegalWorkPay, owed, on)).toBe('barred…may')
    expect(gradeIfJudged(permitVictimOfIllegalWorkPay, owed, on)).toBe('may')
    expect(gradeIfJudged(permitVictimOfIllegalWorkPay, { ...owed, payStillOwed: false }, on)).toBe('barred')
    expect(gradeIfJudged(permitVictimOfIllegalWorkPay, { ...owed, ...holding('toleration') }, on)).toBe('barred')
  })
})
