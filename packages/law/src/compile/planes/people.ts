import { type Block, bitAt, type ListColumn, noTruths, setTruth, type Truths } from '../../population/block.ts'

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
  /** Where each element stands in its columns; absent where these are all of them. */
  places?: Int32Array
}

export const peopleOf = (block: Block): People => ({ count: block.count, block })

/** The elements of a list of each of the people, and the row among them that each belongs to. */
export function elementsOf({ block, owner, count }: People, list: number): { elements: People; rows: Int32Array } {
  const column = block.lists[list]
  if (!column) return { elements: { count: 0, block, owner: new Int32Array(0) }, rows: new Int32Array(0) }
  const { start } = column
  if (!owner) {
    const own = new Int32Array(start[count] as number)
    for (let person = 0; person < count; person++)
      own.fill(person, start[person] as number, start[person + 1] as number)
    return { elements: { count: own.length, block, owner: own, elements: column }, rows: own }
  }
  let total = 0
  for (const person of owner) total += (start[person + 1] as number) - (start[person] as number)
  const [own, rows, places] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)]
  let next = 0
  for (let row = 0; row < count; row++) {
    const person = owner[row] as number
    for (let place = start[person] as number; place < (start[person + 1] as number); place++, next++) {
      own[next] = person
      rows[next] = row
      places[next] = place
    }
  }
  return { elements: { count: total, block, owner: own, elements: column, places }, rows }
}

/** Numbers, days and indexes of words; `undefined` where nothing is known of anybody. */
export function numbersOf(
  { block, owner, elements, places, count }: People,
  { slot, field }: Column,
): Int32Array | undefined {
  const from = slot < 0 ? places : owner
  const own = slot < 0 ? elements?.numbers[field] : block.numbers[slot]
  if (!own || !from) return own
  const spread = new Int32Array(count)
  for (let index = 0; index < count; index++) spread[index] = own[from[index] as number] as number
  return spread
}

/** What is so or not; `undefined` where nothing is known of anybody. */
export function truthsOf(
  { block, owner, elements, places, count }: People,
  { slot, field }: Column,
): Truths | undefined {
  const from = slot < 0 ? places : owner
  const own = slot < 0 ? elements?.truths[field] : block.truths[slot]
  if (!own || !from) return own
  const truths = noTruths(count)
  for (let index = 0; index < count; index++) {
    const at = from[index] as number
    setTruth(truths, index, bitAt(own.yes, at) ? 2 : bitAt(own.no, at) ? 0 : 1)
  }
  return truths
}
