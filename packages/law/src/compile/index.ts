// One source, several runs. Norms as plain JavaScript, written as text and evaluated by whoever builds the product: start
// reading at `javascript.ts`; what the compiled functions call stands in `runtime.ts`. Whole populations: `planes/`.
import type { AmountTable } from '../amount.ts'
import type { Asked } from '../bind.ts'
import type { RankPair } from '../evaluate.ts'
import type { Rulebook } from '../rulebook.ts'
import type { Tri } from '../tri.ts'
import { type Runtime, runtime } from './runtime.ts'

export { compileNorm, compileOpen, compileRulebook } from './javascript.ts'
export * from './planes/index.ts'
export { compileWhole } from './whole.ts'
export { type Runtime, runtime }

/** One version of a norm, compiled. `open`: whether it reaches its own grade, 0 no, 1 unknown, 2 yes. */
export interface Run {
  grade: (asked: Asked) => RankPair
  open: (asked: Asked) => Tri
}

/** What a compiled module exports. */
export interface Compiled {
  make: (runtime: Runtime, amounts: ReadonlyMap<string, AmountTable>) => Record<string, readonly Run[]>
}

/** What a module of `compileWhole` exports. */
export interface CompiledWhole {
  /** The norms in the order of the results. */
  ids: readonly string[]
  make: (runtime: Runtime, amounts: ReadonlyMap<string, AmountTable>) => (asked: Asked, out: Uint8Array) => void
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
      return [id, list.map((version, index) => ({ ...version, run: runs[id]?.[index] as Run }))] as const
    }),
  )
  return { ...rulebook, versions }
}
