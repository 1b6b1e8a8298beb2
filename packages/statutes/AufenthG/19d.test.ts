import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { permitAfterTrainingToleration, qualifiedTolerated } from './19d.ts'

const on = '2026-11-23'
const job = {
  from: '2024-11-23',
  qualified: true,
  matchesQualification: true,
  licence: true,
  assured: true,
  temporaryAgency: false,
}
/** Never asked for asylum, came with a visa, tolerated now: nothing that Abs. 3 would have to remove. */
const trained: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'toleration', from: '2025-04-10' }],
  protection: 'none',
  vocationalGermany: true,
  careAssistantGermany: false,
  degreeGermany: false,
  degreeForeignRecognised: false,
  qualifiedWorkSince: '2026-01-01',
  withoutPublicFundsSince: '2020-01-01',
  employment: job,
  training: false,
  adequateHousing: true,
  germanSpoken: 'B1',
  germanWritten: 'B1',
  deceivedOffice: false,
  delayedRemoval: false,
  extremistLinks: false,
  convictions: 'none',
}
const rejected: Told = {
  asylum: [{ status: 'asylum-rejected', from: '2025-03-12' }],
  leftSinceAsylum: false,
  manifestlyUnfounded: 'no',
  asylumLodgedOn: '2021-08-25',
}
const of = (changes: Told, day = on, application?: string) =>
  grade(qualifiedTolerated, { ...trained, ...changes }, day, application ? { application } : {})
const judged = (changes: Told) => gradeIfJudged(qualifiedTolerated, { ...trained, ...changes }, on)

describe('§ 19d Abs. 1: qualified people who are tolerated', () => {
  it('should be granted', () => expect(of({})).toBe('should'))

  describe('who', () => {
    it.each([
      'toleration',
      'toleration-discretion',
      'toleration-unclear-identity',
      'toleration-training',
      'toleration-employment',
    ])('%s', (status) => expect(of({ stay: [{ status, from: '2025-04-10' }] })).toBe('should'))
    it.each(['none', 'permission-to-stay', 'permit-16g', 'permit-family'])('not %s', (status) =>
      expect(of({ stay: [{ status, from: '2025-04-10' }] })).toBe('barred'),
    )
    it('an unknown paper never grants', () => expect(of({ stay: null })).toBe('barred…should'))
  })

  describe('Abs. 4: holders of titles of Abschnitt 5 that were issued under § 10 Abs. 3 Satz 1', () => {
    const holding = (issuedUnder?: string): Told => ({
      stay: [{ status: 'permit-25b', from: '2025-06-01', ...(issuedUnder ? { issuedUnder } : {}) }],
    })
    it('if the paper says so', () =>
      // The lock of § 10 Abs. 3 Satz 1 goes on, and Abs. 3 removes it by "kann".
      expect(of({ ...holding('AufenthG § 10 Abs. 3 Satz 1'), ...rejected })).toBe('may'))
    it('if the person was tolerated before, and rejected', () =>
      expect(
        of({
          ...rejected,
          stay: [
            { status: 'toleration', from: '2025-03-20', to: '2025-05-31' },
            { status: 'permit-25b', from: '2025-06-01' },
          ],
        }),
      ).toBe('may'))
    it('else nobody can tell when it was issued', () =>
      expect(of({ ...holding('AufenthG § 25 Abs. 5'), ...rejected })).toBe('barred…may'))
    it('not without an application that failed', () => expect(of(holding('AufenthG § 25b Abs. 1'))).toBe('barred'))
    it('not after leaving since', () =>
      expect(of({ ...holding('AufenthG § 25b Abs. 1'), ...rejected, leftSinceAsylum: true })).toBe('barred'))
    it('not for a title of another Abschnitt', () =>
      expect(
        of({
          stay: [{ status: 'permit-16g', from: '2025-06-01', issuedUnder: 'AufenthG § 10 Abs. 3 Satz 1' }],
          ...rejected,
        }),
      ).toBe('barred'))
  })

  describe('Nr. 1', () => {
    const none: Told = { vocationalGermany: false }

    it('nothing of it: closed', () => expect(of({ ...none })).toBe('barred'))
    it.each(['vocationalGermany', 'careAssistantGermany', 'degreeGermany'])('Buchst. a: %s', (fact) =>
      expect(of({ ...none, [fact]: true })).toBe('should'),
    )
    it('the job fits the qualification', () =>
      expect(of({ employment: { ...job, matchesQualification: false } })).toBe('barred'))

    describe('Buchst. b: a foreign degree and two years of work that fits', () => {
      const graduate = (since: string, changes: Told = {}): Told => ({
        ...none,
        degreeForeignRecognised: true,
        qualifiedWorkSince: since,
        ...changes,
      })
      it('the day before, the day', () => {
        expect(of(graduate('2024-11-24', { employment: { ...job, from: '2024-11-24' } }))).toBe('barred')
        expect(of(graduate('2024-11-23'))).toBe('should')
      })
      it('only degrees count, not training abroad', () =>
        expect(of({ ...none, vocationalForeignRecognised: true, qualifiedWorkSince: '2024-11-23' })).toBe('barred'))
      it('whether earlier jobs fitted is weighed', () => {
        const changed = graduate('2024-01-01', { employment: { ...job, from: '2025-01-01' } })
        expect(of(changed)).toBe('barred…should')
        expect(judged(changed)).toBe('should')
      })
      it('an unknown beginning never grants', () =>
        expect(of({ ...graduate('2024-11-23'), qualifiedWorkSince: null })).toBe('barred…should'))
    })

    describe('Buchst. c: three years of skilled work, the last without public funds but for rent', () => {
      const worker = (since: string, without: string | null = '2025-11-23', changes: Told = {}): Told => ({
        ...none,
        qualifiedWorkSince: since,
        withoutPublicFundsSince: without,
        employment: { ...job, matchesQualification: false },
        ...changes,
      })
      it('three years: the day before, the day', () => {
        expect(of(worker('2023-11-24'))).toBe('barred')
        expect(of(worker('2023-11-23'))).toBe('should')
      })
      it('one year without public funds: the day before, the day', () => {
        expect(of(worker('2023-11-23', '2025-11-24'))).toBe('barred')
        expect(of(worker('2023-11-23', '2025-11-23'))).toBe('should')
      })
      it('that year ends with the application, not with the decision', () =>
        expect(of(worker('2023-11-20', '2025-11-23'), on, '2026-11-22')).toBe('barred'))
      it('not in work for which nothing need be learned', () =>
        expect(
          of(
            worker('2023-11-23', '2025-11-23', {
              employment: { ...job, qualified: false, matchesQualification: false },
            }),
          ),
        ).toBe('barred'))
      it('an unknown day never grants', () => expect(of(worker('2023-11-23', null))).toBe('barred…should'))
    })
  })

  it.each([
    ['Nr. 2: housing', { adequateHousing: false }],
    ['Nr. 3: spoken B1', { germanSpoken: 'A2' }],
    ['Nr. 3: written B1', { germanWritten: 'A2' }],
    ['Nr. 4: no deception', { deceivedOffice: true }],
    ['Nr. 5: no delay', { delayedRemoval: true }],
    ['Nr. 6: no extremism', { extremistLinks: true }],
    ['Nr. 7: no higher sentence', { convictions: 'more' }],
    ['§ 18 Abs. 2 Nr. 1: a job', { employment: false }],
    ['§ 18 Abs. 2 Nr. 3: the licence', { employment: { ...job, licence: false } }],
    ['§ 18 Abs. 2 Nr. 4a: the assurance', { employment: { ...job, assured: false } }],
    ['§ 40 Abs. 1 Nr. 2: no lending', { employment: { ...job, temporaryAgency: true } }],
  ])('%s is mandatory', (_, changes: Told) => expect(of(changes)).toBe('barred'))
  it.each([
    { adequateHousing: null },
    { germanSpoken: null },
    { germanWritten: null },
    { deceivedOffice: null },
    { delayedRemoval: null },
    { extremistLinks: null },
    { convictions: null },
    { employment: null },
  ])('unknown never grants: %o', (changes: Told) => expect(of(changes)).toBe('barred…should'))
  it.each(['fines-to-50', 'fines-to-90-foreigner-law'])('Nr. 7: %s stay out', (convictions) =>
    expect(of({ convictions })).toBe('should'),
  )

  describe('Abs. 3: "kann"', () => {
    it('without a visa at most may, or should if the visa procedure is unreasonable', () => {
      expect(of({ enteredWithRequiredVisa: false })).toBe('may…should')
    })
    it('after a rejected application may', () => expect(of(rejected)).toBe('may'))
    it('after a withdrawn one may', () =>
      expect(of({ ...rejected, asylum: [{ status: 'asylum-withdrawn', from: '2025-03-12' }] })).toBe('may'))
    it('§ 10 Abs. 3 Satz 2 is not departed from', () =>
      expect(of({ ...rejected, manifestlyUnfounded: 'deception', asylumDecidedOn: '2023-05-01' })).toBe('barred'))
    it('nor § 10 Abs. 1', () =>
      expect(of({ asylum: [{ status: 'asylum-pending', from: '2026-01-01' }] })).toBe('barred…exceptional'))
  })
  it('livelihood, identity and passport are asked as a rule', () => {
    for (const changes of [{ publicFunds: 'some' }, { identityClarified: false }, { validPassport: false }])
      expect(of(changes)).toBe('exceptional')
  })
})

describe('§ 19d Abs. 1a: after a training with the toleration of § 60c', () => {
  const of = (changes: Told) =>
    grade(
      permitAfterTrainingToleration,
      { ...trained, stay: [{ status: 'toleration-training', from: '2023-08-01' }], ...changes },
      on,
    )

  it('is a right', () => expect(of({})).toBe('right'))
  it('also out of the search for work', () =>
    expect(
      of({
        stay: [
          { status: 'toleration-training', from: '2023-08-01', to: '2026-07-31' },
          { status: 'toleration', from: '2026-08-01' },
        ],
      }),
    ).toBe('right'))
  it('not after a training with another toleration', () =>
    expect(of({ stay: [{ status: 'toleration', from: '2023-08-01' }] })).toBe('barred'))
  it('not before it is passed', () => expect(of({ vocationalGermany: false })).toBe('barred'))
  it('not for other work', () => expect(of({ employment: { ...job, matchesQualification: false } })).toBe('barred'))
  it('a training that runs leaves it open which one was passed', () => {
    expect(of({ training: { kind: 'qualified', to: '2026-11-23' } })).toBe('barred…right')
    expect(of({ training: { kind: 'qualified', to: '2026-11-22' } })).toBe('right')
  })
  it.each([{ adequateHousing: false }, { germanWritten: 'A2' }, { extremistLinks: true }, { convictions: 'more' }])(
    'Abs. 1 Nr. 2, 3, 6, 7: %o is mandatory',
    (changes: Told) => expect(of(changes)).toBe('barred'),
  )
  it('Abs. 1 Nr. 4 and 5 are not named', () => expect(of({ deceivedOffice: true, delayedRemoval: true })).toBe('right'))
  it('after a rejected application it stays a right (§ 10 Abs. 3 Satz 3)', () => expect(of(rejected)).toBe('right'))
  it('without a visa only discretion is left, and what it removes is no claim', () => {
    expect(of({ ...rejected, enteredWithRequiredVisa: false })).toBe('may…right')
    expect(
      of({
        ...rejected,
        enteredWithRequiredVisa: false,
        manifestlyUnfounded: 'deception',
        asylumDecidedOn: '2023-05-01',
      }),
    ).toBe('barred…right')
  })
  it('an unknown training never grants', () => expect(of({ vocationalGermany: null })).toBe('barred…right'))
})
