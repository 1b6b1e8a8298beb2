// The law of `condition.ts`, `norm.ts` and `stay.ts` once more, as plainly as it can be written: for tests only.
// It shares no code with what it checks: dates are UTC dates, stays are walked day by day, and nothing is prepared.
import type { Condition, Moment, Quantity } from '../condition.ts'
import type { Period } from '../day.ts'
import type { Fact } from '../fact.ts'
import type { Layout } from '../layout.ts'
import type { Norm } from '../norm.ts'
import type { RulebookText } from '../rulebook.ts'
import type { Situation, Span, Track } from '../situation.ts'

/** Kleene's values as a claim that may be unknown. */
type Claim = boolean | undefined

/** Days as whole numbers since 1970, by the platform's own calendar. */
type Serial = number

export const serialOf = (day: number): Serial =>
  Date.UTC(Math.floor(day / 10_000), Math.floor((day % 10_000) / 100) - 1, day % 100) / 86_400_000

export function dayOfSerial(serial: Serial): number {
  const date = new Date(serial * 86_400_000)
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
}

/** § 188 Abs. 2, 3 BGB: the same number in the month reached, or its last day where it has no such day. */
export function later(from: Serial, { years = 0, months = 0, days = 0 }: Period): Serial {
  if (!Number.isFinite(from)) return from
  const date = new Date(from * 86_400_000)
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + years * 12 + months
  let number = date.getUTCDate()
  const reached = () => new Date(Date.UTC(Math.floor(index / 12), ((index % 12) + 12) % 12, number))
  while (reached().getUTCMonth() !== ((index % 12) + 12) % 12) number--
  return reached().getTime() / 86_400_000 + days
}

/** What a naive evaluation knows: the rulebook, the situation, and the days as serial numbers. */
interface Case {
  text: RulebookText
  layout: Layout
  situation: Situation
  on: Serial
  application: Serial
  met: boolean
}

const and = (claims: Claim[]): Claim => (claims.includes(false) ? false : claims.includes(undefined) ? undefined : true)
const or = (claims: Claim[]): Claim => (claims.includes(true) ? true : claims.includes(undefined) ? undefined : false)
const negate = (claim: Claim): Claim => (claim === undefined ? undefined : !claim)

type Element = readonly number[] | undefined

/** The plain value of a fact as the situation holds it, with what it means; `undefined` if unknown. */
function factValue(now: Case, key: string, list: string, element: Element): { raw: number; word: string } | undefined {
  const parent = now.text.vocabulary.facts.find((fact) => fact.id === (key.startsWith('.') ? list : key.split('.')[0]))
  if (!parent) throw new Error(key)
  const name = key.includes('.') ? key.split('.').at(-1) : undefined
  const fields = parent.kind === 'list' || parent.kind === 'record' ? parent.of : []
  const fact = name ? fields.find((field) => field.id === name) : parent
  if (!fact) throw new Error(key)
  const raw = key.startsWith('.')
    ? element?.[fields.findIndex((field) => field.id === name)]
    : now.situation.values[now.layout.slots.findIndex((slot) => slot.key === key)]
  if (raw === undefined) throw new Error(key)
  if (fact.kind === 'boolean' || fact.kind === 'record') return raw === 1 ? undefined : { raw, word: String(raw === 2) }
  if (fact.kind === 'date') return raw === 0 ? undefined : { raw: serialOf(raw), word: '' }
  if (raw === -1) return undefined
  return { raw, word: 'values' in fact ? (fact.values[raw] ?? '') : '' }
}

const slotOf = (now: Case, key: string) => now.layout.slots.findIndex((slot) => slot.key === key)

function claimOf(now: Case, condition: Condition, list = '', element: Element = undefined): Claim {
  const inner = (part: Condition) => claimOf(now, part, list, element)
  switch (condition.is) {
    case 'all':
      return and(condition.of.map(inner))
    case 'any':
      return or(condition.of.map(inner))
    case 'not':
      return negate(inner(condition.of))
    case 'cited':
    case 'named':
      return inner(condition.of)
    case 'fact': {
      const found = factValue(now, condition.fact, list, element)
      return found && found.word === 'true'
    }
    case 'choice': {
      const found = factValue(now, condition.fact, list, element)
      return found && condition.oneOf.includes(found.word)
    }
    case 'level': {
      const found = factValue(now, condition.fact, list, element)
      const facts: readonly Fact[] = now.text.vocabulary.facts
      const fields = facts.flatMap((one): readonly Fact[] => ('of' in one ? one.of : []))
      const name = condition.fact.replace(/^.*\./, '')
      const levels = [...facts, ...fields].find((one) => one.kind === 'level' && one.id === name)
      const values = levels?.kind === 'level' ? levels.values : []
      return found && found.raw >= values.indexOf(condition.atLeast)
    }
    case 'has': {
      const set = now.situation.sets[slotOf(now, condition.fact)]
      if (!set) return undefined
      return set.members.includes(condition.value) ? true : set.complete ? false : undefined
    }
    case 'number':
      return compared(
        rangeOf(now, condition.left, list, element),
        condition.than,
        rangeOf(now, condition.right, list, element),
      )
    case 'moment':
      return compared(
        momentOf(now, condition.left, list, element),
        condition.than,
        momentOf(now, condition.right, list, element),
      )
    case 'holds': {
      const at = condition.at ? momentOf(now, condition.at, list, element) : { low: now.on, high: now.on }
      if (at.low !== at.high) return undefined
      const span = spanAt(now, condition.track, at.low)
      if (span === undefined) return undefined
      if (span === null || !condition.statuses.includes(statusOf(now, span))) return false
      const said = (asked: readonly string[] | undefined, found: string | undefined): Claim =>
        !asked ? true : found === undefined ? undefined : asked.includes(found)
      return and([said(condition.issuedUnder, span.issuedUnder), said(condition.basis, span.basis)])
    }
    case 'held': {
      const track = trackOf(now, condition.track)
      if (!track) return undefined
      const claims = track.spans
        .filter((span) => condition.statuses.includes(statusOf(now, span)))
        .map((span): Claim => (surelyBegan(now, span) <= now.on ? true : span.from === 0 ? undefined : false))
      return or([...claims, track.complete ? false : undefined])
    }
    case 'held-for':
      return heldFor(now, condition, list, element)
    case 'some':
    case 'every': {
      const found = now.situation.lists[slotOf(now, condition.list)]
      if (!found) return undefined
      const claims = found.elements.map((one) => claimOf(now, condition.where, condition.list, one))
      if (condition.is === 'some') return or([...claims, found.complete ? false : undefined])
      return and([...claims, found.complete ? true : undefined])
    }
    case 'points': {
      const claims = condition.of.map(({ points, when }) => ({ points, claim: inner(when) }))
      const total = (claim: Claim[]) =>
        claims.reduce((sum, one) => sum + (claim.includes(one.claim) ? one.points : 0), 0)
      if (total([true]) >= condition.min) return true
      return total([true, undefined]) < condition.min ? false : undefined
    }
    case 'judged':
      return now.met ? condition.favours : undefined
    case 'unencoded':
      return undefined
    case 'except': {
      const base = inner(condition.base)
      const exceptions = condition.exceptions.map((e) => ({ when: inner(e.when), then: inner(e.then) }))
      const applying = exceptions.filter((e) => e.when === true).map((e) => e.then)
      if (applying.includes(true) && applying.includes(false)) throw new Error('contradiction')
      if (applying.length > 0) return applying.includes(undefined) ? undefined : applying[0]
      return exceptions.some((e) => e.when === undefined && e.then !== base) ? undefined : base
    }
  }
}

interface Range {
  low: number
  high: number
}

/** Settled if every pair of values from both ranges says the same. */
function compared(left: Range, than: '<' | '<=' | '>' | '>=', right: Range): Claim {
  const holds = (a: number, b: number) =>
    than === '<' ? a < b : than === '<=' ? a <= b : than === '>' ? a > b : a >= b
  const ends = [holds(left.low, right.high), holds(left.high, right.low)]
  return ends[0] === ends[1] ? ends[0] : undefined
}

function rangeOf(now: Case, quantity: Quantity, list: string, element: Element): Range {
  switch (quantity.of) {
    case 'number':
      return { low: quantity.value, high: quantity.value }
    case 'fact': {
      const found = factValue(now, quantity.fact, list, element)
      return found ? { low: found.raw, high: found.raw } : { low: 0, high: Number.POSITIVE_INFINITY }
    }
    case 'amount': {
      const amount = now.text.amounts.find((one) => one.id === quantity.amount)
      const on = new Date(now.on * 86_400_000).toISOString().slice(0, 10)
      const past = (amount?.values ?? []).filter((value) => value.from <= on).sort((a, b) => (a.from < b.from ? 1 : -1))
      const value = amount && on <= amount.knownUntil ? past[0]?.value : undefined
      return value === undefined ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: value, high: value }
    }
    case 'sum': {
      const terms = quantity.terms.map((term) => rangeOf(now, term, list, element))
      return {
        low: terms.reduce((sum, term) => sum + term.low, 0),
        high: terms.reduce((sum, term) => sum + term.high, 0),
      }
    }
    case 'times': {
      const term = rangeOf(now, quantity.term, list, element)
      return { low: quantity.factor * term.low, high: quantity.factor * term.high }
    }
    case 'count': {
      const found = now.situation.lists[slotOf(now, quantity.list)]
      const claims = (found?.elements ?? []).map((one) => claimOf(now, quantity.where, quantity.list, one))
      const low = claims.filter((claim) => claim === true).length
      return {
        low,
        high: found?.complete ? claims.filter((claim) => claim !== false).length : Number.POSITIVE_INFINITY,
      }
    }
  }
}

function momentOf(now: Case, moment: Moment, list: string, element: Element): Range {
  switch (moment.of) {
    case 'on':
      return { low: now.on, high: now.on }
    case 'application':
      return { low: now.application, high: now.application }
    case 'day': {
      const serial = serialOf(Number(moment.day.replaceAll('-', '')))
      return { low: serial, high: serial }
    }
    case 'fact': {
      const found = factValue(now, moment.fact, list, element)
      return found
        ? { low: found.raw, high: found.raw }
        : { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
    }
    case 'plus': {
      const base = momentOf(now, moment.moment, list, element)
      return { low: later(base.low, moment.period), high: later(base.high, moment.period) }
    }
  }
}

const trackOf = (now: Case, track: string): Track | undefined => now.situation.tracks[slotOf(now, track)]
const statusOf = (now: Case, span: Span): string => now.text.vocabulary.statuses[span.status]?.id ?? ''

/** The day by which the span has begun for certain: its first, or the day it was told as running, or its last. */
const surelyBegan = (now: Case, span: Span): Serial =>
  span.from > 0 ? serialOf(span.from) : Math.min(serialOf(now.situation.asOf), endOf(span))
const endOf = (span: Span): Serial => (span.to === 99_991_231 ? Number.POSITIVE_INFINITY : serialOf(span.to))

/** The span that covers the day, `null` where none does, `undefined` where nobody knows. */
function spanAt(now: Case, name: string, on: Serial): Span | null | undefined {
  const track = trackOf(now, name)
  if (!track) return undefined
  for (const span of track.spans) {
    if (surelyBegan(now, span) <= on && on <= endOf(span)) return span
    if (span.from === 0 && on <= endOf(span)) return undefined
  }
  return track.complete ? null : undefined
}

/**
 * Walks back from the day, one day at a time. A day with a status asked for counts; a day of `without` is jumped over; one break of
 * up to three months is bridged. The period is full if, from any counting day on, it had passed, put off by the days jumped over.
 */
function heldFor(
  now: Case,
  { track, statuses, without = [], period, at }: Extract<Condition, { is: 'held-for' }>,
  list: string,
  element: Element,
): Claim {
  const when = at ? momentOf(now, at, list, element) : { low: now.on, high: now.on }
  if (when.low !== when.high) return undefined
  const on = when.low
  const kindOn = (serial: Serial): 'counts' | 'jumped' | 'other' | 'nothing' | 'unknown' => {
    const span = spanAt(now, track, serial)
    if (span === undefined) return 'unknown'
    if (span === null) return 'nothing'
    const status = statusOf(now, span)
    return statuses.includes(status) ? 'counts' : without.includes(status) ? 'jumped' : 'other'
  }
  const today = kindOn(on)
  if (today === 'unknown') return undefined
  if (today === 'other' || today === 'nothing') return false

  let strictly = true
  let certain = false
  let inFavour = false
  let perhaps = false
  let jumped = 0
  let bridged = false
  const first = Math.min(...(trackOf(now, track)?.spans ?? []).map((span) => surelyBegan(now, span)))
  for (let day = on; day >= first - 1; day--) {
    const kind = kindOn(day)
    if (kind === 'unknown') {
      perhaps = true
      break
    }
    if (kind === 'other') break
    if (kind === 'nothing') {
      let before = day
      while (before >= first && kindOn(before) === 'nothing') before--
      if (bridged || before < first || day + 1 > later(before + 1, { months: 3 })) break
      bridged = true
      strictly = false
      day = before + 1
      continue
    }
    if (kind === 'jumped') {
      strictly = false
      if (day < on) jumped++
      continue
    }
    // A start inside a run is never better than the run's own first day, except that months differ in length: ask there only.
    if (kindOn(day - 1) === 'counts' && spanAt(now, track, day) === spanAt(now, track, day - 1)) continue
    if (later(day, period) + jumped <= on) inFavour = true
    if (strictly && later(day, period) <= on) certain = true
  }
  if (now.met ? inFavour : certain) return true
  return inFavour || perhaps ? undefined : false
}

/** The places of the worst and best grade among `grades`. */
interface Interval {
  worst: number
  best: number
}

const order = ['barred', 'exceptional', 'may', 'should', 'right']

/** Own conditions, then the gates one after another; each lowers both ends to what it leaves. */
export function intervalOf(now: Case, norm: Norm): Interval {
  const grade = order.indexOf(norm.grade)
  const { unknownFrom } = norm.inForce
  if (unknownFrom && now.on >= serialOf(Number(unknownFrom.replaceAll('-', '')))) return { worst: 0, best: grade }
  let [worst, best] = [grade, grade]
  for (const { condition, kind, waivers } of norm.requirements) {
    const claim = claimOf(now, condition)
    const met = kind.endsWith('exclusion') ? negate(claim) : claim
    const left = kind.startsWith('regular') ? 1 : 0
    const caps = waivers.map(({ when, cap }) => ({ claim: claimOf(now, when), cap: order.indexOf(cap) }))
    const surely = Math.max(left, ...caps.filter((one) => one.claim === true).map((one) => one.cap))
    const perhaps = Math.max(left, ...caps.filter((one) => one.claim !== false).map((one) => one.cap))
    worst = Math.min(worst, met === true ? 4 : surely)
    best = Math.min(best, met === false ? perhaps : 4)
  }
  for (const { condition, missing, passages } of norm.gates) {
    const met = claimOf(now, condition)
    const left = order.indexOf(missing)
    const ways = passages.map(({ when, cap, needs }) => ({
      claim: claimOf(now, when),
      cap: order.indexOf(cap),
      needs: needs ? order.indexOf(needs) : 0,
    }))
    const [worstBefore, bestBefore] = [worst, best]
    const surely = ways.filter((way) => way.claim === true && worstBefore >= way.needs).map((way) => way.cap)
    const perhaps = ways.filter((way) => way.claim !== false && bestBefore >= way.needs).map((way) => way.cap)
    worst = Math.min(worst, met === true ? 4 : Math.max(left, ...surely))
    best = Math.min(best, met === false ? Math.max(left, ...perhaps) : 4)
  }
  return { worst, best }
}
