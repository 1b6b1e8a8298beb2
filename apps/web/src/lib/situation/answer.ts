// The answer as plain values in one language: the first sentence, the roads, the titles by what can be done next.
// The page, the print and the text for screen readers are all made from it.
// Start reading at `answerOf`.
import type { Change, Finding, Gap, Grade, Leg, Norm, PlainDate, Reason, Route, Rulebook } from '@lotse/law'
import { type LawWords, wordsOfPlace } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import type { RoadMap, RoadStep } from '../drawing/roads.ts'
import { type Story, tellRoads } from '../drawing/tell.ts'
import { citeText, lawLink } from '../words/cite.ts'
import { type Language, longDay, ordinal, shortDay } from '../words/dates.ts'
import { gradeWord } from '../words/grades.ts'
import { type Grouped, type GroupId, groupIds } from './group.ts'
import { factOf, type OpenQuestion } from './guide.ts'
import type { Journey } from './journey.ts'
import { type Plan, statusOf } from './plan.ts'
import { changeText, valueLines } from './say-fact.ts'
import { wordsOf } from './screen.ts'

export interface AnswerView {
  on: PlainDate
  headline: string
  lead: string[]
  /** How many questions are left until the answer stands, and how many would make it finer. */
  left: number
  finer: number
  map: RoadMap | undefined
  story: Story[]
  groups: GroupView[]
  closed: { title: string; why: string }[]
  inTheWay: string[]
  needsAdvice: boolean
  facts: FactLine[]
  tries: { value: string; label: string }[]
  tried: string[]
  before?: string
  stateOfLaw: string
  isOldLaw: boolean
}

export interface GroupView {
  id: GroupId
  title: string
  note: string
  cards: CardView[]
}

export interface CardView {
  id: string
  anchor: string
  title: string
  tone: 'open' | 'later' | 'calm'
  /** Too much is open yet to show more than the title at first. */
  isCompact: boolean
  grade: Grade
  /** First day the title is open, with the steps before it done. */
  opens?: PlainDate
  tag: string
  summary: string
  /** What the grade means for the person, in a sentence. */
  meaning: string
  missing: string
  closes: string
  via: string
  steps: StepView[]
  judgements: string[]
  inFavour: { text: string; source: string }[]
  asks: { key: string; label: string }[]
  moreAsks: number
  allows: string
  papers: { text: string; cite: CiteView }[]
  consents: { text: string; cite: CiteView }[]
  reasons: ReasonView[]
  cite: CiteView
  lawState: string
}

export interface CiteView {
  text: string
  href?: string
}

export interface StepView {
  anchor: string
  title: string
  what: string
  when: string
  help: string
  isDone: boolean
  isWaiting: boolean
}

export interface ReasonView {
  text: string
  state: 'met' | 'missing' | 'unclear' | 'weigh' | 'waived'
  stateText: string
  cite?: CiteView
  parts: ReasonView[]
}

export interface FactLine {
  key: string
  label: string
  lines: string[]
  isSensitive: boolean
  /** A plain no, which paper names in one line with the others. */
  isNo: boolean
}

interface Context {
  rulebook: Rulebook
  words: LawWords
  locale: Language
}

export function answerOf(
  rulebook: Rulebook,
  plan: Plan,
  journey: Journey,
  questions: readonly OpenQuestion[],
  words: LawWords,
  locale: Language,
): AnswerView {
  const context: Context = { rulebook, words, locale }
  const shown = plan.titles.filter(({ group }) => group !== 'closed')
  const groups = groupIds
    .filter((id) => id !== 'closed')
    .map((id) => ({
      id,
      ...groupText(id, locale),
      cards: shown.filter(({ group }) => group === id).map((entry) => cardOf(entry, plan, context)),
    }))
    .filter(({ cards }) => cards.length > 0)
  const map = plan.routes.length > 0 ? mapOf(plan, context) : undefined
  const encoded = plan.titles.map(({ finding }) => finding.norm.encodedFrom).sort()[0] ?? plan.on
  return {
    on: plan.on,
    headline: headlineOf(plan, locale),
    lead: leadOf(plan, groups, context),
    left: questions.filter(({ isFiner }) => !isFiner).length,
    finer: questions.filter(({ isFiner }) => isFiner).length,
    map,
    story: map ? tellRoads(map, locale) : [],
    groups,
    closed: plan.titles
      .filter(({ group }) => group === 'closed')
      .map(({ finding }) => ({ title: titleOf(finding.norm, words), why: firstMissing(finding, context) })),
    inTheWay: plan.inTheWay.map((gate) => words.gates[gate] ?? gate),
    needsAdvice: shown.every(({ group }) => group === 'advice'),
    facts: factLines(journey, plan, context),
    tries: triesOf(plan, context),
    tried: Object.entries(journey.whatIf ?? {}).map(([key, value]) => triedText(key, value, context)),
    stateOfLaw: m.law_state({ day: longDay(encoded, locale) }, { locale }),
    isOldLaw: ordinal(plan.on) - ordinal(encoded) > 183,
  }
}

export const titleOf = (norm: Norm, words: LawWords): string => words.norms[norm.id]?.title ?? citeText(norm.cite)

export function headlineOf(plan: Plan, locale: Language): string {
  const count = (...ids: GroupId[]) => plan.titles.filter(({ group }) => ids.includes(group)).length
  if (count('open') > 0) return m.answer_open({ n: count('open') }, { locale })
  if (count('discretion') > 0) return m.answer_discretion({ n: count('discretion') }, { locale })
  if (count('later', 'steps') > 0) return m.answer_later({ n: count('later', 'steps') }, { locale })
  if (count('perhaps') > 0 && !plan.status) return m.answer_too_little({}, { locale })
  if (count('perhaps') > 0) return m.answer_perhaps({ n: count('perhaps') }, { locale })
  return count('advice') > 0 ? m.answer_advice({}, { locale }) : m.answer_none({}, { locale })
}

/** After the answer: where the person stands, the date, the next thing to do. */
function leadOf(plan: Plan, groups: readonly GroupView[], { words, locale }: Context): string[] {
  const best = bestOf(plan)
  const card = best && groups.flatMap(({ cards }) => cards).find(({ id }) => id === best.finding.norm.id)
  const step = card?.steps.find(({ isDone, isWaiting }) => !isDone && !isWaiting)
  const status = plan.status ? [m.lead_status({ status: shortStatus(plan.status, words, locale) }, { locale })] : []
  if (!best || !card) return status
  const next = step
    ? [
        step.when
          ? m.lead_step_when({ step: step.title, when: step.when }, { locale })
          : m.lead_step({ step: step.title }, { locale }),
      ]
    : []
  return [[...status, bestSentence(best, card, locale)].join(' '), ...(best.group === 'perhaps' ? [] : next)]
}

/** The title the first sentences speak of: by group, and within it the one on the main road. */
function bestOf(plan: Plan): Grouped | undefined {
  const shown = plan.titles.filter(({ group }) => group !== 'closed' && group !== 'advice')
  if (!plan.status) return undefined
  const main = plan.routes[0]?.legs[0]?.norm.id
  return shown.find(({ finding, group }) => finding.norm.id === main && group === shown[0]?.group) ?? shown[0]
}

function bestSentence({ group, finding }: Grouped, card: CardView, locale: Language): string {
  const { title, grade, opens } = card
  if (group === 'perhaps') return m.lead_perhaps({ title, n: finding.toAnswer.length }, { locale })
  if (!opens || opens <= finding.on) {
    if (grade === 'right') return m.lead_right({ title }, { locale })
    return grade === 'should' ? m.lead_should({ title }, { locale }) : m.lead_may({ title }, { locale })
  }
  const day = longDay(opens, locale)
  if (grade === 'right') return m.lead_right_from({ title, day }, { locale })
  return grade === 'should'
    ? m.lead_should_from({ title, day }, { locale })
    : m.lead_may_from({ title, day }, { locale })
}

function groupText(id: GroupId, locale: Language): { title: string; note: string } {
  const texts: Record<GroupId, () => [string, string]> = {
    open: () => [m.group_open({}, { locale }), m.group_open_note({}, { locale })],
    discretion: () => [m.group_discretion({}, { locale }), m.group_discretion_note({}, { locale })],
    perhaps: () => [m.group_perhaps({}, { locale }), m.group_perhaps_note({}, { locale })],
    later: () => [m.group_later({}, { locale }), m.group_later_note({}, { locale })],
    steps: () => [m.group_steps({}, { locale }), m.group_steps_note({}, { locale })],
    meanwhile: () => [m.group_meanwhile({}, { locale }), m.group_meanwhile_note({}, { locale })],
    advice: () => [m.group_advice({}, { locale }), m.group_advice_note({}, { locale })],
    closed: () => [m.group_closed({}, { locale }), ''],
  }
  const [title, note] = texts[id]()
  return { title, note }
}

function meaningOf(grade: Grade, locale: Language): string {
  if (grade === 'right') return m.meaning_right({}, { locale })
  if (grade === 'should') return m.meaning_should({}, { locale })
  return grade === 'may' ? m.meaning_may({}, { locale }) : m.meaning_exceptional({}, { locale })
}

const MOST_ASKS = 6

function cardOf({ finding, group, day }: Grouped, plan: Plan, context: Context): CardView {
  const { words, locale } = context
  const { norm } = finding
  const about = words.norms[norm.id]
  const route = plan.routes.find((way) => way.legs[0]?.norm.id === norm.id)
  const later = plan.routes.find((way) => way.legs.slice(1).some((leg) => leg.norm.id === norm.id))
  const gap = finding.toChange.find((way) => way.proposable)
  const grade = group === 'discretion' && finding.weaker ? finding.weaker.grade : norm.grade
  const opens = group === 'steps' ? (route?.legs[0]?.opens ?? day) : day
  const hides = group === 'advice'
  return {
    id: norm.id,
    anchor: `weg-${norm.id}`,
    title: about?.title ?? citeText(norm.cite),
    tone: group === 'open' ? 'open' : group === 'later' || group === 'steps' ? 'later' : 'calm',
    isCompact: group === 'perhaps' && finding.toAnswer.length > 3,
    grade,
    ...(opens ? { opens } : {}),
    tag: tagOf(group, grade, opens, finding, locale),
    summary: about?.summary ?? '',
    meaning: hides ? '' : meaningOf(grade, locale),
    missing: !hides && gap && (group === 'steps' || group === 'later') ? missingText(gap, context) : '',
    closes: closesText(finding, route?.legs[0], locale),
    via: later && group === 'steps' && !gap ? viaText(later, norm, context) : '',
    steps: hides ? [] : stepsOf(norm, finding, route?.legs[0], gap, context),
    judgements: finding.judgements.map((id) => words.judgements[id] ?? id),
    inFavour:
      group === 'discretion' || group === 'meanwhile'
        ? (norm.inFavour ?? []).map(({ id, source }) => ({ text: words.inFavour[id] ?? id, source }))
        : [],
    asks: finding.toAnswer.slice(0, MOST_ASKS).map((key) => ({ key, label: wordsOf(words, key).label })),
    moreAsks: Math.max(0, finding.toAnswer.length - MOST_ASKS),
    allows: about?.allows ?? '',
    papers: norm.papers.map(({ id, cite }) => ({ text: words.papers[id] ?? id, cite: citeView(cite) })),
    consents: (norm.consents ?? []).map(({ of, cite }) => ({ text: words.consents[of] ?? of, cite: citeView(cite) })),
    reasons: hides ? [] : finding.reasons.map((reason) => reasonView(reason, norm, context)),
    cite: citeView(norm.cite),
    lawState: m.law_state({ day: longDay(norm.encodedFrom, locale) }, { locale }),
  }
}

const citeView = (cite: string): CiteView => {
  const href = lawLink(cite)
  return { text: citeText(cite), ...(href ? { href } : {}) }
}

function tagOf(
  group: GroupId,
  grade: Norm['grade'],
  opens: PlainDate | undefined,
  finding: Finding,
  locale: Language,
): string {
  const word = gradeWord(grade, locale)
  if (group === 'open') return m.tag_open({ grade: word }, { locale })
  if (group === 'discretion' || group === 'meanwhile') return m.tag_discretion({ grade: word }, { locale })
  if (group === 'perhaps') return m.tag_perhaps({ n: finding.toAnswer.length }, { locale })
  if (group === 'advice') return m.tag_advice({}, { locale })
  if (opens && opens > finding.on) return m.tag_from({ day: longDay(opens, locale), grade: word }, { locale })
  return m.tag_steps({ grade: word }, { locale })
}

const missingText = (gap: Gap, context: Context): string =>
  m.missing(
    {
      what: gap.changes.map((change) => changeText(context.rulebook, context.words, change, context.locale)).join(', '),
    },
    { locale: context.locale },
  )

function closesText(finding: Finding, leg: Leg | undefined, locale: Language): string {
  if (leg?.applyBy) return m.apply_by({ day: longDay(leg.applyBy, locale) }, { locale })
  const { day } = finding.closesOn
  return day ? m.closes_before({ day: longDay(day, locale) }, { locale }) : ''
}

function viaText(route: Route, norm: Norm, { words, locale }: Context): string {
  const at = route.legs.findIndex((leg) => leg.norm.id === norm.id)
  const before = route.legs[at - 1]
  const leg = route.legs[at]
  return before && leg ? m.via({ title: titleOf(before.norm, words), day: longDay(leg.opens, locale) }, { locale }) : ''
}

/** What is done already, then what is left, each with its days. */
function stepsOf(
  norm: Norm,
  finding: Finding,
  leg: Leg | undefined,
  gap: Gap | undefined,
  context: Context,
): StepView[] {
  const { rulebook, words, locale } = context
  const done = finding.reasons.filter((reason) => isDone(reason, rulebook)).slice(0, 4)
  const anchor = (index: number) => `schritt-${norm.id}-${index}`
  const doneSteps = done.map(
    (reason, index): StepView => ({
      anchor: anchor(index),
      title: reasonText(reason, norm, words),
      what: '',
      when: m.done({}, { locale }),
      help: '',
      isDone: true,
      isWaiting: false,
    }),
  )
  const open: Omit<StepView, 'anchor'>[] = leg
    ? leg.steps
        .filter((step) => step.kind !== 'be-decided')
        .map((step) => ({
          title: stepTitle(step.kind, step.changes, context),
          what: words.steps[step.kind]?.what ?? '',
          when: stepWhen(step.kind, step.from, step.to, step.source === 'estimate', locale),
          help: step.help.map((kind) => words.help[kind] ?? kind).join('; '),
          isDone: false,
          isWaiting: step.kind === 'wait-until',
        }))
    : (gap?.changes ?? []).map((change) => ({
        title: changeText(rulebook, words, change, locale),
        what: '',
        when: '',
        help: '',
        isDone: false,
        isWaiting: false,
      }))
  return [...doneSteps, ...open.map((step, index) => ({ ...step, anchor: anchor(done.length + index) }))]
}

/** Met, and by something people do themselves: worth a tick. */
const isDone = (reason: Reason, rulebook: Rulebook): boolean =>
  reason.good === 'yes' &&
  reason.state === 'yes' &&
  ['requirement', 'regular', 'gate'].includes(reason.role ?? '') &&
  isEarned(reason, rulebook)

/** Met by what the person did or has, not because the requirement does not concern them at all. */
function isEarned(reason: Reason, rulebook: Rulebook): boolean {
  const inner = reason.of.filter(({ role }) => role === 'part')
  if (inner.length === 0) return (reason.facts ?? []).some((key) => factOf(rulebook, key)?.proposable)
  const met = inner.filter(({ state }) => state === 'yes')
  return reason.is === 'any'
    ? met.length > 0 && met.every((part) => isEarned(part, rulebook))
    : met.some((part) => isEarned(part, rulebook))
}

const factsIn = (reason: Reason): string[] => [...(reason.facts ?? []), ...reason.of.flatMap(factsIn)]

const stepTitle = (kind: string, changes: readonly Change[], { words, rulebook, locale }: Context): string =>
  words.steps[kind]?.title ?? (changes[0] ? changeText(rulebook, words, changes[0], locale) : kind)

function stepWhen(kind: string, from: PlainDate, to: PlainDate, isEstimate: boolean, locale: Language): string {
  if (kind === 'wait-until') return m.step_wait({ day: longDay(to, locale) }, { locale })
  if (from === to || kind === 'apply') return m.step_from({ day: longDay(to, locale) }, { locale })
  return isEstimate
    ? m.step_until_estimate({ day: longDay(to, locale) }, { locale })
    : m.step_until({ day: longDay(to, locale) }, { locale })
}

function reasonText(reason: Reason, norm: Norm, words: LawWords): string {
  const { name, role, cite } = reason
  if (role === 'gate' && name) return words.gates[name] ?? citeText(cite ?? name)
  const place = cite ? wordsOfPlace(words, norm, cite) : undefined
  if (place) return place
  const named = name ? (words.conditions[name] ?? words.judgements[name] ?? words.unencoded[name]) : undefined
  return named ?? (factsIn(reason)[0] ? wordsOf(words, factsIn(reason)[0] as string).label : citeText(cite ?? ''))
}

function reasonView(reason: Reason, norm: Norm, context: Context): ReasonView {
  const { words, locale } = context
  const isExclusion = reason.role === 'exclusion' || reason.role === 'regular-exclusion'
  const isMet = isExclusion ? reason.state === 'no' : reason.state === 'yes'
  const state =
    reason.good === 'yes'
      ? isMet
        ? 'met'
        : 'waived'
      : reason.good === 'no'
        ? 'missing'
        : reason.good === 'judgement'
          ? 'weigh'
          : 'unclear'
  const parts = reason.good === 'yes' ? [] : reason.of.filter(({ role }) => role === 'waiver' || role === 'passage')
  return {
    text: reasonText(reason, norm, words),
    state,
    stateText: stateText(state, isExclusion, locale),
    ...(reason.cite ? { cite: citeView(reason.cite) } : {}),
    parts: parts.map((part) => reasonView(part, norm, context)),
  }
}

const stateText = (state: ReasonView['state'], isExclusion: boolean, locale: Language): string =>
  isExclusion && state === 'met'
    ? m.state_not_so({}, { locale })
    : isExclusion && state === 'missing'
      ? m.state_so({}, { locale })
      : {
          met: () => m.state_met({}, { locale }),
          missing: () => m.state_missing({}, { locale }),
          unclear: () => m.state_unclear({}, { locale }),
          weigh: () => m.state_weigh({}, { locale }),
          waived: () => m.state_waived({}, { locale }),
        }[state]()

function firstMissing(finding: Finding, { words }: Context): string {
  const reason = finding.reasons.find(({ good }) => good === 'no')
  return reason ? reasonText(reason, finding.norm, words) : ''
}

/** A last day to apply further away than this is no end anybody has to see in the drawing. */
const SOON = 400

/** The roads as lanes, dates and labels: what the drawing and its text are made from. */
function mapOf(plan: Plan, context: Context): RoadMap {
  const { words, locale, rulebook } = context
  const permanent = new Set(
    rulebook.vocabulary.statuses.filter(({ families }) => families.includes('permanent-title')).map(({ id }) => id),
  )
  const legs = plan.routes.flatMap((route) => route.legs)
  const first = (status: string) =>
    legs
      .filter((leg) => leg.toStatus === status)
      .map((leg) => leg.arrives)
      .sort()[0] ?? ''
  const reached = [...new Set(legs.map((leg) => leg.toStatus))].sort(
    (a, b) => Number(permanent.has(a)) - Number(permanent.has(b)) || first(a).localeCompare(first(b)),
  )
  const statuses = [plan.status ?? '', ...reached.filter((status) => status !== plan.status)]
  const laneOf = (status: string) => Math.max(0, statuses.indexOf(status))
  return {
    today: plan.on,
    todayLabel: m.today({}, { locale }),
    lanes: statuses.map((status, index) =>
      index === 0 ? nowName(plan.status, context) : laneName(status, legs, words),
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
        label: m.lane_change(
          {
            day: leg.opens <= plan.on ? m.today({}, { locale }) : shortDay(leg.opens, locale),
            grade: gradeWord(leg.grade, locale),
          },
          { locale },
        ),
        href: `#weg-${leg.norm.id}`,
        steps: ringsOf(leg, context),
      })),
    })),
    bars: plan.routes.slice(0, 1).flatMap((route) =>
      route.legs.flatMap((leg) =>
        leg.applyBy && ordinal(leg.applyBy) - ordinal(leg.opens) < SOON
          ? [
              {
                lane: laneOf(leg.fromStatus),
                on: leg.applyBy,
                label: m.bar_apply_by({ day: shortDay(leg.applyBy, locale) }, { locale }),
              },
            ]
          : [],
      ),
    ),
  }
}

/** The words on the paper without their explanation: "Duldung". */
export function shortStatus(status: string | undefined, words: LawWords, locale: Language): string {
  if (!status) return m.lane_today({}, { locale })
  return (words.statuses[status] ?? status).split(/[:(„“]/)[0]?.trim() || status
}

/** Today's lane: as a norm names it, or "Aufenthalt § 24" from the paper's own words. */
function nowName(status: string | undefined, { rulebook, words, locale }: Context): string {
  const norm = rulebook.norms.find(({ grants }) => grants.status === status)
  const cite = status?.startsWith('permit') ? /\([^)]*?(§[^)]*)\)/.exec(words.statuses[status] ?? '')?.[1] : undefined
  return (
    (norm && words.norms[norm.id]?.lane) ??
    (cite ? m.lane_permit({ cite }, { locale }) : shortStatus(status, words, locale))
  )
}

const laneName = (status: string, legs: readonly Leg[], words: LawWords): string => {
  const norm = legs.find((leg) => leg.toStatus === status)?.norm
  return (norm && words.norms[norm.id]?.lane) ?? words.statuses[status] ?? status
}

const roadName = (route: Route, { words, locale }: Context): string =>
  m.road_name(
    {
      titles: route.legs.map((leg) => titleOf(leg.norm, words)).join(' → '),
      day: longDay(route.legs[0]?.opens ?? route.arrives, locale),
    },
    { locale },
  )

/** Steps that end on the same day share a ring. */
function ringsOf(leg: Leg, context: Context): RoadStep[] {
  const own = leg.steps.filter((step) => !['wait-until', 'apply', 'be-decided'].includes(step.kind))
  const days = [...new Set(own.map((step) => step.to))]
  return days.map((on) => ({
    on,
    label: own
      .filter((step) => step.to === on)
      .map((step) => stepTitle(step.kind, step.changes, context))
      .join(' + '),
    href: `#weg-${leg.norm.id}`,
  }))
}

/** What was told, in the order of the vocabulary; what does not count any more is left out. */
function factLines(journey: Journey, plan: Plan, { rulebook, words, locale }: Context): FactLine[] {
  return rulebook.vocabulary.facts.flatMap((fact): FactLine[] => {
    const value = journey.told[fact.id]
    const isPassed = journey.passed.includes(fact.id)
    if ((value === undefined || value === null) && !isPassed) return []
    if (plan.ignored.includes(fact.id)) return []
    const lines =
      value === undefined || value === null
        ? [m.unknown({}, { locale })]
        : valueLines(fact, fact.id, value, words, locale)
    const about = journey.rounded.includes(fact.id) ? [m.rounded({}, { locale })] : []
    return [
      {
        key: fact.id,
        label: wordsOf(words, fact.id).label,
        lines: [...lines, ...about],
        isSensitive: fact.sensitive,
        isNo: value === false || (Array.isArray(value) && value.length === 0 && fact.kind !== 'spans'),
      },
    ]
  })
}

const MOST_TRIES = 7

/** Changes worth trying: those that would open a title and that a person can make. */
function triesOf(plan: Plan, { rulebook, words, locale }: Context): AnswerView['tries'] {
  const seen = new Set<string>()
  return plan.titles
    .flatMap(({ finding }) => finding.toChange.filter((gap) => gap.proposable && gap.opensOn).slice(0, 2))
    .sort((a, b) => a.changes.length - b.changes.length)
    .flatMap((gap) => {
      const changes = gap.changes.filter(({ fact }) => factOf(rulebook, fact))
      const label = [...new Set(changes.map((change) => changeText(rulebook, words, change, locale)))].join(' + ')
      if (changes.length === 0 || seen.has(label)) return []
      seen.add(label)
      const value = changes.map(({ fact, to }) => `${fact}=${JSON.stringify(to === 'day' ? plan.on : to)}`).join(';')
      return [{ value, label }]
    })
    .slice(0, MOST_TRIES)
}

function triedText(key: string, value: unknown, { rulebook, words, locale }: Context): string {
  const fact = factOf(rulebook, key)
  return fact ? `${wordsOf(words, key).label}: ${valueLines(fact, key, value, words, locale).join(', ')}` : key
}

export { statusOf }
