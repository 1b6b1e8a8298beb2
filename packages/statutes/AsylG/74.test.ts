import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { asylumAction } from './74.ts'
import { asking, before, newer, older } from './testing.ts'

describe('§ 74 Abs. 1: the time for the action', () => {
  const may = asking(asylumAction, { ...newer, asylumLetter: 'asylum-refused', actionState: 'none' }, '2026-11-09')

  it('the seventh day is in time, whatever the letter says', () => {
    expect(may()).toBe('right')
    expect(may({ actionTimeInLetter: 'one-week' })).toBe('right')
  })
  it('the eighth is so long open as the last day may have been a holiday', () => {
    expect(may({ actionTimeInLetter: 'one-week' }, '2026-11-10')).toBe('barred…right')
    expect(may({ actionTimeInLetter: 'one-week' }, '2026-11-13')).toBe('barred…right')
    expect(may({ actionTimeInLetter: 'one-week' }, '2026-11-14')).toBe('barred')
  })
  it('two weeks where the letter gives them', () => {
    expect(may({ actionTimeInLetter: 'two-weeks' }, '2026-11-16')).toBe('right')
    expect(may({ actionTimeInLetter: 'two-weeks' }, '2026-11-17')).toBe('barred…right')
    expect(may({ actionTimeInLetter: 'two-weeks' }, '2026-11-20')).toBe('barred…right')
    expect(may({ actionTimeInLetter: 'two-weeks' }, '2026-11-21')).toBe('barred')
  })
  it('a simple refusal of an older application has two weeks whatever the letter says, as among the deadlines', () => {
    expect(may({ asylumLodgedOn: '2026-06-11' }, '2026-11-16')).toBe('right')
    expect(may({ asylumLodgedOn: '2026-06-12' }, '2026-11-16')).toBe('barred…right')
    expect(may({ asylumLodgedOn: '2026-06-11', asylumLetter: 'asylum-transfer' }, '2026-11-14')).toBe('barred…right')
    expect(
      may(
        { asylumLodgedOn: '2026-06-11', asylumLetter: 'asylum-transfer', actionTimeInLetter: 'one-week' },
        '2026-11-14',
      ),
    ).toBe('barred')
  })
  it('three months without an instruction (Satz 4), perhaps a year for an older application', () => {
    const none: Told = { actionTimeInLetter: 'no-instruction' }
    expect(may(none, '2027-02-02')).toBe('right')
    expect(may(none, '2027-02-03')).toBe('barred')
    expect(may({ ...none, asylumLodgedOn: '2026-06-11' }, '2027-02-03')).toBe('barred…right')
    expect(may({ ...none, asylumLodgedOn: '2026-06-11' }, '2027-11-02')).toBe('barred…right')
    expect(may({ ...none, asylumLodgedOn: '2026-06-11' }, '2027-11-03')).toBe('barred')
  })
  it('not without a decision, and not twice', () => {
    expect(may({ asylumLetter: 'none' })).toBe('barred')
    expect(may({ actionState: 'open', actionOn: '2026-11-05' })).toBe('barred')
  })
  it.each(['asylumLetter', 'asylumLetterServedOn', 'actionState'])('an unknown %s never grants', (fact) =>
    expect(may({ [fact]: null })).toBe('barred…right'),
  )
  it('the same before 12.06.2026', () => {
    const then = asking(
      asylumAction,
      { ...older, asylumLetter: 'asylum-refused-manifestly', actionState: 'none' },
      before,
    )
    expect(then({}, '2026-05-18')).toBe('right')
    expect(then({ actionTimeInLetter: 'one-week' }, '2026-05-23')).toBe('barred')
  })
})
