import { describe, expect, it } from 'vitest'
import { trainingPayOwed, wageOwed } from './owed.ts'

const hours = (count: number, minutes = 0) => count * 60 + minutes
const owed = (month: string, minutes = hours(1), more = {}) => wageOwed({ month, minutes, ...more })

describe('the minimum wage of a month', () => {
  it.each([
    ['2023-12-31', 1200, 'MiLoG § 1 Abs. 2 Satz 1'],
    ['2024-01-01', 1241, 'MiLoV4 § 1 Nr. 1'],
    ['2024-12-31', 1241, 'MiLoV4 § 1 Nr. 1'],
    ['2025-01-31', 1282, 'MiLoV4 § 1 Nr. 2'],
    ['2025-12-31', 1282, 'MiLoV4 § 1 Nr. 2'],
    ['2026-01-15', 1390, 'MiLoV5 § 1 Nr. 1'],
    ['2026-12-31', 1390, 'MiLoV5 § 1 Nr. 1'],
    ['2027-01-01', 1460, 'MiLoV5 § 1 Nr. 2'],
  ])('in %s an hour is %i cents (%s)', (month, cents, source) =>
    expect(owed(month)).toMatchObject({ is: 'owed', cents, rate: { cents, source } }),
  )
  it('is not known before October 2022 and after 2027', () => {
    expect(owed('2022-09-30')).toEqual({ is: 'rate-unknown' })
    expect(owed('2022-10-01')).toMatchObject({ is: 'owed', cents: 1200 })
    expect(owed('2027-12-31')).toMatchObject({ is: 'owed' })
    expect(owed('2028-01-01')).toEqual({ is: 'rate-unknown' })
  })
  it('is exact to the cent, and never too much', () => {
    expect(owed('2026-10-31', hours(172))).toMatchObject({ cents: 239_080, roundedDown: false })
    expect(owed('2026-10-31', hours(80, 30))).toMatchObject({ cents: 111_895, roundedDown: false })
    expect(owed('2026-10-31', hours(80, 20))).toMatchObject({ cents: 111_663, roundedDown: true }) // 1116.633…
    expect(owed('2026-10-31', 0)).toMatchObject({ cents: 0 })
  })
  it('is to be paid by the end of the following month', () => {
    expect(owed('2026-10-31')).toMatchObject({ lastDay: '2026-11-30' })
    expect(owed('2026-12-01')).toMatchObject({ lastDay: '2027-01-31' })
    expect(owed('2028-01-31')).toEqual({ is: 'rate-unknown' })
    expect(owed('2027-01-31')).toMatchObject({ lastDay: '2027-02-28' })
  })
  it('a birthday within the month leaves open which hours count', () => {
    const born = (birthDate: string) => owed('2026-10-31', hours(10), { birthDate })
    expect(born('2008-10-01')).not.toHaveProperty('countsFrom')
    expect(born('2008-10-02')).toMatchObject({
      cents: 13_900,
      countsFrom: { because: 'eighteenth-birthday', day: '2026-10-02' },
    })
    expect(born('2008-10-31')).toMatchObject({ countsFrom: { day: '2026-10-31' } })
    expect(born('2008-11-01')).not.toHaveProperty('countsFrom') // under 18 all month: for the norm to say
  })
  it('so does the end of the first half year of somebody long out of work', () => {
    const began = (day: string) => owed('2026-10-31', hours(10), { longTermUnemployedUntil: day })
    expect(began('2026-04-01')).not.toHaveProperty('countsFrom')
    expect(began('2026-04-02')).toMatchObject({ countsFrom: { because: 'first-half-year', day: '2026-10-02' } })
    expect(began('2026-05-01')).not.toHaveProperty('countsFrom') // excluded all month: for the norm to say
  })
})

describe('the least pay of a month of training', () => {
  it.each([
    ['2020-01-01', [51_500, 60_770, 69_525, 72_100]],
    ['2022-12-31', [58_500, 69_030, 78_975, 81_900]],
    ['2023-09-01', [62_000, 73_160, 83_700, 86_800]],
    ['2024-09-01', [64_900, 76_600, 87_600, 90_900]],
    ['2025-09-01', [68_200, 80_500, 92_100, 95_500]],
    ['2026-08-01', [72_400, 85_400, 97_700, 101_400]],
  ] as const)('begun on %s', (began, cents) =>
    expect([1, 2, 3, 4].map((year) => trainingPayOwed(began, year, '2026-10-31'))).toMatchObject(
      cents.map((value) => ({ is: 'owed', cents: value, lastDay: '2026-10-31' })),
    ),
  )
  it('is not known before 2020, from 2027, and for a fifth year', () => {
    for (const [began, year] of [
      ['2019-12-31', 1],
      ['2027-01-01', 1],
      ['2026-08-01', 5],
      ['2026-08-01', 0],
    ] as const)
      expect(trainingPayOwed(began, year, '2026-10-31')).toEqual({ is: 'rate-unknown' })
  })
})
