import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { spouseOfForeigner } from './30.ts'

const on = '2026-11-23'
const wife: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'permit-16b', from: '2025-01-01' }],
  arrivedOn: '2025-01-01',
  birthDate: '1992-01-01',
  spouseHere: true,
  spouseTitle: 'settlement',
  spouseTitleSince: '2025-01-01',
  spousesAdult: true,
  marriedOn: '2025-06-01',
  marriedInGermany: false,
  children: [],
  familyExclusionWritten: false,
  germanSpoken: 'A1',
  germanWritten: 'A1',
  adequateHousing: true,
  cannotLearnForIllness: false,
  integrationCourseNotRequired: false,
}
const of = (changes: Told = {}, day = on) => grade(spouseOfForeigner, { ...wife, ...changes }, day)
const ifJudged = (changes: Told = {}, day = on) => gradeIfJudged(spouseOfForeigner, { ...wife, ...changes }, day)

describe('§ 30 Abs. 1 Satz 1 Nr. 3: what the other one holds', () => {
  it.each(['settlement', 'settlement-eu', 'research', 'refugee', 'blue-card'])('%s is enough at once', (spouseTitle) =>
    expect(of({ spouseTitle })).toBe('right'),
  )
  it.each(['german', 'subsidiary', 'other'])('%s is not meant here', (spouseTitle) =>
    expect(of({ spouseTitle })).toBe('barred'),
  )
  it('Buchst. d: two years, to the day', () => {
    expect(of({ spouseTitle: 'work' }, '2027-01-01')).toBe('right')
    expect(of({ spouseTitle: 'work' }, '2026-12-31')).toBe('may')
  })
  it('Buchst. e: a marriage before the grant, if the stay is expected to last', () => {
    expect(ifJudged({ spouseTitle: 'work', marriedOn: '2025-01-01' })).toBe('right')
    expect(ifJudged({ spouseTitle: 'work', marriedOn: '2025-01-02' })).toBe('may')
  })
  it('Buchst. e: that the stay is expected to last over a year somebody weighs', () =>
    expect(of({ spouseTitle: 'work', marriedOn: '2025-01-01' })).toBe('may…right'))
  it('whether any other permit leads to settlement is not told, so it never grants by right', () =>
    expect(of({ spouseTitle: 'permit', spouseTitleSince: '2020-01-01' })).toBe('may…right'))
})

describe('§ 29', () => {
  it('Abs. 1 Satz 1 Nr. 2: room enough', () => expect(of({ adequateHousing: false })).toBe('barred'))
  it.each(['blue-card', 'research', 'work'])('Abs. 5: not for %s', (spouseTitle) =>
    expect(of({ spouseTitle, spouseTitleSince: '2020-01-01', adequateHousing: false })).toBe('right'),
  )
  it('Abs. 2: with protection housing and livelihood may be waived', () => {
    expect(of({ spouseTitle: 'refugee', adequateHousing: false })).toBe('may…right')
    expect(of({ spouseTitle: 'refugee', publicFunds: 'all' })).toMatch(/^may/)
  })
  it.each(['limited', '25a-1', '25b-1'])('Abs. 3 Satz 1: with %s humanitarian grounds are weighed', (spouseTitle) => {
    const limited = { spouseTitle, spouseTitleSince: '2020-01-01' }
    expect(of(limited)).toBe('barred…right')
    expect(ifJudged(limited)).toBe('right')
  })
  it('Abs. 3 Satz 3: never', () =>
    expect(of({ spouseTitle: 'excluded', spouseTitleSince: '2010-01-01' })).toBe('barred'))
})

describe('§ 30 Abs. 1 Satz 1 Nr. 1 and 2', () => {
  it('both are 18', () => expect(of({ spousesAdult: false })).toBe('barred…may'))
  it('simple German, not asked with work titles', () => {
    const none = { germanSpoken: 'none', germanWritten: 'none' }
    expect(of(none)).toBe('barred…right')
    for (const spouseTitle of ['blue-card', 'research', 'work'])
      expect(of({ ...none, spouseTitle, spouseTitleSince: '2020-01-01' }), spouseTitle).toBe('right')
    expect(of({ ...none, integrationCourseNotRequired: true })).toBe('right')
    expect(of({ ...none, cannotLearnForIllness: true })).toBe('right')
  })
})

it('with a toleration it is a claim only for whoever married here', () => {
  const tolerated = { stay: [{ status: 'toleration', from: '2025-01-01' }], enteredWithRequiredVisa: false }
  expect(of({ ...tolerated, marriedInGermany: true })).toBe('right')
  expect(of(tolerated)).toMatch(/^may/)
})
it('livelihood as a rule', () => expect(of({ publicFunds: 'some' })).toBe('exceptional'))

describe('§ 29 Abs. 1 Satz 1 Nr. 1, and what the other one holds', () => {
  it('not living apart', () => expect(ifJudged({ spouseHere: false })).toBe('barred'))
  it('§ 27 Abs. 1a and 3a', () => expect(ifJudged({ familyExclusionWritten: true })).toBe('barred'))
  it.each(['german', 'subsidiary', 'other'])('not with %s', (spouseTitle) =>
    expect(ifJudged({ spouseTitle, spouseTitleSince: '2010-01-01' })).toBe('barred'),
  )
  // § 30 Abs. 2 Satz 2: "Besitzt der Ausländer eine Aufenthaltserlaubnis, kann … abgesehen werden".
  it.each(['work', 'resettled', 'limited', '25a-1', '25b-1', 'permit'])(
    '§ 30 Abs. 2 Satz 2: %s, held for less than two years and since after the marriage, is enough by discretion',
    (spouseTitle) => expect(ifJudged({ spouseTitle, marriedOn: '2025-06-01' })).toBe('may'),
  )
  it.each(['work', 'resettled', 'limited', '25a-1', '25b-1'])('Buchst. d: %s for two years', (spouseTitle) =>
    expect(ifJudged({ spouseTitle }, '2027-01-01')).toBe('right'),
  )
  it.each(['refugee', 'resettled'])('§ 29 Abs. 2: with %s housing and livelihood', (spouseTitle) => {
    const since = { spouseTitle, spouseTitleSince: '2020-01-01' }
    expect(ifJudged({ ...since, adequateHousing: false })).toBe('may…right')
    expect(ifJudged({ ...since, publicFunds: 'all' })).toBe('may…right')
  })
})
