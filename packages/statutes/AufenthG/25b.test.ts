import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { sustainedIntegration } from './25b.ts'

const on = '2026-11-23'
const since = (from: string, status = 'toleration') => ({ stay: [{ status, from }] })
/** Six years to the day with a toleration, asylum rejected; what § 25b and §§ 5, 10, 11 ask is there. */
const integrated: Told = {
  ...nothingInTheWay,
  ...since('2020-11-23'),
  asylum: [{ status: 'asylum-rejected', from: '2020-11-01' }],
  arrivedOn: '2019-02-03',
  birthDate: '1990-03-02',
  leftSinceAsylum: false,
  manifestlyUnfounded: 'no',
  protection: 'none',
  enteredWithRequiredVisa: false,
  publicFunds: 'some',
  incomeFromWork: 100_001,
  otherMeans: 0,
  needPerMonth: 200_000,
  children: [],
  commitsToConstitution: true,
  civicKnowledge: true,
  germanSpoken: 'A2',
  temporaryBenefitGround: 'none',
  cannotForIllnessOrAge: false,
  deceivesNow: false,
  refusesCooperationNow: false,
  identityStepsTaken: false,
}
const of = (changes: Told, day = on) => grade(sustainedIntegration, { ...integrated, ...changes }, day)
const ifJudged = (changes: Told, day = on) => gradeIfJudged(sustainedIntegration, { ...integrated, ...changes }, day)

const child = (changes: Told = {}): Told => ({
  birthDate: '2016-05-01',
  unmarried: true,
  livesWithMe: true,
  attendsSchool: true,
  ...changes,
})

describe('§ 25b Abs. 1 Satz 1: for whom, and from what it departs', () => {
  it('should be granted, although livelihood and visa are missing', () => expect(of({})).toBe('should'))
  it.each(['toleration', 'toleration-discretion', 'toleration-training', 'toleration-employment'])(
    '%s is a toleration',
    (status) => expect(of(since('2020-11-23', status))).toBe('should'),
  )
  it.each(['permission-to-stay', 'permit-25-5', 'none', 'settlement'])('%s is not', (status) =>
    expect(
      of({
        stay: [
          { status: 'toleration', from: '2018-01-01', to: '2026-11-22' },
          { status, from: '2026-11-23' },
        ],
        asylum: [],
      }),
    ).toBe('barred'),
  )
  it('an unknown status never grants', () => expect(of({ stay: null })).toBe('barred…should'))
})

describe('§ 25b Abs. 1 Satz 2 Nr. 1: six years without a break', () => {
  it('are there on the day', () => expect(of({})).toBe('should'))
  it('are missing the day before: only an atypical case', () => expect(of({}, '2026-11-22')).toBe('exceptional'))
  it('an unknown first day never grants', () =>
    expect(of({ stay: { atLeast: [{ status: 'toleration' }] } })).toBe('exceptional…should'))

  describe('four with a minor unmarried child in the household', () => {
    const with4 = { ...since('2022-11-23'), children: [child()] }

    it('are there on the day', () => expect(of(with4)).toBe('should'))
    it('are missing the day before', () => expect(of(with4, '2026-11-22')).toBe('exceptional'))
    it('are not enough without a child', () => expect(of(since('2022-11-23'))).toBe('exceptional'))
    it.each([
      ['does not live here', { livesWithMe: false }],
      ['is married', { unmarried: false }],
    ])('are not enough where the child %s', (_, changes) =>
      expect(of({ ...with4, children: [child(changes)] })).toBe('exceptional'),
    )
    it('are enough until the day before the child is 18', () => {
      const grown = { ...with4, children: [child({ birthDate: '2008-11-24' })] }
      expect(of(grown, '2026-11-23')).toBe('should')
      expect(of(grown, '2026-11-24')).toBe('exceptional')
    })
    it('stay open while nothing is known of children', () =>
      expect(of({ ...since('2022-11-23'), children: null })).toBe('exceptional…should'))
  })

  describe('what counts', () => {
    const before = (status: string): Told => ({
      stay: [
        { status, from: '2020-11-23', to: '2024-01-31' },
        { status: 'toleration', from: '2024-02-01' },
      ],
    })

    it.each([
      'permission-to-stay',
      'arrival-certificate',
      'permit-25-5',
      'permit-family',
      'permit-16b',
      'blue-card',
      'visa-national',
      'fiction-continued',
    ])('%s', (status) => expect(of(before(status))).toBe('should'))
    it('a lawful fiction between does not count; whether it interrupts is weighed', () =>
      expect(
        of({
          stay: [
            { status: 'toleration', from: '2019-11-23', to: '2024-01-31' },
            { status: 'fiction-lawful', from: '2024-02-01', to: '2024-12-31' },
            { status: 'toleration', from: '2025-01-01' },
          ],
        }),
      ).toBe('exceptional…should'))
    it.each(['none', 'visa-schengen'])('not %s', (status) => expect(of(before(status))).toBe('exceptional'))

    it('not the paper for unclear identity (§ 60b Abs. 5 Satz 1): it only puts the end off, if it does not interrupt', () => {
      const unclear = (from: string): Told => ({
        stay: [
          { status: 'toleration', from, to: '2022-12-31' },
          { status: 'toleration-unclear-identity', from: '2023-01-01', to: '2023-12-31' },
          { status: 'toleration', from: '2024-01-01' },
        ],
      })
      expect(of(unclear('2020-11-23'))).toBe('exceptional')
      expect(of(unclear('2019-11-23'))).toBe('exceptional…should')
      expect(ifJudged(unclear('2019-11-23'))).toBe('should')
      expect(ifJudged(unclear('2019-11-24'))).toBe('exceptional')
    })
    it('a break longer than three months starts anew, a shorter one is weighed', () => {
      const broken = (to: string): Told => ({
        stay: [
          { status: 'toleration', from: '2018-01-01', to },
          { status: 'toleration', from: '2023-05-01' },
        ],
      })
      expect(of(broken('2023-01-31'))).toBe('exceptional…should')
      expect(of(broken('2023-01-30'))).toBe('exceptional')
    })
  })
})

describe('§ 25b Abs. 1 Satz 2 Nr. 2–5 ("regelmäßig"): missing leaves only an atypical case', () => {
  it.each([
    ['Nr. 2: no commitment', { commitsToConstitution: false }],
    ['Nr. 2: no civic knowledge', { civicKnowledge: false }],
    ['Nr. 4: A1', { germanSpoken: 'A1' }],
    ['Nr. 5: a child of school age that does not go', { children: [child({ attendsSchool: false })] }],
  ])('%s', (_, changes) => expect(of(changes)).toBe('exceptional'))
  it.each([
    ['Nr. 2', { civicKnowledge: null }],
    ['Nr. 4', { germanSpoken: null }],
    ['Nr. 5', { children: [child({ attendsSchool: null })] }],
  ])('%s unknown never grants', (_, changes) => expect(of(changes)).toBe('exceptional…should'))
  it('Nr. 4: more than A2 is enough', () => expect(of({ germanSpoken: 'B1' })).toBe('should'))
  it('Nr. 4: written German is not asked', () => expect(of({ germanWritten: 'none' })).toBe('should'))

  describe('Nr. 3: mostly from work', () => {
    it('one cent more than half', () => expect(of({ incomeFromWork: 100_001 })).toBe('should'))
    it('half to the cent is not more, so that only an expectation is left', () => {
      expect(of({ incomeFromWork: 100_000 })).toBe('exceptional…should')
      expect(ifJudged({ incomeFromWork: 100_000 })).toBe('should')
    })
    it('without public funds, more from work than from elsewhere', () => {
      expect(of({ publicFunds: 'none', needPerMonth: null, incomeFromWork: 80_001, otherMeans: 80_000 })).toBe('should')
      expect(of({ publicFunds: 'none', needPerMonth: null, incomeFromWork: 80_000, otherMeans: 80_000 })).toBe(
        'exceptional…should',
      )
    })
    it.each(['study-or-training', 'family-with-minors', 'single-parent', 'carer'])(
      'Satz 3: benefits for a time do no harm: %s',
      (ground) => expect(of({ incomeFromWork: 0, publicFunds: 'all', temporaryBenefitGround: ground })).toBe('should'),
    )
    it('Satz 3: for no such reason they do', () =>
      expect(of({ incomeFromWork: 0, publicFunds: 'all', temporaryBenefitGround: 'none' })).toBe('exceptional…should'))
  })

  describe('Nr. 5: children of school age', () => {
    const at = (birthDate: string) => of({ children: [child({ birthDate, attendsSchool: false })] })

    it('not before six', () => expect(at('2020-11-24')).toBe('should'))
    it('between six and seven, and from fifteen, the law of the Land says', () => {
      expect(at('2020-11-23')).toBe('exceptional…should')
      expect(at('2019-11-24')).toBe('exceptional…should')
      expect(at('2011-11-23')).toBe('exceptional…should')
      expect(at('2008-11-24')).toBe('exceptional…should')
    })
    it('from seven until fourteen', () => {
      expect(at('2019-11-23')).toBe('exceptional')
      expect(at('2011-11-24')).toBe('exceptional')
    })
    it('not from eighteen', () => expect(at('2008-11-23')).toBe('should'))
    it('whether it counts for a child who lives elsewhere is not settled', () =>
      expect(of({ children: [child({ livesWithMe: false, attendsSchool: false })] })).toBe('exceptional…should'))
    it('no children, nothing to prove', () => expect(of({ children: [] })).toBe('should'))
    it('one of two does not go', () =>
      expect(of({ children: [child(), child({ attendsSchool: false })] })).toBe('exceptional'))
  })

  it('Abs. 3: illness, disability or age waives Nr. 3 and 4 by law, and nothing else', () => {
    const ill = { cannotForIllnessOrAge: true, incomeFromWork: 0, publicFunds: 'all', germanSpoken: 'none' }
    expect(of(ill)).toBe('should')
    expect(of({ ...ill, civicKnowledge: false })).toBe('exceptional')
    expect(of({ ...ill, cannotForIllnessOrAge: null })).toBe('exceptional…should')
  })
})

describe('§ 25b Abs. 2: "ist zu versagen"', () => {
  it.each([
    ['Nr. 1: deceives now', { deceivesNow: true }],
    ['Nr. 1: does not cooperate now', { refusesCooperationNow: true }],
    ['Nr. 2: § 54 Abs. 1', { expulsionInterest: '54-1' }],
    ['Nr. 2: § 54 Abs. 2 Nr. 1 or 2', { expulsionInterest: '54-2-1-or-2' }],
    ['Nr. 2 and § 5 Abs. 4: § 54 Abs. 1 Nr. 2 or 4', { expulsionInterest: '54-1-2-or-4' }],
  ])('%s', (_, changes) => expect(of(changes)).toBe('barred'))
  it('Nr. 1 asks for now: deception that has ended does not bar', () =>
    expect(of({ deceivesNow: false, deceivedOffice: true })).toBe('should'))
  it('Nr. 2: a lighter interest is § 5 Abs. 1 Nr. 2, left to discretion', () =>
    expect(of({ expulsionInterest: 'other' })).toBe('may'))
  it.each([
    ['deceivesNow', { deceivesNow: null }],
    ['expulsionInterest', { expulsionInterest: null }],
  ])('%s unknown never grants', (_, changes) => expect(of(changes)).toBe('barred…should'))
})

describe('§ 5: identity and passport are only waived by "kann" (Abs. 3 Satz 2)', () => {
  it.each([
    ['identity', { identityClarified: false }],
    ['passport', { validPassport: false }],
  ])('%s', (_, changes) => expect(of(changes)).toBe('may'))
})

describe('§ 25b Abs. 5 Satz 2: "kann abweichend von § 10 Absatz 3 Satz 2"', () => {
  const locked = { manifestlyUnfounded: 'deception', asylumDecidedOn: '2020-02-01', asylumLodgedOn: '2019-03-01' }

  it('a locking rejection leaves discretion', () => expect(of(locked)).toBe('may'))
  it('what is missing of § 25b stays missing', () => expect(of({ ...locked, germanSpoken: 'A1' })).toBe('exceptional'))
  it('§ 10 Abs. 1: a pending application bars what is no claim, but for important interests of the Federation', () =>
    expect(of({ asylum: [{ status: 'asylum-pending', from: '2019-03-01' }] })).toBe('barred…exceptional'))
})

describe('§ 25b for holders of § 104c', () => {
  const chance: Told = {
    stay: [
      { status: 'toleration', from: '2019-11-23', to: '2023-05-31' },
      { status: 'toleration-unclear-identity', from: '2023-06-01', to: '2025-09-30' },
      { status: 'permit-104c', from: '2025-10-01', to: '2027-12-31' },
    ],
    identityClarified: true,
  }

  it('Abs. 7: time with the paper of § 60b counts', () => expect(of(chance)).toBe('should'))
  it('Abs. 7: of the tolerated it does not', () =>
    expect(
      of({
        ...chance,
        stay: [
          { status: 'toleration', from: '2019-11-23', to: '2023-05-31' },
          { status: 'toleration-unclear-identity', from: '2023-06-01', to: '2025-09-30' },
          { status: 'toleration', from: '2025-10-01' },
        ],
      }),
    ).toBe('exceptional'))
  describe('Abs. 7: six years, or four with a child, although most of it was with that paper', () => {
    const chanceSince = (from: string): Told => ({
      stay: [
        { status: 'toleration-unclear-identity', from, to: '2025-12-31' },
        { status: 'permit-104c', from: '2026-01-01' },
      ],
      identityClarified: true,
    })
    const family = (changes: Told = {}): Told => ({ ...chanceSince('2022-11-23'), children: [child(changes)] })

    it('six years on the day, not the day before', () => {
      expect(of(chanceSince('2020-11-23'))).toBe('should')
      expect(of(chanceSince('2020-11-23'), '2026-11-22')).toBe('exceptional')
    })
    it('four years with a child on the day, not the day before, and not without a child', () => {
      expect(of(family())).toBe('should')
      expect(of(family(), '2026-11-22')).toBe('exceptional')
      expect(of(chanceSince('2022-11-23'))).toBe('exceptional')
    })
    it.each([{ livesWithMe: false }, { unmarried: false }])('not with a child of which %o', (changes) =>
      expect(of(family(changes))).toBe('exceptional'),
    )
    it('until the day before the child is 18; one of several is enough', () => {
      const eighteen = family({ birthDate: '2008-11-24' })
      expect(of(eighteen)).toBe('should')
      expect(of(eighteen, '2026-11-24')).toBe('exceptional')
      expect(of({ ...eighteen, children: [child(), child({ birthDate: '2000-01-01' })] })).toBe('should')
    })
    it('a lawful fiction does not interrupt for certain', () =>
      expect(
        of({
          stay: [
            { status: 'toleration-unclear-identity', from: '2019-11-23', to: '2025-06-30' },
            { status: 'fiction-lawful', from: '2025-07-01', to: '2025-12-31' },
            { status: 'permit-104c', from: '2026-01-01' },
          ],
          identityClarified: true,
        }),
      ).toBe('exceptional…should'))
  })
  it('Abs. 8 Satz 1: identity must be clarified', () =>
    expect(of({ ...chance, identityClarified: false })).toBe('barred'))
  it('Abs. 8 Satz 2: steps taken leave discretion', () =>
    expect(of({ ...chance, identityClarified: false, identityStepsTaken: true })).toBe('may'))
  it('Abs. 8: unknown steps never grant', () =>
    expect(of({ ...chance, identityClarified: false, identityStepsTaken: null })).toBe('barred…may'))
  it('Abs. 8 does not speak of the tolerated', () => expect(of({ identityClarified: false })).toBe('may'))
  it('§ 10 Abs. 2: it is prolonged whatever becomes of asylum', () =>
    expect(of({ ...chance, asylum: [{ status: 'asylum-pending', from: '2026-03-01' }] })).toBe('should'))
  it('from 1 July 2027 the clauses are said to be repealed: unknown, not closed', () => {
    expect(of(chance, '2027-06-30')).toBe('should')
    expect(of(chance, '2027-07-01')).toBe('barred…should')
  })
})

describe('in force', () => {
  it('since 31 December 2022', () => {
    const early = { ...since('2016-12-30'), arrivedOn: '2016-01-02', asylum: [] }
    expect(of(early, '2022-12-30')).toBe('barred')
    expect(of(early, '2022-12-31')).toBe('should')
  })
})
