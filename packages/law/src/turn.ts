import { type Asked, keptBeside } from './bind.ts'
import type { Condition, Moment, Quantity } from './condition.ts'
import { type Day, day, LATEST, minus, ordinal, type Period, plus, plusDays } from './day.ts'
import { type Binder, type Place, placeOf, statusSet } from './place.ts'
import type { Situation, Span } from './situation.ts'
import { surelyBegan } from './stay.ts'

/** Adds every day on which the condition can change its value if nothing but time passes; too many never harm. */
export type Turns = (asked: Asked, into: Day[]) => void
type ElementTurns = (asked: Asked, element: readonly number[], into: Day[]) => void

/** The turning days of a condition, bound once like the condition itself. */
export const turnsOf = keptBeside<Turns>((binder, condition) => {
  const turns = inside(binder, condition)
  return (asked, into) => turns(asked, [], into)
})

const none: ElementTurns = () => {}

function together(parts: ElementTurns[]): ElementTurns {
  const real = parts.filter((part) => part !== none)
  if (real.length === 0) return none
  return (asked, element, into) => {
    for (const part of real) part(asked, element, into)
  }
}

function inside(binder: Binder, condition: Condition, list?: string): ElementTurns {
  switch (condition.is) {
    case 'all':
    case 'any':
      return together(condition.of.map((part) => inside(binder, part, list)))
    case 'not':
    case 'cited':
    case 'named':
      return inside(binder, condition.of, list)
    case 'points':
      return together(condition.of.map(({ when }) => inside(binder, when, list)))
    case 'except':
      return together(
        [condition.base, ...condition.exceptions.flatMap((e) => [e.when, e.then])].map((part) =>
          inside(binder, part, list),
        ),
      )
    case 'some':
    case 'every':
      return overElements(binder, condition.list, inside(binder, condition.where, condition.list))
    case 'number':
      return together([quantityTurns(binder, condition.left, list), quantityTurns(binder, condition.right, list)])
    case 'moment':
      return momentTurns(binder, condition.left, condition.right, list)
    case 'holds':
      return shifted(spanTurns(binder, condition.track), condition.at)
    case 'held':
      return spanTurns(binder, condition.track)
    case 'held-for':
      return shifted(heldForTurns(binder, condition), condition.at)
    default:
      return none
  }
}

function overElements(binder: Binder, list: string, where: ElementTurns): ElementTurns {
  if (where === none) return none
  const { slot } = placeOf(binder, list)
  return (asked, _, into) => {
    for (const element of asked.situation.lists[slot]?.elements ?? []) where(asked, element, into)
  }
}

function quantityTurns(binder: Binder, quantity: Quantity, list?: string): ElementTurns {
  switch (quantity.of) {
    case 'amount': {
      const table = binder.amounts.get(quantity.amount)
      if (!table) throw new Error(`${quantity.amount} is not an amount of the rulebook.`)
      const turning = [...table.from, plusDays(table.knownUntil, 1)]
      return (_, __, into) => {
        into.push(...turning)
      }
    }
    case 'sum':
      return together(quantity.terms.map((term) => quantityTurns(binder, term, list)))
    case 'times':
      return quantityTurns(binder, quantity.term, list)
    case 'count':
      return overElements(binder, quantity.list, inside(binder, quantity.where, quantity.list))
    default:
      return none
  }
}

interface Reached {
  base: Moment
  periods: Period[]
}

/** The moment at the root, and the periods that are added to it, innermost first. */
function unfold(moment: Moment): Reached {
  if (moment.of !== 'plus') return { base: moment, periods: [] }
  const inner = unfold(moment.moment)
  return { base: inner.base, periods: [...inner.periods, moment.period] }
}

const moves = (moment: Moment) => moment.of === 'on' || moment.of === 'application'

function momentTurns(binder: Binder, left: Moment, right: Moment, list?: string): ElementTurns {
  const [a, b] = [unfold(left), unfold(right)]
  if (a.base.of === b.base.of && moves(a.base)) return none
  if (!moves(a.base) && !moves(b.base)) return none
  // Decision against application: the application may be a fixed day. If it moves along, the days are too many, which never harms.
  const [moving, fixed] = a.base.of === 'on' || !moves(b.base) ? [a, b] : [b, a]
  const read = fixedDay(binder, fixed.base, list)
  return (asked, element, into) => {
    const known = read(asked, element)
    if (known !== 0) pushBefore(fixed.periods.reduce(plus, known), moving.periods, into)
  }
}

/** The day from which the periods lead to `reached`. */
function pushBefore(reached: Day, periods: readonly Period[], into: Day[]): void {
  const turning = [...periods].reverse().reduce(minus, reached)
  // Going back over the end of a month can miss by up to three days; the days around it are tried as well.
  const [before, beyond] = periods.length > 0 ? [-3, 4] : [0, 1]
  for (let step = before; step <= beyond; step++) into.push(plusDays(turning, step))
}

/** A condition that is asked for a day that moves ahead of or behind the day of decision turns as much later or earlier. */
function shifted(turns: ElementTurns, at: Moment | undefined): ElementTurns {
  const { base, periods } = unfold(at ?? { of: 'on' })
  if (periods.length === 0 || !moves(base)) return turns
  return (asked, element, into) => {
    const unmoved: Day[] = []
    turns(asked, element, unmoved)
    for (const day of unmoved) pushBefore(day, periods, into)
  }
}

function fixedDay(binder: Binder, moment: Moment, list?: string): (asked: Asked, element: readonly number[]) => Day {
  if (moment.of === 'day') {
    const fixed = day(moment.day)
    return () => fixed
  }
  if (moment.of === 'application') return (asked) => asked.application
  if (moment.of !== 'fact') throw new Error('a moment that neither moves nor stands')
  const place: Place = placeOf(binder, moment.fact, list)
  return place.slot >= 0
    ? (asked) => asked.situation.values[place.slot] as number
    : (_, element) => element[place.field] as number
}

function spanTurns(binder: Binder, track: string): ElementTurns {
  const { slot } = placeOf(binder, track)
  return ({ situation }, _, into) => {
    for (const span of situation.tracks[slot]?.spans ?? []) pushEnds(span, situation, into)
  }
}

function pushEnds(span: Span, { asOf }: Situation, into: Day[]): void {
  into.push(surelyBegan(span, asOf))
  if (span.to < LATEST) into.push(span.to, plusDays(span.to, 1))
}

function heldForTurns(binder: Binder, condition: Extract<Condition, { is: 'held-for' }>): ElementTurns {
  const { slot } = placeOf(binder, condition.track)
  const without = condition.without && statusSet(binder, condition.without)
  return ({ situation }, _, into) => {
    const spans = situation.tracks[slot]?.spans ?? []
    spans.forEach((span, first) => {
      pushEnds(span, situation, into)
      const full = plus(surelyBegan(span, situation.asOf), condition.period)
      into.push(full)
      let uncounted = 0
      for (const later of spans.slice(first + 1)) {
        if (!without?.[later.status] || later.to === LATEST) continue
        uncounted += ordinal(plusDays(later.to, 1)) - ordinal(later.from)
        into.push(plusDays(full, uncounted))
      }
    })
  }
}
