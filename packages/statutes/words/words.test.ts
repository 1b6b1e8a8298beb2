import { readdirSync } from 'node:fs'
import type { Rulebook } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { planningBook } from '../planning-book.ts'
import { rightsBooks, topics } from '../rights/all.ts'
import { loadTopicWords } from '../rights/index.ts'
import { book } from '../rulebook.ts'
import { deParts, deWords } from './de.ts'
import { enParts, enWords } from './en.ts'
import { loadAskingWords, loadPlanningWords } from './index.ts'
import type { FactWords, LawWordsPart } from './law-words.ts'
import { saidTwice } from './merge.ts'
import { missingWords } from './missing.ts'

const languages = [
  { language: 'de', parts: deParts, words: deWords },
  { language: 'en', parts: enParts, words: enWords },
] as const
const root = new URL('../', import.meta.url)

describe.each(languages)('words in $language', ({ language, parts, words }) => {
  it('exist for everything the rulebook names', () => expect(missingWords(book(), words)).toEqual([]))
  it.each(topics.map(({ id }, index) => ({ id, rules: rightsBooks[index] as Rulebook })))(
    'exist for everything the topic $id names',
    async ({ id, rules }) => expect(missingWords(rules, await loadTopicWords(id, language))).toEqual([]),
  )

  it('of the planner are there for everything that it asks and says', async () => {
    const planning = await loadPlanningWords(language)
    const { vocabulary, norms, steps } = planningBook()
    const asked = JSON.stringify([norms, steps])
    const facts = vocabulary.facts.filter(({ id }) => new RegExp(`"${id}["\\.]`).test(asked))
    expect(facts.length).toBeGreaterThan(80)
    expect(missingWords({ vocabulary: { ...vocabulary, facts }, norms, steps }, planning)).toEqual([])
    const asking = await loadAskingWords(language)
    expect(missingWords({ vocabulary: { ...vocabulary, facts }, norms: [], steps: [] }, asking)).toEqual([])
    expect(asking.help).toEqual(words.help)
  })

  it('are said in one place each', () => expect(saidTwice(parts)).toEqual([]))

  it('take in every file of words beside a norm', async () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith(`.${language}.ts`) && !path.includes('node_modules'),
    )
    const forgotten: string[] = []
    for (const path of files.filter((file) => !/(^|\/)(rights\/words\/|words\/(?:planning|asking)\.)/.test(file))) {
      const brought = Object.values(await import(new URL(path, root).href)) as LawWordsPart[]
      if (brought.some((part) => !Array.isArray(part) && !parts.includes(part))) forgotten.push(path)
    }
    expect(forgotten).toEqual([])
  })

  it('ask in questions and explain in sentences', () => {
    const wrong = (at: string, fact: FactWords): string[] => [
      ...(fact.question.includes('?') ? [] : [`${at}.question`]),
      ...(/[.!?)”“]$/.test(fact.why) ? [] : [`${at}.why`]),
      ...Object.entries(fact.fields ?? {}).flatMap(([field, inner]) => wrong(`${at}.${field}`, inner)),
    ]
    expect(Object.entries(words.facts).flatMap(([id, fact]) => wrong(id, fact))).toEqual([])
  })

  it('say the unit of every amount of money in its question', () => {
    const month = language === 'de' ? /Monat/ : /month/
    const year = language === 'de' ? /Jahr/ : /year/
    const money = book().vocabulary.facts.flatMap((fact) =>
      fact.kind === 'money'
        ? [{ id: fact.id, per: fact.per, words: words.facts[fact.id] }]
        : fact.kind === 'record' || fact.kind === 'list'
          ? fact.of.flatMap((field) =>
              field.kind === 'money'
                ? [{ id: field.id, per: field.per, words: words.facts[fact.id]?.fields?.[field.id] }]
                : [],
            )
          : [],
    )
    const silent = money.filter(({ per, words }) => !(per === 'month' ? month : year).test(words?.question ?? ''))
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

it('has the same things in both languages', () => {
  const keys = (parts: readonly LawWordsPart[]) =>
    parts.flatMap((part) =>
      Object.entries(part).flatMap(([kind, of]) => Object.keys(of).map((key) => `${kind}.${key}`)),
    )
  expect(keys(enParts).sort()).toEqual(keys(deParts).sort())
})
