import { ZenEngine } from '@gorules/zen-engine'
import type { Formula, PeerPerson } from '../formula.ts'
import type { Peer } from './peer.ts'

function expression(formula: Formula): string {
  switch (formula.is) {
    case 'all':
      return formula.of.length === 0 ? 'true' : `(${formula.of.map(expression).join(' and ')})`
    case 'any':
      return formula.of.length === 0 ? 'false' : `(${formula.of.map(expression).join(' or ')})`
    case 'not':
      return `(not ${expression(formula.of)})`
    case 'true':
      return formula.fact
    case 'in':
      return `(${formula.fact} in [${formula.oneOf.join(', ')}])`
    case 'least':
      return `(${formula.fact} >= ${formula.value})`
  }
}

export function zen(formulas: readonly Formula[]): Peer {
  const decision = new ZenEngine().createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'i', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'e',
        type: 'expressionNode',
        name: 'ex',
        position: { x: 1, y: 0 },
        content: {
          expressions: formulas.map((formula, index) => ({
            id: `x${index}`,
            key: `r${index}`,
            value: expression(formula),
          })),
        },
      },
      { id: 'o', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'i', targetId: 'e' },
      { id: '2', type: 'edge', sourceId: 'e', targetId: 'o' },
    ],
  } as never)
  return {
    name: '@gorules/zen-engine 0.54.0',
    async judge(person: PeerPerson) {
      try {
        const { result } = (await decision.evaluate(person)) as { result: Record<string, unknown> }
        return formulas.map((_, index) => (result[`r${index}`] === true ? 2 : result[`r${index}`] === false ? 0 : 1))
      } catch {
        return formulas.map(() => -1 as const)
      }
    },
    run: (person: PeerPerson) => decision.evaluate(person).catch(() => undefined),
  }
}
