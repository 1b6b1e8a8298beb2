import { describe, expect, it } from 'vitest'
import { asking, before, newer, now, older } from '../AsylG/testing.ts'
import { stayByCourtOrder } from './80.ts'

describe('§ 80 Abs. 5 VwGO: the court has ordered it', () => {
  const ordered = asking(
    stayByCourtOrder,
    { ...newer, asylumLetter: 'asylum-refused-manifestly', urgentMotionState: 'granted', actionState: 'open' },
    now,
  )
  it('holds until the action is decided', () => {
    expect(ordered()).toBe('right')
    expect(ordered({ actionState: 'won' })).toBe('right')
    expect(ordered({ actionState: 'dismissed' })).toBe('barred…right')
    expect(ordered({ actionState: 'over' })).toBe('barred')
  })
  it('comes to nothing where nobody sues in time', () => {
    expect(ordered({ actionState: 'none' }, '2026-11-09')).toBe('right')
    expect(ordered({ actionState: 'none', actionTimeInLetter: 'one-week' })).toBe('barred')
  })
  it('for one state only is not enough', () =>
    expect(ordered({ urgentMotionState: 'granted-for-one-state' })).toBe('barred…right'))
  it.each(['none', 'open', 'refused'])('not while it is %s', (state) =>
    expect(ordered({ urgentMotionState: state })).toBe('barred'),
  )
  it.each(['asylumLetter', 'urgentMotionState', 'actionState'])('an unknown %s never grants', (fact) =>
    expect(ordered({ [fact]: null })).toBe('barred…right'),
  )
  it('in the older text, too', () => expect(ordered(older, before)).toBe('right'))
})
