import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import {
  workOpportunities,
  workOpportunityCut,
  workOpportunityDuty,
  workOpportunityMoney,
  workOpportunityProtection,
} from '../AsylbLG/5.ts'
import { grade, gradeIfJudged } from '../testing.ts'

const on = '2026-11-23'
const draws: Told = { publicFunds: 'all', benefitsBy: 'asylum-act', birthDate: '1994-02-02', employment: false }

describe('§ 5 AsylbLG', () => {
  it.each([
    [workOpportunities, {}, 'should'],
    [workOpportunityMoney, { workOpportunity: 'doing' }, 'right'],
    [workOpportunityProtection, { workOpportunity: 'offered' }, 'right'],
  ])('$0.cite: for whoever draws benefits by the act', (norm, more, word) => {
    expect(grade(norm, { ...draws, ...more }, on)).toBe(word)
    expect(grade(norm, { ...draws, ...more, benefitsBy: 'jobcenter' }, on)).toBe('barred')
    expect(grade(norm, { ...draws, ...more, publicFunds: 'none' }, on)).toBe('barred')
    expect(grade(norm, { ...draws, ...more, benefitsBy: null }, on)).toBe(`barred…${word}`)
  })
  it.each([
    ['doing', 'right'],
    ['offered', 'barred'],
    ['refused', 'barred'],
    ['own-care', 'barred'],
    ['none', 'barred'],
    [null, 'barred…right'],
  ])('Abs. 2: 80 cents for work that is done, not for care of oneself (%s)', (workOpportunity, word) =>
    expect(grade(workOpportunityMoney, { ...draws, workOpportunity }, on)).toBe(word),
  )
  it('Abs. 5: not where there is none', () =>
    expect(grade(workOpportunityProtection, { ...draws, workOpportunity: 'own-care' }, on)).toBe('barred'))

  describe('Abs. 4: who has to take it', () => {
    const duty = (more: Told, day = on) =>
      gradeIfJudged(workOpportunityDuty, { ...draws, workOpportunity: 'offered', ...more }, day)
    it('whoever can work, where it is fair to ask: somebody weighs both', () => {
      expect(duty({})).toBe('right')
      expect(grade(workOpportunityDuty, { ...draws, workOpportunity: 'offered' }, on)).toBe('barred…right')
    })
    it('not with a job, not where none was offered', () => {
      expect(duty({ employment: true })).toBe('barred')
      expect(duty({ workOpportunity: 'none' })).toBe('barred')
      expect(duty({ workOpportunity: 'own-care' })).toBe('barred')
    })
    it('from 18 on; between 15 and 18 by the School Act; below never', () => {
      expect(duty({ birthDate: '2008-11-23' })).toBe('right')
      expect(duty({ birthDate: '2008-11-24' })).toBe('barred…right')
      expect(duty({ birthDate: '2011-11-23' })).toBe('barred…right')
      expect(duty({ birthDate: '2011-11-24' })).toBe('barred')
    })
  })
  describe('Abs. 4 Satz 2 and 3: less after a refusal', () => {
    const cut = (more: Told) =>
      gradeIfJudged(
        workOpportunityCut,
        { ...draws, workOpportunity: 'refused', workOpportunityWarned: true, ...more },
        on,
      )
    it('only where the office had told before', () => {
      expect(cut({})).toBe('right')
      expect(cut({ workOpportunityWarned: false })).toBe('barred')
      expect(cut({ workOpportunityWarned: null })).toBe('barred…right')
    })
    it('not without a refusal, not of somebody who did not have to', () => {
      expect(cut({ workOpportunity: 'doing', workOpportunityWarned: null })).toBe('barred')
      expect(cut({ employment: true })).toBe('barred')
    })
    it('is never certain: somebody weighs the reasons', () =>
      expect(grade(workOpportunityCut, { ...draws, workOpportunity: 'refused', workOpportunityWarned: true }, on)).toBe(
        'barred…right',
      ))
  })
})
