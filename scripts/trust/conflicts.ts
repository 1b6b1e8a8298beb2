import {
  asked,
  bestOf,
  type Condition,
  conditionsOf,
  type Day,
  day,
  findRoutes,
  gradeOn,
  type Norm,
  partsOf,
  plainDate,
  plusDays,
  type Rulebook,
  rankOf,
  readSituation,
  type Situation,
  type Told,
  versionOn,
} from '../../packages/law/src/index.ts'

/** Every day on which a text of a norm begins, has just ended or becomes unknown. */
export function borderDays(norms: readonly Norm[]): Day[] {
  const days = norms.flatMap(({ inForce: { from, to, unknownFrom } }) => [
    day(from),
    ...(to ? [plusDays(day(to), 1)] : []),
    ...(unknownFrom ? [day(unknownFrom)] : []),
  ])
  return [...new Set(days)].sort((a, b) => a - b)
}

/** Norms of which two texts are in force on one day, or none between two texts. */
export function brokenVersions(norms: readonly Norm[]): string[] {
  const days = borderDays(norms).flatMap((border) => [plusDays(border, -1), border])
  return [...Map.groupBy(norms, ({ id }) => id)].flatMap(([id, versions]) => {
    const first = Math.min(...versions.map(({ inForce }) => day(inForce.from)))
    const last = versions.reduce(
      (latest, { inForce }) => (inForce.to ? Math.max(latest, day(inForce.to)) : Infinity),
      0,
    )
    return [...new Set(days)].flatMap((on) => {
      const count = versions.filter(({ inForce: { from, to } }) => day(from) <= on && (!to || on <= day(to))).length
      if (count > 1) return [`${id}: ${count} texts are in force on ${plainDate(on)}`]
      return count === 0 && on > first && on < last ? [`${id}: no text is in force on ${plainDate(on)}`] : []
    })
  })
}

/** Two ways past one gate, or two waivers of one place, that stand under the same place of law and leave different grades. */
export function overlappingExceptions(norms: readonly Norm[]): string[] {
  return norms.flatMap((norm) => [
    ...norm.requirements.flatMap(({ cite, waivers }) =>
      contradicting(waivers).map((by) => `${norm.id}: ${by} waives ${cite} twice`),
    ),
    ...norm.gates.flatMap(({ id, passages }) =>
      contradicting(passages).map((by) => `${norm.id}: ${by} leads past gate ${id} twice`),
    ),
    ...conditionsOf(norm)
      .flatMap(within)
      .flatMap((condition) => (condition.is === 'except' ? overlaps(condition) : []))
      .map((pair) => `${norm.id}: ${pair} can apply on one day and contradict each other`),
  ])
}

const within = (condition: Condition): Condition[] => [condition, ...partsOf(condition).flatMap(within)]

/** The same words under the same place, with different caps: one of the two is a slip. */
function contradicting(ways: readonly { cite: string; when: Condition; cap: string; needs?: string }[]): string[] {
  return ways.flatMap((way, index) =>
    ways
      .slice(index + 1)
      .filter(
        (other) =>
          other.cite === way.cite &&
          other.cap !== way.cap &&
          other.needs === way.needs &&
          JSON.stringify(other.when) === JSON.stringify(way.when),
      )
      .map(({ cite }) => cite),
  )
}

/** Two exceptions to one rule with different results must exclude each other in words: the one asks what the other denies. */
function overlaps({ exceptions }: Extract<Condition, { is: 'except' }>): string[] {
  return exceptions.flatMap((one, index) =>
    exceptions
      .slice(index + 1)
      .filter((other) => JSON.stringify(other.then) !== JSON.stringify(one.then) && !exclude(one.when, other.when))
      .map((other) => `${one.cite} and ${other.cite}`),
  )
}

function exclude(one: Condition, other: Condition): boolean {
  const parts = (condition: Condition) => (condition.is === 'all' ? condition.of : [condition])
  const denies = (a: Condition, b: Condition) => a.is === 'not' && JSON.stringify(a.of) === JSON.stringify(b)
  return parts(one).some((a) => parts(other).some((b) => denies(a, b) || denies(b, a)))
}

/** Nothing is told but the status that is held: everything else may still turn out well. */
export function holding(book: Rulebook, status: string, on: Day): Situation {
  const told: Told = { stay: [{ status, from: plainDate(plusDays(on, -3650)) }] }
  const read = readSituation(book.vocabulary, told, plainDate(on))
  if (!read.ok) throw new Error(`nobody can be told to hold ${status}`)
  return read.situation
}

const canOpen = (book: Rulebook, id: string, situation: Situation, on: Day): boolean =>
  bestOf(gradeOn(book, id, asked(situation, { on, judgementsMet: true }))) >= rankOf('may')

/** Norms in force on a day that nobody can reach, whatever status they hold and however everything else turns out. */
export function unreachable(book: Rulebook, statuses: readonly string[]): string[] {
  return borderDays(book.norms).flatMap((on) => {
    const people = statuses.map((status) => holding(book, status, on))
    return book.ids
      .filter((id) => (versionOn(book, id, on)?.grade ?? 0) >= rankOf('may'))
      .filter((id) => !people.some((person) => canOpen(book, id, person, on)))
      .map((id) => `${id} on ${plainDate(on)}`)
  })
}

/** Statuses that no norm grants, and statuses from which no norm leads to another, on any day on which a text begins. */
export function deadStatuses(book: Rulebook, statuses: readonly string[]): { noEntry: string[]; noExit: string[] } {
  const granted = new Set(book.norms.map(({ grants }) => grants.status))
  const days = borderDays(book.norms)
  const leads = (status: string) =>
    days.some((on) =>
      book.ids.some((id) => {
        const version = versionOn(book, id, on)
        return version && version.norm.grants.status !== status && canOpen(book, id, holding(book, status, on), on)
      }),
    )
  return {
    noEntry: statuses.filter((status) => !granted.has(status)),
    noExit: statuses.filter((status) => !leads(status)),
  }
}

/** Routes that pass by the same norm twice, or come back to the status they set out from. */
export function loopingRoutes(
  book: Rulebook,
  people: readonly { name: string; situation: Situation }[],
  on: Day,
): string[] {
  return people.flatMap(({ name, situation }) =>
    findRoutes(book, situation, { on }).flatMap(({ legs }) => {
      const norms = legs.map(({ norm }) => norm.id)
      const statuses = [
        ...legs.slice(0, 1).map(({ fromStatus }) => fromStatus),
        ...legs.map(({ toStatus }) => toStatus),
      ]
      const turns = new Set(norms).size < norms.length || new Set(statuses).size < statuses.length
      return turns ? [`${name} on ${plainDate(on)}: ${statuses.join(' → ')}`] : []
    }),
  )
}
