// What is told ↔ what stands in a form. The same entries come from a form on the device and from a form sent without
// JavaScript, so that both are read by one reader. It never guesses: what is left open stays unknown.
// Start reading at `readAnswer`.
import type { Fact, FieldFact, PlainDate, Told } from '@lotse/law'
import { dayBefore, monthEnd } from '../words/dates.ts'

/** Names and values of the fields of a form. */
export type Entries = Readonly<Record<string, string>>

export const UNKNOWN = 'unknown'

export interface EntryProblem {
  /** Name of the field. */
  at: string
  code: 'choose' | 'not-a-day' | 'no-day' | 'not-a-number' | 'out-of-range' | 'needs-day-before'
  allowed?: string
}

export type Answer =
  | { is: 'told'; value: unknown; rounded: boolean }
  | { is: 'unknown' }
  | { is: 'wrong'; problems: EntryProblem[] }

/** Facts of which month and year are enough: the last day of the month is the careful reading of "since". */
export const mayRound: ReadonlySet<string> = new Set([
  'stay',
  'asylum',
  'arrivedOn',
  'insuredWorkSince',
  'qualifiedWorkSince',
  'identityStepsTakenOn',
  'wageMonth',
])

const told = (value: unknown, rounded = false): Answer => ({ is: 'told', value, rounded })
const unknown: Answer = { is: 'unknown' }
const wrong = (at: string, code: EntryProblem['code'], allowed?: string): Answer => ({
  is: 'wrong',
  problems: [{ at, code, ...(allowed ? { allowed } : {}) }],
})

/** Reads the answer to one fact, or says what is missing in it. `today` bounds days that are rounded. */
export function readAnswer(fact: Fact, entries: Entries, today: PlainDate): Answer {
  switch (fact.kind) {
    case 'spans':
      return fact.id === 'asylum' ? readAsylum(entries, today) : readPapers(fact.id, entries, today)
    case 'list':
      return readList(fact.id, fact.of, entries, today)
    case 'record':
      return readRecord(fact.id, fact.of, entries, today)
    case 'set':
      return readSet(fact.id, fact.values, entries)
    default:
      return readPlain(fact, fact.id, entries, today)
  }
}

/** Reads one plain fact or field that stands in the form under `name`. */
export function readPlain(fact: FieldFact, name: string, entries: Entries, today: PlainDate): Answer {
  if (fact.kind === 'date') return readDate(name, entries, mayRound.has(fact.id), today)
  const typed = (entries[name] ?? '').trim()
  if (typed === UNKNOWN || entries[`${name}.u`]) return unknown
  if (typed === '') return wrong(name, 'choose')
  if (fact.kind === 'boolean') return told(typed === 'yes')
  if (fact.kind === 'choice' || fact.kind === 'level')
    return fact.values.includes(typed) ? told(typed) : wrong(name, 'choose')
  const amount = fact.kind === 'money' ? readCents(typed) : /^\d{1,9}$/.test(typed) ? Number(typed) : undefined
  if (amount === undefined) return wrong(name, 'not-a-number')
  const [min, max] = fact.kind === 'money' ? [0, fact.max] : [fact.min, fact.max]
  const unit = fact.kind === 'money' ? 100 : 1
  return amount < min || amount > max ? wrong(name, 'out-of-range', `${min / unit}–${max / unit}`) : told(amount)
}

/** Cents of `1450`, `1.450,50`, `1,450.50`, `1450 €`; nothing of `about 1500`. A lone separator with three digits behind it stands between thousands. */
export function readCents(typed: string): number | undefined {
  const plain = typed.replace(/[\s€]/g, '')
  const match = /^(\d{1,3}(?:[.,']\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(plain)
  if (!match) return undefined
  return Number((match[1] ?? '').replace(/[.,']/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** Three fields `.d`, `.m`, `.y`. Empty is `choose`, so that nothing is passed over by mistake; `.u` says "I don't know". */
function readDate(name: string, entries: Entries, rounds: boolean, today: PlainDate): Answer {
  if (entries[`${name}.u`]) return unknown
  const [date = '', month = '', year = ''] = ['d', 'm', 'y'].map((part) => (entries[`${name}.${part}`] ?? '').trim())
  if (!date && !month && !year) return wrong(name, 'choose')
  if (!month || !year || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return wrong(name, 'not-a-day')
  if (!date) {
    if (!rounds) return wrong(name, 'no-day')
    const end = monthEnd(Number(year), Number(month))
    return told(end > today && end.slice(0, 7) === today.slice(0, 7) ? today : end, true)
  }
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const isReal = /^\d{1,2}$/.test(date) && Number(date) >= 1 && day <= monthEnd(Number(year), Number(month))
  return isReal && Number(month) >= 1 && Number(month) <= 12 ? told(day) : wrong(name, 'not-a-day')
}

/** A field inside a list or record: left empty, it is simply unknown. */
function readField(fact: FieldFact, name: string, entries: Entries, today: PlainDate): Answer {
  const read = readPlain(fact, name, entries, today)
  return read.is === 'wrong' && read.problems[0]?.code === 'choose' ? unknown : read
}

function readRecord(id: string, of: readonly FieldFact[], entries: Entries, today: PlainDate): Answer {
  const typed = entries[id]
  if (!typed) return wrong(id, 'choose')
  if (typed === UNKNOWN) return unknown
  if (typed === 'no') return told(false)
  return fieldsRead(id, of, entries, today)
}

function fieldsRead(name: string, of: readonly FieldFact[], entries: Entries, today: PlainDate): Answer {
  const read = of.map((field) => [field.id, readField(field, `${name}.${field.id}`, entries, today)] as const)
  const problems = read.flatMap(([, answer]) => (answer.is === 'wrong' ? answer.problems : []))
  if (problems.length > 0) return { is: 'wrong', problems }
  return told(Object.fromEntries(read.flatMap(([key, answer]) => (answer.is === 'told' ? [[key, answer.value]] : []))))
}

function readList(id: string, of: readonly FieldFact[], entries: Entries, today: PlainDate): Answer {
  const typed = entries[id]
  if (!typed) return wrong(id, 'choose')
  if (typed === UNKNOWN) return unknown
  if (typed === 'none') return told([])
  const rows = Array.from({ length: rowsIn(id, entries) }, (_, row) => fieldsRead(`${id}.${row}`, of, entries, today))
  const problems = rows.flatMap((row) => (row.is === 'wrong' ? row.problems : []))
  if (problems.length > 0) return { is: 'wrong', problems }
  return told(rows.flatMap((row) => (row.is === 'told' ? [row.value] : [])))
}

function readSet(id: string, values: readonly string[], entries: Entries): Answer {
  if (entries[`${id}.u`]) return unknown
  const chosen = values.filter((value) => entries[`${id}.${value}`])
  return chosen.length > 0 || entries[`${id}.none`] ? told(chosen) : wrong(id, 'choose')
}

/** How many rows the form shows. */
export const rowsIn = (id: string, entries: Entries): number =>
  Math.min(12, Math.max(1, Number(entries[`${id}.n`] ?? 1) || 1))

interface Span {
  status: string
  from?: PlainDate
  to?: PlainDate
}

/**
 * Today's paper and those before it, newest first in the form, oldest first in what is told. A paper ends the day
 * before the next begins. Complete only if the person says that these were all.
 */
function readPapers(id: string, entries: Entries, today: PlainDate): Answer {
  const first = paperAt(id, 0, entries)
  if (first === UNKNOWN) return unknown
  if (!first) return wrong(`${id}.0`, 'choose')
  const spans: Span[] = []
  let rounded = false
  for (let row = 0; row < rowsIn(id, entries); row++) {
    const status = paperAt(id, row, entries)
    if (!status || status === UNKNOWN) continue
    const next = spans[0]
    if (next && !next.from) return wrong(`${id}.${row - 1}`, 'needs-day-before')
    const day = readDate(`${id}.${row}`, entries, true, today)
    if (day.is === 'wrong' && !isEmptyRow(id, row, entries, day)) return day
    const span: Span = { status }
    if (day.is === 'told') {
      span.from = day.value as PlainDate
      rounded ||= day.rounded
    } else if (day.is === 'wrong') return wrong(`${id}.${row}`, 'choose')
    if (next?.from) span.to = dayBefore(next.from)
    spans.unshift(span)
  }
  const isComplete = entries[`${id}.all`] === 'yes' && spans[0]?.from !== undefined
  return told(isComplete ? spans : { atLeast: spans }, rounded)
}

const isEmptyRow = (_id: string, _row: number, _entries: Entries, day: Answer): boolean =>
  day.is === 'wrong' && day.problems[0]?.code === 'choose'

/** The status of a row: said at once, or as group and kind. */
function paperAt(id: string, row: number, entries: Entries): string | undefined {
  const typed = entries[`${id}.${row}`]
  if (!typed) return undefined
  return typed.startsWith('group:') ? entries[`${id}.${row}.${typed.slice(6)}`] || undefined : typed
}

function readAsylum(entries: Entries, today: PlainDate): Answer {
  const typed = entries['asylum']
  if (!typed) return wrong('asylum', 'choose')
  if (typed === UNKNOWN) return unknown
  if (typed === 'never') return told([])
  const day = readDate('asylum.from', entries, true, today)
  if (day.is === 'wrong' && day.problems[0]?.code !== 'choose') return day
  const span: Span = { status: typed }
  if (day.is === 'told') span.from = day.value as PlainDate
  return told({ atLeast: [span] }, day.is === 'told' && day.rounded)
}

/** The group in which a paper is looked for first; none where it stands by itself. */
export type GroupOf = (status: string) => string | undefined

/** The form as it would have been filled in to say what is told: for going back and for changing an answer. */
export function entriesOf(fact: Fact, value: unknown, passed: boolean, groupOf: GroupOf): Entries {
  if (value === undefined || value === null) return passed ? unknownEntries(fact) : {}
  switch (fact.kind) {
    case 'spans':
      return fact.id === 'asylum' ? asylumEntries(value) : paperEntries(fact.id, value, groupOf)
    case 'list': {
      const rows = listOf(value)
      if (rows.length === 0) return { [fact.id]: 'none' }
      return {
        [fact.id]: 'some',
        [`${fact.id}.n`]: String(rows.length),
        ...merge(rows.map((row, index) => fieldEntries(fact.of, `${fact.id}.${index}`, row as Told))),
      }
    }
    case 'record':
      if (typeof value === 'boolean') return { [fact.id]: value ? 'yes' : 'no' }
      return { [fact.id]: 'yes', ...fieldEntries(fact.of, fact.id, value as Told) }
    case 'set': {
      const chosen = listOf(value) as string[]
      return chosen.length > 0
        ? merge(chosen.map((one) => ({ [`${fact.id}.${one}`]: 'on' })))
        : { [`${fact.id}.none`]: 'on' }
    }
    default:
      return plainEntries(fact, fact.id, value)
  }
}

function unknownEntries(fact: Fact): Entries {
  if (fact.kind === 'spans' && fact.id !== 'asylum') return { [`${fact.id}.0`]: UNKNOWN }
  return typed(fact) ? { [`${fact.id}.u`]: 'on' } : { [fact.id]: UNKNOWN }
}

/** Whether the answer is typed, so that "I don't know" is a box beside it. */
export const typed = (fact: Fact | FieldFact): boolean => ['date', 'integer', 'money', 'set'].includes(fact.kind)

export function plainEntries(fact: FieldFact, name: string, value: unknown): Entries {
  if (fact.kind === 'date') return dayEntries(name, value as PlainDate)
  if (fact.kind === 'boolean') return { [name]: value ? 'yes' : 'no' }
  if (fact.kind === 'money') return { [name]: centsText(value as number) }
  return { [name]: String(value) }
}

const fieldEntries = (of: readonly FieldFact[], name: string, row: Told): Entries =>
  merge(
    of.flatMap((field) => {
      const value = row[field.id]
      return value === undefined || value === null ? [] : [plainEntries(field, `${name}.${field.id}`, value)]
    }),
  )

function dayEntries(name: string, day: PlainDate): Entries {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}.d`]: String(Number(date)), [`${name}.m`]: String(Number(month)), [`${name}.y`]: year }
}

const centsText = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',')

function paperEntries(id: string, value: unknown, groupOf: GroupOf): Entries {
  const spans = [...(listOf(value) as Span[])].reverse()
  return {
    [`${id}.n`]: String(Math.max(1, spans.length)),
    [`${id}.all`]: Array.isArray(value) ? 'yes' : UNKNOWN,
    ...merge(
      spans.map((span, row) => {
        const group = groupOf(span.status)
        return {
          ...(row > 0 || group === undefined
            ? { [`${id}.${row}`]: span.status }
            : { [`${id}.${row}`]: `group:${group}`, [`${id}.${row}.${group}`]: span.status }),
          ...(span.from ? dayEntries(`${id}.${row}`, span.from) : { [`${id}.${row}.u`]: 'on' }),
        }
      }),
    ),
  }
}

function asylumEntries(value: unknown): Entries {
  const last = (listOf(value) as Span[]).at(-1)
  if (!last) return { asylum: 'never' }
  return { asylum: last.status, ...(last.from ? dayEntries('asylum.from', last.from) : { 'asylum.from.u': 'on' }) }
}

/** The members of `[…]` or `{atLeast: […]}`. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : ((value as { atLeast?: unknown[] } | undefined)?.atLeast ?? [])

const merge = (parts: readonly Entries[]): Entries => Object.assign({}, ...parts) as Entries
