import type { Condition, Moment, Quantity } from '../condition.ts'

/** What a place of law names in figures: how long, since which day, how many, which level. */
export type Parameter =
  | { period: { years?: number; months?: number; days?: number } }
  | { day: string }
  | { number: number }
  | { level: string }

/** Every parameter of the condition, each once, in the order of the text. */
export function parametersIn(condition: Condition): Parameter[] {
  const found = new Map<string, Parameter>()
  withParameters(condition, (parameter) => {
    found.set(keyOf(parameter), parameter)
    return parameter
  })
  return [...found.values()]
}

/** Two spellings of one parameter have one key: a year is not twelve months here, because the text says one of them. */
export function keyOf(parameter: Parameter): string {
  if (!('period' in parameter)) return JSON.stringify(parameter)
  const { years = 0, months = 0, days = 0 } = parameter.period
  return JSON.stringify({ years, months, days })
}

/** The condition with every parameter replaced by what `change` makes of it. */
export function withParameters(condition: Condition, change: (parameter: Parameter) => Parameter): Condition {
  const of = (part: Condition) => withParameters(part, change)
  const period = (now: Parameter & { period: object }) => (change(now) as typeof now).period
  const moment = (at: Moment): Moment => {
    if (at.of === 'day') return { of: 'day', day: (change({ day: at.day }) as { day: string }).day }
    if (at.of === 'plus') return { of: 'plus', moment: moment(at.moment), period: period({ period: at.period }) }
    return at
  }
  const quantity = (value: Quantity): Quantity => {
    switch (value.of) {
      case 'number':
        return { of: 'number', value: (change({ number: value.value }) as { number: number }).number }
      case 'sum':
        return { of: 'sum', terms: value.terms.map(quantity) }
      case 'times':
        return { ...value, term: quantity(value.term) }
      case 'count':
        return { ...value, where: of(value.where) }
      default:
        return value
    }
  }
  const at = (when: Moment | undefined) => (when ? { at: moment(when) } : {})
  switch (condition.is) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(of) }
    case 'not':
    case 'cited':
    case 'named':
      return { ...condition, of: of(condition.of) }
    case 'level':
      return { ...condition, atLeast: (change({ level: condition.atLeast }) as { level: string }).level }
    case 'number':
      return { ...condition, left: quantity(condition.left), right: quantity(condition.right) }
    case 'moment':
      return { ...condition, left: moment(condition.left), right: moment(condition.right) }
    case 'holds':
      return { ...condition, ...at(condition.at) }
    case 'held-for':
      return { ...condition, period: period({ period: condition.period }), ...at(condition.at) }
    case 'some':
    case 'every':
      return { ...condition, where: of(condition.where) }
    case 'points':
      return { ...condition, of: condition.of.map(({ points, when }) => ({ points, when: of(when) })) }
    case 'except':
      return {
        ...condition,
        base: of(condition.base),
        exceptions: condition.exceptions.map(({ cite, when, then }) => ({ cite, when: of(when), then: of(then) })),
      }
    default:
      return condition
  }
}
