import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { childInHardship, childOfForeigner, childOfOneForeigner } from './32.ts'

const on = '2026-11-23'
const child: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-25-3', from: '2025-01-01' }],
  arrivedOn: '2025-01-01',
  birthDate: '2012-01-01',
  unmarried: true,
  parentTitle: 'work',
  otherParent: 'title',
  cameWithParents: true,
  adequateHousing: true,
  familyExclusionWritten: false,
  germanSpoken: 'A1',
  germanWritten: 'A1',
}
const of = (changes: Told = {}, day = on) => grade(childOfForeigner, { ...child, ...changes }, day)

describe('§ 32 Abs. 1', () => {
  it.each(['settlement', 'blue-card', 'refugee', 'permit'])('a parent with %s', (parentTitle) =>
    expect(of({ parentTitle })).toBe('right'),
  )
  it.each(['subsidiary', 'excluded', '25a-2-1', 'other', 'none', 'german'])('not with %s', (parentTitle) =>
    expect(of({ parentTitle })).toBe('barred'),
  )
  it('both hold one, or one has custody alone', () => {
    expect(of({ otherParent: 'none' })).toBe('right')
    expect(of({ otherParent: 'agrees' })).toBe('barred')
    expect(of({ otherParent: 'other' })).toBe('barred')
  })
  it('under 18 on the day of the application, and unmarried', () => {
    expect(of({}, '2029-12-31')).toBe('right')
    expect(of({}, '2030-01-01')).toBe('barred')
    expect(of({ unmarried: false })).toBe('barred')
  })
  it('room enough, but for work titles', () => {
    expect(of({ adequateHousing: false })).toBe('right')
    expect(of({ adequateHousing: false, parentTitle: 'permit' })).toBe('barred')
  })
})

describe('§ 32 Abs. 2: from 16 and not together with the parents', () => {
  const alone = { parentTitle: 'permit', birthDate: '2010-11-24', cameWithParents: false }
  it('is weighed from 16 on', () => {
    expect(of(alone)).toBe('right')
    expect(of(alone, '2026-11-24')).toBe('barred…right')
  })
  it('not with C1, nor where the parent has protection', () => {
    expect(of({ ...alone, germanSpoken: 'C1', germanWritten: 'C1' }, '2026-11-24')).toBe('right')
    expect(of({ ...alone, parentTitle: 'refugee' }, '2026-11-24')).toBe('right')
  })
})

it('Abs. 3: with the consent of the other parent it should be granted', () => {
  expect(grade(childOfOneForeigner, { ...child, otherParent: 'agrees' }, on)).toBe('should')
  expect(grade(childOfOneForeigner, child, on)).toBe('barred')
})
it('Abs. 4: hardship is weighed', () => {
  expect(grade(childInHardship, { ...child, otherParent: 'other' }, on)).toBe('barred…may')
  expect(gradeIfJudged(childInHardship, { ...child, otherParent: 'other' }, on)).toBe('may')
  expect(gradeIfJudged(childInHardship, { ...child, parentTitle: 'subsidiary' }, on)).toBe('barred')
})

// §§ 27 and 29 hold for every paragraph of § 32.
describe.each([
  { name: 'Abs. 1', norm: childOfForeigner, who: child, full: 'right' },
  { name: 'Abs. 3', norm: childOfOneForeigner, who: { ...child, otherParent: 'agrees' }, full: 'should' },
  { name: 'Abs. 4', norm: childInHardship, who: { ...child, otherParent: 'other' }, full: 'may' },
] as const)('§§ 27 and 29 for § 32 $name', ({ norm, who, full }) => {
  const ifJudged = (changes: Told) => gradeIfJudged(norm, { ...who, parentTitle: 'permit', ...changes }, on)

  it.each([
    'settlement',
    'settlement-eu',
    'blue-card',
    'research',
    'work',
    'refugee',
    'resettled',
    'limited',
    '25a-1',
    '25b-1',
    'permit',
  ])('a parent with %s', (parentTitle) => expect(ifJudged({ parentTitle })).toBe(full))
  it.each(['none', 'other', 'german', 'subsidiary'])('not with %s', (parentTitle) =>
    expect(ifJudged({ parentTitle })).toBe('barred'),
  )
  it.each(['excluded', '25a-2-1'])('§ 29 Abs. 3 Satz 3: not with %s', (parentTitle) =>
    expect(ifJudged({ parentTitle })).toBe('barred'),
  )
  it.each(['limited', '25a-1', '25b-1'])('§ 29 Abs. 3 Satz 1: with %s grounds are weighed', (parentTitle) =>
    expect(grade(norm, { ...who, parentTitle }, on)).toBe(`barred…${full}`),
  )
  it('§ 27 Abs. 1a and 3a', () => expect(ifJudged({ familyExclusionWritten: true })).toBe('barred'))
  it('§ 29 Abs. 1 Satz 1 Nr. 2: room enough, but for work titles (Abs. 5)', () => {
    expect(ifJudged({ adequateHousing: false })).toBe('barred')
    for (const parentTitle of ['blue-card', 'research', 'work'])
      expect(ifJudged({ adequateHousing: false, parentTitle }), parentTitle).toBe(full)
  })
  it.each(['refugee', 'resettled'])(
    '§ 29 Abs. 2: with %s housing and livelihood may be left aside, within three months they are',
    (parentTitle) => {
      const asWell = full === 'may' ? 'may' : `may…${full}`
      expect(ifJudged({ parentTitle, adequateHousing: false })).toBe(asWell)
      expect(ifJudged({ parentTitle, publicFunds: 'all' })).toBe(asWell)
    },
  )
  it('§ 5 Abs. 1 Nr. 1: livelihood as a rule', () => expect(ifJudged({ publicFunds: 'all' })).toBe('exceptional'))
  it('§ 27 Abs. 3 Satz 1: it may be refused where others need public funds', () => {
    const secured = { parentTitle: 'refugee', publicFunds: 'all' }
    expect(grade(norm, { ...who, ...secured }, on)).toBe(full === 'may' ? 'barred…may' : `may…${full}`)
  })
})
