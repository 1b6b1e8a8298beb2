import { type Rulebook, rulebook } from '@lotse/law'
import { amounts } from '../amounts/index.ts'
import { withRights } from './statuses.ts'
import type { Topic } from './topics.ts'

const made = new Map<string, Rulebook>()

/**
 * The rules of a topic, made ready once. They are applied to the same facts as the norms of residence, in a rulebook of their own,
 * because no road leads to them or from them. A situation read for the whole rulebook serves here, too.
 */
export function bookOf({ id, norms, steps = [] }: Topic): Rulebook {
  const known = made.get(id)
  if (known) return known
  const book = rulebook({ vocabulary: withRights, norms, amounts, steps: [...steps] })
  made.set(id, book)
  return book
}
