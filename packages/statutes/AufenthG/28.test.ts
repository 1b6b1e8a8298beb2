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

describe('§ 28: one child of several is enough', () => {
  const grown = { birthDate: '2000-01-01', unmarried: true, livesWithMe: true }
  const of = (children: Told[], changes: Told = {}) => grade(parentOfGerman, { ...mother, children, ...changes }, on)

  it('Abs. 1 Satz 1 Nr. 3: minor and unmarried', () => {
    expect(of([child, grown])).toBe('right')
    expect(of([grown])).toBe('barred')
    expect(of([{ ...child, birthDate: '2009-01-01', unmarried: false }])).toBe('barred')
  })
  it('Abs. 1 Satz 4: the same without custody', () => {
    const father = (children: Told[]) =>
      grade(parentOfGermanWithoutCustody, { ...mother, children, childHolds: 'german-contact' }, on)
    expect(father([child, grown])).toBe('may')
    expect(father([grown])).toBe('barred')
  })
  it('AufenthV § 39 Satz 1 Nr. 5: born during the stay, on its first day, too', () => {
    expect(of([child, grown], tolerated)).toBe('right')
    expect(of([child], { ...tolerated, arrivedOn: '2025-06-01' })).toBe('right')
  })
  it('AufenthV § 39 Satz 1 Nr. 3: with a Schengen visa, once the child is born since', () => {
    const visitor: Told = {
      stay: [{ status: 'visa-schengen', from: '2026-10-01' }],
      arrivedOn: '2026-10-01',
      enteredWithRequiredVisa: false,
    }
    const born = (birthDate: string) => ({ ...child, birthDate })
    expect(of([born('2026-10-01')], visitor)).toBe('right')
    expect(of([born('2026-10-01'), grown], visitor)).toBe('right')
    expect(of([born('2026-09-30')], visitor)).toMatch(/^may/)
    expect(of([born('2026-10-01')], { ...visitor, stay: [{ status: 'none', from: '2026-10-01' }] })).toMatch(/^may/)
  })
  it('AufenthV § 39: only a strict claim is made here: without a passport there is none left', () => {
    const noPassport = { ...tolerated, validPassport: false }
    expect(of([child], noPassport)).toMatch(/^barred/)
    expect(of([child], { ...noPassport, stay: [{ status: 'visa-schengen', from: '2025-01-01' }] })).toMatch(/^barred/)
    expect(grade(spouseOfGerman, { ...wife, ...noPassport, marriedInGermany: true }, on)).toMatch(/^barred/)
  })
})

describe('§ 27 for the family of Germans', () => {
  const pupil: Told = { ...nobody, birthDate: '2015-01-01', unmarried: true, parentTitle: 'german' }
  it('Abs. 3 Satz 1: of a child it may be refused where others need public funds, which is weighed', () => {
    expect(grade(childOfGerman, { ...pupil, publicFunds: 'all' }, on)).toBe('may…right')
  })
  it('not of a child whose parent is no German', () =>
    expect(grade(childOfGerman, { ...pupil, parentTitle: 'settlement' }, on)).toBe('barred'))
  it('Abs. 1a and 3a: what is written stands against all of them', () => {
    const written = { familyExclusionWritten: true }
    expect(grade(childOfGerman, { ...pupil, ...written }, on)).toBe('barred')
    expect(grade(parentOfGerman, { ...mother, ...written }, on)).toBe('barred')
    expect(grade(parentOfGermanWithoutCustody, { ...mother, childHolds: 'german-contact', ...written }, on)).toBe(
      'barred',
    )
  })
})

describe('§ 28 Abs. 2: the family life goes on, with a permit of the family', () => {
  const under28: Told = {
    ...wife,
    stay: [{ status: 'permit-family', from: '2020-01-01', issuedUnder: 'AufenthG § 28 Abs. 1' }],
    spouseHere: false,
    germanSpoken: 'B1',
    germanWritten: 'B1',
    integrationCourseDuty: 'none',
    cannotForIllnessOrAge: false,
  }
  const of = (changes: Told) => grade(settlementFamilyOfGerman, { ...under28, ...changes }, on)
  it.each(['german', 'german-contact'])('with a minor child: %s', (childHolds) =>
    expect(of({ children: [child], childHolds })).toBe('should'),
  )
  it('not with a child who is no German', () => expect(of({ children: [child], childHolds: 'other' })).toBe('barred'))
  it('with a German parent', () => expect(of({ parentTitle: 'german' })).toBe('should'))
  it('behind the paper that a title goes on, which title it was cannot be seen', () => {
    const goesOn = (status: string): Told => ({
      spouseHere: true,
      stay: [
        { status, from: '2020-01-01', to: '2026-10-31' },
        { status: 'fiction-continued', from: '2026-11-01' },
      ],
    })
    expect(of(goesOn('permit-family'))).toBe('barred…should')
    expect(of(goesOn('permit-18b'))).toBe('barred')
  })
  it('Satz 2 with § 9 Abs. 2 Satz 5: who speaks a little and has no claim to the course', () =>
    expect(of({ spouseHere: true, germanWritten: 'A1', germanSpoken: 'A1', integrationCourseNotRequired: true })).toBe(
      'should',
    ))
})
