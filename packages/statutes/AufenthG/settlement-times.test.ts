import type { Norm, Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, gradeIfJudged, nothingInTheWay } from '../testing.ts'
import { settlementBlueCard, settlementSkilled } from './18c.ts'
import { settlementHumanitarian, settlementRefugee, settlementRefugeeThreeYears } from './26.ts'

// The times that settlement permits ask for, held against each status the text names: on the day, and the day before.

const on = '2026-11-23'
const dayBefore = '2026-11-22'
/** Everything that § 9 Abs. 2 Satz 1 Nr. 2–9 and § 26 Abs. 3 Satz 3 Nr. 3 ask. */
const settled: Told = {
  ...nothingInTheWay,
  birthDate: '1990-03-02',
  pensionMonths: 60,
  careMonths: 0,
  pensionElsewhere: false,
  spouseHere: false,
  employment: { from: '2021-12-01', allowed: true, lastingLicence: true, qualified: true },
  germanSpoken: 'C1',
  germanWritten: 'C1',
  civicKnowledge: true,
  integrationCourseDuty: 'none',
  adequateHousing: true,
  cannotLearnForIllness: false,
  cannotEarnForIllness: false,
  integrationCourseNotRequired: false,
}
type Span = { status: string; from: string; to?: string; issuedUnder?: string }
const stay = (...spans: Span[]): Told => ({ stay: spans })
const asker =
  (norm: Norm, base: Told) =>
  (changes: Told, day = on): string =>
    grade(norm, { ...settled, ...base, ...changes }, day)

describe.each([
  { name: 'Satz 1: five years', norm: settlementRefugee, since: '2021-11-23' },
  { name: 'Satz 3: three years', norm: settlementRefugeeThreeYears, since: '2023-11-23' },
])('§ 26 Abs. 3 $name', ({ norm, since }) => {
  const of = asker(norm, {
    asylum: [{ status: 'asylum-granted', from: '2023-02-01' }],
    protection: 'refugee',
    withdrawalNotice: false,
  })
  const permits = ['permit-25-1', 'permit-25-2-refugee']

  it.each(permits)('with %s alone', (status) => {
    expect(of(stay({ status, from: since }))).toBe('right')
    expect(of(stay({ status, from: since }), dayBefore)).toBe('barred')
  })
  it.each(permits)('another title before, and a break, do not matter to %s', (status) => {
    const family: Span = { status: 'permit-family', from: '2017-01-01', to: '2018-12-31' }
    expect(of(stay(family, { status, from: since }))).toBe('right')
    expect(of(stay(family, { status, from: since }), dayBefore)).toBe('barred')
    const procedure: Span = { status: 'permission-to-stay', from: since, to: '2025-12-31' }
    expect(of(stay(family, procedure, { status, from: '2026-01-01' }))).toBe('right')
  })
  it.each(permits)(
    'a fiction before today’s %s, after a family title: it goes on, whether it counts is open',
    (status) => {
      const family: Span = { status: 'permit-family', from: '2017-01-01', to: '2017-12-31' }
      const fiction: Span[] = [
        { status, from: '2020-01-01', to: '2026-01-31' },
        { status: 'fiction-continued', from: '2026-02-01', to: '2026-10-31' },
        { status, from: '2026-11-01' },
      ]
      expect(
        gradeIfJudged(
          norm,
          { ...settled, protection: 'refugee', withdrawalNotice: false, ...stay(family, ...fiction) },
          on,
        ),
      ).toBe('right')
    },
  )
  it.each(permits)('the procedure, %s, and a fiction between, where no other title was held', (status) => {
    const spans = stay(
      { status: 'permission-to-stay', from: since, to: '2025-12-31' },
      { status, from: '2026-01-01', to: '2026-02-28' },
      { status: 'fiction-continued', from: '2026-03-01', to: '2026-04-30' },
      { status, from: '2026-05-01' },
    )
    expect(of(spans)).toBe('right')
    expect(of(spans, dayBefore)).toBe('barred')
  })
  it.each(permits)('the asylum procedure before %s counts (Nr. 1)', (status) => {
    const after = stay({ status: 'permission-to-stay', from: since, to: '2025-12-31' }, { status, from: '2026-01-01' })
    expect(of(after)).toBe('right')
    expect(of(after, dayBefore)).toBe('barred')
  })
  it.each(permits)('the fiction goes on with %s where no other title was ever held (§ 81 Abs. 4)', (status) => {
    const spans: Span[] = [
      { status, from: since, to: '2026-01-31' },
      { status: 'fiction-continued', from: '2026-02-01', to: '2026-03-31' },
      { status, from: '2026-04-01' },
    ]
    expect(of(stay(...spans))).toBe('right')
    expect(of(stay(...spans), dayBefore)).toBe('barred')
    const other: Span = { status: 'permit-family', from: '2019-01-01', to: '2020-01-31' }
    expect(of(stay(other, ...spans))).toBe('barred…right')
  })
  it.each(['visa-national', 'blue-card', 'permit-16a', 'permit-25b'])(
    'a fiction after %s may be that of another title',
    (status) =>
      expect(
        of(
          stay(
            { status, from: '2019-01-01', to: '2020-01-31' },
            { status: 'permit-25-1', from: since, to: '2026-01-31' },
            { status: 'fiction-continued', from: '2026-02-01', to: '2026-03-31' },
            { status: 'permit-25-1', from: '2026-04-01' },
          ),
        ),
      ).toBe('barred…right'),
  )
  it('who held another title before waits as much longer as the fiction lasted, for certain', () => {
    const year = Number(since.slice(0, 4)) - 1
    const spans = stay(
      { status: 'permit-family', from: '2018-01-01', to: '2019-01-31' },
      { status: 'permission-to-stay', from: `${year}-11-23`, to: '2024-12-31' },
      { status: 'permit-25-1', from: '2025-01-01', to: '2025-06-30' },
      { status: 'fiction-continued', from: '2025-07-01', to: '2025-08-31' },
      { status: 'permit-25-1', from: '2025-09-01' },
    )
    expect(['right', 'barred…right']).toContain(of(spans))
    expect(of(spans, '2025-11-23')).toBe('barred…right')
  })
  it.each(['arrival-certificate', 'permit-25-2-subsidiary', 'permit-25-3'])(
    'whether time with %s before recognition counts is open, and never more than that',
    (status) => {
      const spans = stay({ status, from: since, to: '2025-12-31' }, { status: 'permit-25-1', from: '2026-01-01' })
      expect(of(spans)).toBe('barred…right')
      expect(of(spans, dayBefore)).toBe('barred')
    },
  )
  it('with the fiction today, it is open which title goes on; without such a title before, it is none', () => {
    const fiction = (status: string) =>
      stay({ status, from: '2019-01-01', to: '2026-08-31' }, { status: 'fiction-continued', from: '2026-09-01' })
    for (const status of permits) expect(of(fiction(status)), status).toBe('barred…right')
    expect(of(fiction('permit-family'))).toBe('barred')
    expect(
      of(
        stay(
          { status: 'permit-25-1', from: '2015-01-01', to: '2020-01-31' },
          { status: 'permit-family', from: '2020-02-01' },
        ),
      ),
    ).toBe('barred')
  })
  it('Satz 6: taken in under § 23 Abs. 4, the same time', () => {
    const taken = stay({ status: 'permit-23', from: since, issuedUnder: 'AufenthG § 23 Abs. 4' })
    expect(of(taken)).toBe('right')
    expect(of(taken, dayBefore)).toBe('barred')
    // Held first under Abs. 4, now by another paragraph: it is not this permit any more.
    const now25 = stay(
      { status: 'permit-23', from: '2015-01-01', to: '2026-10-31', issuedUnder: 'AufenthG § 23 Abs. 4' },
      { status: 'permit-25-1', from: '2026-11-01' },
    )
    expect(of(now25)).toBe('barred')
  })
})

describe('§ 18c Abs. 1 Satz 1 Nr. 1: three years, two after training or studies in Germany', () => {
  const skilled = ['permit-18a', 'permit-18b', 'permit-18d', 'blue-card']
  const abroad: Told = {
    vocationalGermany: false,
    degreeGermany: false,
    degreeForeignRecognised: true,
    vocationalForeignRecognised: false,
  }
  const here: Told = { ...abroad, degreeGermany: true }

  describe.each([
    { name: 'three years', facts: abroad, since: '2023-11-23' },
    { name: 'two years', facts: here, since: '2024-11-23' },
  ])('$name', ({ facts, since }) => {
    const of = asker(settlementSkilled, facts)
    it.each(skilled)('with %s', (status) => {
      expect(of(stay({ status, from: since }))).toBe('right')
      expect(of(stay({ status, from: since }), dayBefore)).toBe('barred')
      // Another title before: only what was held as one for skilled workers counts.
      const family: Span = { status: 'permit-family', from: '2018-01-01', to: '2020-01-31' }
      expect(of(stay(family, { status, from: since }))).toBe('right')
    })
    it.each(skilled)('the fiction goes on with %s where no other title was ever held', (status) => {
      const spans: Span[] = [
        { status, from: since, to: '2026-01-31' },
        { status: 'fiction-continued', from: '2026-02-01', to: '2026-03-31' },
        { status, from: '2026-04-01' },
      ]
      expect(of(stay(...spans))).toBe('right')
      expect(of(stay(...spans), dayBefore)).toBe('barred')
      for (const other of ['permit-family', 'permit-16a', 'permit-25b', 'settlement-eu'])
        expect(of(stay({ status: other, from: '2018-01-01', to: '2020-01-31' }, ...spans)), other).toBe('barred…right')
    })
    it.each(skilled)('time with the national visa counts if it was the visa for %s (§ 6 Abs. 3 Satz 3)', (status) => {
      const spans = stay({ status: 'visa-national', from: since, to: '2025-12-31' }, { status, from: '2026-01-01' })
      expect(of(spans)).toBe('barred…right')
      expect(of(spans, dayBefore)).toBe('barred')
    })
    it.each(['permit-family', 'permit-16a', 'permit-19c', 'permit-25b'])('not with %s', (status) =>
      expect(of(stay({ status, from: '2015-01-01' }))).toBe('barred'),
    )
  })
})

describe('§ 18c Abs. 2: 27 months of work with the Blue Card, 21 with B1', () => {
  describe.each([
    { name: 'Satz 1: 27 months', german: 'A1', since: '2024-08-23', count: 27 },
    { name: 'Satz 3: 21 months', german: 'B1', since: '2025-02-23', count: 21 },
  ])('$name', ({ german, since, count }) => {
    const of = asker(settlementBlueCard, {
      germanSpoken: german,
      germanWritten: german,
      qualifiedWorkSince: since,
      insuredWorkSince: since,
      pensionMonths: 0,
      ...stay({ status: 'blue-card', from: since }),
    })
    const long: Told = stay({ status: 'blue-card', from: '2015-01-01' })

    it('on the day', () => expect(of({})).toBe('right'))
    it('not the day before', () => expect(of({}, dayBefore)).toBe('barred'))
    it('not while the card has been held for less, however long the work', () => {
      const before: Told = { qualifiedWorkSince: '2015-01-01', insuredWorkSince: '2015-01-01' }
      expect(of(before)).toBe('right')
      expect(of(before, dayBefore)).toBe('barred')
    })
    it('work that began later may add up with earlier work, which is open', () => {
      const later: Told = { ...long, insuredWorkSince: '2015-01-01' }
      expect(of(later)).toBe('right')
      expect(of(later, dayBefore)).toBe('barred…right')
    })
    it('contributions that began later may be there from before, if there are as many months', () => {
      const later: Told = { ...long, qualifiedWorkSince: '2015-01-01', insuredWorkSince: '2026-06-01' }
      expect(of({ ...later, pensionMonths: count - 1 })).toBe('barred')
      expect(of({ ...later, pensionMonths: count })).toBe('barred…right')
      expect(of({ ...later, insuredWorkSince: since })).toBe('right')
      expect(of({ ...later, insuredWorkSince: since }, dayBefore)).toBe('barred')
      expect(of({ ...later, pensionElsewhere: true })).toBe('barred…right')
      expect(of({ ...later, cannotEarnForIllness: true })).toBe('right')
    })
    it('time with the national visa counts if it was the visa for the card', () => {
      const visa: Told = {
        ...stay(
          { status: 'visa-national', from: since, to: '2025-12-31' },
          { status: 'blue-card', from: '2026-01-01' },
        ),
        qualifiedWorkSince: '2015-01-01',
        insuredWorkSince: '2015-01-01',
      }
      expect(of(visa)).toBe('barred…right')
      expect(of(visa, dayBefore)).toBe('barred')
    })
    it('a fiction between neither counts nor interrupts; whether it was this card is open', () => {
      const between: Told = {
        ...stay(
          { status: 'blue-card', from: since, to: '2026-01-31' },
          { status: 'fiction-continued', from: '2026-02-01', to: '2026-03-31' },
          { status: 'blue-card', from: '2026-04-01' },
        ),
        qualifiedWorkSince: '2015-01-01',
        insuredWorkSince: '2015-01-01',
      }
      expect(of(between)).toBe('barred…right')
      expect(of(between, dayBefore)).toBe('barred')
    })
  })
  it('with the fiction today, it is open whether the card goes on; without a card before, it is none', () => {
    const of = asker(settlementBlueCard, { qualifiedWorkSince: '2015-01-01', insuredWorkSince: '2015-01-01' })
    const fiction = (status: string) =>
      stay({ status, from: '2019-01-01', to: '2026-08-31' }, { status: 'fiction-continued', from: '2026-09-01' })
    expect(of(fiction('blue-card'))).toBe('barred…right')
    expect(of(fiction('permit-18b'))).toBe('barred')
    expect(
      of(
        stay(
          { status: 'blue-card', from: '2015-01-01', to: '2020-12-31' },
          { status: 'permit-18b', from: '2021-01-01' },
        ),
      ),
    ).toBe('barred')
  })
  it.each([
    ['§ 9 Abs. 2 Satz 1 Nr. 5: no permission for the work', { employment: { allowed: false, lastingLicence: true } }],
    ['Nr. 6: no lasting licence', { employment: { allowed: true, lastingLicence: false } }],
    ['Nr. 8: no civic knowledge, though it may be waived in hardship (Satz 4)', { civicKnowledge: false }],
    ['Nr. 9: no room', { adequateHousing: false }],
  ])('%s', (what, changes) => {
    const of = asker(settlementBlueCard, {
      qualifiedWorkSince: '2015-01-01',
      insuredWorkSince: '2015-01-01',
      ...stay({ status: 'blue-card', from: '2015-01-01' }),
    })
    expect(of(changes)).toBe(what.startsWith('Nr. 8') ? 'barred…may' : 'barred')
    // Satz 3 and 6, by law: too ill to learn, too ill to earn.
    if (what.startsWith('Nr. 8')) expect(of({ ...changes, cannotLearnForIllness: true })).toBe('right')
  })
  it('§ 9 Abs. 2 Satz 3 and 6: illness waives German and livelihood', () => {
    const of = asker(settlementBlueCard, {
      qualifiedWorkSince: '2015-01-01',
      insuredWorkSince: '2015-01-01',
      ...stay({ status: 'blue-card', from: '2015-01-01' }),
    })
    expect(of({ germanSpoken: 'none', germanWritten: 'none', cannotLearnForIllness: true })).toBe('right')
    expect(of({ publicFunds: 'all', incomeFromWork: 0, cannotEarnForIllness: true })).toBe('right')
  })
})

describe('§ 26 Abs. 4 Satz 1: which titles, and behind the fiction', () => {
  const of = asker(settlementHumanitarian, {})
  const since = (status: string) => stay({ status, from: '2021-11-23' })
  it.each([
    'permit-22',
    'permit-23',
    'permit-23a',
    'permit-25-2-subsidiary',
    'permit-25-3',
    'permit-25-4',
    'permit-25-5',
    'permit-25a',
    'permit-25b',
    'permit-104c',
  ])('%s, after five years (Satz 3, § 9 Abs. 2 Satz 1 Nr. 1)', (status) => {
    expect(of(since(status))).toBe('may')
    expect(of(since(status), dayBefore)).toBe('barred')
    expect(
      of(stay({ status, from: '2015-01-01', to: '2026-08-31' }, { status: 'fiction-continued', from: '2026-09-01' })),
    ).toBe('barred…may')
  })
  it.each(['permit-25-1', 'permit-25-2-refugee', 'permit-family', 'permit-18a', 'blue-card'])(
    'not %s: it has another road',
    (status) => {
      expect(of(since(status))).toBe('barred')
      expect(
        of(stay({ status, from: '2015-01-01', to: '2026-08-31' }, { status: 'fiction-continued', from: '2026-09-01' })),
      ).toBe('barred')
    },
  )
  it('not who held one of them once, and holds another title today', () =>
    expect(
      of(
        stay(
          { status: 'permit-25-3', from: '2012-01-01', to: '2019-12-31' },
          { status: 'permit-family', from: '2020-01-01' },
        ),
      ),
    ).toBe('barred'))
  it('whether temporary protection is meant is open', () => expect(of(since('permit-24'))).toBe('barred…may'))
  it('the asylum procedure before counts, the toleration between does not', () => {
    const before = (status: string) =>
      stay({ status, from: '2021-11-23', to: '2024-12-31' }, { status: 'permit-25-3', from: '2025-01-01' })
    expect(of(before('permission-to-stay'))).toBe('may')
    expect(of(before('permission-to-stay'), dayBefore)).toBe('barred')
    expect(of(before('arrival-certificate'))).toBe('barred…may')
    expect(of(before('arrival-certificate'), dayBefore)).toBe('barred')
    expect(of(before('toleration'))).toBe('barred')
  })
})

describe('§ 26 Abs. 4 Satz 3 with § 9 Abs. 2 Satz 1 Nr. 1: five years, of which statuses', () => {
  const of = asker(settlementHumanitarian, {})
  const before = (first: string, ...more: Span[]): Told =>
    stay(
      ...more,
      { status: first, from: '2021-11-23', to: '2024-12-31' },
      { status: 'permit-25-3', from: '2025-01-01' },
    )
  it.each([
    'permit-family',
    'permit-18a',
    'permit-25-5',
    'permit-16g-work',
    'blue-card',
    'visa-national',
    'permission-to-stay',
  ])('time with %s counts', (status) => {
    expect(of(before(status))).toBe('may')
    expect(of(before(status), dayBefore)).toBe('barred')
    // Held once for studies: then only what needs no fiction is sure.
    const studied: Span = { status: 'permit-16b', from: '2017-01-01', to: '2018-12-31' }
    expect(of(before(status, studied))).toBe('may')
  })
  it.each(['permit-16a', 'permit-16b', 'permit-16d', 'permit-16f', 'permit-16g', 'permit-16g-search', 'permit-17'])(
    '§ 9 Abs. 4 Nr. 3: half of the time with %s counts, which is not worked out: open, and not before five years in all',
    (status) => {
      expect(of(before(status))).toBe('barred…may')
      expect(of(before(status), dayBefore)).toBe('barred')
    },
  )
  const withFiction: Span[] = [
    { status: 'permit-25-3', from: '2021-11-23', to: '2026-01-31' },
    { status: 'fiction-continued', from: '2026-02-01', to: '2026-03-31' },
    { status: 'permit-25-3', from: '2026-04-01' },
  ]
  it('§ 81 Abs. 4: the fiction goes on with a title that counts, where none for studies was ever held', () => {
    expect(of(stay(...withFiction))).toBe('may')
    expect(of(stay(...withFiction), dayBefore)).toBe('barred')
    const studied: Span = { status: 'permit-16b', from: '2017-01-01', to: '2018-12-31' }
    expect(of(stay(studied, ...withFiction))).toBe('barred…may')
  })
  it('toleration between does not count; whether it interrupts is weighed (§ 85)', () => {
    const between = stay(
      { status: 'permit-25-3', from: '2020-11-23', to: '2023-11-22' },
      { status: 'toleration', from: '2023-11-23', to: '2024-11-22' },
      { status: 'permit-25-3', from: '2024-11-23' },
    )
    // It puts the end off by its 366 days, as a suspension does (§ 209 BGB).
    expect(of(between, '2026-11-24')).toBe('barred…may')
    expect(of(between, '2026-11-23')).toBe('barred')
  })
})

describe('§ 9 Abs. 2 Satz 1 Nr. 4–9, as each settlement permit takes them over', () => {
  const askers: readonly { name: string; of: (changes: Told) => string; weighed: string; hardship: boolean }[] = [
    {
      name: '§ 18c Abs. 1',
      of: asker(settlementSkilled, {
        degreeGermany: true,
        vocationalGermany: false,
        ...stay({ status: 'permit-18b', from: '2020-01-01' }),
      }),
      weighed: 'barred…exceptional',
      hardship: true,
    },
    {
      name: '§ 18c Abs. 2',
      of: asker(settlementBlueCard, {
        qualifiedWorkSince: '2015-01-01',
        insuredWorkSince: '2015-01-01',
        ...stay({ status: 'blue-card', from: '2015-01-01' }),
      }),
      weighed: 'barred…exceptional',
      hardship: true,
    },
    {
      name: '§ 26 Abs. 3 Satz 1',
      of: asker(settlementRefugee, { withdrawalNotice: false, ...stay({ status: 'permit-25-1', from: '2018-01-01' }) }),
      weighed: 'barred…may',
      hardship: true,
    },
    {
      name: '§ 26 Abs. 3 Satz 3',
      of: asker(settlementRefugeeThreeYears, {
        withdrawalNotice: false,
        ...stay({ status: 'permit-25-1', from: '2018-01-01' }),
      }),
      weighed: 'barred…may',
      hardship: false,
    },
    {
      name: '§ 26 Abs. 4',
      of: asker(settlementHumanitarian, stay({ status: 'permit-25-3', from: '2018-01-01' })),
      weighed: 'barred…may',
      hardship: true,
    },
  ]
  describe.each(askers)('$name', ({ of, weighed, hardship }) => {
    it('Nr. 4: an interest in expulsion is weighed', () => expect(of({ expulsionInterest: 'other' })).toBe(weighed))
    it('Nr. 5 and 6: the work must be allowed, and the licence lasting', () => {
      const employment = { from: '2021-12-01', allowed: true, lastingLicence: true, qualified: true }
      expect(of({ employment: { ...employment, allowed: false } })).toBe('barred')
      expect(of({ employment: { ...employment, lastingLicence: false } })).toBe('barred')
    })
    it('Nr. 8: civic knowledge; where Satz 4 is taken over, hardship may waive it', () =>
      expect(of({ civicKnowledge: false })).toBe(hardship ? 'barred…may' : 'barred'))
    it('Nr. 9: room', () => expect(of({ adequateHousing: false })).toBe('barred'))
  })
  it('§ 9 Abs. 2 Satz 5, for § 26 only: who speaks German and had no right to a course needs neither paper', () => {
    const speaks: Told = {
      germanSpoken: 'A2',
      germanWritten: 'none',
      civicKnowledge: false,
      integrationCourseNotRequired: true,
    }
    expect(askers[4]?.of(speaks)).toBe('may')
    expect(askers[2]?.of({ civicKnowledge: false, integrationCourseNotRequired: true })).toBe('right')
    expect(askers[1]?.of({ civicKnowledge: false, integrationCourseNotRequired: true })).toBe('barred…may')
  })
})
