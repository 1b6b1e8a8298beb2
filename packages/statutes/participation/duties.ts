// Whom a duty of the Saxon acts binds, to whom, and by when: what a norm has no place for. Keyed by the norm, which says the duty itself
// and its grade. A test holds both together.
import { day, days, months, type Period, type PlainDate, plainDate, plus, years } from '@lotse/law'

/** Who owes. `state-offices`: all offices of Saxony and the bodies it supervises (§ 2 SächsIntG). */
export type Body =
  | 'state'
  | 'state-offices'
  | 'government'
  | 'social-ministry'
  | 'economics-ministry'
  | 'district'
  | 'municipality'
  | 'commissioner'
  | 'funding-bank'
  /** The text names nobody. */
  | 'nobody-named'

/** To whom something is owed. */
export type Creditor =
  | 'people'
  | 'parliament'
  | 'petitions-committee'
  | 'government'
  | 'social-ministry'
  | 'district'
  | 'municipality'
  | 'council'
  | 'municipal-commissioner'
  | 'commissioner'
  | 'funding-bank'
  /** The text names nobody. */
  | 'nobody-named'

/**
 * By when. A period "after the act came into force" is over on the day that `first` names, however its last day is counted.
 * `event` names what starts the clock, or what it has to come before.
 */
export type Due =
  | { is: 'always' }
  | { is: 'once'; on: PlainDate }
  | { is: 'repeated'; first: PlainDate; every: Period }
  | { is: 'every-year'; days: readonly { month: number; day: number }[]; first: PlainDate }
  | { is: 'within'; period: Period; after: Event }
  | { is: 'before'; event: Event }
  | { is: 'at'; event: Event }

export type Event =
  | 'council-request'
  | 'petition-asked'
  | 'funding-period-ended'
  | 'matter-concerns-them'
  | 'rules-drafted'
  | 'concept-written'
  | 'sum-changes'
  | 'objection'
  | 'commissioner-asks'

export interface PublicDuty {
  /** Id of the norm that says the duty. */
  norm: string
  owes: Body
  to: Creditor
  due: Due
  /** Where the clock stands. */
  dueCite?: string
  /** It comes due again each time this happens. */
  andAt?: Event
}

/**
 * § 27 Satz 2 SächsIntG: the act before it was in force to 28.06.2024. The ordinance came into force on 18.09.2024; that sentence is not
 * among those of the stored text and rests on the entry in the register of the law of Saxony.
 */
export const actInForce: PlainDate = '2024-06-29'
export const ordinanceInForce: PlainDate = '2024-09-18'

const later = (from: PlainDate, period: Period): PlainDate => plainDate(plus(day(from), period))
const always: Due = { is: 'always' }

/** In the order of the acts. */
export const publicDuties: readonly PublicDuty[] = [
  { norm: 'german-supported', owes: 'state-offices', to: 'people', due: always },
  { norm: 'equal-chances-in-education', owes: 'state-offices', to: 'people', due: always },
  { norm: 'staff-trained', owes: 'state-offices', to: 'people', due: always },
  { norm: 'teachers-trained', owes: 'state', to: 'people', due: always },
  { norm: 'staff-share', owes: 'state', to: 'people', due: always },
  { norm: 'jobs-advertised', owes: 'state-offices', to: 'people', due: always },
  { norm: 'work-supported', owes: 'economics-ministry', to: 'people', due: always, dueCite: 'SaechsIntG § 9 Abs. 5' },
  { norm: 'projects-funded', owes: 'state', to: 'people', due: always },
  { norm: 'municipal-integration-work', owes: 'district', to: 'people', due: always },
  { norm: 'municipal-integration-work-funded', owes: 'state', to: 'district', due: always },
  { norm: 'integration-concept', owes: 'district', to: 'people', due: always },
  {
    norm: 'concept-hears-municipalities',
    owes: 'district',
    to: 'municipality',
    due: { is: 'at', event: 'concept-written' },
  },
  { norm: 'refugee-social-work', owes: 'district', to: 'people', due: always },
  { norm: 'social-work-apart', owes: 'district', to: 'people', due: always },
  { norm: 'first-advice', owes: 'district', to: 'people', due: always },
  { norm: 'language-mediation', owes: 'district', to: 'people', due: always },
  { norm: 'seats-in-bodies', owes: 'state', to: 'people', due: always },
  { norm: 'state-council', owes: 'social-ministry', to: 'government', due: always },
  { norm: 'council-heard', owes: 'municipality', to: 'council', due: { is: 'before', event: 'matter-concerns-them' } },
  { norm: 'council-request', owes: 'municipality', to: 'people', due: { is: 'at', event: 'council-request' } },
  {
    norm: 'council-decision-due',
    owes: 'municipality',
    to: 'people',
    due: { is: 'within', period: months(3), after: 'council-request' },
    dueCite: 'SaechsIntG § 18 Abs. 4 Satz 3',
  },
  { norm: 'district-commissioner', owes: 'district', to: 'people', due: always },
  { norm: 'municipal-commissioner', owes: 'municipality', to: 'people', due: always },
  {
    norm: 'municipal-commissioner-heard',
    owes: 'municipality',
    to: 'municipal-commissioner',
    due: { is: 'before', event: 'matter-concerns-them' },
  },
  { norm: 'complaint-to-commissioner', owes: 'commissioner', to: 'people', due: always },
  {
    norm: 'offices-answer-commissioner',
    owes: 'state-offices',
    to: 'commissioner',
    due: { is: 'at', event: 'commissioner-asks' },
  },
  {
    norm: 'commissioner-report',
    owes: 'commissioner',
    to: 'parliament',
    // "beginnend zwei Jahre nach Inkrafttreten … und sodann alle zwei Jahre jeweils zum 30. September"
    due: { is: 'repeated', first: '2026-09-30', every: years(2) },
    dueCite: 'SaechsIntG § 22 Abs. 2 Satz 1',
  },
  { norm: 'commissioner-heard', owes: 'government', to: 'commissioner', due: { is: 'before', event: 'rules-drafted' } },
  {
    norm: 'commissioner-on-petition',
    owes: 'commissioner',
    to: 'petitions-committee',
    due: { is: 'within', period: days(42), after: 'petition-asked' },
    dueCite: 'SaechsIntG § 22 Abs. 4 Satz 2',
  },
  {
    norm: 'state-report',
    owes: 'government',
    to: 'parliament',
    due: { is: 'repeated', first: later(actInForce, years(2)), every: years(5) },
    dueCite: 'SaechsIntG § 25 Satz 1',
  },
  {
    norm: 'district-report',
    owes: 'district',
    to: 'social-ministry',
    due: { is: 'repeated', first: later(actInForce, years(1)), every: years(5) },
    dueCite: 'SaechsIntG § 26',
  },
  {
    norm: 'act-evaluated',
    owes: 'government',
    to: 'nobody-named',
    due: { is: 'once', on: later(actInForce, years(3)) },
    dueCite: 'SaechsIntG § 28',
  },
  {
    norm: 'allocation-notice',
    owes: 'social-ministry',
    to: 'district',
    // For each year of funding, the first of which was 2025 (§ 4 Abs. 1 Satz 1), in the year before.
    due: { is: 'every-year', days: [{ month: 11, day: 1 }], first: '2024-11-01' },
    dueCite: 'KomIntAVO § 4 Abs. 3 Satz 2',
  },
  { norm: 'allocation-notice-again', owes: 'social-ministry', to: 'district', due: { is: 'at', event: 'sum-changes' } },
  { norm: 'allocation-examined', owes: 'social-ministry', to: 'district', due: { is: 'at', event: 'objection' } },
  {
    norm: 'allocation-paid',
    owes: 'funding-bank',
    to: 'district',
    due: {
      is: 'every-year',
      days: [
        { month: 3, day: 1 },
        { month: 7, day: 1 },
      ],
      first: '2025-03-01',
    },
    dueCite: 'KomIntAVO § 5 Abs. 1 Satz 1',
  },
  {
    norm: 'use-proved',
    owes: 'district',
    to: 'funding-bank',
    due: { is: 'within', period: months(6), after: 'funding-period-ended' },
    dueCite: 'KomIntAVO § 7 Abs. 1 Satz 1 Nr. 1',
  },
  {
    norm: 'concept-presented',
    owes: 'district',
    to: 'social-ministry',
    due: { is: 'once', on: later(ordinanceInForce, years(1)) },
    dueCite: 'KomIntAVO § 10 Abs. 3',
    andAt: 'concept-written',
  },
]

/**
 * The last day by which something was due, on the day or before it, and the next one after it. Nothing where no day stands in the text:
 * a clock that an event starts is reckoned with {@link dueAfter}.
 */
export function dueDays(due: Due, on: PlainDate): { last?: PlainDate; next?: PlainDate } {
  const known = daysOf(due, later(on, years(10)))
  const last = known.findLast((one) => one <= on)
  const next = known.find((one) => one > on)
  return { ...(last ? { last } : {}), ...(next ? { next } : {}) }
}

/** The last day of a clock that an event has started; nothing for other clocks. */
export const dueAfter = (due: Due, event: PlainDate): PlainDate | undefined =>
  due.is === 'within' ? later(event, due.period) : undefined

/** Every day on which it comes due, up to `to`. */
function daysOf(due: Due, to: PlainDate): PlainDate[] {
  if (due.is === 'once') return [due.on]
  if (due.is === 'repeated') {
    const found: PlainDate[] = []
    for (let count = 0; ; count += 1) {
      const one = later(due.first, times(due.every, count))
      if (one > to) return found
      found.push(one)
    }
  }
  if (due.is !== 'every-year') return []
  const [from, until] = [Number(due.first.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: until - from + 1 }, (_, index) => from + index)
    .flatMap((year) => due.days.map(({ month, day: date }) => plainDate(year * 10_000 + month * 100 + date)))
    .filter((one) => one >= due.first)
}

const times = ({ years: y = 0, months: m = 0, days: d = 0 }: Period, count: number): Period => ({
  years: y * count,
  months: m * count,
  days: d * count,
})
