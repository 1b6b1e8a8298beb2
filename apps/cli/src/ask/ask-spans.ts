import { statusesIn } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { wordsOfFact } from '@lotse/statutes/words/index.ts'
import type { Call } from '../command.ts'
import { wrap } from '../say/page.ts'
import { choose, partway, type Said, typed } from './ask-fact.ts'
import { readTypedDay } from './typed.ts'

interface TypedSpan {
  status: string
  from?: string
  to?: string
}

/** What most people who come for advice hold; everything else is one choice further. */
const common = (): string[] => [
  'permission-to-stay',
  ...statusesIn(book().vocabulary, 'toleration'),
  'permit-104c',
  'permit-24',
  'permit-25-1',
  'permit-25-2-refugee',
  'permit-25-2-subsidiary',
  'permit-25-3',
  'permit-25-5',
  'none',
]

/** Today's paper and those before it, newest first as people tell it, oldest first as the file wants it. */
export async function askStay(call: Call): Promise<Said> {
  const spans: TypedSpan[] = []
  for (;;) {
    const status = spans.length === 0 ? await askStatus(call) : partway(await askStatus(call))
    if (status.is !== 'value') return spans.length > 0 && status.is === 'unknown' ? told(spans, false) : status
    const from = partway(await askDay(call, 'from'))
    if (from.is !== 'value' && from.is !== 'unknown') return from
    const next = spans[0]
    const span: TypedSpan = { status: status.value as string }
    if (from.is === 'value') span.from = from.value as string
    if (next?.from) span.to = dayBefore(next.from)
    spans.unshift(span)
    // Before a day that is not known nothing can be put in order.
    if (from.is === 'unknown') return told(spans, false)
    call.io.out(`${wrap(call.texts.ask.anotherPaper)}\n`)
    const more = partway(await choose(call, [call.texts.yes, call.texts.no]))
    if (more.is === 'unknown') return told(spans, false)
    if (more.is !== 'value') return more
    if (more.value === 1) return told(spans, true)
  }
}

/** How the asylum procedure stands, and since when. */
export async function askAsylum(call: Call): Promise<Said> {
  const statuses = statusesOf('asylum')
  const labels = statuses.map((id) => call.words.statuses[id] ?? id)
  const said = await choose(call, [call.texts.ask.never, ...labels])
  if (said.is !== 'value') return said
  const status = statuses[(said.value as number) - 1]
  if (status === undefined) return { is: 'value', value: [] }
  const from = partway(await askDay(call, 'from', 'asylum'))
  if (from.is !== 'value' && from.is !== 'unknown') return from
  return told([{ status, ...(from.is === 'value' ? { from: from.value as string } : {}) }], false)
}

const told = (spans: TypedSpan[], isComplete: boolean): Said => ({
  is: 'value',
  value: isComplete ? spans : { atLeast: spans },
})

async function askStatus(call: Call): Promise<Said> {
  const first = common()
  const rest = statusesOf('stay').filter((id) => !first.includes(id))
  const label = (id: string) => call.words.statuses[id] ?? id
  const said = await choose(call, [...first.map(label), call.texts.ask.more])
  if (said.is !== 'value') return said
  if ((said.value as number) < first.length) return { is: 'value', value: first[said.value as number] }
  const other = partway(await choose(call, rest.map(label)))
  return other.is === 'value' ? { is: 'value', value: rest[other.value as number] } : other
}

function statusesOf(track: string): readonly string[] {
  const fact = book().vocabulary.facts.find(({ id }) => id === track)
  return fact?.kind === 'spans' ? fact.statuses : []
}

function askDay(call: Call, field: string, track = 'stay'): Promise<Said> {
  call.io.out(`${wrap(wordsOfFact(call.words, `${track}.${field}`).question)}\n`)
  return typed(call, call.texts.ask.dayForm, readTypedDay)
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
