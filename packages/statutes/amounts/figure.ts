import { type Amount, amountOn, day, type PlainDate, tableOf } from '@lotse/law'

/** A figure on a day, and what says it. */
export interface Figure {
  cents: number
  source: string
}

/** Nothing where nobody knows it: before the first and after the last known day. */
export function figureOn(amount: Amount, on: PlainDate): Figure | undefined {
  const cents = amountOn(tableOf(amount), day(on))
  const entry = amount.values.findLast(({ from }) => from <= on)
  return cents < 0 || !entry ? undefined : { cents, source: entry.source }
}
