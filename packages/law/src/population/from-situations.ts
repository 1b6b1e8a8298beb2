import type { Fact, ListFact, SetFact } from '../fact.ts'
import type { Situation } from '../situation.ts'
import { type Block, noTruths, type Shape, setTruth, type Truths } from './block.ts'
import { ListWriter, SetWriter, TrackWriter } from './writers.ts'

/** The columns of people who are at hand as situations. */
export function blockOf({ layout, places }: Shape, people: readonly Situation[]): Block {
  const each = <T>(kinds: readonly Fact['kind'][], make: (slot: number, fact: Fact) => T): (T | undefined)[] =>
    layout.slots.map(({ fact, field }, slot) => {
      const own = (field ?? fact) as Fact
      return kinds.includes(own.kind) ? make(slot, own) : undefined
    })
  /** A column of what only some of them may have told. */
  const written = <Part, Column>(
    writer: { write: (row: number, part: Part) => void; column: () => Column },
    part: (person: Situation) => Part | undefined,
  ): Column => {
    people.forEach((person, row) => {
      const own = part(person)
      if (own !== undefined) writer.write(row, own)
    })
    return writer.column()
  }
  const asOf = Int32Array.from(people, (person) => person.asOf)
  return {
    count: people.length,
    asOf,
    numbers: each(['choice', 'level', 'integer', 'money', 'date'], (slot) =>
      Int32Array.from(people, ({ values }) => values[slot] as number),
    ),
    truths: each(['boolean', 'record'], (slot) => truthsIn(people.map(({ values }) => values[slot] as number))),
    tracks: each(['spans'], (slot) => written(new TrackWriter(asOf, places), ({ tracks }) => tracks[slot])),
    lists: each(['list'], (slot, fact) =>
      written(new ListWriter((fact as ListFact).of, people.length), ({ lists }) => lists[slot]),
    ),
    sets: each(['set'], (slot, fact) =>
      written(new SetWriter((fact as SetFact).values, people.length), ({ sets }) => sets[slot]),
    ),
  }
}

function truthsIn(values: readonly number[]): Truths {
  const truths = noTruths(values.length)
  values.forEach((value, row) => {
    setTruth(truths, row, value)
  })
  return truths
}
