import type { Leg, PlainDate, Route } from '@lotse/law'
import type { LawWords } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import type { RoadMap, RoadStep } from '../../drawing/roads.ts'
import { type Language, longDay, ordinal, shortDay } from '../../words/dates.ts'
import { gradeWord } from '../../words/grades.ts'
import type { Plan } from '../plan.ts'
import { shortStatus, titleOf } from './names.ts'
import { stepTitle } from './steps.ts'
import type { Context } from './view.ts'

/** A last day to apply further away than this (in days) is no end anybody has to see in the drawing. */
const SOON = 400

/** The roads as lanes, dates and labels: what the drawing and its text are made from. */
export function mapOf(plan: Plan, context: Context): RoadMap {
  const { locale } = context
  const legs = plan.routes.flatMap((route) => route.legs)
  const statuses = statusesOf(plan.status, legs, context)
  const laneOf = (status: string) => Math.max(0, statuses.indexOf(status))
  return {
    today: plan.on,
    todayLabel: m.today({}, { locale }),
    lanes: statuses.map((status, index) =>
      index === 0 ? nowName(plan.status, context) : laneName(status, legs, context),
    ),
    roads: plan.routes.map((route) => ({
      id: route.legs.map((leg) => leg.norm.id).join('-'),
      name: roadName(route, context),
      legs: route.legs.map((leg) => ({
        from: laneOf(leg.fromStatus),
        to: laneOf(leg.toStatus),
        grade: leg.grade,
        opens: leg.opens,
        arrives: leg.arrives,
        label: changeLabel(leg, plan.on, locale),
        isSure: leg.isSure,
        href: hrefOf(leg, plan),
        steps: ringsOf(leg, plan, context),
      })),
    })),
    // Only of the main road: more ends than one cannot be read.
    bars: (plan.routes[0]?.legs ?? []).flatMap((leg) => barsOf(leg, laneOf(leg.fromStatus), locale)),
  }
}

/** Today's status first, then those that a road reaches, the earliest first; to stay for good comes last. */
function statusesOf(now: string | undefined, legs: readonly Leg[], { rulebook }: Context): string[] {
  const permanent = new Set(
    rulebook.vocabulary.statuses.filter(({ families }) => families.includes('permanent-title')).map(({ id }) => id),
  )
  const first = (status: string) =>
    legs
      .filter((leg) => leg.toStatus === status)
      .map((leg) => leg.arrives)
      .sort()[0] ?? ''
  const reached = [...new Set(legs.map((leg) => leg.toStatus))].sort(
    (a, b) => Number(permanent.has(a)) - Number(permanent.has(b)) || first(a).localeCompare(first(b)),
  )
  return [now ?? '', ...reached.filter((status) => status !== now)]
}

/** The card of the title that a leg leads to: another norm may speak for it there. */
const hrefOf = ({ norm, toStatus }: Leg, { titles }: Plan): string =>
  `#weg-${titles.find(({ finding }) => finding.norm.grants.status === toStatus)?.finding.norm.id ?? norm.id}`

function changeLabel({ opens, grade, isSure }: Leg, today: PlainDate, locale: Language): string {
  const day = opens <= today ? m.today({}, { locale }) : shortDay(opens, locale)
  const said = { day, grade: gradeWord(grade, locale) }
  return isSure ? m.lane_change(said, { locale }) : m.lane_change_perhaps(said, { locale })
}

/** The last day to apply, where it is near. */
const barsOf = ({ applyBy, opens }: Leg, lane: number, locale: Language): RoadMap['bars'] =>
  applyBy && ordinal(applyBy) - ordinal(opens) < SOON
    ? [{ lane, on: applyBy, label: m.bar_apply_by({ day: shortDay(applyBy, locale) }, { locale }) }]
    : []

/** Today's lane: as a norm names it, or from the paper's own words. */
function nowName(status: string | undefined, { rulebook, words, locale }: Context): string {
  const norm = rulebook.norms.find(({ grants }) => grants.status === status)
  return (norm && words.norms[norm.id]?.lane) ?? statusName(status, words, locale)
}

/** As the norm names it that leads there. Where several do, none of them: each promises something else. */
function laneName(status: string, legs: readonly Leg[], { words, locale }: Context): string {
  const names = new Set(legs.flatMap(({ norm, toStatus }) => (toStatus === status ? words.norms[norm.id]?.lane : [])))
  const [only] = names
  return names.size === 1 && only ? only : statusName(status, words, locale)
}

/** "Aufenthalt § 24" from the paper's own words. */
function statusName(status: string | undefined, words: LawWords, locale: Language): string {
  const cite = status?.startsWith('permit') ? /\([^)]*?(§[^)]*)\)/.exec(words.statuses[status] ?? '')?.[1] : undefined
  return cite ? m.lane_permit({ cite }, { locale }) : shortStatus(status, words, locale)
}

function roadName(route: Route, { words, locale }: Context): string {
  const [first] = route.legs
  const said = {
    titles: route.legs.map((leg) => titleOf(leg.norm, words)).join(' → '),
    day: longDay(first?.opens ?? route.arrives, locale),
  }
  return first?.isSure ? m.road_name(said, { locale }) : m.road_name_perhaps(said, { locale })
}

/** Steps that end on the same day share a ring. */
function ringsOf(leg: Leg, plan: Plan, context: Context): RoadStep[] {
  const own = leg.steps.filter((step) => !['wait-until', 'apply', 'be-decided'].includes(step.kind))
  const days = [...new Set(own.map((step) => step.to))]
  return days.map((on) => ({
    on,
    label: [
      ...new Set(own.filter((step) => step.to === on).map((step) => stepTitle(step.kind, step.changes, context))),
    ].join(' + '),
    href: hrefOf(leg, plan),
  }))
}
