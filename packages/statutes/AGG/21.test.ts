import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, leftToWeigh } from '../testing.ts'
import { moneyForWorseTreatment, undoWorseTreatment } from './21.ts'

const on = '2026-11-23'

describe.each([undoWorseTreatment, moneyForWorseTreatment])('$cite: turned away', (norm) => {
  const flat: Told = {
    treatedWorseAt: 'flat',
    treatedWorseGround: 'origin',
    treatedWorseOn: '2026-10-01',
    flatOfferedPublicly: true,
    landlordOver50: false,
    landlordOnSameGround: false,
  }
  const of = (changes: Told, on = '2026-11-23') => gradeIfJudged(norm, { ...flat, ...changes }, on)

  it('is never certain: somebody weighs whether it was for that ground', () =>
    expect(grade(norm, flat, on)).toBe('barred…right'))
  it('§ 19 Abs. 2: by origin every flat that is offered to everybody, also of a small landlord', () => {
    expect(of({})).toBe('right')
    expect(of({ landlordOver50: null })).toBe('right')
  })
  it('… and else only where letting is mass business', () => {
    expect(leftToWeigh(norm, { ...flat, flatOfferedPublicly: false }, on)['AGG § 19 Abs. 1 Nr. 1']).toBeUndefined()
    expect(grade(norm, { ...flat, flatOfferedPublicly: false }, on)).toBe('barred…right')
  })
  it.each(['shop', 'insurance', 'other'])('… and a %s', (treatedWorseAt) =>
    expect(of({ treatedWorseAt, flatOfferedPublicly: null, landlordOver50: null, landlordOnSameGround: null })).toBe(
      'right',
    ),
  )
  it.each(['sex', 'religion', 'disability', 'age', 'sexual-identity'])(
    '§ 19 Abs. 5 Satz 3: by %s only large landlords, else an unusual case',
    (treatedWorseGround) => {
      expect(of({ treatedWorseGround, landlordOver50: true })).toBe('right')
      expect(of({ treatedWorseGround, landlordOver50: false })).toBe('exceptional')
      expect(of({ treatedWorseGround, landlordOver50: null })).toBe('exceptional…right')
    },
  )
  it('not for another ground, not where nothing happened', () => {
    expect(of({ treatedWorseGround: 'other' })).toBe('barred')
    expect(of({ treatedWorseAt: 'no', treatedWorseGround: null, treatedWorseOn: null })).toBe('barred')
  })
  it('Abs. 5 Satz 1: to the day two months after, then only without fault', () => {
    const known = (day: string) => leftToWeigh(norm, flat, day)
    expect(known('2026-12-01')).not.toHaveProperty('AGG § 21 Abs. 5')
    expect(known('2026-12-02')).toHaveProperty('AGG § 21 Abs. 5', 'requirement')
  })
  it.each(['treatedWorseAt', 'treatedWorseGround'])('an unknown %s never grants', (fact) =>
    expect(of({ [fact]: null })).toBe('barred…right'),
  )
  it('§ 19 Abs. 3, 5 and § 20 are weighed where they can count, and only there', () => {
    const asked = (changes: Told) =>
      Object.entries(leftToWeigh(norm, { ...flat, ...changes }, on))
        .filter(([cite, role]) => role === 'exclusion' && cite.startsWith('AGG § ') && !cite.startsWith('AGG § 21'))
        .map(([cite]) => cite)
    expect(asked({})).toEqual(['AGG § 19 Abs. 3', 'AGG § 19 Abs. 5 Satz 1'])
    expect(asked({ treatedWorseGround: 'age' })).toContain('AGG § 20 Abs. 1 Satz 1')
    expect(asked({ treatedWorseAt: 'shop' })).toEqual([])
    expect(asked({ treatedWorseAt: 'insurance', treatedWorseGround: 'age' })).toEqual(['AGG § 20 Abs. 2 Satz 2'])
    expect(asked({ treatedWorseAt: 'insurance', treatedWorseGround: 'sex' })).toEqual([])
  })
  const others = ['sex', 'religion', 'disability', 'age', 'sexual-identity']
  const weighed = (changes: Told) => leftToWeigh(norm, { ...flat, ...changes }, on)
  it('§ 3 Abs. 1 Satz 1: that it was for that ground is asked of everybody, without exception', () =>
    expect(weighed({})).toHaveProperty('AGG § 3 Abs. 1 Satz 1', 'requirement'))
  it('§ 19 Abs. 2: by origin nobody asks for mass business, but of a flat that was not offered to everybody', () => {
    for (const treatedWorseAt of ['flat', 'shop', 'insurance', 'other'])
      expect(weighed({ treatedWorseAt }), treatedWorseAt).not.toHaveProperty('AGG § 19')
    expect(weighed({ flatOfferedPublicly: false })).toHaveProperty('AGG § 19', 'requirement')
  })
  it.each(others)(
    '§ 19 Abs. 1: by %s mass business is weighed, and a private insurance is protected as it is',
    (ground) => {
      for (const treatedWorseAt of ['flat', 'shop', 'other'])
        expect(weighed({ treatedWorseAt, treatedWorseGround: ground }), treatedWorseAt).toHaveProperty('AGG § 19')
      expect(weighed({ treatedWorseAt: 'insurance', treatedWorseGround: ground })).not.toHaveProperty('AGG § 19')
    },
  )
  it.each(others)('§ 20 Abs. 1: a good reason may justify a difference by %s, but not by an insurance', (ground) => {
    for (const treatedWorseAt of ['flat', 'shop', 'other'])
      expect(weighed({ treatedWorseAt, treatedWorseGround: ground }), treatedWorseAt).toHaveProperty(
        'AGG § 20 Abs. 1 Satz 1',
        'exclusion',
      )
    expect(weighed({ treatedWorseAt: 'insurance', treatedWorseGround: ground })).not.toHaveProperty(
      'AGG § 20 Abs. 1 Satz 1',
    )
  })
  it.each(['religion', 'disability', 'age', 'sexual-identity'])(
    '§ 20 Abs. 2 Satz 2: an insurance may reckon by risk where it is %s, nobody else',
    (ground) => {
      expect(weighed({ treatedWorseAt: 'insurance', treatedWorseGround: ground })).toHaveProperty(
        'AGG § 20 Abs. 2 Satz 2',
        'exclusion',
      )
      for (const treatedWorseAt of ['flat', 'shop', 'other'])
        expect(weighed({ treatedWorseAt, treatedWorseGround: ground }), treatedWorseAt).not.toHaveProperty(
          'AGG § 20 Abs. 2 Satz 2',
        )
    },
  )
  it.each(others)('§ 19 Abs. 5 Satz 3 is about flats: a shop that treats one worse by %s need not let any', (ground) =>
    expect(
      of({
        treatedWorseAt: 'shop',
        treatedWorseGround: ground,
        flatOfferedPublicly: null,
        landlordOver50: null,
        landlordOnSameGround: null,
      }),
    ).toBe('right'),
  )
})
