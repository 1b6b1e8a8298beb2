import {
  type Calendar,
  calendarAt,
  type Day,
  endAfter,
  endInUnionLaw,
  lastOpenDay,
  nextWorkingDay,
  type Place,
  type PlainDate,
  plainDate,
  plusDays,
  readDay,
  type Span,
} from '@lotse/law'
import { type Delivery, type NeedsDate, type Note, notified } from './delivery.ts'
import { holidays } from './holidays.ts'
import type { Duty, Letter, Rules } from './letter.ts'
import { type Line, line } from './line.ts'

export interface Told {
  /** How a letter came. */
  delivery?: Delivery
  /** The day of an event that is no letter. */
  event?: Day
  /** Where it has to be done: the seat of the office or court that the letter names. */
  place?: Place
  /** Asylum: when the application was lodged. */
  lodged?: Day
  /** What the letter says about the way to appeal. */
  instruction?: 'given' | 'missing' | 'wrong'
  /** The time that the letter itself gives for the first thing to do. */
  stated?: Span
  /** The day of the question. */
  on: Day
}

/** One thing to do and its time. */
export interface Deadline {
  duty: string
  cite: string
  /** `last-day`: it has to be there on this day. `first-day`: it is not possible before. */
  is: 'last-day' | 'first-day'
  /** The day to act by: the earliest on which the time can end. */
  day: PlainDate
  /** The last day if what is not known turns out well. Not certain: nobody should wait for it. */
  perhapsUntil?: PlainDate
  /** Where the instruction is missing or wrong: the last day of the longer time. Not certain either. */
  withoutInstruction?: { day: PlainDate; cite: string }
  /** The last day on which an office is open, where `day` is none. */
  openDay?: PlainDate
  isPast: boolean
  /** How `day` was found, step by step. */
  lines: Line[]
}

export interface Reckoned {
  ok: true
  letter: string
  /** When the letter counts as notified, or the event was; `latest` absent: not bounded. */
  notified: { earliest: PlainDate; latest?: PlainDate }
  /** Which law it was reckoned by, newest first; `null`: not from a stored text. */
  encodedFrom: (PlainDate | null)[]
  /** Soonest first. */
  deadlines: Deadline[]
  toDo: readonly string[]
  help: readonly string[]
  warnings: readonly string[]
}

export type Refused =
  | NeedsDate
  | { ok: false; reason: 'needs-event' }
  | { ok: false; reason: 'needs-delivery' }
  | { ok: false; reason: 'order'; first: 'dated' | 'posted'; second: 'posted' | 'received' }
  | { ok: false; reason: 'future'; which: 'dated' | 'posted' | 'received' | 'lodged' | 'event' }
  | { ok: false; reason: 'too-early'; from: PlainDate }

/** Holidays and fictions of notification are known from here on. */
const earliestKnown = readDay('2020-01-01') as Day
/** From this day on applications are handled by Regulation (EU) 2024/1348. Source: § 87e AsylG. */
const newAsylumLaw = readDay('2026-06-12') as Day

/** What a letter sets running, and until when: never later than it can be. */
export function reckon(letter: Letter, told: Told): Reckoned | Refused {
  const calendar = calendarAt(holidays, told.place ?? {})
  const start = startOf(letter, told, calendar)
  if (!start.ok) return start
  const chosen = rulesFor(letter, told)
  const deadlines = chosen
    .map((rules) =>
      rules.duties.map((duty, index) =>
        deadlineOf(duty, index === 0 && letter.starts === 'letter' ? told.stated : undefined, start, told, calendar),
      ),
    )
    .reduce(together)
  const warnings = [...warningsOf(letter, told, start, chosen, deadlines), ...letter.warnings]
  return {
    ok: true,
    letter: letter.id,
    notified: {
      earliest: plainDate(start.earliest),
      ...(start.latest === undefined ? {} : { latest: plainDate(start.latest) }),
    },
    encodedFrom: chosen.map(({ encodedFrom }) => encodedFrom),
    deadlines: deadlines.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    toDo: letter.toDo,
    help: letter.help,
    warnings,
  }
}

interface Start {
  ok: true
  earliest: Day
  latest?: Day
  lines: Line[]
  notes: readonly Note[]
}

function startOf(letter: Letter, told: Told, calendar: Calendar): Start | Refused {
  const wrong = wrongDays(letter, told)
  if (wrong) return wrong
  if (letter.starts === 'event') {
    const { event } = told
    if (event === undefined) return { ok: false, reason: 'needs-event' }
    return { ok: true, earliest: event, latest: event, lines: [line({ did: 'event' }, event, null)], notes: [] }
  }
  if (!told.delivery) return { ok: false, reason: 'needs-delivery' }
  const found = notified(told.delivery, letter.form)
  if (!found.ok) return found
  const isFiction = found.lines.at(-1)?.did === 'fiction'
  const moved = nextWorkingDay(found.earliest, calendar).latest
  if (!isFiction || moved === found.earliest) return found
  // Whether a day of notification that no post is delivered on gives way to the next is not said in the text: it may.
  const latest = found.latest === undefined || found.latest > moved ? found.latest : moved
  const { latest: _, ...rest } = found
  return { ...rest, ...(latest === undefined ? {} : { latest }), notes: [...found.notes, 'fiction-on-closed-day'] }
}

function wrongDays({ starts, mayLieAhead }: Letter, { delivery, event, lodged, on }: Told): Refused | undefined {
  const { dated, posted, received } = delivery ?? {}
  const given = starts === 'event' ? { event } : { dated, posted, received }
  for (const which of ['dated', 'posted', 'received', 'event', 'lodged'] as const) {
    const day = which === 'lodged' ? lodged : given[which as keyof typeof given]
    if (day === undefined) continue
    if (day > on && !(which === 'event' && mayLieAhead)) return { ok: false, reason: 'future', which }
    if (day < earliestKnown && which !== 'lodged')
      return { ok: false, reason: 'too-early', from: plainDate(earliestKnown) }
  }
  if (starts === 'event') return undefined
  if (posted !== undefined && received !== undefined && received < posted)
    return { ok: false, reason: 'order', first: 'posted', second: 'received' }
  if (dated !== undefined && received !== undefined && received < dated)
    return { ok: false, reason: 'order', first: 'dated', second: 'received' }
  if (dated !== undefined && posted !== undefined && posted < dated)
    return { ok: false, reason: 'order', first: 'dated', second: 'posted' }
  return undefined
}

/** The rules that can hold: both where it is not known when the application was lodged. */
function rulesFor({ rules }: Letter, { lodged }: Told): Rules[] {
  if ('duties' in rules) return [rules]
  if (lodged === undefined) return [rules.from, rules.before]
  return [lodged < newAsylumLaw ? rules.before : rules.from]
}

function deadlineOf(duty: Duty, stated: Span | undefined, start: Start, told: Told, calendar: Calendar): Deadline {
  const { cite, span, also } = lengthOf(duty, stated)
  const end = endOf(start.earliest, span, duty, calendar)
  const latest = latestOf([span, ...also], start, duty, calendar)
  const lines = [...start.lines, ...linesOf(duty, cite, span, start.earliest, end, calendar)]
  if (duty.opens) return opening(duty, plusDays(latest, 1), lines, told)

  const longer = told.instruction === 'missing' || told.instruction === 'wrong' ? duty.withoutInstruction : undefined
  const open = lastOpenDay(end.earliest, calendar)
  return {
    duty: duty.id,
    cite,
    is: 'last-day',
    day: plainDate(end.earliest),
    ...(latest > end.earliest ? { perhapsUntil: plainDate(latest) } : {}),
    ...(longer
      ? {
          withoutInstruction: {
            day: plainDate(endOf(start.earliest, longer.span, duty, calendar).earliest),
            cite: longer.cite,
          },
        }
      : {}),
    ...(open < end.earliest ? { openDay: plainDate(open) } : {}),
    isPast: end.earliest < told.on,
    lines,
  }
}

/** What may only be done after a time: the safe day is the late one. */
const opening = (duty: Duty, day: Day, lines: Line[], { on }: Told): Deadline => ({
  duty: duty.id,
  cite: duty.cite,
  is: 'first-day',
  day: plainDate(day),
  isPast: day <= on,
  lines: [...lines, line({ did: 'opens' }, day, duty.cite)],
})

/**
 * The length to act by. What the letter gives wins where the law knows it; where it differs from every length of the law
 * the shorter one holds, because the letter may be wrong.
 */
function lengthOf(duty: Duty, stated: Span | undefined): { cite: string; span: Span; also: Span[] } {
  const known = [{ cite: duty.cite, span: duty.span }, ...(duty.orElse ? [duty.orElse] : [])]
  const said = stated && known.find(({ span }) => isSame(span, stated))
  if (said) return { ...said, also: [] }
  const also = duty.orElse ? [duty.orElse.span] : []
  if (!stated) return { cite: duty.cite, span: duty.span, also }
  const isShorter = length(stated) < length(duty.span)
  return isShorter
    ? { cite: duty.cite, span: stated, also: [duty.span, ...also] }
    : { cite: duty.cite, span: duty.span, also: [stated, ...also] }
}

const isSame = (a: Span, b: Span): boolean => a.count === b.count && a.unit === b.unit
/** The fewest days that a span can have. */
const length = ({ count, unit }: Span): number => count * { days: 1, weeks: 7, months: 28, years: 365 }[unit]

function endOf(event: Day, span: Span, duty: Duty, calendar: Calendar): { earliest: Day; latest: Day } {
  const end = endAfter(event, span)
  if (duty.union) return { earliest: end, latest: endInUnionLaw(event, span, calendar).latest }
  if (duty.lastDay === 'stays') return { earliest: end, latest: end }
  const moved = nextWorkingDay(end, calendar)
  return 'moves' in duty.lastDay ? moved : { earliest: end, latest: moved.latest }
}

/** Where nothing bounds the day of notification, what may be is reckoned from the earliest. */
function latestOf(spans: readonly Span[], { earliest, latest = earliest }: Start, duty: Duty, calendar: Calendar): Day {
  return Math.max(...spans.map((span) => endOf(latest, span, duty, calendar).latest))
}

function linesOf(duty: Duty, cite: string, span: Span, event: Day, end: { earliest: Day }, calendar: Calendar): Line[] {
  if (span.count === 0) return [line({ did: 'until-then' }, end.earliest, cite)]
  const named = endAfter(event, span)
  const lines = [
    line({ did: 'begins' }, plusDays(event, 1), 'BGB § 187 Abs. 1'),
    line({ did: 'ends', span }, named, cite),
  ]
  if (end.earliest === named || duty.lastDay === 'stays') return lines
  const holiday = calendar(named)
  const rule = 'moves' in duty.lastDay ? duty.lastDay.moves : duty.lastDay.mayMove
  return [...lines, line({ did: 'moved', ...(holiday ? { holiday: holiday.id } : {}) }, end.earliest, rule)]
}

/** Two laws that may hold: of each thing to do the earlier day, and the later one as what may be. */
function together(first: Deadline[], second: Deadline[]): Deadline[] {
  const alone = second.filter(({ duty }) => !first.some((one) => one.duty === duty))
  const both = first.map((one) => {
    const other = second.find(({ duty }) => duty === one.duty)
    return other ? earlier(one, other) : one
  })
  return [...both, ...alone]
}

function earlier(a: Deadline, b: Deadline): Deadline {
  const [soon, late] = b.day < a.day ? [b, a] : [a, b]
  const perhaps = [soon.perhapsUntil ?? soon.day, late.perhapsUntil ?? late.day].sort().at(-1) as PlainDate
  const longer = [soon.withoutInstruction, late.withoutInstruction]
    .filter((one) => one !== undefined)
    .sort((x, y) => (x.day < y.day ? -1 : 1))[0]
  return {
    ...soon,
    ...(perhaps > soon.day ? { perhapsUntil: perhaps } : {}),
    ...(longer ? { withoutInstruction: longer } : {}),
  }
}

function warningsOf(
  letter: Letter,
  told: Told,
  start: Start,
  chosen: readonly Rules[],
  deadlines: readonly Deadline[],
): string[] {
  const hasRemedy = chosen.some(({ duties }) => duties.some(({ withoutInstruction }) => withoutInstruction))
  const { instruction } = told
  const stated = letter.starts === 'letter' ? told.stated : undefined
  const first = chosen.flatMap(({ duties }) => duties.slice(0, 1))
  const isKnown = (span: Span) =>
    first.some((duty) => isSame(duty.span, span) || (duty.orElse && isSame(duty.orElse.span, span)))
  return [
    ...(deadlines.some(({ isPast, is }) => isPast && is === 'last-day') ? ['past'] : []),
    ...(hasRemedy ? ['letter-wins'] : []),
    ...(hasRemedy && instruction === 'missing' ? ['instruction-missing'] : []),
    ...(hasRemedy && instruction === 'wrong' ? ['instruction-wrong'] : []),
    ...(stated && !isKnown(stated) ? ['stated-differs'] : []),
    ...(chosen.length > 1 ? ['lodged-unknown'] : []),
    ...(hasRemedy && chosen.some((rules) => 'from' in letter.rules && rules === letter.rules.before)
      ? ['older-application']
      : []),
    ...(chosen.some(({ encodedFrom }) => encodedFrom === null) ? ['text-not-read'] : []),
    ...(told.place === undefined && chosen.some(({ duties }) => duties.some(({ lastDay }) => lastDay !== 'stays'))
      ? ['place-unknown']
      : []),
    ...start.notes,
  ]
}
