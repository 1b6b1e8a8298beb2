import type { Node, Plane } from './graph.ts'
import type { Pair } from './kleene.ts'
import type { Scan } from './scan/scan.ts'

/** What is computed for every block of people: scans write planes, and planes make planes. Made once for a question. */
export interface Plan {
  scans: readonly Scan[]
  nodes: readonly Node[]
  /** The answers, in the order they were asked for. */
  answers: readonly Pair[]
  /** For each scan of a later tier, of whom it is still needed when its turn comes: some answer that hangs on it is open. */
  wanted: ReadonlyMap<number, Plane>
  /** Where two exceptions apply and contradict each other, with their places of law. */
  conflicts: readonly { plane: Plane; cites: readonly string[] }[]
}

/** Every plane that a run has to give out. */
export const rootsOf = ({ answers, conflicts }: Plan): Plane[] => [
  ...new Set([...answers.flatMap(({ yes, no }) => [yes, no]), ...conflicts.map(({ plane }) => plane)]),
]
