import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { noPermissionNeeded } from '../AufenthG/1.ts'
import {
  dutyToAnswerAgency,
  dutyToCheck,
  dutyToCopy,
  dutyToNameAdvice,
  dutyToTellEnd,
  dutyToTellEnd16g,
  dutyToTellEnd60c,
  dutyToTellEnd60d,
  employByPaper,
} from '../AufenthG/4a-5.ts'
import { acceleratedProcedure } from '../AufenthG/81a.ts'
import { longTermUnemployed } from '../SGB-2/16e.ts'
import { participation } from '../SGB-2/16i.ts'
import { trialAtEmployer } from '../SGB-3/45.ts'
import { entryQualification } from '../SGB-3/54a.ts'
import { courseForEmployee } from '../SGB-3/82.ts'
import { integrationSubsidy } from '../SGB-3/88.ts'
import { grade, gradeIfJudged, leftToWeigh } from '../testing.ts'

const on = '2026-11-23'
const holding = (status: string, more: Told = {}): Told => ({
  applicantPassport: 'other',
  livesAbroad: false,
  paperNote: 'any',
  paperValid: true,
  stay: [{ status, from: '2026-01-01' }],
  ...more,
})

describe('AufenthG § 1 Abs. 2 Nr. 1: no permission', () => {
  it.each(['german', 'eu', 'eu-family'])('for %s', (applicantPassport) =>
    expect(grade(noPermissionNeeded, { applicantPassport }, on)).toBe('right'),
  )
  it('not for others, and not where nobody said', () => {
    expect(grade(noPermissionNeeded, { applicantPassport: 'other' }, on)).toBe('barred')
    expect(grade(noPermissionNeeded, {}, on)).toBe('barred…right')
  })
})

describe('AufenthG § 4a Abs. 5: employed by what the paper says', () => {
  const of = (told: Told) => grade(employByPaper, told, on)
  it.each(['permit-25b', 'permit-18a', 'settlement', 'toleration', 'permission-to-stay', 'fiction-continued'])(
    '%s with the work allowed',
    (status) => {
      expect(of(holding(status))).toBe('right')
      expect(of(holding(status, { paperNote: 'this-job' }))).toBe('right')
    },
  )
  it.each(['ask', 'forbidden', 'other'])('never where the paper says "%s", whatever the title', (paperNote) => {
    for (const status of ['permit-25b', 'toleration', 'settlement'])
      expect(of(holding(status, { paperNote }))).toBe('barred')
  })
  it('not with a paper that has run out, not abroad, not without a paper', () => {
    expect(of(holding('permit-25b', { paperValid: false }))).toBe('barred')
    expect(of(holding('permit-25b', { livesAbroad: true }))).toBe('barred')
    expect(of(holding('none'))).toBe('barred')
  })
  it('§ 60b Abs. 5: never with the toleration of unclear identity', () =>
    expect(of(holding('toleration-unclear-identity'))).toBe('barred'))
  it.each(['paperNote', 'paperValid', 'livesAbroad', 'stay', 'applicantPassport'])(
    'an unknown %s never grants',
    (fact) => expect(of(holding('permit-25b', { [fact]: null }))).toBe('barred…right'),
  )
})

describe('duties', () => {
  it.each([dutyToCheck, dutyToCopy, dutyToAnswerAgency])('$cite: for every foreigner', (norm) => {
    expect(grade(norm, { applicantPassport: 'other' }, on)).toBe('right')
    expect(grade(norm, { applicantPassport: 'eu' }, on)).toBe('barred')
    expect(grade(norm, {}, on)).toBe('barred…right')
  })
  it.each(['permit-18a', 'permit-18b', 'blue-card', 'permit-19c', 'permit-19d'])(
    '§ 4a Abs. 5 Satz 3 Nr. 3: four weeks with %s',
    (status) => expect(grade(dutyToTellEnd, holding(status), on)).toBe('right'),
  )
  it.each(['permit-25b', 'permit-16a', 'toleration', 'permit-24', 'settlement'])('… not with %s', (status) =>
    expect(grade(dutyToTellEnd, holding(status, { hireAs: 'job' }), on)).toBe('barred'),
  )
  it('… and for whoever comes from abroad for a job', () => {
    const abroad: Told = { applicantPassport: 'other', livesAbroad: true, stay: [] }
    expect(grade(dutyToTellEnd, { ...abroad, hireAs: 'job' }, on)).toBe('right')
    expect(grade(dutyToTellEnd, { ...abroad, hireAs: 'training' }, on)).toBe('barred')
  })
  const special: [Norm, string][] = [
    [dutyToTellEnd60d, 'toleration-employment'],
    [dutyToTellEnd60c, 'toleration-training'],
    [dutyToTellEnd16g, 'permit-16g'],
  ]
  it.each(special)('$0.cite only with its own paper', (norm, own) => {
    for (const [, status] of special) expect(grade(norm, holding(status), on)).toBe(status === own ? 'right' : 'barred')
    expect(grade(norm, { applicantPassport: 'other' }, on)).toBe('barred…right')
  })
  it('§ 45c: only for whoever comes from abroad, from 2026', () => {
    const abroad: Told = { applicantPassport: 'other', livesAbroad: true }
    expect(grade(dutyToNameAdvice, abroad, on)).toBe('right')
    expect(grade(dutyToNameAdvice, { ...abroad, livesAbroad: false }, on)).toBe('barred')
    expect(grade(dutyToNameAdvice, abroad, '2025-12-31')).toBe('barred')
    expect(grade(dutyToNameAdvice, abroad, '2026-01-01')).toBe('right')
  })
})

describe('AufenthG § 81a: the accelerated procedure', () => {
  const abroad: Told = { applicantPassport: 'other', livesAbroad: true, hireAs: 'job', hireQualified: true }
  const of = (changes: Told) => grade(acceleratedProcedure, { ...abroad, ...changes }, on)
  it('for skilled work and for a training', () => {
    expect(of({})).toBe('right')
    expect(of({ hireAs: 'training', hireQualified: null })).toBe('right')
  })
  it('not for other work, not for whoever is here, not for citizens of the Union', () => {
    expect(of({ hireQualified: false })).toBe('barred')
    expect(of({ livesAbroad: false })).toBe('barred')
    expect(of({ applicantPassport: 'eu' })).toBe('barred')
  })
  it.each(['applicantPassport', 'livesAbroad', 'hireQualified'])('an unknown %s never grants', (fact) =>
    expect(of({ [fact]: null })).toBe('barred…right'),
  )
})

describe('subsidies are never more than "may", and never without the office', () => {
  const job: Told = {
    hireAs: 'job',
    hireBegun: false,
    employedHereFourYears: false,
    applicantRegistered: 'jobcenter',
    joblessTwoYears: true,
    contractTwoYears: true,
    applicantFrom25: true,
    jobcenterSixOfSevenYears: true,
  }
  const entry: Told = {
    hireAs: 'entry-qualification',
    hireBegun: false,
    entryMonths: 6,
    entryHours: 20,
    entryRecognised: true,
    entryHereBefore: false,
  }
  const trial: Told = { hireAs: 'trial', hireBegun: false, applicantRegistered: 'agency', trialWeeks: 6 }
  const course: Told = { hireAs: 'course', courseHours: 121, courseApproved: true }
  const cases: [Norm, Told][] = [
    [integrationSubsidy, job],
    [longTermUnemployed, job],
    [participation, job],
    [entryQualification, entry],
    [trialAtEmployer, trial],
  ]

  it.each(cases)('$0.cite: open to the weighing of the office', (norm, told) => {
    expect(grade(norm, told, on)).toBe('barred…may')
    expect(gradeIfJudged(norm, told, on)).toBe('may')
  })
  it.each(cases)('$0.cite: nothing told, nothing granted; something else planned, closed', (norm, told) => {
    expect(gradeIfJudged(norm, {}, on)).toBe('barred…may')
    expect(grade(norm, { ...told, hireAs: 'training' }, on)).toBe('barred')
  })
  it.each(cases)('$0.cite: every unknown fact keeps it open', (norm, told) => {
    const unknown = Object.keys(told).map((fact) => gradeIfJudged(norm, { ...told, [fact]: null }, on))
    expect(unknown).not.toContain('barred')
    expect(unknown).toContain('barred…may')
  })

  it.each([
    [integrationSubsidy, job],
    [entryQualification, entry],
    [trialAtEmployer, trial],
  ] as [Norm, Told][])('SGB III § 324: $0.cite not after it has begun', (norm, told) =>
    expect(grade(norm, { ...told, hireBegun: true }, on)).toBe('barred'),
  )
  it.each([integrationSubsidy, longTermUnemployed])(
    '§ 92 Abs. 1 Nr. 2: $cite not for whoever was there before',
    (norm) => expect(grade(norm, { ...job, employedHereFourYears: true }, on)).toBe('barred'),
  )
  it('§ 16e: two years without work, two years of contract, with the Jobcenter', () => {
    expect(grade(longTermUnemployed, { ...job, joblessTwoYears: false }, on)).toBe('barred')
    expect(grade(longTermUnemployed, { ...job, contractTwoYears: false }, on)).toBe('barred')
    expect(grade(longTermUnemployed, { ...job, applicantRegistered: 'agency' }, on)).toBe('barred')
  })
  it('§ 16i: from 25 on; six of seven years, or five as the Jobcenter knows', () => {
    expect(grade(participation, { ...job, applicantFrom25: false }, on)).toBe('barred')
    expect(gradeIfJudged(participation, { ...job, jobcenterSixOfSevenYears: false }, on)).toBe('barred…may')
    expect(grade(participation, { ...job, applicantRegistered: 'none' }, on)).toBe('barred')
  })
  it.each([
    [{ entryMonths: 3 }, 'barred'],
    [{ entryMonths: 4 }, 'may'],
    [{ entryMonths: 12 }, 'may'],
    [{ entryMonths: 13 }, 'barred'],
    [{ entryHours: 19 }, 'barred'],
    [{ entryRecognised: false }, 'barred'],
    [{ entryHereBefore: true }, 'barred'],
  ])('§ 54a with %o: %s', (changes, expected) =>
    expect(gradeIfJudged(entryQualification, { ...entry, ...changes }, on)).toBe(expected),
  )
  it('§ 45: six weeks; up to twelve only as the office knows; only for whoever is registered', () => {
    expect(gradeIfJudged(trialAtEmployer, { ...trial, trialWeeks: 7 }, on)).toBe('barred…may')
    expect(grade(trialAtEmployer, { ...trial, trialWeeks: 13 }, on)).toBe('barred')
    expect(grade(trialAtEmployer, { ...trial, applicantRegistered: 'none' }, on)).toBe('barred')
  })
  it('§ 82: more than 120 hours, approved; what was paid before only the agency knows', () => {
    expect(gradeIfJudged(courseForEmployee, course, on)).toBe('barred…may')
    expect(grade(courseForEmployee, { ...course, courseHours: 120 }, on)).toBe('barred')
    expect(grade(courseForEmployee, { ...course, courseApproved: false }, on)).toBe('barred')
    expect(grade(courseForEmployee, { ...course, hireAs: 'job' }, on)).toBe('barred')
  })
})

describe('SGB II §§ 16e, 16i, SGB III §§ 45, 82, 88: what only the office can weigh', () => {
  const job: Told = {
    hireAs: 'job',
    hireBegun: false,
    employedHereFourYears: false,
    applicantRegistered: 'jobcenter',
    joblessTwoYears: true,
    contractTwoYears: true,
    applicantFrom25: true,
    jobcenterSixOfSevenYears: true,
  }
  const trial: Told = { hireAs: 'trial', hireBegun: false, applicantRegistered: 'agency', trialWeeks: 6 }
  it.each([
    {
      norm: integrationSubsidy,
      told: job,
      weighed: { 'SGB-3 § 88 Satz 1': 'requirement', 'SGB-3 § 92 Abs. 1 Nr. 1': 'exclusion' },
    },
    {
      norm: longTermUnemployed,
      told: job,
      weighed: { 'SGB-2 § 16e Abs. 1 Satz 1': 'requirement', 'SGB-3 § 92 Abs. 1 Nr. 1': 'exclusion' },
    },
    {
      norm: participation,
      told: job,
      weighed: { 'SGB-2 § 16i Abs. 3 Satz 1': 'requirement', 'SGB-2 § 16i Abs. 7': 'exclusion' },
    },
    { norm: trialAtEmployer, told: trial, weighed: { 'SGB-3 § 45 Abs. 1 Satz 4': 'requirement' } },
    {
      norm: courseForEmployee,
      told: { hireAs: 'course', courseHours: 121, courseApproved: true },
      weighed: { 'SGB-3 § 82 Abs. 1 Satz 1 Nr. 1': 'requirement' },
    },
  ])('$norm.cite', ({ norm, told, weighed }) => expect(leftToWeigh(norm, told, on)).toEqual(weighed))
  it('§ 45 Abs. 1, 8: registered with either office; twelve weeks perhaps, thirteen never', () => {
    const of = (changes: Told) => gradeIfJudged(trialAtEmployer, { ...trial, ...changes }, on)
    expect(of({ applicantRegistered: 'jobcenter' })).toBe('may')
    expect(of({ trialWeeks: 12 })).toBe('barred…may')
    expect(of({ trialWeeks: 13 })).toBe('barred')
  })
})
