import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { trainingPermit, trainingPermitToJune2026 } from './16g.ts'
import { tolerationTraining, tolerationTrainingToJune2026 } from './60c.ts'

const on = '2026-11-23'
const training = {
  kind: 'qualified',
  signedOn: '2026-11-05',
  from: '2027-02-01',
  to: '2030-07-31',
  registered: true,
  followUpPromised: false,
  begunDuringAsylum: false,
}
/** Rejected, tolerated since April 2025, identity clarified within six months, a training from February. */
const apprentice: Told = {
  ...nothingInTheWay,
  asOf: on,
  birthDate: '2002-03-08',
  arrivedOn: '2021-08-12',
  asylumLodgedOn: '2021-08-25',
  asylumDecidedOn: '2023-04-03',
  manifestlyUnfounded: 'no',
  leftSinceAsylum: false,
  asylum: [{ status: 'asylum-rejected', from: '2025-03-12' }],
  stay: [{ status: 'toleration', from: '2025-04-10' }],
  enteredWithRequiredVisa: false,
  identityClarifiedOn: '2021-10-20',
  identityStepsTaken: false,
  training,
  trainingSupport: false,
  safeCountry: 'none',
  workBan: false,
  deceivesNow: false,
  refusesCooperationNow: false,
  removalMeasuresUnderWay: false,
  convictions: 'none',
  extremistLinks: false,
  expulsionOrder: false,
}
const withTraining = (changes: Told): Told => ({ training: { ...training, ...changes } })
/** Began it during the asylum procedure, rejected last week, not tolerated yet. */
const asylumSeeker: Told = {
  ...apprentice,
  stay: [{ status: 'permission-to-stay', from: '2021-08-20' }],
  asylum: [
    { status: 'asylum-pending', from: '2021-08-25', to: '2026-11-15' },
    { status: 'asylum-rejected', from: '2026-11-16' },
  ],
  training: { ...training, from: '2026-08-01', begunDuringAsylum: true },
}

describe.each([
  {
    name: '§ 16g',
    norms: [trainingPermitToJune2026, trainingPermit],
    cure: 'Abs. 6',
  },
  {
    name: '§ 60c',
    norms: [tolerationTrainingToJune2026, tolerationTraining],
    cure: 'Abs. 7',
  },
])('$name Abs. 1: training of people who must leave', ({ norms, cure }) => {
  const of = (changes: Told, day = on, application?: string) =>
    grade(
      norms,
      { ...apprentice, ...(day < on ? { asOf: day } : {}), ...changes },
      day,
      application ? { application } : {},
    )
  const judged = (changes: Told) => gradeIfJudged(norms, { ...apprentice, ...changes }, on)
  const begun = (changes: Told) => grade(norms, { ...asylumSeeker, ...changes }, on)

  it('is a right', () => expect(of({})).toBe('right'))
  it('both versions are of one norm, without a gap between their days', () =>
    expect(norms.map(({ id, inForce }) => [id, inForce.from, inForce.to])).toEqual([
      [norms[0]?.id, '2024-03-01', '2026-06-11'],
      [norms[0]?.id, '2026-06-12', undefined],
    ]))

  describe('Satz 1 Nr. 2: tolerated', () => {
    it.each(['toleration', 'toleration-discretion', 'toleration-employment', 'toleration-training'])(
      'by %s',
      (status) => expect(of({ stay: [{ status, from: '2025-04-10' }] })).toBe('right'),
    )
    it.each(['none', 'permission-to-stay', 'permit-25b', 'permit-family'])('not by %s', (status) =>
      expect(of({ stay: [{ status, from: '2025-04-10' }] })).toBe('barred'),
    )
    it('stays open while the paper is unknown', () => expect(of({ stay: null })).toBe('barred…right'))
  })

  describe('Satz 1 Nr. 1: begun as an asylum seeker, rejected', () => {
    it('is a right without a toleration', () => expect(begun({})).toBe('right'))
    it('is open with a toleration of one day', () =>
      expect(
        begun({
          stay: [
            { status: 'permission-to-stay', from: '2021-08-20', to: '2026-11-22' },
            { status: 'toleration', from: '2026-11-23' },
          ],
        }),
      ).toBe('right'))
    it('is closed if it was begun later', () =>
      expect(begun({ training: { ...training, from: '2026-11-20', begunDuringAsylum: false } })).toBe('barred'))
    it('stays open while nobody knows when it was begun', () =>
      expect(begun({ training: { ...training, begunDuringAsylum: null } })).toBe('barred…right'))
    it('is closed after a withdrawal', () =>
      expect(begun({ asylum: [{ status: 'asylum-withdrawn', from: '2026-11-16' }] })).toBe('barred'))
    it('is for somebody to decide while a court looks at the rejection', () => {
      const before: Told = { asylum: [{ status: 'asylum-pending', from: '2021-08-25' }] }
      expect(begun(before)).toBe('barred…right')
      expect(gradeIfJudged(norms, { ...asylumSeeker, ...before }, on)).toBe('right')
    })
    it('never grants while the day of a decision of the Federal Office is unknown', () =>
      expect(
        begun({
          asylum: [{ status: 'asylum-pending', from: '2021-08-25' }],
          asylumDecidedOn: null,
          protection: 'none',
        }),
      ).toBe('barred…right'))
    it('is for somebody to decide from the day on which the Federal Office has rejected', () => {
      const before: Told = { asylum: [{ status: 'asylum-pending', from: '2021-08-25' }], asylumDecidedOn: on }
      expect(begun(before)).toBe('barred…right')
      const judgedSo = (changes: Told) => gradeIfJudged(norms, { ...asylumSeeker, ...before, ...changes }, on)
      expect(judgedSo({})).toBe('right')
      expect(judgedSo({ asylumDecidedOn: null, protection: 'none' })).toBe('barred…right')
    })
    it('is closed with a title: the heading speaks of people who must leave', () =>
      expect(begun({ stay: [{ status: 'permit-25b', from: '2026-01-01' }] })).toBe('barred'))
    it('is closed with a title that came after the application', () =>
      expect(
        of(
          {
            stay: [
              { status: 'toleration', from: '2025-04-10', to: '2026-11-10' },
              { status: 'permit-25b', from: '2026-11-11' },
            ],
          },
          on,
          '2026-11-05',
        ),
      ).toBe('barred'))
  })

  describe('Satz 1 Nr. 1: the training', () => {
    it('none: closed', () => expect(of({ training: false })).toBe('barred'))
    it.each(['qualified', 'qualified-school'])('Buchst. a: %s', (kind) =>
      expect(of(withTraining({ kind }))).toBe('right'),
    )
    it('Buchst. b: of an assistant with a further one promised', () =>
      expect(of(withTraining({ kind: 'assistant', followUpPromised: true }))).toBe('right'))
    it('Buchst. b: of an assistant without: closed', () =>
      expect(of(withTraining({ kind: 'assistant', followUpPromised: false }))).toBe('barred'))
    it('Buchst. b: unknown promise never grants', () =>
      expect(of(withTraining({ kind: 'assistant', followUpPromised: null }))).toBe('barred…right'))
    it('an internship: closed', () => expect(of(withTraining({ kind: 'other' }))).toBe('barred'))
    it('an internship with a training promised after it: closed', () =>
      expect(of(withTraining({ kind: 'other', followUpPromised: true }))).toBe('barred'))
    it('unknown kind never grants', () => expect(of(withTraining({ kind: null }))).toBe('barred…right'))
  })

  describe('Abs. 2 Nr. 1: the work ban of § 60a Abs. 6', () => {
    it.each([
      ['on paper', { workBan: true }, 'barred'],
      ['Nr. 2: deception', { deceivesNow: true }, 'barred'],
      ['Nr. 2: cooperation refused is weighed', { refusesCooperationNow: true }, 'barred…right'],
      ['unknown ban', { workBan: null }, 'barred…right'],
      ['unknown deception', { deceivesNow: null }, 'barred…right'],
      ['unknown country', { safeCountry: null }, 'barred…right'],
    ])('%s', (_, changes: Told, expected) => expect(of(changes)).toBe(expected))
    it('Nr. 2: the paper for unclear identity shuts out', () =>
      expect(of({ stay: [{ status: 'toleration-unclear-identity', from: '2025-04-10' }] })).toBe('barred'))
    it('Nr. 2: it shuts out who began as an asylum seeker, too', () =>
      expect(
        begun({
          stay: [
            { status: 'permission-to-stay', from: '2021-08-20', to: '2026-11-15' },
            { status: 'toleration-unclear-identity', from: '2026-11-16' },
          ],
        }),
      ).toBe('barred'))

    describe('Nr. 3: safe states', () => {
      const from = (safeCountry: string, changes: Told = {}) => of({ safeCountry, ...changes })

      it('of Annex II, rejected: barred', () => expect(from('annex-2')).toBe('barred'))
      it('applied for on 31.08.2015: not barred; a day later: barred', () => {
        const old: Told = { arrivedOn: '2015-06-01', identityClarifiedOn: '2015-06-01', asylumDecidedOn: '2016-01-01' }
        expect(from('annex-2', { ...old, asylumLodgedOn: '2015-08-31' })).toBe('right')
        // Asked for before, lodged after: nobody can tell.
        expect(from('annex-2', { ...old, asylumLodgedOn: '2015-09-01' })).toBe('barred…right')
        const later: Told = { ...old, arrivedOn: '2015-09-01', identityClarifiedOn: '2015-09-01' }
        expect(from('annex-2', { ...later, asylumLodgedOn: '2015-09-01' })).toBe('barred')
      })
      it('here by 31.08.2015, lodged later: nobody can tell; a day later: barred', () => {
        const lodged: Told = { asylumLodgedOn: '2015-10-01', asylumDecidedOn: '2016-01-01' }
        const here = (day: string): Told => ({ ...lodged, arrivedOn: day, identityClarifiedOn: day })
        expect(from('annex-2', here('2015-08-31'))).toBe('barred…right')
        expect(from('annex-2', here('2015-09-01'))).toBe('barred')
      })
      it.each([
        ['asylum-rejected', 'barred'],
        ['asylum-ban-on-removal', 'barred'],
        ['asylum-pending', 'barred'],
        ['asylum-withdrawn', 'barred…right'],
        ['asylum-granted', 'right'],
        ['asylum-resting', 'right'],
      ])('asked after 31.08.2015, tolerated, decided upon, and %s: %s', (status, expected) =>
        expect(from('annex-2', { asylum: [{ status, from: '2025-03-12' }] })).toBe(expected),
      )
      it.each(['asylum-rejected', 'asylum-pending', 'asylum-withdrawn'])(
        'asked by 31.08.2015 and %s: not barred',
        (status) =>
          expect(
            from('annex-2', {
              arrivedOn: '2015-06-01',
              identityClarifiedOn: '2015-06-01',
              asylumLodgedOn: '2015-08-31',
              asylumDecidedOn: '2016-01-01',
              asylum: [{ status, from: '2025-03-12' }],
            }),
          ).toBe('right'),
      )
      it('rejected by the Federal Office today: barred; unknown whether it has decided: open', () => {
        const waiting: Told = { asylum: [{ status: 'asylum-pending', from: '2021-08-25' }], protection: 'none' }
        expect(from('annex-2', { ...waiting, asylumDecidedOn: on })).toBe('barred')
        expect(from('annex-2', { ...waiting, asylumDecidedOn: null })).toBe('barred…right')
      })
      it('never asked, grown up: barred; as a minor: not encoded', () => {
        const never: Told = { asylum: [], asylumLodgedOn: null, asylumDecidedOn: null }
        expect(from('annex-2', { ...never, birthDate: '2003-08-12' })).toBe('barred') // eighteen on the day of entry
        expect(from('annex-2', { ...never, birthDate: '2003-08-13' })).toBe('barred…right')
      })
      it('rejected by the Federal Office, before the court: barred', () =>
        expect(begun({ safeCountry: 'annex-2', asylum: [{ status: 'asylum-pending', from: '2021-08-25' }] })).toBe(
          'barred',
        ))
      it('withdrawn: barred, unless on legal information', () =>
        expect(from('annex-2', { asylum: [{ status: 'asylum-withdrawn', from: '2025-03-12' }] })).toBe('barred…right'))

      it('Georgia and Moldova: applied for by 30.08.2023 (§ 104 Abs. 18 Nr. 1)', () => {
        const came: Told = { arrivedOn: '2023-08-31', identityClarifiedOn: '2023-09-10', asylumDecidedOn: '2024-02-01' }
        expect(from('georgia-moldova', { asylumLodgedOn: '2023-04-01' })).toBe('right')
        expect(from('georgia-moldova', { asylumLodgedOn: '2023-04-01', arrivedOn: '2021-08-12' })).toBe('right')
        expect(
          from('georgia-moldova', {
            asylumLodgedOn: '2023-08-30',
            arrivedOn: '2023-08-01',
            identityClarifiedOn: '2023-08-10',
            asylumDecidedOn: null,
          }),
        ).toBe('right')
        expect(from('georgia-moldova', { ...came, asylumLodgedOn: '2023-08-31' })).toBe('barred')
      })
      it('Georgia and Moldova: here by 30.08.2023, lodged later: nobody can tell', () => {
        const here = (day: string): Told => ({
          arrivedOn: day,
          identityClarifiedOn: day,
          asylumLodgedOn: '2023-10-01',
          asylumDecidedOn: '2024-02-01',
        })
        expect(from('georgia-moldova', here('2023-08-30'))).toBe('barred…right')
        expect(from('georgia-moldova', here('2023-08-31'))).toBe('barred')
      })
      it('Georgia and Moldova: a toleration does not help who asked later', () =>
        expect(
          from('georgia-moldova', {
            asylumLodgedOn: '2023-10-01',
            asylumDecidedOn: '2024-02-01',
            stay: [{ status: 'toleration', from: '2023-06-01' }],
          }),
        ).toBe('barred…right'))
      it.each(['asylum-rejected', 'asylum-ban-on-removal'])(
        'Georgia and Moldova: %s is an application that was made',
        (status) =>
          expect(
            from('georgia-moldova', {
              arrivedOn: '2023-08-31',
              identityClarifiedOn: '2023-08-31',
              asylumLodgedOn: '2023-08-31',
              asylumDecidedOn: '2024-02-01',
              asylum: [{ status, from: '2025-03-12' }],
              stay: [{ status: 'toleration', from: '2023-08-30' }],
            }),
          ).toBe('barred'),
      )
      it('Georgia and Moldova: tolerated on 30.08.2023 without an application', () => {
        const never = (from: string): Told => ({
          asylum: [],
          asylumLodgedOn: null,
          asylumDecidedOn: null,
          stay: [{ status: 'toleration', from }],
        })
        expect(from('georgia-moldova', never('2023-08-30'))).toBe('right')
        expect(from('georgia-moldova', never('2023-08-31'))).toBe('barred')
      })

      describe('until 11.06.2026', () => {
        const before = (changes: Told) =>
          of({ training: { ...training, from: '2026-09-01', signedOn: '2026-03-01' }, ...changes }, '2026-06-11')
        it('Annex II, a ban on paper and deception shut out', () => {
          expect(before({})).toBe('right')
          expect(before({ workBan: true })).toBe('barred')
          expect(before({ deceivesNow: true })).toBe('barred')
          expect(before({ safeCountry: 'annex-2' })).toBe('barred')
          expect(before({ safeCountry: 'annex-2', asylum: [{ status: 'asylum-granted', from: '2025-03-12' }] })).toBe(
            'right',
          )
        })
        it('Georgia and Moldova, who applied after 30.08.2023', () => {
          const came: Told = {
            arrivedOn: '2023-08-31',
            identityClarifiedOn: '2023-09-10',
            asylumDecidedOn: '2024-02-01',
          }
          expect(before({ safeCountry: 'georgia-moldova', asylumLodgedOn: '2023-04-01' })).toBe('right')
          expect(before({ safeCountry: 'georgia-moldova', ...came, asylumLodgedOn: '2023-08-31' })).toBe('barred')
          expect(before({ safeCountry: 'eu-list' })).toBe('right')
        })
      })
      it('the list of the Union counts since 12.06.2026', () => {
        const late: Told = {
          safeCountry: 'eu-list',
          workPermissionJune2026: false,
          stay: [{ status: 'toleration', from: '2025-05-07' }],
          training: { ...training, from: '2026-09-01', signedOn: '2026-03-01' },
        }
        expect(of(late, '2026-06-11')).toBe('right')
        expect(of(late, '2026-06-12')).toBe('barred')
      })
      it('not for who was tolerated on 06.05.2025 (§ 104 Abs. 18 Nr. 2)', () => {
        const since = (day: string): Told => ({
          stay: [{ status: 'toleration', from: day }],
          workPermissionJune2026: false,
        })
        expect(from('eu-list', since('2025-05-06'))).toBe('right')
        expect(from('eu-list', since('2025-05-07'))).toBe('barred')
      })
      it('nor for who was allowed to work on 11.06.2026', () => {
        const since: Told = { stay: [{ status: 'toleration', from: '2025-05-07' }] }
        expect(from('eu-list', { ...since, workPermissionJune2026: true })).toBe('right')
        expect(from('eu-list', { ...since, workPermissionJune2026: null })).toBe('barred…right')
      })
      it('Turkey is not settled', () =>
        expect(
          from('turkey', { stay: [{ status: 'toleration', from: '2025-05-07' }], workPermissionJune2026: false }),
        ).toBe('barred…right'))
    })
  })

  describe('Abs. 2 Nr. 2: three months of toleration at the application', () => {
    const since = (from: string): Told => ({ stay: [{ status: 'toleration', from }] })

    it('are missing the day before', () => expect(of(since('2026-08-24'))).toBe('barred'))
    it('are there on the day', () => expect(of(since('2026-08-23'))).toBe('right'))
    it('count to the application, not to the decision', () =>
      expect(of(since('2026-08-23'), on, '2026-11-22')).toBe('barred'))
    it('are open while the first day is unknown', () =>
      expect(of({ stay: [{ status: 'toleration' }] })).toBe('barred…right'))
    it('do not count with the paper for unclear identity (§ 60b Abs. 5 Satz 1)', () =>
      expect(
        of({
          stay: [
            { status: 'toleration-unclear-identity', from: '2024-01-01', to: '2026-08-23' },
            { status: 'toleration', from: '2026-08-24' },
          ],
        }),
      ).toBe('barred'))
    it('the paper for unclear identity does not count; whether it also breaks them is open', () => {
      const around = (from: string): Told => ({
        stay: [
          { status: 'toleration', from, to: '2026-05-01' },
          { status: 'toleration-unclear-identity', from: '2026-05-02', to: '2026-11-01' },
          { status: 'toleration', from: '2026-11-02' },
        ],
      })
      expect(of(around('2026-02-01'))).toBe('barred…right')
      expect(of(around('2026-04-01'))).toBe('barred')
    })
    it('are not asked of who began as an asylum seeker', () =>
      expect(of({ ...since('2026-11-20'), ...withTraining({ from: '2026-08-01', begunDuringAsylum: true }) })).toBe(
        'right',
      ))
  })

  describe('Abs. 2 Nr. 3: identity', () => {
    const entry = (arrivedOn: string, identityClarifiedOn: string | null): Told => ({
      arrivedOn,
      asylumLodgedOn: null,
      asylumDecidedOn: null,
      identityClarifiedOn,
    })

    it('Buchst. a, entry by 31.12.2016: clarified by the application', () => {
      expect(of(entry('2016-12-31', '2026-11-20'), on, '2026-11-20')).toBe('right')
      expect(of(entry('2016-12-31', '2026-11-21'), on, '2026-11-20')).toBe('barred')
    })
    it('Buchst. a: clarified is clarified, where application and decision are one day', () =>
      expect(of(entry('2016-12-31', null))).toBe('right'))
    it('Buchst. b, entry from 01.01.2017: clarified by 30.06.2020', () => {
      expect(of(entry('2017-01-01', '2020-06-30'))).toBe('right')
      expect(of(entry('2017-01-01', '2020-07-01'))).toBe('barred')
    })
    it('Buchst. b, entry by 31.12.2019', () => {
      expect(of(entry('2019-12-31', '2020-06-30'))).toBe('right')
      expect(of(entry('2019-12-31', '2020-07-01'))).toBe('barred')
    })
    it('Buchst. c, entry from 01.01.2020: within six calendar months', () => {
      expect(of(entry('2020-01-01', '2020-07-01'))).toBe('right')
      expect(of(entry('2020-01-01', '2020-07-02'))).toBe('barred')
    })
    it('Buchst. c: six months from 31 August end on the last of February', () => {
      expect(of(entry('2021-08-31', '2022-02-28'))).toBe('right')
      expect(of(entry('2021-08-31', '2022-03-01'))).toBe('barred')
    })
    it('an unknown day never grants', () => {
      expect(of({ identityClarifiedOn: null })).toBe('barred…right')
      expect(of({ arrivedOn: null })).toBe('barred…right')
      expect(of({ identityClarified: null, identityClarifiedOn: null })).toBe('barred…right')
    })

    describe('second half: all steps taken in time', () => {
      const steps = (identityStepsTakenOn: string): Told => ({
        identityClarifiedOn: '2024-01-01',
        identityStepsTaken: true,
        identityStepsTakenOn,
      })
      it('keeps the time limit, if the delay is nobody’s fault', () => {
        expect(of(steps('2022-02-12'))).toBe('may…right')
        expect(judged(steps('2022-02-12'))).toBe('right')
      })
      it('a day too late it does not', () => expect(judged(steps('2022-02-13'))).toBe('may'))
      it('Buchst. b: by 30.06.2020', () => {
        const came: Told = { arrivedOn: '2017-01-01', asylumLodgedOn: null, asylumDecidedOn: null }
        expect(of({ ...came, ...steps('2020-06-30') })).toBe('may…right')
        expect(judged({ ...came, ...steps('2020-06-30') })).toBe('right')
        expect(judged({ ...came, ...steps('2020-07-01') })).toBe('may')
      })
      it('Buchst. a: by the application', () => {
        const came: Told = { arrivedOn: '2016-12-31', asylumLodgedOn: null, asylumDecidedOn: null }
        const applied = (taken: string) =>
          grade(norms, { ...apprentice, ...came, ...steps(taken), identityClarifiedOn: '2026-11-22' }, on, {
            application: '2026-11-20',
            judgementsMet: true,
          })
        expect(applied('2026-11-20')).toBe('right')
        expect(applied('2026-11-21')).toBe('may')
      })
    })

    describe(`${cure}: steps taken at any time`, () => {
      it('may', () =>
        expect(
          of({ identityClarifiedOn: '2024-01-01', identityStepsTaken: true, identityStepsTakenOn: '2023-12-01' }),
        ).toBe('may'))
      it('no steps: barred', () => expect(of({ identityClarifiedOn: '2024-01-01' })).toBe('barred'))
      it('unknown steps never grant', () =>
        expect(of({ identityClarifiedOn: '2024-01-01', identityStepsTaken: null })).toBe('barred…right'))
    })
  })

  describe('Abs. 2 Nr. 4', () => {
    it.each([
      [{ extremistLinks: true }, 'barred'],
      [{ extremistLinks: null }, 'barred…right'],
      [{ convictions: 'fines-to-50' }, 'right'],
      [{ convictions: 'fines-to-90-foreigner-law' }, 'right'],
      [{ convictions: 'more' }, 'barred'],
      [{ convictions: null }, 'barred…right'],
      [{ expulsionOrder: true }, 'barred'],
    ])('%o', (changes: Told, expected) => expect(of(changes)).toBe(expected))
  })

  describe('Abs. 2 Nr. 5: measures of removal', () => {
    it('bar the tolerated', () => expect(of({ removalMeasuresUnderWay: true })).toBe('barred'))
    it('never grant while unknown', () => expect(of({ removalMeasuresUnderWay: null })).toBe('barred…right'))
    it('do not bar who began as an asylum seeker', () => expect(begun({ removalMeasuresUnderWay: true })).toBe('right'))
  })

  describe('Abs. 3: days and contract', () => {
    const starting = withTraining({ from: '2027-09-01', to: '2031-02-28' })

    it('Satz 1: applied for seven months before it begins, not a day earlier', () => {
      expect(of(starting, '2027-03-15', '2027-02-01')).toBe('right')
      expect(of(starting, '2027-03-15', '2027-01-31')).toBe('barred')
    })
    it('Satz 1: of who began as an asylum seeker, too', () =>
      expect(begun({ training: { ...training, from: '2027-07-01', begunDuringAsylum: true } })).toBe('barred'))
    it('Satz 2: granted to the tolerated six months before it begins, not a day earlier', () => {
      expect(of(starting, '2027-03-01')).toBe('right')
      expect(of(starting, '2027-02-28')).toBe('barred')
    })
    it('Satz 2: a month that lacks the day ends on its last', () => {
      expect(of(withTraining({ from: '2027-08-31' }), '2027-02-28')).toBe('right')
      expect(of(withTraining({ from: '2027-08-31' }), '2027-02-27')).toBe('barred')
    })
    it('Satz 2: not asked of who began as an asylum seeker', () =>
      expect(begun({ training: { ...training, from: '2027-06-23', begunDuringAsylum: true } })).toBe('right'))
    it('an unknown beginning never grants', () => expect(of(withTraining({ from: null }))).toBe('barred…right'))

    it('Satz 3: not registered: closed', () => expect(of(withTraining({ registered: false }))).toBe('barred'))
    it('Satz 3: unknown never grants', () => expect(of(withTraining({ registered: null }))).toBe('barred…right'))
    it('Satz 3: at a school the contract is enough, on the day of application', () => {
      const school = (signedOn: string) => withTraining({ kind: 'qualified-school', registered: false, signedOn })
      expect(of(school('2026-11-23'))).toBe('right')
      expect(of(school('2026-11-24'))).toBe('barred')
      expect(of(school('2026-11-20'), on, '2026-11-20')).toBe('right')
      expect(of(school('2026-11-21'), on, '2026-11-20')).toBe('barred')
    })
    it('Satz 3: whether an assistant’s training needs registration is not known', () =>
      expect(of(withTraining({ kind: 'assistant', followUpPromised: true, registered: false }))).toBe('barred…right'))
    it('Satz 4: for as long as the contract runs', () => {
      expect(of({}, '2030-07-31')).toBe('right')
      expect(of({}, '2030-08-01')).toBe('barred')
    })
  })

  it('does not exist before 1 March 2024', () => {
    expect(grade(norms, {}, '2024-02-29')).toBe('barred')
    expect(grade(norms, {}, '2024-03-01')).toBe('barred…right')
  })
  it('says nothing certain of somebody of whom nothing is known', () =>
    expect(grade(norms, {}, on)).toBe('barred…right'))
})

describe('§ 16g: a title, so what stands before titles counts, as far as Abs. 10 lets it', () => {
  const of = (changes: Told) => grade(trainingPermit, { ...apprentice, ...changes }, on)
  const late: Told = { identityClarifiedOn: '2024-01-01', identityStepsTaken: true, identityStepsTakenOn: '2023-12-01' }

  it('Satz 1: neither the visa nor the rejected application (§ 10 Abs. 3 Satz 1) stands in the way', () =>
    expect(of({})).toBe('right'))
  it('Satz 2: § 5 Abs. 1 Nr. 1a is not applied', () =>
    expect(
      of({ arrivedOn: '2016-01-01', identityClarified: false, identityStepsTaken: true, asylumLodgedOn: null }),
    ).toBe('may…right'))
  it('the passport is asked as a rule', () => expect(of({ validPassport: false })).toBe('exceptional'))
  it('Satz 5: in the case of Abs. 6 the office may do without it', () =>
    expect(of({ ...late, validPassport: false })).toBe('may'))
  it('an interest in expulsion leaves the exception', () =>
    expect(of({ expulsionInterest: 'other' })).toBe('exceptional'))

  describe('livelihood', () => {
    it('is asked as a rule', () => expect(of({ publicFunds: 'all' })).toBe('exceptional'))
    it('the need of the BAföG is not known here, so it stays open (§ 2 Abs. 3 Satz 5)', () =>
      expect(of({ publicFunds: 'some' })).toBe('exceptional…right'))
    it('Satz 3: with training support, benefits do no harm', () =>
      expect(of({ publicFunds: 'all', trainingSupport: true })).toBe('right'))
    it('Satz 3: unknown support never grants', () =>
      expect(of({ publicFunds: 'all', trainingSupport: null })).toBe('exceptional…right'))
  })

  describe('§ 10 Abs. 3 Satz 2: rejected on a ground that locks', () => {
    const locked: Told = { manifestlyUnfounded: 'deception', asylumDecidedOn: '2023-04-03', protection: 'none' }
    it('a claim is free of it (Satz 3)', () => expect(of(locked)).toBe('right'))
    it('the "kann" of Abs. 6 is none: Abs. 10 departs from Satz 1 alone', () =>
      expect(of({ ...locked, ...late })).toBe('barred'))
  })
  it('§ 10 Abs. 1: a claim goes on during an asylum procedure', () =>
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('right'))

  it('Abs. 5 Satz 1: a further training with this permit is for somebody to decide', () => {
    for (const status of ['permit-16g', 'permit-16g-search']) {
      const holder: Told = { stay: [{ status, from: '2026-09-01' }] }
      expect(of(holder)).toBe('barred…right')
      expect(gradeIfJudged(trainingPermit, { ...apprentice, ...holder }, on)).toBe('right')
    }
  })
})

describe('§ 60c: no title, so § 5 and § 10 are not asked', () => {
  const of = (changes: Told) => grade(tolerationTraining, { ...apprentice, ...changes }, on)

  it.each([
    { publicFunds: 'all', healthInsured: false },
    { validPassport: false },
    { expulsionInterest: 'other' },
    { entryBan: true },
    { manifestlyUnfounded: 'deception' },
  ])('%o does not matter', (changes: Told) => expect(of(changes)).toBe('right'))
  it('the permit of § 16g is no toleration', () =>
    expect(of({ stay: [{ status: 'permit-16g-search', from: '2026-09-01' }] })).toBe('barred'))
  it('Abs. 1 Satz 3: the permission to work comes with it', () =>
    expect(tolerationTraining.grants).toMatchObject({ work: 'bound', workCite: 'AufenthG § 60c Abs. 1 Satz 3' }))
})
