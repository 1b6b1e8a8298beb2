import type { Norm } from '@lotse/law'
import { limit } from './limit.ts'

/** 21 000 €, 31 500 €, 7 175 € for each one more, 875 € for each child: for other flats than the first limit. */
export const secondLimit: Norm = limit('housing-certificate-second-limit', '2', {
  one: 2_100_000,
  two: 3_150_000,
  more: 717_500,
  child: 87_500,
})
