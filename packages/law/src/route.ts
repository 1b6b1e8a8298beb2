import { decidingFacts } from './ask.ts'
import { placeOf } from './bind.ts'
import { apply, type TimedStep } from './change.ts'
import { type Day, LATEST, monthsBetween, plainDate, plus, plusDays, years } from './day.ts'
import { asked, bestOf, gradeOn } from './evaluate.ts'
import { type Fact, type Slot, statusesIn } from './fact.ts'
import type { Change, Gap, Leg, Route, RouteStep } from './finding.ts'
import { soonGapsOf, waysOf } from './gap.ts'
import { gradeOf, type Rank, RIGHT } from './grade.ts'
import { openJudgements } from './judge.ts'
import type { Norm } from './norm.ts'
import { afterStatus, firstDayAtBest, turningDays } from './opens.ts'
import { chainOf, type Search, searchOf } from './reach.ts'
import { type Rulebook, versionOn } from './rulebook.ts'
import { copy, type Situation } from './situation.ts'
import { alike, opensFrom } from './source.ts'
import { RESIDENCE, spanOn } from './stay.ts'
import { type Effort, noEffort } from './step.ts'

export interface RouteQuestion {
  on: Day
  /** Id of a norm, a status or a family of statuses; default: any title. */
  goal?: string
  /** Most changes of status on one route; default 3. */
  mostLegs?: number
}

/** Beyond this a route is no plan any more. */
const HORIZON = years(15)
/** Gaps of one norm that are followed; the cheapest first. */
const MOST_GAPS = 2
/** Ways of one norm that are tried for it. */
const MOST_TRIED = 6
const MOST_EXPANSIONS = 250

interface Ride {
  norm: Norm
  fromStatus: string
  rank: Rank
  opens: Day
  arrives: Day
  earliest: Day
  steps: readonly TimedStep[]
  ready: Day
  filing: TimedStep | undefined
  deciding: TimedStep | undefined
  /** As it is when the norm opens, before the grant. */
  situation: Situation
}

interface Label {
  situation: Situation
  status: string
  arrives: Day
  earliest: Day
  weakest: Rank
  effort: Effort
  rides: readonly Ride[]
}

/**
 * Routes from today's status to the goal, none of which is beaten by another in arrival, weakest grade and effort at once.
 * Unknown facts are taken to turn out well and judgements as met; each leg says which.
 */
export function findRoutes(
  rulebook: Rulebook,
  situation: Situation,
  { on, goal = 'title', mostLegs = 3 }: RouteQuestion,
): Route[] {
  const reached = goalTest(rulebook, goal)
  const start: Label = {
    situation,
    status: statusOn(rulebook, situation, on),
    arrives: on,
    earliest: on,
    weakest: RIGHT,
    effort: noEffort,
    rides: [],
  }
  const queue: Label[] = [start]
  const best = new Map<string, Label[]>()
  const arrived: Label[] = []
  const until = plus(on, HORIZON)
  for (let count = 0; count < MOST_EXPANSIONS && queue.length > 0; count++) {
    const label = queue.shift() as Label
    if (
      best.get(wayOf(rulebook, label))?.some((other) => other !== label && replaces(rulebook, other, label, situation))
    )
      continue
    const passed = kindsOf(rulebook, label)
    /**
     * Not the last leg to somewhere else, nor back to where the way led through, nor one that would come later, weaker and dearer than
     * what is found already.
     */
    const isWorthwhile = ({ id, grants: { status } }: Norm, rank: Rank) => {
      if (!reached(status, id)) return label.rides.length + 1 < mostLegs && !passed.includes(kindOf(rulebook, status))
      const soonest = { ...label, weakest: Math.min(label.weakest, rank) as Rank }
      return !arrived.some((other) => sameGoal(goal, other.status, status) && beats(other, soonest))
    }
    for (const next of ridesFrom(rulebook, label, until, isWorthwhile)) {
      if (reached(next.status, (next.rides.at(-1) as Ride).norm.id)) {
        arrived.push(next)
        continue
      }
      const others = best.get(wayOf(rulebook, next)) ?? []
      if (others.some((other) => replaces(rulebook, other, next, situation))) continue
      best.set(wayOf(rulebook, next), [...others.filter((other) => !replaces(rulebook, next, other, situation)), next])
      insert(queue, next)
    }
  }
  return arrived
    .filter(
      (label) =>
        !arrived.some(
          (other) =>
            other !== label &&
            sameGoal(goal, other.status, label.status) &&
            beats(other, label) &&
            !(beats(label, other) && arrived.indexOf(other) > arrived.indexOf(label)),
        ),
    )
    .sort((a, b) => a.arrives - b.arrives || b.weakest - a.weakest)
    .map((label) => routeOf(rulebook, goal, label))
}

/** The statuses on the way: what was held before counts for what comes after. */
const wayOf = (rulebook: Rulebook, label: Label): string => kindsOf(rulebook, label).join(' ')

/** The statuses held on the way and now, those that nothing tells apart by one name. */
const kindsOf = (rulebook: Rulebook, { rides, status }: Label): string[] =>
  [...rides.map(({ fromStatus }) => fromStatus), status].map((each) => kindOf(rulebook, each))
const kindOf = (rulebook: Rulebook, status: string): string => alike(rulebook).get(status) ?? status

/** Whether nothing is lost if only the first is followed: it is no worse, and whatever the second changed is as far there. */
function replaces(rulebook: Rulebook, first: Label, second: Label, start: Situation): boolean {
  return (
    beats(first, second) &&
    second.situation.values.every((value, slot) => {
      const reached = first.situation.values[slot] as number
      const { fact, field } = rulebook.layout.slots[slot] as Slot
      return reached === value || value === start.values[slot] || isAsFar((field ?? fact).kind, reached, value)
    })
  )
}

/** A higher level or sum is farther; a day on which something was done is one whichever it is. */
const isAsFar = (kind: Fact['kind'], reached: number, value: number): boolean =>
  kind === 'date' ? reached > 0 : (kind === 'level' || kind === 'integer' || kind === 'money') && reached > value

/** With the wide goal "any title", routes to different titles do not compete. */
function sameGoal(goal: string, a: string, b: string): boolean {
  return goal !== 'title' || a === b
}

function insert(queue: Label[], label: Label): void {
  const at = queue.findIndex((other) => other.arrives > label.arrives)
  queue.splice(at < 0 ? queue.length : at, 0, label)
}

function beats(a: Label, b: Label): boolean {
  return (
    a.arrives <= b.arrives &&
    a.weakest >= b.weakest &&
    a.effort.steps <= b.effort.steps &&
    a.effort.months <= b.effort.months &&
    a.effort.cost <= b.effort.cost
  )
}

/** @throws if the goal is neither a norm nor a status nor a family. */
function goalTest(rulebook: Rulebook, goal: string): (status: string, norm: string) => boolean {
  if (rulebook.versions.has(goal)) return (_, norm) => norm === goal
  const family = statusesIn(rulebook.vocabulary, goal)
  const statuses = new Set(rulebook.layout.statusIndex.has(goal) ? [goal, ...family] : family)
  if (statuses.size === 0)
    throw new Error(`${goal} is not a goal. Name a norm, a status or a family of statuses, such as title.`)
  return (status) => statuses.has(status)
}

function statusOn(rulebook: Rulebook, situation: Situation, on: Day): string {
  const track = situation.tracks[placeOf(rulebook, RESIDENCE).slot]
  const span = track?.spans[spanOn(track, on, situation.asOf)]
  return span ? (rulebook.vocabulary.statuses[span.status]?.id ?? '') : ''
}

/** Legs that may begin where the label stands, one after another, so that what is found first can spare looking further. */
function* ridesFrom(
  rulebook: Rulebook,
  label: Label,
  until: Day,
  isWorthwhile: (norm: Norm, rank: Rank) => boolean,
): Generator<Label> {
  const titles = new Set([
    ...statusesIn(rulebook.vocabulary, 'title'),
    ...statusesIn(rulebook.vocabulary, 'permanent-title'),
  ])
  const search = searchOf(rulebook, label.situation, label.arrives, { plans: true })
  for (const id of rulebook.ids) {
    const version = versionOn(rulebook, id, label.arrives)
    if (!version || version.norm.grants.status === label.status) continue
    if (label.status && !opensFrom(version.norm, label.status)) continue
    if (titles.has(label.status) && !titles.has(version.norm.grants.status)) continue
    /** What opens the norm at once with a better grade needs no weaker one. */
    const instant = new Set<string>()
    for (const rank of version.ranks) {
      if (instant.has(keyOf([])) || !isWorthwhile(version.norm, rank)) continue
      const ways = waysOf(search, id, rank)
      if (ways.length === 0) continue
      const found = [...follow(search, label, id, ways, rank, until, instant)]
      // What each part needs does not come together on one day: look for more changes, which takes longer.
      yield* found.length > 0 ? found : follow(search, label, id, soonGapsOf(search, id, rank), rank, until, instant)
    }
  }
}

const keyOf = (changes: readonly Change[]) => changes.map(({ fact, to }) => `${fact} ${to}`).join()

/** The first few ways along which the norm does open. Adds to `instant` what opens it at once. */
function* follow(
  search: Search,
  label: Label,
  id: string,
  ways: readonly Gap[],
  rank: Rank,
  until: Day,
  instant: Set<string>,
): Generator<Label> {
  let found = 0
  for (const { changes } of ways.filter((way) => !hopesMore(way, ways)).slice(0, MOST_TRIED)) {
    if (found >= MOST_GAPS) return
    const key = keyOf(changes)
    const next = instant.has(key) ? undefined : ride(search, label, id, changes, rank, until)
    if (!next) continue
    found++
    const last = next.rides.at(-1)
    if (last && last.opens === last.ready) instant.add(key)
    yield next
  }
}

/** A way that only opens if further unknown facts turn out well (an illness, say) is no plan where another does without. */
function hopesMore(gap: Gap, ways: readonly Gap[]): boolean {
  return ways.some(
    (other) => other.assumes.length < gap.assumes.length && other.assumes.every((fact) => gap.assumes.includes(fact)),
  )
}

/** One leg: make the changes side by side, wait until the norm opens, apply, be decided. */
function ride(
  search: Search,
  label: Label,
  id: string,
  changes: readonly Change[],
  rank: Rank,
  until: Day,
): Label | undefined {
  const { rulebook, on: from } = search
  const steps = unique(changes.flatMap((change) => chainOf(search, change)))
  const ready = Math.max(from, ...steps.map((step) => step.ends))
  const situation = made(rulebook, label.situation, changes, steps, (step) => step.ends)
  const latest = Math.min(until, afterStatus(rulebook, label.situation, from))
  if (ready >= latest) return undefined
  const opens = firstDayAtBest(rulebook, id, situation, ready, latest, rank)
  if (opens === undefined) return undefined
  const soonest = made(rulebook, label.situation, changes, steps, (step) => step.endsAtShortest)
  const readySoonest = Math.max(label.earliest, ...steps.map((step) => step.endsAtShortest))
  const opensSoonest = firstDayAtBest(rulebook, id, soonest, Math.min(readySoonest, ready), latest, rank) ?? opens
  const version = versionOn(rulebook, id, opens)
  if (!version) return undefined
  const filing = named(rulebook, 'apply', opens)
  const deciding = named(rulebook, 'be-decided', filing?.ends ?? opens)
  const arrives = deciding?.ends ?? opens
  const earliest = Math.min(arrives, plus(opensSoonest, deciding?.kind.shortest ?? {}))
  const reached = Math.min(
    bestOf(gradeOn(rulebook, id, asked(situation, { on: opens, judgementsMet: true }))),
    version.grade,
  ) as Rank
  const { norm } = version
  const next: Ride = {
    norm,
    fromStatus: label.status,
    rank: reached,
    opens,
    arrives,
    earliest,
    steps,
    ready,
    filing,
    deciding,
    situation,
  }
  return {
    situation: granted(rulebook, situation, norm, arrives),
    status: norm.grants.status,
    arrives,
    earliest,
    weakest: Math.min(label.weakest, reached) as Rank,
    effort: {
      steps: label.effort.steps + new Set(steps.map((step) => step.kind.id)).size,
      months: label.effort.months + monthsBetween(from, ready),
      cost: label.effort.cost + steps.reduce((total, step) => total + step.kind.effort.cost, 0),
    },
    rides: [...label.rides, next],
  }
}

/** The same kind of step for two changes is done once. */
function unique(steps: readonly TimedStep[]): TimedStep[] {
  return steps.filter(
    (step, index) =>
      steps.findIndex((other) => other.kind === step.kind && other.change.to === step.change.to) === index ||
      step.kind.effects.some((effect) => effect.to === 'more'),
  )
}

function made(
  rulebook: Rulebook,
  situation: Situation,
  changes: readonly Change[],
  steps: readonly TimedStep[],
  end: (step: TimedStep) => Day,
): Situation {
  const other = copy(situation)
  for (const step of steps) for (const effect of step.kind.effects) apply(rulebook, other, effect, end(step))
  const last = Math.max(situation.asOf, ...steps.map(end))
  for (const change of changes) apply(rulebook, other, change, last)
  return other
}

function named(rulebook: Rulebook, id: string, from: Day): TimedStep | undefined {
  const kind = rulebook.steps.find((step) => step.id === id)
  if (!kind) return undefined
  const change: Change = { fact: '', to: true, by: id === 'apply' ? 'person' : 'other', proposable: true }
  return { kind, change, from, ends: plus(from, kind.typical), endsAtShortest: plus(from, kind.shortest) }
}

/** The situation after a grant: the span before it ends the day before. */
function granted(rulebook: Rulebook, situation: Situation, norm: Norm, on: Day): Situation {
  const other = copy(situation)
  const { slot } = placeOf(rulebook, RESIDENCE)
  const track = situation.tracks[slot]
  const status = rulebook.layout.statusIndex.get(norm.grants.status)
  if (status === undefined) throw new Error(`${norm.id} grants ${norm.grants.status}, which is not a status.`)
  const before = (track?.spans ?? [])
    .filter((span) => span.from < on)
    .map((span) => (span.to >= on ? { ...span, to: plusDays(on, -1) } : span))
  other.tracks[slot] = {
    spans: [...before, { status, from: on, to: LATEST, issuedUnder: norm.cite, basis: undefined }],
    complete: track?.complete ?? false,
  }
  return other
}

function routeOf(rulebook: Rulebook, goal: string, label: Label): Route {
  return {
    goal,
    legs: label.rides.map((ride) => legOf(rulebook, ride)),
    arrives: plainDate(label.arrives),
    earliest: plainDate(label.earliest),
    weakest: gradeOf(label.weakest),
    effort: label.effort,
  }
}

function legOf(rulebook: Rulebook, ride: Ride): Leg {
  const { norm, situation, opens, ready, rank } = ride
  const question = asked(situation, { on: opens })
  const version = versionOn(rulebook, norm.id, opens)
  const wait: RouteStep[] =
    opens > ready
      ? [
          {
            kind: 'wait-until',
            changes: [],
            from: plainDate(ready),
            to: plainDate(opens),
            earliest: plainDate(opens),
            help: [],
            source: norm.cite,
          },
        ]
      : []
  const closes = closing(rulebook, norm.id, situation, opens, rank)
  return {
    norm,
    fromStatus: ride.fromStatus,
    toStatus: norm.grants.status,
    grade: gradeOf(rank),
    opens: plainDate(opens),
    arrives: plainDate(ride.arrives),
    earliest: plainDate(ride.earliest),
    ...(closes ? { applyBy: plainDate(plusDays(closes, -1)) } : {}),
    steps: [
      ...ride.steps.map(stepOf),
      ...wait,
      ...[ride.filing, ride.deciding].flatMap((step) =>
        step ? [{ ...stepOf(step), changes: [], norm: norm.id }] : [],
      ),
    ],
    assumes: {
      facts: decidingFacts(rulebook, norm.id, { ...question, met: true }),
      judgements: version ? openJudgements(rulebook, version, question) : [],
    },
  }
}

function stepOf({ kind, change, from, ends, endsAtShortest }: TimedStep): RouteStep {
  return {
    kind: kind.id,
    changes: [change],
    from: plainDate(from),
    to: plainDate(ends),
    earliest: plainDate(endsAtShortest),
    help: kind.help,
    source: kind.source,
  }
}

/** First day after it opens on which it is closed for certain. */
function closing(rulebook: Rulebook, id: string, situation: Situation, opens: Day, rank: Rank): Day | undefined {
  return turningDays(rulebook, id, situation, { from: opens }).find(
    (day) => bestOf(gradeOn(rulebook, id, asked(situation, { on: day, judgementsMet: true }))) < rank,
  )
}
