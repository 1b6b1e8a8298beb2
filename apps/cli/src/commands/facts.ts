import type { Fact, FieldFact } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { type FactWords, loadWords, wordsOfFact } from '@lotse/statutes/words/index.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { bullet, page, wrap } from '../say/page.ts'
import type { Texts } from '../say/texts.ts'

export const facts: Command = {
  name: 'facts',
  options: [],
  json: true,
  takes: { least: 0, most: 0 },
  run: async ({ io, json, texts, words }) => {
    const { vocabulary } = book()
    if (json) {
      io.out(`${JSON.stringify(await vocabularyAnswer(), null, 2)}\n`)
      return exitCode.answer
    }
    const areas = [...new Set(vocabulary.facts.map((fact) => fact.area))]
    io.out(
      page(
        wrap(texts.facts.intro),
        ...areas.map((area) =>
          [
            (texts.facts.areas[area] ?? area).toUpperCase(),
            ...vocabulary.facts
              .filter((fact) => fact.area === area)
              .map((fact) => factLines(fact, fact.id, wordsOfFact(words, fact.id), texts)),
          ].join('\n'),
        ),
        ['STATUS', ...vocabulary.statuses.map(({ id }) => bullet(`${id}: ${words.statuses[id] ?? id}`))].join('\n'),
      ),
    )
    return exitCode.answer
  },
}

function factLines(fact: Fact | FieldFact, key: string, words: FactWords, texts: Texts): string {
  const fields = fact.kind === 'record' || fact.kind === 'list' ? fact.of : []
  return [
    wrap(`  ${key}: ${words.label}`, '    '),
    wrap(`    ${formOf(fact, texts)}`, '    '),
    ...fields.map((field) => {
      const inner = words.fields?.[field.id] ?? { label: field.id }
      return wrap(`    .${field.id}: ${inner.label} (${formOf(field, texts)})`, '      ')
    }),
  ].join('\n')
}

/** Type and allowed values in one line. Statuses of periods are listed apart, because there are many. */
export function formOf(fact: Fact | FieldFact, texts: Texts): string {
  const kind = texts.facts.kind(fact.kind)
  const hangs = fact.onlyIf && ` (${texts.facts.onlyIf(fact.onlyIf.fact, fact.onlyIf.is.map(String))})`
  const values = () => {
    switch (fact.kind) {
      case 'choice':
      case 'set':
      case 'level':
        return ` ${fact.values.join(', ')}`
      case 'integer':
        return ` ${fact.min}–${fact.max}`
      case 'money':
        return ` ${texts.facts.per[fact.per]}, 0–${fact.max}`
      case 'date':
        return fact.past ? ' ≤ asOf' : ''
      default:
        return ''
    }
  }
  return `${kind}${values()}${hangs ?? ''}`
}

/** The whole vocabulary as JSON, with the words of both languages beside each fact. */
async function vocabularyAnswer() {
  const { vocabulary } = book()
  const [de, en] = [await loadWords('de'), await loadWords('en')]
  return {
    facts: vocabulary.facts.map((fact) => ({
      ...fact,
      words: { de: wordsOfFact(de, fact.id), en: wordsOfFact(en, fact.id) },
    })),
    statuses: vocabulary.statuses.map((status) => ({
      ...status,
      words: { de: de.statuses[status.id] ?? status.id, en: en.statuses[status.id] ?? status.id },
    })),
    inOrder: vocabulary.inOrder,
  }
}
