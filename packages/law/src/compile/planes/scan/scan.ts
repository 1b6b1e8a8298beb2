import type { People } from '../people.ts'

/** Both ends inclusive. */
export type Range = readonly [low: number, high: number]

/**
 * Sets the bits of those whose number lies in one of the ranges, and clears all others. By machine words or by vectors.
 * @param mask  the bits of the number that count
 */
export type Within = (numbers: Int32Array, ranges: readonly Range[], into: Uint32Array, mask?: number) => void

/** What the scans of one run over some people share. */
export class Context {
  readonly within: Within
  readonly #kept = new Map<string, unknown>()
  readonly #scratch: Int32Array[] = []
  #taken = 0

  constructor(within: Within) {
    this.within = within
  }

  /** Before the next block: forgets what was kept. */
  begin(): void {
    this.#kept.clear()
    this.#taken = 0
  }

  /** Room for a number for each, until the next block. What stands in it is left from before. */
  numbers(count: number): Int32Array {
    const at = this.#taken++
    const known = this.#scratch[at]
    if (known && known.length >= count) return known.subarray(0, count)
    const made = new Int32Array(count)
    this.#scratch[at] = made
    return made
  }

  /** What several scans need is made once. */
  keep<T>(name: string, make: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, make())
    return this.#kept.get(name) as T
  }
}

/**
 * Reads columns and writes planes: the leaves of the conditions. One scan makes several planes where reading is what
 * costs, so that a column is walked over once, however many norms ask for it.
 */
export abstract class Scan {
  /** What is asked of it, by the place of the output. */
  readonly outputs: string[] = []
  /** When it runs: 0 at first and for everybody; later ones only for those of whom their answer is still needed. */
  readonly tier: 0 | 1 | 2 = 2

  output(name: string): number {
    const at = this.outputs.indexOf(name)
    return at >= 0 ? at : this.outputs.push(name) - 1
  }

  /** @param into  a cleared plane for each output, or nothing where nobody needs it */
  abstract run(people: People, into: readonly (Uint32Array | undefined)[], context: Context): void
}

/** A scan that makes one number for each person, of which ranges are asked for. */
export abstract class NumberScan extends Scan {
  readonly #ranges: (readonly Range[])[] = []

  within(ranges: readonly Range[]): number {
    const output = this.output(JSON.stringify(ranges))
    this.#ranges[output] = ranges
    return output
  }

  run(people: People, into: readonly (Uint32Array | undefined)[], context: Context): void {
    const numbers = this.numbers(people, context)
    into.forEach((plane, output) => {
      if (plane) context.within(numbers, this.#ranges[output] as readonly Range[], plane)
    })
  }

  abstract numbers(people: People, context: Context): Int32Array
}

/** Numbers of which each bit says something: sets those that have the bit. */
export const withBit = (context: Context, numbers: Int32Array, bit: number, into: Uint32Array): void =>
  context.within(numbers, [[1 << bit, 1 << bit]], into, 1 << bit)

export function setBit(plane: Uint32Array, row: number): void {
  plane[row >>> 5] = (plane[row >>> 5] as number) | (1 << (row & 31))
}
