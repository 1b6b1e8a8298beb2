import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade } from '../testing.ts'
import { hoursOfTheYoung } from './8.ts'
import { breaksOfTheYoung } from './11.ts'
import { freeTimeOfTheYoung } from './13.ts'
import { nightRestOfTheYoung } from './14.ts'
import { sundayRestOfTheYoung } from './17.ts'

const on = '2026-11-23'

describe.each([hoursOfTheYoung, breaksOfTheYoung, freeTimeOfTheYoung, nightRestOfTheYoung, sundayRestOfTheYoung])(
  '$cite',
  (norm) => {
    const of = (changes: Told) => grade(norm, { wageRelation: 'training', birthDate: '2008-11-24', ...changes }, on)
    it('from 15 to the day before the 18th birthday', () => {
      expect(of({})).toBe('right')
      expect(of({ birthDate: '2008-11-23' })).toBe('barred')
      expect(of({ birthDate: '2011-11-23' })).toBe('right')
      expect(of({ birthDate: '2011-11-24' })).toBe('barred')
    })
    it('§ 1: at work, too; open in an internship', () => {
      expect(of({ wageRelation: 'employee' })).toBe('right')
      expect(of({ wageRelation: 'internship' })).toBe('barred…right')
      expect(of({ wageRelation: 'volunteer' })).toBe('barred')
    })
    it.each(['wageRelation', 'birthDate'])('an unknown %s never grants', (fact) =>
      expect(of({ [fact]: null })).toBe('barred…right'),
    )
  },
)
