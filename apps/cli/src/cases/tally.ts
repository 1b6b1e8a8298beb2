import type { Judged, Verdict } from './judge.ts'

export interface Tally {
  cases: number
  right: number
  falseGrants: number
  falseRefusals: number
  undecided: number
  wrong: number
  /**
   * Mean of two shares: of the cases in which the norm is open those that were answered rightly, and of those in which it
   * is not. `null` where one of the two kinds is absent, because half a mean would flatter.
   */
  balancedAccuracy: number | null
}

export function tally(judged: readonly Judged[]): Tally {
  const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length
  const shares = [true, false].map((opens) => share(judged.filter((one) => one.opens === opens)))
  const [open, shut] = shares as [number | null, number | null]
  return {
    cases: judged.length,
    right: count('right'),
    falseGrants: count('false-grant'),
    falseRefusals: count('false-refusal'),
    undecided: count('undecided'),
    wrong: count('wrong'),
    balancedAccuracy: open === null || shut === null ? null : (open + shut) / 2,
  }
}

const share = (judged: readonly Judged[]): number | null =>
  judged.length === 0 ? null : judged.filter(({ verdict }) => verdict === 'right').length / judged.length

/** The same by norm, in the order of the rulebook as the cases name it. */
export function tallyByNorm(judged: readonly Judged[], nameOf: (one: Judged) => string): [string, Tally][] {
  return [...Map.groupBy(judged, nameOf)].sort(([a], [b]) => order(a, b)).map(([norm, of]) => [norm, tally(of)])
}

const order = (a: string, b: string): number => a.localeCompare(b, 'de', { numeric: true })
