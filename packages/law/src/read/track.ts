import { type Day, LATEST, plainDate, readDay } from '../day.ts'
import type { SpansFact } from '../fact.ts'
import type { Layout } from '../layout.ts'
import { type Problems, short, show } from '../problem.ts'
import type { Span, Track } from '../situation.ts'
import { entriesOf } from './many.ts'
import { isObject } from './object.ts'

/** More than anybody's history has; keeps the search for days short. */
const MOST_SPANS = 40
/** Longer than any citation. */
const MOST_LETTERS = 120
const keys = ['status', 'from', 'to', 'issuedUnder', 'basis']

/** Statuses with their days, one after the other. One problem makes the whole track unknown: days would be counted wrongly. */
export function readTrack(
  layout: Layout,
  { id, statuses }: SpansFact,
  value: unknown,
  asOf: Day,
  problems: Problems,
): Track | undefined {
  const entries = entriesOf(id, value, MOST_SPANS, problems)
  if (!entries) return undefined
  const before = problems.count
  const spans = Array.from(entries.list, (span, index) =>
    readSpan(layout, `${id}[${index}]`, statuses, span, asOf, problems),
  )
  if (problems.count === before) checkSequence(id, spans, problems)
  return problems.count > before ? undefined : { spans, complete: entries.complete }
}

function checkSequence(at: string, spans: readonly Span[], problems: Problems): void {
  spans.forEach((span, index) => {
    const before = spans[index - 1]
    if (!before) return
    if (span.from === 0)
      problems.add(() => ({
        at: `${at}[${index}].from`,
        code: 'wrong-type',
        found: 'nothing',
        allowed: 'a day; only the first span may leave it out',
      }))
    else if (before.to >= span.from)
      problems.add(() => ({
        at: `${at}[${index}]`,
        code: 'overlap',
        found: `from ${plainDate(span.from)}`,
        allowed: `after the end of ${at}[${index - 1}]${before.to === LATEST ? ', which has no end yet: give it "to"' : ` (${plainDate(before.to)})`}`,
      }))
  })
}

function readSpan(
  layout: Layout,
  at: string,
  statuses: readonly string[],
  value: unknown,
  asOf: Day,
  problems: Problems,
): Span {
  if (!isObject(value)) {
    problems.add(() => ({ at, code: 'wrong-type', found: show(value), allowed: 'object with status, from, to' }))
    return { status: -1, from: 0, to: LATEST, issuedUnder: undefined, basis: undefined }
  }
  for (const key of Object.keys(value))
    if (!keys.includes(key))
      problems.add(() => ({
        at: `${at}.${short(key)}`,
        code: 'unknown-fact',
        found: short(key),
        allowed: keys.join(', '),
      }))
  const { status, from, to, issuedUnder, basis } = value
  if (typeof status !== 'string' || !statuses.includes(status))
    problems.add(() => ({
      at: `${at}.status`,
      code: 'not-allowed',
      found: show(status),
      allowed: statuses.join(', '),
    }))
  const span: Span = {
    status: layout.statusIndex.get(status as string) ?? -1,
    from: readDayOr(0, `${at}.from`, from, problems),
    to: readDayOr(LATEST, `${at}.to`, to, problems),
    issuedUnder: readText(`${at}.issuedUnder`, issuedUnder, problems),
    basis: readText(`${at}.basis`, basis, problems),
  }
  if (span.to >= asOf && layout.vocabulary.statuses[span.status]?.lasts) span.to = LATEST
  if (span.from > asOf)
    problems.add(() => ({
      at: `${at}.from`,
      code: 'in-the-future',
      found: show(from),
      allowed: `≤ ${plainDate(asOf)}`,
    }))
  if (span.from > span.to)
    problems.add(() => ({
      at: `${at}.to`,
      code: 'out-of-order',
      found: show(to),
      allowed: `≥ ${plainDate(span.from)}`,
    }))
  return span
}

function readDayOr(unknown: Day, at: string, value: unknown, problems: Problems): Day {
  if (value === undefined || value === null) return unknown
  const day = typeof value === 'string' ? readDay(value) : undefined
  if (day === undefined) problems.add(() => ({ at, code: 'not-a-day', found: show(value), allowed: '2026-11-23' }))
  return day ?? unknown
}

function readText(at: string, value: unknown, problems: Problems): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && value.length <= MOST_LETTERS) return value
  problems.add(() => ({ at, code: 'wrong-type', found: show(value), allowed: 'text, such as AufenthG § 25b' }))
  return undefined
}
