import type { People } from '../people.ts'

/** Both ends inclusive. */
export type Range = readonly [low: number, high: number]

/** What scans have done for them, by machine words or by vectors of them. */
export interface Kernels {
  /** Sets the bits of those whose number lies in one of the ranges, and clears all others. */
  within: (numbers: Int32Array, ranges: readonly Range[], into: Uint32Array) => void
}

/**
 * Reads columns and writes planes: the leaves of the conditions. One scan makes several planes where reading is what
 * costs, so that a column is walked over once, however many norms ask for it.
 */
export abstract class Scan {
  /** What is asked of it, by the place of the output. */
  readonly outputs: string[] = []

  output(name: string): number {
    const at = this.outputs.indexOf(name)
    return at >= 0 ? at : this.outputs.push(name) - 1
  }

  /** @param into  a cleared plane for each output, or nothing where nobody needs it */
  abstract run(people: People, into: readonly (Uint32Array | undefined)[], kernels: Kernels): void
}

export function setBit(plane: Uint32Array, row: number): void {
  plane[row >>> 5] = (plane[row >>> 5] as number) | (1 << (row & 31))
}
