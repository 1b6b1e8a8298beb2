// "I got a letter": from what stands in the form to what the page shows, as plain values, on the device and on the server alike.
// Start reading at `letterPageOf`.
import { type Day, day as dayOf, groupBy, type PlainDate, readDay, type Span } from '@lotse/law'
import {
  calendarFile,
  type Deadline,
  type DeadlineWords,
  type Delivery,
  type Letter,
  letterOf,
  letters,
  type Reckoned,
  type Refused,
  readPlace,
  reckon,
  sayLine,
  ways,
} from '@lotse/statutes/deadlines/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { citeView } from '../situation/answer/names.ts'
import type { CiteView } from '../situation/answer/view.ts'
import { type Entries, readPlain } from '../situation/answers.ts'
import type { FieldView, Option } from '../situation/screen.ts'
import { type Language, longDay, ordinal } from '../words/dates.ts'
import { sayProblem } from '../words/problems.ts'

export type DayView = FieldView & { is: 'day' }

export interface LetterPage {
  is: 'kinds' | 'ask' | 'answer'
  kind: string
  /** Of the kind that is chosen. */
  title: string
  groups: { title: string; kinds: Option[] }[]
  ask: AskView | undefined
  answer: LetterAnswer | undefined
  problems: { href: string; text: string }[]
}

export interface AskView {
  event: DayView | undefined
  ways: Option[]
  way: string
  days: DayView[]
  lodged: DayView | undefined
  place: string
  instructions: Option[]
  instruction: string
  times: Option[]
  stated: string
}

export interface LetterAnswer {
  counts: string
  deadlines: DeadlineView[]
  toDo: string[]
  help: string[]
  warnings: string[]
  /** A rule of which the wording is not stored was used. */
  hasStars: boolean
  calendar: string
  stateOfLaw: string
}

export interface DeadlineView {
  title: string
  when: string
  left: string
  tone: 'danger' | 'later' | 'calm'
  notes: string[]
  lines: { day: string; text: string; cite: CiteView | undefined; star: boolean }[]
}

export interface LetterTools {
  today: PlainDate
  words: DeadlineWords
  /** Words of the kinds of help. */
  help: Record<string, string>
  language: Language
}

const dayNames = ['received', 'posted', 'dated'] as const
const spans: Record<string, Span> = {
  '3d': { count: 3, unit: 'days' },
  '1w': { count: 1, unit: 'weeks' },
  '2w': { count: 2, unit: 'weeks' },
  '1m': { count: 1, unit: 'months' },
  '30d': { count: 30, unit: 'days' },
  '3m': { count: 3, unit: 'months' },
}

/** `do` is what was pressed: `kind` chooses, `reckon` reckons, `change` and `other` go back. */
export function letterPageOf(entries: Entries, tools: LetterTools): LetterPage {
  const pressed = entries['do'] ?? ''
  const letter = pressed === 'other' ? undefined : letterOf(entries['kind'] ?? '')
  const page = blank(letter, tools)
  if (!letter) {
    const problems =
      pressed === 'kind' ? [{ href: '#kind', text: m.letter_choose_kind({}, { locale: tools.language }) }] : []
    return { ...page, problems }
  }
  const read = readEntries(letter, entries, tools)
  const ask = askView(letter, entries, read, tools)
  if (pressed !== 'reckon') return { ...page, is: 'ask', ask }
  if (read.problems.length > 0) return { ...page, is: 'ask', ask, problems: read.problems }
  const answer = reckon(letter, { ...read.told, on: dayOf(tools.today) })
  if (!answer.ok) return { ...page, is: 'ask', ask, problems: [refusedView(answer, tools.language)] }
  return { ...page, is: 'answer', ask, answer: answerView(letter, answer, tools) }
}

function blank(letter: Letter | undefined, { words }: LetterTools): LetterPage {
  const title = (id: string) => words.letters[id]?.title ?? id
  return {
    is: 'kinds',
    kind: letter?.id ?? '',
    title: letter ? title(letter.id) : '',
    groups: [...groupBy(letters, ({ group }) => group)].map(([group, members]) => ({
      title: words.groups[group] ?? group,
      kinds: members.map(({ id }) => ({ value: id, label: title(id) })),
    })),
    ask: undefined,
    answer: undefined,
    problems: [],
  }
}

interface ReadLetter {
  told: Omit<Parameters<typeof reckon>[1], 'on'>
  problems: { href: string; text: string }[]
}

/** What stands in the form. A day that is left empty is not known. */
function readEntries(letter: Letter, entries: Entries, { today, language }: LetterTools): ReadLetter {
  const problems: ReadLetter['problems'] = []
  const dayIn = (name: string): Day | undefined => {
    const read = readPlain({ kind: 'date', id: name, past: false } as never, name, entries, today)
    if (read.is === 'told') return readDay(String(read.value))
    if (read.is === 'wrong' && read.problems[0] && read.problems[0].code !== 'choose')
      problems.push({ href: `#${name}`, text: sayProblem(read.problems[0], language) })
    return undefined
  }
  const [received, posted, dated] = dayNames.map((name) => (letter.starts === 'letter' ? dayIn(name) : undefined))
  const event = letter.starts === 'event' ? dayIn('event') : undefined
  const lodged = isAsylum(letter) ? dayIn('lodged') : undefined
  const typed = (entries['place'] ?? '').trim()
  const place = typed === '' ? undefined : readPlace(typed)
  if (place && !place.ok) problems.push({ href: '#place', text: unknownPlace(place.meant, language) })
  const { instruction, way } = entries
  const stated = spans[entries['stated'] ?? '']
  const delivery: Delivery = {
    by: ways.find((known) => known === way) ?? 'unknown',
    ...(received ? { received } : {}),
    ...(posted ? { posted } : {}),
    ...(dated ? { dated } : {}),
  }
  return {
    problems,
    told: {
      ...(letter.starts === 'letter' ? { delivery } : {}),
      ...(event ? { event } : {}),
      ...(lodged ? { lodged } : {}),
      ...(place?.ok ? { place: place.place } : {}),
      ...(instruction === 'given' || instruction === 'missing' || instruction === 'wrong' ? { instruction } : {}),
      ...(stated ? { stated } : {}),
    },
  }
}

const isAsylum = (letter: Letter): boolean => !('duties' in letter.rules)

const unknownPlace = (meant: readonly string[], locale: Language): string =>
  m.letter_unknown_place(
    { meant: meant.length > 0 ? m.letter_meant({ places: meant.join(', ') }, { locale }) : '' },
    { locale },
  )

function askView(
  letter: Letter,
  entries: Entries,
  { problems }: ReadLetter,
  { words, language }: LetterTools,
): AskView {
  const at = { locale: language }
  const day = (name: string, label: string, why: string): DayView => {
    const problem = problems.find(({ href }) => href === `#${name}`)
    return {
      is: 'day',
      name,
      label,
      why,
      day: entries[`${name}.d`] ?? '',
      month: entries[`${name}.m`] ?? '',
      year: entries[`${name}.y`] ?? '',
      unknown: false,
      rounds: false,
      ...(problem ? { problem: problem.text } : {}),
    }
  }
  return {
    event:
      letter.starts === 'event'
        ? day('event', m.letter_event({}, at), words.letters[letter.id]?.event ?? '')
        : undefined,
    ways: ways.map((value) => ({ value, label: words.ways[value] ?? value })),
    way: entries['way'] ?? '',
    days: [
      day('received', m.letter_received({}, at), m.letter_received_why({}, at)),
      day('posted', m.letter_posted({}, at), m.letter_posted_why({}, at)),
      day('dated', m.letter_dated({}, at), m.letter_dated_why({}, at)),
    ],
    lodged: isAsylum(letter) ? day('lodged', m.letter_lodged({}, at), m.letter_lodged_why({}, at)) : undefined,
    place: entries['place'] ?? '',
    instructions: [
      { value: 'given', label: m.letter_instruction_given({}, at) },
      { value: 'missing', label: m.letter_instruction_missing({}, at) },
      { value: 'wrong', label: m.letter_instruction_wrong({}, at) },
      { value: '', label: m.unknown({}, at) },
    ],
    instruction: entries['instruction'] ?? '',
    times: [
      { value: '', label: m.letter_stated_none({}, at) },
      ...Object.entries(spans).map(([value, { count, unit }]) => ({ value, label: words.span(count, unit) })),
    ],
    stated: entries['stated'] ?? '',
  }
}

function refusedView(refused: Refused, locale: Language): { href: string; text: string } {
  const at = { locale }
  switch (refused.reason) {
    case 'needs-event':
      return { href: '#event', text: m.letter_needs_event({}, at) }
    case 'order':
      return { href: '#received', text: m.letter_order({}, at) }
    case 'future':
      return { href: `#${refused.which}`, text: m.letter_future({}, at) }
    case 'too-early':
      return { href: '#received', text: m.letter_too_early({ day: longDay(refused.from, locale) }, at) }
    case 'needs-date': {
      const labels = {
        received: m.letter_received({}, at),
        posted: m.letter_posted({}, at),
        dated: m.letter_dated({}, at),
      }
      const which = refused.oneOf.map((name) => labels[name]).join(' ')
      return { href: `#${refused.oneOf[0] ?? 'received'}`, text: m.letter_needs_date({ which }, at) }
    }
    case 'needs-delivery':
      return { href: '#received', text: m.letter_needs_date({ which: m.letter_received({}, at) }, at) }
  }
}

function answerView(letter: Letter, reckoned: Reckoned, tools: LetterTools): LetterAnswer {
  const { words, help, language } = tools
  const at = { locale: language }
  const { earliest, latest } = reckoned.notified
  const from = longDay(earliest, language)
  const states = reckoned.encodedFrom.filter((state) => state !== null)
  return {
    counts:
      letter.starts === 'event'
        ? ''
        : latest === earliest
          ? m.letter_counts({ from }, at)
          : latest
            ? m.letter_counts_range({ from, to: longDay(latest, language) }, at)
            : m.letter_counts_later({ from }, at),
    deadlines: reckoned.deadlines.map((deadline) => deadlineView(deadline, tools)),
    toDo: reckoned.toDo.map((id) => words.toDo[id] ?? id),
    help: reckoned.help.map((id) => help[id] ?? id),
    warnings: reckoned.warnings.map((id) => words.warnings[id] ?? id),
    hasStars: reckoned.deadlines.some(({ lines }) =>
      lines.some(({ cite, isTextAtHand }) => cite !== null && !isTextAtHand),
    ),
    calendar: calendarOf(reckoned, tools),
    stateOfLaw: states[0] ? m.law_state({ day: longDay(fullDay(states[0]), language) }, at) : '',
  }
}

/** A state of the text is a day, or a month: `2026-04`. */
const fullDay = (state: string): PlainDate => (state.length === 7 ? `${state}-01` : state)

/** Within a week a deadline is urgent. */
const URGENT = 7

function deadlineView(deadline: Deadline, { words, language, today }: LetterTools): DeadlineView {
  const { duty, day, is, isPast, perhapsUntil, withoutInstruction, openDay, lines } = deadline
  const at = { locale: language }
  const say = (date: PlainDate) => longDay(date, language)
  const left = ordinal(day) - ordinal(today)
  const isLast = is === 'last-day'
  return {
    title: words.duties[duty] ?? duty,
    when: isLast ? m.letter_by({ day: say(day) }, at) : m.letter_from({ day: say(day) }, at),
    left: !isLast
      ? ''
      : isPast
        ? m.letter_past({}, at)
        : left === 0
          ? m.letter_today({}, at)
          : m.letter_days_left({ n: left }, at),
    tone: !isLast ? 'calm' : isPast || left <= URGENT ? 'danger' : 'later',
    notes: [
      ...(openDay ? [m.letter_open_day({ day: say(openDay) }, at)] : []),
      ...(perhapsUntil ? [m.letter_perhaps({ day: say(perhapsUntil) }, at)] : []),
      ...(withoutInstruction
        ? [m.letter_without_instruction({ day: say(withoutInstruction.day), cite: withoutInstruction.cite }, at)]
        : []),
    ],
    lines: lines.map((line) => ({
      day: say(line.day),
      text: sayLine(line, words),
      cite: line.cite ? citeView(line.cite) : undefined,
      star: line.cite !== null && !line.isTextAtHand,
    })),
  }
}

/** A link that saves the days as a calendar file, made here: nobody is asked for it. */
function calendarOf({ letter, notified, deadlines }: Reckoned, { words, language, today }: LetterTools): string {
  const at = { locale: language }
  const text = calendarFile(
    deadlines.map(({ duty, cite, day }) => {
      const summary = m.letter_summary({ duty: words.duties[duty] ?? duty }, at)
      return {
        uid: `${letter}-${duty}-${notified.earliest}@lotse`,
        day,
        summary,
        description: m.letter_description({ cite }, at),
        reminder: summary,
      }
    }),
    today,
  )
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`
}
