import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { leaveReception, leaveWithProtection } from '../AsylG/47.ts'
import {
  leaveForUrgentReasons,
  leaveForWork,
  leaveReceptionForUrgentReasons,
  seekerResidence,
  seekerTravel,
} from '../AsylG/59a.ts'
import {
  residenceRuleHardship,
  residenceRuleLifted,
  residenceRuleNotForWork,
  residenceRuleOver,
  titleForGermany,
} from '../AufenthG/12a.ts'
import { tolerationChangePlace, tolerationLeaveLand, tolerationResidence, tolerationTravel } from '../AufenthG/61.ts'
import { rentAssurance } from '../SGB-2/22.ts'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'

const on = '2026-11-23'
const holding = (status: string, from = '2026-06-20'): Told => ({ stay: [{ status, from }] })

describe('AufenthG § 12a: the residence rule', () => {
  const refugee: Told = {
    ...holding('permit-25-2-refugee', '2026-11-01'),
    arrivedOn: '2026-06-12',
    asylumLodgedOn: '2026-06-12',
    residenceRuleFrom: '2026-11-01',
    residenceRuleProlonged: false,
    placeInTitle: false,
  }
  const over = (changes: Told, day = on) => grade(residenceRuleOver, { ...refugee, ...changes }, day)

  it('Abs. 1 Satz 1: three years, not a day less', () => {
    expect(over({})).toBe('barred')
    expect(over({}, '2029-10-31')).toBe('barred')
    expect(over({}, '2029-11-01')).toBe('right')
    expect(over({ residenceRuleProlonged: true }, '2029-11-01')).toBe('barred')
    expect(over({ placeInTitle: true }, '2029-11-01')).toBe('barred')
  })
  it('since 12.06.2026 it is open whether it binds those who applied before; nobody is told that they are free', () => {
    const older = { asylumLodgedOn: '2026-06-11', arrivedOn: '2026-06-01' }
    expect(grade(titleForGermany, { ...refugee, ...older }, on)).toBe('barred…right')
    expect(grade(titleForGermany, refugee, on)).toBe('barred')
    expect(grade(titleForGermany, { ...refugee, asylumLodgedOn: null }, on)).toBe('barred…right')
    expect(grade(titleForGermany, { ...refugee, ...older }, '2029-10-31')).toBe('barred…right')
    expect(grade(titleForGermany, { ...refugee, ...older }, '2029-11-01')).toBe('right')
    expect(grade(titleForGermany, { ...refugee, ...older, residenceRuleProlonged: true }, '2029-11-01')).toBe(
      'barred…right',
    )
    const april = { ...older, ...holding('permit-25-2-refugee', '2026-06-11'), residenceRuleFrom: '2026-06-11' }
    expect(grade(titleForGermany, { ...refugee, ...april }, '2026-06-11')).toBe('barred')
    expect(grade(titleForGermany, { ...refugee, ...april }, '2026-06-12')).toBe('barred…right')
  })
  it.each(['permit-22', 'permit-23', 'permit-24', 'permit-25-3'])('binds whoever first holds %s', (status) =>
    expect(grade(titleForGermany, { ...refugee, ...holding(status) }, on)).toBe('barred'),
  )
  it('an unknown beginning of the three years never frees', () =>
    expect(grade(titleForGermany, { ...refugee, residenceRuleFrom: null }, '2029-11-01')).toBe('barred…right'))
  it.each(['permit-25-5', 'permit-25a', 'permit-25b', 'permit-18a', 'blue-card', 'settlement', 'permit-104c'])(
    '§ 12 Abs. 1: %s is for the whole of Germany',
    (status) => {
      expect(grade(titleForGermany, { ...refugee, ...holding(status) }, on)).toBe('right')
      expect(grade(titleForGermany, { ...refugee, ...holding(status), placeInTitle: true }, on)).toBe('barred')
      expect(grade(titleForGermany, { ...refugee, ...holding(status), placeInTitle: null }, on)).toBe('barred…right')
    },
  )
  it('Abs. 6: family is bound with whom they came to', () => {
    const family = { ...refugee, ...holding('permit-family') }
    expect(grade(titleForGermany, { ...family, familyUnderResidenceRule: true }, on)).toBe('barred')
    expect(grade(titleForGermany, { ...family, familyUnderResidenceRule: false }, on)).toBe('right')
    expect(grade(titleForGermany, family, on)).toBe('barred…right')
  })
  it('Abs. 1 Satz 2: not with training or studies, nor with work whose pay suffices', () => {
    const none = { familyInTrainingOrStudy: false, familyCourseElsewhere: false, familyJobOf15Hours: false }
    const work = (changes: Told) => grade(residenceRuleNotForWork, { ...refugee, ...none, ...changes }, on)
    expect(work({})).toBe('barred')
    expect(work({ familyInTrainingOrStudy: true })).toBe('right')
    expect(work({ familyJobOf15Hours: true })).toBe('barred…right')
    expect(gradeIfJudged(residenceRuleNotForWork, { ...refugee, ...none, familyJobOf15Hours: true }, on)).toBe('right')
    expect(work({ familyInTrainingOrStudy: null })).toBe('barred…right')
    expect(work({ familyCourseElsewhere: true })).toBe('right')
    expect(work({ familyCourseElsewhere: null })).toBe('barred…right')
    expect(work({ familyInTrainingOrStudy: true, ...holding('toleration') })).toBe('barred')
  })
  it('Abs. 5 Nr. 1: to be lifted where training, a course or close family is elsewhere', () => {
    const none = { offerElsewhere: 'none', closeFamilyElsewhere: false }
    const lift = (changes: Told) => grade(residenceRuleLifted, { ...refugee, ...none, ...changes }, on)
    expect(lift({})).toBe('barred')
    expect(lift({ offerElsewhere: 'training-or-study' })).toBe('right')
    expect(lift({ offerElsewhere: 'course' })).toBe('right')
    expect(lift({ offerElsewhere: 'income' })).toBe('right')
    expect(lift({ closeFamilyElsewhere: true })).toBe('right')
    expect(lift({ offerElsewhere: 'job' })).toBe('barred…right')
    expect(lift({ offerElsewhere: null })).toBe('barred…right')
    expect(lift({ closeFamilyElsewhere: true, ...holding('permit-25b') })).toBe('barred')
  })
  it('Abs. 5 Nr. 2: a hardship is weighed', () => {
    expect(grade(residenceRuleHardship, refugee, on)).toBe('barred…right')
    expect(gradeIfJudged(residenceRuleHardship, refugee, on)).toBe('right')
    expect(gradeIfJudged(residenceRuleHardship, { ...refugee, ...holding('permit-25b') }, on)).toBe('barred')
  })
})

describe('AsylG §§ 47, 50: how long in the reception facility', () => {
  const seeker: Told = {
    ...holding('permission-to-stay', '2026-05-23'),
    arrivedOn: '2026-05-20',
    livesInReception: true,
    inReceptionSince: '2026-05-23',
    familyInReception: true,
    secondaryMigrationFacility: false,
    safeCountry: 'none',
    asylumDutiesBroken: false,
    obligedToLeave: false,
  }
  const of = (changes: Told, day = on) => grade(leaveReception, { ...seeker, ...changes }, day)

  it('families: six months, whatever country and conduct', () => {
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({})).toBe('right')
    expect(of({ safeCountry: 'annex-2', asylumDutiesBroken: true })).toBe('right')
  })
  it('others: eighteen months, unless Saxony has set more, and never more than 24', () => {
    const alone = { familyInReception: false }
    expect(of(alone)).toBe('barred')
    expect(of(alone, '2027-11-22')).toBe('barred')
    expect(of(alone, '2027-11-23')).toBe('barred…right')
    expect(of(alone, '2028-05-22')).toBe('barred…right')
    expect(of(alone, '2028-05-23')).toBe('right')
  })
  it('Abs. 1 Satz 3 and 1a: longer for own fault and for safe states', () => {
    const long = { familyInReception: false, inReceptionSince: '2024-05-23', arrivedOn: '2024-05-20' }
    expect(of(long)).toBe('right')
    expect(of({ ...long, asylumDutiesBroken: true })).toBe('barred')
    expect(of({ ...long, obligedToLeave: true, deceivesNow: true })).toBe('barred')
    expect(of({ ...long, obligedToLeave: true, deceivesNow: false, refusesCooperationNow: false })).toBe('right')
    expect(of({ ...long, safeCountry: 'annex-2' })).toBe('barred')
    expect(of({ ...long, safeCountry: 'turkey' })).toBe('barred…right')
    expect(of({ ...long, safeCountry: null })).toBe('barred…right')
  })
  it('Abs. 1a: the list of the Union counts since 12.06.2026', () => {
    const long = {
      ...holding('permission-to-stay', '2024-05-23'),
      familyInReception: false,
      inReceptionSince: '2024-05-23',
      arrivedOn: '2024-05-20',
      safeCountry: 'eu-list',
    }
    expect(of(long, '2026-06-11')).toBe('right')
    expect(of(long, '2026-06-12')).toBe('barred')
  })
  it('Abs. 1b: the facilities of secondary migration are not reckoned', () =>
    expect(of({ secondaryMigrationFacility: true })).toBe('barred…right'))
  it.each(['inReceptionSince', 'familyInReception', 'livesInReception'])('an unknown %s never grants', (fact) =>
    expect(of({ [fact]: null })).toBe('barred…right'),
  )
  it('§ 50: with protection or a ban on removal at once', () => {
    const after = (status: string) =>
      grade(leaveWithProtection, { ...seeker, asylum: [{ status, from: '2026-11-01' }] }, on)
    expect(after('asylum-granted')).toBe('right')
    expect(after('asylum-ban-on-removal')).toBe('right')
    expect(after('asylum-pending')).toBe('barred')
    expect(grade(leaveWithProtection, { ...seeker, asylum: [] }, on)).toBe('barred')
  })
})

describe('AsylG §§ 57 to 60: travel and residence during the procedure', () => {
  const seeker: Told = {
    ...holding('permission-to-stay', '2026-08-23'),
    arrivedOn: '2026-08-20',
    livesInReception: false,
    areaOrdered: false,
    employment: false,
    schoolElsewhere: false,
  }
  const travel = (changes: Told, day = on) => grade(seekerTravel, { ...seeker, ...changes }, day)

  it('§ 59a: anywhere after three months, outside the reception facility', () => {
    expect(travel({}, '2026-11-22')).toBe('barred')
    expect(travel({})).toBe('right')
    expect(travel({ livesInReception: true })).toBe('barred')
    expect(travel({ areaOrdered: true })).toBe('barred')
    expect(travel({ areaOrdered: null })).toBe('barred…right')
    expect(travel({ livesInReception: null })).toBe('barred…right')
  })
  it('§ 58: before that for work or school in the rule, for urgent reasons by right', () => {
    expect(grade(leaveForWork, seeker, on)).toBe('barred')
    expect(grade(leaveForWork, { ...seeker, schoolElsewhere: true }, on)).toBe('should')
    expect(grade(leaveForWork, { ...seeker, employment: { hoursPerWeek: 20 } }, on)).toBe('should')
    expect(grade(leaveForUrgentReasons, seeker, on)).toBe('barred…right')
    expect(gradeIfJudged(leaveForUrgentReasons, { ...seeker, livesInReception: true }, on)).toBe('barred')
    expect(gradeIfJudged(leaveReceptionForUrgentReasons, { ...seeker, livesInReception: true }, on)).toBe('right')
    expect(gradeIfJudged(leaveReceptionForUrgentReasons, seeker, on)).toBe('barred')
  })
  it('§ 60: who lives on own means chooses the place', () => {
    expect(grade(seekerResidence, { ...seeker, ...nothingInTheWay }, on)).toBe('right')
    expect(grade(seekerResidence, { ...seeker, ...nothingInTheWay, publicFunds: 'some' }, on)).toBe('barred')
    expect(grade(seekerResidence, { ...seeker, ...nothingInTheWay }, '2026-11-22')).toBe('barred')
    expect(grade(seekerResidence, { ...seeker, ...nothingInTheWay, publicFunds: null }, on)).toBe('barred…right')
  })
})

describe('AufenthG § 61: with a toleration', () => {
  const tolerated: Told = { ...holding('toleration', '2026-08-23'), arrivedOn: '2026-08-20', areaOrdered: false }
  const travel = (changes: Told, day = on) => grade(tolerationTravel, { ...tolerated, ...changes }, day)

  it('Abs. 1b: anywhere after three months; time permitted before counts', () => {
    expect(travel({}, '2026-11-22')).toBe('barred')
    expect(travel({})).toBe('right')
    expect(
      travel({
        stay: [
          { status: 'permission-to-stay', from: '2026-08-23', to: '2026-10-31' },
          { status: 'toleration', from: '2026-11-01' },
        ],
      }),
    ).toBe('right')
    expect(travel({ areaOrdered: true })).toBe('barred')
    expect(travel({ areaOrdered: null })).toBe('barred…right')
  })
  it('Abs. 1 Satz 2: "kann" for school, family or work', () => {
    const leave = (changes: Told) => grade(tolerationLeaveLand, { ...tolerated, ...changes }, on)
    expect(leave({ schoolElsewhere: true, closeFamilyElsewhere: false })).toBe('may')
    expect(leave({ schoolElsewhere: false, closeFamilyElsewhere: true })).toBe('may')
    expect(leave({ schoolElsewhere: false, closeFamilyElsewhere: false })).toBe('barred…may')
  })
  it('Abs. 1d: own means free, and the office can change the place', () => {
    expect(grade(tolerationResidence, { ...tolerated, ...nothingInTheWay }, on)).toBe('right')
    expect(grade(tolerationResidence, { ...tolerated, ...nothingInTheWay, publicFunds: 'all' }, on)).toBe('barred')
    expect(grade(tolerationResidence, { ...tolerated, ...nothingInTheWay, areaOrdered: true }, on)).toBe('barred')
    expect(grade(tolerationChangePlace, tolerated, on)).toBe('may')
    expect(grade(tolerationChangePlace, holding('permit-25b'), on)).toBe('barred')
  })
})

describe('SGB II § 22 Abs. 4: the rent', () => {
  it('an adequate rent must be promised to whoever receives money of the Jobcenter', () => {
    const tenant = { ...holding('permit-25-2-refugee'), publicFunds: 'all' }
    expect(grade(rentAssurance, tenant, on)).toBe('barred…right')
    expect(gradeIfJudged(rentAssurance, tenant, on)).toBe('right')
    expect(gradeIfJudged(rentAssurance, { ...tenant, publicFunds: 'none' }, on)).toBe('barred')
    expect(gradeIfJudged(rentAssurance, { ...tenant, ...holding('toleration') }, on)).toBe('barred')
  })
})

describe('AufenthG §§ 12, 12a: whom the rule binds, in both texts', () => {
  const bound = ['permit-22', 'permit-23', 'permit-24', 'permit-25-3', 'permit-25-2-refugee', 'permit-25-2-subsidiary']
  const older: Told = {
    arrivedOn: '2023-01-10',
    asylumLodgedOn: '2023-01-10',
    residenceRuleProlonged: false,
    placeInTitle: false,
  }
  const since = (status: string, from: string): Told => ({
    ...older,
    ...holding(status, from),
    residenceRuleFrom: from,
  })
  const free = (told: Told, day: string) => grade(titleForGermany, told, day)

  it.each([...bound, 'permit-25-1'])('Abs. 1 Satz 1 until 11.06.2026: %s, for three years', (status) => {
    expect(free(since(status, '2026-05-01'), '2026-06-11')).toBe('barred')
    expect(free(since(status, '2023-06-12'), '2026-06-11')).toBe('barred')
    expect(free(since(status, '2023-06-11'), '2026-06-11')).toBe('right')
    expect(free({ ...since(status, '2023-06-11'), residenceRuleProlonged: true }, '2026-06-11')).toBe('barred')
  })
  it.each(['permit-25-2-refugee', 'permit-25-2-subsidiary'])(
    'Abs. 1 Satz 1 since 12.06.2026: %s, where asylum was asked for under the new law; else it is not said',
    (status) => {
      const told = { ...since(status, '2026-11-01'), arrivedOn: '2026-06-01' }
      expect(free({ ...told, asylumLodgedOn: '2026-06-12' }, on)).toBe('barred')
      expect(free({ ...told, asylumLodgedOn: '2026-06-11' }, on)).toBe('barred…right')
    },
  )
  it('Abs. 1 Satz 1 since 12.06.2026: people entitled to asylum are not named any more, nor said to be free', () =>
    expect(free(since('permit-25-1', '2026-11-01'), on)).toBe('barred…right'))
  it.each(['2026-06-11', on])('§ 12 Abs. 1 Satz 1: only with a title (%s)', (day) => {
    expect(free(since('permit-25-5', '2026-05-01'), day)).toBe('right')
    for (const status of ['toleration', 'permission-to-stay', 'none'])
      expect(free(since(status, '2026-05-01'), day), status).toBe('barred')
  })
})

describe('AsylG §§ 47, 50: who must stay, in both texts', () => {
  const since: Told = {
    ...holding('permission-to-stay', '2024-06-11'),
    arrivedOn: '2024-06-01',
    livesInReception: true,
    inReceptionSince: '2024-06-11',
    familyInReception: false,
    secondaryMigrationFacility: false,
    safeCountry: 'none',
    asylumDutiesBroken: false,
    obligedToLeave: false,
  }
  describe.each(['2026-06-11', '2026-06-12'])('on %s', (day) => {
    const of = (changes: Told) => grade(leaveReception, { ...since, ...changes }, day)
    it('Abs. 1a: not with a safe state of origin, but families may go', () => {
      expect(of({})).toBe('right')
      for (const safeCountry of ['annex-2', 'georgia-moldova']) {
        expect(of({ safeCountry }), safeCountry).toBe('barred')
        expect(of({ safeCountry, familyInReception: true }), safeCountry).toBe('right')
      }
    })
    it('Abs. 1b, 1d: Saxony may keep people, but no families, until 24 months are over', () => {
      const later = { ...holding('permission-to-stay', '2024-06-13'), inReceptionSince: '2024-06-13' }
      expect(of(later)).toBe('barred…right')
      expect(of({ ...later, familyInReception: true })).toBe('right')
    })
  })
  it('§ 50: for whoever still must live there', () => {
    const granted = { ...since, asylum: [{ status: 'asylum-granted', from: '2026-11-01' }] }
    const of = (changes: Told) => grade(leaveWithProtection, { ...granted, ...changes }, on)
    expect(of({})).toBe('right')
    expect(of({ livesInReception: false })).toBe('barred')
    expect(of(holding('permit-25-2-refugee', '2026-11-01'))).toBe('barred')
  })
})

describe('AsylG §§ 57 to 60: for whom, and what an order takes', () => {
  const seeker: Told = {
    ...holding('permission-to-stay', '2026-08-23'),
    ...nothingInTheWay,
    arrivedOn: '2026-08-20',
    livesInReception: false,
    areaOrdered: false,
  }
  const inside = { ...seeker, livesInReception: true }
  it.each(['permission-to-stay', 'arrival-certificate'])('with %s', (status) => {
    expect(grade(seekerTravel, { ...seeker, ...holding(status, '2026-08-23') }, on)).toBe('right')
    expect(grade(seekerResidence, { ...seeker, ...holding(status, '2026-08-23') }, on)).toBe('right')
    const leave = { ...inside, ...holding(status, '2026-08-23') }
    expect(gradeIfJudged(leaveReceptionForUrgentReasons, leave, on)).toBe('right')
  })
  it.each(['toleration', 'none', 'permit-25-3'])('not with %s', (status) => {
    expect(grade(seekerTravel, { ...seeker, ...holding(status, '2026-08-23') }, on)).toBe('barred')
    expect(grade(seekerResidence, { ...seeker, ...holding(status, '2026-08-23') }, on)).toBe('barred')
    const leave = { ...inside, ...holding(status, '2026-08-23') }
    expect(gradeIfJudged(leaveReceptionForUrgentReasons, leave, on)).toBe('barred')
  })
  it('§ 57: the reasons are weighed', () =>
    expect(grade(leaveReceptionForUrgentReasons, inside, on)).toBe('barred…right'))
  it('§§ 59b, 60: not in the reception facility, nor where an area was ordered', () => {
    expect(grade(seekerResidence, inside, on)).toBe('barred')
    expect(grade(seekerResidence, { ...seeker, areaOrdered: true }, on)).toBe('barred')
    expect(grade(seekerResidence, { ...seeker, areaOrdered: null }, on)).toBe('barred…right')
  })
})
