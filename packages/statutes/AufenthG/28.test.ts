import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import {
  childOfGerman,
  parentOfGerman,
  parentOfGermanWithoutCustody,
  settlementFamilyOfGerman,
  spouseOfGerman,
} from './28.ts'

const on = '2026-11-23'
const nobody: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-16b', from: '2025-01-01' }],
  arrivedOn: '2025-01-01',
  birthDate: '1992-01-01',
  spouseHere: false,
  children: [],
  parentTitle: 'none',
  unmarried: false,
  familyExclusionWritten: false,
  germanSpoken: 'A1',
  germanWritten: 'A1',
}
const wife: Told = {
  ...nobody,
  spouseHere: true,
  spouseTitle: 'german',
  spousesAdult: true,
  marriedOn: '2024-01-01',
  marriedInGermany: false,
  cannotLearnForIllness: false,
  integrationCourseNotRequired: false,
}
const child = { birthDate: '2025-06-01', unmarried: true, livesWithMe: true }
const mother: Told = { ...nobody, children: [child], childHolds: 'german' }
const tolerated = { stay: [{ status: 'toleration', from: '2025-01-01' }], enteredWithRequiredVisa: false }

describe('§ 28 Abs. 1 Satz 1 Nr. 1: husband, wife or partner of a German', () => {
  const of = (changes: Told = {}, day = on) => grade(spouseOfGerman, { ...wife, ...changes }, day)

  it('has a right', () => expect(of()).toBe('right'))
  it('not of somebody with another title', () => expect(of({ spouseTitle: 'settlement' })).toBe('barred'))
  it('not living apart', () => expect(of({ spouseHere: false })).toBe('barred'))
  it('unknown never grants', () => expect(of({ spouseTitle: null })).toBe('barred…right'))
  it('Satz 5: both are 18, which only discretion waives', () => expect(of({ spousesAdult: false })).toBe('barred…may'))
  it('Satz 5: simple German, unless it could not be learned before entering', () => {
    expect(of({ germanSpoken: 'none', germanWritten: 'none' })).toBe('barred…right')
    expect(of({ germanSpoken: 'none', germanWritten: 'none', cannotLearnForIllness: true })).toBe('right')
  })
  it('simple German in writing is weighed', () => expect(of({ germanWritten: 'none' })).toBe('barred…right'))
  it('Satz 3: without livelihood it should be granted, and may be refused where others need funds', () => {
    expect(of({ publicFunds: 'all' })).toMatch(/^may/)
    expect(gradeIfJudged(spouseOfGerman, { ...wife, publicFunds: 'all' }, on)).toBe('should')
  })
  it('§ 27 Abs. 1a and 3a: not where it is written that the marriage is for show', () =>
    expect(of({ familyExclusionWritten: true })).toBe('barred'))
  it('§ 27 Abs. 3 Satz 2: an interest in expulsion may be overlooked', () =>
    expect(of({ expulsionInterest: 'other' })).toBe('may'))

  describe('who asks for it here (§ 5 Abs. 2, AufenthV § 39)', () => {
    it('with a toleration and married in Germany: a claim', () =>
      expect(of({ ...tolerated, marriedInGermany: true })).toBe('right'))
    it('with a toleration and married elsewhere: by discretion', () => expect(of(tolerated)).toMatch(/^may/))
    it('a child born here does not stand for the marriage', () =>
      expect(of({ ...tolerated, children: [child] })).toMatch(/^may/))
    it('with a Schengen visa only if married since', () => {
      const visitor = {
        stay: [{ status: 'visa-schengen', from: '2026-10-01' }],
        arrivedOn: '2026-10-01',
        marriedInGermany: true,
        enteredWithRequiredVisa: false,
      }
      expect(of({ ...visitor, marriedOn: '2026-10-01' })).toBe('right')
      expect(of({ ...visitor, marriedOn: '2026-09-30' })).toMatch(/^may/)
    })
    it('§ 10 Abs. 3: after a rejection only as a claim', () => {
      const rejected = {
        ...tolerated,
        asylum: [{ status: 'asylum-rejected', from: '2024-01-01' }],
        leftSinceAsylum: false,
        manifestlyUnfounded: 'no',
      }
      expect(of({ ...rejected, marriedInGermany: true })).toBe('right')
      expect(of({ ...rejected, marriedInGermany: true, publicFunds: 'some' })).toBe('barred')
    })
  })
})

describe('§ 28 Abs. 1 Satz 1 Nr. 2: child of a German', () => {
  const pupil: Told = { ...nobody, birthDate: '2008-11-24', unmarried: true, parentTitle: 'german' }
  const of = (changes: Told = {}, day = on) => grade(childOfGerman, { ...pupil, ...changes }, day)

  it('until the day before 18, on the day of the application', () => {
    expect(of()).toBe('right')
    expect(of({}, '2026-11-24')).toBe('barred')
    expect(grade(childOfGerman, pupil, '2027-03-01', { application: on })).toBe('right')
  })
  it('Satz 2: without livelihood', () =>
    expect(gradeIfJudged(childOfGerman, { ...pupil, publicFunds: 'all' }, on)).toBe('right'))
  it('not a married one', () => expect(of({ unmarried: false })).toBe('barred'))
})

describe('§ 28 Abs. 1 Satz 1 Nr. 3 and Satz 4: parent of a German', () => {
  const of = (changes: Told = {}, day = on) => grade(parentOfGerman, { ...mother, ...changes }, day)

  it('with custody has a right, without livelihood', () => {
    expect(of()).toBe('right')
    expect(of({ publicFunds: 'all' })).toBe('right')
  })
  it('until the child is 18', () => {
    expect(of({}, '2043-05-31')).toBe('right')
    expect(of({}, '2043-06-01')).toBe('barred')
  })
  it('not of a child that is not German', () => expect(of({ childHolds: 'other' })).toBe('barred'))
  it('unknown never grants', () => expect(of({ childHolds: null })).toBe('barred…right'))
  it('with a toleration, the child born since: a claim', () => expect(of(tolerated)).toBe('right'))
  it('with a toleration, the child born before: by discretion', () =>
    expect(of({ ...tolerated, arrivedOn: '2025-06-02' })).toMatch(/^may/))
  it('needs the passport as a rule', () => expect(of({ validPassport: false })).toBe('exceptional'))

  it('Satz 4: without custody by discretion', () => {
    const father = { ...mother, childHolds: 'german-contact' }
    expect(grade(parentOfGerman, father, on)).toBe('barred')
    expect(grade(parentOfGermanWithoutCustody, father, on)).toBe('may')
    expect(grade(parentOfGermanWithoutCustody, { ...father, publicFunds: 'all' }, on)).toBe('may')
    expect(grade(parentOfGermanWithoutCustody, mother, on)).toBe('barred')
  })
})

describe('§ 28 Abs. 2: settlement', () => {
  const held = (from: string, issuedUnder?: string) => [
    { status: 'permit-family', from, ...(issuedUnder ? { issuedUnder } : {}) },
  ]
  const settled: Told = {
    ...wife,
    stay: held('2023-11-23', 'AufenthG § 28 Abs. 1'),
    germanSpoken: 'B1',
    germanWritten: 'B1',
    integrationCourseDuty: 'none',
    cannotForIllnessOrAge: false,
  }
  const of = (changes: Told = {}, day = on) => grade(settlementFamilyOfGerman, { ...settled, ...changes }, day)

  it('after three years, as a rule', () => {
    expect(of()).toBe('should')
    expect(of({}, '2026-11-22')).toBe('barred')
  })
  it('a permit of which nobody knows whom it was for is weighed', () => {
    expect(of({ stay: held('2023-11-23') })).toBe('barred…should')
    expect(of({ stay: held('2023-11-23', 'AufenthG § 30 Abs. 1') })).toBe('barred…should')
  })
  it('not without the family life', () => expect(of({ spouseHere: false })).toBe('barred'))
  it('B1, which only illness waives by law', () => {
    expect(of({ germanWritten: 'A2' })).toBe('barred…may')
    expect(of({ germanWritten: 'A2', cannotLearnForIllness: true })).toBe('should')
  })
  it('no interest in expulsion', () => expect(of({ expulsionInterest: 'other' })).toBe('barred'))
  it('livelihood as a rule (§ 5 Abs. 1 Nr. 1)', () => expect(of({ publicFunds: 'some' })).toBe('exceptional'))
  it('also for parents of a German child', () =>
    expect(
      grade(settlementFamilyOfGerman, { ...settled, spouseHere: false, children: [child], childHolds: 'german' }, on),
    ).toBe('should'))
})
