// Norms as plain JavaScript: one source, a second run. Writes text, evaluates none.
// It never reads or writes a file; whoever builds the product does.
// Start reading at `javascript.ts`; what the compiled functions call stands in `runtime.ts`.
import type { AmountTable } from '../amount.ts'
import type { Asked } from '../bind.ts'
import type { RankPair } from '../evaluate.ts'
import type { Rulebook } from '../rulebook.ts'
import { type Runtime, runtime } from './runtime.ts'

export { compileNorm, compileRulebook } from './javascript.ts'
export { type Runtime, runtime }

/** What a compiled module exports. */
export interface Compiled {
  make: (
    runtime: Runtime,
    amounts: ReadonlyMap<string, AmountTable>,
  ) => Record<string, readonly ((asked: Asked) => RankPair)[]>
}

/**
 * The rulebook with its grades computed by a compiled module.
 * @throws if the module was made from other norms.
 */
export function withCompiled(rulebook: Rulebook, compiled: Compiled): Rulebook {
  const runs = compiled.make(runtime, rulebook.amounts)
  const versions = new Map(
    [...rulebook.versions].map(([id, list]) => {
      if (runs[id]?.length !== list.length)
        throw new Error(`The compiled rulebook is not made from these norms: ${id} differs. Build it again.`)
      return [
        id,
        list.map((version, index) => ({ ...version, run: runs[id]?.[index] as (asked: Asked) => RankPair })),
      ] as const
    }),
  )
  return { ...rulebook, versions }
}
