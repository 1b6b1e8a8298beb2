import type { Norm } from '@lotse/law'
import { limit } from './limit.ts'

/** 16 800 €, 25 200 €, 5 740 € for each one more, 700 € for each child. */
export const firstLimit: Norm = limit('housing-certificate-first-limit', '1', {
  one: 1_680_000,
  two: 2_520_000,
  more: 574_000,
  child: 70_000,
})
