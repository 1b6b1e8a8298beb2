import type { Condition, Moment } from '../../condition.ts'
import type { Day, Period } from '../../day.ts'
import { trackOf } from '../../place.ts'
import { DOUBT, type Element, type List, NEVER, spanFields, text } from './dialect.ts'
import { dayText, periodText, whenOf } from './range.ts'
import type { Scope } from './scope.ts'
import { lastBefore } from './threshold.ts'
import { and, firstOf, or, type Truth } from './truth.ts'

type Holds = Extract<Condition, { is: 'holds' }>
type Held = Extract<Condition, { is: 'held' }>
type HeldFor = Extract<Condition, { is: 'held-for' }>

/** The bit of a status: its place among the statuses of the track. @throws if there are more than a whole number has room for */
export function bitOf(statuses: readonly string[], status: string): bigint {
  const place = statuses.indexOf(status)
  if (statuses.length > 60) throw new Error(`A track of ${statuses.length} statuses: SQL keeps them in 60 bits.`)
  return 1n << BigInt(place)
}

/** The statuses of a condition as bits: those asked for, and all others with `NEVER`. */
function maskOf({ rulebook }: Scope, track: string, statuses: readonly string[]) {
  trackOf(rulebook, track, statuses)
  const fact = rulebook.vocabulary.facts.find(({ id }) => id === track)
  const all = fact?.kind === 'spans' ? fact.statuses : []
  const wanted = statuses.reduce((bits, status) => bits | bitOf(all, status), 0n)
  const every = all.reduce((bits, status) => bits | bitOf(all, status), 0n)
  return { wanted, others: (every & ~wanted) | NEVER }
}

const listOf = (track: string): List => ({ name: track, fields: spanFields })

const isAnyOf = ({ dialect }: Scope, bits: string, wanted: bigint): Truth => `${dialect.bits(bits, wanted)} <> 0`
const isNoneOf = ({ dialect }: Scope, bits: string, others: bigint): Truth => `${dialect.bits(bits, others)} = 0`

/** The status on the day as a bit: 0 for none, NULL where nobody knows. Facts hold on or before the day, so it is the newest or none. */
function held({ dialect, on, column, onTheDay }: Scope, track: string): string {
  const newest = (field: string) => dialect.first(listOf(track), field)
  return onTheDay(
    `${track}.held`,
    `CASE WHEN ${dialect.day(on)} <= ${newest('to')} THEN ${newest('bit')} WHEN ${column(`${track}.complete`)} THEN 0 END`,
    'the status on the day; 0: none',
  )
}

/** A place of law of the paper held on the day, where it is one of those asked for. */
function ofPaper(scope: Scope, track: string, field: 'issuedUnder' | 'basis', wanted?: readonly string[]): Truth[] {
  if (!wanted) return []
  const now = scope.onTheDay(
    `${track}.held.${field}`,
    `CASE WHEN ${scope.dialect.day(scope.on)} <= ${scope.dialect.first(listOf(track), 'to')} THEN ${scope.dialect.first(listOf(track), field)} END`,
    'of the status on the day',
  )
  return [oneOf(scope, now, wanted)]
}

export function oneOf({ dialect }: Scope, value: string, wanted: readonly string[]): Truth {
  if (wanted.length === 0) return `CASE WHEN ${value} IS NULL THEN ${dialect.unknown} ELSE FALSE END`
  const atOnce = dialect.wordsAtOnce ?? wanted.length
  const groups = Array.from({ length: Math.ceil(wanted.length / atOnce) }, (_, group) =>
    wanted.slice(group * atOnce, (group + 1) * atOnce),
  )
  return or(groups.map((words) => `${value} IN (${words.map(text).join(', ')})`))
}

/** The day that a condition names, or nothing where that is the day itself. */
function otherDay(scope: Scope, at: Moment | undefined): string | undefined {
  const when = at && whenOf(scope, at)
  return when && !('fixed' in when && when.fixed === scope.on) ? dayText(scope, when) : undefined
}

/** Holds one of the statuses on the day. */
export function holds(scope: Scope, condition: Holds): Truth {
  const { track, statuses, issuedUnder, basis } = condition
  const { wanted } = maskOf(scope, track, statuses)
  const day = otherDay(scope, condition.at)
  if (day) return holdsAt(scope, condition, day)
  return and([
    isAnyOf(scope, held(scope, track), wanted),
    ...ofPaper(scope, track, 'issuedUnder', issuedUnder),
    ...ofPaper(scope, track, 'basis', basis),
  ])
}

/** Has ever held one of the statuses up to the day. Facts hold on or before it, so that every span had begun. */
export function everHeld(scope: Scope, { track, statuses }: Held): Truth {
  const { wanted } = maskOf(scope, track, statuses)
  return firstOf([
    [isAnyOf(scope, scope.column(`${track}.ever`), wanted), 'TRUE'],
    [scope.column(`${track}.complete`), 'FALSE'],
  ])
}

/** Has held the statuses without a break for the period, on the day. */
export function heldFor(scope: Scope, condition: HeldFor): Truth {
  const day = otherDay(scope, condition.at)
  if (day) return heldForAt(scope, condition, day)
  const { track, statuses, without, period } = condition
  const { others } = maskOf(scope, track, statuses)
  const since = heldSince(scope, track, lastBefore(scope.on, [period]), period)
  const certain = [isNoneOf(scope, since, others | DOUBT), 'TRUE'] as const
  if (!without) return firstOf([certain, [isAnyOf(scope, since, others), 'FALSE']])
  const { others: breaking } = maskOf(scope, track, [...statuses, ...without])
  return firstOf(
    [
      certain,
      [isAnyOf(scope, since, breaking), 'FALSE'],
      [isNoneOf(scope, since, others), scope.dialect.unknown],
      [putOff(scope, condition, breaking), scope.dialect.unknown],
    ],
    'FALSE',
  )
}

/**
 * The statuses held without a break since the day, one bit each; `DOUBT` where that is weighed or not known, `NEVER` where
 * there was a break, or none is held.
 */
function heldSince(
  { dialect, on, column, onTheDay, ...scope }: Scope,
  track: string,
  since: Day,
  period: Period,
): string {
  const now = held({ dialect, on, column, onTheDay, ...scope }, track)
  const reached =
    since >= on
      ? dialect.first(listOf(track), 'since')
      : dialect.newest(listOf(track), 'since', (span) => `${span('began')} <= ${dialect.day(since)}`)
  return onTheDay(
    `${track}.since ${String(since).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')}`,
    firstOf(
      [
        [`${now} > 0`, `coalesce(${reached}, ${column(`${track}.before`)})`],
        [`${now} = 0`, dialect.whole(NEVER)],
      ],
      dialect.whole(DOUBT),
    ),
    `what was held without a break since then (${periodText(period) || 'the same day'} until the day)`,
  )
}

/** Whether time that does not count only puts the end off, but not beyond the day; or what lay before is not known. */
function putOff(scope: Scope, { track, statuses, without = [], period }: HeldFor, breaking: bigint): Truth {
  const { dialect, on, column } = scope
  const { wanted } = maskOf(scope, track, statuses)
  const { wanted: uncounted } = maskOf(scope, track, without)
  const { years = 0, months = 0, days = 0 } = period
  const today = dialect.day(on)
  const end = (span: Element) => {
    const lost = dialect.sum(
      listOf(track),
      (later) =>
        `CASE WHEN ${later('began')} > ${span('began')} AND ${isAnyOf(scope, later('bit'), uncounted)} THEN ${dialect.days(later('began'), `least(${dialect.plus(later('to'), 0, '1')}, ${today})`)} END`,
    )
    return dialect.plus(`least(${span('began')}, ${today})`, years * 12 + months, `${days} + ${lost}`)
  }
  return `(${isNoneOf(scope, column(`${track}.before`), breaking)} OR ${dialect.any(
    listOf(track),
    (span) =>
      `${span('wide')} = 0 AND ${isAnyOf(scope, span('bit'), wanted)} AND ${isNoneOf(scope, span('since'), breaking)} AND ${end(span)} <= ${today}`,
  )})`
}

/** What a track says on any day, for which nothing is computed beforehand. */
function onAnyDay(scope: Scope, track: string, day: string) {
  const { dialect, on, column, rulebook } = scope
  const list = listOf(track)
  const today = dialect.day(on)
  const fact = rulebook.vocabulary.facts.find(({ id }) => id === track)
  const statuses = fact?.kind === 'spans' ? fact.statuses : []
  const lasting = rulebook.vocabulary.statuses
    .filter(({ id, lasts }) => lasts && statuses.includes(id))
    .reduce((bits, { id }) => bits | bitOf(statuses, id), 0n)
  const began = (span: Element) => `least(${span('began')}, ${today})`
  /** Its ground goes on, whatever day its paper names. */
  const goesOn = (span: Element) => `(${isAnyOf(scope, span('bit'), lasting)} AND ${span('to')} >= ${today})`
  const hasBegun = (span: Element) => `${began(span)} <= ${day}`
  const covers = (span: Element) => `${hasBegun(span)} AND (${day} <= ${span('to')} OR ${goesOn(span)})`
  const isHeld = dialect.any(list, covers)
  const mayBeBefore = dialect.any(list, (span) => `NOT ${span('known')} AND ${day} < ${began(span)}`)
  return {
    list,
    began,
    goesOn,
    hasBegun,
    covers,
    isHeld,
    /** Nothing is held, and that is known. */
    isNone: `${column(`${track}.complete`)} AND NOT (${isHeld}) AND NOT (${mayBeBefore})`,
  }
}

function holdsAt(scope: Scope, { track, statuses, issuedUnder, basis }: Holds, day: string): Truth {
  const { wanted } = maskOf(scope, track, statuses)
  const { list, covers, isNone } = onAnyDay(scope, track, day)
  const meets = (span: Element) =>
    and([
      isAnyOf(scope, span('bit'), wanted),
      ...(issuedUnder ? [oneOf(scope, span('issuedUnder'), issuedUnder)] : []),
      ...(basis ? [oneOf(scope, span('basis'), basis)] : []),
    ])
  return firstOf([
    [scope.dialect.any(list, (span) => `${covers(span)} AND ${meets(span)}`), 'TRUE'],
    [scope.dialect.any(list, (span) => `${covers(span)} AND NOT (${meets(span)})`), 'FALSE'],
    [`${day} IS NOT NULL AND ${isNone}`, 'FALSE'],
  ])
}

function heldForAt(scope: Scope, { track, statuses, without = [], period }: HeldFor, day: string): Truth {
  const { dialect, column } = scope
  const { wanted, others } = maskOf(scope, track, statuses)
  const { others: breaking } = maskOf(scope, track, [...statuses, ...without])
  const { wanted: uncounted } = maskOf(scope, track, without)
  const { years = 0, months = 0, days = 0 } = period
  const { list, began, goesOn, hasBegun, isHeld, isNone } = onAnyDay(scope, track, day)
  const atDay = (field: string) => dialect.newest(list, field, hasBegun)
  const complete = column(`${track}.complete`)
  /** No status between the span and the day is one of these. */
  const free = (span: Element, bits: bigint) =>
    `NOT (${dialect.any(list, (later) => `${later('began')} >= ${span('began')} AND ${hasBegun(later)} AND ${isAnyOf(scope, later('bit'), bits)}`)})`
  const end = (span: Element, extra: string) => dialect.plus(began(span), years * 12 + months, `${days}${extra}`)
  const lost = (span: Element) =>
    dialect.sum(
      list,
      (later) =>
        `CASE WHEN ${hasBegun(later)} AND ${later('began')} > ${span('began')} AND ${isAnyOf(scope, later('bit'), uncounted)} THEN ${dialect.days(began(later), `CASE WHEN ${goesOn(later)} THEN ${day} ELSE least(${dialect.plus(later('to'), 0, '1')}, ${day}) END`)} END`,
    )
  const inChain = (span: Element) =>
    `${hasBegun(span)} AND ${span('wide')} = ${atDay('wide')} AND ${span('breaks')} - ${atDay('breaks')} <= 1`
  const certain = dialect.any(
    list,
    (span) =>
      `${hasBegun(span)} AND ${span('breaks')} = ${atDay('breaks')} AND ${free(span, others)} AND ${end(span, '')} <= ${day}`,
  )
  const inFavour = dialect.any(
    list,
    (span) =>
      `${inChain(span)} AND ${isAnyOf(scope, span('bit'), wanted)} AND ${free(span, breaking)} AND ${end(span, ` + ${lost(span)}`)} <= ${day}`,
  )
  const beforeIsOpen = `NOT (${dialect.any(list, (span) => `${inChain(span)} AND ${isAnyOf(scope, span('bit'), breaking)}`)}) AND (NOT ${complete} OR ${dialect.any(list, (span) => `${inChain(span)} AND NOT ${span('known')}`)})`
  return firstOf(
    [
      [`${day} IS NULL`, dialect.unknown],
      [isNone, 'FALSE'],
      [`NOT (${isHeld})`, dialect.unknown],
      [certain, 'TRUE'],
      [inFavour, dialect.unknown],
      [beforeIsOpen, dialect.unknown],
    ],
    'FALSE',
  )
}
