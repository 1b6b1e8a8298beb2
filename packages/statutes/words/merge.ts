import type { FactWords, LawWords, LawWordsPart } from './law-words.ts'

const empty = (): LawWords => ({
  norms: {},
  gates: {},
  facts: {},
  conditions: {},
  judgements: {},
  unencoded: {},
  papers: {},
  inFavour: {},
  statuses: {},
  steps: {},
  help: {},
  consents: {},
})

/**
 * All parts as one. Where two have words for the same thing the first wins; `saidTwice` finds such places for the tests.
 * A part may bring words for a field of a fact that another part describes, under `'employment.assured'`.
 */
export function mergeWords(parts: readonly LawWordsPart[]): LawWords {
  const words = empty()
  for (const part of parts)
    for (const [kind, entries] of Object.entries(part))
      Object.assign(words[kind as keyof LawWords], { ...entries, ...words[kind as keyof LawWords] })
  words.facts = withFields(words.facts)
  return words
}

function withFields(facts: Record<string, FactWords>): Record<string, FactWords> {
  const whole = Object.entries(facts).filter(([key]) => !key.includes('.'))
  return Object.fromEntries(
    whole.map(([id, fact]) => {
      const more = Object.entries(facts)
        .filter(([key]) => key.startsWith(`${id}.`))
        .map(([key, words]) => [key.slice(id.length + 1), words])
      return [id, more.length > 0 ? { ...fact, fields: { ...fact.fields, ...Object.fromEntries(more) } } : fact]
    }),
  )
}

/** `papers.passport` for everything that more than one part has words for. */
export function saidTwice(parts: readonly LawWordsPart[]): string[] {
  const seen = new Set<string>()
  return parts.flatMap((part) =>
    Object.entries(part).flatMap(([kind, entries]) =>
      Object.keys(entries).flatMap((key) => {
        const place = `${kind}.${key}`
        if (seen.has(place)) return [place]
        seen.add(place)
        return []
      }),
    ),
  )
}
