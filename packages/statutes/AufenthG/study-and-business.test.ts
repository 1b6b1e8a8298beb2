import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitStudy, permitStudyConditional } from './16b.ts'
import { permitRecognitionMeasure, permitRecognitionPartnership } from './16d.ts'
import { permitLanguageCourse } from './16f.ts'
import { permitSearchTrainingPlace } from './17.ts'
import { permitResearch } from './18d.ts'
import { permitBusiness, permitBusinessAfterStudies, permitLiberalProfession } from './21.ts'

const on = '2026-11-23'
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  enteredWithRequiredVisa: true,
  protection: 'none',
  protectedElsewhere: false,
  birthDate: '1995-05-05',
}

describe('§ 16b: studies', () => {
  const of = (studyPlace: string | null, changes: Told = {}) =>
    grade(permitStudy, { ...newcomer, studyPlace, ...changes }, on)
  const conditional = (studyPlace: string) => grade(permitStudyConditional, { ...newcomer, studyPlace }, on)

  it('Abs. 1 is a right with full-time admission, Abs. 5 discretion with less', () => {
    expect(of('full-time')).toBe('right')
    expect(conditional('full-time')).toBe('barred')
    for (const less of ['conditional', 'college-missing', 'part-time', 'language-course', 'internship']) {
      expect(of(less), less).toBe('barred')
      expect(conditional(less), less).toBe('may')
    }
    expect(conditional('none')).toBe('barred')
  })
  it('an unknown place grants nothing', () => expect(of(null)).toBe('barred…right'))
  it('the need of BAföG is not known: with some public funds it stays open', () =>
    expect(of('full-time', { publicFunds: 'some', incomeFromWork: 0 })).toBe('exceptional…right'))
  it('unknown protection elsewhere leaves it open (§ 19f Abs. 3 Nr. 1)', () =>
    expect(of('full-time', { protectedElsewhere: null })).toBe('barred…right'))
})

describe('§ 16d: recognition', () => {
  const measure: Told = { recognitionNeedsMeasures: true, recognitionMeasure: 'at-school', germanSpoken: 'A2' }
  const ifJudged = (changes: Told = {}) =>
    gradeIfJudged(permitRecognitionMeasure, { ...newcomer, ...measure, ...changes }, on)

  it('Abs. 1 should be granted once the measure is found fit', () => {
    expect(grade(permitRecognitionMeasure, { ...newcomer, ...measure }, on)).toBe('barred…should')
    expect(ifJudged()).toBe('should')
    expect(ifJudged({ recognitionMeasure: 'in-firm' })).toBe('should')
  })
  it('Abs. 1 Satz 2 Nr. 1: A2 "in der Regel", so less leaves the unusual case', () =>
    expect(ifJudged({ germanSpoken: 'A1' })).toBe('exceptional'))
  it('Abs. 1: nothing without the notice or without a place', () => {
    expect(ifJudged({ recognitionNeedsMeasures: false })).toBe('barred')
    expect(ifJudged({ recognitionMeasure: 'none' })).toBe('barred')
  })

  const partnership: Told = {
    employment: { signedOn: '2026-10-01', from: '2026-12-01', qualified: true },
    foreignQualificationStateRecognised: true,
    recognitionAgreement: true,
    employerMayTrain: true,
    germanSpoken: 'A2',
  }
  const with_ = (changes: Told = {}) =>
    grade(permitRecognitionPartnership, { ...newcomer, ...partnership, ...changes }, on)
  it('Abs. 3 should be granted', () => expect(with_()).toBe('should'))
  it.each([
    ['foreignQualificationStateRecognised', false],
    ['recognitionAgreement', false],
    ['employerMayTrain', false],
    ['germanSpoken', 'A1'],
    ['employment', false],
  ])('Abs. 3: not with %s %s', (fact, value) => expect(with_({ [fact]: value })).toBe('barred'))
  it('Abs. 3 Satz 2 and 3: a job that is not qualified may lead to a licence, which is not known', () =>
    expect(with_({ employment: { signedOn: '2026-10-01', from: '2026-12-01', qualified: false } })).toBe(
      'barred…should',
    ))
})

it('§ 16f Abs. 1: a language course, discretion', () => {
  expect(grade(permitLanguageCourse, { ...newcomer, privateLanguageCourse: true }, on)).toBe('may')
  expect(grade(permitLanguageCourse, { ...newcomer, privateLanguageCourse: false }, on)).toBe('barred')
  expect(grade(permitLanguageCourse, { ...newcomer }, on)).toBe('barred…may')
})

describe('§ 17 Abs. 1: looking for a training', () => {
  const told: Told = { birthDate: '1991-11-24', universityEntrance: true, germanSpoken: 'B1', germanWritten: 'B1' }
  const of = (changes: Told = {}) => grade(permitSearchTrainingPlace, { ...newcomer, ...told, ...changes }, on)

  it('may be granted up to the day before the 35th birthday', () => {
    expect(of()).toBe('may')
    expect(of({ birthDate: '1991-11-23' })).toBe('barred')
  })
  it('needs B1, spoken and written', () => {
    expect(of({ germanSpoken: 'A2' })).toBe('barred')
    expect(of({ germanWritten: 'A2' })).toBe('barred')
  })
  it('needs the certificate', () => expect(of({ universityEntrance: false })).toBe('barred'))
  it('Nr. 2 stands beside § 5: without livelihood there is no unusual case', () =>
    expect(of({ publicFunds: 'all' })).toBe('barred'))
  it('Satz 3: not for whoever had it', () =>
    expect(
      of({
        stay: [
          { status: 'permit-17', from: '2025-01-01', to: '2025-09-30' },
          { status: 'visa-national', from: '2026-09-01' },
        ],
      }),
    ).toBe('barred'))
})

describe('§ 18d Abs. 1: research', () => {
  const of = (changes: Told) => grade(permitResearch, { ...newcomer, researchAgreement: true, ...changes }, on)
  it('is a right where the institution bears the costs', () =>
    expect(of({ researchCosts: 'undertaken' })).toBe('right'))
  it('Abs. 2 Satz 1: should be granted without, where the state pays it', () =>
    expect(of({ researchCosts: 'public' })).toBe('should'))
  it('not with neither', () => expect(of({ researchCosts: 'neither' })).toBe('barred'))
  it('not without an agreement', () => expect(of({ researchAgreement: false })).toBe('barred'))
})

describe('§ 21: on one’s own account', () => {
  const business: Told = { selfEmployment: 'business', businessFinanced: true }
  const of = (changes: Told = {}) => gradeIfJudged(permitBusiness, { ...newcomer, ...business, ...changes }, on)

  it('Abs. 1 may be granted once it is weighed, never before', () => {
    expect(grade(permitBusiness, { ...newcomer, ...business }, on)).toBe('barred…may')
    expect(of()).toBe('may')
    expect(of({ businessFinanced: false })).toBe('barred')
    expect(of({ selfEmployment: 'liberal' })).toBe('barred')
  })
  it('Abs. 3: "älter als 45 Jahre": for certain from the 46th birthday, open between', () => {
    const older = { adequatePension: false }
    expect(of({ ...older, birthDate: '1981-11-24' })).toBe('may')
    expect(of({ ...older, birthDate: '1981-11-23' })).toBe('exceptional…may')
    expect(of({ ...older, birthDate: '1980-11-23' })).toBe('exceptional')
    expect(of({ adequatePension: true, birthDate: '1980-11-23' })).toBe('may')
  })
  it('Abs. 2a should be granted to graduates of German universities in their field', () => {
    const graduate: Told = {
      ...newcomer,
      degreeGermany: true,
      selfEmployment: 'liberal',
      selfEmploymentFitsStudies: true,
    }
    expect(grade(permitBusinessAfterStudies, graduate, on)).toBe('should')
    expect(grade(permitBusinessAfterStudies, { ...graduate, selfEmploymentFitsStudies: false }, on)).toBe('barred')
    expect(grade(permitBusinessAfterStudies, { ...graduate, degreeGermany: false }, on)).toBe('barred')
    const researcher: Told = { ...graduate, degreeGermany: false, stay: [{ status: 'permit-18d', from: '2025-01-01' }] }
    expect(grade(permitBusinessAfterStudies, researcher, on)).toBe('should')
  })
  it('Abs. 5: a liberal profession, with its licence', () => {
    const liberal: Told = { ...newcomer, selfEmployment: 'liberal', professionLicence: true }
    expect(grade(permitLiberalProfession, liberal, on)).toBe('may')
    expect(grade(permitLiberalProfession, { ...liberal, professionLicence: false }, on)).toBe('barred')
    expect(grade(permitLiberalProfession, { ...liberal, selfEmployment: 'none' }, on)).toBe('barred')
  })
})
