import type { Period, PlainDate } from './day.ts'

/** A whole number that may be unknown: facts, dated amounts, and sums of them. Money is in cents. */
export type Quantity =
  | { of: 'number'; value: number }
  | { of: 'fact'; fact: string }
  | { of: 'amount'; amount: string }
  | { of: 'sum'; terms: Quantity[] }
  | { of: 'times'; factor: number; term: Quantity }
  | { of: 'count'; list: string; where: Condition }

/** A day that may be unknown. `on` is the day of decision, `application` the day of application. */
export type Moment =
  | { of: 'on' }
  | { of: 'application' }
  | { of: 'day'; day: PlainDate }
  | { of: 'fact'; fact: string }
  | { of: 'plus'; moment: Moment; period: Period }

export type Comparison = '<' | '<=' | '>' | '>='

/** Facts a human weighs when a term of law is open; ids of facts, shown for and against, never computed with. */
interface Factors {
  for: string[]
  against: string[]
}

/**
 * One requirement, or a part of one. Plain JSON, so that it can be printed, compiled, stored and compared.
 * Inside `some` and `every`, a fact that starts with a dot is a field of the list's element.
 */
export type Condition =
  | { is: 'all'; of: Condition[] }
  | { is: 'any'; of: Condition[] }
  | { is: 'not'; of: Condition }
  /** It is so, or there is one (a record). */
  | { is: 'fact'; fact: string }
  | { is: 'choice'; fact: string; oneOf: string[] }
  | { is: 'level'; fact: string; atLeast: string }
  /** The value is in the set. */
  | { is: 'has'; fact: string; value: string }
  | { is: 'number'; left: Quantity; than: Comparison; right: Quantity }
  | { is: 'moment'; left: Moment; than: Comparison; right: Moment }
  /** Holds one of the statuses on the day (default: the day of decision). `issuedUnder`: place of law of the grant. */
  | {
      is: 'holds'
      track: string
      statuses: string[]
      issuedUnder?: string[]
      basis?: string[]
      at?: Moment
    }
  /** Has ever held one of the statuses, up to the day of decision. */
  | { is: 'held'; track: string; statuses: string[] }
  /** Has held the statuses without a break for the period, on the day. `without`: they continue the stay but do not count. */
  | {
      is: 'held-for'
      track: string
      statuses: string[]
      without?: string[]
      period: Period
      at?: Moment
    }
  /** True of at least one element, or of each (also of none at all). */
  | { is: 'some'; list: string; where: Condition }
  | { is: 'every'; list: string; where: Condition }
  /** Points of the conditions that are met, together at least `min`. */
  | { is: 'points'; of: { points: number; when: Condition }[]; min: number }
  /** A human must weigh. `favours`: the answer that speaks for the person (`false` inside an exclusion). */
  | { is: 'judged'; id: string; favours: boolean; factors: Factors }
  /** Law that a norm needs and nobody has encoded yet: always unknown. */
  | { is: 'unencoded'; what: string }
  /** The same condition with the place of law it stands at. */
  | { is: 'cited'; cite: string; of: Condition }
  /** A condition with a name of its own for the reader: `livelihood-secured`. */
  | { is: 'named'; name: string; of: Condition }
  /** A base rule and its exceptions; two that apply and differ are an error naming both. */
  | {
      is: 'except'
      base: Condition
      exceptions: { cite: string; when: Condition; then: Condition }[]
    }

// How norms are written. `all` and `any` of one condition are that condition.

export const all = (...of: Condition[]): Condition => (of.length === 1 ? (of[0] as Condition) : { is: 'all', of })
export const any = (...of: Condition[]): Condition => (of.length === 1 ? (of[0] as Condition) : { is: 'any', of })
export const not = (of: Condition): Condition => ({ is: 'not', of })
/** The fact is so; of a record: there is one. */
export const yes = (fact: string): Condition => ({ is: 'fact', fact })
/** A choice is one of these. */
export const is = (fact: string, ...oneOf: string[]): Condition => ({
  is: 'choice',
  fact,
  oneOf,
})
/** A level is at least this one. */
export const level = (fact: string, atLeast: string): Condition => ({
  is: 'level',
  fact,
  atLeast,
})
/** A set holds the value. */
export const has = (fact: string, value: string): Condition => ({
  is: 'has',
  fact,
  value,
})
/** `some('children', yes('.livesWithMe'))` */
export const some = (list: string, where: Condition): Condition => ({
  is: 'some',
  list,
  where,
})
export const every = (list: string, where: Condition): Condition => ({
  is: 'every',
  list,
  where,
})
export const cited = (cite: string, of: Condition): Condition => ({
  is: 'cited',
  cite,
  of,
})
export const named = (name: string, of: Condition): Condition => ({
  is: 'named',
  name,
  of,
})
/** @param what  the key of its words, in every language */
export const unencoded = (what: string): Condition => ({
  is: 'unencoded',
  what,
})
export const points = (min: number, ...of: [points: number, when: Condition][]): Condition => ({
  is: 'points',
  min,
  of: of.map(([points, when]) => ({ points, when })),
})
/** A term of law that only a human can weigh, and the facts that count. Met speaks for the person. */
export const judged = (id: string, factors: Partial<Factors> = {}): Condition => ({
  is: 'judged',
  id,
  favours: true,
  factors: { for: [], against: [], ...factors },
})
/** The same inside an exclusion: met speaks against the person. */
export const judgedAgainst = (id: string, factors: Partial<Factors> = {}): Condition => ({
  is: 'judged',
  id,
  favours: false,
  factors: { for: [], against: [], ...factors },
})
/** Asks for nothing: always met. */
export const nothing: Condition = { is: 'all', of: [] }
/** Never met. */
export const never: Condition = { is: 'any', of: [] }

/** Cents, where it stands for money. */
export const number = (value: number): Quantity => ({ of: 'number', value })
/** The number or the money that a fact holds. */
export const quantity = (fact: string): Quantity => ({ of: 'fact', fact })
/** A dated figure, by its id, as it is on the day of decision. */
export const amount = (amount: string): Quantity => ({ of: 'amount', amount })
export const sum = (...terms: Quantity[]): Quantity => ({ of: 'sum', terms })
export const times = (factor: number, term: Quantity): Quantity => ({
  of: 'times',
  factor,
  term,
})
/** How many elements of a list meet it. */
export const count = (list: string, where: Condition = nothing): Quantity => ({
  of: 'count',
  list,
  where,
})
/** `compare(quantity('pensionMonths'), '>=', number(60))` */
export const compare = (left: Quantity, than: Comparison, right: Quantity): Condition => ({
  is: 'number',
  left,
  than,
  right,
})

/** The day of decision. */
export const onTheDay: Moment = { of: 'on' }
/** The day of application. */
export const application: Moment = { of: 'application' }
export const the = (day: PlainDate): Moment => ({ of: 'day', day })
/** The day that a fact holds. */
export const dayOf = (fact: string): Moment => ({ of: 'fact', fact })
export const after = (moment: Moment, period: Period): Moment => ({
  of: 'plus',
  moment,
  period,
})
/** `when(dayOf('arrivedOn'), '<', the('2023-03-29'))` */
export const when = (left: Moment, than: Comparison, right: Moment): Condition => ({ is: 'moment', left, than, right })
/** `passed(years(6), dayOf('arrivedOn'))`: six years have passed on the day of decision. */
export const passed = (period: Period, since: Moment, at: Moment = onTheDay): Condition =>
  when(after(since, period), '<=', at)
/** Younger than `age` years on the day: the day before the birthday is the last. */
export const youngerThan = (age: number, birth: string, at: Moment = onTheDay): Condition =>
  when(at, '<', after(dayOf(birth), { years: age }))
/** Has completed `age` years on the day. Source: § 187 Abs. 2 Satz 2 BGB. */
export const atLeastOld = (age: number, birth: string, at: Moment = onTheDay): Condition =>
  when(after(dayOf(birth), { years: age }), '<=', at)

/** The conditions that a condition is directly made of. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of
    case 'not':
    case 'cited':
    case 'named':
      return [condition.of]
    case 'some':
    case 'every':
      return [condition.where]
    case 'points':
      return condition.of.map(({ when }) => when)
    case 'except':
      return [condition.base, ...condition.exceptions.flatMap(({ when, then }) => [when, then])]
    default:
      return []
  }
}
