import { bind, noElement } from '../packages/law/src/bind.ts'
import { type Condition, type Norm, type Rulebook, rankOf, type Situation } from '../packages/law/src/index.ts'
import type { Binder } from '../packages/law/src/place.ts'

/** Whether a norm reaches its own grade, as and/or/not over leaves that every engine can read. */
export type Formula =
  | { is: 'all'; of: Formula[] }
  | { is: 'any'; of: Formula[] }
  | { is: 'not'; of: Formula }
  | { is: 'true'; fact: string }
  | { is: 'in'; fact: string; oneOf: number[] }
  | { is: 'least'; fact: string; value: number }

const TRUE: Formula = { is: 'all', of: [] }
const NEVER: Formula = { is: 'any', of: [] }

/** Facts of the peers: plain ones by their key, everything only Lotse can read (days, spans, lists, sums) as `computed`. */
export interface PeerFacts {
  plain: Map<string, { slot: number; kind: 'truth' | 'whole' }>
  computed: Map<string, { leaf: Condition; key: string }>
}

export const noPeerFacts = (): PeerFacts => ({ plain: new Map(), computed: new Map() })

/**
 * The formula of a norm. Days, spans, lists and sums become facts that are computed before the clock starts, which is a
 * gift to the peers: they have no such conditions.
 */
export function formulaOf(rulebook: Rulebook, norm: Norm, facts: PeerFacts): Formula {
  const grade = rankOf(norm.grade)
  const of = (condition: Condition, wanted = true) => formulaOfCondition(rulebook, condition, facts, wanted)
  return {
    is: 'all',
    of: [
      ...norm.requirements.map(({ condition, kind, waivers }): Formula => {
        const met = kind === 'exclusion' || kind === 'regular-exclusion' ? negate(of(condition, false)) : of(condition)
        const ways = waivers.filter(({ cap }) => rankOf(cap) >= grade).map(({ when }) => of(when))
        return ways.length === 0 ? met : { is: 'any', of: [met, ...ways] }
      }),
      ...norm.gates
        .filter((gate) => rankOf(gate.missing) < grade)
        .map((gate): Formula => {
          const ways = gate.passages
            .filter(({ cap, needs }) => rankOf(cap) >= grade && (!needs || rankOf(needs) <= grade))
            .map(({ when }) => of(when))
          return ways.length === 0 ? of(gate.condition) : { is: 'any', of: [of(gate.condition), ...ways] }
        }),
    ],
  }
}

const negate = (of: Formula): Formula => ({ is: 'not', of })

/** What only a human can say, and law nobody has encoded, counts against the grant wherever it stands. */
function formulaOfCondition(rulebook: Rulebook, condition: Condition, facts: PeerFacts, wanted: boolean): Formula {
  const of = (part: Condition) => formulaOfCondition(rulebook, part, facts, wanted)
  const plain = (key: string, kind: 'truth' | 'whole') => {
    facts.plain.set(key, { slot: rulebook.layout.index.get(key) as number, kind })
    return safe(key)
  }
  switch (condition.is) {
    case 'all':
      return condition.of.length === 0 ? TRUE : { is: 'all', of: condition.of.map(of) }
    case 'any':
      return { is: 'any', of: condition.of.map(of) }
    case 'not':
      return negate(formulaOfCondition(rulebook, condition.of, facts, !wanted))
    case 'judged':
    case 'unencoded':
      return wanted ? NEVER : TRUE
    case 'cited':
    case 'named':
      return of(condition.of)
    case 'fact':
      return { is: 'true', fact: plain(condition.fact, 'truth') }
    case 'choice': {
      const fact = slotFact(rulebook, condition.fact)
      return {
        is: 'in',
        fact: plain(condition.fact, 'whole'),
        oneOf: condition.oneOf.map((value) => fact.indexOf(value)),
      }
    }
    case 'level':
      return {
        is: 'least',
        fact: plain(condition.fact, 'whole'),
        value: slotFact(rulebook, condition.fact).indexOf(condition.atLeast),
      }
    default: {
      const text = JSON.stringify(condition)
      const known = facts.computed.get(text) ?? { leaf: condition, key: `computed${facts.computed.size}` }
      facts.computed.set(text, known)
      return { is: 'true', fact: known.key }
    }
  }
}

function slotFact(rulebook: Rulebook, key: string): readonly string[] {
  const slot = rulebook.layout.slots[rulebook.layout.index.get(key) as number]
  const fact = slot?.field ?? slot?.fact
  return fact && 'values' in fact ? fact.values : []
}

/** Peers read names with a dot as paths, and publicodes reads capitals and digits in its own way. */
export const safe = (key: string) => key.replace(/\./g, '_')

/** What the peers get of a situation: `undefined` is unknown. */
export type PeerPerson = Record<string, boolean | number | undefined>

/** Turns situations into peer facts, all with the same shape. */
export function peopleFor(
  rulebook: Rulebook,
  facts: PeerFacts,
  situations: readonly Situation[],
  on: number,
): PeerPerson[] {
  const binder: Binder = rulebook
  const computed = [...facts.computed.values()].map(({ leaf, key }) => ({ key, bound: bind(binder, leaf) }))
  const keys = [...[...facts.plain.keys()].map(safe), ...computed.map(({ key }) => key)]
  const literal = new Function(
    'a',
    `return {${keys.map((key, index) => `${JSON.stringify(key)}: a[${index}]`).join(', ')}}`,
  ) as (values: unknown[]) => PeerPerson
  return situations.map((situation) =>
    literal([
      ...[...facts.plain.values()].map(({ slot, kind }) => {
        const value = situation.values[slot] as number
        return kind === 'truth' ? (value === 1 ? undefined : value === 2) : value < 0 ? undefined : value
      }),
      ...computed.map(({ bound }) => {
        const value = bound({ situation, on, application: on, met: false }, noElement)
        return value === 1 ? undefined : value === 2
      }),
    ]),
  )
}

/** Kleene's truth of a formula: the reference for right and wrong with unknown facts. 0 no, 1 unknown, 2 yes. */
export function truth(formula: Formula, person: PeerPerson): 0 | 1 | 2 {
  switch (formula.is) {
    case 'all':
      return Math.min(2, ...formula.of.map((part) => truth(part, person))) as 0 | 1 | 2
    case 'any':
      return Math.max(0, ...formula.of.map((part) => truth(part, person))) as 0 | 1 | 2
    case 'not':
      return (2 - truth(formula.of, person)) as 0 | 1 | 2
    default: {
      const value = person[formula.fact]
      if (value === undefined) return 1
      if (formula.is === 'true') return value ? 2 : 0
      return (formula.is === 'in' ? formula.oneOf.includes(value as number) : (value as number) >= formula.value)
        ? 2
        : 0
    }
  }
}

/** The formula as a plain two-valued JavaScript expression, short-circuiting, as one would write it by hand. */
export function plainJavaScript(formula: Formula): string {
  switch (formula.is) {
    case 'all':
      return formula.of.length === 0 ? 'true' : `(${formula.of.map(plainJavaScript).join(' && ')})`
    case 'any':
      return formula.of.length === 0 ? 'false' : `(${formula.of.map(plainJavaScript).join(' || ')})`
    case 'not':
      return `!${plainJavaScript(formula.of)}`
    case 'true':
      return `p.${formula.fact}`
    case 'in':
      return `(${formula.oneOf.map((value) => `p.${formula.fact} === ${value}`).join(' || ')})`
    case 'least':
      return `(p.${formula.fact} >= ${formula.value})`
  }
}
