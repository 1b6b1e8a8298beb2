// The way through the questions as a value: what was told, which screens were seen, where the person is. One function
// moves it, on the device and on the server alike, so that the page works the same without JavaScript.
// Start reading at `move`.
import type { Fact, FieldFact, PlainDate, Problem, Told } from '@lotse/law'
import { type Answer, type Entries, type EntryProblem, type GroupOf, readAnswer, readPlain, rowsIn } from './answers.ts'

export type Place = 'start' | 'answer' | 'print' | 'clear' | number

export interface Journey {
  version: 1
  told: Told
  /** Answered by "I don't know": not asked again, but open to change. */
  passed: readonly string[]
  /** Facts of which a day was rounded to the end of its month. */
  rounded: readonly string[]
  /** Screens in the order they were seen, each with its questions. */
  trail: readonly (readonly string[])[]
  at: Place
  /** Where to go after changing an answer. */
  backTo?: 'answer'
  /** What stands in the form, where it is not an answer yet. */
  draft?: Entries
  /** Told for a try only; never kept as an answer. */
  whatIf?: Told
}

export type JourneyProblem = EntryProblem | (Problem & { at: string })

/** What the way needs to know of the law. */
export interface Guide {
  today: PlainDate
  fact: (key: string) => Fact | FieldFact | undefined
  check: (told: Told) => Problem[]
  /** Questions of the next screen, or nothing if the answer is next. `finer`: also those that are asked late. */
  next: (journey: Journey, finer: boolean) => readonly string[] | undefined
  groupOf: GroupOf
}

export interface Moved {
  journey: Journey
  problems: JourneyProblem[]
}

export const noJourney: Journey = { version: 1, told: {}, passed: [], rounded: [], trail: [], at: 'start' }

/** What a button of the form does to the journey. Nothing that was told or typed is lost on the way. */
export function move(journey: Journey, entries: Entries, guide: Guide): Moved {
  const [verb = 'answer', what = '', row = ''] = (entries['do'] ?? 'answer').split(':')
  const moved = (next: Journey): Moved => ({ journey: next, problems: [] })
  const { draft: _, ...kept } = journey
  switch (verb) {
    case 'answer':
      return typeof journey.at === 'number' ? answer(journey, entries, guide) : moved(journey)
    case 'unknown':
      return typeof journey.at === 'number' ? moved(pass(kept, guide)) : moved(journey)
    case 'back':
      return moved(back(typeof journey.at === 'number' ? withTyped(kept, entries, guide) : kept))
    case 'go-on':
      return moved(onward(kept, guide, false))
    case 'begin':
      return moved(kept.trail.length > 0 ? { ...kept, at: kept.trail.length - 1 } : onward(kept, guide, false))
    case 'finer':
      return moved(onward({ ...kept, at: 'answer' }, guide, true))
    case 'show':
      return moved({ ...withoutBack(kept), at: 'answer' })
    case 'edit':
      return moved(edit(kept, what))
    case 'add':
      return moved({ ...journey, draft: withRow(entries, what) })
    case 'remove':
      return moved({ ...journey, draft: withoutRow(entries, what, Number(row)) })
    case 'whatif':
      return whatIf(kept, (entries['do'] ?? '').slice('whatif:'.length), guide)
    case 'whatif-end': {
      const { whatIf: __, ...rest } = kept
      return moved(rest)
    }
    case 'whatif-keep':
      return moved(keepWhatIf(kept))
    case 'print':
      return moved({ ...kept, at: 'print' })
    case 'clear-ask':
      return moved({ ...kept, at: 'clear' })
    case 'clear':
      return moved(noJourney)
    default:
      return moved(journey)
  }
}

function answer(journey: Journey, entries: Entries, guide: Guide): Moved {
  const keys = journey.trail[journey.at as number] ?? []
  const read = keys.map((key) => [key, readKey(key, entries, guide)] as const)
  const wrong = read.flatMap(([, { is, ...rest }]) =>
    is === 'wrong' ? (rest as { problems: EntryProblem[] }).problems : [],
  )
  if (wrong.length > 0) return { journey: { ...journey, draft: entries }, problems: wrong }
  const next = read.reduce((so, [key, said]) => tell(so, key, said), journey)
  const problems = guide.check(next.told).filter((problem) => keys.some((key) => concerns(problem.at, key)))
  if (problems.length > 0) return { journey: { ...journey, draft: entries }, problems }
  const { draft: _, ...kept } = next
  return { journey: goOn(kept, guide), problems: [] }
}

const concerns = (at: string, key: string): boolean =>
  at === key || at.startsWith(`${key}.`) || at.startsWith(`${key}[`)

function readKey(key: string, entries: Entries, guide: Guide): Answer {
  const fact = guide.fact(key)
  if (!fact) return { is: 'unknown' }
  if (key.includes('.')) return readPlain(fact as FieldFact, key, entries, guide.today)
  return readAnswer(shortened(fact as Fact), entries, guide.today)
}

/** A record is asked for with the fields that people know; the rest comes later, where it still matters. */
export function shortened(fact: Fact): Fact {
  return fact.kind === 'record' || fact.kind === 'list' ? { ...fact, of: fact.of.filter((field) => !field.late) } : fact
}

function tell(journey: Journey, key: string, said: Answer): Journey {
  const [id = key, field] = key.split('.')
  const without = (list: readonly string[]) => list.filter((other) => other !== key)
  const told = { ...journey.told }
  if (field) {
    const whole = typeof told[id] === 'object' && told[id] !== null ? { ...(told[id] as Told) } : {}
    if (said.is === 'told') whole[field] = said.value
    else delete whole[field]
    told[id] = whole
  } else if (said.is === 'told') told[id] = withLateFields(told[id], said.value)
  else delete told[id]
  return {
    ...journey,
    told,
    passed: said.is === 'told' ? without(journey.passed) : [...without(journey.passed), key],
    rounded: said.is === 'told' && said.rounded ? [...without(journey.rounded), key] : without(journey.rounded),
  }
}

/** Fields that another screen asked for stay when the record is answered again. */
function withLateFields(before: unknown, now: unknown): unknown {
  const isRecord = (value: unknown): value is Told =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('atLeast' in value)
  return isRecord(before) && isRecord(now) ? { ...before, ...now } : now
}

function pass(journey: Journey, guide: Guide): Journey {
  const keys = journey.trail[journey.at as number] ?? []
  return goOn(
    keys.reduce((so, key) => tell(so, key, { is: 'unknown' }), journey),
    guide,
  )
}

/** After an answer: back to where it was changed from, on to the screen that was seen next, or to a new one. */
function goOn(journey: Journey, guide: Guide): Journey {
  if (journey.backTo) return { ...withoutBack(journey), at: journey.backTo }
  const at = (journey.at as number) + 1
  const later = journey.trail.slice(at).findIndex((keys) => keys.some((key) => guide.fact(key)))
  if (later >= 0) return { ...journey, at: at + later }
  return onward(journey, guide, isFiner(journey, guide))
}

/** Once somebody has gone on to the finer questions, they are not sent back to the answer after each. */
function isFiner(journey: Journey, guide: Guide): boolean {
  return (journey.trail[journey.at as number] ?? []).some((key) => {
    const fact = guide.fact(key)
    return fact?.late || fact?.sensitive
  })
}

function onward(journey: Journey, guide: Guide, finer: boolean): Journey {
  const keys = guide.next(journey, finer)
  return keys ? { ...journey, trail: [...journey.trail, keys], at: journey.trail.length } : { ...journey, at: 'answer' }
}

/** What stands in the form and is an answer already is kept when somebody goes back. */
function withTyped(journey: Journey, entries: Entries, guide: Guide): Journey {
  const keys = journey.trail[journey.at as number] ?? []
  const next = keys.reduce((so, key) => {
    const said = readKey(key, entries, guide)
    return said.is === 'told' ? tell(so, key, said) : so
  }, journey)
  return guide.check(next.told).length > 0 ? journey : next
}

function back(journey: Journey): Journey {
  if (journey.backTo) return { ...withoutBack(journey), at: journey.backTo }
  if (journey.at === 'print' || journey.at === 'clear') return { ...journey, at: 'answer' }
  if (typeof journey.at !== 'number')
    return { ...journey, at: journey.trail.length > 0 ? journey.trail.length - 1 : 'start' }
  return { ...journey, at: journey.at > 0 ? journey.at - 1 : 'start' }
}

function edit(journey: Journey, key: string): Journey {
  const at = journey.trail.findIndex((keys) => keys.includes(key))
  if (at >= 0) return { ...journey, at, backTo: 'answer' }
  return { ...journey, trail: [...journey.trail, [key]], at: journey.trail.length, backTo: 'answer' }
}

function withoutBack({ backTo: _, ...journey }: Journey): Journey {
  return journey
}

const withRow = (entries: Entries, id: string): Entries => ({
  ...entries,
  [`${id}.n`]: String(rowsIn(id, entries) + 1),
})

function withoutRow(entries: Entries, id: string, row: number): Entries {
  const rows = rowsIn(id, entries)
  const other = Object.entries(entries).flatMap(([name, value]): [string, string][] => {
    const match = new RegExp(`^${id}\\.(\\d+)(.*)$`).exec(name)
    if (!match) return [[name, value]]
    const at = Number(match[1])
    return at === row ? [] : [[`${id}.${at > row ? at - 1 : at}${match[2]}`, value]]
  })
  return { ...Object.fromEntries(other), [`${id}.n`]: String(Math.max(1, rows - 1)) }
}

/** Wishes as `germanSpoken="A2";training=true`, made by the page itself. */
function whatIf(journey: Journey, wishes: string, guide: Guide): Moved {
  const tried: Told = { ...journey.whatIf }
  for (const wish of wishes.split(';').filter(Boolean)) {
    const [key = '', value = ''] = wish.split('=')
    if (guide.fact(key)) put(tried, journey.told, key, plainValue(value))
  }
  const problems = guide.check({ ...journey.told, ...tried })
  return problems.length > 0
    ? { journey, problems }
    : { journey: { ...journey, at: 'answer', whatIf: tried }, problems: [] }
}

/** A value as JSON; what is none is left aside by the check of the situation. */
function plainValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function put(tried: Told, told: Told, key: string, value: unknown): void {
  const [id = key, field] = key.split('.')
  if (!field) {
    // A contract that is already told stays with its days.
    if (!(value === true && typeof told[id] === 'object')) tried[id] = value
    return
  }
  const whole = tried[id] ?? told[id]
  tried[id] = { ...(typeof whole === 'object' && whole !== null ? whole : {}), [field]: value }
}

function keepWhatIf({ whatIf: tried, ...journey }: Journey): Journey {
  return {
    ...journey,
    told: { ...journey.told, ...tried },
    passed: journey.passed.filter((key) => !(key in (tried ?? {}))),
  }
}

/** A field of a record, filled in as it was told. */
export const toldField = (told: Told, key: string): unknown => {
  const [id = key, field] = key.split('.')
  const whole = told[id]
  return field ? (typeof whole === 'object' && whole !== null ? (whole as Told)[field] : undefined) : whole
}
