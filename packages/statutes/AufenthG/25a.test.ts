import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import {
  childOfIntegratedYouth,
  integratedYouth,
  parentsOfIntegratedYouth,
  siblingsOfIntegratedYouth,
  spouseOfIntegratedYouth,
} from './25a.ts'

const on = '2026-11-23'
/** Three years here to the day, tolerated for twelve months to the day, three years of school; came with a visa. */
const pupil: Told = {
  ...nothingInTheWay,
  stay: [
    { status: 'permission-to-stay', from: '2023-11-23', to: '2025-11-22' },
    { status: 'toleration', from: '2025-11-23' },
  ],
  asylum: [{ status: 'asylum-rejected', from: '2025-10-01' }],
  asylumLodgedOn: '2023-11-23',
  asylumDecidedOn: '2024-10-01',
  manifestlyUnfounded: 'no',
  leftSinceAsylum: false,
  protection: 'none',
  arrivedOn: '2023-11-20',
  birthDate: '2006-05-05',
  schoolYears: 3,
  germanCertificate: false,
  vocationalGermany: false,
  careAssistantGermany: false,
  inSchoolTrainingOrStudy: true,
  cannotAttendSchoolForIllness: false,
  commitsToConstitution: true,
  extremistLinks: false,
  deceivesNow: false,
  refusesCooperationNow: false,
  identityStepsTaken: false,
}
const of = (changes: Told, day = on, application?: string) =>
  grade(integratedYouth, { ...pupil, ...changes }, day, {
    judgementsMet: true,
    ...(application ? { application } : {}),
  })

describe('§ 25a Abs. 1 Satz 1: whom it is for', () => {
  it('should be granted, if integration can be expected (Nr. 4)', () => {
    expect(grade(integratedYouth, pupil, on)).toBe('barred…should')
    expect(of({})).toBe('should')
  })
  it('twelve months with a toleration: on the day, and not the day before', () =>
    expect(of({}, '2026-11-22')).toBe('barred'))
  it('time with the paper for unclear identity does not count among them (§ 60b Abs. 5 Satz 1)', () => {
    const stay = [
      { status: 'permission-to-stay', from: '2021-01-04', to: '2024-08-31' },
      { status: 'toleration-unclear-identity', from: '2024-09-01', to: '2025-10-31' },
      { status: 'toleration', from: '2025-11-01' },
    ]
    const early = { stay, arrivedOn: '2021-01-02', asylumLodgedOn: '2021-01-04' }
    expect(grade(integratedYouth, { ...pupil, ...early, asylum: [] }, '2026-10-31')).toBe('barred')
    expect(grade(integratedYouth, { ...pupil, ...early, asylum: [] }, '2026-11-01')).toBe('barred…should')
  })
  it.each(['permission-to-stay', 'permit-25-5', 'none'])('%s is no toleration', (status) =>
    expect(of({ stay: [{ status, from: '2022-01-01' }], arrivedOn: '2022-01-01', asylumLodgedOn: '2022-02-01' })).toBe(
      'barred',
    ),
  )
  it('from fourteen; below, nobody has said', () => {
    expect(of({ birthDate: '2012-11-23' })).toBe('should')
    expect(of({ birthDate: '2012-11-24' })).toBe('barred…should')
  })
  it('an unknown status never grants', () => expect(of({ stay: null })).toBe('barred…should'))
})

describe('§ 25a Abs. 1 Satz 1 Nr. 1–5', () => {
  it('Nr. 1: three years on the day, not a day less', () => {
    const from = (day: string): Told => ({
      stay: [
        { status: 'permission-to-stay', from: day, to: '2025-01-31' },
        { status: 'toleration', from: '2025-02-01' },
      ],
    })
    expect(of(from('2023-11-23'))).toBe('should')
    expect(of(from('2023-11-24'))).toBe('barred')
  })
  it.each(['permit-family', 'visa-national', 'blue-card', 'fiction-lawful', 'fiction-continued', 'settlement'])(
    'Nr. 1: %s is permitted stay',
    (status) =>
      expect(
        of({
          stay: [
            { status, from: '2023-11-23', to: '2025-11-22' },
            { status: 'toleration', from: '2025-11-23' },
          ],
        }),
      ).toBe('should'),
  )
  it('Nr. 2: three years of school or a certificate, "in der Regel"', () => {
    expect(of({ schoolYears: 2 })).toBe('exceptional')
    expect(of({ schoolYears: 3 })).toBe('should')
    expect(of({ schoolYears: 0, germanCertificate: true })).toBe('should')
    expect(of({ schoolYears: 0, vocationalGermany: true })).toBe('should')
    expect(of({ schoolYears: null })).toBe('exceptional…should')
  })
  it('Nr. 2 Satz 2: illness or disability waives it', () => {
    expect(of({ schoolYears: 0, cannotAttendSchoolForIllness: true })).toBe('should')
    expect(of({ schoolYears: 0, cannotAttendSchoolForIllness: null })).toBe('exceptional…should')
  })
  it('Nr. 3: the application before the 27th birthday; the decision may come later', () => {
    expect(of({ birthDate: '1999-11-24' })).toBe('should')
    expect(of({ birthDate: '1999-11-23' })).toBe('barred')
    expect(of({ birthDate: '1999-11-23' }, on, '2026-11-22')).toBe('should')
  })
  it('Nr. 4 is for somebody to judge', () => expect(grade(integratedYouth, pupil, on)).toBe('barred…should'))
  it.each([
    ['does not commit', { commitsToConstitution: false }],
    ['extremist links', { extremistLinks: true }],
  ])('Nr. 5: %s', (_, changes) => expect(of(changes)).toBe('barred'))
})

describe('§ 25a Abs. 1 Satz 2 and 3', () => {
  it('Satz 2: public funds do no harm during school, training or studies', () => {
    expect(of({ publicFunds: 'all', inSchoolTrainingOrStudy: true })).toBe('should')
    expect(of({ publicFunds: 'all', inSchoolTrainingOrStudy: false })).toBe('may')
    expect(of({ publicFunds: 'all', inSchoolTrainingOrStudy: null })).toBe('may…should')
  })
  it('Satz 3: own deception now bars', () => {
    expect(of({ deceivesNow: true })).toBe('barred')
    expect(of({ deceivesNow: null })).toBe('barred…should')
  })
  it('Satz 3 does not name a lack of cooperation', () => expect(of({ refusesCooperationNow: true })).toBe('should'))
  it('§ 5 Abs. 2 is left to discretion (§ 5 Abs. 3 Satz 2), unless the journey is unreasonable', () =>
    expect(grade(integratedYouth, { ...pupil, enteredWithRequiredVisa: false, birthDate: '2006-05-05' }, on)).toBe(
      'barred…should',
    ))
})

describe('§ 25a Abs. 4: "kann abweichend von § 10 Absatz 3 Satz 2"', () => {
  it('a locking rejection leaves discretion', () =>
    expect(
      of({
        manifestlyUnfounded: 'danger',
        asylumDecidedOn: '2024-02-27',
        asylumLodgedOn: '2023-11-23',
      }),
    ).toBe('may'))
})

describe('§ 25a Abs. 5 and 6: holders of § 104c', () => {
  const chance: Told = {
    stay: [
      { status: 'toleration-unclear-identity', from: '2023-11-23', to: '2025-06-30' },
      { status: 'permit-104c', from: '2025-07-01', to: '2027-12-31' },
    ],
  }

  it('need no twelve months, and time under § 60b counts (Abs. 5)', () => expect(of(chance)).toBe('should'))
  it('Abs. 5: three years all the same', () => expect(of(chance, '2026-11-22')).toBe('barred'))
  it('Abs. 6 Satz 1: identity must be clarified; Satz 2: steps taken leave discretion', () => {
    expect(of({ ...chance, identityClarified: false })).toBe('barred')
    expect(of({ ...chance, identityClarified: false, identityStepsTaken: true })).toBe('may')
    expect(of({ ...chance, identityClarified: false, identityStepsTaken: null })).toBe('barred…may')
  })
  it('§ 10 Abs. 2: prolonged whatever becomes of asylum', () =>
    expect(of({ ...chance, asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('should'))
  it('from 1 July 2027: unknown', () => {
    expect(of(chance, '2027-06-30')).toBe('should')
    expect(of(chance, '2027-07-01')).toBe('barred…should')
  })
})

describe('§ 25a Abs. 2: family', () => {
  const relative: Told = {
    ...pupil,
    birthDate: '1980-01-01',
    convictions: 'none',
    incomeFromWork: 150_000,
    needPerMonth: 150_000,
    spouseHere: false,
    unmarried: true,
    parentTitle: 'none',
    children: [],
  }
  const mine = (changes: Told = {}): Told => ({
    birthDate: '2008-11-24',
    unmarried: true,
    livesWithMe: true,
    attendsSchool: true,
    holds25a: true,
    custody: true,
    ...changes,
  })
  const parent = { ...relative, children: [mine()] }
  const spouse = { ...relative, spouseHere: true, spouseTitle: '25a-1' }
  const minor = { birthDate: '2008-11-24' }
  const sibling = { ...relative, ...minor, parentTitle: '25a-2-1' }
  const child = { ...relative, ...minor, parentTitle: '25a-1' }
  const family: [string, Norm, Told, string][] = [
    ['Satz 1: parents', parentsOfIntegratedYouth, parent, 'may'],
    ['Satz 2: brothers and sisters', siblingsOfIntegratedYouth, sibling, 'may'],
    ['Satz 3: husband, wife, partner', spouseOfIntegratedYouth, spouse, 'should'],
    ['Satz 5: children', childOfIntegratedYouth, child, 'should'],
  ]
  const at = (norm: Norm, told: Told, changes: Told = {}, day = on) => gradeIfJudged(norm, { ...told, ...changes }, day)

  describe.each(family)('%s', (_, norm, told, word) => {
    it(word, () => expect(at(norm, told)).toBe(word))
    it('Abs. 3: a conviction bars, small fines do not', () => {
      expect(at(norm, told, { convictions: 'more' })).toBe('barred')
      expect(at(norm, told, { convictions: 'fines-to-50' })).toBe(word)
      expect(at(norm, told, { convictions: 'fines-to-90-foreigner-law' })).toBe(word)
      expect(at(norm, told, { convictions: null })).toBe(`barred…${word}`)
    })
    it('Abs. 4: a locking rejection leaves discretion', () =>
      expect(at(norm, told, { manifestlyUnfounded: 'delay', asylumDecidedOn: '2024-02-27' })).toBe('may'))
  })

  it('Satz 1: the child is a minor, holds § 25a and is in the custody of the parent', () => {
    const changed = (changes: Told) => at(parentsOfIntegratedYouth, parent, { children: [mine(changes)] })
    expect(at(parentsOfIntegratedYouth, parent, {}, '2026-11-24')).toBe('barred')
    expect(changed({ holds25a: false })).toBe('barred')
    expect(changed({ custody: false })).toBe('barred')
    expect(changed({ holds25a: null })).toBe('barred…may')
  })
  it.each([
    ['Satz 1', parentsOfIntegratedYouth, parent, 'may'],
    ['Satz 3', spouseOfIntegratedYouth, spouse, 'should'],
  ])('%s asks for no deception, cooperation, and a livelihood by own work', (_, norm, told, word) => {
    expect(at(norm, told, { deceivesNow: true })).toBe('barred')
    expect(at(norm, told, { refusesCooperationNow: true })).toBe('barred')
    expect(at(norm, told, { publicFunds: 'some' })).toBe('barred')
    expect(at(norm, told, { healthInsured: false })).toBe('barred')
    expect(at(norm, told, { incomeFromWork: 149_999 })).toBe('barred')
    expect(at(norm, told, { incomeFromWork: 149_999, otherMeans: 1 })).toBe(`barred…${word}`)
  })
  it.each([
    ['Satz 2', siblingsOfIntegratedYouth, sibling],
    ['Satz 5', childOfIntegratedYouth, child],
  ])('%s: until the day before 18', (_, norm, told) => {
    expect(at(norm, told, {}, '2026-11-24')).toBe('barred')
    expect(at(norm, told, { parentTitle: 'other' })).toBe('barred')
    expect(at(norm, told, { parentTitle: null })).toMatch(/^barred…/)
  })
  it('Satz 5 asks for an unmarried child, Satz 2 does not', () => {
    expect(at(childOfIntegratedYouth, child, { unmarried: false })).toBe('barred')
    expect(at(siblingsOfIntegratedYouth, sibling, { unmarried: false })).toBe('may')
  })
  it('Satz 3: not of parents or other titles', () =>
    expect(at(spouseOfIntegratedYouth, spouse, { spouseTitle: '25b-1' })).toBe('barred'))
})
