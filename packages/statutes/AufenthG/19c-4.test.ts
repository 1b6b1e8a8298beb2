import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { settlementCivilServant } from './19c-3.ts'

const on = '2026-11-23'
/** Civil servant for three years to the day, everything else there. */
const officer: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-19c', from: '2023-11-23' }],
  arrivedOn: '2023-11-23',
  birthDate: '1990-03-02',
  civilServant: 'three-years',
  employment: { allowed: true, lastingLicence: true },
  germanSpoken: 'B1',
  germanWritten: 'B1',
  civicKnowledge: true,
  adequateHousing: true,
  cannotLearnForIllness: false,
  cannotEarnForIllness: false,
  integrationCourseNotRequired: false,
  integrationCourseDuty: 'none',
  leftSinceAsylum: false,
}
const of = (changes: Told) => grade(settlementCivilServant, { ...officer, ...changes }, on)
const weighed = (changes: Told) => gradeIfJudged(settlementCivilServant, { ...officer, ...changes }, on)

describe('§ 19c Abs. 4 Satz 3: settlement for civil servants', () => {
  it.each([
    ['Nr. 2: livelihood', { publicFunds: 'all', incomeFromWork: 0, otherMeans: 0 }],
    ['Nr. 5: work that is allowed', { employment: { allowed: false, lastingLicence: true } }],
    ['Nr. 6: a lasting licence', { employment: { allowed: true, lastingLicence: false } }],
    ['Nr. 9: housing', { adequateHousing: false }],
  ])('§ 9 Abs. 2 Satz 1 %s is asked for', (_, changes) => expect(of(changes)).toBe('barred'))
  it('§ 9 Abs. 2 Satz 1 Nr. 4: an interest in expulsion is weighed, and leaves an atypical case of § 5', () => {
    expect(of({ expulsionInterest: 'other' })).toBe('barred…exceptional')
    expect(weighed({ expulsionInterest: 'other' })).toBe('exceptional')
  })
  it.each([
    ['Nr. 7: German', { germanSpoken: 'A2' }],
    ['Nr. 8: civic knowledge', { civicKnowledge: false }],
  ])('§ 9 Abs. 2 Satz 1 %s: Satz 4 leaves it to discretion where somebody finds a hardship', (_, changes) => {
    expect(of(changes)).toBe('barred…may')
    expect(weighed(changes)).toBe('may')
  })
  it.each([
    ['Nr. 7', { germanSpoken: 'A2' }],
    ['Nr. 8', { civicKnowledge: false }],
  ])('Satz 3 and 5 lift %s by law', (_, changes) => {
    expect(of({ ...changes, cannotLearnForIllness: true })).toBe('right')
    expect(of({ ...changes, germanSpoken: 'A1', integrationCourseNotRequired: true })).toBe('right')
    expect(of({ ...changes, cannotLearnForIllness: null })).toBe('barred…right')
  })
  it('Satz 2: a passed integration course proves both', () =>
    expect(of({ germanSpoken: null, civicKnowledge: null, integrationCourseDuty: 'passed' })).toBe('right'))
  it('Satz 6 lifts the livelihood by law, in § 5, too', () =>
    expect(of({ publicFunds: 'all', incomeFromWork: 0, otherMeans: 0, cannotEarnForIllness: true })).toBe('right'))
})

describe('§§ 5, 10 and 11 before it', () => {
  it.each([
    ['Nr. 1a', { identityClarified: false }],
    ['Nr. 4', { validPassport: false }],
  ])('§ 5 Abs. 1 %s is regular', (_, changes) => expect(of(changes)).toBe('exceptional'))
  it('§ 5 Abs. 1 Nr. 2 is regular', () => expect(weighed({ expulsionInterest: '54-1' })).toBe('exceptional'))
  it('§ 5 Abs. 4 shuts out', () => expect(weighed({ expulsionInterest: '54-1-2-or-4' })).toBe('barred'))
  it('§ 11: an atypical case', () => expect(of({ entryBan: true })).toBe('exceptional'))
  it('§ 10: a claim passes, nothing less', () => {
    const pending: Told = { asylum: [{ status: 'asylum-pending', from: '2026-09-15' }], asylumLodgedOn: '2026-09-15' }
    const rejected: Told = {
      asylum: [{ status: 'asylum-rejected', from: '2023-12-01' }],
      asylumLodgedOn: '2023-11-25',
      asylumDecidedOn: '2023-11-30',
      manifestlyUnfounded: 'no',
    }
    expect([of(pending), of(rejected)]).toEqual(['right', 'right'])
    expect(of({ ...pending, validPassport: false })).toBe('barred…exceptional')
    expect(of({ ...rejected, validPassport: false })).toBe('barred')
  })
})

it('three years with the permit; a fiction does not count, another permit ends them', () => {
  const behind = (from: string, between = 'fiction-continued'): Told => ({
    stay: [
      { status: 'permit-19c', from, to: '2026-10-31' },
      { status: between, from: '2026-11-01' },
    ],
  })
  expect(of(behind('2023-11-23'))).toBe('barred')
  expect(of(behind('2023-01-01', 'permit-18b'))).toBe('barred')
})
