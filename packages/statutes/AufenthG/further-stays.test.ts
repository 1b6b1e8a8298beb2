import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { topic } from '../rights/further-stays.ts'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitStudyProtectedElsewhere } from './16b-7.ts'
import { permitQualificationAnalysis, permitRecognitionAgreement, permitRecognitionExamination } from './16d-further.ts'
import { permitSchool } from './16f-2.ts'
import { permitSearchStudyPlace } from './17-2.ts'

const on = '2026-11-23'
/** Has come with a national visa, and nothing is in the way. */
const newcomer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'visa-national', from: '2026-09-01' }],
  protection: 'none',
  protectedElsewhere: false,
  birthDate: '1995-05-05',
  germanSpoken: 'A2',
  germanWritten: 'A2',
}
const withStay = (told: Told, status: string): Told => ({ ...told, stay: [{ status, from: '2026-01-01' }] })

/** Somebody for whom each norm is open; what each of its facts does is told below. */
const open: readonly [norm: Norm, told: Told, grade: string][] = [
  [
    permitSchool,
    { ...newcomer, internationalSchool: 'public', classOfSeveralNations: true, fromNinthClass: true },
    'should',
  ],
  [permitSearchStudyPlace, { ...newcomer, looksForStudyPlace: true, readyForStudies: 'now' }, 'may'],
  [
    permitStudyProtectedElsewhere,
    {
      ...newcomer,
      protectedElsewhere: true,
      studiedElsewhereTwoYears: true,
      studyMobilityProgramme: true,
      studyPlace: 'full-time',
    },
    'should',
  ],
  [
    permitRecognitionAgreement,
    {
      ...newcomer,
      placedByAgreement: 'health',
      germanOfAgreement: true,
      declaresRecognition: true,
      jobFitsRecognition: true,
      employment: { from: '2026-12-01', licence: true, qualified: false, temporaryAgency: false },
    },
    'should',
  ],
  [
    permitRecognitionExamination,
    { ...newcomer, recognitionExamination: true, germanForExamination: true, examinationProvesGerman: false },
    'should',
  ],
  [
    permitQualificationAnalysis,
    { ...newcomer, qualificationAnalysisPromised: true, germanForExamination: true },
    'should',
  ],
]

describe.each(open.map(([norm, told, best]) => ({ norm, told, best, id: norm.id })))('$id', ({ norm, told, best }) => {
  const of = (more: Told) => grade(norm, { ...told, ...more }, on)
  it('is open', () => expect(of({})).toBe(best))
  it('never grants with an entry ban, without a passport or a visa, or while asylum is asked for', () => {
    expect(of({ entryBan: true })).not.toContain(best)
    expect(of({ validPassport: false })).toBe('exceptional')
    expect(of({ expulsionInterest: '54-1' })).toBe('exceptional')
    expect(of({ enteredWithRequiredVisa: false, stay: [{ status: 'toleration', from: '2020-01-01' }] })).toMatch(
      /^barred/,
    )
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2026-10-01' }] })).not.toContain(best)
  })
  it('does not grant without a secured livelihood', () => expect(of({ publicFunds: 'all' })).not.toContain(best))
})

it('no norm of the topic grants to whoever has told nothing', () => {
  for (const norm of topic.norms) expect(grade(norm, {}, on)).toMatch(/^(barred$|barred…)/)
})
it('no single unknown fact leaves a norm granted that asks for it', () => {
  for (const [norm, told, best] of open)
    for (const fact of Object.keys(told)) {
      if (!JSON.stringify(norm).includes(`"${fact}"`)) continue
      const { [fact]: _, ...rest } = told
      const without = grade(norm, rest, on)
      // Where another way is open without the fact, the grade stays: it may never rise.
      expect([best, without.startsWith('barred') || without.startsWith('exceptional')]).toContain(
        without === best ? best : true,
      )
    }
})

describe('§ 16f Abs. 2', () => {
  const pupil = open[0]?.[1] as Told
  const of = (more: Told) => grade(permitSchool, { ...pupil, ...more }, on)
  it('in the regular case from the ninth class', () => expect(of({ fromNinthClass: false })).toBe('exceptional'))
  it('asks for an international or private school and a mixed class', () => {
    expect(of({ internationalSchool: 'none' })).toBe('barred')
    expect(of({ internationalSchool: 'private' })).toBe('should')
    expect(of({ classOfSeveralNations: false })).toBe('barred')
  })
  it('not after an exchange of pupils, and as a rule not from a search', () => {
    expect(grade(permitSchool, { ...withStay(pupil, 'permit-16f'), stayFor16f: 'exchange' }, on)).toBe('barred')
    expect(grade(permitSchool, { ...withStay(pupil, 'permit-16f'), stayFor16f: 'language-course' }, on)).toBe('should')
    expect(grade(permitSchool, withStay(pupil, 'permit-16f'), on)).toBe('barred…should')
    expect(grade(permitSchool, withStay(pupil, 'permit-17'), on)).toBe('exceptional')
  })
  it('gives no work', () => expect(permitSchool.grants.work).toBe('none'))
})

describe('§ 17 Abs. 2', () => {
  const seeker = open[1]?.[1] as Told
  const of = (more: Told) => grade(permitSearchStudyPlace, { ...seeker, ...more }, on)
  it('what studies ask for may still come within the nine months', () => {
    expect(of({ readyForStudies: 'within-nine-months' })).toBe('may')
    expect(of({ readyForStudies: 'later' })).toBe('barred')
    expect(of({ looksForStudyPlace: false })).toBe('barred')
  })
  it('livelihood is a condition of its own', () => expect(of({ publicFunds: 'all' })).toBe('barred'))
  it('knows no age, unlike Abs. 1', () => expect(of({ birthDate: '1970-01-01' })).toBe('may'))
  it('§ 19f shuts out protection and the temporary kind', () => {
    expect(of({ protectedElsewhere: true })).toBe('barred')
    expect(of({ protection: 'refugee' })).toBe('barred')
    expect(grade(permitSearchStudyPlace, withStay(seeker, 'permit-24'), on)).toBe('barred')
    expect(grade(permitSearchStudyPlace, withStay(seeker, 'toleration'), on)).toBe('barred')
    // Abs. 1 Nr. 3: titles of the directive on long-term residents, of this state or another.
    for (const status of ['settlement-eu', 'long-term-elsewhere', 'permit-38a'])
      expect(grade(permitSearchStudyPlace, withStay(seeker, status), on)).toBe('barred')
    expect(grade(permitSearchStudyPlace, withStay(seeker, 'permit-18b'), on)).toBe('may')
  })
})

describe('§ 16b Abs. 7', () => {
  const student = open[2]?.[1] as Told
  const of = (more: Told) => grade(permitStudyProtectedElsewhere, { ...student, ...more }, on)
  it('asks for protection and two years of studies elsewhere, a programme and an admission', () => {
    expect(of({ protectedElsewhere: false })).toBe('barred')
    expect(of({ studiedElsewhereTwoYears: false })).toBe('barred')
    expect(of({ studyMobilityProgramme: false })).toBe('barred')
    expect(of({ studyPlace: 'language-course' })).toBe('barred')
    expect(of({ studyPlace: 'part-time' })).toBe('should')
  })
  it('not with protection here', () => expect(of({ protection: 'subsidiary' })).toBe('barred'))
})

describe('§ 16d Abs. 4 to 6', () => {
  const placed = open[3]?.[1] as Told
  const of = (more: Told) => grade(permitRecognitionAgreement, { ...placed, ...more }, on)
  it('Abs. 4: as a rule A2, and what the agreement asks for always', () => {
    expect(of({ germanSpoken: 'A1' })).toBe('exceptional')
    expect(of({ germanOfAgreement: false })).toBe('barred')
    expect(of({ placedByAgreement: 'none' })).toBe('barred')
  })
  it('§ 2 BeschV: the licence, the declaration and the job', () => {
    expect(of({ employment: { from: '2026-12-01', licence: false } })).toBe('barred')
    expect(of({ declaresRecognition: false })).toBe('barred')
    expect(of({ jobFitsRecognition: false })).toBe('barred')
    expect(of({ placedByAgreement: 'other' })).toBe('barred')
    expect(
      of({ placedByAgreement: 'other', employment: { licence: true, qualified: true, temporaryAgency: false } }),
    ).toBe('should')
  })
  it('three years are the end of it', () => {
    const holder = withStay(placed, 'permit-16d')
    expect(grade(permitRecognitionAgreement, { ...holder, recognitionStayUsedUp: 'no' }, on)).toBe('should')
    for (const used of ['partnership', 'agreement'])
      expect(grade(permitRecognitionAgreement, { ...holder, recognitionStayUsedUp: used }, on)).toBe('barred')
    expect(grade(permitRecognitionAgreement, holder, on)).toBe('barred…should')
  })
  it('Abs. 5: German, unless the examination is to show it', () => {
    const candidate = open[4]?.[1] as Told
    const exam = (more: Told) => grade(permitRecognitionExamination, { ...candidate, ...more }, on)
    expect(exam({ germanForExamination: false })).toBe('barred')
    expect(exam({ germanSpoken: 'A1' })).toBe('exceptional')
    expect(exam({ germanForExamination: false, germanSpoken: 'A1', examinationProvesGerman: true })).toBe('should')
    expect(permitRecognitionExamination.grants.work).toBe('none')
  })
  it('Abs. 6: a promise, German for it, as a rule A2', () => {
    const candidate = open[5]?.[1] as Told
    const analysis = (more: Told) => grade(permitQualificationAnalysis, { ...candidate, ...more }, on)
    expect(analysis({ qualificationAnalysisPromised: false })).toBe('barred')
    expect(analysis({ germanForExamination: false })).toBe('barred')
    expect(analysis({ germanSpoken: 'A1' })).toBe('exceptional')
    expect(gradeIfJudged(permitQualificationAnalysis, candidate, on)).toBe('should')
  })
})
