import { type Change, type Fact, type FieldFact, factOf, type Rulebook, stepThatMakes, type Told } from '@lotse/law'
import { type LawWords, wordsOfFact } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import { type Language, longDay } from '../words/dates.ts'
import { listOf } from './answers.ts'

/** Cents as `1.450,50 €` or `€1,450.50`. */
export function euro(cents: number, language: Language): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-IE', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)
}

/** Cents as `1.450,00 €`: every cent is said, as in a reckoning. */
export const exactEuro = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-IE', { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  )

/** The value of a fact as lines for reading. */
export function valueLines(
  fact: Fact | FieldFact,
  key: string,
  value: unknown,
  words: LawWords,
  locale: Language,
): string[] {
  const about = wordsOfFact(words, key)
  switch (fact.kind) {
    case 'boolean':
      return [value ? m.yes({}, { locale }) : m.no({}, { locale })]
    case 'date':
      return [longDay(value as string, locale)]
    case 'money':
      return [
        `${euro(value as number, locale)} ${fact.per === 'month' ? m.per_month({}, { locale }) : m.per_year({}, { locale })}`,
      ]
    case 'integer':
      return [String(value)]
    case 'choice':
    case 'level':
      return [about.values?.[String(value)] ?? String(value)]
    case 'set':
      return listOf(value).map((one) => about.values?.[String(one)] ?? String(one))
    case 'spans':
      return spanLines(value, words, locale)
    case 'record':
      if (typeof value === 'boolean') return [value ? m.yes({}, { locale }) : m.no({}, { locale })]
      return [m.yes({}, { locale }), ...fieldLines(fact.of, key, value as Told, words, locale)]
    case 'list': {
      const rows = listOf(value) as Told[]
      if (rows.length === 0) return [m.list_none({}, { locale })]
      return rows.map((row, index) => `${index + 1}. ${fieldLines(fact.of, key, row, words, locale).join('; ')}`)
    }
  }
}

const fieldLines = (of: readonly FieldFact[], key: string, row: Told, words: LawWords, locale: Language): string[] =>
  of.flatMap((field) => {
    const value = row[field.id]
    if (value === undefined || value === null) return []
    const name = `${key}.${field.id}`
    return [`${wordsOfFact(words, name).label}: ${valueLines(field, name, value, words, locale).join(', ')}`]
  })

function spanLines(value: unknown, words: LawWords, locale: Language): string[] {
  const spans = [...(listOf(value) as { status: string; from?: string; to?: string }[])].reverse()
  if (spans.length === 0) return [m.asylum_never({}, { locale })]
  return spans.map(({ status, from, to }) => {
    const name = words.statuses[status] ?? status
    if (from && to) return m.span_from_to({ name, from: longDay(from, locale), to: longDay(to, locale) }, { locale })
    return from ? m.span_since({ name, from: longDay(from, locale) }, { locale }) : name
  })
}

/** A change as something to do: the step that makes it, else the fact with its new value. */
export function changeText(rulebook: Rulebook, words: LawWords, change: Change, locale: Language): string {
  const step = stepThatMakes(rulebook, change)
  const title = step && words.steps[step.id]?.title
  if (title) return title
  const { label } = wordsOfFact(words, change.fact)
  const fact = factOf(rulebook, change.fact)
  if (change.to === true || change.to === 'day' || !fact) return label
  return `${label}: ${valueLines(fact, change.fact, change.to, words, locale).join(', ')}`
}
