import { apply, type TimedStep } from './change.ts'
import { type Day, LATEST, monthsBetween, plus, plusDays } from './day.ts'
import { asked, bestOf, gradeOn } from './evaluate.ts'
import type { Change } from './finding.ts'
import type { Rank } from './grade.ts'
import type { Norm } from './norm.ts'
import { afterStatus, firstDayAtBest } from './opens.ts'
import { placeOf } from './place.ts'
import { chainOf, isPlan, type Search } from './reach.ts'
import { type Rulebook, versionOn } from './rulebook.ts'
import { copy, type Situation } from './situation.ts'
import { RESIDENCE } from './stay.ts'
import type { Effort } from './step.ts'

/** One leg as the search made it. */
export interface Ride {
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

/** Where a search stands: a status reached on a day, and the way there. */
export interface Label {
  situation: Situation
  status: string
  arrives: Day
  earliest: Day
  /** Since when nothing but waiting was left to do: time to learn for the next leg. */
  learnsFrom: Day
  weakest: Rank
  effort: Effort
  rides: readonly Ride[]
}

/** One leg: make the changes side by side, wait until the norm opens, apply, be decided. */
export function ride(
  search: Search,
  label: Label,
  id: string,
  changes: readonly Change[],
  rank: Rank,
  until: Day,
): Label | undefined {
  const { rulebook, on: from } = search
  // What was looked for on a later day may not be begun today.
  if (!changes.every((change) => isPlan(search, change))) return undefined
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
    learnsFrom: ready,
    weakest: Math.min(label.weakest, reached) as Rank,
    effort: {
      steps: label.effort.steps + new Set(steps.map((step) => step.kind.id)).size,
      months: label.effort.months + monthsOf(steps),
      cost: label.effort.cost + steps.reduce((total, step) => total + step.kind.effort.cost, 0),
    },
    rides: [...label.rides, next],
  }
}

/** From when the first of them is begun to when the last is done. */
const monthsOf = (steps: readonly TimedStep[]): number =>
  steps.length === 0
    ? 0
    : monthsBetween(Math.min(...steps.map(({ from }) => from)), Math.max(...steps.map(({ ends }) => ends)))

/** The same kind of step for two changes is done once, and then ends when the later of them does. In the order in which they end. */
function unique(steps: readonly TimedStep[]): TimedStep[] {
  const once = steps.filter(
    (step, index) =>
      isRepeated(step) ||
      !steps.some(
        (other, at) => other.kind === step.kind && (other.ends > step.ends || (other.ends === step.ends && at < index)),
      ),
  )
  return once.sort((a, b) => a.ends - b.ends)
}

const isRepeated = ({ kind }: TimedStep): boolean => kind.effects.some(({ to }) => to === 'more')

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
