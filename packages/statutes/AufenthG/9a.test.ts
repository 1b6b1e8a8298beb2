import type { Told } from '@lotse/law'
import { day, plainDate, plusDays } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { settlementEu } from './9a.ts'

const on = '2026-11-23'
const held = (status: string, from = '2021-11-23') => ({ stay: [{ status, from }] })
const worker: Told = {
  ...nothingInTheWay,
  ...held('permit-18b'),
  arrivedOn: '2021-11-23',
  birthDate: '1990-01-01',
  germanSpoken: 'B1',
  germanWritten: 'B1',
  civicKnowledge: true,
  adequateHousing: true,
  taxesPaid: true,
  pensionMonths: 60,
  adequatePension: false,
  spouseHere: false,
  integrationCourseDuty: 'none',
  integrationCourseNotRequired: false,
  cannotEarnForIllness: false,
  cannotLearnForIllness: false,
  cannotForIllnessOrAge: false,
  employment: { allowed: true, lastingLicence: true },
}
const of = (changes: Told = {}, day = on) => grade(settlementEu, { ...worker, ...changes }, day)

it('Abs. 2 Satz 1 Nr. 1: five years with a title, to the day', () => {
  expect(of()).toBe('right')
  expect(of({}, '2026-11-22')).toBe('barred')
})
describe('Abs. 3: not with', () => {
  it.each(['permit-25-3', 'permit-25b', 'permit-24', 'permit-16b', 'permit-20a', 'permit-16d'])('%s', (status) =>
    expect(of(held(status, '2015-01-01'))).toBe('barred'),
  )
  it('an open asylum procedure', () =>
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('barred'))
  it('a family permit that may be only for a time is weighed', () =>
    expect(of(held('permit-family'))).toBe('barred…right'))
})
it('§ 9b Abs. 1 Satz 1 Nr. 5: with protection the asylum procedure counts', () => {
  const since = (from: string) => ({
    stay: [
      { status: 'permission-to-stay', from, to: '2023-12-31' },
      { status: 'permit-25-2-subsidiary', from: '2024-01-01' },
    ],
  })
  expect(of(since('2021-11-23'))).toBe('right')
  expect(of(since('2021-11-24'))).toBe('barred')
})
describe('§ 9c: as a rule', () => {
  it('taxes', () => expect(of({ taxesPaid: false })).toBe('exceptional'))
  it('old age: 60 months are always enough', () => {
    expect(of({ pensionMonths: 59 })).toBe('exceptional')
    expect(of({ pensionMonths: 0, adequatePension: true })).toBe('right')
  })
})
it.each([
  ['B1', { germanWritten: 'A2' }],
  ['civic knowledge', { civicKnowledge: false }],
])('Abs. 2: %s, which only hardship waives', (_, changes) => expect(of(changes)).toBe('barred…may'))
it.each([
  ['housing', { adequateHousing: false }],
  ['livelihood', { publicFunds: 'some' }],
])('Abs. 2: %s', (_, changes) => expect(of(changes)).toBe('barred'))

const ifJudged = (changes: Told) => gradeIfJudged(settlementEu, { ...worker, ...changes }, on)
describe('Abs. 2 Satz 2 with § 9 Abs. 2 Satz 2 to 5: German and civic knowledge', () => {
  it.each([
    ['German', { germanSpoken: 'A1', germanWritten: 'none' }],
    ['civic knowledge', { civicKnowledge: false }],
  ])('Satz 3: illness drops %s; Satz 5: so does who speaks without a claim to the course', (_, lacks) => {
    expect(of({ ...lacks, cannotLearnForIllness: true })).toBe('right')
    expect(of({ ...lacks, integrationCourseNotRequired: true })).toBe('right')
    expect(of(lacks)).toBe('barred…may')
    expect(ifJudged(lacks)).toBe('may')
    expect(of({ ...lacks, integrationCourseDuty: 'passed' })).toBe('right')
  })
  it('Satz 5 asks for simple German', () =>
    expect(of({ germanSpoken: 'none', germanWritten: 'none', integrationCourseNotRequired: true })).toBe('barred…may'))
})
it('Abs. 2 Satz 1 Nr. 5: an interest in expulsion is weighed, and § 5 Abs. 1 Nr. 2 stands beside', () => {
  expect(of({ expulsionInterest: 'other' })).toBe('barred…exceptional')
  expect(ifJudged({ expulsionInterest: 'other' })).toBe('exceptional')
})
describe('§ 9c Satz 1: as a rule', () => {
  it('Nr. 2: the contributions of the spouse are enough, and illness stands for them', () => {
    const none: Told = { pensionMonths: 0 }
    expect(of(none)).toBe('exceptional')
    expect(of({ ...none, spouseHere: true, spousePensionMonths: 60 })).toBe('right')
    expect(of({ ...none, spouseHere: true, spousePensionMonths: 59 })).toBe('exceptional')
    expect(of({ ...none, spouseHere: false, spousePensionMonths: 60 })).toBe('exceptional')
    expect(of({ ...none, cannotEarnForIllness: true })).toBe('right')
  })
  it('Nr. 4: who works may work, with the licences it needs', () => {
    expect(of({ employment: { allowed: false, lastingLicence: true } })).toBe('exceptional')
    expect(of({ employment: { allowed: true, lastingLicence: false } })).toBe('exceptional')
    expect(of({ employment: false })).toBe('right')
  })
  it('Satz 2: one spouse is enough for Nr. 4; of the other’s work nothing is known', () =>
    expect(of({ employment: { allowed: false, lastingLicence: true }, spouseHere: true })).toBe('exceptional…right'))
})
describe('Abs. 3', () => {
  // Nr. 1: "einen Aufenthaltstitel nach Abschnitt 5 …, der nicht auf Grund des § 23 Abs. 2 erteilt wurde", unless recognised.
  it.each([
    'permit-22',
    'permit-23a',
    'permit-25-4',
    'permit-25-4a',
    'permit-25-4b',
    'permit-25-5',
    'permit-25a',
    'permit-104c',
  ])('Nr. 1: not with %s', (status) => expect(of(held(status, '2015-01-01'))).toBe('barred'))
  it.each(['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary'])('Nr. 1: with %s', (status) =>
    expect(of(held(status))).toBe('right'),
  )
  it('Nr. 1: under which paragraph of § 23 the paper does not say', () =>
    expect(of(held('permit-23'))).toBe('barred…right'))
  it('Nr. 1: not while such a title is asked for', () =>
    expect(of({ humanitarianApplicationOpen: true })).toBe('barred'))
  it.each(['permit-16a', 'permit-16b'])('Nr. 4: not with %s', (status) =>
    expect(of(held(status, '2015-01-01'))).toBe('barred'),
  )
  it.each(['permit-16d', 'permit-16f', 'permit-17', 'permit-20', 'permit-20a'])('Nr. 5: not with %s', (status) =>
    expect(
      of({
        stay: [
          { status: 'permit-18b', from: '2015-01-01', to: '2026-06-30' },
          { status, from: '2026-07-01' },
        ],
      }),
    ).toBe('barred'),
  )
  it.each(['permit-19c', 'permit-family'])('Nr. 5 letters a and c: with %s it is weighed', (status) => {
    expect(of(held(status))).toBe('barred…right')
    expect(ifJudged(held(status))).toBe('right')
  })
})

describe('§ 9a Abs. 2 Satz 1 Nr. 1, § 9b: which time makes the five years', () => {
  /** Titles one after the other, each with its first day; the last one is held today. */
  const after = (...spans: [status: string, from: string][]) => ({
    arrivedOn: spans[0]?.[1],
    stay: spans.map(([status, from], index) => {
      const next = spans[index + 1]?.[1]
      return next ? { status, from, to: plainDate(plusDays(day(next), -1)) } : { status, from }
    }),
  })
  it.each([
    'permit-18a',
    'permit-18b',
    'permit-18d',
    'blue-card',
    'permit-19d',
    'permit-21',
    'permit-25-1',
    'permit-38a',
  ])('five years of %s, not a day less', (status) => {
    expect(of(after([status, '2021-11-23']))).toBe('right')
    expect(of(after([status, '2021-11-24']))).toBe('barred')
    expect(of(after([status, '2024-06-01'], ['permit-18b', '2025-06-01']))).toBe('barred')
    expect(of(after([status, '2020-06-01'], ['permit-18b', '2025-06-01']))).toBe('right')
  })
  it.each(['permit-20', 'permit-20a'])(
    'Abs. 3 Nr. 5: time with %s does not count, and nobody gets it from there',
    (search) => {
      expect(of(after([search, '2021-01-01'], ['permit-18b', '2022-01-01']))).toBe('barred')
      expect(of(after([search, '2020-01-01'], ['permit-18b', '2021-11-23']))).toBe('right')
      expect(of(after([search, '2015-01-01']))).toBe('barred')
    },
  )
  it.each(['permit-16a', 'permit-16b'])(
    '§ 9b Abs. 1 Satz 1 Nr. 4: half of the time of %s: nobody reckons it here',
    (status) => {
      expect(of(after([status, '2019-01-01'], ['permit-18b', '2024-01-01']))).toBe('barred…right')
      expect(of(after([status, '2021-11-24'], ['permit-18b', '2024-01-01']))).toBe('barred')
      expect(of(after([status, '2015-01-01']))).toBe('barred')
      // Five years without it need no half.
      expect(of(after([status, '2018-01-01'], ['permit-18b', '2021-11-23']))).toBe('right')
    },
  )
  it.each(['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary'])(
    '§ 9b Abs. 1 Satz 1 Nr. 5: with %s the time from the application counts, with another title it does not',
    (status) => {
      expect(of(after(['permission-to-stay', '2021-11-23'], [status, '2024-01-01']))).toBe('right')
      expect(of(after(['permission-to-stay', '2021-11-24'], [status, '2024-01-01']))).toBe('barred')
      expect(of(after(['permission-to-stay', '2015-01-01'], ['permit-18b', '2024-01-01']))).toBe('barred')
    },
  )
  it('a stay without a title does not count', () =>
    expect(of(after(['toleration', '2010-01-01'], ['permit-18b', '2022-01-01']))).toBe('barred'))
  it('time with a settlement permit counts', () => {
    expect(of(after(['settlement', '2021-11-23']))).toBe('right')
    expect(of(after(['settlement', '2021-11-24']))).toBe('barred')
  })
  it('§ 81 Abs. 4: the title goes on while its extension is asked for, and so does the time, to the day', () => {
    expect(of(after(['permit-18b', '2021-11-23'], ['fiction-continued', '2026-06-01']))).toBe('right')
    expect(of(after(['permit-18b', '2021-11-24'], ['fiction-continued', '2026-06-01']))).toBe('barred')
  })
  it.each(['permit-16a', 'permit-16b', 'permit-16g', 'permit-17'])(
    '§ 81 Abs. 4: who once held %s is not told for certain which title goes on',
    (status) =>
      expect(of(after([status, '2018-01-01'], ['permit-18b', '2021-06-01'], ['fiction-continued', '2026-06-01']))).toBe(
        'barred…right',
      ),
  )
  it.each(['permit-20', 'permit-20a', 'permit-16d', 'permit-16f'])('Abs. 3 Nr. 5: nor is who once held %s', (status) =>
    expect(of(after([status, '2018-01-01'], ['permit-18b', '2020-01-01'], ['fiction-continued', '2026-06-01']))).toBe(
      'barred…right',
    ),
  )
  it('Abs. 3 Nr. 2: nor is it given while the asylum procedure rests', () =>
    expect(of({ asylum: [{ status: 'asylum-resting', from: '2026-01-01' }] })).toBe('barred'))
  it.each(['permit-16b', 'permit-20', 'permit-25-3'])(
    'Abs. 3: behind a fiction after %s nothing is certain',
    (status) => expect(of(after([status, '2015-01-01'], ['fiction-continued', '2026-06-01']))).not.toMatch(/^right/),
  )
})
