import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { residenceStatuses } from '../facts/statuses.ts'
import { grade, gradeIfJudged } from '../testing.ts'
import {
  longerTimeAbroad,
  refugeeTitleOutlastsJourney,
  settlementEuOutlastsJourney,
  settlementOutlastsJourney,
  titleOutlastsForcedMarriage,
  titleOutlastsJourney,
  titleOutlastsMilitaryService,
  titleOutlastsUnionMobility,
  titleStaysWithAsylum,
} from './51.ts'

const on = '2026-11-23'
const holding = (status: string): Told => ({ stay: [{ status, from: '2016-01-01' }] })
/** Away for six months to the day, for a visit. */
const traveller: Told = {
  ...holding('permit-18b'),
  birthDate: '1990-01-01',
  wasAbroad: true,
  leftGermanyOn: '2026-02-28',
  backInGermanyOn: '2026-08-28',
  reasonForLeaving: 'temporary',
  longerTimeAbroad: false,
  fifteenYearsLawful: false,
  familyOfBlueCard: false,
  titleTakenAway: false,
  refugeeTravelDocument: true,
  publicFunds: 'none',
  healthInsured: true,
  incomeFromWork: 300_000,
  otherMeans: 0,
  needPerMonth: 150_000,
  expulsionInterest: 'none',
  spouseHere: false,
  grewUpHere: true,
  leftUnionOn: '2025-06-15',
  backInUnionOn: '2026-06-15',
  blueCardBeforeSettlementEu: false,
  titleOverSixMonths: true,
}
type Norms = Parameters<typeof grade>[0]
const of = (norm: Norms, changes: Told = {}) => grade(norm, { ...traveller, ...changes }, on)
const judged = (norm: Norms, changes: Told = {}) => gradeIfJudged(norm, { ...traveller, ...changes }, on)
const late: Told = { backInGermanyOn: '2026-08-29' }

describe('§ 51 Abs. 1 Nr. 7: six months', () => {
  it('back on the last day; a day later it has ended', () => {
    expect(of(titleOutlastsJourney)).toBe('right')
    expect(of(titleOutlastsJourney, late)).toBe('barred')
  })
  it('a longer time that the office has set', () => {
    const set: Told = { ...late, longerTimeAbroad: true, longerTimeAbroadUntil: '2026-08-29' }
    expect(of(titleOutlastsJourney, set)).toBe('right')
    expect(of(titleOutlastsJourney, { ...set, longerTimeAbroadUntil: '2026-08-28' })).toBe('barred')
    expect(of(titleOutlastsJourney, { ...set, longerTimeAbroadUntil: null })).toBe('barred…right')
  })
  it('Abs. 10 Satz 1: twelve months with a blue card, and for its family', () => {
    const back = (day: string): Told => ({ backInGermanyOn: day })
    expect(of(titleOutlastsJourney, { ...holding('blue-card'), ...back('2027-02-28') })).toBe('right')
    expect(of(titleOutlastsJourney, { ...holding('blue-card'), ...back('2027-03-01') })).toBe('barred')
    const family = { ...holding('permit-family'), ...back('2027-02-28') }
    expect(of(titleOutlastsJourney, family)).toBe('barred')
    expect(of(titleOutlastsJourney, { ...family, familyOfBlueCard: true })).toBe('right')
    expect(of(titleOutlastsJourney, { ...family, familyOfBlueCard: null })).toBe('barred…right')
    expect(of(titleOutlastsJourney, { ...late, familyOfBlueCard: true })).toBe('barred')
  })
  it('Abs. 10 Satz 2: twelve months with fifteen years, a settlement permit and sixty years of age', () => {
    const old: Told = { ...holding('settlement'), fifteenYearsLawful: true, birthDate: '1966-11-23' }
    const back = { backInGermanyOn: '2027-02-28' }
    expect(of(titleOutlastsJourney, { ...old, ...back })).toBe('right')
    expect(of(titleOutlastsJourney, { ...old, backInGermanyOn: '2027-03-01' })).toBe('barred')
    expect(of(titleOutlastsJourney, { ...old, ...back, birthDate: '1966-11-24' })).toBe('barred')
    expect(of(titleOutlastsJourney, { ...old, ...back, fifteenYearsLawful: false })).toBe('barred')
    expect(of(titleOutlastsJourney, { ...old, ...back, ...holding('permit-18b') })).toBe('barred')
  })
  it('Nr. 6: who moved away has lost it, unless it was only for a time after all', () => {
    expect(of(titleOutlastsJourney, { reasonForLeaving: 'for-good' })).toBe('barred…right')
    expect(judged(titleOutlastsJourney, { reasonForLeaving: 'for-good' })).toBe('right')
    expect(of(titleOutlastsJourney, { reasonForLeaving: 'military-service' })).toBe('right')
    expect(judged(titleOutlastsJourney, { reasonForLeaving: 'forced-marriage' })).toBe('barred')
    expect(judged(titleOutlastsJourney, { reasonForLeaving: 'union-mobility' })).toBe('barred')
  })
  it.each(['leftGermanyOn', 'backInGermanyOn', 'reasonForLeaving', 'titleTakenAway', 'stay'])(
    'an unknown %s never grants',
    (fact) => expect(of(titleOutlastsJourney, { [fact]: null })).toBe('barred…right'),
  )
})

/** Which papers each norm speaks of, over every status there is. */
const permits = residenceStatuses.filter(({ families }) => families.includes('permit')).map(({ id }) => id)
const titles = residenceStatuses.filter(({ families }) => families.includes('title')).map(({ id }) => id)
describe.each([
  ['title-outlasts-journey', titleOutlastsJourney, {}, [...permits, 'blue-card', 'settlement']],
  [
    'title-outlasts-military-service',
    titleOutlastsMilitaryService,
    { reasonForLeaving: 'military-service', militaryServiceUntil: '2026-08-28' },
    [...permits, 'blue-card', 'settlement', 'settlement-eu'],
  ],
  [
    'title-outlasts-forced-marriage',
    titleOutlastsForcedMarriage,
    { reasonForLeaving: 'forced-marriage', freeToReturnOn: '2026-08-28' },
    [...permits, 'blue-card', 'settlement', 'settlement-eu'],
  ],
  ['longer-time-abroad', longerTimeAbroad, {}, [...permits, 'blue-card', 'settlement', 'settlement-eu']],
  [
    'title-outlasts-union-mobility',
    titleOutlastsUnionMobility,
    { reasonForLeaving: 'union-mobility' },
    ['permit-16b', 'permit-18d'],
  ],
  ['settlement-outlasts-journey', settlementOutlastsJourney, { fifteenYearsLawful: true }, ['settlement']],
  ['settlement-eu-outlasts-journey', settlementEuOutlastsJourney, {}, ['settlement-eu']],
  ['refugee-title-outlasts-journey', refugeeTitleOutlastsJourney, {}, ['permit-25-1', 'permit-25-2-refugee']],
  [
    'title-stays-with-asylum',
    titleStaysWithAsylum,
    {},
    titles.filter(
      (id) =>
        ![
          'permit-22',
          'permit-23',
          'permit-25-3',
          'permit-25-4',
          'permit-25-4a',
          'permit-25-4b',
          'permit-25-5',
        ].includes(id),
    ),
  ],
] as const)('%s: for whom', (_, norm, changes: Told, wanted) => {
  it.each(residenceStatuses.map(({ id }) => id))('%s', (status) => {
    const found = judged(norm, { ...changes, ...holding(status) })
    if ((wanted as readonly string[]).includes(status)) expect(found).not.toBe('barred')
    else expect(found).toBe('barred')
  })
  it('of a journey there must have been one', () => {
    const whose = holding((wanted as readonly string[]).at(-1) as string)
    const asksJourney = norm.grants.status === 'title-stays' && norm !== titleStaysWithAsylum
    if (asksJourney) expect(judged(norm, { ...changes, ...whose, wasAbroad: false })).toBe('barred')
    else expect(judged(norm, { ...changes, ...whose, wasAbroad: false })).not.toBe('barred')
  })
  it('not where the title was taken away', () => {
    const whose = holding((wanted as readonly string[]).at(-1) as string)
    expect(judged(norm, { ...changes, ...whose, titleTakenAway: true })).toBe('barred')
    expect(of(norm, { ...changes, ...whose, titleTakenAway: null })).toMatch(/^barred/)
  })
})

describe('§ 51 Abs. 2: settlement permits', () => {
  const settled = (changes: Told = {}) =>
    of(settlementOutlastsJourney, { ...holding('settlement'), ...late, ...changes })
  const fifteen: Told = { fifteenYearsLawful: true }

  it('fifteen years with a secured livelihood', () => {
    expect(settled(fifteen)).toBe('right')
    expect(settled()).toBe('barred')
    expect(settled({ fifteenYearsLawful: null })).toBe('barred…right')
    expect(settled({ ...fifteen, publicFunds: 'all', incomeFromWork: 0 })).toBe('barred')
    expect(settled({ ...fifteen, healthInsured: null })).toBe('barred…right')
  })
  it('Satz 2: living with a German husband or wife, whatever the livelihood', () => {
    const german: Told = { spouseHere: true, spouseTitle: 'german', publicFunds: 'all', incomeFromWork: 0 }
    expect(settled(german)).toBe('right')
    expect(settled({ ...german, spouseTitle: 'settlement' })).toBe('barred')
    expect(settled({ ...german, spouseTitle: null })).toBe('barred…right')
  })
  it.each([
    ['none', 'right'],
    ['other', 'barred…right'],
    ['54-1', 'barred…right'],
    ['54-1-2-or-4', 'barred'],
    ['54-2-1-or-2', 'barred'],
    [null, 'barred…right'],
  ])('an interest in expulsion of %s: %s', (expulsionInterest, expected) =>
    expect(settled({ ...fifteen, expulsionInterest })).toBe(expected),
  )
})

describe('§ 51 Abs. 3 and 4', () => {
  it('Abs. 3: three months after the discharge', () => {
    const served = (back: string, changes: Told = {}): Told => ({
      reasonForLeaving: 'military-service',
      leftGermanyOn: '2025-05-01',
      militaryServiceUntil: '2026-06-30',
      backInGermanyOn: back,
      ...changes,
    })
    expect(of(titleOutlastsMilitaryService, served('2026-09-30'))).toBe('right')
    expect(of(titleOutlastsMilitaryService, served('2026-10-01'))).toBe('barred')
    expect(of(titleOutlastsMilitaryService, served('2026-09-30', { reasonForLeaving: 'temporary' }))).toBe('barred')
    expect(of(titleOutlastsMilitaryService, served('2026-09-30', { militaryServiceUntil: null }))).toBe('barred…right')
  })
  it('Abs. 4 Satz 1: a longer time as a rule with a permanent title, else where it serves Germany', () => {
    expect(of(longerTimeAbroad, holding('settlement'))).toBe('should')
    expect(of(longerTimeAbroad, holding('settlement-eu'))).toBe('should')
    expect(of(longerTimeAbroad, { ...holding('settlement'), reasonForLeaving: 'for-good' })).toBe('barred…should')
    expect(of(longerTimeAbroad, { ...holding('settlement'), reasonForLeaving: 'military-service' })).toBe('should')
    expect(of(longerTimeAbroad)).toBe('barred…should')
    expect(judged(longerTimeAbroad)).toBe('should')
  })
  describe('Abs. 4 Satz 1: only while no journey has ended the title', () => {
    const settled = (changes: Told) => of(longerTimeAbroad, { ...holding('settlement'), ...changes })
    /** Away since that day, to be back in the spring. */
    const away = (leftGermanyOn: string, changes: Told = {}): Told => ({
      leftGermanyOn,
      backInGermanyOn: '2027-04-01',
      ...changes,
    })
    it('who is here and plans to go is asked no reason yet', () =>
      expect(settled({ wasAbroad: false })).toBe('barred…should'))
    it('who is back after ten months has nothing that could be made longer', () => {
      expect(settled({ leftGermanyOn: '2026-01-10', backInGermanyOn: '2026-07-10' })).toBe('should')
      expect(settled({ leftGermanyOn: '2026-01-10', backInGermanyOn: '2026-07-11' })).toBe('barred')
      expect(settled({ leftGermanyOn: '2026-01-10', backInGermanyOn: '2026-11-10' })).toBe('barred')
    })
    it('whether asking from abroad is in time is weighed; after six months it surely is not', () => {
      expect(settled(away('2026-05-23'))).toBe('barred…should')
      expect(settled(away('2026-05-22'))).toBe('barred')
    })
    it('or after the longer time that was set', () => {
      const set = (until: string) => away('2026-01-10', { longerTimeAbroad: true, longerTimeAbroadUntil: until })
      expect(settled(set('2026-11-23'))).toBe('barred…should')
      expect(settled(set('2026-11-22'))).toBe('barred')
    })
    it('twelve months with a blue card, judged to serve Germany', () => {
      const card = (left: string) => judged(longerTimeAbroad, { ...holding('blue-card'), ...away(left) })
      expect(card('2025-11-23')).toBe('should')
      expect(card('2025-11-22')).toBe('barred')
      expect(judged(longerTimeAbroad, { ...holding('permit-18b'), ...away('2025-11-23') })).toBe('barred')
    })
    it('with a Daueraufenthalt – EU as Abs. 9 says', () => {
      const eu = (changes: Told) => of(longerTimeAbroad, { ...holding('settlement-eu'), ...changes })
      const back = { leftGermanyOn: '2020-07-01', backInGermanyOn: '2026-07-01' }
      expect(eu(back)).toBe('should')
      expect(eu({ ...back, backInUnionOn: '2026-06-16' })).toBe('barred')
      expect(eu({ ...back, leftGermanyOn: '2020-06-30' })).toBe('barred')
      expect(eu(away('2025-11-23'))).toBe('barred…should')
      expect(eu(away('2025-11-22'))).toBe('barred')
    })
    it.each(['wasAbroad', 'leftGermanyOn', 'backInGermanyOn'])('an unknown %s never grants', (fact) =>
      expect(settled({ leftGermanyOn: '2026-01-10', backInGermanyOn: '2026-11-10', [fact]: null })).toMatch(/^barred/),
    )
  })
  describe('Abs. 4 Satz 2: forced into a marriage and kept away', () => {
    const forced = (changes: Told = {}): Told => ({
      reasonForLeaving: 'forced-marriage',
      leftGermanyOn: '2016-11-01',
      freeToReturnOn: '2026-08-01',
      backInGermanyOn: '2026-11-01',
      ...changes,
    })
    const kept = (changes: Told = {}) => judged(titleOutlastsForcedMarriage, forced(changes))
    it('is weighed, never told as sure', () => {
      expect(of(titleOutlastsForcedMarriage, forced())).toBe('barred…right')
      expect(kept()).toBe('right')
    })
    it('back within three months of being free', () => {
      expect(kept({ leftGermanyOn: '2018-11-01' })).toBe('right')
      expect(kept({ leftGermanyOn: '2018-11-01', backInGermanyOn: '2026-11-02' })).toBe('barred')
    })
    it('and within ten years of leaving', () => {
      expect(kept({ leftGermanyOn: '2016-10-31' })).toBe('barred')
      expect(kept({ freeToReturnOn: '2026-08-02', backInGermanyOn: '2026-11-02' })).toBe('barred')
    })
    it('who grew up here, for that reason', () => {
      expect(kept({ grewUpHere: false })).toBe('barred')
      expect(kept({ grewUpHere: null })).toBe('barred…right')
      expect(kept({ reasonForLeaving: 'temporary' })).toBe('barred')
    })
  })
})

describe('§ 51 Abs. 7 and 9', () => {
  it('Abs. 7: as long as the travel document is valid', () => {
    const refugee: Told = { ...holding('permit-25-2-refugee'), ...late }
    expect(of(refugeeTitleOutlastsJourney, refugee)).toBe('right')
    expect(of(refugeeTitleOutlastsJourney, { ...refugee, refugeeTravelDocument: false })).toBe('barred')
    expect(of(refugeeTitleOutlastsJourney, { ...refugee, refugeeTravelDocument: null })).toBe('barred…right')
  })
  describe('Abs. 9: the Daueraufenthalt – EU', () => {
    const long = (changes: Told = {}) =>
      of(settlementEuOutlastsJourney, {
        ...holding('settlement-eu'),
        leftGermanyOn: '2020-07-01',
        backInGermanyOn: '2026-07-01',
        ...changes,
      })
    it('Nr. 3: twelve months outside the Union', () => {
      expect(long()).toBe('right')
      expect(long({ backInUnionOn: '2026-06-16' })).toBe('barred')
    })
    it('Nr. 3: twenty-four after a blue card', () => {
      expect(long({ blueCardBeforeSettlementEu: true, leftUnionOn: '2024-06-15' })).toBe('right')
      expect(long({ blueCardBeforeSettlementEu: true, leftUnionOn: '2024-06-14' })).toBe('barred')
      expect(long({ blueCardBeforeSettlementEu: null, leftUnionOn: '2024-06-15' })).toBe('barred…right')
    })
    it('Nr. 4: six years outside Germany', () => expect(long({ backInGermanyOn: '2026-07-02' })).toBe('barred'))
  })
  it('the part of the studies in another state: whether it is within the directive is not said', () => {
    expect(judged(titleOutlastsUnionMobility, holding('permit-16b'))).toBe('barred')
    expect(judged(titleOutlastsUnionMobility, { ...holding('permit-16b'), reasonForLeaving: 'union-mobility' })).toBe(
      'barred…right',
    )
  })
})

describe('§ 51 Abs. 1 Nr. 8 with § 55 Abs. 2 AsylG: a title and an application for asylum', () => {
  it('a title of more than six months stays', () => expect(of(titleStaysWithAsylum)).toBe('right'))
  it('a shorter one ends', () => {
    expect(of(titleStaysWithAsylum, { titleOverSixMonths: false })).toBe('barred')
    expect(of(titleStaysWithAsylum, { titleOverSixMonths: null })).toBe('barred…right')
  })
})
