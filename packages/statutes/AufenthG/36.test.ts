import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { parentsOfRefugee } from './36.ts'
import { childOfProtected, parentsOfProtected, spouseOfProtected } from './36a.ts'

const on = '2026-11-23'
const over = '2027-07-24'
const mother: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-11-01' }],
  arrivedOn: '2026-11-01',
  birthDate: '1985-01-01',
  spouseHere: false,
  children: [{ birthDate: '2012-01-01', unmarried: true, livesWithMe: true }],
  childHolds: 'refugee',
  familyExclusionWritten: false,
  adequateHousing: false,
}

describe('§ 36 Abs. 1: parents of a minor refugee', () => {
  const of = (changes: Told = {}, day = on) => grade(parentsOfRefugee, { ...mother, ...changes }, day)
  it('whether no other parent was here is weighed', () => {
    expect(of()).toBe('barred…right')
    expect(gradeIfJudged(parentsOfRefugee, mother, on)).toBe('right')
  })
  it('without livelihood and housing', () =>
    expect(gradeIfJudged(parentsOfRefugee, { ...mother, publicFunds: 'all' }, on)).toBe('right'))
  it('not of a child with another protection, nor of a grown one', () => {
    expect(of({ childHolds: 'subsidiary' })).toBe('barred')
    expect(of({}, '2030-01-01')).toBe('barred')
  })
})

describe('§ 36a with § 104 Abs. 14: subsidiary protection', () => {
  const wife: Told = {
    ...mother,
    children: [],
    spouseHere: true,
    spouseTitle: 'subsidiary',
    spouseTitleSince: '2023-01-01',
    spousesAdult: true,
    marriedInGermany: false,
    adequateHousing: true,
  }
  const of = (changes: Told = {}, day = on) => gradeIfJudged(spouseOfProtected, { ...wife, ...changes }, day)

  it('stopped until 23.07.2027', () => {
    expect(of()).toBe('barred')
    expect(of({}, '2027-07-23')).toBe('barred')
    expect(of({}, over)).toBe('exceptional…may')
  })
  it('of protection given since 12.06.2026 nobody knows', () => {
    expect(of({ spouseTitleSince: '2026-06-11' })).toBe('barred')
    expect(of({ spouseTitleSince: '2026-06-12' })).toBe('barred…may')
  })
  it('never grants for certain', () => expect(grade(spouseOfProtected, wife, over)).toBe('barred…may'))
  it('is not for the family of refugees', () => expect(of({ spouseTitle: 'refugee' }, over)).toBe('barred'))

  const child: Told = {
    ...mother,
    children: [],
    birthDate: '2015-01-01',
    unmarried: true,
    parentTitle: 'subsidiary',
    parentTitleSince: '2023-01-01',
    otherParent: 'none',
    adequateHousing: true,
  }
  it('a minor child is a ground by itself', () => {
    expect(grade(childOfProtected, child, on)).toBe('barred')
    expect(grade(childOfProtected, child, over)).toBe('exceptional…may')
    expect(grade(childOfProtected, { ...child, otherParent: 'other' }, over)).toBe('barred')
  })
  it('parents of a minor', () => {
    const parents = { ...mother, childHolds: 'subsidiary' }
    expect(gradeIfJudged(parentsOfProtected, parents, on)).toBe('barred…may')
    expect(gradeIfJudged(parentsOfProtected, parents, over)).toBe('exceptional…may')
    expect(gradeIfJudged(parentsOfProtected, mother, over)).toBe('barred')
  })
})

describe('§ 36a with §§ 27, 29, 30 and 32, after the stop', () => {
  const none = { stay: [{ status: 'none', from: '2026-11-01' }], enteredWithRequiredVisa: false }
  const child: Told = {
    ...mother,
    children: [],
    birthDate: '2015-01-01',
    unmarried: true,
    parentTitle: 'subsidiary',
    parentTitleSince: '2023-01-01',
    otherParent: 'none',
    adequateHousing: true,
  }
  const ofChild = (changes: Told, day = over) => grade(childOfProtected, { ...child, ...changes }, day)
  const wife: Told = {
    ...mother,
    children: [],
    spouseHere: true,
    spouseTitle: 'subsidiary',
    spouseTitleSince: '2023-01-01',
    spousesAdult: true,
    marriedInGermany: false,
    adequateHousing: true,
  }
  const ofWife = (changes: Told, day = over) => gradeIfJudged(spouseOfProtected, { ...wife, ...changes }, day)
  const ofParents = (changes: Told, day = over) =>
    gradeIfJudged(parentsOfProtected, { ...mother, childHolds: 'subsidiary', ...changes }, day)

  it('§ 36a Abs. 1 Satz 1: only a minor, unmarried child of somebody with subsidiary protection', () => {
    expect(ofChild({ unmarried: false })).toBe('barred')
    expect(ofChild({ birthDate: '2009-07-24' })).toBe('barred')
    expect(ofChild({ birthDate: '2009-07-25' })).toBe('exceptional…may')
    expect(ofChild({ parentTitle: 'refugee' })).toBe('barred')
  })
  it.each(['none', 'title', 'agrees'])('§ 32 Abs. 3: the other parent: %s', (otherParent) =>
    expect(ofChild({ otherParent })).toBe('exceptional…may'),
  )
  it('§ 104 Abs. 14: until 23.07.2027, for permits from before 12.06.2026', () => {
    expect(ofChild({}, '2027-07-23')).toBe('barred')
    expect(ofChild({ parentTitleSince: '2026-06-11' }, '2027-07-23')).toBe('barred')
    expect(ofChild({ parentTitleSince: '2026-06-12' }, '2027-07-23')).toBe('barred…may')
    expect(ofParents({}, '2027-07-23')).toBe('barred…may')
    expect(ofParents({})).toBe('exceptional…may')
  })
  it('§ 29 Abs. 1 Satz 1 Nr. 2 and Abs. 2 Satz 1: housing and livelihood are left to discretion', () => {
    expect(ofChild({ adequateHousing: false })).toBe('exceptional…may')
    expect(ofWife({ adequateHousing: false })).toBe('exceptional…may')
    expect(gradeIfJudged(childOfProtected, { ...child, publicFunds: 'all' }, over)).toBe('exceptional…may')
    expect(ofWife({ publicFunds: 'all' })).toBe('exceptional…may')
  })
  it('§ 36a Abs. 1 Satz 2: of parents neither is asked', () =>
    expect(ofParents({ adequateHousing: false, publicFunds: 'all' })).toBe('exceptional…may'))
  it('Abs. 4 with § 30 Abs. 1 Satz 1 Nr. 1: both are 18', () => expect(ofWife({ spousesAdult: false })).toBe('barred'))
  it('not living apart', () => expect(ofWife({ spouseHere: false })).toBe('barred'))
  it('parents: a minor child of several is enough', () => {
    const minor = { birthDate: '2012-01-01', unmarried: true, livesWithMe: true }
    const grown = { ...minor, birthDate: '2000-01-01' }
    expect(ofParents({ children: [minor, grown] })).toBe('exceptional…may')
    expect(ofParents({ children: [grown] })).toBe('barred')
    expect(gradeIfJudged(parentsOfRefugee, { ...mother, children: [minor, grown] }, on)).toBe('right')
  })
  it('§ 27 Abs. 1a and 3a stand against all', () => {
    const written = { familyExclusionWritten: true }
    expect(ofChild(written)).toBe('barred')
    expect(ofWife(written)).toBe('barred')
    expect(ofParents(written)).toBe('barred')
    expect(gradeIfJudged(parentsOfRefugee, { ...mother, ...written }, on)).toBe('barred')
  })
  it('§ 5 Abs. 2: there is no claim (Abs. 1 Satz 3), so without the visa only hardship is left', () =>
    expect(ofChild(none)).toBe('barred…may'))
})
