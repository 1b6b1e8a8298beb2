import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { grade, nothingInTheWay } from '../testing.ts'
import { settlementAtSixteen, settlementGrownChild, settlementHumanitarianChild } from './35.ts'

const on = '2026-11-23'
const family = (from: string) => ({ stay: [{ status: 'permit-family', from }], arrivedOn: from })
const pupil: Told = {
  ...nothingInTheWay,
  ...family('2021-11-23'),
  birthDate: '2010-11-23',
  convictions: 'none',
  inSchoolTrainingOrStudy: true,
  cannotEarnForIllness: false,
  cannotLearnForIllness: false,
}

describe('§ 35 Abs. 1 Satz 1: five years at 16', () => {
  const of = (changes: Told = {}, day = on) => grade(settlementAtSixteen, { ...pupil, ...changes }, day)

  it('on the birthday, not before', () => {
    expect(of()).toBe('right')
    expect(of({}, '2026-11-22')).toBe('barred')
  })
  it('the five years are full on that birthday, not later', () => {
    expect(of(family('2021-11-24'))).toBe('barred')
    expect(of(family('2021-11-24'), '2027-11-24')).toBe('barred')
  })
  it('until 18', () => {
    expect(of({}, '2028-11-22')).toBe('right')
    expect(of({}, '2028-11-23')).toBe('barred')
  })
  it('not with another title', () =>
    expect(of({ stay: [{ status: 'permit-25a', from: '2020-01-01' }] })).toBe('barred'))
})

describe('§ 35 Abs. 3: without a claim by discretion', () => {
  const of = (changes: Told = {}) => grade(settlementAtSixteen, { ...pupil, ...changes }, on)

  it('Nr. 1: an interest in expulsion', () => expect(of({ expulsionInterest: 'other' })).toBe('may'))
  it('Nr. 2: fines up to 50 do no harm, of more nobody knows', () => {
    expect(of({ convictions: 'fines-to-50' })).toBe('right')
    expect(of({ convictions: 'more' })).toBe('may…right')
  })
  it('Nr. 3: public funds, unless in a training; illness waives it', () => {
    expect(of({ publicFunds: 'some', inSchoolTrainingOrStudy: false })).toBe('may')
    expect(of({ publicFunds: 'some' })).toBe('may…right')
    expect(of({ publicFunds: 'some', inSchoolTrainingOrStudy: false, cannotEarnForIllness: true })).toBe('right')
  })
})

describe('§ 35 Abs. 1 Satz 2: adults', () => {
  const grown: Told = { ...pupil, birthDate: '2006-01-01', germanSpoken: 'B1', germanWritten: 'B1' }
  const of = (changes: Told = {}, day = on) => grade(settlementGrownChild, { ...grown, ...changes }, day)

  it('five years, to the day', () => {
    expect(of()).toBe('right')
    expect(of({}, '2026-11-22')).toBe('barred')
  })
  it('B1, unless illness forbids it', () => {
    expect(of({ germanWritten: 'A2' })).toBe('barred')
    expect(of({ germanWritten: 'A2', cannotLearnForIllness: true })).toBe('right')
  })
  it('livelihood or a training', () => {
    expect(of({ inSchoolTrainingOrStudy: false })).toBe('right')
    expect(of({ inSchoolTrainingOrStudy: false, publicFunds: 'all' })).toBe('barred')
  })
  it('not who came as an adult', () => expect(of({ birthDate: '2003-11-23' })).toBe('barred'))
  it('the permit of one’s own after the family counts on', () =>
    expect(
      of({
        stay: [
          { status: 'permit-family', from: '2021-11-23', to: '2024-01-01' },
          { status: 'permit-own', from: '2024-01-02' },
        ],
      }),
    ).toBe('right'))
})

describe('§ 26 Abs. 4 Satz 4: the same by discretion with a humanitarian permit', () => {
  const young: Told = {
    ...pupil,
    stay: [{ status: 'permit-25a', from: '2021-11-23' }],
    arrivedOn: '2018-01-01',
    birthDate: '2004-01-01',
    germanSpoken: 'B1',
    germanWritten: 'B1',
  }
  const of = (changes: Told = {}, day = on) => grade(settlementHumanitarianChild, { ...young, ...changes }, day)

  it('after five years', () => {
    expect(of()).toBe('may')
    expect(of({}, '2026-11-22')).toBe('barred')
  })
  it('whether the asylum procedure counts is open', () =>
    expect(
      of({
        stay: [
          { status: 'permission-to-stay', from: '2018-01-01', to: '2023-12-31' },
          { status: 'permit-25-3', from: '2024-01-01' },
        ],
      }),
    ).toBe('barred…may'))
  it('not who came as an adult, nor with a family permit', () => {
    expect(of({ arrivedOn: '2022-01-01' })).toBe('barred')
    expect(of(family('2018-01-01'))).toBe('barred')
  })
})

// § 35 Abs. 3 and 4 stand alike behind Satz 1 and Satz 2 of Abs. 1, and behind § 26 Abs. 4 Satz 4.
describe.each([
  { name: '§ 35 Abs. 1 Satz 2', norm: settlementGrownChild, who: { ...pupil, birthDate: '2006-01-01' }, full: 'right' },
  {
    name: '§ 26 Abs. 4 Satz 4',
    norm: settlementHumanitarianChild,
    who: {
      ...pupil,
      stay: [{ status: 'permit-25a', from: '2021-11-23' }],
      arrivedOn: '2018-01-01',
      birthDate: '2004-01-01',
    },
    full: 'may',
  },
] as const)('§ 35 Abs. 3 and 4 for $name', ({ norm, who, full }) => {
  const of = (changes: Told) =>
    grade(norm, { ...who, germanSpoken: 'B1', germanWritten: 'B1', inSchoolTrainingOrStudy: false, ...changes }, on)

  it('with everything', () => expect(of({})).toBe(full))
  it('Satz 1 Nr. 1 and Satz 2: with an interest in expulsion by discretion', () =>
    expect(of({ expulsionInterest: 'other' })).toBe('may'))
  it('Satz 1 Nr. 2 and Satz 2: with sentences by discretion at least', () => {
    expect(of({ convictions: 'fines-to-50' })).toBe(full)
    expect(of({ convictions: 'more' })).toBe(full === 'may' ? 'may' : 'may…right')
  })
  it('Satz 1 Nr. 3 and Satz 2: with public funds in a training at least by discretion, whatever § 5 Abs. 1 Nr. 1 says', () =>
    expect(of({ publicFunds: 'some', inSchoolTrainingOrStudy: true })).toBe(full === 'may' ? 'may' : 'may…right'))
  it('Abs. 4: illness drops livelihood, and with it Abs. 3 Satz 1 Nr. 3', () => {
    expect(of({ publicFunds: 'all' })).toBe('barred')
    expect(of({ publicFunds: 'all', cannotEarnForIllness: true })).toBe(full)
  })
  it('Abs. 4: illness drops German', () => {
    expect(of({ germanSpoken: 'A2' })).toBe('barred')
    expect(of({ germanSpoken: 'A2', cannotLearnForIllness: true })).toBe(full)
  })
})

it('Abs. 3 Satz 1 Nr. 2: the one of 16 may have it by discretion at least', () =>
  expect(grade(settlementAtSixteen, { ...pupil, convictions: 'fines-to-90-foreigner-law' }, on)).toBe('may…right'))

describe('§ 35 Abs. 1 Satz 1: behind the paper that a title goes on (§ 81 Abs. 4)', () => {
  const goesOn = (status: string): Told => ({
    stay: [
      { status, from: '2018-01-01', to: '2026-10-31' },
      { status: 'fiction-continued', from: '2026-11-01' },
    ],
    arrivedOn: '2018-01-01',
    // 16 while the permit itself was held.
    birthDate: '2010-06-01',
  })
  it.each(['permit-family', 'permit-own'])('%s: which title it was cannot be seen', (status) =>
    expect(grade(settlementAtSixteen, { ...pupil, ...goesOn(status) }, on)).toBe('barred…right'),
  )
  it('not where no permit of the family was ever held', () =>
    expect(grade(settlementAtSixteen, { ...pupil, ...goesOn('permit-25a') }, on)).toBe('barred'))
  it('not where the permit of the family was lost', () =>
    expect(
      grade(
        settlementAtSixteen,
        {
          ...pupil,
          stay: [
            { status: 'permit-family', from: '2018-01-01', to: '2026-10-31' },
            { status: 'toleration', from: '2026-11-01' },
          ],
          birthDate: '2010-06-01',
        },
        on,
      ),
    ).toBe('barred'))
})

describe('§ 26 Abs. 4 Satz 4: which titles count', () => {
  const after = (status: string): Told => ({
    ...pupil,
    stay: [
      { status, from: '2021-11-23', to: '2025-12-31' },
      { status: 'permit-25a', from: '2026-01-01' },
    ],
    arrivedOn: '2018-01-01',
    birthDate: '2004-01-01',
    germanSpoken: 'B1',
    germanWritten: 'B1',
  })
  // Five years "im Besitz der Aufenthaltserlaubnis" (§ 35 Abs. 1): any residence permit, as § 26 Abs. 4 Satz 1 counts.
  it.each([
    'permit-18a',
    'permit-18b',
    'permit-18d',
    'permit-19c',
    'permit-19d',
    'permit-21',
    'permit-22',
    'permit-23',
    'permit-24',
    'permit-25-1',
    'permit-25-2-refugee',
    'permit-25-2-subsidiary',
    'permit-25-3',
    'permit-25-4a',
    'permit-25-4b',
    'permit-25-5',
    'permit-25b',
    'permit-family',
    'permit-own',
    'permit-38a',
  ])('%s', (status) => expect(grade(settlementHumanitarianChild, after(status), on)).toBe('may'))
  it.each(['toleration', 'none', 'visa-schengen'])('not %s', (status) =>
    expect(grade(settlementHumanitarianChild, after(status), on)).toBe('barred'),
  )
})

describe('§ 26 Abs. 4 Satz 4 with § 35 Abs. 1 Satz 1: at 16', () => {
  const youth: Told = {
    ...pupil,
    stay: [{ status: 'permit-25a', from: '2021-11-23' }],
    arrivedOn: '2018-01-01',
    birthDate: '2010-11-23',
    germanSpoken: 'none',
    germanWritten: 'none',
  }
  const of = (changes: Told = {}, day = on) => grade(settlementHumanitarianChild, { ...youth, ...changes }, day)
  const since = (from: string) => ({ stay: [{ status: 'permit-25a', from }] })

  it('on the birthday, not before, and without German', () => {
    expect(of()).toBe('may')
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of({ birthDate: '2010-11-24', ...since('2018-01-01') })).toBe('barred')
  })
  it('the five years are full on that birthday, not later', () => {
    expect(of(since('2021-11-24'))).toBe('barred')
    expect(of(since('2021-11-24'), '2027-11-24')).toBe('barred')
  })
  it('until 18: then German is asked', () => {
    expect(of({}, '2028-11-22')).toBe('may')
    expect(of({}, '2028-11-23')).toBe('barred')
  })
  it('whether the asylum procedure counts is open', () =>
    expect(
      of({
        stay: [
          { status: 'permission-to-stay', from: '2018-01-01', to: '2023-12-31' },
          { status: 'permit-25-3', from: '2024-01-01' },
        ],
      }),
    ).toBe('barred…may'))
})

describe('§ 26 Abs. 4 Satz 4 with § 35: the same days', () => {
  const held = (from: string, status = 'permit-25a') => ({ stay: [{ status, from }], arrivedOn: from })
  const of = (changes: Told = {}, day = on) =>
    grade(settlementHumanitarianChild, { ...pupil, ...held('2021-11-23'), ...changes }, day)
  const afterProcedure = (from: string) => ({
    arrivedOn: from,
    stay: [
      { status: 'permission-to-stay', from, to: '2023-01-01' },
      { status: 'permit-25a', from: '2023-01-02' },
    ],
  })
  const grown: Told = { birthDate: '2006-01-01', germanSpoken: 'B1', germanWritten: 'B1' }

  it('five years at 16, on the birthday and until 18', () => {
    expect(of()).toBe('may')
    expect(of({}, '2026-11-22')).toBe('barred')
    expect(of(held('2021-11-24'))).toBe('barred')
    expect(of(held('2021-11-24'), '2027-11-24')).toBe('barred')
    expect(of({}, '2028-11-22')).toBe('may')
  })
  it('whether the asylum procedure counts for them, the act does not say', () => {
    expect(of(afterProcedure('2021-11-23'))).toBe('barred…may')
    expect(of(afterProcedure('2021-11-24'))).toBe('barred')
    expect(of({ ...afterProcedure('2021-11-24') }, '2027-11-24')).toBe('barred')
    expect(of({ ...grown, ...afterProcedure('2021-11-23') })).toBe('barred…may')
    expect(of({ ...grown, ...afterProcedure('2021-11-24') })).toBe('barred')
  })
  it('adults: five years to the day, with B1, from the 18th birthday on', () => {
    expect(of(grown)).toBe('may')
    expect(of(grown, '2026-11-22')).toBe('barred')
    expect(of({ ...grown, germanSpoken: 'A2' })).toBe('barred')
    const young = { ...grown, birthDate: '2008-11-23', ...held('2020-01-01') }
    expect(of(young, '2026-11-22')).toBe('barred') // four years and ten months at 16
    expect(of(young, '2026-11-23')).toBe('may')
  })
  it('behind a fiction it is open which title goes on', () => {
    const then = (status: string) => ({
      arrivedOn: '2020-01-01',
      stay: [
        { status, from: '2020-01-01', to: '2026-06-30' },
        { status: 'fiction-continued', from: '2026-07-01' },
      ],
    })
    expect(of(then('permit-25a'))).toMatch(/^barred…/)
    expect(of(then('permit-18a'))).toBe('barred')
    expect(of({ ...held('2021-11-23', 'fiction-continued') })).not.toMatch(/^may/)
  })
  it('only for who came before 18', () => {
    expect(of({ ...grown, birthDate: '2003-11-24' })).toBe('may')
    expect(of({ ...grown, birthDate: '2003-11-23' })).toBe('barred')
  })
})
