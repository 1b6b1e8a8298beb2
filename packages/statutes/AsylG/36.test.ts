import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { noRemovalBeforeCourt, urgentMotion } from './36.ts'
import { asking, before, newer, older, served } from './testing.ts'

describe('§ 36: the urgent motion', () => {
  const base: Told = { ...newer, asylumLetter: 'asylum-refused', urgentMotionInLetter: true, urgentMotionState: 'none' }
  const can = asking(urgentMotion, base, '2026-11-09', gradeIfJudged)

  it('within a week, where the letter demands it', () => {
    expect(can()).toBe('may')
    expect(can({}, '2026-11-10')).toBe('barred…may')
    expect(can({ actionTimeInLetter: 'one-week' }, '2026-11-14')).toBe('barred')
    expect(can({ urgentMotionInLetter: false })).toBe('barred')
    expect(can({ urgentMotionInLetter: null })).toBe('barred…may')
    expect(grade(urgentMotion, base, '2026-11-09')).toBe('barred…may')
  })
  it('not twice, and against a transfer by its own rule', () => {
    for (const state of ['open', 'granted', 'granted-for-one-state', 'refused'])
      expect(can({ urgentMotionState: state })).toBe('barred')
    expect(can({ asylumLetter: 'asylum-transfer' })).toBe('barred')
  })
  const then = asking(urgentMotion, { ...older, urgentMotionState: 'none' }, '2026-05-18', gradeIfJudged)
  it.each([
    [{ asylumLetter: 'asylum-refused-manifestly' }, 'may'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'protected-elsewhere' }, 'may'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'other-third-state' }, 'may'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'follow-up' }, 'may'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'safe-third-state' }, 'barred'],
    [{ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'other-state' }, 'barred'],
    [{ asylumLetter: 'asylum-refused' }, 'barred'],
    [{ asylumLetter: 'asylum-discontinued' }, 'barred'],
    [{ asylumLetter: 'protection-withdrawn' }, 'barred'],
  ] as const)('Abs. 1 until 11.06.2026: %j → %s', (letter, expected) => expect(then(letter)).toBe(expected))
  it('goes on for the older application after that day', () => {
    const late: Told = { asylumLetter: 'asylum-refused-manifestly', asylumLetterServedOn: served }
    expect(then(late, '2026-11-09')).toBe('may')
    expect(then({ ...late, asylumLodgedOn: '2026-06-12', urgentMotionInLetter: false }, '2026-11-09')).toBe('barred')
  })
  it('Abs. 3 Satz 8 until 11.06.2026: holds the deportation up, and not for an application made once more (§ 71)', () => {
    const held = asking(
      noRemovalBeforeCourt,
      { ...older, asylumLetter: 'asylum-refused-manifestly', urgentMotionState: 'open', urgentMotionOn: '2026-05-18' },
      before,
    )
    expect(held()).toBe('right')
    expect(held({}, '2026-06-11')).toBe('right')
    expect(held({}, '2026-06-12')).toBe('barred…right')
    expect(
      held(
        { asylumLetterServedOn: '2026-06-12', asylumLodgedOn: '2026-06-12', urgentMotionOn: '2026-06-15' },
        '2026-06-20',
      ),
    ).toBe('barred')
    expect(held({ urgentMotionState: 'refused' })).toBe('barred')
    expect(held({ asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'follow-up' })).toBe('barred')
    expect(held({ asylumLetter: null })).toBe('barred…right')
  })
})
