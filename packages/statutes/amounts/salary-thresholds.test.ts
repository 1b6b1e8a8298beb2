import { describe, expect, it } from 'vitest'
import { blueCardReducedSalary, blueCardSalary, experienceSalary, salaryFrom45 } from './salary-thresholds.ts'

/** Contribution ceilings in cents. */
const ceilings = { '2024-01-01': 9_060_000, '2025-01-01': 9_660_000, '2026-01-01': 10_140_000 }

describe('the least salaries are the share of the contribution ceiling that the law names', () => {
  const shares = [
    [blueCardSalary, 500],
    [blueCardReducedSalary, 453],
    [experienceSalary, 450],
    [salaryFrom45, 550],
  ] as const

  it.each(shares)('$id', (amount, perMille) =>
    expect(Object.fromEntries(amount.values.map(({ from, value }) => [from, value]))).toEqual(
      Object.fromEntries(Object.entries(ceilings).map(([from, ceiling]) => [from, (ceiling * perMille) / 1000])),
    ),
  )

  it.each(shares)('$id is not known for 2027', (amount) => expect(amount.knownUntil).toBe('2026-12-31'))
})
