import { type Norm, type NormText, norm, type Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { type Asks, gatesOf } from './gates.ts'

/** A title with nothing of its own: what is left is what the gates leave. */
const title = (grade: NormText['grade'], asks: Asks, departsFrom: NonNullable<NormText['departsFrom']> = []): Norm =>
  norm({
    id: 'permit-test',
    cite: 'AufenthG § 7 Abs. 1 Satz 3',
    encodedFrom: '2026-07-29',
    inForce: { from: '2024-03-01' },
    grade,
    gradeCite: 'Abs. 1 Satz 3',
    for: {},
    gates: gatesOf(asks),
    departsFrom,
    grants: { status: 'permit-family', cite: 'AufenthG § 7', work: 'any', workCite: 'AufenthG § 4a Abs. 1 Satz 1' },
    papers: [],
    reviewedBy: null,
  })

const claim = title('right', { section: '6' })
const should = title('should', { section: '4' })
const humanitarian = title('should', { section: '5' })
/** § 25a Abs. 4, § 25b Abs. 5 Satz 2: "kann abweichend von § 10 Absatz 3 Satz 2 erteilt werden". */
const humanitarianDespiteLock = title('should', { section: '5' }, [
  { gate: '10-3-2', cite: 'AufenthG § 25b Abs. 5 Satz 2', cap: 'may' },
])
const like18a = title('right', { section: '4', skilled: true })

const on = '2026-11-23'
/** § 5 is met in full: with the visa, too. Tolerated, so that no title opens a way past it. */
const met: Told = {
  ...nothingInTheWay,
  stay: [{ status: 'toleration', from: '2023-06-01' }],
  protection: 'none',
  leftSinceAsylum: false,
}

const rejected = (changes: Told): Told => ({
  arrivedOn: '2022-05-02',
  asylum: [
    { status: 'asylum-pending', from: '2022-06-01', to: '2023-05-31' },
    { status: 'asylum-rejected', from: '2023-06-01' },
  ],
  asylumLodgedOn: '2022-06-01',
  manifestlyUnfounded: 'no',
  ...changes,
})
const withdrawn = (arrivedOn: string): Told => ({
  arrivedOn,
  asylum: [
    { status: 'asylum-pending', from: '2023-04-03', to: '2023-12-31' },
    { status: 'asylum-withdrawn', from: '2024-01-01' },
  ],
  asylumLodgedOn: '2023-04-03',
  manifestlyUnfounded: 'no',
})

/**
 * Design, decided 3: reasoned by hand from §§ 5 and 10. Columns:
 * claim, § 5 met | claim, passport missing | claim, no visa | should outside Abschnitt 5 | should of Abschnitt 5 | like § 18a.
 * Without asylum: § 5 Abs. 1 is regular (missing: only an atypical case). Without the visa a claim is left to discretion
 * (§ 5 Abs. 2 Satz 2 Halbsatz 1), or, if the journey is found to be unreasonable, stays one (Halbsatz 2), which somebody judges.
 */
const table: [situation: string, told: Told, grades: [string, string, string, string, string, string]][] = [
  ['none', { asylum: [] }, ['right', 'exceptional', 'may…right', 'should', 'should', 'right']],
  [
    // § 10 Abs. 1 Satz 1: only a claim, for which all of § 5 is met (BVerwG 1 C 37.07); else important interests of the
    // Federation, for which nobody may hope. A "soll" is no claim (VGH Hessen 6 A 2206/13). Satz 2: nor is § 18a here.
    'pending',
    { asylum: [{ status: 'asylum-pending', from: '2025-02-01' }], asylumLodgedOn: '2025-02-01' },
    ['right', 'barred…exceptional', 'barred…right', 'barred…exceptional', 'barred…exceptional', 'barred…exceptional'],
  ],
  [
    // § 32a AsylG: it rests and has not ended.
    'resting beside temporary protection',
    { asylum: [{ status: 'asylum-resting', from: '2022-04-01' }], asylumLodgedOn: '2022-04-01' },
    ['right', 'barred…exceptional', 'barred…right', 'barred…exceptional', 'barred…exceptional', 'barred…exceptional'],
  ],
  [
    // § 10 Abs. 3 Satz 1: only Abschnitt 5. Satz 3: not for claims. Satz 4: never § 18a.
    'rejected simply',
    rejected({ asylumDecidedOn: '2022-11-02' }),
    ['right', 'barred', 'barred…right', 'barred', 'should', 'barred'],
  ],
  [
    // § 10 Abs. 3 Satz 2: no title at all but claims (Satz 3).
    'manifestly unfounded on a locking ground, lodged from 12.06.2026',
    rejected({
      arrivedOn: '2026-06-10',
      stay: [{ status: 'toleration', from: '2026-10-01' }],
      asylum: [{ status: 'asylum-rejected', from: '2026-10-01' }],
      asylumLodgedOn: '2026-06-12',
      asylumDecidedOn: '2026-08-03',
      manifestlyUnfounded: 'deception',
    }),
    ['right', 'barred', 'barred…right', 'barred', 'barred', 'barred'],
  ],
  [
    // The new wording names a Regulation that did not decide this case, the old one is gone: nobody has said which holds.
    'manifestly unfounded on such a ground, lodged before 12.06.2026, decided after 27.02.2024',
    rejected({ asylumLodgedOn: '2026-06-11', asylumDecidedOn: '2026-08-03', manifestlyUnfounded: 'deception' }),
    ['right', 'barred', 'barred…right', 'barred', 'barred…should', 'barred'],
  ],
  [
    // § 104 Abs. 19: the wording up to that day.
    'manifestly unfounded on such a ground, decided by 27.02.2024',
    rejected({ asylumDecidedOn: '2024-02-27', manifestlyUnfounded: 'deception' }),
    ['right', 'barred', 'barred…right', 'barred', 'barred', 'barred'],
  ],
  [
    // § 29a AsylG, not § 30 Abs. 3: never named.
    'manifestly unfounded because of a safe country',
    rejected({ asylumDecidedOn: '2022-11-02', manifestlyUnfounded: 'safe-country' }),
    ['right', 'barred', 'barred…right', 'barred', 'should', 'barred'],
  ],
  [
    // § 10 Abs. 3 Satz 5 lets § 18a pass.
    'withdrawn, entered on 28.03.2023',
    withdrawn('2023-03-28'),
    ['right', 'barred', 'barred…right', 'barred', 'should', 'right'],
  ],
  [
    'withdrawn, entered on 29.03.2023',
    withdrawn('2023-03-29'),
    ['right', 'barred', 'barred…right', 'barred', 'should', 'barred'],
  ],
  [
    // A later application that is withdrawn does not undo the first rejection (Satz 4).
    'rejected once, a later application withdrawn, entered before 29.03.2023',
    rejected({
      asylum: [
        { status: 'asylum-rejected', from: '2023-06-01', to: '2024-01-31' },
        { status: 'asylum-pending', from: '2024-02-01', to: '2024-12-31' },
        { status: 'asylum-withdrawn', from: '2025-01-01' },
      ],
    }),
    ['right', 'barred', 'barred…right', 'barred', 'should', 'barred'],
  ],
  [
    // § 13 AsylG: what was asked for is refused; the ban on removal is something else.
    'rejected, but a ban on removal',
    rejected({
      protection: 'ban-on-removal',
      asylum: [{ status: 'asylum-ban-on-removal', from: '2023-06-01' }],
    }),
    ['right', 'barred', 'barred…right', 'barred', 'should', 'barred'],
  ],
  [
    // "vor der Ausreise": who has left since and come back is free of § 10 Abs. 3.
    'rejected, left since',
    rejected({ leftSinceAsylum: true, manifestlyUnfounded: 'deception', asylumDecidedOn: '2022-11-02' }),
    ['right', 'exceptional', 'may…right', 'should', 'should', 'right'],
  ],
]

describe.each(table)('§§ 5 and 10 where asylum is: %s', (_, told, grades) => {
  const [met5, missing5, noVisa, soll, ofAbschnitt5, skilled] = grades
  const of = (norm: Norm, changes: Told = {}) => grade(norm, { ...met, ...told, ...changes }, on)

  it(`a claim outside Abschnitt 5, § 5 met: ${met5}`, () => expect(of(claim)).toBe(met5))
  it(`a claim, § 5 Abs. 1 Nr. 4 missing: ${missing5}`, () => expect(of(claim, { validPassport: false })).toBe(missing5))
  it(`a claim, the visa missing: ${noVisa}`, () => expect(of(claim, { enteredWithRequiredVisa: false })).toBe(noVisa))
  it(`a "soll" outside Abschnitt 5: ${soll}`, () => expect(of(should)).toBe(soll))
  it(`a "soll" of Abschnitt 5: ${ofAbschnitt5}`, () => expect(of(humanitarian)).toBe(ofAbschnitt5))
  it(`a title like § 18a: ${skilled}`, () => expect(of(like18a)).toBe(skilled))
})

describe('§ 5 Abs. 1 and 2', () => {
  const of = (norm: Norm, changes: Told) => grade(norm, { ...met, ...changes }, on)

  it.each([
    ['Nr. 1: livelihood', { publicFunds: 'some' }],
    ['Nr. 1a: identity', { identityClarified: false }],
    ['Nr. 2: an interest in expulsion', { expulsionInterest: 'other' }],
    ['Nr. 4: passport', { validPassport: false }],
  ])('%s missing: an atypical case; of Abschnitt 5 "kann" (Abs. 3 Satz 2)', (_, changes) => {
    expect(of(claim, changes)).toBe('exceptional')
    expect(of(humanitarian, changes)).toBe('may')
  })
  it.each([
    ['Nr. 1a', { identityClarified: null }],
    ['Nr. 2', { expulsionInterest: null }],
    ['Nr. 4', { validPassport: null }],
  ])('%s unknown never grants', (_, changes) => expect(of(claim, changes)).toMatch(/…right$/))
  it('Abs. 2: what is no claim is barred without the visa, unless the journey is found to be unreasonable', () => {
    expect(of(should, { enteredWithRequiredVisa: false })).toBe('barred…should')
    expect(gradeIfJudged(should, { ...met, enteredWithRequiredVisa: false }, on)).toBe('should')
  })
  it('Abs. 2: a permit opens the application here (§ 39 Satz 1 Nr. 1 AufenthV), a toleration does not', () => {
    expect(
      of(should, { enteredWithRequiredVisa: false, stay: [{ status: 'permit-family', from: '2024-01-01' }] }),
    ).toBe('should')
  })
  it('Abs. 2: a claim during the asylum procedure is asked for here (§ 39 Satz 1 Nr. 4 AufenthV)', () => {
    const pending: Told = {
      enteredWithRequiredVisa: false,
      stay: [{ status: 'permission-to-stay', from: '2025-02-01' }],
      asylum: [{ status: 'asylum-pending', from: '2025-02-01' }],
    }
    expect(of(claim, pending)).toBe('right')
    expect(of(claim, { ...pending, validPassport: false })).toBe('barred…exceptional')
    expect(of(like18a, pending)).toBe('barred…exceptional')
  })
  it('Abs. 3 Satz 5: withdrawn and entered before 29.03.2023, the visa is not asked of § 18a', () => {
    const noVisa = { enteredWithRequiredVisa: false }
    expect(of(like18a, { ...withdrawn('2023-03-28'), ...noVisa })).toBe('right')
    expect(of(like18a, { ...withdrawn('2023-03-29'), ...noVisa })).toBe('barred')
    // Who has left since is free of § 10 Abs. 3, so its departure from § 5 Abs. 2 is not for them.
    expect(of(like18a, { ...withdrawn('2023-03-28'), ...noVisa, leftSinceAsylum: true })).toBe('may…right')
  })
  it.each(['right', 'should'] as const)('Abs. 4 bars what is %s, of Abschnitt 5 too', (word) => {
    const danger = { expulsionInterest: '54-1-2-or-4' }
    expect(of(title(word, { section: '6' }), danger)).toBe('barred')
    expect(of(title(word, { section: '5' }), danger)).toBe('barred')
    expect(of(title(word, { section: '5', general: 'not-applied' }), danger)).toBe('barred')
  })
  it('Abs. 3 Satz 1: not applied to § 24 and § 25 Abs. 1 to 3', () =>
    expect(
      grade(
        title('right', { section: '5', general: 'not-applied' }),
        { asylum: [], entryBan: false, expulsionInterest: 'none' },
        on,
      ),
    ).toBe('right'))
  it('Abs. 3 Satz 4: § 26 Abs. 3 asks for no visa, but for the rest', () => {
    const settlement = title('right', { section: '5', visa: 'not-applied' })
    expect(of(settlement, { enteredWithRequiredVisa: false })).toBe('right')
    expect(of(settlement, { validPassport: false })).toBe('may')
  })
})

describe('§ 10 Abs. 3 Satz 2: the lock after a manifestly unfounded application', () => {
  const locked = (changes: Told): Told => ({
    ...met,
    ...rejected({ asylumDecidedOn: '2022-11-02', manifestlyUnfounded: 'deception', ...changes }),
  })

  it.each(['deception', 'delay', 'danger'])(
    '%s, decided by 27.02.2024: barred; where the norm departs: may',
    (ground) => {
      expect(grade(humanitarian, locked({ manifestlyUnfounded: ground }), on)).toBe('barred')
      expect(grade(humanitarianDespiteLock, locked({ manifestlyUnfounded: ground }), on)).toBe('may')
    },
  )
  it('another ground: some of them locked, so it stays open', () =>
    expect(grade(humanitarian, locked({ manifestlyUnfounded: 'other' }), on)).toBe('barred…should'))
  it('another ground, lodged from 12.06.2026: does not lock', () =>
    expect(
      grade(
        humanitarian,
        locked({
          arrivedOn: '2026-06-10',
          stay: [{ status: 'toleration', from: '2026-10-01' }],
          asylum: [{ status: 'asylum-rejected', from: '2026-10-01' }],
          asylumLodgedOn: '2026-06-12',
          asylumDecidedOn: '2026-08-03',
          manifestlyUnfounded: 'other',
        }),
        on,
      ),
    ).toBe('should'))
  it('decided on 28.02.2024: not settled', () =>
    expect(grade(humanitarian, locked({ asylumDecidedOn: '2024-02-28' }), on)).toBe('barred…should'))
  it('an unknown ground never grants', () =>
    expect(grade(humanitarian, locked({ manifestlyUnfounded: null }), on)).toBe('barred…should'))

  describe('Satz 3 Halbsatz 2: not for who fulfils § 25 Abs. 3', () => {
    const banned = (changes: Told = {}) =>
      locked({
        protection: 'ban-on-removal',
        asylum: [{ status: 'asylum-ban-on-removal', from: '2023-06-01' }],
        rightElsewhere: false,
        refusesCooperationNow: false,
        graveReasonsWritten: false,
        ...changes,
      })

    it('the lock falls', () => expect(grade(humanitarian, banned(), on)).toBe('should'))
    it('it stays where grave reasons shut out', () =>
      expect(grade(humanitarian, banned({ graveReasonsWritten: true }), on)).toBe('barred'))
    it('it is open while another state may take the person in', () =>
      expect(grade(humanitarian, banned({ rightElsewhere: true }), on)).toBe('barred…should'))
  })
})

describe('§ 11: a ban on entry', () => {
  it('bars; of Abschnitt 5 it should be lifted (Abs. 4 Satz 2), else only in special cases (Satz 1)', () => {
    expect(grade(humanitarian, { ...met, entryBan: true }, on)).toBe('should')
    expect(grade(claim, { ...met, entryBan: true }, on)).toBe('exceptional')
  })
  it('unknown never grants', () => expect(grade(claim, { ...met, entryBan: null }, on)).toBe('exceptional…right'))
})

describe('§ 10 Abs. 3 Satz 2 since 12.06.2026', () => {
  const locked = (manifestlyUnfounded: string, changes: Told = {}) =>
    rejected({
      arrivedOn: '2026-05-02',
      stay: [{ status: 'toleration', from: '2026-06-12' }],
      asylum: [{ status: 'asylum-rejected', from: '2026-06-12' }],
      asylumLodgedOn: '2026-06-12',
      asylumDecidedOn: '2026-06-12',
      manifestlyUnfounded,
      ...changes,
    })
  const of = (told: Told, day: string) => grade(humanitarian, { ...met, ...told }, day)

  it.each(['deception', 'delay', 'danger'])('%s locks, from the first day', (ground) => {
    expect(of(locked(ground), '2026-06-12')).toBe('barred')
    expect(of(locked(ground), '2026-06-13')).toBe('barred')
  })
  it.each(['other', 'safe-country', 'no'])('%s does not', (ground) =>
    expect(of(locked(ground), '2026-06-13')).toBe('should'),
  )
  it('protection that was granted in the end opens again', () => {
    const granted = {
      asylum: [
        { status: 'asylum-rejected', from: '2026-06-12', to: '2026-06-30' },
        { status: 'asylum-granted', from: '2026-07-01' },
      ],
    }
    expect(of(locked('deception', granted), '2026-11-23')).toBe('should')
  })
})

describe('§ 5 Abs. 2: who needs no visa for the title', () => {
  const without = (status: string): Told => ({
    ...met,
    enteredWithRequiredVisa: false,
    stay: [{ status, from: '2023-06-01' }],
    asylum: [],
  })
  it.each(['visa-national', 'fiction-continued', 'permit-family', 'permit-25-5', 'blue-card'])(
    'AufenthV § 39 Satz 1 Nr. 1: asks here with %s',
    (status) => expect(grade(should, without(status), on)).toBe('should'),
  )
  it.each(['settlement', 'settlement-eu'])('§ 4 Abs. 1: %s', (status) =>
    expect(grade(should, without(status), on)).toBe('should'),
  )
  it.each(['toleration', 'none', 'visa-schengen', 'fiction-lawful'])('not with %s', (status) =>
    expect(grade(should, without(status), on)).toBe('barred…should'),
  )
  describe('AufenthV § 39 Satz 1 Nr. 4: during the asylum procedure', () => {
    const during = (asylum: string): Told => ({
      ...without('permission-to-stay'),
      asylum: [{ status: asylum, from: '2023-06-01' }],
    })
    it.each(['asylum-pending', 'asylum-resting'])('a claim asks here: %s', (asylum) =>
      expect(grade(claim, during(asylum), on)).toBe('right'),
    )
    it('not once it is over', () => expect(grade(claim, during('asylum-rejected'), on)).not.toBe('right'))
    it('not what is no claim', () =>
      expect(grade(title('should', { section: '4' }), during('asylum-pending'), on)).toBe('barred…exceptional'))
  })
})
