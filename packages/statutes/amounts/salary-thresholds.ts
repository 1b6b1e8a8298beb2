import type { Amount } from '@lotse/law'

/**
 * Least yearly salaries, in cents: hundredths of the yearly contribution ceiling of the general pension insurance
 * (Beitragsbemessungsgrenze: 2024 90 600 €, 2025 96 600 €, 2026 101 400 €). The Ministry of the Interior publishes the
 * figures of a year by 31 December of the year before (§ 18 Abs. 2 Nr. 5 Satz 3, § 18g Abs. 7 AufenthG, § 6 Abs. 2 BeschV).
 * The figures of 2026 are confirmed as published; those of 2024 and 2025 are computed from the ceiling.
 */
const threshold = (
  id: string,
  share: string,
  cite: string,
  in2024: number,
  in2025: number,
  in2026: number,
): Amount => ({
  id,
  unit: 'cents',
  values: [
    { from: '2024-01-01', value: in2024, source: `${cite}: ${share} von 90 600 € (Beitragsbemessungsgrenze 2024)` },
    { from: '2025-01-01', value: in2025, source: `${cite}: ${share} von 96 600 € (Beitragsbemessungsgrenze 2025)` },
    {
      from: '2026-01-01',
      value: in2026,
      source: `${cite}: ${share} von 101 400 € (Beitragsbemessungsgrenze 2026), für 2026 bekannt gegeben`,
    },
  ],
  knownUntil: '2026-12-31',
})

/** 45 300 €, 48 300 €, 50 700 €. */
export const blueCardSalary = threshold(
  'salary-blue-card',
  '50 %',
  'AufenthG § 18g Abs. 1 Satz 1',
  4_530_000,
  4_830_000,
  5_070_000,
)

/** 41 041,80 €, 43 759,80 €, 45 934,20 €. */
export const blueCardReducedSalary = threshold(
  'salary-blue-card-reduced',
  '45,3 %',
  'AufenthG § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1',
  4_104_180,
  4_375_980,
  4_593_420,
)

/** 40 770 €, 43 470 €, 45 630 €. */
export const experienceSalary = threshold(
  'salary-professional-experience',
  '45 %',
  'BeschV § 6 Abs. 1 Satz 1 Nr. 2',
  4_077_000,
  4_347_000,
  4_563_000,
)

/** From the 45th birthday, on the first grant: 49 830 €, 53 130 €, 55 770 €. */
export const salaryFrom45 = threshold(
  'salary-from-45',
  '55 %',
  'AufenthG § 18 Abs. 2 Nr. 5, BeschV § 1 Abs. 2 Satz 1',
  4_983_000,
  5_313_000,
  5_577_000,
)
