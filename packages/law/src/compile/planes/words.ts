import { ConflictingExceptions } from '../../exceptions.ts'
import { wordsFor } from '../../population/block.ts'
import { ALL, NONE, type Node, needed, type Plane } from './graph.ts'
import type { People } from './people.ts'
import { type Plan, rootsOf } from './plan.ts'
import { Context, type Within } from './scan/scan.ts'

/** By 32-bit words: runs where there are no vectors, and over the few elements of lists. */
export const withinWords: Within = (numbers, ranges, into, mask = -1) => {
  into.fill(0)
  for (const [low, high] of ranges) {
    const span = high - low
    for (let row = 0, word = 0; row < numbers.length; word++) {
      let bits = 0
      const end = Math.min(row + 32, numbers.length)
      for (let bit = 0; row < end; row++, bit++)
        bits |= (((numbers[row] as number) & mask) - low) >>> 0 <= span ? 1 << bit : 0
      into[word] = (into[word] as number) | bits
    }
  }
}

/** The planes of a plan for some people, by the names of the graph. Only those that answer are sure to be there. */
export function runWords(plan: Plan, people: People, within: Within = withinWords): Map<Plane, Uint32Array> {
  const roots = rootsOf(plan)
  const length = wordsFor(people.count)
  const order = needed(plan.nodes, roots)
  const planes = new Map(order.map((plane) => [plane, new Uint32Array(length)]))
  const scanned = plan.scans.map((): (Uint32Array | undefined)[] => [])
  for (const plane of order) {
    const node = plan.nodes[plane] as Node
    if (node.is === 'scanned') (scanned[node.scan] as (Uint32Array | undefined)[])[node.output] = planes.get(plane)
  }
  const context = new Context(within)
  plan.scans.forEach((scan, index) => {
    const into = scanned[index] as (Uint32Array | undefined)[]
    if (into.length > 0) scan.run(people, into, context)
  })
  const at = (plane: Plane) => planes.get(plane) as Uint32Array
  for (const plane of order) combine(plan.nodes[plane] as Node, at, at(plane))
  refuseConflicts(plan, people.count, at)
  return planes
}

function combine(node: Node, at: (plane: Plane) => Uint32Array, into: Uint32Array): void {
  if (node.is === 'all') into.fill(-1)
  if (!('of' in node)) return
  const [first, ...others] = node.of
  into.set(at(first as Plane))
  for (const other of others) {
    const plane = at(other)
    if (node.is === 'and')
      for (let word = 0; word < into.length; word++) into[word] = (into[word] as number) & (plane[word] as number)
    else if (node.is === 'or')
      for (let word = 0; word < into.length; word++) into[word] = (into[word] as number) | (plane[word] as number)
    else for (let word = 0; word < into.length; word++) into[word] = (into[word] as number) & ~(plane[word] as number)
  }
}

/** @throws ConflictingExceptions as evaluating one person does */
export function refuseConflicts({ conflicts }: Plan, count: number, at: (plane: Plane) => Uint32Array): void {
  for (const { plane, cites } of conflicts) {
    if (plane === NONE) continue
    const bits = plane === ALL ? undefined : at(plane)
    for (let row = 0; row < count; row++)
      if (!bits || ((bits[row >>> 5] as number) >>> (row & 31)) & 1)
        throw new ConflictingExceptions(
          `Two of these apply to one person and contradict each other: ${cites.join(', ')}.`,
        )
  }
}
