import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { decisionFalls, longerTimeAfterOrder } from './37.ts'
import { asking, before, now, older, served } from './testing.ts'

describe('§ 37 until 11.06.2026: what an order of the court does to the decision', () => {
  const granted: Told = { ...older, urgentMotionState: 'granted', urgentMotionOn: '2026-05-18', actionState: 'open' }
  const third: Told = { ...granted, asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'other-third-state' }

  it('Abs. 1 names § 29 Abs. 1 Nr. 4 and no other', () => {
    const falls = asking(decisionFalls, third, before)
    expect(falls()).toBe('right')
    for (const because of ['protected-elsewhere', 'follow-up', 'safe-third-state', 'other-state'])
      expect(falls({ inadmissibleBecause: because })).toBe('barred')
    expect(falls({ urgentMotionState: 'granted-for-one-state' })).toBe('barred')
    expect(falls({ urgentMotionState: 'open' })).toBe('barred')
    expect(falls({ urgentMotionState: null })).toBe('barred…right')
    expect(falls({}, '2026-06-11')).toBe('right')
    expect(falls({}, '2026-06-12')).toBe('barred…right')
    expect(
      falls({ asylumLodgedOn: '2026-06-12', asylumLetterServedOn: served, urgentMotionOn: '2026-11-09' }, now),
    ).toBe('barred')
  })
  it('Abs. 2: thirty days after the end', () => {
    const longer = asking(longerTimeAfterOrder, { ...granted, asylumLetter: 'asylum-refused-manifestly' }, before)
    expect(longer()).toBe('right')
    expect(longer({ urgentMotionState: 'granted-for-one-state' })).toBe('barred')
    expect(longer({ actionState: 'over' })).toBe('barred')
    expect(longer({ asylumLetter: 'asylum-refused' })).toBe('barred')
    expect(longer({}, '2026-06-12')).toBe('barred…right')
  })
})
