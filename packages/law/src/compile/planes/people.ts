import { type Block, type ListColumn, noTruths, setTruth, type Truths } from '../../population/block.ts'

/** Where a scan reads a fact: a slot of the person, or a field of the element in hand. */
export interface Column {
  slot: number
  field: number
}

/**
 * Those whom conditions are asked about: the people of a block, or the elements of one of their lists. An element sees
 * the facts of the person whose it is.
 */
export interface People {
  count: number
  block: Block
  /** The person whose element it is; absent where the people themselves are asked about. */
  owner?: Int32Array
  elements?: ListColumn
}

export const peopleOf = (block: Block): People => ({ count: block.count, block })

/** The elements of a list, or nobody where nothing is told of it. */
export function elementsOf(block: Block, list: number): People {
  const column = block.lists[list]
  if (!column) return { count: 0, block, owner: new Int32Array(0) }
  const owner = new Int32Array(column.start[block.count] as number)
  for (let person = 0; person < block.count; person++)
    owner.fill(person, column.start[person] as number, column.start[person + 1] as number)
  return { count: owner.length, block, owner, elements: column }
}

/** Numbers, days and indexes of words; `undefined` where nothing is known of anybody. */
export function numbersOf({ block, owner, elements, count }: People, { slot, field }: Column): Int32Array | undefined {
  if (slot < 0) return elements?.numbers[field]
  const own = block.numbers[slot]
  if (!own || !owner) return own
  const spread = new Int32Array(count)
  for (let index = 0; index < count; index++) spread[index] = own[owner[index] as number] as number
  return spread
}

/** What is so or not; `undefined` where nothing is known of anybody. */
export function truthsOf({ block, owner, elements, count }: People, { slot, field }: Column): Truths | undefined {
  if (slot < 0) return elements?.truths[field]
  const own = block.truths[slot]
  if (!own || !owner) return own
  const truths = noTruths(count)
  for (let index = 0; index < count; index++) {
    const person = owner[index] as number
    const bit = 1 << (person & 31)
    const isYes = ((own.yes[person >>> 5] as number) & bit) !== 0
    setTruth(truths, index, isYes ? 2 : ((own.no[person >>> 5] as number) & bit) !== 0 ? 0 : 1)
  }
  return truths
}
