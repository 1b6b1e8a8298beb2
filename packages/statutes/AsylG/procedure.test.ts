import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { asylumStatuses, residenceStatuses } from '../facts/statuses.ts'
import { grade, gradeIfJudged } from '../testing.ts'
import { procedureAdvice } from './12a.ts'
import { applicationInWriting, lawyerInDetention } from './14.ts'
import { asylumHearing, decisionOverdue, toldOfDelay } from './24.ts'
import { hearingRecord, hearingWithCompanion } from './25.ts'
import { heardOnOtherStates, stateDoesNotTake } from './29.ts'
import { notManifestForMinors } from './30.ts'
import { stayDuringAsylum } from './55.ts'

const on = '2026-11-23'
/** Asked for asylum in spring, not heard yet, nothing decided. */
const older: Told = {
  birthDate: '1990-01-01',
  arrivedOn: '2026-03-01',
  asylumLodgedOn: '2026-05-23',
  asylum: [{ status: 'asylum-pending', from: '2026-05-23' }],
  stay: [{ status: 'permission-to-stay', from: '2026-05-23' }],
  asylumLetter: 'none',
  asylumHeard: false,
  hearingMissed: false,
  hearingNotNeeded: false,
  followUpApplication: false,
  decisionPutOff: false,
  otherStateAsked: false,
  keptIn: 'no',
  titleOverSixMonths: false,
  guardianLivesElsewhere: false,
  unaccompaniedMinor: false,
  safeStateNamed: false,
}
const newer: Told = {
  ...older,
  asylumLodgedOn: '2026-06-12',
  asylum: [{ status: 'asylum-pending', from: '2026-06-12' }],
}
type Norms = Parameters<typeof grade>[0]
const of = (norm: Norms, changes: Told = {}, day = on) => grade(norm, { ...older, ...changes }, day)
const ofNewer = (norm: Norms, changes: Told = {}) => grade(norm, { ...newer, ...changes }, on)

describe('which text counts: § 87e', () => {
  it.each([
    ['the hearing', asylumHearing, {}],
    ['heard on other states', heardOnOtherStates, {}],
    ['the record', hearingRecord, { asylumHeard: true }],
    ['told of the delay', toldOfDelay, { asylumLodgedOn: '2026-05-23' }],
    ['children alone', notManifestForMinors, { unaccompaniedMinor: true, birthDate: '2011-01-01' }],
  ] as const)('%s: sure by the old text, unknown for applications from 12.06.2026', (_, norm, changes: Told) => {
    expect(of(norm, changes)).toBe('right')
    const late = norm === toldOfDelay ? { ...changes, asylumLodgedOn: '2026-06-12' } : changes
    if (norm !== toldOfDelay) expect(ofNewer(norm, late)).toBe('barred…right')
    expect(of(norm, { ...changes, asylumLodgedOn: null })).toMatch(/^barred/)
  })
  it('an application of 11.06.2026 is an older one, one of 12.06.2026 is not', () => {
    expect(of(asylumHearing, { asylumLodgedOn: '2026-06-11' })).toBe('right')
    expect(of(asylumHearing, { asylumLodgedOn: '2026-06-12' })).toBe('barred…right')
  })
})

it('until 11.06.2026 the old text counts whatever the day of the application', () => {
  const told = { ...older, asylumLodgedOn: null }
  expect(grade(asylumHearing, told, '2026-06-11')).toBe('right')
  expect(grade(asylumHearing, told, '2026-06-12')).toBe('barred…right')
})

describe('§ 55: the stay during the procedure', () => {
  it.each(residenceStatuses.map(({ id }) => id))('in each text, holding %s', (status) => {
    const holding: Told = { stay: [{ status, from: '2026-05-23' }] }
    const paper = status === 'permission-to-stay' || status === 'arrival-certificate'
    expect(of(stayDuringAsylum, holding)).toBe(paper ? 'right' : 'barred…right')
    expect(grade(stayDuringAsylum, { ...older, ...holding }, '2026-06-11')).toBe(paper ? 'right' : 'barred')
  })
  it.each(asylumStatuses.map(({ id }) => id))('while it runs: %s', (status) =>
    expect(of(stayDuringAsylum, { asylum: [{ status, from: '2026-05-23' }] })).toBe(
      status === 'asylum-pending' ? 'right' : 'barred',
    ),
  )
  it.each(['asylum-refused', 'asylum-refused-manifestly', 'asylum-inadmissible', 'asylum-transfer'])(
    'not after %s was served: then the norms on remedies answer',
    (asylumLetter) => expect(of(stayDuringAsylum, { asylumLetter })).toBe('barred'),
  )
  it('nor before June 2026', () => {
    const then = (changes: Told) => grade(stayDuringAsylum, { ...older, ...changes }, '2026-06-11')
    expect(then({ asylumLetter: 'asylum-refused' })).toBe('barred')
    expect(then({ asylum: [{ status: 'asylum-rejected', from: '2026-05-23' }] })).toBe('barred')
  })
  it('an unknown letter never grants', () => expect(of(stayDuringAsylum, { asylumLetter: null })).toBe('barred…right'))
})

describe('§ 12a: advice', () => {
  it.each([
    ['while the procedure runs', {}, 'may'],
    ['while it rests', { asylum: [{ status: 'asylum-resting', from: '2026-05-23' }] }, 'may'],
    ['while it runs, whatever the paper', { stay: [{ status: 'none', from: on }] }, 'may'],
    [
      'while it rests, whatever the paper',
      { asylum: [{ status: 'asylum-resting', from: '2026-05-23' }], stay: [{ status: 'none', from: on }] },
      'may',
    ],
    ['with the certificate of arrival', { asylum: [], stay: [{ status: 'arrival-certificate', from: on }] }, 'may'],
    [
      'after a refusal that can be challenged',
      { asylum: [], stay: [{ status: 'none', from: on }], asylumLetter: 'asylum-refused', actionState: 'none' },
      'may',
    ],
    [
      'after a judgment that can be challenged',
      { asylum: [], stay: [{ status: 'none', from: on }], asylumLetter: 'asylum-refused', actionState: 'dismissed' },
      'may',
    ],
    [
      'not once the court has decided for good',
      { asylum: [], stay: [{ status: 'none', from: on }], asylumLetter: 'asylum-refused', actionState: 'over' },
      'barred',
    ],
    [
      'nor where the refusal is final',
      {
        asylum: [{ status: 'asylum-rejected', from: '2026-05-23' }],
        stay: [{ status: 'toleration', from: on }],
        asylumLetter: 'asylum-refused',
        actionState: 'none',
      },
      'barred',
    ],
    [
      'nor after the application was withdrawn',
      {
        asylum: [{ status: 'asylum-withdrawn', from: '2026-05-23' }],
        stay: [{ status: 'toleration', from: on }],
        asylumLetter: 'asylum-refused',
        actionState: 'none',
      },
      'barred',
    ],
    [
      'an old letter of which nothing more is known',
      { asylum: [], stay: [{ status: 'toleration', from: on }], asylumLetter: 'asylum-refused', actionState: null },
      'barred…may',
    ],
    ['with a title and no procedure', { asylum: [], stay: [{ status: 'permit-18b', from: '2024-01-01' }] }, 'barred'],
  ])('%s', (_, changes: Told, expected) => expect(of(procedureAdvice, changes)).toBe(expected))
  it.each(['asylum-refused-manifestly', 'asylum-inadmissible', 'asylum-transfer'])('after %s', (asylumLetter) =>
    expect(
      of(procedureAdvice, { asylum: [], stay: [{ status: 'none', from: on }], asylumLetter, actionState: 'none' }),
    ).toBe('may'),
  )
})

describe('§ 14: without going to the office', () => {
  const before: Told = { asylum: [], stay: [{ status: 'none', from: '2026-03-01' }], asylumLodgedOn: null }
  const written = (changes: Told, day = on) => of(applicationInWriting, { ...before, ...changes }, day)
  const titled = (status: string): Told => ({ stay: [{ status, from: '2024-01-01' }] })

  it('most have to come', () => expect(written({})).toBe('barred'))
  it('Nr. 1: with a title of more than six months', () => {
    expect(written({ ...titled('permit-18b'), titleOverSixMonths: true })).toBe('right')
    expect(written({ ...titled('permit-18b'), titleOverSixMonths: false })).toBe('barred')
    expect(written({ ...titled('permit-18b'), titleOverSixMonths: null })).toBe('barred…right')
    expect(written({ ...titled('toleration'), titleOverSixMonths: true })).toBe('barred')
  })
  it.each(['detention', 'hospital-or-care', 'youth-home'])('Nr. 2: in %s', (keptIn) =>
    expect(written({ keptIn })).toBe('right'),
  )
  it('Nr. 3: a minor whose guardian need not live in a reception facility', () => {
    const minor = { guardianLivesElsewhere: true }
    expect(written({ ...minor, birthDate: '2008-11-24' })).toBe('right')
    expect(written({ ...minor, birthDate: '2008-11-23' })).toBe('barred')
    expect(written({ birthDate: '2008-11-24', guardianLivesElsewhere: null })).toBe('barred…right')
    expect(written({ birthDate: '2008-11-24' })).toBe('barred')
  })
  it('in both texts', () => expect(written({ keptIn: 'detention' }, '2026-06-11')).toBe('right'))
  it.each(asylumStatuses.map(({ id }) => id))('not after an application: %s', (status) =>
    expect(written({ keptIn: 'detention', asylum: [{ status, from: '2026-05-23' }] })).toBe('barred'),
  )
  it.each([
    ['no', 'barred'],
    ['detention', 'right'],
    ['hospital-or-care', 'barred'],
    ['youth-home', 'barred'],
    [null, 'barred…right'],
  ])('a lawyer at once: kept in %s: %s', (keptIn, expected) => {
    expect(of(lawyerInDetention, { keptIn })).toBe(expected)
    expect(of(lawyerInDetention, { keptIn }, '2026-06-11')).toBe(expected)
  })
})

describe('§§ 24 and 25: the hearing', () => {
  it.each([
    { asylumHeard: true },
    { hearingNotNeeded: true },
    { asylumLetter: 'asylum-refused' },
    { asylum: [{ status: 'asylum-rejected', from: '2026-05-23' }] },
  ])('is not owed with %o', (changes: Told) => expect(of(asylumHearing, changes)).toBe('barred'))
  it.each(['asylumHeard', 'hearingNotNeeded', 'asylumLetter'])('an unknown %s never grants', (fact) =>
    expect(of(asylumHearing, { [fact]: null })).toBe('barred…right'),
  )
  it.each(['hearingMissed', 'followUpApplication'])(
    'with %s the Federal Office may do without: never for certain',
    (fact) => {
      expect(of(asylumHearing, { [fact]: false })).toBe('right')
      expect(of(asylumHearing, { [fact]: true })).toBe('barred…right')
      expect(of(asylumHearing, { [fact]: null })).toBe('barred…right')
    },
  )
  it('with somebody at one’s side, in both texts', () => {
    expect(of(hearingWithCompanion)).toBe('right')
    expect(ofNewer(hearingWithCompanion)).toBe('right')
    expect(of(hearingWithCompanion, {}, '2026-06-11')).toBe('right')
    expect(of(hearingWithCompanion, { asylumHeard: true })).toBe('barred')
    expect(of(hearingWithCompanion, { asylum: [{ status: 'asylum-granted', from: '2026-05-23' }] })).toBe('barred')
  })
  it('the record, once heard', () => {
    expect(of(hearingRecord, { asylumHeard: true })).toBe('right')
    expect(of(hearingRecord)).toBe('barred')
    expect(of(hearingRecord, { asylumHeard: null })).toBe('barred…right')
  })
})

describe('§ 24 Abs. 4 to 8: how long it may take', () => {
  const lodged = (day: string, changes: Told = {}): Told => ({
    arrivedOn: '2024-01-01',
    asylumLodgedOn: day,
    asylum: [{ status: 'asylum-pending', from: day }],
    ...changes,
  })
  it('Abs. 7: overdue for certain after 21 months, on the day', () => {
    expect(of(decisionOverdue, lodged('2025-02-23'))).toBe('right')
    expect(of(decisionOverdue, lodged('2025-02-24'))).toBe('barred…right')
    expect(of(decisionOverdue, lodged('2025-02-23', { decisionPutOff: true, otherStateAsked: true }))).toBe('right')
  })
  it('Abs. 4: perhaps after six months, as long as nobody has put it off', () => {
    expect(of(decisionOverdue, lodged('2026-05-23'))).toBe('barred…right')
    expect(of(decisionOverdue, lodged('2026-05-24'))).toBe('barred')
    expect(of(decisionOverdue, lodged('2026-05-23', { decisionPutOff: true }))).toBe('barred')
  })
  it('Abs. 4 Satz 2, 3: put off to fifteen months, and perhaps to eighteen', () => {
    expect(of(decisionOverdue, lodged('2025-08-24', { decisionPutOff: true }))).toBe('barred')
    expect(of(decisionOverdue, lodged('2025-08-23', { decisionPutOff: true }))).toBe('barred…right')
  })
  it('Abs. 6 Satz 2: where another state was asked, nobody is asked when Germany became responsible', () => {
    const asked = { otherStateAsked: true }
    expect(of(decisionOverdue, lodged('2025-02-24', asked))).toBe('barred…right')
    expect(of(toldOfDelay, lodged('2025-02-24', asked))).toBe('barred…right')
    expect(of(toldOfDelay, lodged('2025-02-23', asked))).toBe('right')
    expect(of(toldOfDelay, lodged('2025-02-24', { otherStateAsked: null }))).toBe('barred…right')
  })
  it.each([
    ['overdue', decisionOverdue],
    ['told of the delay', toldOfDelay],
  ])('a follow-up application is not lodged under § 14: %s stays open', (_, norm) => {
    expect(of(norm, lodged('2025-02-23'))).toBe('right')
    expect(of(norm, lodged('2025-02-23', { followUpApplication: true }))).toBe('barred…right')
    expect(of(norm, lodged('2025-02-23', { followUpApplication: null }))).toBe('barred…right')
  })
  it('an unknown day never grants', () => expect(of(decisionOverdue, { asylumLodgedOn: null })).toBe('barred…right'))
  it('not once it is there', () =>
    expect(of(decisionOverdue, lodged('2025-01-01', { asylumLetter: 'asylum-refused' }))).toBe('barred'))
  it('of newer applications the Regulation says it', () => {
    const later = (norm: Norms, lodgedOn: string) =>
      grade(norm, { ...older, ...lodged(lodgedOn), arrivedOn: '2026-05-01' }, '2028-04-01')
    expect(later(decisionOverdue, '2026-06-11')).toBe('right')
    expect(later(decisionOverdue, '2026-06-12')).toBe('barred…right')
    expect(later(toldOfDelay, '2026-06-11')).toBe('right')
    expect(later(toldOfDelay, '2026-06-12')).toBe('barred…right')
  })
  it('Abs. 8: not once it is decided', () => {
    expect(of(toldOfDelay, lodged('2026-05-23', { asylumLetter: 'asylum-refused' }))).toBe('barred')
    expect(of(toldOfDelay, lodged('2026-05-23', { asylum: [{ status: 'asylum-granted', from: '2026-11-01' }] }))).toBe(
      'barred',
    )
  })
  it('Abs. 8: told why, after six months on the day', () => {
    expect(of(toldOfDelay, lodged('2026-05-23'))).toBe('right')
    expect(of(toldOfDelay, lodged('2026-05-24'))).toBe('barred')
  })
})

describe('§§ 29 and 30', () => {
  it('heard on other states before a decision', () => {
    expect(of(heardOnOtherStates)).toBe('right')
    expect(of(heardOnOtherStates, { otherStateAsked: true })).toBe('barred…right')
    expect(of(heardOnOtherStates, { otherStateAsked: null })).toBe('barred…right')
    expect(of(heardOnOtherStates, { asylumLetter: 'asylum-inadmissible' })).toBe('barred')
  })
  it('a state that clearly does not take the person: weighed, for newer applications', () => {
    const named = { safeStateNamed: true }
    expect(ofNewer(stateDoesNotTake, named)).toBe('barred…right')
    expect(gradeIfJudged(stateDoesNotTake, { ...newer, ...named }, on)).toBe('right')
    expect(gradeIfJudged(stateDoesNotTake, { ...older, ...named }, on)).toBe('barred')
    expect(gradeIfJudged(stateDoesNotTake, newer, on)).toBe('barred')
    expect(gradeIfJudged(stateDoesNotTake, { ...newer, ...named, asylumLodgedOn: '2026-06-11' }, on)).toBe('barred')
    const refused = (inadmissibleBecause: string): Told => ({
      ...newer,
      asylumLetter: 'asylum-inadmissible',
      inadmissibleBecause,
    })
    expect(gradeIfJudged(stateDoesNotTake, refused('other-third-state'), on)).toBe('right')
    expect(gradeIfJudged(stateDoesNotTake, refused('protected-elsewhere'), on)).toBe('barred')
  })
  it('children alone: not after a decision whose ground is not told, and not for others', () => {
    const child = { unaccompaniedMinor: true, birthDate: '2008-11-24' }
    expect(of(notManifestForMinors, child)).toBe('right')
    expect(of(notManifestForMinors, { ...child, asylumLetter: 'asylum-refused-manifestly' })).toBe('barred…right')
    expect(of(notManifestForMinors, { ...child, asylumLetter: 'asylum-refused' })).toBe('barred')
    expect(ofNewer(notManifestForMinors, { ...child, asylumLetter: 'asylum-refused' })).toBe('barred…right')
    expect(of(notManifestForMinors)).toBe('barred')
    expect(of(notManifestForMinors, { ...child, unaccompaniedMinor: null })).toBe('barred…right')
    expect(of(notManifestForMinors, { ...child, birthDate: '2008-11-23' })).toBe('barred')
    expect(of(notManifestForMinors, { ...child, birthDate: null })).toBe('barred…right')
  })
})
