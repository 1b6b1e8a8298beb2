// Everything the engine says about one person on one day, before words: findings by title, roads, open questions.
// Start reading at `planOf`.
import {
  day,
  evaluate,
  type Finding,
  factOf,
  find,
  findRoutes,
  type GradeInterval,
  grades,
  type PlainDate,
  type Route,
  type Rulebook,
  type Told,
} from '@lotse/law'
import { listOf } from './answers.ts'
import { bestPerTitle, type Grouped, groupOf } from './group.ts'
import { situationOf } from './guide.ts'

export interface Plan {
  on: PlainDate
  told: Told
  status: string | undefined
  titles: Grouped[]
  /** Roads to draw, the main one first; those that rest on too many open answers only where there are no others. */
  routes: Route[]
  /** What stands before every title at once, where there is no road. */
  inTheWay: string[]
  ignored: readonly string[]
}

/** A road that takes more unknown facts to turn out well than this is thinkable, not a plan. */
const MOST_ASSUMED = 6
const MOST_LEGS = 2
/** To stay for good it often takes one more: a training, work, and only then the settlement permit. */
const MOST_LEGS_TO_STAY = 3
const MOST_ROADS = 3
/** More lanes than this cannot be told apart on a phone. */
const MOST_LANES = 5

/**
 * @param isEarly  most questions are still open: roads are searched one status far only, because with everything open
 *   a long search would take seconds on a phone and say nothing for certain
 */
export function planOf(rulebook: Rulebook, told: Told, on: PlainDate, isEarly = false): Plan {
  const { situation, ignored } = situationOf(rulebook, told, on)
  const asked = { on: day(on) }
  const findings = rulebook.ids.flatMap((id) => find(rulebook, id, situation, asked) ?? [])
  const routes = withoutParts([
    ...findRoutes(rulebook, situation, { ...asked, goal: 'title', mostLegs: isEarly ? 1 : MOST_LEGS }),
    ...(isEarly
      ? []
      : findRoutes(rulebook, situation, { ...asked, goal: 'permanent-title', mostLegs: MOST_LEGS_TO_STAY })),
  ])
  const reachable = new Set(routes.flatMap((route) => route.legs.map((leg) => leg.norm.id)))
  const status = statusOf(told, on)
  const isTitle = new Set(
    rulebook.vocabulary.statuses
      .filter(({ families }) => families.includes('title') || families.includes('permanent-title'))
      .map(({ id }) => id),
  )
  const surroundings = {
    reachable,
    isTitle: (granted: string) => isTitle.has(granted),
    isSensitive: (key: string) => factOf(rulebook, key)?.sensitive ?? false,
  }
  const titles = bestPerTitle(
    findings.map((finding) => groupOf(finding, surroundings)),
    status,
  )
  const isShown = new Set(
    titles.filter(({ group }) => group !== 'closed').map(({ finding }) => finding.norm.grants.status),
  )
  const near = routes.filter(
    (route) => assumed(route) <= MOST_ASSUMED && isShown.has(route.legs.at(-1)?.norm.grants.status ?? ''),
  )
  // From no known paper a road that may turn out so could begin for anybody: that says nothing about this person.
  const wanted = status ? (near.length > 0 ? near : routes) : near.filter(({ legs }) => legs[0]?.isSure)
  return {
    on,
    told,
    status,
    titles,
    routes: drawable(mainFirst(wanted, isTitle)),
    inTheWay: routes.length > 0 ? [] : commonGates(findings),
    ignored,
  }
}

const assumed = (route: Route): number => new Set(route.legs.flatMap((leg) => leg.assumes.facts)).size

/** A road that is only the beginning of another is drawn with it; the same road is drawn once. */
function withoutParts(routes: readonly Route[]): Route[] {
  const name = (route: Route) => route.legs.map((leg) => leg.norm.id).join(' ')
  return routes.filter(
    (route, index) =>
      !routes.some((other, place) =>
        name(other) === name(route) ? place < index : name(other).startsWith(`${name(route)} `),
      ),
  )
}

/**
 * First the road that reaches a title soonest by right or should, then the others by their first status. What is sure to
 * open goes before what only may turn out so.
 */
function mainFirst(routes: readonly Route[], isTitle: ReadonlySet<string>): Route[] {
  const strength = (route: Route) => grades.indexOf(route.legs[0]?.grade ?? route.weakest)
  const first = (route: Route) => route.legs[0]?.arrives ?? route.arrives
  const doubts = (route: Route) => Number(!route.legs[0]?.isSure)
  const sorted = [...routes].sort(
    (a, b) =>
      doubts(a) - doubts(b) ||
      first(a).localeCompare(first(b)) ||
      strength(b) - strength(a) ||
      a.effort.steps - b.effort.steps,
  )
  const strong = sorted.filter((route) => strength(route) >= grades.indexOf('should'))
  const main = strong.find((route) => isTitle.has(route.legs[0]?.toStatus ?? '')) ?? strong[0] ?? sorted[0]
  return main ? [main, ...sorted.filter((route) => route !== main)] : []
}

const sameLanes = (a: Route, b: Route): boolean =>
  a.legs.map((leg) => leg.toStatus).join() === b.legs.map((leg) => leg.toStatus).join()

/** As many roads as fit into the lanes: first one for every way to begin, then others. */
function drawable(routes: readonly Route[]): Route[] {
  const begins = (route: Route) => route.legs[0]?.norm.id
  const isFirst = (route: Route, index: number) =>
    routes.findIndex((other) => begins(other) === begins(route)) === index
  const wanted = [...routes.filter(isFirst), ...routes.filter((route, index) => !isFirst(route, index))]
  const drawn: Route[] = []
  const lanes = new Set<string>()
  for (const route of wanted) {
    const more = route.legs.flatMap((leg) => [leg.fromStatus, leg.toStatus]).filter((status) => !lanes.has(status))
    if (drawn.some((other) => sameLanes(other, route))) continue
    if (drawn.length >= MOST_ROADS || lanes.size + new Set(more).size > MOST_LANES) continue
    for (const status of more) lanes.add(status)
    drawn.push(route)
  }
  return drawn
}

function commonGates(findings: readonly Finding[]): string[] {
  const missing = findings.map((finding) =>
    finding.reasons.flatMap((reason) =>
      reason.role === 'gate' && reason.good === 'no' && reason.name ? [reason.name] : [],
    ),
  )
  return [...new Set(missing.flat())].filter(
    (gate) => missing.filter((gates) => gates.includes(gate)).length * 2 > findings.length,
  )
}

/** The status on the residence track today, as it was told. */
export function statusOf(told: Told, on: PlainDate): string | undefined {
  const spans = listOf(told['stay']) as { status: string; from?: PlainDate; to?: PlainDate }[]
  return spans.find(({ from, to }) => (!from || from <= on) && (!to || on <= to))?.status
}

/** A glance for while questions are still being asked: how many titles are open, possible, not open today. */
export interface Glance {
  open: string[]
  possible: string[]
  closed: string[]
}

export function glanceOf(rulebook: Rulebook, told: Told, on: PlainDate): Glance {
  const { situation } = situationOf(rulebook, told, on)
  const held = statusOf(told, on)
  const glance: Glance = { open: [], possible: [], closed: [] }
  const seen = new Map<string, keyof Glance>()
  const rank = (grade: GradeInterval['worst']) => grades.indexOf(grade)
  for (const id of rulebook.ids) {
    const norm = rulebook.versions.get(id)?.findLast((version) => version.norm.inForce.from <= on)?.norm
    if (!norm || norm.grants.status === held) continue
    const { worst, best } = evaluate(rulebook, id, situation, { on: day(on), judgementsMet: true })
    const now = rank(worst) >= rank(norm.grade) ? 'open' : rank(best) >= rank(norm.grade) ? 'possible' : 'closed'
    const before = seen.get(norm.grants.status)
    if (before === 'open' || (before === 'possible' && now === 'closed')) continue
    seen.set(norm.grants.status, now)
  }
  for (const [status, now] of seen) glance[now].push(status)
  return glance
}
