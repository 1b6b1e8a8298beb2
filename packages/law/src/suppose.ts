import type { Vocabulary } from './fact.ts'
import type { Told } from './read/situation.ts'

/** Facts of which nothing is told and that few people have: what a plan supposes, and has to say. */
export function supposedOf({ facts }: Vocabulary, told: Told, asked: readonly string[] = []): Told {
  return Object.fromEntries(
    facts.flatMap(({ id, seldom }) =>
      seldom === undefined || told[id] !== undefined || asked.includes(id) ? [] : [[id, seldom]],
    ),
  )
}
