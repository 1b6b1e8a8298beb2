import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { residenceStatuses } from '../facts/statuses.ts'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { naturalisationByDiscretion } from './8.ts'
import { naturalisationSpouse } from './9.ts'
import { naturalisationByRight, naturalisationWithFamily } from './10.ts'

const on = '2026-11-23'
const held = (status: string, from = '2021-11-23') => ({ stay: [{ status, from }] })
const person: Told = {
  ...nothingInTheWay,
  ...held('permit-18b'),
  arrivedOn: '2021-11-23',
  birthDate: '1990-01-01',
  germanSpoken: 'B1',
  germanWritten: 'B1',
  naturalisationTest: true,
  commitsToConstitution: true,
  commitsToHistory: true,
  extremistLinks: false,
  naturalisationExcluded: false,
  sentences: 'none',
  investigationOpen: false,
  protection: 'none',
  adequateHousing: true,
  spouseHere: false,
  children: [],
  familyNaturalises: false,
  parentTitle: 'none',
  cannotLearnForIllness: false,
  cannotForIllnessOrAge: false,
  employment: false,
}
const of = (changes: Told = {}, day = on) => grade(naturalisationByRight, { ...person, ...changes }, day)

describe('§ 10 Abs. 1: after five years', () => {
  it('of lawful residence, to the day', () => {
    expect(of()).toBe('right')
    expect(of({}, '2026-11-22')).toBe('barred')
  })
  it('not before 27.06.2024', () => expect(of(held('settlement', '2010-01-01'), '2024-06-26')).toBe('barred'))
  it('time with a toleration does not count', () =>
    expect(
      of({
        stay: [
          { status: 'toleration', from: '2018-01-01', to: '2025-12-31' },
          { status: 'permit-25b', from: '2026-01-01' },
        ],
      }),
    ).toBe('barred'))
  it('AsylG § 55 Abs. 3: the asylum procedure counts only with protection', () => {
    const after = (status: string) => ({
      stay: [
        { status: 'permission-to-stay', from: '2021-11-23', to: '2023-12-31' },
        { status, from: '2024-01-01' },
      ],
    })
    expect(of({ ...after('permit-25-2-refugee'), protection: 'refugee' })).toBe('right')
    expect(of(after('permit-18b'))).toBe('barred')
  })
})

describe('§ 10 Abs. 1 Satz 1 Nr. 2: the title', () => {
  const enough = [
    'settlement',
    'settlement-eu',
    'blue-card',
    'permit-16g',
    'permit-16g-search',
    'permit-16g-work',
    'permit-18a',
    'permit-18b',
    'permit-18d',
    'permit-19c',
    'permit-19d',
    'permit-21',
    'permit-23',
    'permit-25-1',
    'permit-25-2-refugee',
    'permit-25-2-subsidiary',
    'permit-25a',
    'permit-25b',
    'permit-family',
    'permit-own',
    'permit-38a',
  ]
  // "§§ 16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 20a, 22, 23a, 24, 25 Absatz 3 bis 5 und § 104c"
  const named = [
    'permit-16a',
    'permit-16b',
    'permit-16d',
    'permit-16f',
    'permit-17',
    'permit-20',
    'permit-20a',
    'permit-22',
    'permit-23a',
    'permit-24',
    'permit-25-3',
    'permit-25-4',
    'permit-25-4a',
    'permit-25-4b',
    'permit-25-5',
    'permit-104c',
  ]
  const noTitleToLiveHere = [
    'none',
    'arrival-certificate',
    'permission-to-stay',
    'toleration',
    'toleration-discretion',
    'toleration-unclear-identity',
    'toleration-training',
    'toleration-employment',
    'visa-schengen',
    'fiction-lawful',
    'long-term-elsewhere',
  ]
  /** Which title goes on, or what the visa is for, is not told. */
  const unclear = ['fiction-continued', 'visa-national']

  it.each(enough)('%s is enough', (status) => expect(of(held(status))).toBe('right'))
  it.each([...named, ...noTitleToLiveHere])('%s is not', (status) => expect(of(held(status))).toBe('barred'))
  it.each(unclear)('%s is never enough for certain', (status) => expect(of(held(status))).toMatch(/^barred/))
  it('no status is forgotten here', () =>
    expect(residenceStatuses.map(({ id }) => id).sort()).toEqual(
      [...enough, ...named, ...noTitleToLiveHere, ...unclear].sort(),
    ))
})

describe('§ 10 Abs. 1 Satz 1 Nr. 3: livelihood', () => {
  const funds = { publicFunds: 'some' }
  it('without benefits', () => expect(of(funds)).toBe('barred'))
  it('Buchst. b: 20 of 24 months of full-time work', () => {
    expect(of({ ...funds, employment: { hoursPerWeek: 35 }, fullTimeMonthsOfTwoYears: 20 })).toBe('right')
    expect(of({ ...funds, employment: { hoursPerWeek: 35 }, fullTimeMonthsOfTwoYears: 19 })).toBe('barred')
    expect(of({ ...funds, employment: { hoursPerWeek: 34 }, fullTimeMonthsOfTwoYears: 24 })).toBe('barred…right')
  })
})

describe('§ 10 Abs. 1 Satz 1: everything else', () => {
  it.each([
    ['identity', { identityClarified: false }],
    ['Nr. 1', { commitsToConstitution: false }],
    ['Nr. 1a', { commitsToHistory: false }],
    ['§ 12a Abs. 3', { investigationOpen: true }],
    ['§ 11 Satz 1 Nr. 1', { extremistLinks: true }],
    ['§ 11 Satz 1 Nr. 2', { expulsionInterest: '54-1-2-or-4' }],
    ['§ 11 Satz 1 Nr. 3, § 35a', { naturalisationExcluded: true }],
    ['Nr. 7', { naturalisationTest: false }],
  ])('%s', (_, changes) =>
    expect(gradeIfJudged(naturalisationByRight, { ...person, germanSpoken: 'B1', ...changes }, on)).toMatch(
      /barred|may/,
    ),
  )
  it('Nr. 5, § 12a: small sentences are left out, but for inhuman motives', () => {
    expect(of({ sentences: 'left-out', inhumanMotive: false })).toBe('right')
    expect(of({ sentences: 'left-out', inhumanMotive: true })).toBe('barred')
    expect(of({ sentences: 'left-out' })).toBe('barred…right')
    expect(of({ sentences: 'slightly-more', inhumanMotive: false })).toBe('barred…right')
    expect(of({ sentences: 'more', inhumanMotive: false })).toBe('barred')
  })
  it('Nr. 6: B1, which hardship may waive (Abs. 4a) and illness waives (Abs. 6)', () => {
    expect(of({ germanWritten: 'A2', germanSpoken: 'A1' })).toBe('barred')
    expect(of({ germanWritten: 'A2', germanSpoken: 'A2' })).toBe('barred…may')
    expect(
      of({ germanWritten: 'none', germanSpoken: 'none', naturalisationTest: false, cannotLearnForIllness: true }),
    ).toBe('right')
  })
  it('an unknown answer never grants', () => {
    for (const fact of [
      'sentences',
      'naturalisationTest',
      'commitsToHistory',
      'identityClarified',
      'extremistLinks',
      'naturalisationExcluded',
    ])
      expect(of({ [fact]: null })).toMatch(/^barred…/)
  })
  it('under 16 neither Nr. 1 nor Nr. 7 is asked', () => {
    const child = { birthDate: '2012-01-01', commitsToConstitution: false, naturalisationTest: false }
    expect(of(child)).toBe('right')
    expect(of({ ...child, birthDate: '2010-11-23' })).toBe('barred')
  })
})

describe('§ 10 Abs. 2: with the family', () => {
  const wife = { ...person, ...held('permit-family', '2025-01-01'), spouseHere: true, familyNaturalises: true }
  it('before the five years, by discretion', () => {
    expect(grade(naturalisationWithFamily, wife, on)).toBe('may')
    expect(grade(naturalisationWithFamily, { ...wife, familyNaturalises: false }, on)).toBe('barred')
  })
})

describe('§ 9: husband, wife or partner of a German', () => {
  const wife: Told = {
    ...person,
    ...held('permit-family', '2023-11-23'),
    spouseHere: true,
    spouseTitle: 'german',
    marriedOn: '2024-11-23',
  }
  const of = (changes: Told = {}, day = on) => grade(naturalisationSpouse, { ...wife, ...changes }, day)
  it('three years here and two of marriage, both to the day', () => {
    expect(of()).toBe('should')
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({ marriedOn: '2024-11-24' })).toBe('barred')
    expect(of(held('permit-family', '2023-11-24'))).toBe('barred')
  })
  it('not of somebody who is not German', () => expect(of({ spouseTitle: 'settlement' })).toBe('barred'))
})

describe('§ 8: by discretion', () => {
  it('the public interest is weighed', () => {
    expect(grade(naturalisationByDiscretion, person, on)).toBe('barred…may')
    expect(gradeIfJudged(naturalisationByDiscretion, person, on)).toBe('may')
  })
  it('not without lawful residence', () =>
    expect(gradeIfJudged(naturalisationByDiscretion, { ...person, ...held('toleration') }, on)).toBe('barred'))
})
