import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { compensation } from './15.ts'

const on = '2026-11-23'

describe('AGG § 15: compensation', () => {
  const worse: Told = { wageRelation: 'employee', worseTreatment: { ground: 'origin', knownOn: '2026-09-23' } }
  const of = (changes: Told, day = on) => grade(compensation, { ...worse, ...changes }, day)
  const judged = (changes: Told, day = on) => gradeIfJudged(compensation, { ...worse, ...changes }, day)

  it('is never said without somebody’s weighing', () => {
    expect(of({})).toBe('barred…right')
    expect(judged({})).toBe('right')
  })
  it.each(['sex', 'religion', 'disability', 'age', 'sexual-identity'])('§ 1: %s is a ground', (ground) =>
    expect(judged({ worseTreatment: { ground, knownOn: '2026-09-23' } })).toBe('right'),
  )
  it('§ 1: no ground, no claim', () => {
    expect(of({ worseTreatment: false })).toBe('barred')
    expect(of({ worseTreatment: { ground: 'other', knownOn: '2026-09-23' } })).toBe('barred')
  })
  it('Abs. 4: two months; after them only what was agreed otherwise', () => {
    expect(judged({}, '2026-11-23')).toBe('right')
    expect(judged({}, '2026-11-24')).toBe('barred…right')
  })
  it('§ 6: in training, too; not for the self-employed', () => {
    expect(judged({ wageRelation: 'training' })).toBe('right')
    expect(of({ wageRelation: 'self-employed' })).toBe('barred')
  })
  it.each([
    { wageRelation: null },
    { worseTreatment: null },
    { worseTreatment: { ground: 'origin' } },
    { worseTreatment: { knownOn: '2026-09-23' } },
  ])('an unknown %o never grants', (changes) => expect(judged(changes)).toBe('barred…right'))
})
