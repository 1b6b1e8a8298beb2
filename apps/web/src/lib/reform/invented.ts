import { districtNames } from './district-names.ts'

/** A small repeatable source of chance: the same people for the same number of them. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Facts that hang together with days of one life: they would contradict the days that are drawn. */
const leftOut = ['$schema', 'stay', 'employment', 'training']
const levels = ['A1', 'A2', 'B1', 'B2']

/**
 * A table of people nobody is: one made-up person, with another first day of toleration, level of German, earnings, entry ban and
 * district each. Every value is drawn evenly, so its numbers say nothing about real people.
 */
export function inventedTable(person: Readonly<Record<string, unknown>>, count: number): string {
  const next = chance(20_261_124)
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value
  const drawn = (): Record<string, unknown> => ({
    stay: [{ status: 'toleration', from: `${2017 + Math.floor(next() * 10)}-0${1 + Math.floor(next() * 9)}-01` }],
    germanSpoken: one(levels),
    incomeFromWork: Math.round(next() * 2_400) * 100,
    entryBan: next() < 0.1,
    district: one(districtNames),
  })
  const plain = Object.entries(person).filter(([key, value]) => !leftOut.includes(key) && value !== null)
  const rows = Array.from({ length: count }, () => ({ ...Object.fromEntries(plain), ...drawn() }))
  const names = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => names.map((name) => cell((row as Record<string, unknown>)[name])).join(','))
  return `${[names.join(','), ...lines].join('\n')}\n`
}

/** One cell of CSV. */
export function cell(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
