import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { noTransferBeforeCourt, transferMotion } from './34a.ts'
import { asking, before, newer, now, older } from './testing.ts'

describe('§ 34a: a transfer', () => {
  const filed: Told = {
    ...newer,
    asylumLetter: 'asylum-transfer',
    urgentMotionState: 'open',
    urgentMotionOn: '2026-11-09',
    actionTimeInLetter: 'one-week',
  }
  const held = asking(noTransferBeforeCourt, filed, now)

  it('Abs. 3 Satz 2: a motion on the seventh day holds it up', () => expect(held()).toBe('right'))
  it('the eighth day is open, the twelfth late', () => {
    expect(held({ urgentMotionOn: '2026-11-10' })).toBe('barred…right')
    expect(held({ urgentMotionOn: '2026-11-13' })).toBe('barred…right')
    expect(held({ urgentMotionOn: '2026-11-14' })).toBe('barred')
  })
  it('late, but reinstated', () => {
    expect(held({ urgentMotionOn: '2026-11-14', reinstated: true })).toBe('right')
    expect(held({ urgentMotionOn: '2026-11-14', reinstated: null })).toBe('barred…right')
  })
  it('Abs. 3 Satz 5: three months where the letter gives no instruction', () => {
    const none: Told = { actionTimeInLetter: 'no-instruction' }
    expect(held({ ...none, urgentMotionOn: '2027-02-02' }, '2027-02-10')).toBe('right')
    expect(held({ ...none, urgentMotionOn: '2027-02-03' }, '2027-02-10')).toBe('barred')
  })
  it('a motion from before the decision may be another one', () => {
    expect(held({ urgentMotionOn: '2026-11-02' })).toBe('right')
    expect(held({ urgentMotionOn: '2026-11-01' })).toBe('barred…right')
  })
  it('"vor der gerichtlichen Entscheidung": not after a refusal, and not before a motion', () => {
    expect(held({ urgentMotionState: 'refused' })).toBe('barred')
    expect(held({ urgentMotionState: 'none', urgentMotionOn: null })).toBe('barred')
  })
  it('says the same in both texts and of both kinds of applications', () => {
    expect(held({ asylumLodgedOn: '2026-06-11' })).toBe('right')
    expect(held({ asylumLodgedOn: null })).toBe('right')
    const then: Told = { ...older, asylumLodgedOn: '2026-04-01', urgentMotionOn: '2026-05-18' }
    expect(held(then, before)).toBe('right')
    expect(held({ ...then, urgentMotionOn: '2026-05-23' }, before)).toBe('barred')
  })
  it.each(['asylumLetter', 'asylumLetterServedOn', 'urgentMotionState', 'urgentMotionOn'])(
    'an unknown %s never grants',
    (fact) => expect(held({ [fact]: null })).toBe('barred…right'),
  )
  it('Abs. 3 Satz 1: the court can stop it, in the week', () => {
    const base: Told = { ...filed, urgentMotionState: 'none', urgentMotionOn: null }
    const can = asking(transferMotion, base, '2026-11-09', gradeIfJudged)
    expect(can()).toBe('may')
    expect(can({}, '2026-11-10')).toBe('barred…may')
    expect(can({}, '2026-11-14')).toBe('barred')
    expect(can({ urgentMotionState: 'open' })).toBe('barred')
    expect(can({ asylumLetter: 'asylum-refused' })).toBe('barred')
    expect(grade(transferMotion, base, '2026-11-09')).toBe('barred…may')
    expect(grade(transferMotion, { ...base, ...older }, before)).toBe('barred')
    expect(gradeIfJudged(transferMotion, { ...base, ...older }, '2026-05-18')).toBe('may')
  })
})
