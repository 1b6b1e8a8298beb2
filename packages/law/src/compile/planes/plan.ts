import type { Node, Plane } from './graph.ts'
import type { Pair } from './kleene.ts'
import type { Scan } from './scan/scan.ts'

/** What is computed for every block of people: scans write planes, and planes make planes. Made once for a question. */
export interface Plan {
  scans: readonly Scan[]
  nodes: readonly Node[]
  /** The answers, in the order they were asked for. */
  answers: readonly Pair[]
  /** Where two exceptions apply and contradict each other, with their places of law. */
  conflicts: readonly { plane: Plane; cites: readonly string[] }[]
}

/** Every plane that a run has to give out. */
export const rootsOf = ({ answers, conflicts }: Plan): Plane[] => [
  ...new Set([...answers.flatMap(({ yes, no }) => [yes, no]), ...conflicts.map(({ plane }) => plane)]),
]
