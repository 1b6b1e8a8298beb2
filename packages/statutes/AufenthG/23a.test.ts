import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged } from '../testing.ts'
import { permitHardship } from './23a.ts'

const on = '2026-11-23'
const asked: Told = { obligedToLeave: true, hardshipCommissionRequest: true }

describe('§ 23a: nobody has a right of their own to it', () => {
  it('is exceptional, whatever else is missing (Abs. 1 Satz 1 departs from all conditions, §§ 10 and 11)', () => {
    expect(grade(permitHardship, asked, on)).toBe('exceptional')
    expect(
      gradeIfJudged(
        permitHardship,
        {
          ...asked,
          publicFunds: 'all',
          validPassport: false,
          entryBan: true,
          asylum: [{ status: 'asylum-rejected', from: '2020-01-01' }],
          asylumDecidedOn: '2019-05-01',
          manifestlyUnfounded: 'deception',
          expulsionInterest: '54-1',
        },
        on,
      ),
    ).toBe('exceptional')
  })
  it.each([
    ['the request of the commission', { hardshipCommissionRequest: false }],
    ['the duty to leave', { obligedToLeave: false }],
  ])('is barred without %s', (_, changes) => expect(grade(permitHardship, { ...asked, ...changes }, on)).toBe('barred'))
  it('unknown never grants', () =>
    expect(grade(permitHardship, { ...asked, hardshipCommissionRequest: null }, on)).toBe('barred…exceptional'))
})
