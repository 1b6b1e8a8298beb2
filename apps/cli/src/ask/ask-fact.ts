import { type Fact, type FieldFact, factOf } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { type FactWords, wordsOfFact } from '@lotse/statutes/words/index.ts'
import type { Call } from '../command.ts'
import { wrap } from '../say/page.ts'
import { askAsylum, askStay } from './ask-spans.ts'
import { readEuro, readLine, readTypedDay, type Typed } from './typed.ts'

/** What came of a question. */
export type Said =
  | { is: 'value'; value: unknown }
  | Exclude<Typed, { is: 'text' }>
  /** Back, in the middle of a question with several parts: it is asked from its beginning. */
  | { is: 'again' }

/** What was said to a later part of a question. */
export const partway = (said: Said): Said => (said.is === 'back' ? { is: 'again' } : said)

/** Asks for one fact until the answer is one that the fact allows. */
export async function askFact(call: Call, key: string): Promise<Said> {
  const fact = factOf(book(), key)
  if (!fact) throw new Error(`${key} is asked for and not in the vocabulary`)
  const words = wordsOfFact(call.words, key)
  call.io.out(`${wrap(words.question)}\n${words.why ? `${wrap(`  ${words.why}`, '  ')}\n` : ''}`)
  if (fact.kind === 'spans') return fact.id === 'asylum' ? askAsylum(call) : askStay(call)
  if (fact.kind === 'list') return askList(call, fact, words)
  if (fact.kind === 'record') return askRecord(call)
  if (fact.kind === 'set') return askSet(call, fact.values, words)
  return askPlain(call, fact, words)
}

async function askRecord(call: Call): Promise<Said> {
  const said = await choose(call, [call.texts.yes, call.texts.no])
  return said.is === 'value' ? { is: 'value', value: said.value === 0 ? {} : false } : said
}

async function askPlain(call: Call, fact: FieldFact, words: FactWords): Promise<Said> {
  const { texts } = call
  switch (fact.kind) {
    case 'boolean': {
      const said = await choose(call, [texts.yes, texts.no])
      return said.is === 'value' ? { is: 'value', value: said.value === 0 } : said
    }
    case 'choice':
    case 'level': {
      const said = await choose(
        call,
        fact.values.map((value) => words.values?.[value] ?? value),
      )
      return said.is === 'value' ? { is: 'value', value: fact.values[said.value as number] } : said
    }
    case 'integer':
      return typed(call, texts.ask.numberForm(fact.min, fact.max), (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : undefined
        return value !== undefined && value >= fact.min && value <= fact.max ? value : undefined
      })
    case 'money':
      return typed(call, texts.ask.moneyForm, (text) => {
        const cents = readEuro(text)
        return cents !== undefined && cents <= fact.max ? cents : undefined
      })
    case 'date':
      return typed(call, texts.ask.dayForm, readTypedDay)
  }
}

async function askSet(call: Call, values: readonly string[], words: FactWords): Promise<Said> {
  const chosen: string[] = []
  for (;;) {
    const left = values.filter((value) => !chosen.includes(value))
    const said = await choose(call, [...left.map((value) => words.values?.[value] ?? value), call.texts.ask.none])
    if (said.is !== 'value')
      return said.is === 'unknown' && chosen.length > 0 ? { is: 'value', value: { atLeast: chosen } } : said
    const value = left[said.value as number]
    if (value === undefined) return { is: 'value', value: chosen }
    chosen.push(value)
  }
}

/** `[]` for none; else each field of each, of which any may stay unknown. */
async function askList(call: Call, fact: Extract<Fact, { kind: 'list' }>, words: FactWords): Promise<Said> {
  const { io, texts } = call
  const elements: Record<string, unknown>[] = []
  let more = await choose(call, [texts.yes, texts.no])
  while (more.is === 'value' && more.value === 0 && elements.length < fact.max) {
    const element: Record<string, unknown> = {}
    for (const field of fact.of) {
      const inner = words.fields?.[field.id] ?? { label: field.id, question: field.id, why: '' }
      io.out(`${wrap(inner.question)}\n`)
      const said = partway(await askPlain(call, field, inner))
      if (said.is === 'value') element[field.id] = said.value
      else if (said.is !== 'unknown') return said
    }
    elements.push(element)
    io.out(`${wrap(texts.ask.anotherChild)}\n`)
    more = partway(await choose(call, [texts.yes, texts.no]))
  }
  if (more.is !== 'value') {
    if (more.is === 'unknown' && elements.length > 0) return { is: 'value', value: { atLeast: elements } }
    return more
  }
  return { is: 'value', value: elements }
}

/** A numbered choice; the value is the place of what was chosen. */
export async function choose(call: Call, choices: readonly string[]): Promise<Said> {
  const { io, texts } = call
  const width = String(choices.length).length
  io.out(
    choices
      .map((text, index) => `${wrap(`  ${String(index + 1).padStart(width)}  ${text}`, ' '.repeat(width + 4))}\n`)
      .join(''),
  )
  return typed(call, texts.ask.pick(choices.length), (text) => {
    const place = /^\d{1,3}$/.test(text) ? Number(text) - 1 : -1
    if (place >= 0 && place < choices.length) return place
    const named = choices.findIndex((choice) => choice.toLowerCase() === text.toLowerCase())
    return named >= 0 ? named : undefined
  })
}

/** Reads lines until one is understood, or is a word to the interview itself. */
export async function typed(call: Call, form: string, understand: (text: string) => unknown): Promise<Said> {
  const { io, texts } = call
  for (;;) {
    io.out(`${wrap(form)}\n> `)
    const line = readLine(await io.nextLine())
    if (line.is !== 'text') return line
    const value = understand(line.text)
    if (value !== undefined) return { is: 'value', value }
    io.out(`${texts.ask.notUnderstood}\n`)
  }
}
