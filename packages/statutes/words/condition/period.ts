import type { Period } from '@lotse/law'

/** A span in its two directions: `months: 6, days: -1` is six months ahead and a day back. */
export interface Directions {
  ahead: Period | undefined
  back: Period | undefined
}

export function directionsOf({ years = 0, months = 0, days = 0 }: Period): Directions {
  const side = (sign: 1 | -1): Period | undefined => {
    const [y, m, d] = [years, months, days].map((count) => Math.max(0, sign * count)) as [number, number, number]
    return y + m + d > 0 ? { years: y, months: m, days: d } : undefined
  }
  return { ahead: side(1), back: side(-1) }
}
