import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { thirtyDaysNow, weekNow } from './38.ts'
import { newer } from './testing.ts'

/** Every decision of the Federal Office against which one can go to court: whatever it says, the time it gives is the one that runs. */
const letters = [
  'asylum-refused',
  'asylum-refused-manifestly',
  'asylum-inadmissible',
  'asylum-transfer',
  'asylum-discontinued',
  'protection-withdrawn',
]

describe('§ 38 Abs. 2 of 12.06.2026: thirty days after the time for the action', () => {
  const told: Told = {
    ...newer,
    asylumLetter: 'asylum-refused',
    timeToLeave: 'thirty-days',
    actionTimeInLetter: 'two-weeks',
    actionState: 'none',
  }
  const last = '2026-12-16'
  const of = (changes: Told, day = last) => gradeIfJudged(thirtyDaysNow, { ...told, ...changes }, day)
  it.each(letters)('after %s', (asylumLetter) => expect(of({ asylumLetter })).toBe('right'))
  it('not without a letter, nor in the older procedure', () => {
    expect(of({ asylumLetter: 'none' })).toBe('barred')
    expect(of({ asylumLodgedOn: '2026-06-11' })).toBe('barred')
  })
  it('however the letter says it', () => expect(of({ timeToLeave: 'thirty-days-after-end' })).toBe('right'))
  it.each(['open', 'dismissed', 'won'])('Satz 3: with an action in time that is %s the Regulation decides', (state) => {
    expect(of({ actionState: state, actionOn: '2026-11-09' })).toBe('barred…right')
    expect(of({ actionState: state, actionOn: '2026-12-15' })).toBe('barred')
  })
  it('§ 58 Abs. 1 Satz 2 AufenthG: whoever would evade it can be taken before', () =>
    expect(grade(thirtyDaysNow, told, last)).toBe('exceptional…right'))
})

describe('§ 38 Abs. 1 of 12.06.2026: a week after the time for the action', () => {
  const told: Told = {
    ...newer,
    asylumLetter: 'asylum-refused-manifestly',
    urgentMotionInLetter: true,
    timeToLeave: 'week',
    actionTimeInLetter: 'one-week',
    urgentMotionState: 'none',
  }
  const of = (changes: Told, day = '2026-11-16') => gradeIfJudged(weekNow, { ...told, ...changes }, day)
  it.each(letters)('after %s', (asylumLetter) => expect(of({ asylumLetter })).toBe('right'))
  it('only where the letter names the motion to the court', () => {
    expect(of({ asylumLetter: 'none' })).toBe('barred')
    expect(of({ urgentMotionInLetter: false })).toBe('barred')
  })
  it.each(['open', 'granted', 'granted-for-one-state'])('with a motion that is %s it has not ended', (state) =>
    expect(of({ urgentMotionState: state, urgentMotionOn: '2026-11-09' })).toBe('right'),
  )
  it('Satz 3: a refusal begins it only after a motion in time', () => {
    const refused: Told = { urgentMotionState: 'refused', urgentRefusalServedOn: '2026-11-20' }
    expect(of({ ...refused, urgentMotionOn: '2026-11-09' }, '2026-11-27')).toBe('right')
    expect(of({ ...refused, urgentMotionOn: '2026-11-18' }, '2026-11-27')).toBe('barred')
  })
})
