import type { Amount } from '@lotse/law'

/** The minimum wage for an hour, gross: § 1 Abs. 2 MiLoG and the ordinances that raise it. What comes after 2027 nobody has decided. */
export const minimumWage: Amount = {
  id: 'minimum-wage',
  unit: 'cents',
  values: [
    { from: '2022-10-01', value: 1200, source: 'MiLoG § 1 Abs. 2 Satz 1' },
    { from: '2024-01-01', value: 1241, source: 'MiLoV4 § 1 Nr. 1' },
    { from: '2025-01-01', value: 1282, source: 'MiLoV4 § 1 Nr. 2' },
    { from: '2026-01-01', value: 1390, source: 'MiLoV5 § 1 Nr. 1' },
    { from: '2027-01-01', value: 1460, source: 'MiLoV5 § 1 Nr. 2' },
  ],
  knownUntil: '2027-12-31',
}
