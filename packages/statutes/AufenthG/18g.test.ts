import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import {
  blueCard,
  blueCardIt,
  blueCardItToJuly2026,
  blueCardShortageOrGraduate,
  blueCardShortageOrGraduateToJuly2026,
  blueCardToJuly2026,
} from './18g.ts'

const on = '2026-11-23'
const job = {
  from: '2026-12-01',
  openEnded: true,
  salaryPerYear: 5_070_000,
  matchesQualification: true,
  licence: true,
  assured: true,
  temporaryAgency: false,
  shortageOccupation: false,
}
/** Holds a permit for a finished study, with an offer at the full salary. */
const graduate: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-16b', from: '2022-10-01' }],
  arrivedOn: '2022-10-01',
  birthDate: '1996-03-02',
  degreeGermany: true,
  degreeForeignRecognised: false,
  degreeOn: '2023-05-10',
  employment: job,
}
const withJob = (changes: Told): Told => ({ employment: { ...job, ...changes } })
const paid = (salaryPerYear: number): Told => withJob({ salaryPerYear })

describe('§ 18g Abs. 1 Satz 1: degree, fitting job, 50 % of the ceiling', () => {
  const of = (changes: Told, day = on) => grade(blueCard, { ...graduate, ...changes }, day)

  it('is a right at the threshold of 2026', () => expect(of(paid(5_070_000))).toBe('right'))
  it('is closed one euro below', () => expect(of(paid(5_069_900))).toBe('barred'))
  it('and one cent below', () => expect(of(paid(5_069_999))).toBe('barred'))
  it.each([
    ['2025-06-01', 4_830_000],
    ['2024-06-01', 4_530_000],
  ])('on %s the threshold is that of the year: %i cents', (day, threshold) => {
    const early: Told = { stay: [], degreeOn: null, enteredWithRequiredVisa: true }
    expect(grade(blueCardToJuly2026, { ...graduate, ...early, ...paid(threshold) }, day)).toBe('right')
    expect(grade(blueCardToJuly2026, { ...graduate, ...early, ...paid(threshold - 1) }, day)).toBe('barred')
  })

  describe('at the turn of the year', () => {
    it('31 December still has the figure of the year', () => {
      expect(of(paid(5_070_000), '2026-12-31')).toBe('right')
      expect(of(paid(5_069_999), '2026-12-31')).toBe('barred')
    })
    it('from 1 January 2027 nobody knows it: neither open nor closed', () => {
      expect(of(paid(5_070_000), '2027-01-01')).toBe('barred…right')
      expect(of(paid(5_069_999), '2027-01-01')).toBe('barred…right')
      expect(of(paid(99_000_000), '2027-01-01')).toBe('barred…right')
    })
  })

  it.each([
    ['a degree', { degreeGermany: false, tertiaryProgramme: false }],
    ['a job that fits it', withJob({ matchesQualification: false })],
    ['§ 18 Abs. 2 Nr. 1: an offer', { employment: false }],
    ['§ 18 Abs. 2 Nr. 3: the licence', withJob({ licence: false })],
    ['§ 18 Abs. 2 Nr. 4a: the assurance', withJob({ assured: false })],
  ])('%s is mandatory', (_, changes) => expect(of(changes)).toBe('barred'))
  it('a recognised degree from abroad is enough', () =>
    expect(of({ degreeGermany: false, degreeForeignRecognised: true })).toBe('right'))
  it('a tertiary programme equal to a degree is enough (Satz 5)', () =>
    expect(of({ degreeGermany: false, tertiaryProgramme: true })).toBe('right'))
  it('an unknown salary never grants', () => expect(of(withJob({ salaryPerYear: null }))).toBe('barred…right'))
  it('needs no consent of the employment agency', () => expect(blueCard.consents ?? []).toEqual([]))

  describe('Abs. 3: six months', () => {
    const fixed = (to: string | null): Told => withJob({ openEnded: false, from: '2027-01-01', to })

    it('from 1 January to 30 June are enough', () => expect(of(fixed('2027-06-30'))).toBe('right'))
    it('a day less is not', () => expect(of(fixed('2027-06-29'))).toBe('barred'))
    it('an unknown end never grants', () => expect(of(fixed(null))).toBe('barred…right'))
  })

  describe('Abs. 5: livelihood', () => {
    const poor = { publicFunds: 'some', incomeFromWork: 0 }

    it('is a regular condition', () => expect(of(poor)).toBe('exceptional'))
    it('counts as secured for holders of § 18a or § 18b who keep the job', () =>
      expect(
        of({
          ...poor,
          stay: [{ status: 'permit-18b', from: '2025-01-01' }],
          ...withJob({ unchangedSincePermit: true }),
        }),
      ).toBe('right'))
    it('but not for those who change it', () =>
      expect(
        of({
          ...poor,
          stay: [{ status: 'permit-18b', from: '2025-01-01' }],
          ...withJob({ unchangedSincePermit: false }),
        }),
      ).toBe('exceptional'))
  })

  describe('§ 19f: whom it refuses', () => {
    const holding = (status: string): Told => ({ stay: [{ status, from: '2024-06-01' }] })

    it.each([
      ['Abs. 1 Nr. 1: § 24', 'permit-24'],
      ['Abs. 1 Nr. 2: a toleration', 'toleration'],
      ['Abs. 1 Nr. 2: a toleration for training', 'toleration-training'],
      ['Abs. 1 Nr. 3: a Daueraufenthalt – EU', 'settlement-eu'],
      ['Abs. 2 Nr. 2: § 25 Abs. 3', 'permit-25-3'],
      ['Abs. 2 Nr. 2: § 25b', 'permit-25b'],
      ['Abs. 2 Nr. 2: § 104c', 'permit-104c'],
    ])('%s', (_, status) => expect(of(holding(status))).toBe('barred'))
    it.each(['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary', 'permit-18b', 'permit-family'])(
      'not a holder of %s',
      (status) => expect(of(holding(status))).toBe('right'),
    )
    it.each(['asylum-pending', 'asylum-resting'])('Abs. 2 Nr. 1: %s', (status) =>
      expect(of({ asylum: [{ status, from: '2024-01-01' }] })).toBe('barred'),
    )
    it('Abs. 2 Nr. 3: an open application for a humanitarian title', () => {
      expect(of({ humanitarianApplicationOpen: true })).toBe('barred')
      expect(of({ humanitarianApplicationOpen: null })).toBe('barred…right')
    })
    it('who held § 24 once is not told yes: it is disputed', () =>
      expect(
        of({
          stay: [
            { status: 'permit-24', from: '2022-06-01', to: '2024-12-31' },
            { status: 'permit-18b', from: '2025-01-01' },
          ],
        }),
      ).toBe('barred…right'))
    it('a humanitarian title that goes on by § 81 Abs. 4 is not told yes either', () =>
      expect(
        of({
          stay: [
            { status: 'permit-25-5', from: '2022-06-01', to: '2026-10-31' },
            { status: 'fiction-continued', from: '2026-11-01' },
          ],
          temporaryProtectionGroup: false,
        }),
      ).toBe('barred…right'))
  })
})

describe('§ 18g Abs. 1 Satz 2: 45.3 % of the ceiling', () => {
  const of = (changes: Told, day = on, application = day) =>
    grade(blueCardShortageOrGraduate, { ...graduate, ...changes }, day, { application })
  const shortage = (salaryPerYear = 4_593_420): Told => ({
    degreeOn: '2015-01-01',
    ...withJob({ shortageOccupation: true, salaryPerYear }),
  })

  it('Nr. 1, shortage occupation: a right at the threshold', () => expect(of(shortage())).toBe('right'))
  it('closed one cent and one euro below', () => {
    expect(of(shortage(4_593_419))).toBe('barred')
    expect(of(shortage(4_593_320))).toBe('barred')
  })
  it('from 2027 nobody knows the threshold', () => {
    expect(of(shortage(), '2026-12-31')).toBe('right')
    expect(of(shortage(), '2027-01-01')).toBe('barred…right')
  })
  it('neither shortage occupation nor recent degree: closed', () =>
    expect(of({ ...shortage(), ...withJob({ shortageOccupation: false, salaryPerYear: 4_593_420 }) })).toBe('barred'))

  describe('Nr. 2, a degree not more than three years before the application', () => {
    const recent = { ...paid(4_593_420), degreeOn: '2023-11-23' }

    it('on the last day', () => expect(of(recent, '2026-11-23')).toBe('right'))
    it('not the day after', () => expect(of(recent, '2026-11-24')).toBe('barred'))
    it('the day of application counts, not that of the decision', () =>
      expect(of(recent, '2026-12-20', '2026-11-23')).toBe('right'))
    it('an unknown day never grants', () => expect(of({ ...recent, degreeOn: null })).toBe('barred…right'))
  })

  describe('Abs. 6: prolonging in the first 24 months', () => {
    const holder = (from: string, issuedUnder: string): Told => ({
      ...paid(4_593_420),
      degreeOn: '2021-01-01',
      stay: [{ status: 'blue-card', from, issuedUnder }],
    })

    it('keeps the lower salary for who got it by Nr. 2', () => {
      expect(of(holder('2024-11-24', 'AufenthG § 18g Abs. 1 Satz 2 Nr. 2'))).toBe('right')
      expect(of(holder('2024-11-23', 'AufenthG § 18g Abs. 1 Satz 2 Nr. 2'))).toBe('barred')
    })
    it('but not for who got it otherwise', () =>
      expect(of(holder('2025-11-24', 'AufenthG § 18g Abs. 1 Satz 1'))).toBe('barred'))
  })

  it('needs the consent of the employment agency', () =>
    expect(blueCardShortageOrGraduate.consents?.map(({ of, cite }) => [of, cite])).toEqual([
      ['federal-employment-agency', 'AufenthG § 18g Abs. 1 Satz 2'],
    ]))
  it('is closed for who is lent to other firms', () =>
    expect(
      of({
        ...shortage(),
        ...withJob({ shortageOccupation: true, salaryPerYear: 4_593_420, temporaryAgency: true }),
        insuredWorkSince: '2026-11-01',
        stay: [{ status: 'permit-16b', from: '2025-10-01' }],
      }),
    ).toBe('barred'))
})

describe('§ 18g Abs. 2: IT without a degree', () => {
  const developer: Told = {
    ...graduate,
    degreeGermany: false,
    tertiaryProgramme: false,
    itExperienceMonthsOfSevenYears: 36,
    ...withJob({ it: true, salaryPerYear: 4_593_420 }),
  }
  const of = (changes: Told, day = on) => gradeIfJudged(blueCardIt, { ...developer, ...changes }, day)

  it('is a right once the skills are found to be like a degree', () => expect(of({})).toBe('right'))
  it('stays open until somebody has judged that (Nr. 3 Buchst. b)', () =>
    expect(grade(blueCardIt, developer, on)).toBe('barred…right'))
  it('Nr. 1: one cent below the threshold is closed', () =>
    expect(of(withJob({ it: true, salaryPerYear: 4_593_419 }))).toBe('barred'))
  it('Nr. 3 Buchst. a: 35 months are not enough', () =>
    expect(of({ itExperienceMonthsOfSevenYears: 35 })).toBe('barred'))
  it('is for IT only', () => expect(of(withJob({ it: false, salaryPerYear: 4_593_420 }))).toBe('barred'))
  it('unknown experience never grants', () => expect(of({ itExperienceMonthsOfSevenYears: null })).toBe('barred…right'))
  it('§ 19f refuses tolerated people here, too', () =>
    expect(of({ stay: [{ status: 'toleration', from: '2020-01-01' }] })).toBe('barred'))
})

describe.each([
  { name: 'Abs. 1 Satz 1', norm: blueCard, own: {}, work: {} },
  {
    name: 'Abs. 1 Satz 2',
    norm: blueCardShortageOrGraduate,
    own: {},
    work: { salaryPerYear: 4_593_420, shortageOccupation: true },
  },
  {
    name: 'Abs. 2',
    norm: blueCardIt,
    own: { degreeGermany: false, tertiaryProgramme: false, itExperienceMonthsOfSevenYears: 36 },
    work: { salaryPerYear: 4_593_420, it: true },
  },
])('§ 18g $name: what every blue card asks', ({ norm, own, work }) => {
  const of = (changes: Told, changesOfJob: Told = {}) =>
    gradeIfJudged(norm, { ...graduate, ...own, employment: { ...job, ...work, ...changesOfJob }, ...changes }, on)

  it('is a right', () => expect(of({})).toBe('right'))
  it.each([
    ['Abs. 1 or 2: a fitting job', { matchesQualification: false }],
    ['Abs. 3: six months of work', { openEnded: false, from: '2027-01-01', to: '2027-06-29' }],
    ['§ 18 Abs. 2 Nr. 3: the licence', { licence: false }],
    ['§ 18 Abs. 2 Nr. 4a: the assurance', { assured: false }],
  ])('%s is mandatory', (_, changes) => expect(of({}, changes)).toBe('barred'))
  it.each([
    { matchesQualification: null },
    { openEnded: null },
    { licence: null },
    { assured: null },
    { salaryPerYear: null },
  ])('unknown never grants: %o', (changes: Told) => expect(of({}, changes)).toMatch(/^barred/))
  it('without an offer it is closed (§ 18 Abs. 2 Nr. 1)', () => expect(of({ employment: false })).toBe('barred'))
  it('without the visa it is never sure (§ 5 Abs. 2)', () => {
    const came: Told = { stay: [], enteredWithRequiredVisa: false }
    const told: Told = { ...graduate, ...own, employment: { ...job, ...work }, ...came }
    expect(grade(norm, told, on)).toBe(norm === blueCardIt ? 'barred…right' : 'may…right')
  })
  it('rejected, a claim is left all the same (§ 10 Abs. 3)', () => {
    const rejected: Told = {
      asylum: [{ status: 'asylum-rejected', from: '2023-01-01' }],
      manifestlyUnfounded: 'no',
      leftSinceAsylum: false,
      protection: 'none',
    }
    expect(of(rejected)).toBe('right')
    // What § 5 has lowered is no strict claim any more.
    expect(of({ ...rejected, validPassport: false })).toBe('barred')
  })
  it.each(['permit-24', 'toleration', 'settlement-eu', 'permit-25-3'])('§ 19f refuses a holder of %s', (status) =>
    expect(of({ stay: [{ status, from: '2024-06-01' }] })).toBe('barred'),
  )
})

describe('§ 18 Abs. 4: how long the card runs', () => {
  const versions: [string, readonly Norm[]][] = [
    ['Satz 1', [blueCardToJuly2026, blueCard]],
    ['Satz 2', [blueCardShortageOrGraduateToJuly2026, blueCardShortageOrGraduate]],
    ['Abs. 2', [blueCardItToJuly2026, blueCardIt]],
  ]

  it.each(versions)('%s: three months beyond the job to 28 July 2026, six after', (_, norms) =>
    expect(norms.map(({ grants, inForce }) => [inForce.from, inForce.to, grants.until])).toEqual([
      ['2024-03-01', '2026-07-28', 'employment-and-three-months'],
      ['2026-07-29', undefined, 'employment-and-six-months'],
    ]),
  )
  it('leaves no day between the versions', () => {
    expect(grade([blueCardToJuly2026, blueCard], graduate, '2026-07-28')).toBe('right')
    expect(grade([blueCardToJuly2026, blueCard], graduate, '2026-07-29')).toBe('right')
  })
})
