import { type Condition, conditionsOf, type Fact, type FieldFact, type Norm, type RulebookText } from '@lotse/law'
import type { FactWords, LawWords } from './law-words.ts'
import { wordsOfPlace } from './place.ts'

/** Everything a rulebook names that nobody has found words for yet, as `norms.permit-….places.Abs. 1 Satz 2 Nr. 4`. */
export function missingWords(rulebook: Omit<RulebookText, 'amounts'>, words: LawWords): string[] {
  const missing = new Set<string>()
  const need = (kind: keyof LawWords, id: string) => {
    if (!words[kind][id]) missing.add(`${kind}.${id}`)
  }
  for (const fact of rulebook.vocabulary.facts) missingOfFact(fact, words.facts[fact.id], `facts.${fact.id}`, missing)
  for (const { id } of rulebook.vocabulary.statuses) need('statuses', id)
  for (const norm of rulebook.norms) {
    need('norms', norm.id)
    for (const cite of placesOf(norm))
      if (!wordsOfPlace(words, norm, cite)) missing.add(`norms.${norm.id}.places.${cite}`)
    for (const gate of norm.gates) need('gates', gate.id)
    for (const { gate } of norm.departed ?? []) need('gates', gate)
    for (const paper of norm.papers) need('papers', paper.id)
    for (const { id } of norm.inFavour ?? []) need('inFavour', id)
    for (const consent of norm.consents ?? []) need('consents', consent.of)
    for (const [kind, id] of conditionsOf(norm).flatMap(namesIn)) need(kind, id)
  }
  for (const step of rulebook.steps) {
    need('steps', step.id)
    for (const id of step.help) need('help', id)
  }
  if (rulebook.steps.length > 0) for (const id of ownSteps) need('steps', id)
  return [...missing].sort()
}

/** Steps of every route that no rulebook names. */
const ownSteps = ['wait-until', 'apply', 'be-decided']

/** Places a reader sees as a line of their own: requirements, what waives them, and ways past a gate. */
function placesOf(norm: Norm): string[] {
  return [
    ...norm.requirements.flatMap((requirement) => [requirement.cite, ...requirement.waivers.map(({ cite }) => cite)]),
    ...norm.gates.flatMap((gate) => gate.passages.map(({ cite }) => cite)),
  ]
}

function missingOfFact(fact: Fact | FieldFact, words: FactWords | undefined, at: string, missing: Set<string>): void {
  if (!words) {
    missing.add(at)
    return
  }
  for (const part of ['label', 'question', 'why'] as const) if (!words[part]) missing.add(`${at}.${part}`)
  if (fact.kind === 'choice' || fact.kind === 'level' || fact.kind === 'set')
    for (const value of fact.values) if (!words.values?.[value]) missing.add(`${at}.values.${value}`)
  if (fact.kind === 'record' || fact.kind === 'list')
    for (const field of fact.of) missingOfFact(field, words.fields?.[field.id], `${at}.${field.id}`, missing)
}

function namesIn(condition: Condition): [kind: 'conditions' | 'judgements' | 'unencoded', id: string][] {
  switch (condition.is) {
    case 'named':
      return [['conditions', condition.name], ...namesIn(condition.of)]
    case 'judged':
      return [['judgements', condition.id]]
    case 'unencoded':
      return [['unencoded', condition.what]]
    case 'all':
    case 'any':
      return condition.of.flatMap(namesIn)
    case 'not':
    case 'cited':
      return namesIn(condition.of)
    case 'some':
    case 'every':
      return namesIn(condition.where)
    case 'points':
      return condition.of.flatMap(({ when }) => namesIn(when))
    case 'except':
      return [condition.base, ...condition.exceptions.flatMap(({ when, then }) => [when, then])].flatMap(namesIn)
    default:
      return []
  }
}
