import { Engine } from 'json-rules-engine'
import type { Formula, PeerPerson } from '../formula.ts'
import type { Peer } from './peer.ts'

type Rule = Record<string, unknown>

function rule(formula: Formula): Rule {
  switch (formula.is) {
    case 'all':
      return { all: formula.of.map(rule) }
    case 'any':
      return { any: formula.of.map(rule) }
    case 'not':
      return { not: rule(formula.of) }
    case 'true':
      return { fact: formula.fact, operator: 'equal', value: true }
    case 'in':
      return { fact: formula.fact, operator: 'in', value: formula.oneOf }
    case 'least':
      return { fact: formula.fact, operator: 'greaterThanInclusive', value: formula.value }
  }
}

/** The root of a rule must be `all` or `any`. */
const root = (formula: Formula): Rule =>
  formula.is === 'all' || formula.is === 'any' ? rule(formula) : { all: [rule(formula)] }

export function jsonRulesEngine(formulas: readonly Formula[]): Peer {
  const engine = new Engine(
    formulas.map((formula, index) => ({
      name: `r${index}`,
      conditions: root(formula) as never,
      event: { type: `r${index}` },
    })),
    { allowUndefinedFacts: true },
  )
  return {
    name: 'json-rules-engine 7.3.1',
    async judge(person: PeerPerson) {
      const { events } = await engine.run(person)
      const met = new Set(events.map((event) => event.type))
      return formulas.map((_, index) => (met.has(`r${index}`) ? 2 : 0))
    },
    run: (person: PeerPerson) => engine.run(person).catch(() => undefined),
  }
}
