import { expect, it } from 'vitest'
import { salaryThresholds } from './thresholds.ts'

const cents = (on: string) => salaryThresholds(on).map(({ salary }) => salary?.cents)

it('are those of the year, and not known after the last year that was announced', () => {
  expect(cents('2025-12-31')).toEqual([4_830_000, 4_375_980, 4_347_000, 5_313_000])
  expect(cents('2026-01-01')).toEqual([5_070_000, 4_593_420, 4_563_000, 5_577_000])
  expect(cents('2026-12-31')).toEqual(cents('2026-01-01'))
  expect(cents('2027-01-01')).toEqual([undefined, undefined, undefined, undefined])
})
