import { type Block, wordsFor } from '../../population/block.ts'
import type { Plane } from './graph.ts'
import { peopleOf } from './people.ts'
import type { Plan } from './plan.ts'
import { hasVectors, VectorRun } from './simd.ts'
import { runWords } from './words.ts'

/** What a block of people was answered. Valid until the next block: the planes are written over. */
export interface Answers {
  count: number
  /** One pair for each answer of the plan. Bits behind `count` mean nothing. */
  pairs: readonly { yes: Uint32Array; no: Uint32Array }[]
  /** For each answer how many of those in the mask it is yes for, and no. */
  tally: (mask: Uint32Array) => { yes: number; no: number }[]
}

export interface PopulationRun {
  /** Blocks may be smaller, not larger. */
  capacity: number
  run: (block: Block) => Answers
}

/** @param vectors  whether to run by vectors; default: where the machine has them */
export function populationRun(plan: Plan, capacity: number, vectors: boolean = hasVectors()): PopulationRun {
  const whole = Math.ceil(capacity / 128) * 128
  return vectors ? new VectorRun(plan, whole) : wordRun(plan, whole)
}

function wordRun(plan: Plan, capacity: number): PopulationRun {
  return {
    capacity,
    run: (block) => {
      const planes = runWords(plan, peopleOf(block))
      const at = (plane: Plane) => planes.get(plane) as Uint32Array
      const pairs = plan.answers.map(({ yes, no }) => ({ yes: at(yes), no: at(no) }))
      return {
        count: block.count,
        pairs,
        tally: (mask) => pairs.map(({ yes, no }) => ({ yes: ones(yes, mask), no: ones(no, mask) })),
      }
    },
  }
}

function ones(plane: Uint32Array, mask: Uint32Array): number {
  let count = 0
  for (let word = 0; word < plane.length; word++) {
    let bits = (plane[word] as number) & (mask[word] as number)
    bits -= (bits >>> 1) & 0x5555_5555
    bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333)
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24
  }
  return count
}

/** A mask of the first `count` people: all of a block. */
export function everybody(count: number): Uint32Array {
  const mask = new Uint32Array(wordsFor(count)).fill(-1)
  if (count & 31) mask[mask.length - 1] = (1 << (count & 31)) - 1
  return mask
}
