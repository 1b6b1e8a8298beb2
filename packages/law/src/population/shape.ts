import { type Condition, partsOf } from '../condition.ts'
import { conditionsOf } from '../norm.ts'
import type { Rulebook } from '../rulebook.ts'
import type { Shape } from './block.ts'

/**
 * The shape that people must have to be asked about all these rulebooks, such as the law as it stands and a reform of it.
 * @throws if they do not share one vocabulary
 */
export function shapeOf(...rulebooks: readonly [Rulebook, ...Rulebook[]]): Shape {
  const [{ layout }] = rulebooks
  if (rulebooks.some((other) => other.layout !== layout))
    throw new Error('These rulebooks have different vocabularies. A reform changes norms and amounts, not facts.')
  const places = new Map<string, number>()
  const look = (condition: Condition): void => {
    if (condition.is === 'holds')
      for (const place of [...(condition.issuedUnder ?? []), ...(condition.basis ?? [])])
        if (!places.has(place)) places.set(place, places.size + 1)
    for (const part of partsOf(condition)) look(part)
    for (const part of countedIn(condition)) look(part)
  }
  for (const { norms } of rulebooks)
    for (const norm of norms) for (const condition of conditionsOf(norm)) look(condition)
  return { layout, places }
}

/** The conditions that stand inside a sum: how many elements of a list meet them. */
function countedIn(condition: Condition): Condition[] {
  const inside = (quantity: Extract<Condition, { is: 'number' }>['left']): Condition[] => {
    if (quantity.of === 'count') return [quantity.where]
    if (quantity.of === 'sum') return quantity.terms.flatMap(inside)
    return quantity.of === 'times' ? inside(quantity.term) : []
  }
  return condition.is === 'number' ? [...inside(condition.left), ...inside(condition.right)] : []
}
