import type { Forty } from './forty.ts'
import type { PopulationResult } from './population-result.ts'

/** What one run has measured, as far as a goal is held against it. A ratio above 1: Lotse is that many times faster. */
export interface Measured {
  measuredOn: { day: string; node: string; processor: string; cores: number; memoryGigabytes: number; isQuick: boolean }
  peers: Record<string, string>
  norms: number
  situations: number
  ratios: Record<'norm' | 'rulebook', Record<string, number>>
  disagreements: Record<string, number>
  forty: Forty
  parts: { gapsVsEvaluation: number; opensVsEvaluation: number }
  planes: Record<'norm' | 'rulebook', number>
  sixteenfold: number
  simulate: { people: number; personsPerSecond: number; residentMegabytes: number }
  bytes: { engineAndNorms: number; textsDe: number }
  route: { throttle: number; median: number; p95: number; situations: number } | null
  sql: { people: number; disagreements: Record<string, number>; handRatio?: number; results: PopulationResult[] } | null
}

interface Row {
  what: string
  measured: number
  /** At least, or at most where `isLimit`. */
  goal: number
  unit: string
  isLimit?: true
}

/** The table of `bench/RESULTS.md`, written by the run itself. */
export function resultsPage(found: Measured): string {
  const { measuredOn: on, sql, route } = found
  const rows = rowsOf(found)
  const reached = rows.filter(isReached).length
  return `# What was measured

Written by \`npm run bench${on.isQuick ? ' -- --quick' : ''}\` on ${on.day}; do not edit. ${on.processor}, ${on.cores} cores, ${on.memoryGigabytes} GB, Node ${on.node}.
${Object.entries(found.peers)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}.
${found.norms} norms, ${found.situations} situations. All of a row in one run, in turns; on a machine with other work figures scatter by a third.
${on.isQuick ? 'A quick run: few rounds, small populations.\n' : ''}
**${reached} of ${rows.length} goals reached.**

| what | measured | goal | reached |
|---|--:|--:|---|
${rows.map((row) => `| ${row.what} | ${figure(row.measured)} ${row.unit} | ${row.isLimit ? '≤' : '≥'} ${figure(row.goal)} | ${isReached(row) ? 'yes' : '**no**'} |`).join('\n')}

${sql ? '' : 'The databases were not installed: nothing was held against DuckDB.\n\n'}${route ? '' : 'No browser was found: the route answer was not measured.\n\n'}The ${found.forty.norms} norms by hand (\`bench/hand\`) say only yes or no of people of whom everything is told, with the cheapest question first; ${found.forty.open} of
${found.forty.answers.toLocaleString('en')} answers are yes. With unknown facts, of which they can say nothing, the module runs at ${(found.forty.wholeWithUnknowns / found.forty.byHand).toFixed(2)} × their pace. The whole rulebook in one call runs at
${(found.ratios.rulebook['vsHandWritten'] ?? 0).toFixed(2)} × the pace of generated plain formulas whose spans of time are computed before.

| agreement | answers that differ |
|---|--:|
${Object.entries({ ...found.disagreements, ...(sql?.disagreements ?? {}) })
  .map(([name, count]) => `| ${name} | ${count} |`)
  .join('\n')}
`
}

const isReached = ({ measured, goal, isLimit }: Row): boolean => (isLimit ? measured <= goal : measured >= goal)

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2)

function rowsOf(found: Measured): Row[] {
  const { norm, rulebook } = found.ratios
  const rows: Row[] = [
    {
      what: '§ 25b with unknown facts, against TypeScript by hand',
      measured: norm['withUnknownsVsHandWritten'] ?? 0,
      goal: 0.5,
      unit: '×',
    },
    {
      what: '§ 25b, complete facts, against TypeScript by hand',
      measured: norm['vsHandWritten'] ?? 0,
      goal: 0.5,
      unit: '×',
    },
    {
      what: `${found.forty.norms} norms as one module, against as many functions by hand`,
      measured: found.forty.whole / found.forty.byHand,
      goal: 1.3,
      unit: '×',
    },
    {
      what: 'whole rulebook, against json-rules-engine',
      measured: rulebook['vsJsonRulesEngine'] ?? 0,
      goal: 1_000,
      unit: '×',
    },
    { what: 'whole rulebook, against publicodes', measured: rulebook['vsPublicodes'] ?? 0, goal: 2_500, unit: '×' },
    { what: 'whole rulebook, against zen-engine', measured: rulebook['vsZen'] ?? 0, goal: 400, unit: '×' },
    {
      what: 'gaps of a norm, in explained evaluations',
      measured: found.parts.gapsVsEvaluation,
      goal: 20,
      unit: '',
      isLimit: true,
    },
    {
      what: 'opening day of a norm, in explained evaluations',
      measured: found.parts.opensVsEvaluation,
      goal: 50,
      unit: '',
      isLimit: true,
    },
    {
      what: 'engine and all norms, gzip',
      measured: found.bytes.engineAndNorms / 1_000,
      goal: 120,
      unit: 'kB',
      isLimit: true,
    },
    { what: 'time for 16 times the people', measured: found.sixteenfold * 16, goal: 17, unit: '×', isLimit: true },
    {
      what: `memory of \`lotse simulate\`, ${found.simulate.people.toLocaleString('en')} people, all norms`,
      measured: found.simulate.residentMegabytes,
      goal: 1_000,
      unit: 'MB',
      isLimit: true,
    },
  ]
  if (found.route)
    rows.push({
      what: `whole route answer in Chromium at ${found.route.throttle}× throttle, 95th percentile`,
      measured: found.route.p95,
      goal: 50,
      unit: 'ms',
      isLimit: true,
    })
  const duckdb = (name: string) => found.sql?.results.find((one) => one.name === name)?.personsPerSecond
  const [one, all] = [duckdb('duckdb, § 25b'), duckdb('duckdb, whole rulebook')]
  if (one)
    rows.push({
      what: 'bit planes against DuckDB, § 25b, one core',
      measured: found.planes.norm / one,
      goal: 20,
      unit: '×',
    })
  if (all)
    rows.push({
      what: 'bit planes against DuckDB, whole rulebook, one core',
      measured: found.planes.rulebook / all,
      goal: 100,
      unit: '×',
    })
  if (found.sql?.handRatio !== undefined)
    rows.push({ what: 'generated SQL against SQL by hand, § 25b', measured: found.sql.handRatio, goal: 0.9, unit: '×' })
  return rows
}
