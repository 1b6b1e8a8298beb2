/** Kleene's three values, ordered: *and* is the minimum, *or* the maximum, *not* is `2 - x`. */
export type Tri = 0 | 1 | 2
export const NO: Tri = 0
export const UNKNOWN: Tri = 1
export const YES: Tri = 2
