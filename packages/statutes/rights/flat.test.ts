import { day, find, type Norm, readSituation, rulebook } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { amounts } from '../amounts/index.ts'
import { firstLimit } from '../SaechsEinkGrenzVO/1.ts'
import { secondLimit } from '../SaechsEinkGrenzVO/2.ts'
import { grade, gradeIfJudged } from '../testing.ts'
import { withRights } from './statuses.ts'

const on = '2026-11-23'

describe('SaechsEinkGrenzVO: limits of income', () => {
  /** Whether the limit itself is kept, which the grade never shows: federal law stands before it. */
  const keeps = (norm: Norm, persons: number, children: number, gross: number) => {
    const told = {
      homeInSaxony: true,
      householdPersons: persons,
      householdChildren: children,
      householdGrossYear: gross,
    }
    const read = readSituation(withRights, told, on)
    if (!read.ok) throw new Error('no situation')
    const book = rulebook({ vocabulary: withRights, norms: [norm], amounts, steps: [] })
    const reasons = find(book, norm.id, read.situation, { on: day(on) })?.reasons ?? []
    return reasons.find(({ cite }) => cite === norm.cite)?.state
  }
  it.each<[Norm, number, number, number]>([
    [firstLimit, 1, 0, 1_680_000],
    [firstLimit, 2, 0, 2_520_000],
    [firstLimit, 2, 1, 2_590_000],
    [firstLimit, 4, 2, 2_520_000 + 2 * 574_000 + 140_000],
    [secondLimit, 1, 0, 2_100_000],
    [secondLimit, 2, 0, 3_150_000],
    [secondLimit, 3, 1, 3_150_000 + 717_500 + 87_500],
  ])('$0.cite: %i persons, %i children', (norm, persons, children, most) => {
    expect(keeps(norm, persons, children, most)).toBe('yes')
    // What is taken off, nobody here can reckon: above the limit it is open, not closed.
    expect(keeps(norm, persons, children, most + 1)).toBe('unknown')
  })
  it('never grants: whom the certificate is for stands in an act that is not read', () => {
    const told = { homeInSaxony: true, householdPersons: 1, householdChildren: 0, householdGrossYear: 0 }
    for (const norm of [firstLimit, secondLimit]) {
      expect(gradeIfJudged(norm, told, on)).toBe('barred…right')
      expect(grade(norm, { homeInSaxony: false }, on)).toBe('barred')
      expect(grade(norm, {}, on)).toBe('barred…right')
    }
  })
})
