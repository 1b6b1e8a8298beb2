import type { Vocabulary } from './fact.ts'
import type { Told } from './read/situation.ts'

/**
 * Facts of which nothing is told and that few people have: what a plan supposes, and has to say. Who tells what hangs on such a fact
 * (the trial is over) has the fact (was a victim), so nothing is supposed of it.
 */
export function supposedOf({ facts }: Vocabulary, told: Told, asked: readonly string[] = []): Told {
  const hangsOn = (id: string, seldom: boolean | string) =>
    facts.some(
      ({ id: other, onlyIf }) =>
        (told[other] ?? undefined) !== undefined && onlyIf?.fact === id && !onlyIf.is.includes(seldom),
    )
  return Object.fromEntries(
    facts.flatMap(({ id, seldom }) =>
      seldom === undefined || told[id] !== undefined || asked.includes(id) || hangsOn(id, seldom) ? [] : [[id, seldom]],
    ),
  )
}

/** What follows of what is told: whoever has no certificate has none that is recognised. */
export function impliedOf({ facts }: Vocabulary, told: Told): Told {
  return Object.fromEntries(
    facts.flatMap(({ id, presupposes }) =>
      presupposes !== undefined && told[presupposes] === false && (told[id] ?? undefined) === undefined
        ? [[id, false]]
        : [],
    ),
  )
}
