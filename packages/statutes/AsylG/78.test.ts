import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { leaveToAppeal, noRemovalAfterJudgment, remainMotion } from './78.ts'
import { asking, before, newer, now, older } from './testing.ts'

describe('§ 78: after the judgment', () => {
  const judged: Told = {
    ...newer,
    actionState: 'dismissed',
    judgmentServedOn: '2026-11-02',
    judgmentManifest: false,
    remainedUntilJudgment: true,
    remainMotionState: 'none',
  }
  const stays = asking(noRemovalAfterJudgment, judged, now)

  it('Abs. 9 Satz 4: a month without deportation', () => {
    expect(stays({}, '2026-12-02')).toBe('right')
    expect(stays({}, '2026-12-03')).toBe('barred')
  })
  it('and while a motion made in it is open', () => {
    const open: Told = { remainMotionState: 'open', remainMotionOn: '2026-12-02' }
    expect(stays(open, '2027-01-05')).toBe('right')
    expect(stays({ ...open, remainMotionOn: '2026-12-03' }, '2027-01-05')).toBe('barred…right')
    expect(stays({ ...open, remainMotionOn: '2026-12-07' }, '2027-01-05')).toBe('barred')
    expect(stays({ remainMotionState: 'granted', remainMotionOn: '2026-11-10' }, '2027-01-05')).toBe('right')
    expect(stays({ remainMotionState: 'refused', remainMotionOn: '2026-11-10' })).toBe('barred…right')
    expect(stays({ remainMotionState: 'refused', remainMotionOn: '2026-11-10' }, '2026-12-03')).toBe('barred')
  })
  it('only who could remain until then, and older applications perhaps', () => {
    expect(stays({ remainedUntilJudgment: false })).toBe('barred')
    expect(stays({ asylumLodgedOn: '2026-06-11' })).toBe('barred…right')
    expect(stays({ judgmentManifest: true })).toBe('barred…right')
    for (const fact of [
      'actionState',
      'judgmentServedOn',
      'remainedUntilJudgment',
      'remainMotionState',
      'asylumLodgedOn',
      'judgmentManifest',
    ])
      expect(stays({ [fact]: null }), fact).toBe('barred…right')
  })
  it('Abs. 9 Satz 1: the court can let one remain', () => {
    const can = asking(remainMotion, judged, '2026-12-02', gradeIfJudged)
    expect(can()).toBe('may')
    expect(can({}, '2026-12-03')).toBe('barred…may')
    expect(can({}, '2026-12-07')).toBe('barred')
    expect(can({ remainMotionState: 'open', remainMotionOn: '2026-11-10' })).toBe('barred')
    expect(grade(remainMotion, judged, '2026-12-02')).toBe('barred…may')
  })
  it('Abs. 4 Satz 1: leave to appeal within a month, in both texts', () => {
    const leave = asking(leaveToAppeal, judged, '2026-12-02', gradeIfJudged)
    expect(leave()).toBe('right')
    expect(leave({}, '2026-12-03')).toBe('barred…right')
    expect(leave({}, '2026-12-07')).toBe('barred')
    expect(leave({ judgmentManifest: true })).toBe('barred')
    expect(leave({ judgmentManifest: null })).toBe('barred…right')
    expect(leave({ ...older, judgmentServedOn: '2026-05-11' }, before)).toBe('right')
    expect(grade(leaveToAppeal, judged, '2026-12-02')).toBe('barred…right')
  })
})
