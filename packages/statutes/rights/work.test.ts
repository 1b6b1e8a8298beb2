import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { workAllowedBefore, workDuringAsylum, workInReception, workToleratedInReception } from '../AsylG/61.ts'
import { sideJobs, workBeyondTitle, workInTrainingToleration, workOfTitle, workWithTitle } from '../AufenthG/4a.ts'
import { workTolerated } from '../AufenthG/60a-5b.ts'
import { grade } from '../testing.ts'

const on = '2026-11-23'

describe('AsylG § 61 Abs. 1 Satz 2: in a reception facility', () => {
  const seeker: Told = {
    stay: [{ status: 'permission-to-stay', from: '2026-08-01' }],
    asylum: [{ status: 'asylum-pending', from: '2026-08-01' }],
    asylumLodgedOn: '2026-08-01',
    asylumRegisteredOn: '2026-08-23',
    livesInReception: true,
    otherStateAsked: false,
    protectedElsewhere: false,
    acceleratedProcedure: false,
    asylumDutiesBroken: false,
  }
  const of = (changes: Told, day = on) => grade(workInReception, { ...seeker, ...changes }, day)

  it('"drei Monate nach der Registrierung": not the day before', () => {
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({})).toBe('right')
  })
  it.each(['otherStateAsked', 'protectedElsewhere'])('Satz 3: six months with %s', (fact) => {
    expect(of({ [fact]: true })).toBe('barred')
    expect(of({ [fact]: true, asylumRegisteredOn: '2026-05-24', asylumLodgedOn: '2026-06-12' }, '2026-11-23')).toBe(
      'barred',
    )
    expect(of({ [fact]: true }, '2027-02-22')).toBe('barred')
    expect(of({ [fact]: true }, '2027-02-23')).toBe('right')
  })
  it('Satz 4: "soll nicht" leaves the unusual case', () => expect(of({ asylumDutiesBroken: true })).toBe('exceptional'))
  it('Satz 5: never in the accelerated procedure', () => expect(of({ acceleratedProcedure: true })).toBe('barred'))
  it('not after the procedure is closed', () =>
    expect(of({ asylum: [{ status: 'asylum-rejected', from: '2026-08-01' }] })).toBe('barred'))
  it('not elsewhere', () => expect(of({ livesInReception: false })).toBe('barred'))
  it('an application before 12.06.2026: open whether the new text counts, certain by the old one after six months', () => {
    const old = { asylumLodgedOn: '2026-06-11', manifestlyUnfounded: 'no', safeCountry: 'none' }
    expect(of(old)).toBe('barred…right')
    expect(of(old, '2026-12-10')).toBe('barred…right')
    expect(of(old, '2026-12-11')).toBe('right')
    expect(of({ ...old, safeCountry: 'annex-2' }, '2026-12-11')).toBe('barred…right')
    expect(of({ ...old, manifestlyUnfounded: 'delay' }, '2026-12-11')).toBe('barred…right')
    expect(of({ asylumLodgedOn: '2026-06-12' })).toBe('right')
  })
  it.each([
    'livesInReception',
    'asylum',
    'asylumRegisteredOn',
    'otherStateAsked',
    'protectedElsewhere',
    'acceleratedProcedure',
    'asylumLodgedOn',
  ])('an unknown %s never grants', (fact) => expect(of({ [fact]: null })).toBe('barred…right'))
  it('unknown duties leave it between the unusual case and a right', () =>
    expect(of({ asylumDutiesBroken: null })).toBe('exceptional…right'))
})

describe('AsylG § 61 Abs. 2: outside a reception facility', () => {
  const seeker: Told = {
    arrivedOn: '2026-06-20',
    stay: [{ status: 'permission-to-stay', from: '2026-08-23' }],
    asylum: [{ status: 'asylum-pending', from: '2026-08-23' }],
    asylumLodgedOn: '2026-08-23',
    livesInReception: false,
    acceleratedProcedure: false,
    asylumDutiesBroken: false,
    safeCountry: 'none',
  }
  const of = (changes: Told, day = on) => grade(workDuringAsylum, { ...seeker, ...changes }, day)

  it('Satz 1: three months permitted', () => {
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({})).toBe('right')
  })
  it.each(['permit-25-5', 'visa-national', 'fiction-lawful', 'fiction-continued', 'arrival-certificate'])(
    'Satz 2: time with %s before counts',
    (status) => {
      const before: Told = {
        stay: [
          { status, from: '2026-08-23', to: '2026-11-20' },
          { status: 'permission-to-stay', from: '2026-11-21' },
        ],
      }
      expect(of(before)).toBe('right')
      expect(of(before, '2026-11-22')).toBe('barred')
    },
  )
  it('an unknown day of the application never grants', () => expect(of({ asylumLodgedOn: null })).toBe('barred…right'))
  it('only during the procedure', () =>
    expect(of({ stay: [{ status: 'toleration', from: '2026-08-23' }] })).toBe('barred'))
  it('Satz 2: a toleration before counts', () =>
    expect(
      of(
        {
          stay: [
            { status: 'toleration', from: '2026-06-23', to: '2026-08-22' },
            { status: 'permission-to-stay', from: '2026-08-23' },
          ],
        },
        '2026-09-23',
      ),
    ).toBe('right'))
  it('Satz 4: never from a safe state', () => {
    expect(of({ safeCountry: 'annex-2' })).toBe('barred')
    expect(of({ safeCountry: 'georgia-moldova' })).toBe('barred')
    expect(of({ safeCountry: 'eu-list' })).toBe('right')
  })
  it('§ 87d: Georgia and Moldova with an application until 30.08.2023', () => {
    const since = (day: string) => ({
      safeCountry: 'georgia-moldova',
      arrivedOn: '2023-08-01',
      asylumLodgedOn: day,
      stay: [{ status: 'permission-to-stay', from: day }],
      asylum: [{ status: 'asylum-pending', from: day }],
    })
    expect(of(since('2023-08-30'))).toBe('may…right')
    expect(of({ ...since('2023-08-31'), arrivedOn: '2023-08-31' })).toBe('barred')
  })
  it('an application before 12.06.2026: "kann" for certain', () => {
    const old = (day: string) => ({ asylumLodgedOn: day, arrivedOn: '2026-06-01' })
    expect(of(old('2026-06-11'))).toBe('may…right')
    expect(of(old('2026-06-12'))).toBe('right')
  })
  it('Abs. 1 Satz 4 and 5 count here, too', () => {
    expect(of({ asylumDutiesBroken: true })).toBe('exceptional')
    expect(of({ acceleratedProcedure: true })).toBe('barred')
  })
  it.each(['livesInReception', 'stay', 'asylum', 'safeCountry', 'acceleratedProcedure'])(
    'an unknown %s never grants',
    (fact) => expect(of({ [fact]: null })).toBe('barred…right'),
  )
})

/** Nothing of § 60a Abs. 6. */
const noBan: Told = {
  workBan: false,
  deceivesNow: false,
  refusesCooperationNow: false,
  safeCountry: 'none',
  removalMeasuresUnderWay: false,
}

describe('AsylG § 61 Abs. 1 Satz 6 to 9: tolerated in a reception facility', () => {
  const tolerated: Told = {
    ...noBan,
    arrivedOn: '2026-05-23',
    stay: [{ status: 'toleration', from: '2026-05-23' }],
    livesInReception: true,
    identityClarified: false,
    validPassport: false,
    training: false,
    workAllowedDuringAsylum: false,
  }
  const of = (changes: Told, day = on) => grade(workToleratedInReception, { ...tolerated, ...changes }, day)

  it('six months', () => {
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({})).toBe('should')
  })
  it('Satz 7: three months with a valid passport', () => {
    const passport = { identityClarified: true, identityClarifiedOn: '2026-06-01', validPassport: true }
    expect(of(passport, '2026-08-22')).toBe('barred')
    expect(of(passport, '2026-08-23')).toBe('should')
    expect(of({ ...passport, validPassport: false }, '2026-08-23')).toBe('barred')
  })
  it('Satz 7: with a training it is open whether it is one of § 60c', () =>
    expect(of({ training: { kind: 'qualified' } }, '2026-08-23')).toBe('barred…should'))
  it('not while the removal is being prepared', () => expect(of({ removalMeasuresUnderWay: true })).toBe('barred'))
  it('not with a ban or an unclear identity', () => {
    expect(of({ workBan: true })).toBe('barred')
    expect(of({ stay: [{ status: 'toleration-unclear-identity', from: '2026-05-23' }] })).toBe('barred')
  })
  it('Satz 9: a right, after three months and whatever is prepared, where work had been permitted', () => {
    const before = (changes: Told, day = on) => grade(workAllowedBefore, { ...tolerated, ...changes }, day)
    expect(before({})).toBe('barred')
    expect(before({ workAllowedDuringAsylum: true, removalMeasuresUnderWay: true }, '2026-08-23')).toBe('right')
    expect(before({ workAllowedDuringAsylum: true }, '2026-08-22')).toBe('barred')
    expect(before({ workAllowedDuringAsylum: true, workBan: true })).toBe('barred')
    expect(before({ workAllowedDuringAsylum: null })).toBe('barred…right')
    expect(before({ workAllowedDuringAsylum: true, livesInReception: false })).toBe('barred')
    expect(
      before({ workAllowedDuringAsylum: true, stay: [{ status: 'toleration-unclear-identity', from: '2026-05-23' }] }),
    ).toBe('barred')
  })
  it.each(['livesInReception', 'removalMeasuresUnderWay', 'workBan', 'stay'])('an unknown %s never grants', (fact) =>
    expect(of({ [fact]: null })).toBe('barred…should'),
  )
})

describe('AufenthG § 60a Abs. 5b: tolerated elsewhere', () => {
  const tolerated: Told = {
    ...noBan,
    arrivedOn: '2026-08-23',
    stay: [{ status: 'toleration', from: '2026-08-23' }],
    livesInReception: false,
    training: false,
  }
  const of = (changes: Told, day = on) => grade(workTolerated, { ...tolerated, ...changes }, day)

  it('BeschV § 32 Abs. 1: after three months', () => {
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({})).toBe('should')
  })
  it('BeschV § 32 Abs. 2 Nr. 2: a training need not wait, a helper’s job must', () => {
    expect(of({ training: { kind: 'qualified' } }, '2026-08-24')).toBe('should')
    expect(of({ training: { kind: 'assistant' } }, '2026-08-24')).toBe('barred')
  })
  it('Satz 2: not while the removal is being prepared', () =>
    expect(of({ removalMeasuresUnderWay: true })).toBe('barred'))
  it('Abs. 6: not with a ban, nor while deceiving', () => {
    expect(of({ workBan: true })).toBe('barred')
    expect(of({ deceivesNow: true })).toBe('barred')
    expect(
      of({
        safeCountry: 'annex-2',
        asylum: [{ status: 'asylum-rejected', from: '2026-08-01' }],
        asylumLodgedOn: '2026-01-05',
        arrivedOn: '2026-01-01',
      }),
    ).toBe('barred')
  })
  it('Abs. 5b Satz 1: only for the tolerated', () =>
    expect(of({ stay: [{ status: 'none', from: '2026-01-01' }] })).toBe('barred'))
  it.each([
    'permission-to-stay',
    'arrival-certificate',
    'permit-25-5',
    'visa-national',
    'fiction-lawful',
    'fiction-continued',
  ])('BeschV § 32 Abs. 1: time with %s before counts, time without a paper does not', (status) => {
    const before = (first: string): Told => ({
      stay: [
        { status: first, from: '2026-08-23', to: '2026-11-20' },
        { status: 'toleration', from: '2026-11-21' },
      ],
    })
    expect(of(before(status))).toBe('should')
    expect(of(before(status), '2026-11-22')).toBe('barred')
    expect(of(before('none'))).toBe('barred')
  })
  it('BeschV § 32 Abs. 2 Nr. 2: a training at a school need not wait either', () =>
    expect(of({ training: { kind: 'qualified-school' } }, '2026-08-24')).toBe('should'))
  it('§ 60b Abs. 5: not with the paper of unclear identity', () =>
    expect(of({ stay: [{ status: 'toleration-unclear-identity', from: '2026-05-23' }] })).toBe('barred'))
  it.each(['livesInReception', 'removalMeasuresUnderWay', 'workBan', 'stay'])('an unknown %s never grants', (fact) =>
    expect(of({ [fact]: null })).toBe('barred…should'),
  )
})

describe('AufenthG § 4a: with a title', () => {
  const holds = (status: string): Told => ({ stay: [{ status, from: '2026-01-01' }] })

  it.each([
    'permit-24',
    'permit-25-1',
    'permit-25-2-refugee',
    'permit-25-3',
    'permit-25-5',
    'permit-25a',
    'permit-25b',
    'permit-104c',
    'permit-family',
    'settlement',
    'permit-20',
  ])('Abs. 1 Satz 1: any work with %s', (status) => expect(grade(workWithTitle, holds(status), on)).toBe('right'))
  it.each([
    'permit-18a',
    'permit-16b',
    'permit-25-4',
    'permit-23',
    'toleration',
    'permission-to-stay',
    'visa-schengen',
    'none',
  ])('not for certain with %s', (status) => expect(grade(workWithTitle, holds(status), on)).toBe('barred'))
  it.each(['fiction-continued', 'visa-national'])('%s leaves open which title it is', (status) =>
    expect(grade(workWithTitle, holds(status), on)).toBe('barred…right'),
  )
  it.each(['permit-25-4', 'permit-23', 'permit-16b', 'permit-18a', 'permit-16g-search'])(
    'Abs. 2: what goes beyond %s may be permitted',
    (status) => expect(grade(workBeyondTitle, holds(status), on)).toBe('may'),
  )
  it.each(['permit-25b', 'toleration', 'none', 'visa-schengen', 'blue-card'])('Abs. 2 is not for %s', (status) =>
    expect(grade(workBeyondTitle, holds(status), on)).toBe('barred'),
  )
  it('nothing known, nothing granted', () => expect(grade(workWithTitle, {}, on)).toBe('barred…right'))

  it('Abs. 3 Satz 4: only the work it was granted for', () => {
    const skilled = (changes: Told) => grade(workOfTitle, { ...holds('permit-18a'), ...changes }, on)
    expect(skilled({ employment: { unchangedSincePermit: true } })).toBe('right')
    expect(skilled({ employment: { unchangedSincePermit: false } })).toBe('barred')
    expect(skilled({})).toBe('barred…right')
    expect(grade(workOfTitle, { ...holds('toleration'), employment: { unchangedSincePermit: true } }, on)).toBe(
      'barred',
    )
  })

  it.each([
    'permit-16a',
    'permit-16g',
    'permit-16g-work',
    'permit-18a',
    'permit-18b',
    'permit-18d',
    'blue-card',
    'permit-19c',
    'permit-19d',
    'permit-21',
  ])('Abs. 1 Satz 1: %s is granted for a work, and allows it', (status) =>
    expect(grade(workOfTitle, { ...holds(status), employment: { unchangedSincePermit: true } }, on)).toBe('right'),
  )
  it('which paragraph of § 16d it is, and so which work, is open', () =>
    expect(grade(workOfTitle, { ...holds('permit-16d'), employment: { unchangedSincePermit: true } }, on)).toBe(
      'barred…right',
    ))
  it.each(['permit-17', 'permit-16f', 'permit-20a', 'permit-19c', 'permit-21'])(
    'Abs. 2: more than %s allows may be permitted',
    (status) => expect(grade(workBeyondTitle, holds(status), on)).toBe('may'),
  )

  it.each([
    ['permit-16a', 'AufenthG § 16a Abs. 3 Satz 1', 'right'],
    ['permit-16b', 'AufenthG § 16b Abs. 3 Satz 1', 'right'],
    ['permit-16d', 'AufenthG § 16d Abs. 1', 'barred…right'],
    ['permit-16f', 'AufenthG § 16f Abs. 3 Satz 4', 'barred…right'],
    ['permit-16g', 'AufenthG § 16g Abs. 3a', 'right'],
    ['permit-17', 'AufenthG § 17 Abs. 3 Satz 1', 'right'],
    ['permit-20a', 'AufenthG § 20a Abs. 2', 'right'],
  ])('a side job with %s by %s, and by no other', (status, cite, expected) => {
    for (const norm of sideJobs) expect(grade(norm, holds(status), on)).toBe(norm.cite === cite ? expected : 'barred')
  })

  it('§ 60c Abs. 1 Satz 3: the training of the toleration', () => {
    expect(
      grade(workInTrainingToleration, { ...holds('toleration-training'), training: { kind: 'qualified' } }, on),
    ).toBe('right')
    expect(grade(workInTrainingToleration, { ...holds('toleration-training'), training: false }, on)).toBe('barred')
    expect(grade(workInTrainingToleration, { ...holds('toleration'), training: { kind: 'qualified' } }, on)).toBe(
      'barred',
    )
  })
})
