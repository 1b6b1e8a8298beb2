import { ALL, type Graph, NONE, type Plane } from './graph.ts'

/** A truth that may be unknown: known to be true in one plane, known to be false in the other. */
export interface Pair {
  yes: Plane
  no: Plane
}

export const YES_PAIR: Pair = { yes: ALL, no: NONE }
export const NO_PAIR: Pair = { yes: NONE, no: ALL }
export const UNKNOWN_PAIR: Pair = { yes: NONE, no: NONE }

export const all = (graph: Graph, pairs: readonly Pair[]): Pair => ({
  yes: graph.and(...pairs.map(({ yes }) => yes)),
  no: graph.or(...pairs.map(({ no }) => no)),
})
export const any = (graph: Graph, pairs: readonly Pair[]): Pair => not(all(graph, pairs.map(not)))
export const not = ({ yes, no }: Pair): Pair => ({ yes: no, no: yes })

/** Whether the points of those that are met come to `min`, whatever the unknown ones turn out to be. */
export function points(graph: Graph, of: readonly { points: number; when: Pair }[], min: number): Pair {
  if (of.some((part) => !Number.isInteger(part.points) || part.points < 0))
    throw new Error('Points are whole numbers, and never below zero.')
  const total = of.reduce((sum, part) => sum + part.points, 0)
  const weights = of.map((part) => part.points)
  return {
    yes: atLeast(
      graph,
      weights,
      of.map(({ when }) => when.yes),
      min,
    ),
    no: atLeast(
      graph,
      weights,
      of.map(({ when }) => when.no),
      total - min + 1,
    ),
  }
}

/** Where the weights of the planes that are set come to `least`. */
function atLeast(graph: Graph, weights: readonly number[], planes: readonly Plane[], least: number): Plane {
  const kept = new Map<string, Plane>()
  const from = (index: number, missing: number): Plane => {
    if (missing <= 0) return ALL
    if (index === planes.length) return NONE
    const key = `${index}:${missing}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const without = from(index + 1, missing)
    const withIt = from(index + 1, missing - (weights[index] as number))
    const made = graph.or(without, graph.and(planes[index] as Plane, withIt))
    kept.set(key, made)
    return made
  }
  return from(0, least)
}

/** A base rule and its exceptions, as `resolve` means them. `conflict`: two exceptions apply and contradict each other. */
export function except(
  graph: Graph,
  base: Pair,
  exceptions: readonly { when: Pair; then: Pair }[],
): { pair: Pair; conflict: Plane } {
  const saying = (side: 'yes' | 'no') =>
    graph.or(...exceptions.map(({ when, then }) => graph.and(when.yes, then[side])))
  const [yes, no] = [saying('yes'), saying('no')]
  const applies = graph.or(...exceptions.map(({ when }) => when.yes))
  const isOpen = graph.or(...exceptions.map(({ when, then }) => graph.without(when.yes, graph.or(then.yes, then.no))))
  /** The base rule, where no exception applies and none that may apply says otherwise. */
  const stands = (side: 'yes' | 'no') => {
    const otherwise = exceptions.map(({ when, then }) =>
      graph.without(graph.not(graph.or(when.yes, when.no)), then[side]),
    )
    return graph.without(base[side], graph.or(applies, ...otherwise))
  }
  return {
    pair: {
      yes: graph.or(graph.without(yes, isOpen), stands('yes')),
      no: graph.or(graph.without(no, isOpen), stands('no')),
    },
    conflict: graph.and(yes, no),
  }
}
