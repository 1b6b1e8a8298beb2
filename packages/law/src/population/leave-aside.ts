import type { Fact } from '../fact.ts'
import type { Layout } from '../layout.ts'
import { unknownValue } from '../situation.ts'
import { type Block, bitAt, COMPLETE, UNTOLD } from './block.ts'

/** A fact that hangs on another one says nothing once that one says otherwise: `leaveAside` of a situation, for a block. */
export function leaveAsideIn(layout: Layout, block: Block): void {
  for (const fact of layout.vocabulary.facts) {
    const { onlyIf } = fact
    if (!onlyIf) continue
    const parent = layout.index.get(onlyIf.fact)
    if (parent === undefined) throw new Error(`onlyIf names ${onlyIf.fact}, a fact that does not exist.`)
    const forbids = forbidding(block, parent, (layout.slots[parent] as { fact: Fact }).fact, onlyIf.is)
    const own = layout.slots.flatMap((slot, index) => (slot.fact.id === fact.id ? [index] : []))
    for (let row = 0; row < block.count; row++) if (forbids(row)) forget(layout, block, own, row)
  }
}

/** Whether the fact that another hangs on is told and says otherwise. */
function forbidding(
  block: Block,
  slot: number,
  fact: Fact,
  is: readonly (string | boolean)[],
): (row: number) => boolean {
  if (fact.kind === 'list') {
    const list = block.lists[slot]
    return (row) => {
      if (!list || list.told[row] === UNTOLD) return false
      const isEmpty = list.start[row] === list.start[row + 1]
      return is.includes(!isEmpty) ? false : list.told[row] === COMPLETE
    }
  }
  if (fact.kind === 'choice' || fact.kind === 'level') {
    const words = block.numbers[slot]
    const allowed = fact.values.map((word) => is.includes(word))
    return (row) => words !== undefined && (words[row] as number) >= 0 && !allowed[words[row] as number]
  }
  const truths = block.truths[slot]
  return (row) =>
    truths !== undefined &&
    ((bitAt(truths.yes, row) && !is.includes(true)) || (bitAt(truths.no, row) && !is.includes(false)))
}

function forget(layout: Layout, block: Block, slots: readonly number[], row: number): void {
  for (const slot of slots) {
    const { fact, field } = layout.slots[slot] as Layout['slots'][number]
    const numbers = block.numbers[slot]
    if (numbers) numbers[row] = unknownValue(field ?? fact)
    const truths = block.truths[slot]
    for (const plane of truths ? [truths.yes, truths.no] : [])
      plane[row >>> 5] = (plane[row >>> 5] as number) & ~(1 << (row & 31))
    for (const many of [block.tracks[slot], block.lists[slot], block.sets[slot]]) if (many) many.told[row] = UNTOLD
  }
}
