/**
 * The benchmark: one run, interleaved rounds, ratios. `npm run bench [-- --json FILE] [-- --quick]`.
 * A ratio above 1 means that Lotse is that many times faster. Peers are compared on complete facts; what they say where
 * 12 % of the facts are unknown is a table of its own, because speed is worth nothing where the answer is wrong.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compileRulebook, compileWhole, runtime, withCompiled } from '../packages/law/src/compile/index.ts'
import {
  asked,
  bestOf,
  gradeOn,
  type Rulebook,
  rankOf,
  type Situation,
  versionOn,
  worstOf,
} from '../packages/law/src/index.ts'
import { book } from '../packages/statutes/rulebook.ts'
import { measureBytes } from './bytes.ts'
import {
  type Formula,
  formulaOf,
  noPeerFacts,
  type PeerFacts,
  type PeerPerson,
  peopleFor,
  plainJavaScript,
  truth,
} from './formula.ts'
import { measureForty } from './forty.ts'
import { hand25b } from './hand/25b.ts'
import { handPeople, handStatuses } from './hand/people.ts'
import { median } from './median.ts'
import { measureEngineParts } from './parts.ts'
import { jsonRulesEngine } from './peers/json-rules-engine.ts'
import type { Peer } from './peers/peer.ts'
import { publicodes } from './peers/publicodes.ts'
import { zen } from './peers/zen.ts'
import { measurePlanes, measureSimulate, openOf, planesDiffer, populationFor } from './population.ts'
import { type Measured, resultsPage } from './results-page.ts'
import { measureRoute } from './route.ts'
import { randomSituations } from './situations.ts'

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
const ON = 20261123
const NORM = 'permit-sustained-integration'
const COUNT = options.quick ? 2_000 : 10_000
const ROUNDS = options.quick ? 3 : 5
const MILLISECONDS = options.quick ? 150 : 400

const say = (text: string) => console.log(text)

interface Contest {
  formulas: Formula[]
  facts: PeerFacts
  complete: PeerPerson[]
  unknown: PeerPerson[]
}

function contest(rulebook: Rulebook, ids: readonly string[], complete: Situation[], unknown: Situation[]): Contest {
  const facts = noPeerFacts()
  const formulas = ids.map((id) => formulaOf(rulebook, versionOn(rulebook, id, ON)?.norm as never, facts))
  return {
    formulas,
    facts,
    complete: peopleFor(rulebook, facts, complete, ON),
    unknown: peopleFor(rulebook, facts, unknown, ON),
  }
}

/** Calls in a second, over the whole list again and again; the first list length of calls warms up. */
async function pace(calls: (index: number) => unknown, count: number): Promise<number> {
  const started = performance.now()
  let done = 0
  let index = 0
  for (;;) {
    for (let chunk = 0; chunk < 64; chunk++) {
      const result = calls(index)
      if (result instanceof Promise) {
        await result
        chunk += 63
      }
      index = index + 1 === count ? 0 : index + 1
      done++
    }
    const spent = performance.now() - started
    if (spent >= MILLISECONDS) return (done / spent) * 1_000
  }
}

/** The tight loop for functions that take nanoseconds. */
function fastPace(run: (index: number) => number, count: number): number {
  let sink = 0
  let done = 0
  const started = performance.now()
  do {
    for (let index = 0; index < count; index++) sink += run(index)
    done += count
  } while (performance.now() - started < MILLISECONDS)
  const spent = performance.now() - started
  if (sink === -1) say('')
  return (done / spent) * 1_000
}

async function agreement(peer: Peer, { formulas, complete, unknown }: Contest, sample: number) {
  const table = {
    complete: { right: 0, of: 0 },
    unknown: { right: 0, of: 0, wrongGrant: 0, wrongRefusal: 0, failed: 0 },
  }
  for (let index = 0; index < Math.min(sample, complete.length); index++) {
    const verdicts = await peer.judge(complete[index] as PeerPerson)
    formulas.forEach((formula, at) => {
      table.complete.of++
      if ((verdicts[at] === 2) === (truth(formula, complete[index] as PeerPerson) === 2)) table.complete.right++
    })
  }
  for (let index = 0; index < Math.min(sample, unknown.length); index++) {
    const verdicts = await peer.judge(unknown[index] as PeerPerson)
    formulas.forEach((formula, at) => {
      const right = truth(formula, unknown[index] as PeerPerson)
      table.unknown.of++
      if (verdicts[at] === right) table.unknown.right++
      else if (verdicts[at] === 2) table.unknown.wrongGrant++
      else if (verdicts[at] === 0) table.unknown.wrongRefusal++
      else if (verdicts[at] === -1) table.unknown.failed++
    })
  }
  return table
}

const rulebook = book()
const module_ = await import(`data:text/javascript,${encodeURIComponent(compileRulebook(rulebook))}`)
const compiled = withCompiled(rulebook, module_)
const ids = rulebook.ids.filter((id) => versionOn(rulebook, id, ON))
const whole_ = await import(`data:text/javascript,${encodeURIComponent(compileWhole(rulebook, ON))}`)
const openAll = whole_.make(runtime, rulebook.amounts)
const opened = new Uint8Array(ids.length)
say(
  `Lotse benchmark · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length} · ${ids.length} norms · ${COUNT} random situations`,
)

const complete = randomSituations(rulebook.vocabulary, COUNT, 11, 0)
const unknown = randomSituations(rulebook.vocabulary, COUNT, 12, 0.12)
const single = contest(rulebook, [NORM], complete, unknown)
const whole = contest(rulebook, ids, complete, unknown)

// Agreement first: a fast wrong answer is not measured.
const statuses = handStatuses(rulebook)
const people = handPeople(rulebook, complete)
const questions = complete.map((situation) => asked(situation, { on: ON }))
const questionsUnknown = unknown.map((situation) => asked(situation, { on: ON }))
type Run = (question: (typeof questions)[number]) => number
const runOf = (id: string, which: 'grade' | 'open'): Run => versionOn(compiled, id, ON)?.run?.[which] as Run
const open25b = runOf(NORM, 'open')
const handDiffers = people.filter(
  (person, index) => hand25b(person, ON, statuses) !== (open25b(questions[index] as never) === 2),
).length
const runsDiffer = questionsUnknown.filter((question) => {
  openAll(question, opened)
  return ids.some((id, index) => {
    const pair = gradeOn(rulebook, id, question)
    const own = rankOf(versionOn(rulebook, id, ON)?.norm.grade ?? 'right')
    const open = worstOf(pair) >= own ? 2 : bestOf(pair) >= own ? 1 : 0
    return pair !== gradeOn(compiled, id, question) || open !== runOf(id, 'open')(question) || open !== opened[index]
  })
}).length
say(`§ 25b is open to ${people.filter((person) => hand25b(person, ON, statuses)).length} of ${COUNT}.`)
say(
  `§ 25b by hand and compiled disagree on ${handDiffers} of ${COUNT} complete situations; interpreter and compiled rulebook on ${runsDiffer} of ${COUNT} with unknown facts.`,
)

const peersOf = ({ formulas, facts }: Contest): [key: string, peer: Peer, sample: number][] => [
  ['JsonRulesEngine', jsonRulesEngine(formulas), 1_000],
  ['Publicodes', publicodes(formulas, facts), formulas.length === 1 ? 500 : 100],
  ['Zen', zen(formulas), 2_000],
]
const results: Record<string, Record<string, unknown>> = {}
const ratios: Record<string, Record<string, number>> = {}
for (const [label, fight] of [
  ['norm', single],
  ['rulebook', whole],
] as const) {
  const peers = peersOf(fight)
  const agreed: Record<string, unknown> = {}
  for (const [, peer, sample] of peers) {
    const table = await agreement(peer, fight, sample)
    agreed[peer.name] = table
    say(
      `${label} · ${peer.name}: right on complete facts ${table.complete.right}/${table.complete.of}; with 12 % unknown ${table.unknown.right}/${table.unknown.of} (wrong grants ${table.unknown.wrongGrant}, wrong refusals ${table.unknown.wrongRefusal}, failures ${table.unknown.failed})`,
    )
  }
  const plain = fight.formulas.map(
    (formula) => new Function('p', `return ${plainJavaScript(formula)}`) as (person: PeerPerson) => boolean,
  )
  const opens = (label === 'norm' ? [NORM] : ids).map((id) => runOf(id, 'open'))
  const grades = (label === 'norm' ? [NORM] : ids).map((id) => runOf(id, 'grade'))
  const every = (runs: Run[], asked: typeof questions) =>
    runs.length === 1
      ? (index: number) => (runs[0] as Run)(asked[index] as never)
      : (index: number) => {
          let total = 0
          for (const run of runs) total += run(asked[index] as never)
          return total
        }
  /** The whole rulebook in one call, its shared parts once. */
  const together = (asked: typeof questions) => (index: number) => {
    openAll(asked[index] as never, opened)
    return opened[0] as number
  }
  const lotse = label === 'norm' ? every(opens, questions) : together(questions)
  const lotseUnknown = label === 'norm' ? every(opens, questionsUnknown) : together(questionsUnknown)
  const lotseGrade = every(grades, questions)
  const hand =
    label === 'norm'
      ? (index: number) => (hand25b(people[index] as never, ON, statuses) ? 1 : 0)
      : (index: number) => plain.reduce((total, one) => total + (one(fight.complete[index] as PeerPerson) ? 1 : 0), 0)
  const rates: Record<string, number[]> = { lotse: [], lotseUnknown: [], lotseGrade: [], hand: [] }
  for (const [key] of peers) rates[key] = []
  for (let round = -1; round < ROUNDS; round++) {
    const note = (key: string, rate: number) => round >= 0 && (rates[key] as number[]).push(rate)
    note('hand', fastPace(hand, COUNT))
    note('lotse', fastPace(lotse, COUNT))
    note('lotseUnknown', fastPace(lotseUnknown, COUNT))
    note('lotseGrade', fastPace(lotseGrade, COUNT))
    for (const [key, peer] of peers)
      note(key, await pace((index) => peer.run(fight.complete[index] as PeerPerson), COUNT))
  }
  const middle = Object.fromEntries(Object.entries(rates).map(([key, list]) => [key, median(list)]))
  const mine = middle['lotse'] as number
  ratios[label] = {
    vsHandWritten: mine / (middle['hand'] as number),
    withUnknownsVsHandWritten: (middle['lotseUnknown'] as number) / (middle['hand'] as number),
    gradeVsHandWritten: (middle['lotseGrade'] as number) / (middle['hand'] as number),
    ...Object.fromEntries(peers.map(([key]) => [`vs${key}`, mine / (middle[key] as number)])),
  }
  results[label] = { personsPerSecond: middle, agreement: agreed }
  for (const [key, ratio] of Object.entries(ratios[label]))
    say(`${label} · ${key}: ${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(2)}×`)
}

const forty = await measureForty(rulebook, complete, unknown, ON, (run) => fastPace(run, COUNT), ROUNDS)
say(
  `${forty.norms} norms by hand one by one: the same compiled as one ${(forty.whole / forty.byHand).toFixed(2)}×, with unknown facts ${(forty.wholeWithUnknowns / forty.byHand).toFixed(2)}×; they differ on ${forty.differs} of ${forty.answers} answers, ${forty.open} of them yes.`,
)

const parts = measureEngineParts(compiled, unknown)
say(
  `gaps of a norm: ${parts.gapsVsEvaluation.toFixed(1)} explained evaluations; opening day: ${parts.opensVsEvaluation.toFixed(1)}; whole route answer here: ${parts.routeMilliseconds.median.toFixed(2)} ms median, ${parts.routeMilliseconds.p95.toFixed(2)} ms p95`,
)
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const crowd = populationFor(rulebook, options.quick ? 16_384 : 65_536)
const planesWrong = planesDiffer(
  rulebook,
  (id) => {
    const own = versionOn(rulebook, id, ON)?.grade
    return own === undefined ? undefined : (question) => openOf(gradeOn(rulebook, id, question), own)
  },
  ON,
  crowd,
)
const population = {
  norm: measurePlanes(rulebook, compiled, [NORM], ON, crowd, MILLISECONDS),
  rulebook: measurePlanes(rulebook, compiled, rulebook.ids, ON, crowd, MILLISECONDS),
  simulate: await measureSimulate(rulebook, root, options.quick ? 20_000 : 200_000),
}
say(`planes and interpreter disagree on ${planesWrong} of ${crowd.situations.length * rulebook.ids.length} answers.`)
for (const label of ['norm', 'rulebook'] as const) {
  for (const { name, personsPerSecond } of population[label].paces)
    say(`population · ${label} · ${name}: ${(personsPerSecond / 1e6).toFixed(3)} million people a second on one core`)
  say(
    `population · ${label}: 16 times the people take ${(population[label].sixteenfold * 16).toFixed(1)} times as long`,
  )
}
say(
  `lotse simulate from Parquet, all norms, ${cpus().length} cores: ${Math.round(population.simulate.personsPerSecond)} people a second, at most ${Math.round(population.simulate.residentMegabytes)} MB resident`,
)
const bytes = await measureBytes(root)
say(
  `engine and norms in the browser: ${(bytes.engineAndNorms / 1000).toFixed(1)} kB gzip; German law texts: ${(bytes.textsDe / 1000).toFixed(1)} kB gzip`,
)
const route = await measureRoute(root)
say(
  route
    ? `route answer in Chromium at ${route.throttle}× throttle: ${route.median.toFixed(1)} ms median, ${route.p95.toFixed(1)} ms p95 over ${route.situations} situations`
    : 'no Chromium found: the route answer in the browser was not measured',
)

/** The same norms as SQL in DuckDB, in a process of its own, whose peak would else be this one's. */
function measureSql(count: number): Measured['sql'] {
  const folder = mkdtempSync(resolve(tmpdir(), 'lotse-bench-'))
  try {
    const path = resolve(folder, 'sql.json')
    const asking = ['--count', String(count), '--dialects', 'duckdb', '--json', path]
    const { status } = spawnSync(process.execPath, [resolve(root, 'bench/sql.ts'), ...asking], { stdio: 'inherit' })
    return status === 0 ? { people: count, ...JSON.parse(readFileSync(path, 'utf8')) } : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const sql = measureSql(options.quick ? 10_000 : 50_000)

const report = {
  measuredOn: { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length },
  norms: ids.length,
  situations: COUNT,
  ratios,
  disagreements: { handWritten: handDiffers, runs: runsDiffer, planes: planesWrong, fortyByHand: forty.differs },
  results,
  forty,
  parts,
  population,
  bytes,
  route: route ?? null,
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`)

const versionOf = (peer: string): string =>
  JSON.parse(readFileSync(resolve(root, 'bench/node_modules', peer, 'package.json'), 'utf8')).version
const planesOf = (label: 'norm' | 'rulebook'): number =>
  population[label].paces.find(({ name }) => name === 'planes')?.personsPerSecond ?? 0
const peersHere = ['json-rules-engine', 'publicodes', '@gorules/zen-engine', '@duckdb/node-api']
writeFileSync(
  resolve(root, 'bench/RESULTS.md'),
  resultsPage({
    ...report,
    measuredOn: {
      ...report.measuredOn,
      day: new Date().toISOString().slice(0, 10),
      memoryGigabytes: Math.round(totalmem() / 1e9),
      isQuick: options.quick,
    },
    peers: Object.fromEntries(peersHere.map((peer) => [peer, versionOf(peer)])),
    ratios: ratios as Measured['ratios'],
    disagreements: {
      'compiled and interpreter': runsDiffer,
      'compiled and by hand, § 25b': handDiffers,
      [`compiled and by hand, ${forty.norms} norms`]: forty.differs,
      'bit planes and interpreter': planesWrong,
    },
    planes: { norm: planesOf('norm'), rulebook: planesOf('rulebook') },
    sixteenfold: population.rulebook.sixteenfold,
    simulate: population.simulate,
    route: route ?? null,
    sql,
  }),
)
say('bench/RESULTS.md')
