import type { Change, Effect, Fact, FieldFact, StepKind } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import type { FactWords, LawWords } from '@lotse/statutes/words/index.ts'
import type { Texts } from './texts.ts'

/** The words of a fact, or of a field: `training.from`. What has no words yet is called by its name. */
export function factWords(words: LawWords, key: string): FactWords {
  const [id = key, field] = key.split('.')
  const whole = words.facts[id]
  return (field ? whole?.fields?.[field] : whole) ?? { label: key, question: key, why: '' }
}

export function factOf(key: string): Fact | FieldFact | undefined {
  const [id, field] = key.split('.')
  const whole = book().vocabulary.facts.find((fact) => fact.id === id)
  if (!field || !whole) return whole
  return whole.kind === 'record' || whole.kind === 'list' ? whole.of.find((part) => part.id === field) : undefined
}

/** A change as something to do: the step that makes it, else the fact with its new value. */
export function changeText(words: LawWords, texts: Texts, change: Change): string {
  const step = stepThatMakes(change)
  const title = step && words.steps[step.id]?.title
  if (title) return title
  const { label, values } = factWords(words, change.fact)
  if (change.to === true || change.to === 'day') return label
  if (change.to === false) return `${label}: ${texts.no}`
  if (typeof change.to === 'number' && factOf(change.fact)?.kind === 'money') return `${label}: ${euro(change.to)}`
  return `${label}: ${values?.[String(change.to)] ?? change.to}`
}

export function stepThatMakes(change: Change): StepKind | undefined {
  const open = ['day', 'needed', 'more'] as readonly Effect['to'][]
  const makes = (effect: Effect) =>
    effect.fact === change.fact && (effect.to === change.to || open.includes(effect.to) || change.to === 'day')
  return book().steps.find((step) => step.effects.some(makes))
}

/** Cents as `1.450,50 €`. */
export const euro = (cents: number): string =>
  `${Math.floor(cents / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')},${String(cents % 100).padStart(2, '0')} €`
