import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade } from '../testing.ts'
import { actionHoldsUp } from './75.ts'
import { asking, before, newer, now, older } from './testing.ts'

describe('§ 75: the action alone', () => {
  const sued: Told = {
    ...older,
    asylumLetter: 'asylum-refused',
    actionState: 'open',
    actionOn: '2026-05-25',
    actionTimeInLetter: 'two-weeks',
    enforcedAtOnce: false,
  }
  const holds = asking(actionHoldsUp, sued, before)

  it('until 11.06.2026 after a simple refusal; from then on nobody can read it from the Act', () => {
    expect(holds()).toBe('right')
    expect(holds({}, '2026-06-11')).toBe('right')
    expect(holds({}, '2026-06-12')).toBe('barred…right')
  })
  it('filed by the fourteenth day', () => {
    expect(holds({ actionOn: '2026-05-26' })).toBe('barred…right')
    expect(holds({ actionOn: '2026-05-29' })).toBe('barred…right')
    expect(holds({ actionOn: '2026-05-30' })).toBe('barred')
  })
  it('not after the end; after a judgment it depends on times of § 80b VwGO', () => {
    expect(holds({ actionState: 'over' })).toBe('barred')
    expect(holds({ actionState: 'dismissed' })).toBe('barred…right')
    expect(holds({ actionState: 'won' })).toBe('right')
  })
  it('not where the decision is enforced at once', () => {
    expect(holds({ enforcedAtOnce: true })).toBe('barred')
    expect(holds({ enforcedAtOnce: null })).toBe('barred…right')
  })
  it('Abs. 2: not where protection was withdrawn for grave reasons', () => {
    const withdrawn: Told = { asylumLetter: 'protection-withdrawn', actionTimeInLetter: 'two-weeks' }
    expect(holds({ ...withdrawn, graveReasonsWritten: false })).toBe('right')
    expect(holds({ ...withdrawn, graveReasonsWritten: true })).toBe('barred')
    expect(holds({ ...withdrawn })).toBe('barred…right')
  })
  it('an application from 12.06.2026 never for certain', () => {
    const told: Told = { ...newer, actionOn: '2026-11-09', urgentMotionInLetter: false }
    expect(holds(told, now)).toBe('barred…right')
    expect(holds({ ...told, urgentMotionInLetter: true }, now)).toBe('barred')
    expect(holds({ ...told, urgentMotionInLetter: null }, now)).toBe('barred…right')
    expect(holds({ ...told, enforcedAtOnce: true }, now)).toBe('barred')
  })
})

const on = '2027-12-01'
/** A simple refusal served on a Monday, an action a week later, in a procedure of the new text. */
const refused: Told = {
  arrivedOn: '2026-05-01',
  asylumLodgedOn: '2026-06-12',
  asylumLetter: 'asylum-refused',
  asylumLetterServedOn: '2026-09-07',
  actionTimeInLetter: 'one-week',
  urgentMotionInLetter: false,
  actionState: 'open',
  actionOn: '2026-09-14',
  enforcedAtOnce: false,
  reinstated: false,
}
const of = (changes: Told) => grade(actionHoldsUp, { ...refused, ...changes }, on)
/** Never certain without the text of the Regulation: what may hold is told from what certainly does not. */
const perhaps = 'barred…right'

describe('§ 75 since 12.06.2026 with § 74: an action that was too late certainly holds nothing up', () => {
  it.each([
    ['one-week', '2026-09-07', perhaps],
    ['one-week', '2026-09-14', perhaps],
    ['one-week', '2026-09-18', perhaps],
    ['one-week', '2026-09-19', 'barred'],
    ['two-weeks', '2026-09-19', perhaps],
    ['two-weeks', '2026-09-21', perhaps],
    ['two-weeks', '2026-09-25', perhaps],
    ['two-weeks', '2026-09-26', 'barred'],
    ['no-instruction', '2026-09-26', perhaps],
    ['no-instruction', '2026-12-07', perhaps],
    ['no-instruction', '2026-12-08', 'barred'],
    ['no-instruction', '2027-09-07', 'barred'],
    [null, '2026-09-19', perhaps],
  ])('the letter gives %s, the action came on %s: %s', (actionTimeInLetter, actionOn, expected) =>
    expect(of({ actionTimeInLetter, actionOn })).toBe(expected),
  )
  describe('for an application of the day before, by the older text', () => {
    const older = (changes: Told) => of({ asylumLodgedOn: '2026-06-11', ...changes })
    it.each([
      ['one-week', '2026-09-25', perhaps],
      ['one-week', '2026-09-26', 'barred'],
      ['no-instruction', '2026-12-08', perhaps],
      ['no-instruction', '2027-09-07', perhaps],
      ['no-instruction', '2027-09-08', 'barred'],
    ])('%s, %s: %s', (actionTimeInLetter, actionOn, expected) =>
      expect(older({ actionTimeInLetter, actionOn })).toBe(expected),
    )
    it('two weeks only of a simple refusal', () => {
      const other = { asylumLetter: 'asylum-refused-manifestly', actionTimeInLetter: 'one-week' }
      expect(older({ ...other, actionOn: '2026-09-19' })).toBe('barred')
      expect(older({ ...other, actionTimeInLetter: 'two-weeks', actionOn: '2026-09-19' })).toBe('barred')
    })
    it.each([
      ['asylum-refused', perhaps],
      ['protection-withdrawn', perhaps],
      ['asylum-refused-manifestly', 'barred'],
      ['asylum-transfer', 'barred'],
      ['asylum-discontinued', 'barred'],
    ])('the older text names %s: %s', (asylumLetter, expected) => expect(older({ asylumLetter })).toBe(expected))
  })
  it.each([
    'asylum-refused',
    'asylum-refused-manifestly',
    'asylum-inadmissible',
    'asylum-transfer',
    'asylum-discontinued',
    'protection-withdrawn',
  ])('every decision may be meant: %s', (asylumLetter) => expect(of({ asylumLetter })).toBe(perhaps))
  it('without a decision nothing', () => expect(of({ asylumLetter: 'none' })).toBe('barred'))
  it.each([
    ['none', 'barred'],
    ['open', perhaps],
    ['won', perhaps],
    ['dismissed', perhaps],
    ['over', 'barred'],
  ])('the action is %s: %s', (actionState, expected) => expect(of({ actionState })).toBe(expected))
  it('reinstated, it was in time', () => {
    expect(of({ actionOn: '2026-10-30' })).toBe('barred')
    expect(of({ actionOn: '2026-10-30', reinstated: true })).toBe(perhaps)
    expect(of({ actionOn: '2026-10-30', reinstated: null })).toBe(perhaps)
  })
  it('not where the letter asks for an urgent motion, nor where it is enforced at once', () => {
    expect(of({ urgentMotionInLetter: true })).toBe('barred')
    expect(of({ urgentMotionInLetter: null })).toBe(perhaps)
    expect(of({ enforcedAtOnce: true })).toBe('barred')
  })
})
