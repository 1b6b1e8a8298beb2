import { day, find, type Norm, readSituation, rulebook, type Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { moneyForWorseTreatment, undoWorseTreatment } from '../AGG/21.ts'
import { amounts } from '../amounts/index.ts'
import { firstLimit } from '../SaechsEinkGrenzVO/1.ts'
import { secondLimit } from '../SaechsEinkGrenzVO/2.ts'
import { grade, gradeIfJudged, leftToWeigh } from '../testing.ts'
import { withRights } from './statuses.ts'

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
