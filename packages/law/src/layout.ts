import { type Slot, slotsOf, type Vocabulary } from './fact.ts'

/** Where each slot stands in a situation. Made once per vocabulary. */
export interface Layout {
  vocabulary: Vocabulary
  slots: readonly Slot[]
  /** By the key of the slot: `training.from`. */
  index: ReadonlyMap<string, number>
  statusIndex: ReadonlyMap<string, number>
}

const layouts = new WeakMap<Vocabulary, Layout>()

/** @throws if the vocabulary is broken (see `checkVocabulary`) */
export function layoutOf(vocabulary: Vocabulary): Layout {
  const known = layouts.get(vocabulary)
  if (known) return known
  const slots = slotsOf(vocabulary)
  checkVocabulary(vocabulary, slots)
  const layout: Layout = {
    vocabulary,
    slots,
    index: new Map(slots.map((slot, index) => [slot.key, index])),
    statusIndex: new Map(vocabulary.statuses.map((kind, index) => [kind.id, index])),
  }
  layouts.set(vocabulary, layout)
  return layout
}

/** @throws if two facts share a name, a number goes below zero (which stands for unknown), or an order names no fact. */
function checkVocabulary({ inOrder }: Vocabulary, slots: readonly Slot[]): void {
  const keys = new Set<string>()
  for (const { key, fact, field } of slots) {
    if (keys.has(key)) throw new Error(`${key} is told twice: two facts of the vocabulary have this name.`)
    keys.add(key)
    for (const part of [field ?? fact, ...(fact.kind === 'list' ? fact.of : [])])
      if (part.kind === 'integer' && part.min < 0)
        throw new Error(`${key} begins at ${part.min}. A number cannot be below 0: that stands for unknown.`)
  }
  for (const key of inOrder.flat())
    if (!keys.has(key)) throw new Error(`inOrder names ${key}, a fact that does not exist.`)
}
