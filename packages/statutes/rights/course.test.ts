import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { courseOrderedByBenefitsOffice } from '../AsylbLG/5b.ts'
import { courseAdmission, courseClaim, orientationClaim } from '../AufenthG/44.ts'
import {
  dutyForNeed,
  dutyMayBeOrdered,
  dutyThroughJobcenter,
  dutyThroughJobcenterToJune2026,
  dutyWithAsylumBenefits,
  dutyWithClaim,
} from '../AufenthG/44a.ts'
import { vocationalCourseDuty, vocationalCourseDutyToJune2026 } from '../AufenthG/45a.ts'
import { vocationalCourse, vocationalCourseToB1 } from '../DeuFoeV/4.ts'
import { residenceStatuses } from '../facts/statuses.ts'
import { courseWithAdmission } from '../IntV/4.ts'
import { courseChildcare, courseTravel } from '../IntV/4a.ts'
import { courseFree, courseFreeHardship } from '../IntV/9.ts'
import { courseRepetition, specialCourse } from '../IntV/13.ts'
import { grade, gradeIfJudged, leftToWeigh } from '../testing.ts'

const on = '2026-11-23'
/** § 44 Abs. 1 Satz 1: §§ 18a to 18d, 18g, 19c, 21; 28, 29, 30, 32, 36, 36a; 25 Abs. 1, 2, 4a Satz 3, 25b; 38a; 23 Abs. 2, 4. */
const claimTitles = [
  ...['permit-18a', 'permit-18b', 'permit-18d', 'blue-card', 'permit-19c', 'permit-21', 'permit-family', 'permit-25-1'],
  ...['permit-25-2-refugee', 'permit-25-2-subsidiary', 'permit-25-4a', 'permit-25b', 'permit-38a', 'permit-23'],
]
const holding = (status: string, from = '2026-03-10'): Told => ({ stay: [{ status, from }] })

/** No course yet, no German, nothing ordered, no degree. */
const beginner: Told = {
  birthDate: '1994-02-02',
  integrationCourseTaken: 'never',
  courseOrderedBy: 'nobody',
  courseAdmitted: false,
  vocationalCourseOrdered: false,
  germanSpoken: 'none',
  germanWritten: 'none',
  degreeGermany: false,
  degreeForeign: false,
  goesToSchool: false,
  inSchoolTrainingOrStudy: false,
  comparableCourse: false,
  publicFunds: 'none',
  employment: false,
  training: false,
  registeredWithAgency: false,
  germanForOccupation: false,
  unemploymentBenefit: false,
  readsAndWrites: 'latin',
  children: [],
}
const refugee: Told = { ...beginner, ...holding('permit-25-2-refugee'), publicFunds: 'all', benefitsBy: 'jobcenter' }
const tolerated: Told = { ...beginner, ...holding('toleration') }
const seeker: Told = { ...beginner, ...holding('permission-to-stay'), publicFunds: 'all', benefitsBy: 'asylum-act' }

describe('AufenthG § 44 Abs. 1 and 2: the claim', () => {
  const claim = (changes: Told, day = on) => grade(courseClaim, { ...refugee, ...changes }, day)

  it.each(['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary'])('with %s', (status) =>
    expect(claim(holding(status))).toBe('right'),
  )
  it.each(['permit-18a', 'permit-18b', 'permit-18d', 'blue-card', 'permit-19c', 'permit-21', 'permit-family'])(
    'with %s, where it was given for a year and the stay is meant to last',
    (status) => {
      const told = { ...holding(status), permitForAYear: true, stayOnlyForATime: false }
      expect(gradeIfJudged(courseClaim, { ...refugee, ...told }, on)).toBe('right')
      expect(claim({ ...told, stayOnlyForATime: true })).not.toContain('right')
      expect(claim({ ...told, permitForAYear: null })).toMatch(/…right$/)
      expect(claim({ ...told, stayOnlyForATime: null })).toMatch(/…right$/)
    },
  )
  it.each(['permit-25b', 'permit-38a'])('with %s, where it was given for a year', (status) => {
    expect(claim({ ...holding(status), permitForAYear: true })).toBe('right')
    expect(claim({ ...holding(status), permitForAYear: false })).not.toContain('right')
  })
  it.each([
    ...['permit-16a', 'permit-16b', 'permit-16d', 'permit-16f', 'permit-16g', 'permit-16g-search', 'permit-16g-work'],
    ...['permit-17', 'permit-19d', 'permit-20', 'permit-20a', 'permit-22', 'permit-23a', 'permit-24', 'permit-25-3'],
    ...['permit-25-4', 'permit-25-4b', 'permit-25-5', 'permit-25a', 'permit-own', 'permit-104c'],
    ...['toleration', 'toleration-discretion', 'toleration-unclear-identity', 'toleration-training'],
    ...['toleration-employment', 'permission-to-stay', 'arrival-certificate', 'none', 'long-term-elsewhere'],
    ...['visa-national', 'visa-schengen', 'fiction-lawful', 'settlement', 'settlement-eu'],
  ])('not with %s', (status) => expect(claim(holding(status))).toBe('barred'))
  it('Satz 1 Nr. 2: § 23 only by Abs. 2 or 4', () => {
    const permit = { ...holding('permit-23'), permitForAYear: true }
    expect(claim({ ...permit, resettled: true })).toBe('right')
    expect(claim({ ...permit, resettled: false })).toBe('barred')
    expect(claim({ ...permit, resettled: null })).toBe('barred…right')
  })
  it('Satz 1: which sentence of § 25 Abs. 4a, and what stands behind a fiction, nobody sees', () => {
    expect(claim({ ...holding('permit-25-4a'), permitForAYear: true })).toBe('barred…right')
    const fiction = [
      { status: 'permit-25-2-refugee', from: '2026-03-10', to: '2026-09-30' },
      { status: 'fiction-continued', from: '2026-10-01' },
    ]
    expect(claim({ stay: fiction, permitForAYear: true })).toBe('barred…right')
  })
  it('Satz 1: a second purpose is not said to open a second claim', () => {
    const stay = [
      { status: 'permit-family', from: '2023-01-01', to: '2026-03-09' },
      { status: 'permit-18a', from: '2026-03-10' },
    ]
    expect(claim({ stay, permitForAYear: true, stayOnlyForATime: false })).toBe('barred…right')
  })
  it('Satz 2: a permit of less than a year counts from the day after 18 months', () => {
    const permit = { ...holding('permit-family', '2025-05-22'), permitForAYear: false, stayOnlyForATime: false }
    const late = { ...refugee, ...permit, integrationCourseTaken: 'registered', courseRegisteredOn: '2025-07-01' }
    expect(grade(courseClaim, late, '2026-11-22')).not.toContain('right')
    expect(gradeIfJudged(courseClaim, late, '2026-11-23')).toBe('right')
  })
  it('Abs. 2 Satz 1: until the day a year after the title, and not a day longer', () => {
    const given = holding('permit-25-2-refugee', '2025-11-23')
    expect(claim(given, '2026-11-23')).toBe('right')
    expect(claim(given, '2026-11-24')).toBe('barred…right') // Satz 2 may still speak for the person
    expect(gradeIfJudged(courseClaim, { ...refugee, ...given }, '2026-11-24')).toBe('right')
  })
  it('Abs. 2 Satz 2: registered within the year keeps the claim, later does not', () => {
    const late = { ...holding('permit-25-2-refugee', '2025-09-01'), integrationCourseTaken: 'registered' }
    expect(claim({ ...late, courseRegisteredOn: '2026-09-01' })).toBe('right')
    expect(claim({ ...late, courseRegisteredOn: '2026-09-02' })).toBe('barred…right')
    expect(claim({ ...late, courseRegisteredOn: null })).toBe('barred…right')
  })
  it.each([
    ['permit-18a', ['permit-18a', 'permit-18b', 'permit-18d', 'blue-card', 'permit-19c', 'permit-21']],
    ['permit-family', ['permit-family']],
    ['permit-25-1', ['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary', 'permit-25b']],
    ['permit-38a', ['permit-38a']],
    ['permit-23', ['permit-23']],
  ])('%s: whatever was held in between starts no new year', (title, ofThisPurpose) => {
    const given = { permitForAYear: true, stayOnlyForATime: false, resettled: true }
    const again = (between: string) => [
      { status: title, from: '2022-01-01', to: '2024-12-31' },
      { status: between, from: '2025-01-01', to: '2026-08-31' },
      { status: title, from: '2026-09-01' },
    ]
    for (const { id } of residenceStatuses) {
      expect(claim({ stay: again(id), ...given }), id).not.toBe('right')
      // A fiction goes on from a title, which is told before it.
      if (id === 'fiction-continued') continue
      const once = [
        { status: id, from: '2022-01-01', to: '2026-08-31' },
        { status: title, from: '2026-09-01' },
      ]
      const isFirst = !ofThisPurpose.includes(id) && !claimTitles.includes(id)
      expect(claim({ stay: once, ...given }) === 'right', `after ${id}`).toBe(isFirst)
    }
  })
  it('a title lost and given again does not start a new year', () => {
    const stay = [
      { status: 'permit-18a', from: '2022-01-01', to: '2024-12-31' },
      { status: 'permit-20', from: '2025-01-01', to: '2026-08-31' },
      { status: 'permit-18a', from: '2026-09-01' },
    ]
    expect(claim({ stay, permitForAYear: true, stayOnlyForATime: false })).toBe('barred…right')
  })
  it('Abs. 3: not at school, not with B1 in both, not once more', () => {
    expect(claim({ goesToSchool: true })).toBe('barred')
    expect(claim({ germanSpoken: 'B1', germanWritten: 'B1' })).toBe('barred')
    expect(claim({ germanSpoken: 'B1', germanWritten: 'A2' })).toBe('right')
    expect(claim({ integrationCourseTaken: 'ended', courseKind: 'general' })).toBe('barred')
  })
  it('Abs. 3 Satz 1 Nr. 2: with a degree somebody weighs whether help is needed', () => {
    expect(claim({ degreeForeign: true })).toBe('barred…right')
    expect(gradeIfJudged(courseClaim, { ...refugee, degreeForeign: true }, on)).toBe('right')
  })
  it('Abs. 3 Satz 2: with B1 the orientation course is left', () => {
    const knows = { ...refugee, germanSpoken: 'B1', germanWritten: 'B1' }
    expect(grade(orientationClaim, knows, on)).toBe('right')
    expect(grade(orientationClaim, refugee, on)).toBe('barred')
    expect(grade(orientationClaim, { ...knows, ...holding('permit-24') }, on)).toBe('barred')
  })
  it.each(['stay', 'integrationCourseTaken', 'goesToSchool', 'germanWritten', 'degreeForeign'])(
    'an unknown %s never grants',
    (fact) =>
      expect(claim({ [fact]: null, ...(fact === 'germanWritten' ? { germanSpoken: 'B1' } : {}) })).toBe('barred…right'),
  )
})

describe('IntV § 4 Abs. 1 Satz 3: a year lost', () => {
  const claim = (changes: Told, day = on) => grade(courseClaim, { ...refugee, ...changes }, day)
  it('between registration and course: from the day after the year, by own fault', () => {
    const waiting = {
      ...holding('permit-25-2-refugee', '2025-09-01'),
      integrationCourseTaken: 'registered',
      courseRegisteredOn: '2025-11-22',
    }
    expect(claim(waiting, '2026-11-22')).toBe('right')
    expect(claim(waiting, '2026-11-23')).toBe('barred…right')
    expect(gradeIfJudged(courseClaim, { ...refugee, ...waiting }, on)).toBe('right')
  })
  it('in a break of the course', () => {
    const broken = {
      ...holding('permit-25-2-refugee', '2024-09-01'),
      integrationCourseTaken: 'interrupted',
      courseRegisteredOn: '2025-01-10',
      courseInterruptedOn: '2025-11-22',
    }
    expect(claim(broken, '2026-11-22')).toBe('right')
    expect(claim(broken, '2026-11-23')).toBe('barred…right')
  })
})

describe('AufenthG § 44 Abs. 4: admission, and the stop of 2026', () => {
  const admission = (told: Told, day = on) => grade(courseAdmission, told, day)
  it.each([
    'permission-to-stay',
    'arrival-certificate',
    'toleration-discretion',
    'toleration-training',
    'toleration-employment',
    'permit-24',
    'permit-25-5',
    'permit-25-3',
    'permit-18a',
  ])('%s: nobody in 2026, and nobody knows from 2027', (status) => {
    const told = { ...beginner, ...holding(status) }
    expect(admission(told, '2026-04-30')).toBe('barred')
    expect(admission(told, '2026-12-31')).toBe('barred')
    expect(admission(told, '2027-01-01')).toBe('barred…may')
  })
  it.each(['toleration', 'toleration-unclear-identity', 'none'])('%s: not in any year', (status) =>
    expect(admission({ ...beginner, ...holding(status) }, '2027-01-01')).toBe('barred'),
  )
  it('what was admitted before stays: until a year after the admission', () => {
    const admitted = { ...seeker, courseAdmitted: true, courseAdmittedOn: '2025-11-23' }
    expect(grade(courseWithAdmission, admitted, '2026-11-23')).toBe('right')
    expect(grade(courseWithAdmission, admitted, '2026-11-24')).toBe('barred')
    const registered = { ...admitted, integrationCourseTaken: 'registered', courseRegisteredOn: '2026-05-01' }
    expect(grade(courseWithAdmission, registered, '2026-11-24')).toBe('right')
    expect(grade(courseWithAdmission, seeker, on)).toBe('barred')
    expect(grade(courseWithAdmission, { ...seeker, courseAdmitted: null }, on)).toBe('barred…right')
    expect(grade(courseWithAdmission, { ...admitted, courseAdmittedOn: null }, on)).toBe('barred…right')
  })
})

describe('AufenthG § 44a: the duty', () => {
  it('Abs. 1 Satz 1 Nr. 1 Buchst. a: with the claim and below A1', () => {
    expect(gradeIfJudged(dutyWithClaim, refugee, on)).toBe('right')
    expect(grade(dutyWithClaim, { ...refugee, germanSpoken: 'A1' }, on)).toBe('barred')
    expect(grade(dutyWithClaim, { ...refugee, ...holding('permit-24') }, on)).toBe('barred')
    expect(grade(dutyWithClaim, { ...refugee, germanSpoken: null }, on)).toBe('barred…right')
  })
  it('Abs. 1 Satz 1 Nr. 1 Buchst. b: the German of the day of the grant is not known', () => {
    const wife = { ...refugee, ...holding('permit-family'), permitForAYear: true, stayOnlyForATime: false }
    expect(grade(dutyWithClaim, { ...wife, germanSpoken: 'A2', germanWritten: 'A2' }, on)).toBe('barred…right')
    expect(grade(dutyWithClaim, { ...wife, germanSpoken: 'B1', germanWritten: 'B1' }, on)).toBe('barred')
  })
  it('Abs. 1 Satz 1 Nr. 2: the Jobcenter, in the text until and from July 2026', () => {
    const told = { ...refugee, courseOrderedBy: 'jobcenter' }
    const both = [dutyThroughJobcenter, dutyThroughJobcenterToJune2026]
    for (const day of ['2026-06-30', '2026-07-01', on]) {
      expect(gradeIfJudged(both, told, day)).toBe('right')
      expect(grade(both, { ...told, courseOrderedBy: 'nobody' }, day)).toBe('barred')
      expect(grade(both, { ...told, benefitsBy: 'asylum-act' }, day)).toBe('barred')
    }
    expect(dutyThroughJobcenterToJune2026.inForce.to).toBe('2026-06-30')
    expect(dutyThroughJobcenter.inForce.from).toBe('2026-07-01')
  })
  it('Abs. 1 Satz 1 Nr. 3: the immigration office asks, and the need is weighed', () => {
    const told = { ...beginner, ...holding('permit-25-5'), courseOrderedBy: 'immigration-office' }
    expect(grade(dutyForNeed, told, on)).toBe('barred…right')
    expect(gradeIfJudged(dutyForNeed, told, on)).toBe('right')
    expect(grade(dutyForNeed, { ...told, courseOrderedBy: 'nobody' }, on)).toBe('barred')
  })
  it('Abs. 1 Satz 1 Nr. 4: asylum benefits, and the groups of § 44 Abs. 4', () => {
    const told = { ...seeker, courseOrderedBy: 'benefits-office' }
    expect(gradeIfJudged(dutyWithAsylumBenefits, told, on)).toBe('right')
    expect(grade(dutyWithAsylumBenefits, { ...told, ...holding('toleration') }, on)).toBe('barred')
    expect(gradeIfJudged(dutyWithAsylumBenefits, { ...told, ...holding('toleration-discretion') }, on)).toBe('right')
    expect(grade(dutyWithAsylumBenefits, { ...told, publicFunds: 'none', benefitsBy: null }, on)).toBe('barred')
    expect(grade(dutyWithAsylumBenefits, { ...told, benefitsBy: null }, on)).toBe('barred…right')
  })
  it('Abs. 1 Satz 6: "können", with A1 and not more', () => {
    expect(gradeIfJudged(dutyMayBeOrdered, { ...refugee, germanSpoken: 'A1' }, on)).toBe('may')
    expect(grade(dutyMayBeOrdered, { ...refugee, germanSpoken: 'A2' }, on)).toBe('barred')
    expect(grade(dutyMayBeOrdered, refugee, on)).toBe('barred')
  })
  it.each(['inSchoolTrainingOrStudy', 'comparableCourse'])('Abs. 2: %s leaves out of each', (fact) => {
    expect(grade(dutyWithClaim, { ...refugee, [fact]: true }, on)).toBe('barred')
    expect(grade(dutyThroughJobcenter, { ...refugee, courseOrderedBy: 'jobcenter', [fact]: true }, on)).toBe('barred')
  })
})

describe('AsylbLG § 5b: the office may order the course', () => {
  const of = (changes: Told, day = on) => gradeIfJudged(courseOrderedByBenefitsOffice, { ...seeker, ...changes }, day)
  it('from the 18th birthday, without work or school, in the groups of § 44 Abs. 4', () => {
    expect(of({})).toBe('may')
    expect(of({ birthDate: '2008-11-23' })).toBe('may')
    expect(of({ birthDate: '2008-11-24' })).toBe('barred')
    expect(of({ employment: { hoursPerWeek: 20 } })).toBe('barred')
    expect(of({ goesToSchool: true })).toBe('barred')
    expect(of(holding('toleration'))).toBe('barred')
    expect(of({ ...holding('permit-24') })).toBe('may')
    expect(of({ benefitsBy: 'jobcenter' })).toBe('barred')
    expect(of({ courseOrderedBy: 'benefits-office' })).toBe('barred')
  })
  it('ability to work is weighed, not known', () =>
    expect(grade(courseOrderedByBenefitsOffice, seeker, on)).toBe('barred…may'))
})

describe('DeuFöV § 4: vocational courses', () => {
  const knows = { germanSpoken: 'B1', germanWritten: 'B1' }
  const of = (changes: Told, day = on) => gradeIfJudged(vocationalCourse, { ...seeker, ...knows, ...changes }, day)
  it('asylum seekers, registered with the agency', () => {
    expect(of({ registeredWithAgency: true })).toBe('may')
    expect(of({})).toBe('barred')
    expect(of({ registeredWithAgency: null })).toBe('barred…may')
    expect(of({ registeredWithAgency: true, germanWritten: 'A2' })).toBe('barred')
  })
  it.each([
    ['the Jobcenter', { benefitsBy: 'jobcenter' }],
    ['a job that has begun', { employment: { from: '2026-11-23' } }],
    ['recognition', { germanForOccupation: true }],
    ['a training that runs', { training: { kind: 'qualified', from: '2026-09-01' } }],
    ['a training agreed', { training: { kind: 'qualified', from: '2027-02-01', signedOn: '2026-11-01' } }],
  ])('on the ground of %s', (_, changes) => expect(of(changes as Told)).toBe('may'))
  it('a job that has not begun is no ground', () => expect(of({ employment: { from: '2026-11-24' } })).toBe('barred'))
  it('Abs. 1 Satz 2: with a toleration after six months, on three grounds', () => {
    const since = (from: string) => ({ ...holding('toleration', from), registeredWithAgency: true })
    expect(of(since('2026-05-23'))).toBe('may')
    expect(of(since('2026-05-24'))).toBe('barred')
    expect(of({ ...since('2026-05-23'), registeredWithAgency: false, germanForOccupation: true })).toBe('barred')
    expect(of({ ...holding('toleration-training', on), germanForOccupation: true })).toBe('may')
  })
  it('whether the course is needed is weighed', () =>
    expect(grade(vocationalCourse, { ...seeker, ...knows, registeredWithAgency: true }, on)).toBe('barred…may'))
  it('§ 13 Abs. 2 Nr. 1: below B1 only after an integration course that ended without it', () => {
    const to = (changes: Told) => gradeIfJudged(vocationalCourseToB1, { ...refugee, ...changes }, on)
    expect(to({ integrationCourseTaken: 'ended', courseKind: 'general' })).toBe('may')
    expect(to({})).toBe('barred')
    expect(to({ integrationCourseTaken: 'ended', courseKind: 'general', ...knows })).toBe('barred')
  })
  it('§ 13 Abs. 2 Nr. 2: or with a toleration of six months, without access to one', () => {
    const to = (changes: Told) =>
      gradeIfJudged(vocationalCourseToB1, { ...tolerated, registeredWithAgency: true, ...changes }, on)
    expect(to(holding('toleration', '2026-05-23'))).toBe('may')
    expect(to(holding('toleration', '2026-05-24'))).toBe('barred')
    expect(to(holding('toleration-discretion', '2026-05-23'))).toBe('barred')
    expect(to({ ...holding('toleration', '2026-05-23'), courseOrderedBy: 'jobcenter' })).toBe('barred')
    expect(to({ ...holding('toleration', '2026-05-23'), registeredWithAgency: false })).toBe('barred')
  })
  it('§ 45a Abs. 2: the duty', () => {
    for (const [duty, day] of [
      [vocationalCourseDutyToJune2026, '2026-06-30'],
      [vocationalCourseDuty, '2026-07-01'],
    ] as const) {
      expect(grade(duty, { ...refugee, vocationalCourseOrdered: true }, day)).toBe('right')
      expect(grade(duty, refugee, day)).toBe('barred')
    }
  })
})

describe('IntV § 9 Abs. 2: what it costs', () => {
  const free = (changes: Told, day = on) => grade(courseFree, { ...beginner, ...changes }, day)
  it.each(['jobcenter', 'social-assistance', 'asylum-act'])('nothing with %s', (benefitsBy) =>
    expect(free({ publicFunds: 'some', benefitsBy })).toBe('right'),
  )
  it('nothing with unemployment benefit; not by law with a pension of the social office', () => {
    expect(free({ unemploymentBenefit: true })).toBe('right')
    expect(free({ publicFunds: 'all', benefitsBy: 'old-age' })).toBe('barred')
  })
  const earning = (euros: number, children: Told['children'] = []) => ({
    employment: { salaryPerYear: euros * 100 },
    children,
  })
  const child = (birthDate: string) => ({ birthDate })
  it('nothing up to a third of the ceiling, 2026: 33 462 €', () => {
    expect(free(earning(33_462))).toBe('right')
    expect(free({ ...earning(33_462), employment: { salaryPerYear: 3_346_201 } })).toBe('barred')
    expect(free(earning(33_462), '2027-01-01')).toBe('barred…right')
    expect(free({ employment: { hoursPerWeek: 30 } })).toBe('barred…right')
  })
  it('more with one child, and with two', () => {
    expect(free(earning(43_602, [child('2018-01-01')]))).toBe('right')
    expect(free(earning(43_603, [child('2018-01-01')]))).toBe('barred')
    expect(free(earning(53_742, [child('2018-01-01'), child('2020-01-01')]))).toBe('right')
    expect(free(earning(53_743, [child('2018-01-01'), child('2020-01-01')]))).toBe('barred')
    expect(free(earning(43_602, [child('2005-01-01')]))).toBe('barred…right')
    expect(free(earning(43_602, [child('2001-01-01')]))).toBe('barred')
  })
  it('who pays can ask for mercy', () => {
    const pays = { ...beginner, ...earning(60_000) }
    expect(gradeIfJudged(courseFreeHardship, pays, on)).toBe('may')
    expect(grade(courseFreeHardship, pays, on)).toBe('barred…may')
    expect(grade(courseFreeHardship, refugee, on)).toBe('barred')
  })
  it('§ 4a: travel money with benefits, not with a small wage alone', () => {
    expect(grade(courseTravel, refugee, on)).toBe('right')
    expect(grade(courseTravel, { ...beginner, ...earning(20_000), severelyDisabled: false }, on)).toBe('barred')
    expect(grade(courseTravel, { ...beginner, ...earning(20_000), severelyDisabled: true }, on)).toBe('right')
  })
  it('§ 4a Abs. 2: care for a small child, where there is none', () => {
    const mother = { ...refugee, children: [{ birthDate: '2024-01-01', livesWithMe: true, attendsSchool: false }] }
    expect(gradeIfJudged(courseChildcare, mother, on)).toBe('may')
    expect(grade(courseChildcare, mother, on)).toBe('barred…may')
    const older = { ...refugee, children: [{ birthDate: '2015-01-01', livesWithMe: true, attendsSchool: true }] }
    expect(grade(courseChildcare, older, on)).toBe('barred')
  })
})

describe('IntV § 13: which course', () => {
  it('the longer one for who reads and writes little, with a way in', () => {
    expect(grade(specialCourse, { ...refugee, readsAndWrites: 'little' }, on)).toBe('may')
    expect(grade(specialCourse, { ...refugee, readsAndWrites: 'other-script' }, on)).toBe('may')
    expect(grade(specialCourse, refugee, on)).toBe('barred')
    expect(grade(specialCourse, { ...tolerated, readsAndWrites: 'little' }, on)).toBe('barred')
  })
  it('300 lessons more only after a course for literacy or special need', () => {
    const ended = { ...refugee, integrationCourseTaken: 'ended' }
    expect(grade(courseRepetition, { ...ended, courseKind: 'literacy' }, on)).toBe('may')
    expect(grade(courseRepetition, { ...ended, courseKind: 'special-need' }, on)).toBe('may')
    expect(grade(courseRepetition, { ...ended, courseKind: 'general' }, on)).toBe('barred')
    expect(grade(courseRepetition, { ...ended, courseKind: 'second-script' }, on)).toBe('barred')
    expect(
      grade(courseRepetition, { ...ended, courseKind: 'literacy', germanSpoken: 'B1', germanWritten: 'B1' }, on),
    ).toBe('barred')
  })
})

describe('AufenthG § 44 Abs. 1 and 2: the year, with each title', () => {
  const lasting: Told = { permitForAYear: true, stayOnlyForATime: false, resettled: true }
  const lapse = 'AufenthG § 44 Abs. 2 Satz 1'
  const claim = (changes: Told) => grade(courseClaim, { ...refugee, ...lasting, ...changes }, on)
  /** Once the year is over only Satz 2 is left, which somebody must weigh; before that nobody need. */
  const isLapsed = (changes: Told) => lapse in leftToWeigh(courseClaim, { ...refugee, ...lasting, ...changes }, on)
  /**
   * § 25 Abs. 4a gives the claim by its Satz 3 alone, and nobody sees which sentence it was; whether work that asks for a degree means
   * little need is weighed (IntV § 4 Abs. 2 Satz 2 Nr. 1 Buchst. b).
   */
  const alsoWeighed = ['permit-25-4a', 'permit-18b', 'permit-18d', 'blue-card']
  const taken = (integrationCourseTaken: string, courseRegisteredOn: string): Told => ({
    integrationCourseTaken,
    courseRegisteredOn,
    ...(integrationCourseTaken === 'interrupted' ? { courseInterruptedOn: '2026-10-01' } : {}),
  })

  it.each(claimTitles)('%s: until the day of the same number, and not a day longer', (title) => {
    expect(isLapsed(holding(title, '2025-11-23'))).toBe(false)
    expect(isLapsed(holding(title, '2025-11-22'))).toBe(true)
    if (alsoWeighed.includes(title)) return
    expect(claim(holding(title, '2025-11-23'))).toBe('right')
    expect(claim(holding(title, '2025-11-22'))).toBe('barred…right')
  })
  it.each(claimTitles)('%s: whoever has registered by then keeps the claim, at any stage of the course', (title) => {
    const given = holding(title, '2025-01-10')
    for (const stage of ['registered', 'running', 'interrupted']) {
      expect(isLapsed({ ...given, ...taken(stage, '2026-01-10') }), stage).toBe(false)
      expect(isLapsed({ ...given, ...taken(stage, '2026-01-11') }), stage).toBe(true)
    }
    expect(isLapsed(given)).toBe(true)
    if (alsoWeighed.includes(title)) return
    expect(claim({ ...given, ...taken('running', '2026-01-10') })).toBe('right')
    expect(claim({ ...given, ...taken('running', '2026-01-11') })).toBe('barred…right')
  })
  it.each(claimTitles)('%s: given once more it starts no new year, nor for a registration', (title) => {
    const stay = [
      { status: title, from: '2022-01-01', to: '2024-12-31' },
      { status: 'toleration', from: '2025-01-01', to: '2025-08-31' },
      { status: title, from: '2025-09-01' },
    ]
    expect(isLapsed({ stay })).toBe(true)
    expect(isLapsed({ stay, ...taken('registered', '2025-12-01') })).toBe(true)
  })
  it.each(claimTitles)(
    '%s: what stands behind a fiction nobody sees; without such a title before there is no claim',
    (title) => {
      const since = (status: string) => [
        { status, from: '2026-03-10', to: '2026-09-30' },
        { status: 'fiction-continued', from: '2026-10-01' },
      ]
      expect(claim({ stay: since(title) })).toBe('barred…right')
      expect(claim({ stay: since('permit-25-3') })).toBe('barred')
    },
  )
  it.each([
    ['permit-18a', 'permit-family'],
    ['permit-family', 'permit-18a'],
    ['permit-25-1', 'permit-family'],
    ['permit-38a', 'permit-family'],
    ['permit-23', 'permit-family'],
  ])('%s after %s: Satz 1 does not say whether a second purpose opens a second claim', (status, before) => {
    const stay = [
      { status: before, from: '2023-01-01', to: '2026-03-09' },
      { status, from: '2026-03-10' },
    ]
    expect(claim({ stay })).toBe('barred…right')
  })
})

describe('AufenthG § 44 Abs. 3, IntV § 4: what ends each way into a course', () => {
  const knows = { germanSpoken: 'B1', germanWritten: 'B1' }
  const ended = { integrationCourseTaken: 'ended', courseKind: 'general' }
  const orientation = (changes: Told) => grade(orientationClaim, { ...refugee, ...knows, ...changes }, on)

  it('the orientation course: the same year, the same ends', () => {
    expect(orientation({})).toBe('right')
    expect(orientation(holding('permit-25-2-refugee', '2025-11-22'))).toBe('barred…right')
    expect(orientation(ended)).toBe('barred')
    expect(orientation({ goesToSchool: true })).toBe('barred')
    expect(orientation({ degreeForeign: true })).toBe('barred…right')
    const late = { integrationCourseTaken: 'registered', courseRegisteredOn: '2025-11-22' }
    expect(orientation({ ...holding('permit-25-2-refugee', '2025-09-01'), ...late })).toBe('barred…right')
  })
  it.each([
    { norm: courseClaim, german: {} },
    { norm: orientationClaim, german: knows },
    { norm: dutyWithClaim, german: {} },
  ])('$norm.id: § 44 Abs. 1 Satz 2 "in der Regel": a short permit leaves the atypical case', ({ norm, german }) => {
    const short = { ...refugee, ...german, ...holding('permit-25b'), permitForAYear: false }
    expect(gradeIfJudged(norm, short, on)).toBe('exceptional')
    expect(gradeIfJudged(norm, { ...short, permitForAYear: true }, on)).toBe('right')
  })
  it('an admission: within its year, and by a registration within it', () => {
    const admitted = { ...seeker, courseAdmitted: true, courseAdmittedOn: '2025-01-10' }
    const of = (changes: Told) => grade(courseWithAdmission, { ...admitted, ...changes }, on)
    for (const integrationCourseTaken of ['registered', 'running', 'interrupted']) {
      const stage = {
        integrationCourseTaken,
        ...(integrationCourseTaken === 'interrupted' ? { courseInterruptedOn: '2026-10-01' } : {}),
      }
      expect(of({ ...stage, courseRegisteredOn: '2026-01-10' }), integrationCourseTaken).toBe('right')
      expect(of({ ...stage, courseRegisteredOn: '2026-01-11' }), integrationCourseTaken).toBe('barred')
    }
    expect(of({ courseAdmittedOn: '2026-06-01', ...ended })).toBe('barred')
    expect(of({ integrationCourseTaken: 'registered', courseRegisteredOn: '2025-11-22' })).toBe('barred…right')
  })
  it('an admission in 2027 is open to no one who has had a course or knows German', () => {
    const of = (changes: Told) => grade(courseAdmission, { ...seeker, ...changes }, '2027-01-01')
    expect(of({})).toBe('barred…may')
    expect(of(ended)).toBe('barred')
    expect(of(knows)).toBe('barred')
    expect(of({ germanSpoken: 'B1' })).toBe('barred…may')
    expect(of(holding('fiction-lawful'))).toBe('barred…may')
    expect(of(holding('fiction-continued'))).toBe('barred…may')
  })
  it('IntV § 13: each way in opens the special course; an end or B1 closes it', () => {
    const of = (changes: Told) => grade(specialCourse, { ...tolerated, readsAndWrites: 'little', ...changes }, on)
    expect(of({})).toBe('barred')
    expect(of({ courseAdmitted: true, courseAdmittedOn: '2026-01-10' })).toBe('may')
    for (const courseOrderedBy of ['immigration-office', 'jobcenter', 'benefits-office']) {
      expect(of({ courseOrderedBy }), courseOrderedBy).toBe('may')
      expect(of({ courseOrderedBy, ...ended }), courseOrderedBy).toBe('barred')
      expect(of({ courseOrderedBy, ...knows }), courseOrderedBy).toBe('barred')
    }
    const notYet = { integrationCourseTaken: 'running', courseRegisteredOn: '2026-01-10', courseKind: 'literacy' }
    expect(grade(courseRepetition, { ...refugee, ...notYet }, on)).toBe('barred')
  })
})

describe('AufenthG § 44a: what each duty asks for, and what leaves out of each', () => {
  const impossible = 'AufenthG § 44a Abs. 2 Nr. 3'
  const duties = [
    { norm: dutyWithClaim, told: refugee, given: 'right' },
    { norm: dutyThroughJobcenter, told: { ...refugee, courseOrderedBy: 'jobcenter' }, given: 'right' },
    {
      norm: dutyForNeed,
      told: { ...beginner, ...holding('permit-25-5'), courseOrderedBy: 'immigration-office' },
      given: 'right',
    },
    { norm: dutyWithAsylumBenefits, told: { ...seeker, courseOrderedBy: 'benefits-office' }, given: 'right' },
    { norm: dutyMayBeOrdered, told: { ...refugee, germanSpoken: 'A1' }, given: 'may' },
  ]
  it.each(duties)(
    '$norm.id: not in training, not beside another course, not after the course',
    ({ norm, told, given }) => {
      const of = (changes: Told) => gradeIfJudged(norm, { ...told, ...changes }, on)
      expect(of({})).toBe(given)
      expect(of({ inSchoolTrainingOrStudy: true })).toBe('barred')
      expect(of({ comparableCourse: true })).toBe('barred')
      expect(of({ integrationCourseTaken: 'ended', courseKind: 'general' })).toBe('barred')
    },
  )
  it.each(duties)('$norm.id: Abs. 2 Nr. 3 is weighed, and leaves out for good', ({ norm, told, given }) => {
    expect(leftToWeigh(norm, told, on)[impossible]).toBe('exclusion')
    expect(grade(norm, told, on)).toBe(`barred…${given}`)
  })
  it('Abs. 1 Satz 1 Nr. 1: the claim, with its year and its ends; the order of the office outlives the year', () => {
    const late = { ...refugee, ...holding('permit-25-2-refugee', '2025-11-22') }
    const lapse = 'AufenthG § 44 Abs. 2 Satz 1'
    expect(leftToWeigh(dutyWithClaim, refugee, on)).toEqual({ [impossible]: 'exclusion' })
    expect(leftToWeigh(dutyWithClaim, late, on)).toEqual({ [lapse]: 'requirement', [impossible]: 'exclusion' })
    expect(leftToWeigh(dutyWithClaim, { ...late, courseOrderedBy: 'immigration-office' }, on)).toEqual({
      [impossible]: 'exclusion',
    })
    expect(grade(dutyWithClaim, { ...refugee, goesToSchool: true }, on)).toBe('barred')
    expect(leftToWeigh(dutyWithClaim, { ...refugee, degreeForeign: true }, on)).toEqual({
      'AufenthG § 44 Abs. 3 Satz 1 Nr. 2': 'exclusion',
      [impossible]: 'exclusion',
    })
  })
  it('Abs. 1 Satz 1 Nr. 1 Buchst. b: the resettled and spouses, with less than B1 when the title was given', () => {
    const with2 = { ...refugee, germanSpoken: 'A2', germanWritten: 'A2', permitForAYear: true, stayOnlyForATime: false }
    const of = (changes: Told) => gradeIfJudged(dutyWithClaim, { ...with2, resettled: true, ...changes }, on)
    expect(of(holding('permit-23'))).toBe('barred…right')
    expect(of(holding('permit-family'))).toBe('barred…right')
    expect(of(holding('permit-18a'))).toBe('barred')
    expect(of(holding('permit-25-2-refugee'))).toBe('barred')
  })
  it('Abs. 1 Satz 1 Nr. 3: the special need is weighed', () =>
    expect(leftToWeigh(dutyForNeed, { ...beginner, courseOrderedBy: 'immigration-office' }, on)).toEqual({
      'IntV § 4 Abs. 3': 'requirement',
      [impossible]: 'exclusion',
    }))
  it('Abs. 1 Satz 1 Nr. 2 and 4: who draws the money, a part of it or all, and was ordered by that office', () => {
    const through = (norm: Norm, changes: Told) => gradeIfJudged(norm, { ...refugee, ...changes }, on)
    const jobcenter = { benefitsBy: 'jobcenter', courseOrderedBy: 'jobcenter' }
    expect(through(dutyThroughJobcenter, { ...jobcenter, publicFunds: 'some' })).toBe('right')
    expect(through(dutyThroughJobcenter, { ...jobcenter, publicFunds: 'none', benefitsBy: null })).toBe('barred')
    const asylum = { benefitsBy: 'asylum-act', courseOrderedBy: 'benefits-office' }
    for (const status of [
      ...['permission-to-stay', 'arrival-certificate', 'permit-24', 'permit-25-5'],
      ...['toleration-discretion', 'toleration-training', 'toleration-employment'],
    ]) {
      const group = { ...asylum, ...holding(status) }
      expect(through(dutyWithAsylumBenefits, { ...group, publicFunds: 'some' }), status).toBe('right')
      expect(through(dutyWithAsylumBenefits, { ...group, courseOrderedBy: 'nobody' }), status).toBe('barred')
    }
  })
  it('Abs. 1 Satz 6: with asylum or protection, within the year', () => {
    const of = (changes: Told) => gradeIfJudged(dutyMayBeOrdered, { ...refugee, germanSpoken: 'A1', ...changes }, on)
    for (const status of ['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary'])
      expect(of(holding(status)), status).toBe('may')
    expect(of({ ...holding('permit-25b'), permitForAYear: true })).toBe('barred')
    const late = { ...refugee, germanSpoken: 'A1', ...holding('permit-25-1', '2025-11-22') }
    expect(leftToWeigh(dutyMayBeOrdered, late, on)).toEqual({
      'AufenthG § 44 Abs. 2 Satz 1': 'requirement',
      [impossible]: 'exclusion',
    })
  })
  it('AsylbLG § 5b: nobody who is ordered already, in training, or at the end of a course', () => {
    const of = (changes: Told) => gradeIfJudged(courseOrderedByBenefitsOffice, { ...seeker, ...changes }, on)
    expect(of({})).toBe('may')
    for (const courseOrderedBy of ['benefits-office', 'immigration-office', 'jobcenter'])
      expect(of({ courseOrderedBy }), courseOrderedBy).toBe('barred')
    expect(of({ inSchoolTrainingOrStudy: true })).toBe('barred')
    expect(of({ integrationCourseTaken: 'ended', courseKind: 'general' })).toBe('barred')
  })
})

describe('DeuFöV §§ 4, 13: each ground, and tolerated people', () => {
  const knows = { germanSpoken: 'B1', germanWritten: 'B1' }
  const of = (changes: Told) => gradeIfJudged(vocationalCourse, { ...seeker, ...knows, ...changes }, on)
  const training = (kind: string | null, from: string | null) => ({ training: { kind, from, signedOn: '2026-08-01' } })

  it('Abs. 1 Satz 1 Nr. 3, 4: a qualified training, in a firm or at a school, begun or agreed', () => {
    for (const from of ['2026-09-01', '2026-11-23', '2026-11-24']) {
      expect(of(training('qualified', from)), from).toBe('may')
      expect(of(training('qualified-school', from)), from).toBe('may')
      expect(of(training('assistant', from)), from).toBe('barred')
    }
    expect(of(training('qualified', null))).toBe('barred…may')
  })
  it('Abs. 1 Satz 2 Nr. 2: after half a year tolerated with a job or a training that has begun', () => {
    const held = holding('toleration', '2026-05-23')
    expect(of({ ...held, employment: { from: '2026-11-23' } })).toBe('may')
    expect(of({ ...held, employment: { from: '2026-11-24' } })).toBe('barred')
    expect(of({ ...held, ...training('qualified', '2026-11-23') })).toBe('may')
    expect(of({ ...held, ...training('qualified-school', '2026-11-23') })).toBe('may')
    expect(of({ ...held, ...training('qualified', '2026-11-24') })).toBe('barred')
    expect(of({ ...held, ...training('assistant', '2026-09-01') })).toBe('barred')
    expect(of({ ...held, publicFunds: 'all', benefitsBy: 'jobcenter' })).toBe('barred')
  })
  it.each(['toleration-discretion', 'toleration-training', 'toleration-employment'])(
    'Abs. 1 Satz 2 Nr. 1: with %s from the first day, on any ground',
    (status) => {
      expect(of({ ...holding(status, on), germanForOccupation: true })).toBe('may')
      const after = { ...tolerated, integrationCourseTaken: 'ended', courseKind: 'general', germanForOccupation: true }
      expect(gradeIfJudged(vocationalCourseToB1, { ...after, ...holding(status, on) }, on)).toBe('may')
      expect(gradeIfJudged(vocationalCourseToB1, { ...after, ...holding('toleration', on) }, on)).toBe('barred')
    },
  )
  it('§ 13 Abs. 2: a ground as in § 4, below B1, and without a way into an integration course', () => {
    const held = { ...tolerated, ...holding('toleration', '2026-05-23'), registeredWithAgency: true }
    const to = (changes: Told) => gradeIfJudged(vocationalCourseToB1, { ...held, ...changes }, on)
    expect(to({})).toBe('may')
    expect(grade(vocationalCourseToB1, held, on)).toBe('barred…may')
    expect(to(knows)).toBe('barred')
    expect(to({ courseAdmitted: true, courseAdmittedOn: '2026-06-01' })).toBe('barred')
    for (const courseOrderedBy of ['jobcenter', 'benefits-office', 'immigration-office'])
      expect(to({ courseOrderedBy }), courseOrderedBy).toBe('barred')
    const ended = {
      ...beginner,
      ...holding('permit-25-2-refugee'),
      integrationCourseTaken: 'ended',
      courseKind: 'general',
    }
    expect(gradeIfJudged(vocationalCourseToB1, ended, on)).toBe('barred')
    expect(gradeIfJudged(vocationalCourseToB1, { ...ended, registeredWithAgency: true }, on)).toBe('may')
  })
})

describe('IntV §§ 4a, 9: money, to the cent and to the birthday', () => {
  const wage = (cents: number, children: string[]) => ({
    ...beginner,
    employment: { salaryPerYear: cents },
    children: children.map((birthDate) => ({ birthDate })),
  })
  const free = (cents: number, children: string[]) => grade(courseFree, wage(cents, children), on)
  it('a cent more than the line is more', () => {
    expect(free(4_360_200, ['2018-01-01'])).toBe('right')
    expect(free(4_360_201, ['2018-01-01'])).toBe('barred')
    expect(free(5_374_200, ['2018-01-01', '2020-01-01'])).toBe('right')
    expect(free(5_374_201, ['2018-01-01', '2020-01-01'])).toBe('barred')
  })
  it('a child counts until the 18th birthday; until the 25th it may', () => {
    expect(free(4_360_200, ['2008-11-24'])).toBe('right')
    expect(free(4_360_200, ['2008-11-23'])).toBe('barred…right')
    expect(free(4_360_200, ['2001-11-24'])).toBe('barred…right')
    expect(free(4_360_200, ['2001-11-23'])).toBe('barred')
    expect(free(5_374_200, ['2018-01-01', '2008-11-24'])).toBe('right')
    expect(free(5_374_200, ['2018-01-01', '2008-11-23'])).toBe('barred…right')
    expect(free(5_374_201, ['2018-01-01', '2008-11-23'])).toBe('barred')
  })
  it('§ 4a: travel with unemployment benefit, or severely disabled with a small wage', () => {
    const of = (changes: Told) => grade(courseTravel, { ...beginner, ...changes }, on)
    expect(of({ unemploymentBenefit: true })).toBe('right')
    expect(of({ employment: { salaryPerYear: 6_000_000 }, severelyDisabled: true })).toBe('barred')
  })
  it('§ 4a Abs. 2: one child at home that needs care is enough', () => {
    const of = (...children: { birthDate: string; livesWithMe: boolean; attendsSchool: boolean }[]) =>
      gradeIfJudged(courseChildcare, { ...refugee, children }, on)
    const small = { birthDate: '2024-01-01', livesWithMe: true, attendsSchool: false }
    const big = { birthDate: '2014-01-01', livesWithMe: true, attendsSchool: true }
    expect(of(small, big)).toBe('may')
    expect(of(big)).toBe('barred')
    expect(of({ ...small, livesWithMe: false })).toBe('barred')
  })
})
