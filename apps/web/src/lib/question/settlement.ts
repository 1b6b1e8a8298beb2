// The question "how do I stay for good?": settlement permit, permit of the Union, citizenship. What is open, from which day, what is missing.
import { day as engineDay, findRoutes, type Leg, type PlainDate, type Route, type Told } from '@lotse/law'
import { type Counts, countsForNaturalisation, countsForSettlement, stayFees } from '@lotse/statutes/rights/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { titleOf } from '../situation/answer/names.ts'
import { reasonText } from '../situation/answer/reasons.ts'
import type { CardView, Context } from '../situation/answer/view.ts'
import { listOf } from '../situation/answers.ts'
import type { Grouped } from '../situation/group.ts'
import type { Journey } from '../situation/journey.ts'
import { changeText, exactEuro } from '../situation/say-fact.ts'
import { type Language, longDay, ordinal } from '../words/dates.ts'
import type { AnswerFrame, Question } from './interview.ts'
import type { Ruled } from './ruled.ts'

const goals = ['settlement', 'german', 'settlement-eu'] as const
type Goal = (typeof goals)[number]

export interface SettlementAnswer extends AnswerFrame {
  headline: string
  tone: 'open' | 'later' | 'calm'
  ways: Way[]
  picture: Picture | undefined
  /** The same in words: dated, in order. */
  dates: { day: string; text: string; isToday: boolean }[]
  times: { paper: string; span: string; settlement: string; naturalisation: string }[]
  fees: { text: string; price: string; cite: string }[]
  isFreeOfCharge: boolean
}

/** One goal, by the norm that leads there best. */
export interface Way {
  goal: Goal
  title: string
  when: string
  tone: 'open' | 'later' | 'calm'
  missing: string[]
  inTheWay: string[]
  /** What somebody can do, and from when that opens it. */
  doing: string
  /** Without a claim there is only discretion. */
  isRareOtherwise: boolean
  card: CardView | undefined
  /** Other norms with the same end that may open, too. */
  others: string[]
}

/** Two bars of time, one for each end, in a drawing 100 wide. */
export interface Picture {
  rows: { goal: 'settlement' | 'german'; parts: { from: number; to: number; counts: Counts }[]; opens?: number }[]
  today: number
  first: string
  last: string
}

export const question: Question<SettlementAnswer> = {
  topic: 'settlement',
  first: [
    'stay',
    'birthDate',
    'arrivedOn',
    'asylum',
    'protection',
    'spouseHere',
    'spouseTitle',
    'germanSpoken',
    'germanWritten',
  ],
  isAsked: isAskedNow,
  reads: withPaperProlonged,
  answerOf: (ruled, context) => {
    const { locale } = context
    const ways = goals.flatMap((goal) => wayTo(goal, ruled, context) ?? [])
    return {
      ...ruled.frame,
      ...headOf(ways, locale),
      ways,
      picture: pictureOf(ruled, ways),
      dates: datesOf(ruled, ways, context),
      times: timesOf(ruled.journey.told, context),
      fees: stayFees
        .filter(({ id }) => feeConcerns(id, ruled))
        .map(({ id, cents, cite }) => ({ text: feeText[id]({}, { locale }), price: exactEuro(cents, locale), cite })),
      isFreeOfCharge: heldToday(ruled).some((status) => freeOfCharge.includes(status)),
    }
  },
}

/** There are many questions: these come before the first answer, the others for whoever goes on from it. */
const main = [
  'stay',
  'birthDate',
  'arrivedOn',
  'asylum',
  'protection',
  'spouseHere',
  'spouseTitle',
  'marriedOn',
  'publicFunds',
  'healthInsured',
  'employment',
  'pensionMonths',
  'germanSpoken',
  'germanWritten',
  'civicKnowledge',
  'naturalisationTest',
  'identityClarified',
  'validPassport',
  'adequateHousing',
]
function isAskedNow(key: string, { at, trail }: Journey): boolean {
  const isMain = (one: string) => main.includes(one.split('.')[0] ?? one)
  return isMain(key) || at === 'answer' || !trail.flat().every(isMain)
}

/** Dates ahead hold if the paper of today is prolonged: nobody's time ends with the card. */
function withPaperProlonged(told: Told, today: PlainDate): Told {
  const { stay } = told
  if (!Array.isArray(stay)) return told
  const isCurrent = ({ from, to }: ToldSpan) => (!from || from <= today) && to !== undefined && today <= to
  return {
    ...told,
    stay: stay.map((span) => {
      if (!isCurrent(span as ToldSpan)) return span
      const { to: _, ...rest } = span as ToldSpan & Record<string, unknown>
      return rest
    }),
  } as Told
}

/** By discretion and rarely: said as another way, never as the way. */
const rare = 'naturalisation-by-discretion'
const order = ['open', 'discretion', 'later', 'perhaps', 'steps', 'meanwhile', 'advice', 'closed'] as const
/** The first thing that is asked is so: the norm is for people like this one. */
const isMeant = ({ finding }: Grouped): boolean => finding.reasons[0]?.good === 'yes'
/** What speaks for the goal where nothing else decides. */
const general = ['settlement-general', 'naturalisation']

/** A waiver in a case of hardship opens a norm only rarely: what is missing, and what somebody can do, says more. */
function withoutHardship(found: Grouped): Grouped {
  const { finding, group } = found
  if (group !== 'discretion' || finding.open !== 'closed') return found
  const { day: _, ...rest } = found
  const later = finding.opensOn.day
  if (later) return { ...rest, group: 'later', day: later }
  const gap = finding.toChange.find(({ proposable, opensOn }) => proposable && opensOn)
  return gap?.opensOn ? { ...rest, group: 'steps', day: gap.opensOn } : found
}

function best(goal: Goal, { all }: Ruled): Grouped | undefined {
  const to = all.filter(({ finding: { norm } }) => norm.grants.status === goal && norm.id !== rare).map(withoutHardship)
  return to.sort(
    (a, b) =>
      order.indexOf(a.group) - order.indexOf(b.group) ||
      (dayOf(a) ?? '9999').localeCompare(dayOf(b) ?? '9999') ||
      Number(isMeant(b)) - Number(isMeant(a)) ||
      general.indexOf(b.finding.norm.id) - general.indexOf(a.finding.norm.id) ||
      missingOf(a).length - missingOf(b).length,
  )[0]
}

/** What is missing; what only a case of hardship could waive is missing, too. */
const missingOf = ({ finding }: Grouped) =>
  finding.reasons.filter(({ good, state }) => good === 'no' || (good === 'judgement' && state === 'no'))

function wayTo(goal: Goal, ruled: Ruled, context: Context): Way | undefined {
  const found = best(goal, ruled)
  if (!found) return undefined
  const { finding, group } = found
  const { words, locale } = context
  const roads = roadsTo(found, ruled, context)
  const leg = roads.map(({ legs }) => legs[0]).find((first) => first && !assumesHardship(first))
  const isMet = group === 'open' || group === 'perhaps' || group === 'discretion'
  const missing = isMet ? [] : missingOf(found)
  const excludes = (role = '') => role.endsWith('exclusion')
  const text = (reasons: typeof missing) => [
    ...new Set(reasons.map((reason) => reasonText(reason, finding.norm, words))),
  ]
  return {
    goal,
    title: goalTitle[goal]({}, { locale }),
    when: whenText(found, locale, leg),
    tone: group === 'open' ? 'open' : group === 'later' || group === 'steps' ? 'later' : 'calm',
    missing: text(missing.filter(({ role }) => !excludes(role))),
    inTheWay: text(missing.filter(({ role }) => excludes(role))),
    doing: leg ? doingText(leg, context) : '',
    isRareOtherwise: goal === 'german' && !isMet,
    card:
      group === 'closed' || group === 'advice'
        ? undefined
        : ruled.cardWithRoads(
            found,
            roads.filter(({ legs }) => legs[0] === leg),
          ),
    others: ruled.all
      .filter(
        (other) =>
          other.finding.norm.id !== finding.norm.id &&
          other.finding.open !== 'closed' &&
          other.finding.norm.grants.status === goal &&
          other.finding.norm.id !== rare &&
          ['open', 'discretion', 'later'].includes(other.group),
      )
      .map((other) => `${titleOf(other.finding.norm, words)}: ${whenText(other, locale)}`),
  }
}

/** The first day it is open: by time alone, or with what can be done. */
const dayOf = ({ day, group, finding }: Grouped): PlainDate | undefined =>
  day ?? (group === 'closed' || group === 'advice' ? undefined : (finding.opensOnAtBest.day ?? undefined))

function whenText(found: Grouped, locale: Language, leg?: Leg): string {
  const { finding, group, restsOn } = found
  const day = group === 'steps' ? leg?.opens : dayOf(found)
  const from = day && day > finding.on ? longDay(day, locale) : undefined
  switch (group) {
    case 'open':
      return m.bleiben_when_today({}, { locale })
    case 'perhaps':
      return from ? m.bleiben_when_perhaps_from({ day: from }, { locale }) : m.bleiben_when_perhaps({}, { locale })
    case 'discretion':
      return m.bleiben_when_discretion({}, { locale })
    case 'later':
      if (!from) return m.bleiben_when_perhaps({}, { locale })
      return restsOn
        ? m.bleiben_when_perhaps_from({ day: from }, { locale })
        : m.bleiben_when_from({ day: from }, { locale })
    case 'steps':
      return from ? m.bleiben_when_steps_from({ day: from }, { locale }) : m.bleiben_when_steps({}, { locale })
    default:
      return m.bleiben_when_not({}, { locale })
  }
}

/** The road to one norm where something has to be done for it: one status far. */
function roadsTo({ finding, group }: Grouped, { situation, on }: Ruled, { rulebook }: Context): Route[] {
  if (group !== 'steps' && group !== 'later') return []
  return findRoutes(rulebook, situation, { on: engineDay(on), goal: finding.norm.id, mostLegs: 1 })
}

/** A road on which somebody would have to be found a case of hardship is nothing to promise a day by. */
const assumesHardship = ({ assumes }: Leg): boolean => assumes.judgements.some((id) => id.startsWith('hardship'))

const ofItself = ['wait-until', 'apply', 'be-decided']
/** The steps of the road; one alone is said so. */
function doingText({ steps, opens }: Leg, { rulebook, words, locale }: Context): string {
  const own = steps.filter(({ kind }) => !ofItself.includes(kind))
  if (own.length === 0) return ''
  const title = ({ kind, changes }: (typeof own)[number]) =>
    words.steps[kind]?.title ?? changes.map((change) => changeText(rulebook, words, change, locale)).join(', ')
  const what = [...new Set(own.map(title))].join(', ')
  const day = longDay(opens, locale)
  return own.length === 1 ? m.bleiben_one_step({ what, day }, { locale }) : m.bleiben_steps({ what, day }, { locale })
}

function headOf(ways: readonly Way[], locale: Language): Pick<SettlementAnswer, 'headline' | 'tone'> {
  const is = (goal: Goal) => ways.find((way) => way.goal === goal)
  const [settlement, german] = [is('settlement'), is('german')]
  const opens = (way: Way | undefined) => way?.tone === 'open'
  const head = (headline: string, tone: SettlementAnswer['tone']) => ({ headline, tone })
  if (opens(settlement) && opens(german)) return head(m.bleiben_head_both({}, { locale }), 'open')
  if (opens(settlement)) return head(m.bleiben_head_settlement({}, { locale }), 'open')
  if (opens(german)) return head(m.bleiben_head_german({}, { locale }), 'open')
  const next = ways.find(({ tone }) => tone === 'open') ?? ways.find(({ tone }) => tone === 'later')
  if (next) return head(m.bleiben_head_later({ title: next.title, when: next.when }, { locale }), next.tone)
  if (ways.some(({ card }) => card)) return head(m.bleiben_head_perhaps({}, { locale }), 'calm')
  return head(m.bleiben_head_not({}, { locale }), 'calm')
}

interface ToldSpan {
  status: string
  from?: PlainDate
  to?: PlainDate
}
const spansOf = (told: Told): ToldSpan[] =>
  (listOf(told['stay']) as ToldSpan[])
    .filter(({ from }) => from)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
const heldToday = ({ journey, on }: Ruled): string[] =>
  spansOf(journey.told)
    .filter(({ from, to }) => (from ?? '') <= on && (!to || on <= to))
    .map(({ status }) => status)

function pictureOf(ruled: Ruled, ways: readonly Way[]): Picture | undefined {
  const { on, journey } = ruled
  const spans = spansOf(journey.told).filter(({ from }) => (from as string) <= on)
  const [first] = spans
  if (!first?.from) return undefined
  const days = ways.flatMap(({ goal }) => openingOf(goal, ruled) ?? [])
  const last = [...days, on].sort().at(-1) as PlainDate
  const [begin, end] = [ordinal(first.from), ordinal(last)]
  const place = (day: PlainDate) => Math.round(((ordinal(day) - begin) / Math.max(1, end - begin)) * 1000) / 10
  const row = (goal: 'settlement' | 'german', counts: (status: string) => Counts) => {
    const opens = openingOf(goal, ruled)
    return {
      goal,
      parts: spans.map(({ status, from, to }) => ({
        from: place(from as PlainDate),
        to: place(to && to < on ? to : on),
        counts: counts(status),
      })),
      ...(opens ? { opens: place(opens) } : {}),
    }
  }
  return {
    rows: [row('settlement', countsForSettlement), row('german', countsForNaturalisation)],
    today: place(on),
    first: first.from.slice(0, 4),
    last: last.slice(0, 4),
  }
}

/** Only what time alone opens, or is open, stands in the picture: the day of a step is nobody's to promise. */
function openingOf(goal: Goal, ruled: Ruled): PlainDate | undefined {
  const found = best(goal, ruled)
  const day = found && found.group !== 'steps' ? dayOf(found) : undefined
  return day && day >= ruled.on ? day : undefined
}

function datesOf(ruled: Ruled, ways: readonly Way[], { words, locale }: Context): SettlementAnswer['dates'] {
  const { on, journey } = ruled
  const papers = spansOf(journey.told)
  const paperEnds = papers.find(({ from, to }) => (from ?? '') <= on && to !== undefined && on <= to)?.to
  const events: { day: PlainDate; text: string; isToday?: boolean }[] = [
    ...papers.map(({ status, from }) => ({ day: from as PlainDate, text: words.statuses[status] ?? status })),
    { day: on, text: m.bleiben_date_today({}, { locale }), isToday: true },
    ...(paperEnds ? [{ day: paperEnds, text: m.bleiben_date_ends({}, { locale }) }] : []),
    ...ways.flatMap(({ goal, title, when }) => {
      const day = openingOf(goal, ruled)
      return day && day > on ? [{ day, text: `${title}: ${when}` }] : []
    }),
  ]
  return events
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ day, text, isToday = false }) => ({ day: longDay(day, locale), text, isToday }))
}

function timesOf(told: Told, { words, locale }: Context): SettlementAnswer['times'] {
  return spansOf(told).map(({ status, from, to }) => ({
    paper: words.statuses[status] ?? status,
    span: to
      ? m.bleiben_span({ from: longDay(from as PlainDate, locale), to: longDay(to, locale) }, { locale })
      : m.bleiben_span_since({ from: longDay(from as PlainDate, locale) }, { locale }),
    settlement:
      countsForSettlement(status) === 'with-protection'
        ? m.bleiben_counts_humanitarian({}, { locale })
        : countsText[countsForSettlement(status)]({}, { locale }),
    naturalisation: countsText[countsForNaturalisation(status)]({}, { locale }),
  }))
}

const countsText: Record<Counts, typeof m.bleiben_counts_all> = {
  all: m.bleiben_counts_all,
  half: m.bleiben_counts_half,
  'with-protection': m.bleiben_counts_protection,
  none: m.bleiben_counts_none,
}
const goalTitle: Record<Goal, typeof m.bleiben_goal_settlement> = {
  settlement: m.bleiben_goal_settlement,
  german: m.bleiben_goal_german,
  'settlement-eu': m.bleiben_goal_eu,
}
const feeText: Record<(typeof stayFees)[number]['id'], typeof m.bleiben_fee_settlement> = {
  settlement: m.bleiben_fee_settlement,
  'settlement-minor': m.bleiben_fee_minor,
  'settlement-eu': m.bleiben_fee_eu,
  naturalisation: m.bleiben_fee_german,
  'naturalisation-child': m.bleiben_fee_german_child,
}

/** AufenthV § 52 Abs. 3 Nr. 1. */
const freeOfCharge = ['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary']
const feeConcerns = (id: (typeof stayFees)[number]['id'], { journey, on }: Ruled): boolean => {
  const birth = journey.told['birthDate']
  const isMinor = typeof birth === 'string' && ordinal(on) - ordinal(birth as PlainDate) < 18 * 365.25
  return id === 'settlement-minor' || id === 'naturalisation-child' ? isMinor : true
}
