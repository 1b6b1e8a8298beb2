import { type Day, LATEST, type PlainDate, plainDate, readDay } from './day.ts'
import type { Fact, FieldFact, Slot, Vocabulary } from './fact.ts'
import { slotsOf } from './fact.ts'

/** What a file, a form or a page says: fact ids and plain JSON values. Absent or `null` is unknown; "no" must be said. */
export type Told = Record<string, unknown>

export interface Span {
  status: number
  /** 0 if the first day is not known. */
  from: Day
  /** `LATEST` while it goes on. */
  to: Day
  issuedUnder: string | undefined
  basis: string | undefined
}
export interface Track {
  spans: readonly Span[]
  /** `false`: there may be more spans than these. */
  complete: boolean
}
export interface Elements {
  elements: readonly (readonly number[])[]
  complete: boolean
}
export interface Members {
  members: readonly string[]
  complete: boolean
}

/**
 * What is known about one person, in one fixed shape. `values` holds a whole number for every plain slot:
 * a truth value (0 no, 1 unknown, 2 yes), the index of a choice or level, an amount, a day; -1 is unknown (days: 0).
 */
export interface Situation {
  asOf: Day
  values: number[]
  tracks: (Track | undefined)[]
  lists: (Elements | undefined)[]
  sets: (Members | undefined)[]
}

/** Where each slot stands in a situation. Made once per vocabulary. */
export interface Layout {
  vocabulary: Vocabulary
  slots: readonly Slot[]
  index: ReadonlyMap<string, number>
  statusIndex: ReadonlyMap<string, number>
}

export interface Problem {
  /** Path of the fact: `children[1].birthDate`. */
  at: string
  code:
    | 'unknown-fact'
    | 'wrong-type'
    | 'not-allowed'
    | 'not-a-day'
    | 'out-of-range'
    | 'in-the-future'
    | 'out-of-order'
    | 'overlap'
    | 'too-many'
  /** What was found, as short text. */
  found: string
  /** What is allowed. */
  allowed: string
}

export type Read =
  | { ok: true; situation: Situation; ignored: string[] }
  | { ok: false; problems: Problem[]; told: unknown }

const layouts = new WeakMap<Vocabulary, Layout>()

export function layoutOf(vocabulary: Vocabulary): Layout {
  const known = layouts.get(vocabulary)
  if (known) return known
  const slots = slotsOf(vocabulary)
  checkVocabulary(vocabulary, slots)
  const layout: Layout = {
    vocabulary,
    slots,
    index: new Map(slots.map((slot, index) => [slot.key, index])),
    statusIndex: new Map(vocabulary.statuses.map((kind, index) => [kind.id, index])),
  }
  layouts.set(vocabulary, layout)
  return layout
}

/** @throws if two facts share a name, a number goes below zero (which stands for unknown), or an order names no fact. */
function checkVocabulary({ inOrder }: Vocabulary, slots: readonly Slot[]): void {
  const keys = new Set<string>()
  for (const { key, fact, field } of slots) {
    if (keys.has(key)) throw new Error(`${key} is told twice: two facts of the vocabulary have this name.`)
    keys.add(key)
    for (const part of [field ?? fact, ...(fact.kind === 'list' ? fact.of : [])])
      if (part.kind === 'integer' && part.min < 0)
        throw new Error(`${key} begins at ${part.min}. A number cannot be below 0: that stands for unknown.`)
  }
  for (const key of inOrder.flat())
    if (!keys.has(key)) throw new Error(`inOrder names ${key}, a fact that does not exist.`)
}

const unknownValue = (fact: Fact | FieldFact): number =>
  fact.kind === 'boolean' || fact.kind === 'record' ? 1 : fact.kind === 'date' ? 0 : -1

/** A situation of which nothing is known. */
export function emptySituation(layout: Layout, asOf: Day): Situation {
  return {
    asOf,
    values: layout.slots.map((slot) => unknownValue(slot.field ?? slot.fact)),
    tracks: places(layout, 'spans'),
    lists: places(layout, 'list'),
    sets: places(layout, 'set'),
  }
}

/** A place for every slot up to the last one of the kind; those of other kinds stay empty. */
function places(layout: Layout, kind: Fact['kind']): undefined[] {
  const last = layout.slots.reduce((found, slot, index) => (slot.fact.kind === kind ? index : found), -1)
  return Array.from({ length: last + 1 }, () => undefined)
}

/** Nobody mends more than this at once; the rest is not looked for. */
const MOST_PROBLEMS = 100

/**
 * Checks what was told and brings it into the one shape that all runs use.
 * @param today  the day of evaluation; facts hold as of `told.asOf`, or of this day if it is absent
 * @returns the situation, with the facts that were left aside because the fact they hang on says otherwise;
 *   or every problem found, with what was told
 */
export function readSituation(vocabulary: Vocabulary, told: unknown, today: PlainDate): Read {
  const problems: Problem[] = []
  if (!isObject(told))
    return {
      ok: false,
      told,
      problems: [
        {
          at: '',
          code: 'wrong-type',
          found: show(told),
          allowed: 'object of facts',
        },
      ],
    }

  const layout = layoutOf(vocabulary)
  const asOf = readAsOf(told['asOf'], today, problems)
  const situation = emptySituation(layout, asOf)
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]))
  for (const [key, value] of Object.entries(told)) {
    if (problems.length >= MOST_PROBLEMS) break
    if (key === 'asOf' || key === '$schema') continue
    const fact = facts.get(key)
    if (!fact) {
      problems.push({
        at: short(key),
        code: 'unknown-fact',
        found: short(key),
        allowed: nearest(key, [...facts.keys()]),
      })
    } else if (value !== null && value !== undefined) readFact(layout, fact, value, situation, problems)
  }
  const ignored = leaveAside(layout, situation)
  if (problems.length === 0) checkOrder(layout, situation, problems)
  return problems.length > 0 ? { ok: false, problems, told } : { ok: true, situation, ignored }
}

function readAsOf(value: unknown, today: PlainDate, problems: Problem[]): Day {
  const read = readDay(today)
  if (read === undefined) throw new Error(`${today} is not a day of evaluation. Write it as 2026-11-23.`)
  if (value === undefined || value === null) return read
  const asOf = typeof value === 'string' ? readDay(value) : undefined
  if (asOf === undefined)
    problems.push({
      at: 'asOf',
      code: 'not-a-day',
      found: show(value),
      allowed: '2026-11-23',
    })
  else if (asOf > read)
    problems.push({
      at: 'asOf',
      code: 'in-the-future',
      found: show(value),
      allowed: `≤ ${today}`,
    })
  return asOf ?? read
}

function readFact(layout: Layout, fact: Fact, value: unknown, into: Situation, problems: Problem[]): void {
  const slot = layout.index.get(fact.id) as number
  if (fact.kind === 'spans') into.tracks[slot] = readTrack(layout, fact.id, fact.statuses, value, into.asOf, problems)
  else if (fact.kind === 'list') into.lists[slot] = readList(fact.id, fact.of, fact.max, value, into.asOf, problems)
  else if (fact.kind === 'set') into.sets[slot] = readSet(fact.id, fact.values, value, problems)
  else if (fact.kind !== 'record') into.values[slot] = readPlain(fact.id, fact, value, into.asOf, problems)
  else if (typeof value === 'boolean') into.values[slot] = value ? 2 : 0
  else if (isObject(value)) {
    into.values[slot] = 2
    for (const [key, inner] of Object.entries(value)) {
      if (problems.length >= MOST_PROBLEMS) break
      const field = fact.of.find((candidate) => candidate.id === key)
      const at = `${fact.id}.${short(key)}`
      if (!field)
        problems.push({
          at,
          code: 'unknown-fact',
          found: short(key),
          allowed: nearest(
            key,
            fact.of.map((f) => f.id),
          ),
        })
      else if (inner !== null && inner !== undefined)
        into.values[layout.index.get(at) as number] = readPlain(at, field, inner, into.asOf, problems)
    }
  } else
    problems.push({
      at: fact.id,
      code: 'wrong-type',
      found: show(value),
      allowed: `object with ${fact.of.map((f) => f.id).join(', ')}, or false`,
    })
}

function readPlain(at: string, fact: FieldFact, value: unknown, asOf: Day, problems: Problem[]): number {
  const refuse = (code: Problem['code'], allowed: string) => {
    problems.push({ at, code, found: show(value), allowed })
    return unknownValue(fact)
  }
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? (value ? 2 : 0) : refuse('wrong-type', 'true, false')
    case 'choice':
    case 'level': {
      if (typeof value !== 'string') return refuse('wrong-type', fact.values.join(', '))
      const index = fact.values.indexOf(value)
      return index >= 0 ? index : refuse('not-allowed', fact.values.join(', '))
    }
    case 'integer':
    case 'money': {
      const [min, max] = fact.kind === 'money' ? [0, fact.max] : [fact.min, fact.max]
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        return refuse('wrong-type', `whole number ${min}–${max}`)
      return value >= min && value <= max ? Math.abs(value) : refuse('out-of-range', `${min}–${max}`)
    }
    case 'date': {
      const day = typeof value === 'string' ? readDay(value) : undefined
      if (day === undefined) return refuse('not-a-day', '2026-11-23')
      return fact.past && day > asOf ? refuse('in-the-future', `≤ ${plainDate(asOf)}`) : day
    }
  }
}

/** `[…]` is complete, `{"atLeast": […]}` is what is known of it. */
function entries(at: string, value: unknown, problems: Problem[]): { list: unknown[]; complete: boolean } | undefined {
  if (Array.isArray(value)) return { list: value, complete: true }
  if (isObject(value) && Array.isArray(value['atLeast']) && Object.keys(value).length === 1)
    return { list: value['atLeast'], complete: false }
  problems.push({
    at,
    code: 'wrong-type',
    found: show(value),
    allowed: '[…] or {"atLeast": […]}',
  })
  return undefined
}

function readSet(at: string, values: readonly string[], value: unknown, problems: Problem[]): Members | undefined {
  const read = entries(at, value, problems)
  if (!read) return undefined
  if (read.list.length > values.length) {
    problems.push({ at, code: 'too-many', found: String(read.list.length), allowed: `≤ ${values.length}` })
    return undefined
  }
  const members: string[] = []
  for (const [index, member] of read.list.entries()) {
    if (typeof member === 'string' && values.includes(member)) members.push(member)
    else
      problems.push({
        at: `${at}[${index}]`,
        code: 'not-allowed',
        found: show(member),
        allowed: values.join(', '),
      })
  }
  return { members: [...new Set(members)], complete: read.complete }
}

function readList(
  at: string,
  fields: readonly FieldFact[],
  max: number,
  value: unknown,
  asOf: Day,
  problems: Problem[],
): Elements | undefined {
  const read = entries(at, value, problems)
  if (!read) return undefined
  if (read.list.length > max) {
    problems.push({
      at,
      code: 'too-many',
      found: String(read.list.length),
      allowed: `≤ ${max}`,
    })
    return undefined
  }
  const elements = Array.from(read.list, (element, index) => {
    const values = fields.map(unknownValue)
    if (!isObject(element))
      problems.push({
        at: `${at}[${index}]`,
        code: 'wrong-type',
        found: show(element),
        allowed: 'object',
      })
    else
      for (const [key, inner] of Object.entries(element)) {
        if (problems.length >= MOST_PROBLEMS) break
        const place = fields.findIndex((field) => field.id === key)
        const path = `${at}[${index}].${short(key)}`
        if (place < 0)
          problems.push({
            at: path,
            code: 'unknown-fact',
            found: short(key),
            allowed: fields.map((f) => f.id).join(', '),
          })
        else if (inner !== null && inner !== undefined)
          values[place] = readPlain(path, fields[place] as FieldFact, inner, asOf, problems)
      }
    return values
  })
  return { elements, complete: read.complete }
}

const spanKeys = ['status', 'from', 'to', 'issuedUnder', 'basis']

function readTrack(
  layout: Layout,
  at: string,
  statuses: readonly string[],
  value: unknown,
  asOf: Day,
  problems: Problem[],
): Track | undefined {
  const read = entries(at, value, problems)
  if (!read) return undefined
  if (read.list.length > 40) {
    problems.push({
      at,
      code: 'too-many',
      found: String(read.list.length),
      allowed: '≤ 40',
    })
    return undefined
  }
  const found = problems.length
  const spans = Array.from(read.list, (span, index) =>
    readSpan(layout, `${at}[${index}]`, statuses, span, asOf, problems),
  )
  if (problems.length > found) return undefined
  spans.forEach((span, index) => {
    const before = spans[index - 1]
    if (!before) return
    if (span.from === 0)
      problems.push({
        at: `${at}[${index}].from`,
        code: 'wrong-type',
        found: 'nothing',
        allowed: 'a day; only the first span may leave it out',
      })
    else if (before.to >= span.from)
      problems.push({
        at: `${at}[${index}]`,
        code: 'overlap',
        found: `from ${plainDate(span.from)}`,
        allowed: `after the end of ${at}[${index - 1}]${before.to === LATEST ? ', which has no end yet: give it "to"' : ` (${plainDate(before.to)})`}`,
      })
  })
  return problems.length > found ? undefined : { spans, complete: read.complete }
}

function readSpan(
  layout: Layout,
  at: string,
  statuses: readonly string[],
  value: unknown,
  asOf: Day,
  problems: Problem[],
): Span {
  const none: Span = {
    status: -1,
    from: 0,
    to: LATEST,
    issuedUnder: undefined,
    basis: undefined,
  }
  if (!isObject(value)) {
    problems.push({
      at,
      code: 'wrong-type',
      found: show(value),
      allowed: 'object with status, from, to',
    })
    return none
  }
  for (const key of Object.keys(value))
    if (!spanKeys.includes(key) && problems.length < MOST_PROBLEMS)
      problems.push({
        at: `${at}.${short(key)}`,
        code: 'unknown-fact',
        found: short(key),
        allowed: spanKeys.join(', '),
      })
  const { status, from, to, issuedUnder, basis } = value
  if (typeof status !== 'string' || !statuses.includes(status))
    problems.push({
      at: `${at}.status`,
      code: 'not-allowed',
      found: show(status),
      allowed: statuses.join(', '),
    })
  const dayAt = (field: string, text: unknown, unknown: Day): Day => {
    if (text === undefined || text === null) return unknown
    const day = typeof text === 'string' ? readDay(text) : undefined
    if (day === undefined)
      problems.push({
        at: `${at}.${field}`,
        code: 'not-a-day',
        found: show(text),
        allowed: '2026-11-23',
      })
    return day ?? unknown
  }
  const textAt = (field: string, text: unknown): string | undefined => {
    if (text === undefined || text === null) return undefined
    if (typeof text === 'string' && text.length <= 120) return text
    problems.push({
      at: `${at}.${field}`,
      code: 'wrong-type',
      found: show(text),
      allowed: 'text, such as AufenthG § 25b',
    })
    return undefined
  }
  const span: Span = {
    status: layout.statusIndex.get(status as string) ?? -1,
    from: dayAt('from', from, 0),
    to: dayAt('to', to, LATEST),
    issuedUnder: textAt('issuedUnder', issuedUnder),
    basis: textAt('basis', basis),
  }
  if (span.to >= asOf && layout.vocabulary.statuses[span.status]?.lasts) span.to = LATEST
  if (span.from > asOf)
    problems.push({
      at: `${at}.from`,
      code: 'in-the-future',
      found: show(from),
      allowed: `≤ ${plainDate(asOf)}`,
    })
  if (span.from > span.to)
    problems.push({
      at: `${at}.to`,
      code: 'out-of-order',
      found: show(to),
      allowed: `≥ ${plainDate(span.from)}`,
    })
  return span
}

/** A fact that hangs on another one says nothing once that one says otherwise. */
function leaveAside(layout: Layout, situation: Situation): string[] {
  return layout.vocabulary.facts.flatMap((fact) => {
    const slot = layout.index.get(fact.id) as number
    if (!fact.onlyIf || !isTold(layout, situation, slot)) return []
    if (allows(layout, situation, fact.onlyIf) !== false) return []
    forget(layout, situation, fact.id)
    return [fact.id]
  })
}

/** Whether the fact that another hangs on says what it must say; `undefined` while that is unknown. */
export function allows(layout: Layout, situation: Situation, onlyIf: NonNullable<Fact['onlyIf']>): boolean | undefined {
  const slot = layout.index.get(onlyIf.fact)
  if (slot === undefined) throw new Error(`onlyIf names ${onlyIf.fact}, a fact that does not exist.`)
  const parent = (layout.slots[slot] as Slot).fact
  const value = situation.values[slot] as number
  if (!isTold(layout, situation, slot)) return undefined
  if (parent.kind === 'choice' || parent.kind === 'level') return onlyIf.is.includes(parent.values[value] as string)
  if (parent.kind === 'list') {
    const list = situation.lists[slot] as Elements
    return onlyIf.is.includes(list.elements.length > 0) ? true : list.complete ? false : undefined
  }
  return onlyIf.is.includes(value === 2)
}

/** Makes a fact and all its fields unknown. */
export function forget(layout: Layout, situation: Situation, key: string): void {
  layout.slots.forEach((slot, index) => {
    if (slot.key !== key && slot.fact.id !== key) return
    situation.values[index] = unknownValue(slot.field ?? slot.fact)
    for (const places of [situation.tracks, situation.lists, situation.sets])
      if (index < places.length) places[index] = undefined
  })
}

export function isTold(layout: Layout, situation: Situation, slot: number): boolean {
  const { fact, field } = layout.slots[slot] as Slot
  if (fact.kind === 'spans') return situation.tracks[slot] !== undefined
  if (fact.kind === 'list') return situation.lists[slot] !== undefined
  if (fact.kind === 'set') return situation.sets[slot] !== undefined
  return situation.values[slot] !== unknownValue(field ?? fact)
}

/** A copy that can be changed without touching the first. Lists and tracks are replaced whole, never written into. */
export function copy(situation: Situation): Situation {
  return {
    asOf: situation.asOf,
    values: situation.values.slice(),
    tracks: situation.tracks.slice(),
    lists: situation.lists.slice(),
    sets: situation.sets.slice(),
  }
}

function checkOrder(layout: Layout, situation: Situation, problems: Problem[]): void {
  const dayAt = (key: string) => situation.values[layout.index.get(key) as number] as number
  for (const [earlier, later] of layout.vocabulary.inOrder) {
    const [first, second] = [dayAt(earlier), dayAt(later)]
    if (first > 0 && second > 0 && first > second)
      problems.push({
        at: later,
        code: 'out-of-order',
        found: plainDate(second),
        allowed: `≥ ${earlier} (${plainDate(first)})`,
      })
  }
  const birth = layout.index.has('birthDate') ? dayAt('birthDate') : 0
  for (const [index, track] of situation.tracks.entries())
    for (const [place, span] of (track?.spans ?? []).entries())
      if (birth > 0 && span.from > 0 && span.from < birth)
        problems.push({
          at: `${layout.slots[index]?.key}[${place}].from`,
          code: 'out-of-order',
          found: plainDate(span.from),
          allowed: `≥ birthDate (${plainDate(birth)})`,
        })
}

/** A plain object: what JSON makes of `{…}`, no list, no date, no boxed value. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]'
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text)

function show(value: unknown): string {
  if (typeof value === 'string') return short(JSON.stringify(value.slice(0, 60)))
  try {
    return short(JSON.stringify(value) ?? String(value))
  } catch {
    // A circle, a big integer, something nested too deep: its kind is all that can be said.
    return typeof value
  }
}

/** The known word with the fewest differing letters, for "did you mean". */
function nearest(word: string, known: readonly string[]): string {
  if (word.length > 60) return 'a fact of the vocabulary'
  const scored = known.map((candidate) => [distance(word.toLowerCase(), candidate.toLowerCase()), candidate] as const)
  const best = scored.sort((a, b) => a[0] - b[0])[0]
  return best && best[0] <= Math.max(2, word.length / 3) ? `${best[1]}?` : 'a fact of the vocabulary'
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 60
}

/** A problem as an English sentence. Interfaces say it in the person's language from `code`, `found` and `allowed`. */
export function sayProblem({ at, code, found, allowed }: Problem): string {
  const where = at || 'situation'
  switch (code) {
    case 'unknown-fact':
      return `${where}: there is no such fact. Meant: ${allowed}`
    case 'wrong-type':
      return `${where}: ${found} has the wrong form. Give ${allowed}, or leave it out if unknown.`
    case 'not-allowed':
      return `${where}: ${found} is not one of the allowed values. Give one of: ${allowed}.`
    case 'not-a-day':
      return `${where}: ${found} is not a day. Write it as ${allowed}.`
    case 'out-of-range':
      return `${where}: ${found} is out of range. Allowed: ${allowed}.`
    case 'in-the-future':
      return `${where}: ${found} lies after the day the facts hold. Allowed: ${allowed}, or leave it out if unknown.`
    case 'out-of-order':
      return `${where}: ${found} cannot be. Allowed: ${allowed}.`
    case 'overlap':
      return `${where}: overlaps the span before it (${found}). It must begin ${allowed}.`
    case 'too-many':
      return `${where}: ${found} entries are too many. Allowed: ${allowed}.`
  }
}
