import { factOf } from '@lotse/law'
import { wordsOfFact } from '@lotse/statutes/words/index.ts'
import { m } from '#lib/paraglide/messages.js'
import type { Journey } from '../journey.ts'
import type { Plan } from '../plan.ts'
import { changeText, valueLines } from '../say-fact.ts'
import type { AnswerView, Context, FactLine } from './view.ts'

/** What was told, in the order of the vocabulary; what does not count any more is left out. */
export function factLines(journey: Journey, plan: Plan, { rulebook, words, locale }: Context): FactLine[] {
  return rulebook.vocabulary.facts.flatMap((fact): FactLine[] => {
    const value = journey.told[fact.id]
    const isPassed = journey.passed.includes(fact.id)
    if ((value === undefined || value === null) && !isPassed) return []
    // What was told on another page and means nothing here has no words here.
    if (plan.ignored.includes(fact.id) || !words.facts[fact.id]) return []
    const lines =
      value === undefined || value === null
        ? [m.unknown({}, { locale })]
        : valueLines(fact, fact.id, value, words, locale)
    const about = journey.rounded.includes(fact.id) ? [m.rounded({}, { locale })] : []
    return [
      {
        key: fact.id,
        label: wordsOfFact(words, fact.id).label,
        lines: [...lines, ...about],
        isSensitive: fact.sensitive,
        isNo: value === false || (Array.isArray(value) && value.length === 0 && fact.kind !== 'spans'),
      },
    ]
  })
}

const MOST_TRIES = 7

/** Changes worth trying: those that would open a title and that a person can make. */
export function triesOf(plan: Plan, { rulebook, words, locale }: Context): AnswerView['tries'] {
  const seen = new Set<string>()
  return plan.titles
    .flatMap(({ finding }) => finding.toChange.filter((gap) => gap.proposable && gap.opensOn).slice(0, 2))
    .sort((a, b) => a.changes.length - b.changes.length)
    .flatMap((gap) => {
      const changes = gap.changes.filter(({ fact }) => factOf(rulebook, fact))
      const label = [...new Set(changes.map((change) => changeText(rulebook, words, change, locale)))].join(' + ')
      if (changes.length === 0 || seen.has(label)) return []
      seen.add(label)
      const value = changes.map(({ fact, to }) => `${fact}=${JSON.stringify(to === 'day' ? plan.on : to)}`).join(';')
      return [{ value, label }]
    })
    .slice(0, MOST_TRIES)
}

export function triedText(key: string, value: unknown, { rulebook, words, locale }: Context): string {
  const fact = factOf(rulebook, key)
  return fact ? `${wordsOfFact(words, key).label}: ${valueLines(fact, key, value, words, locale).join(', ')}` : key
}
