import { type Day, day, type PlainDate } from './day.ts'

/** A figure that a lawmaker or minister may change. Each value holds from its day until the next one's. */
export interface Amount {
  id: string
  unit: 'cents' | 'count'
  values: readonly { from: PlainDate; value: number; source: string }[]
  /** Last day for which the value is known; from the next day on it is unknown, last year's never stands in. */
  knownUntil: PlainDate
}

/** The same, with days as the engine computes with them. */
export interface AmountTable {
  id: string
  from: readonly Day[]
  value: readonly number[]
  knownUntil: Day
}

/** @throws if two values begin on one day, or a day is none */
export function tableOf(amount: Amount): AmountTable {
  const values = [...amount.values].sort((a, b) => (a.from < b.from ? -1 : 1))
  values.forEach((entry, index) => {
    if (entry.from === values[index - 1]?.from)
      throw new Error(
        `${amount.id} has two values from ${entry.from}: ${values[index - 1]?.source} and ${entry.source}.`,
      )
  })
  return {
    id: amount.id,
    from: values.map((entry) => day(entry.from)),
    value: values.map((entry) => entry.value),
    knownUntil: day(amount.knownUntil),
  }
}

/** The value on a day, or -1 where nobody knows it: before the first and after the last known day. */
export function amountOn(table: AmountTable, on: Day): number {
  if (on > table.knownUntil) return -1
  for (let index = table.from.length - 1; index >= 0; index--)
    if ((table.from[index] as number) <= on) return table.value[index] as number
  return -1
}

/** The value on a day with its source, for whoever shows it; nothing where nobody knows it. */
export function figureOn(amount: Amount, on: PlainDate): Amount['values'][number] | undefined {
  if (on > amount.knownUntil) return undefined
  return [...amount.values].sort((a, b) => (a.from < b.from ? -1 : 1)).findLast(({ from }) => from <= on)
}
