import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { freeMovement } from '../FreizuegG-EU/2.ts'
import { threeMonths } from '../FreizuegG-EU/2a.ts'
import {
  freeMovementAfterDeath,
  freeMovementAfterDivorce,
  freeMovementInEducation,
  freeMovementOfFamily,
} from '../FreizuegG-EU/3.ts'
import { closePerson } from '../FreizuegG-EU/3a.ts'
import {
  permanentResidence,
  permanentResidenceAfterDeath,
  permanentResidenceEarly,
  permanentResidenceKept,
  permanentResidenceOfFamily,
  permanentResidenceWithEarly,
} from '../FreizuegG-EU/4a.ts'
import { permanentCardDue, residenceCard, residenceCardDue } from '../FreizuegG-EU/5.ts'
import { grade, gradeIfJudged } from '../testing.ts'
import { topic } from './free-movement.ts'

const on = '2026-11-23'
const citizen: Told = { freeMovementAs: 'union', unionRightLost: false }
const family: Told = {
  freeMovementAs: 'family',
  unionRightLost: false,
  unionFamilyEvent: 'none',
  joinsUnionCitizen: true,
  unionTie: 'spouse',
  unionActivity: 'worker',
}

describe('whom the act is for', () => {
  it.each(['german', 'none', 'swiss'])('nothing of it for "%s"', (freeMovementAs) => {
    for (const norm of topic.norms) expect(grade(norm, { freeMovementAs }, on), norm.id).toBe('barred')
  })
  it('what Britons hold stands in an agreement that is not read', () =>
    expect(grade(freeMovement, { freeMovementAs: 'british', unionRightLost: false, unionActivity: null }, on)).toBe(
      'barred…right',
    ))
  it('citizens have no right of family, family none of citizens', () => {
    for (const norm of [freeMovement, permanentResidence, permanentResidenceEarly])
      expect(grade(norm, { ...family }, on), norm.id).toBe('barred')
    for (const norm of [freeMovementOfFamily, permanentResidenceOfFamily, residenceCard, residenceCardDue])
      expect(grade(norm, { ...citizen }, on), norm.id).toBe('barred')
  })
  it('an unknown passport never grants', () => {
    for (const norm of topic.norms) expect(grade(norm, {}, on), norm.id).toMatch(/^barred…/)
  })
  it('§ 7 Abs. 1: once an office has found the loss, nothing of it', () => {
    for (const freeMovementAs of ['union', 'family', 'close'])
      for (const norm of topic.norms)
        expect(grade(norm, { freeMovementAs, unionRightLost: true }, on), norm.id).toBe('barred')
  })
})

describe('§ 2 Abs. 2 and 3: by what the citizen does', () => {
  const of = (told: Told, day = on) => grade(freeMovement, { ...citizen, ...told }, day)
  const judged = (told: Told) => gradeIfJudged(freeMovement, { ...citizen, ...told }, on)
  it.each(['worker', 'training', 'services-received'])('%s: certain', (unionActivity) => {
    expect(of({ unionActivity })).toBe('right')
    expect(of({ unionActivity, freeMovementAs: 'eea' })).toBe('right')
    expect(of({ unionActivity, unionRightLost: null })).toBe('barred…right')
  })
  it.each(['small-job', 'self-employed', 'services-given', 'through-family'])(
    '%s: somebody weighs',
    (unionActivity) => {
      expect(of({ unionActivity })).toBe('barred…right')
      expect(judged({ unionActivity })).toBe('right')
    },
  )
  it('Nr. 1a: six months to look for work, then only with a real chance', () => {
    const looking: Told = { unionActivity: 'looking', unionLookingSince: '2026-05-23' }
    expect(of(looking, '2026-11-23')).toBe('right')
    expect(of(looking, '2026-11-24')).toBe('barred…right')
    expect(of({ unionActivity: 'looking' })).toBe('barred…right')
  })
  it.each(['student', 'not-working'])('§ 4: %s with insurance and enough money', (unionActivity) => {
    expect(judged({ unionActivity, healthInsured: true })).toBe('right')
    expect(of({ unionActivity, healthInsured: true })).toBe('barred…right')
    expect(of({ unionActivity, healthInsured: false })).toBe('barred')
  })
  it('Abs. 3 Satz 1 Nr. 1: ill for a time', () => {
    expect(of({ unionActivity: 'stopped', unionStopped: 'ill-for-a-time' })).toBe('right')
    expect(of({ unionActivity: 'stopped', unionStopped: 'other' })).toBe('barred')
  })
  it('Abs. 3 Satz 1 Nr. 2: unemployed after more than a year, confirmed by the agency', () => {
    const jobless: Told = { unionActivity: 'stopped', unionStopped: 'unemployed', unionUnemployedSince: '2020-01-01' }
    expect(of({ ...jobless, unemploymentConfirmed: true, unionWorkedOverYear: true })).toBe('right')
    expect(of({ ...jobless, unemploymentConfirmed: false, unionWorkedOverYear: true })).toBe('barred')
    expect(of({ ...jobless, unemploymentConfirmed: null, unionWorkedOverYear: true })).toBe('barred…right')
    expect(of({ ...jobless, unemploymentConfirmed: true, unionWorkedOverYear: false })).toBe('barred')
  })
  it('Abs. 3 Satz 2: after less, for six months', () => {
    const jobless: Told = {
      unionActivity: 'stopped',
      unionStopped: 'unemployed',
      unemploymentConfirmed: true,
      unionWorkedOverYear: false,
      unionUnemployedSince: '2026-05-23',
    }
    expect(of(jobless, '2026-11-23')).toBe('right')
    expect(of(jobless, '2026-11-24')).toBe('barred')
  })
  it('… a business that had to end: only after more than a year', () => {
    const ended: Told = { unionActivity: 'stopped', unionStopped: 'business-ended' }
    expect(judged({ ...ended, unionWorkedOverYear: true })).toBe('right')
    expect(judged({ ...ended, unionWorkedOverYear: false })).toBe('barred')
  })
})

describe('§ 2a Abs. 1: three months with a passport', () => {
  const of = (told: Told, day: string) =>
    grade(threeMonths, { ...citizen, validPassport: true, arrivedOn: '2026-08-24', ...told }, day)
  it('to the day before three months are full', () => {
    expect(of({}, '2026-11-23')).toBe('right')
    expect(of({}, '2026-11-24')).toBe('barred')
  })
  it('not without a valid passport; family only who comes with or after the citizen', () => {
    expect(of({ validPassport: false }, '2026-11-23')).toBe('barred')
    expect(of({ ...family }, '2026-11-23')).toBe('right')
    expect(of({ ...family, joinsUnionCitizen: false }, '2026-11-23')).toBe('barred')
  })
})

describe('§ 3 Abs. 1, § 4: family', () => {
  const of = (told: Told) => grade(freeMovementOfFamily, { ...family, ...told }, on)
  const judged = (told: Told) => gradeIfJudged(freeMovementOfFamily, { ...family, ...told }, on)
  it('wife, husband and partner who came with or after them', () => {
    expect(of({})).toBe('right')
    expect(of({ joinsUnionCitizen: false })).toBe('barred')
    expect(of({ joinsUnionCitizen: null })).toBe('barred…right')
  })
  it('§ 1 Abs. 2 Nr. 3 Buchst. c: children to the day before 21, later where they are maintained', () => {
    const child = (birthDate: string, unionMaintains: boolean | null = false) =>
      of({ unionTie: 'child', birthDate, unionMaintains })
    expect(child('2005-11-24')).toBe('right')
    expect(child('2005-11-23')).toBe('barred')
    expect(child('2005-11-23', true)).toBe('right')
    expect(child('2005-11-23', null)).toBe('barred…right')
  })
  it('Buchst. d: parents only where they are maintained', () => {
    expect(of({ unionTie: 'parent', unionMaintains: true })).toBe('right')
    expect(of({ unionTie: 'parent', unionMaintains: false })).toBe('barred')
    expect(of({ unionTie: 'other', unionMaintains: true })).toBe('barred')
  })
  it('§ 4: of somebody who does not work, with insurance and money', () => {
    expect(judged({ unionActivity: 'not-working', healthInsured: true })).toBe('right')
    expect(judged({ unionActivity: 'not-working', healthInsured: false })).toBe('barred')
  })
  it('§ 4 Satz 2: of a student only the couple and maintained children', () => {
    const student: Told = { unionActivity: 'student', healthInsured: true, birthDate: '2010-01-01' }
    expect(judged(student)).toBe('right')
    expect(judged({ ...student, unionTie: 'child', unionMaintains: true })).toBe('right')
    expect(judged({ ...student, unionTie: 'child', unionMaintains: false })).toBe('barred')
    expect(judged({ ...student, unionTie: 'parent', unionMaintains: true })).toBe('barred')
  })
  it('§ 12a: of a German who lived in another state of the Union, somebody weighs', () => {
    expect(of({ freeMovementAs: 'german-family' })).toBe('barred…right')
    expect(judged({ freeMovementAs: 'german-family' })).toBe('right')
  })
  it('an unknown activity of the citizen never grants', () => expect(of({ unionActivity: null })).toBe('barred…right'))
})

describe('§ 3 Abs. 2 to 4: what stays', () => {
  it('Abs. 2: after a death, with a year here before and an own activity', () => {
    const of = (told: Told) =>
      grade(
        freeMovementAfterDeath,
        { ...family, unionFamilyEvent: 'died', familyYearBeforeDeath: true, ownActivity: 'worker', ...told },
        on,
      )
    expect(of({})).toBe('right')
    expect(of({ familyYearBeforeDeath: false })).toBe('barred')
    expect(of({ ownActivity: 'other' })).toBe('barred')
    expect(of({ unionFamilyEvent: 'divorced', familyYearBeforeDeath: null })).toBe('barred')
  })
  it('Abs. 3: a child who learns, after a death or a departure', () => {
    const of = (unionFamilyEvent: string, childInEducation: boolean | null) =>
      grade(freeMovementInEducation, { ...family, unionFamilyEvent, childInEducation }, on)
    expect(of('died', true)).toBe('right')
    expect(of('left', true)).toBe('right')
    expect(of('left', false)).toBe('barred')
    expect(of('divorced', null)).toBe('barred')
  })
  it('Abs. 4: after a divorce one of four grounds', () => {
    const of = (divorceGround: string, told: Told = {}) =>
      grade(
        freeMovementAfterDivorce,
        { ...family, unionFamilyEvent: 'divorced', ownActivity: 'worker', divorceGround, ...told },
        on,
      )
    for (const ground of ['three-years', 'custody', 'contact-only-here']) expect(of(ground), ground).toBe('right')
    expect(of('none')).toBe('barred…right') // a particular hardship is weighed
    expect(of('three-years', { ownActivity: 'other' })).toBe('barred')
  })
  it('the right of Abs. 1 is not told once something has changed', () => {
    for (const unionFamilyEvent of ['died', 'left', 'divorced'])
      expect(grade(freeMovementOfFamily, { ...family, unionFamilyEvent }, on)).toBe('barred')
  })
  it('§ 3a: other close people by a decision', () => {
    const close: Told = { freeMovementAs: 'close', unionRightLost: false }
    expect(gradeIfJudged(closePerson, close, on)).toBe('may')
    expect(grade(closePerson, close, on)).toBe('barred…may')
  })
})

describe('§ 4a: permanent residence', () => {
  const since: Told = { unionHereSince: '2021-11-23', awayOverTwoYears: false }
  it.each([
    [permanentResidence, citizen],
    [permanentResidenceOfFamily, family],
    [permanentResidenceKept, { ...family, unionFamilyEvent: 'divorced' }],
  ])('$0.cite: from the day five years are full; whether they were lawful, somebody weighs', (norm, who) => {
    const of = (told: Told, day = on) => gradeIfJudged(norm, { ...who, ...since, ...told }, day)
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({}, '2026-11-23')).toBe('right')
    expect(grade(norm, { ...who, ...since }, on)).toBe('barred…right')
    expect(of({ unionHereSince: null })).toBe('barred…right')
  })
  it('Abs. 7: lost after more than two years away', () => {
    expect(gradeIfJudged(permanentResidence, { ...citizen, ...since, awayOverTwoYears: true }, on)).toBe('barred')
    expect(gradeIfJudged(permanentResidence, { ...citizen, ...since, awayOverTwoYears: null }, on)).toBe('barred…right')
  })
  describe('Abs. 2: earlier', () => {
    const of = (told: Told, day = on) => grade(permanentResidenceEarly, { ...citizen, ...since, ...told }, day)
    it.each(['age', 'early-retirement'])('Nr. 1: %s after three years, with work in the last twelve months', (end) => {
      const told: Told = {
        unionEndOfWork: end,
        unionHereSince: '2020-05-01',
        endOfWorkOn: '2023-05-01',
        workedLastTwelveMonths: true,
      }
      expect(of(told)).toBe('right')
      // Years after the end of work do not make up for it.
      expect(of({ ...told, endOfWorkOn: '2023-04-30' })).toBe('barred')
      expect(of({ ...told, workedLastTwelveMonths: false })).toBe('barred')
      expect(of({ ...told, endOfWorkOn: null })).toBe('barred…right')
    })
    it('Nr. 2: by an accident at work at once, else after two years', () => {
      expect(of({ unionEndOfWork: 'accident-at-work', unionHereSince: '2026-11-01' })).toBe('right')
      const incapacity: Told = { unionEndOfWork: 'incapacity', unionHereSince: '2020-05-01' }
      expect(of({ ...incapacity, endOfWorkOn: '2022-05-01' })).toBe('right')
      expect(of({ ...incapacity, endOfWorkOn: '2022-04-30' })).toBe('barred')
    })
    it('Nr. 3: across the border', () => {
      expect(of({ unionEndOfWork: 'works-in-other-state', returnsEachWeek: true })).toBe('right')
      expect(of({ unionEndOfWork: 'works-in-other-state', returnsEachWeek: false })).toBe('barred')
    })
    it('not without one of them', () => expect(of({ unionEndOfWork: 'none' })).toBe('barred'))
    it('Abs. 4: family who lives with them', () => {
      const of = (told: Told) => grade(permanentResidenceWithEarly, { ...family, awayOverTwoYears: false, ...told }, on)
      expect(of({ citizenHasItEarly: true })).toBe('right')
      expect(of({ citizenHasItEarly: false })).toBe('barred')
      expect(of({ citizenHasItEarly: null })).toBe('barred…right')
    })
  })
  it('Abs. 3: family of somebody who worked here and died', () => {
    const left: Told = {
      ...family,
      awayOverTwoYears: false,
      unionFamilyEvent: 'died',
      livedWithThemAtDeath: true,
      deathGround: 'two-years-here',
    }
    const of = (told: Told) => grade(permanentResidenceAfterDeath, { ...left, ...told }, on)
    for (const deathGround of ['two-years-here', 'accident-at-work', 'german-spouse'])
      expect(of({ deathGround }), deathGround).toBe('right')
    expect(of({ deathGround: 'none' })).toBe('barred')
    expect(of({ livedWithThemAtDeath: false })).toBe('barred')
    for (const unionActivity of ['looking', 'student', 'not-working', 'services-received'])
      expect(of({ unionActivity }), unionActivity).toBe('barred')
  })
})

describe('§ 5: cards', () => {
  it('Abs. 1: for family who has the right and no card', () => {
    const of = (told: Told) => grade(residenceCard, { ...family, cardIssued: false, ...told }, on)
    expect(of({})).toBe('right')
    expect(of({ cardIssued: true })).toBe('barred')
    expect(of({ joinsUnionCitizen: false })).toBe('barred')
  })
  it.each([
    [residenceCardDue, 'cardDataGivenOn'],
    [permanentCardDue, 'permanentCardAskedOn'],
  ])('$0.cite: due six months later, and surely so after a weekend with holidays', (norm, fact) => {
    const of = (day: string, told: Told = {}) =>
      gradeIfJudged(norm, { ...family, cardIssued: false, [fact]: '2026-05-18', ...told }, day)
    expect(of('2026-11-18')).toBe('barred')
    expect(of('2026-11-19')).toBe('barred…right')
    expect(of('2026-11-22')).toBe('barred…right')
    expect(of('2026-11-23')).toBe('right')
    expect(of('2026-11-23', { cardIssued: true })).toBe('barred')
    expect(of('2026-11-23', { [fact]: null })).toBe('barred…right')
  })
  it('… not for family without the right', () =>
    expect(
      grade(residenceCardDue, { ...family, cardIssued: false, cardDataGivenOn: '2026-01-01', unionTie: 'other' }, on),
    ).toBe('barred'))
})
