import { type Day, LATEST, plus, years } from './day.ts'
import { type Fact, type Slot, statusesIn } from './fact.ts'
import type { Change, Gap, Route } from './finding.ts'
import { soonGapsOf, waysOf } from './gap.ts'
import { type Rank, RIGHT } from './grade.ts'
import { routeOf } from './leg.ts'
import type { Norm } from './norm.ts'
import { afterStatus } from './opens.ts'
import { placeOf } from './place.ts'
import { type Search, searchOf } from './reach.ts'
import { type Label, type Ride, ride } from './ride.ts'
import { type Rulebook, versionOn } from './rulebook.ts'
import type { Situation } from './situation.ts'
import { alike, gains, opensFrom } from './source.ts'
import { RESIDENCE, spanOn } from './stay.ts'
import { noEffort } from './step.ts'

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
const MOST_GAPS = 3
/** Ways of one norm that are tried for it. */
const MOST_TRIED = 6
const MOST_EXPANSIONS = 250

interface Quest {
  rulebook: Rulebook
  /** As it is today. */
  situation: Situation
  goal: string
  until: Day
  mostLegs: number
  reached: (status: string, norm: string) => boolean
  /** What has reached the goal so far. */
  arrived: Label[]
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
  const until = plus(on, HORIZON)
  const quest: Quest = { rulebook, situation, goal, until, mostLegs, reached: goalTest(rulebook, goal), arrived: [] }
  const { arrived } = quest
  const start: Label = {
    situation,
    status: statusOn(rulebook, situation, on),
    arrives: on,
    earliest: on,
    learnsFrom: on,
    weakest: RIGHT,
    effort: noEffort,
    rides: [],
  }
  const queue: Label[] = [start]
  const best = new Map<string, Label[]>()
  for (let count = 0; count < MOST_EXPANSIONS && queue.length > 0; count++) {
    const label = queue.shift() as Label
    if (
      best.get(wayOf(rulebook, label))?.some((other) => other !== label && replaces(rulebook, other, label, situation))
    )
      continue
    for (const next of ridesFrom(quest, label)) {
      if (isThere(quest, next)) {
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
    first.learnsFrom <= second.learnsFrom &&
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

const isThere = ({ reached }: Quest, { status, rides }: Label) => reached(status, (rides.at(-1) as Ride).norm.id)

/** Whether the second is not missed where the first can be followed. */
const spares = (quest: Quest, first: Label, second: Label): boolean =>
  isThere(quest, second)
    ? sameGoal(quest.goal, first.status, second.status) && beats(first, second)
    : replaces(quest.rulebook, first, second, quest.situation)

/**
 * Not a last leg to somewhere else, nor one back to where the way led through or to a status for which nothing speaks more, nor one that
 * would come later, weaker and dearer than what is found already.
 */
function isWorthwhile(
  { rulebook, goal, mostLegs, reached, arrived }: Quest,
  label: Label,
  { id, grants: { status } }: Norm,
  rank: Rank,
): boolean {
  if (!reached(status, id)) {
    // A status that runs out may be left for one that is like it.
    const runsOut = afterStatus(rulebook, label.situation, label.arrives) < LATEST
    const passed = kindsOf(rulebook, label).slice(0, runsOut ? -1 : undefined)
    const isOnward = runsOut || !label.status || gains(rulebook, label.status, status)
    return label.rides.length + 1 < mostLegs && isOnward && !passed.includes(kindOf(rulebook, status))
  }
  const soonest = { ...label, weakest: Math.min(label.weakest, rank) as Rank }
  return !arrived.some((other) => sameGoal(goal, other.status, status) && beats(other, soonest))
}

/** Legs that may begin where the label stands, one after another, so that what is found first can spare looking further. */
function* ridesFrom(quest: Quest, label: Label): Generator<Label> {
  const { rulebook } = quest
  const titles = new Set([
    ...statusesIn(rulebook.vocabulary, 'title'),
    ...statusesIn(rulebook.vocabulary, 'permanent-title'),
    ...statusesIn(rulebook.vocabulary, 'citizenship'),
  ])
  const visited = new Set([label.status, ...label.rides.map(({ fromStatus }) => fromStatus)])
  const search = searchOf(rulebook, label.situation, label.arrives, { plans: true, learnsFrom: label.learnsFrom })
  for (const id of rulebook.ids) {
    const version = versionOn(rulebook, id, label.arrives)
    if (!version || visited.has(version.norm.grants.status)) continue
    if (label.status && !opensFrom(version.norm, label.status)) continue
    if (titles.has(label.status) && !titles.has(version.norm.grants.status)) continue
    /** What opens the norm at once with a better grade needs no weaker one. */
    const instant = new Set<string>()
    for (const rank of version.ranks) {
      if (instant.has(keyOf([])) || !isWorthwhile(quest, label, version.norm, rank)) continue
      const ways = waysOf(search, id, rank)
      if (ways.length === 0) continue
      const found = [...follow(quest, search, label, id, ways, rank, instant)]
      // What each part needs does not come together on one day: look for more changes, which takes longer.
      yield* found.length > 0 ? found : follow(quest, search, label, id, soonGapsOf(search, id, rank), rank, instant)
    }
  }
}

const keyOf = (changes: readonly Change[]) => changes.map(({ fact, to }) => `${fact} ${to}`).join()

/** The first few ways along which the norm does open. Adds to `instant` what opens it at once. */
function* follow(
  quest: Quest,
  search: Search,
  label: Label,
  id: string,
  ways: readonly Gap[],
  rank: Rank,
  instant: Set<string>,
): Generator<Label> {
  const found: Label[] = []
  for (const { changes } of ways.filter((way) => !hopesMore(way, ways)).slice(0, MOST_TRIED)) {
    if (found.length >= MOST_GAPS) return
    const key = keyOf(changes)
    const next = instant.has(key) ? undefined : ride(search, label, id, changes, rank, quest.until)
    if (!next || found.some((other) => spares(quest, other, next))) continue
    found.push(next)
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
