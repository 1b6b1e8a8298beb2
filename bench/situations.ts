import {
  type Fact,
  type FieldFact,
  plainDate,
  plusDays,
  readSituation,
  type Situation,
  type Vocabulary,
} from '../packages/law/src/index.ts'

/** A small repeatable source of chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const TODAY = 20261123
const whole = (random: () => number, from: number, to: number) => from + Math.floor(random() * (to - from + 1))
const daysAgo = (random: () => number, most: number) => plainDate(plusDays(TODAY, -whole(random, 0, most)))

function plain(fact: FieldFact, random: () => number): unknown {
  switch (fact.kind) {
    case 'boolean':
      return random() < (fact.sensitive || fact.late ? 0.12 : 0.88)
    case 'choice':
      return random() < 0.85 ? fact.values[0] : fact.values[whole(random, 0, fact.values.length - 1)]
    case 'level':
      return fact.values[Math.max(whole(random, 0, fact.values.length - 1), whole(random, 0, fact.values.length - 1))]
    case 'integer':
      return whole(random, fact.min, fact.max)
    case 'money':
      return whole(random, 0, fact.per === 'year' ? 9_000_000 : 300_000)
    case 'date':
      return daysAgo(random, 3_600)
  }
}

/** Statuses as they follow each other in life: one to three spans without a gap, the last one going on. */
function spans(statuses: readonly string[], random: () => number): unknown {
  const count = whole(random, 1, 3)
  let from = plusDays(TODAY, -whole(random, 1_500, 4_200))
  return Array.from({ length: count }, (_, index) => {
    const until = plusDays(from, whole(random, 120, 700))
    const status = random() < 0.6 ? 'toleration' : statuses[whole(random, 0, statuses.length - 1)]
    const span = {
      status: statuses.includes(status as string) ? status : statuses[0],
      from: plainDate(from),
      ...(index < count - 1 ? { to: plainDate(until) } : {}),
    }
    from = plusDays(until, 1)
    return span
  })
}

/** Children are a year old to nineteen; records are there or said not to be. */
function told(fact: Fact, random: () => number, unknown: number): unknown {
  if (random() < unknown) return undefined
  const fields = (of: readonly FieldFact[]) =>
    Object.fromEntries(of.flatMap((field) => (random() < unknown ? [] : [[field.id, plain(field, random)]])))
  switch (fact.kind) {
    case 'spans':
      return fact.id === 'asylum' && random() < 0.7 ? [] : spans(fact.statuses, random)
    case 'list':
      return random() < 0.6 ? [] : Array.from({ length: whole(random, 1, 3) }, () => fields(fact.of))
    case 'set':
      return fact.values.filter(() => random() < 0.4)
    case 'record':
      return unknown > 0 && random() < 0.3 ? false : fields(fact.of)
    default:
      return plain(fact, random)
  }
}

/** Random situations over the whole vocabulary, each fact unknown with the given probability. */
export function randomSituations(vocabulary: Vocabulary, count: number, seed: number, unknown: number): Situation[] {
  const random = chance(seed)
  const free: Vocabulary = { ...vocabulary, inOrder: [] }
  const made: Situation[] = []
  while (made.length < count) {
    const facts: Record<string, unknown> = Object.fromEntries(
      free.facts.map((fact) => [fact.id, fact.id === 'birthDate' ? '1995-05-05' : told(fact, random, unknown)]),
    )
    let read = readSituation(vocabulary, facts, plainDate(TODAY))
    for (let tries = 0; !read.ok && tries < (unknown === 0 ? 40 : 0); tries++) {
      const bad = factsOf(read.problems)
      for (const fact of free.facts) if (bad.has(fact.id)) facts[fact.id] = told(fact, random, unknown)
      read = readSituation(vocabulary, facts, plainDate(TODAY))
    }
    if (!read.ok) read = readSituation(vocabulary, without(facts, factsOf(read.problems)), plainDate(TODAY))
    if (read.ok) made.push(read.situation)
  }
  return made
}

const factsOf = (problems: readonly { at: string }[]) =>
  new Set(problems.map(({ at }) => at.split(/[.[]/)[0] as string))

/** Days that cannot be are drawn again where everything is to be told, and else left out: the benchmark is about grades. */
const without = (facts: Record<string, unknown>, bad: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, bad.has(key) ? undefined : value]))
