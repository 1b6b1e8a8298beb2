import { describe, expect, it } from 'vitest'
import { asylumLetters } from '../deadlines/asylum.ts'
import { remedyFacts } from '../facts/remedy.ts'
import { grade } from '../testing.ts'
import { topic } from './remedy.ts'

describe('the letters are those of the deadlines', () => {
  it('by the same names', () => {
    const fact = remedyFacts.find(({ id }) => id === 'asylumLetter')
    const kinds = fact && 'values' in fact ? fact.values.filter((kind) => kind !== 'none') : []
    const names = asylumLetters.map(({ id }) => id)
    // Not among the facts: the procedure at the border, and a hearing, which is no decision.
    expect([...kinds].sort()).toEqual(
      names.filter((id) => id !== 'asylum-border' && id !== 'protection-hearing').sort(),
    )
  })
})

describe('what nobody knows', () => {
  it('grants nothing on any day', () => {
    for (const id of new Set(topic.norms.map((norm) => norm.id))) {
      const texts = topic.norms.filter((norm) => norm.id === id)
      for (const on of ['2026-05-01', '2026-06-11', '2026-06-12', '2026-11-23'])
        expect(['right', 'should', 'may'], `${id} on ${on}`).not.toContain(grade(texts, {}, on))
    }
  })
})
