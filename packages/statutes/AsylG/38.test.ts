import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { thirtyDaysAfterEnd, thirtyDaysNow, thirtyDaysThen, timeHasNotBegun, weekNow, weekThen } from './38.ts'
import { asking, newer, now, older, served } from './testing.ts'

describe('§ 38: the time for leaving', () => {
  it('Abs. 1 Satz 3 of 12.06.2026: begins with the refusal of the motion', () => {
    const begun = asking(
      timeHasNotBegun,
      {
        ...newer,
        asylumLetter: 'asylum-refused-manifestly',
        urgentMotionInLetter: true,
        timeToLeave: 'week',
        actionTimeInLetter: 'one-week',
        urgentMotionState: 'open',
        urgentMotionOn: '2026-11-09',
      },
      now,
    )
    expect(begun()).toBe('right')
    expect(begun({ urgentMotionOn: '2026-11-10' })).toBe('barred…right')
    expect(begun({ urgentMotionOn: '2026-11-14' })).toBe('barred')
    expect(begun({ urgentMotionState: 'refused' })).toBe('barred')
    expect(begun({ urgentMotionInLetter: false })).toBe('barred')
    expect(begun({ asylumLodgedOn: '2026-06-11' })).toBe('barred')
    // Abs. 4: where no time is given only the Regulation can help.
    expect(begun({ timeToLeave: 'none' })).toBe('barred…right')
    expect(begun({ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'follow-up' })).toBe('barred…right')
    for (const fact of [
      'asylumLetter',
      'asylumLodgedOn',
      'asylumLetterServedOn',
      'urgentMotionInLetter',
      'timeToLeave',
      'urgentMotionState',
      'urgentMotionOn',
    ])
      expect(begun({ [fact]: null }), fact).toBe('barred…right')
  })
  it('Abs. 1: the week after the time for the action', () => {
    const week = asking(
      weekNow,
      {
        ...newer,
        asylumLetter: 'asylum-refused-manifestly',
        urgentMotionInLetter: true,
        timeToLeave: 'week',
        actionTimeInLetter: 'one-week',
        urgentMotionState: 'none',
      },
      '2026-11-16',
      gradeIfJudged,
    )
    expect(week()).toBe('right')
    expect(week({}, '2026-11-17')).toBe('barred')
    expect(week({ actionTimeInLetter: 'two-weeks' }, '2026-11-23')).toBe('right')
    expect(week({ actionTimeInLetter: 'two-weeks' }, '2026-11-24')).toBe('barred')
    expect(week({ timeToLeave: 'none' })).toBe('barred')
    expect(week({ asylumLodgedOn: '2026-06-11' })).toBe('barred')
    const refused: Told = {
      urgentMotionState: 'refused',
      urgentMotionOn: '2026-11-09',
      urgentRefusalServedOn: '2026-11-20',
    }
    expect(week(refused, '2026-11-27')).toBe('right')
    expect(week(refused, '2026-11-28')).toBe('barred')
    // Refused at once: the week is over before two weeks have passed.
    const early: Told = { ...refused, urgentMotionOn: '2026-11-03', urgentRefusalServedOn: '2026-11-05' }
    expect(week(early, '2026-11-12')).toBe('right')
    expect(week(early, '2026-11-13')).toBe('barred')
    expect(week({ ...early, urgentRefusalServedOn: null }, '2026-11-12')).toBe('barred…right')
  })
  it('§ 58 Abs. 1 Satz 2 AufenthG: whoever would evade it can be taken before', () =>
    expect(
      grade(
        weekNow,
        {
          ...newer,
          asylumLetter: 'asylum-refused-manifestly',
          urgentMotionInLetter: true,
          timeToLeave: 'week',
          urgentMotionState: 'none',
        },
        '2026-11-16',
      ),
    ).toBe('exceptional…right'))
  it('Abs. 2: thirty days after the time for the action, and with an action nobody knows without the Regulation', () => {
    const month = asking(
      thirtyDaysNow,
      {
        ...newer,
        asylumLetter: 'asylum-refused',
        timeToLeave: 'thirty-days',
        actionTimeInLetter: 'two-weeks',
        actionState: 'none',
      },
      '2026-12-16',
      gradeIfJudged,
    )
    expect(month()).toBe('right')
    expect(month({}, '2026-12-17')).toBe('barred')
    expect(month({ actionTimeInLetter: 'one-week' }, '2026-12-09')).toBe('right')
    expect(month({ actionTimeInLetter: 'one-week' }, '2026-12-10')).toBe('barred')
    expect(month({ actionTimeInLetter: null }, '2026-12-10')).toBe('barred…right')
    expect(month({ actionState: 'open', actionOn: '2026-11-16' })).toBe('barred…right')
    expect(month({ actionState: 'over', actionOn: '2026-11-16' })).toBe('barred')
    expect(month({ timeToLeave: 'week' })).toBe('barred')
  })
  it('Abs. 1 until 11.06.2026: thirty days from the day of service', () => {
    const then = asking(
      thirtyDaysThen,
      { ...older, asylumLetter: 'asylum-refused', timeToLeave: 'thirty-days' },
      '2026-06-10',
      gradeIfJudged,
    )
    expect(then()).toBe('right')
    expect(then({}, '2026-06-11')).toBe('barred')
    expect(then({ timeToLeave: null })).toBe('barred…right')
    expect(then({ timeToLeave: 'week' })).toBe('barred')
    // What the letter of an older application sets stays after 11.06.2026.
    expect(then({ asylumLetterServedOn: served }, '2026-12-02')).toBe('right')
    expect(then({ asylumLetterServedOn: served }, '2026-12-03')).toBe('barred')
    expect(then({ asylumLetterServedOn: served, asylumLodgedOn: '2026-06-12' }, '2026-12-02')).toBe('barred')
  })
  it('Abs. 1 Satz 2 until 11.06.2026: after an action thirty days after the end', () => {
    const then = asking(
      thirtyDaysAfterEnd,
      {
        ...older,
        asylumLetter: 'asylum-refused',
        timeToLeave: 'thirty-days-after-end',
        actionTimeInLetter: 'two-weeks',
        actionState: 'open',
        actionOn: '2026-05-25',
      },
      now,
      gradeIfJudged,
    )
    expect(then()).toBe('right')
    expect(then({ actionOn: '2026-05-30' })).toBe('barred')
    expect(then({ actionState: 'dismissed' })).toBe('right')
    expect(then({ actionState: 'over' })).toBe('barred')
    expect(then({ timeToLeave: 'thirty-days' })).toBe('barred')
    expect(then({ asylumLodgedOn: '2026-06-12', asylumLetterServedOn: served, actionOn: '2026-11-09' })).toBe('barred')
    for (const fact of ['asylumLetter', 'asylumLodgedOn', 'timeToLeave', 'actionState', 'actionOn'])
      expect(then({ [fact]: null }), fact).toBe('barred…right')
  })
  it('Abs. 2 and § 36 Abs. 1 until 11.06.2026: one week', () => {
    const then = asking(
      weekThen,
      { ...older, asylumLetter: 'asylum-discontinued', timeToLeave: 'week' },
      '2026-05-18',
      gradeIfJudged,
    )
    expect(then()).toBe('right')
    expect(then({}, '2026-05-19')).toBe('barred')
    expect(then({ asylumLetter: 'asylum-refused-manifestly' })).toBe('right')
    expect(then({ asylumLetter: 'asylum-refused' })).toBe('barred')
    expect(then({ timeToLeave: 'none' })).toBe('barred')
  })
})
