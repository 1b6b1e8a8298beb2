import {
  day as dayOf,
  type Finding,
  find,
  months,
  type PlainDate,
  plus,
  type Route,
  type Situation,
  type Told,
} from '@lotse/law'
import { m } from '#lib/paraglide/messages.js'
import { cardOf } from '../situation/answer/card.ts'
import { titleOf } from '../situation/answer/names.ts'
import { reasonText } from '../situation/answer/reasons.ts'
import { factLines } from '../situation/answer/told.ts'
import type { CardView, Context } from '../situation/answer/view.ts'
import { type Grouped, groupIds, groupOf } from '../situation/group.ts'
import { situationOf } from '../situation/guide.ts'
import type { Journey } from '../situation/journey.ts'
import type { Plan } from '../situation/plan.ts'
import { longDay } from '../words/dates.ts'
import type { AnswerFrame } from './interview.ts'

/** What the engine says of every rule of a topic for one person on one day, before the words of its page. */
export interface Ruled {
  on: PlainDate
  situation: Situation
  journey: Journey
  /** Every rule, the best first. */
  all: readonly Grouped[]
  /** Rules worth a card: open, perhaps open, or open by time; what only may be so is left out beside what is open. */
  shown: readonly Grouped[]
  /** Cards of `shown`. */
  cards: CardView[]
  /** The card of any rule, for a page that chooses for itself. */
  cardOf: (entry: Grouped) => CardView
  /** The same with the roads that lead there, so that its steps have days. */
  cardWithRoads: (entry: Grouped, roads: Route[]) => CardView
  /** Rules that are meant for the person and do not open, and why. */
  closed: { id: string; title: string; why: string }[]
  frame: AnswerFrame
}

/** Nobody asks for a road here: what the engine says of each rule, on the day alone. */
const everywhere = { reachable: new Set<string>(), isTitle: () => true, isSensitive: () => false }

/** More rules than this that only may be so are shown by their titles. */
const MOST_WHOLE = 3

/** The rule speaks of people like this one: the first thing it asks is so. */
const isMeant = ({ reasons }: Finding): boolean => reasons[0]?.good === 'yes'

/** @param told  the answers as the question reads them; the journey holds them as they were given */
export function ruled(journey: Journey, told: Told, on: PlainDate, left: number, context: Context): Ruled {
  const { rulebook } = context
  const { situation, ignored } = situationOf(rulebook, told, on)
  const all = rulebook.ids
    .flatMap((id) => find(rulebook, id, situation, { on: dayOf(on) }) ?? [])
    .map((finding) => groupOf(finding, everywhere))
    .sort((a, b) => groupIds.indexOf(a.group) - groupIds.indexOf(b.group))
  const plan: Plan = { on, told: journey.told, status: undefined, titles: all, routes: [], inTheWay: [], ignored }
  const likely = all.filter(({ group }) => !['closed', 'advice', 'steps'].includes(group))
  const shown = likely.some(({ group }) => group === 'open')
    ? likely.filter(({ group }) => group !== 'perhaps')
    : likely
  // Of whoever has told little nearly everything may be so: then titles are enough, and each opens.
  const isFolded = likely.filter(({ group }) => group === 'perhaps').length > MOST_WHOLE
  const card = (entry: Grouped): CardView => {
    const whole = cardOf(entry, plan, context)
    return isFolded && entry.group === 'perhaps' ? { ...whole, isCompact: true } : whole
  }
  return {
    on,
    situation,
    journey,
    all,
    shown,
    cards: shown.map(card),
    cardOf: card,
    cardWithRoads: (entry, routes) => cardOf(entry, { ...plan, routes }, context),
    closed: all
      .filter((entry) => !likely.includes(entry) && isMeant(entry.finding))
      .map(({ finding }) => ({
        id: finding.norm.id,
        title: titleOf(finding.norm, context.words),
        why: whyClosed(finding, context),
      })),
    frame: {
      left,
      facts: factLines(journey, plan, context),
      stateOfLaw: stateOfLaw(all, on, context),
    },
  }
}

/** What is missing, or what speaks against it: the bare words of a condition would read as if it were so. */
function whyClosed({ norm, reasons }: Finding, { words, locale }: Context): string {
  const reason = reasons.find(({ good }) => good === 'no')
  if (!reason) return ''
  const why = reasonText(reason, norm, words)
  const isAgainst = reason.role === 'exclusion' || reason.role === 'regular-exclusion'
  return isAgainst ? m.rule_against({ why }, { locale }) : m.rule_missing({ why }, { locale })
}

/** The oldest text that the answer rests on. One that was read more than half a year ago says so. */
function stateOfLaw(all: readonly Grouped[], on: PlainDate, { locale }: Context): string {
  const oldest = all.map(({ finding }) => finding.norm.encodedFrom).sort()[0] ?? on
  const state = m.law_state({ day: longDay(oldest, locale) }, { locale })
  return plus(dayOf(oldest), months(6)) < dayOf(on) ? `${state} ${m.law_old({}, { locale })}` : state
}
