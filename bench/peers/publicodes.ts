import Engine from 'publicodes'
import type { Formula, PeerFacts, PeerPerson } from '../formula.ts'
import { safe } from '../formula.ts'
import type { Peer } from './peer.ts'

/** publicodes names are words in lower case; every fact gets one of its own. */
function rule(formula: Formula, name: (fact: string) => string): unknown {
  switch (formula.is) {
    case 'all':
      return formula.of.length === 0 ? 'oui' : { 'toutes ces conditions': formula.of.map((part) => rule(part, name)) }
    case 'any':
      return formula.of.length === 0 ? 'non' : { 'une de ces conditions': formula.of.map((part) => rule(part, name)) }
    case 'not':
      return { '=': [rule(formula.of, name), 'non'] }
    case 'true':
      return name(formula.fact)
    case 'in':
      return { 'une de ces conditions': formula.oneOf.map((value) => `${name(formula.fact)} = ${value}`) }
    case 'least':
      return `${name(formula.fact)} >= ${formula.value}`
  }
}

export function publicodes(formulas: readonly Formula[], facts: PeerFacts): Peer {
  const truths = new Set([
    ...[...facts.plain].filter(([, { kind }]) => kind === 'truth').map(([key]) => safe(key)),
    ...[...facts.computed.values()].map(({ key }) => key),
  ])
  const wholes = [...facts.plain].filter(([, { kind }]) => kind === 'whole').map(([key]) => safe(key))
  const names = new Map([...truths, ...wholes].map((fact, index) => [fact, `fait ${letters(index)}`]))
  const name = (fact: string) => names.get(fact) as string
  const rules: Record<string, unknown> = {}
  for (const [fact, called] of names)
    rules[called] = truths.has(fact) ? { question: `${called} ?`, type: 'booléen' } : { question: `${called} ?` }
  formulas.forEach((formula, index) => {
    rules[`titre ${letters(index)}`] = { valeur: rule(formula, name) }
  })
  const quiet = { log() {}, warn() {}, error() {} }
  const engine = new Engine(rules as never, { logger: quiet })
  const results = formulas.map((_, index) => `titre ${letters(index)}`)
  const situationOf = (person: PeerPerson) => {
    const situation: Record<string, string | number> = {}
    for (const [fact, called] of names) {
      const value = person[fact]
      if (value !== undefined) situation[called] = value === true ? 'oui' : value === false ? 'non' : value
    }
    return situation
  }
  const evaluate = (person: PeerPerson) => {
    engine.setSituation(situationOf(person) as never)
    return results.map((result) => engine.evaluate(result).nodeValue)
  }
  return {
    name: 'publicodes 1.10.3',
    async judge(person: PeerPerson) {
      return evaluate(person).map((value) => (value === true ? 2 : value === false ? 0 : 1))
    },
    run: evaluate,
  }
}

function letters(index: number): string {
  return [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
}
