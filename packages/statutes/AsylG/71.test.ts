import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade } from '../testing.ts'
import { followUpHoldsRemoval } from './71.ts'
import { asking, before, now, served, servedBefore } from './testing.ts'

describe('§ 71: an application made once more', () => {
  const once: Told = {
    followUpApplication: true,
    followUpState: 'open',
    removalReleased: false,
    followUpRefusedBefore: false,
    leftSinceAsylum: false,
    reinstated: false,
    urgentMotionState: 'none',
  }
  const holds = asking(followUpHoldsRemoval, once, now)
  const refused: Told = {
    followUpState: 'refused',
    asylumLetter: 'asylum-inadmissible',
    inadmissibleBecause: 'follow-up',
    asylumLetterServedOn: served,
    actionTimeInLetter: 'one-week',
  }

  it('holds while the Federal Office examines, in both texts', () => {
    expect(holds()).toBe('right')
    expect(holds({}, before)).toBe('right')
  })
  it('not once it has released the deportation, or perhaps not', () => {
    expect(holds({ removalReleased: true })).toBe('barred…right')
    expect(holds({ removalReleased: null })).toBe('barred…right')
    expect(holds({ removalReleased: true, followUpRefusedBefore: true }, before)).toBe('barred')
    expect(holds({ removalReleased: true }, before)).toBe('barred…right')
    expect(grade(followUpHoldsRemoval, { ...once, removalReleased: true }, before, { judgementsMet: true })).toBe(
      'right',
    )
  })
  it('perhaps not for whoever left and came back', () => {
    expect(holds({ leftSinceAsylum: true })).toBe('barred…right')
    expect(holds({ leftSinceAsylum: null }, before)).toBe('barred…right')
  })
  it('Abs. 3 Satz 3: after a refusal, until the time for the action is over', () => {
    expect(holds(refused, '2026-11-09')).toBe('right')
    expect(holds(refused, '2026-11-10')).toBe('barred…right')
    expect(holds(refused, '2026-11-14')).toBe('barred')
    expect(holds({ ...refused, actionTimeInLetter: 'two-weeks' }, '2026-11-16')).toBe('right')
    expect(holds({ ...refused, actionTimeInLetter: 'two-weeks' }, '2026-11-21')).toBe('barred')
  })
  it('until 11.06.2026 the week of § 74 Abs. 1, whatever the letter gives', () => {
    const then: Told = { ...refused, asylumLetterServedOn: servedBefore, actionTimeInLetter: 'two-weeks' }
    expect(holds(then, '2026-05-18')).toBe('right')
    expect(holds(then, '2026-05-23')).toBe('barred')
  })
  it('and with a motion in time until the court has refused it', () => {
    const motion: Told = { ...refused, urgentMotionState: 'open', urgentMotionOn: '2026-11-09' }
    expect(holds(motion)).toBe('right')
    expect(holds({ ...motion, urgentMotionOn: '2026-11-14' })).toBe('barred')
    expect(holds({ ...motion, urgentMotionState: 'refused' })).toBe('barred')
    expect(holds({ ...motion, removalReleased: true })).toBe('barred…right')
  })
  it('not for a first application; a further procedure is one of its own', () => {
    expect(
      holds({ followUpApplication: false, followUpState: null, removalReleased: null, followUpRefusedBefore: null }),
    ).toBe('barred')
    expect(holds({ followUpState: 'examined' })).toBe('barred')
    expect(holds({ followUpApplication: null })).toBe('barred…right')
  })
})
