import type { Amount } from '@lotse/law'

const announced = (year: number) =>
  `BBiG § 17 Abs. 2 Satz 2 bis 5: im Bundesgesetzblatt bekannt gegeben für Ausbildungen, die ${year} beginnen`

/**
 * The least pay of a month in the first year of a training, by the day on which the training began, not by the day of the pay.
 * Until 2023 the Act names it; since 2024 the Ministry announces it by 1 November for the following year.
 */
export const trainingPay: Amount = {
  id: 'training-pay',
  unit: 'cents',
  values: [
    { from: '2020-01-01', value: 51_500, source: 'BBiG § 17 Abs. 2 Satz 1 Nr. 1 Buchst. a' },
    { from: '2021-01-01', value: 55_000, source: 'BBiG § 17 Abs. 2 Satz 1 Nr. 1 Buchst. b' },
    { from: '2022-01-01', value: 58_500, source: 'BBiG § 17 Abs. 2 Satz 1 Nr. 1 Buchst. c' },
    { from: '2023-01-01', value: 62_000, source: 'BBiG § 17 Abs. 2 Satz 1 Nr. 1 Buchst. d' },
    { from: '2024-01-01', value: 64_900, source: announced(2024) },
    { from: '2025-01-01', value: 68_200, source: announced(2025) },
    { from: '2026-01-01', value: 72_400, source: announced(2026) },
  ],
  knownUntil: '2026-12-31',
}
