import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade } from '../testing.ts'
import { dailyHours } from './3.ts'
import { breaksAtWork } from './4.ts'
import { restBetweenDays } from './5.ts'
import { sundayRest } from './9.ts'
import { daysOffForSundays } from './11.ts'

const on = '2026-11-23'

describe.each([dailyHours, breaksAtWork, restBetweenDays, sundayRest, daysOffForSundays])('$cite', (norm) => {
  const grownUp: Told = { wageRelation: 'employee', birthDate: '2008-11-23', outsideWorkingTimeAct: false }
  const of = (changes: Told) => grade(norm, { ...grownUp, ...changes }, on)
  it('from the 18th birthday', () => {
    expect(of({})).toBe('right')
    expect(of({ birthDate: '2008-11-24' })).toBe('barred')
  })
  it('§ 2 Abs. 2: in a training, too; open in an internship; not for the self-employed', () => {
    expect(of({ wageRelation: 'training' })).toBe('right')
    expect(of({ wageRelation: 'internship' })).toBe('barred…right')
    expect(of({ wageRelation: 'self-employed' })).toBe('barred')
  })
  it('§ 18 Abs. 1: not for whom the Act leaves out', () => expect(of({ outsideWorkingTimeAct: true })).toBe('barred'))
  it.each(['wageRelation', 'birthDate', 'outsideWorkingTimeAct'])('an unknown %s never grants', (fact) =>
    expect(of({ [fact]: null })).toBe('barred…right'),
  )
})
