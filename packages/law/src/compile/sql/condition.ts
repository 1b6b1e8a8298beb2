import type { Condition } from '../../condition.ts'
import { kindOf, placeOf, valueIndex } from '../../place.ts'
import { compareDays, compareNumbers } from './range.ts'
import type { Scope } from './scope.ts'
import { everHeld, heldFor, holds, oneOf } from './track.ts'
import { and, firstOf, not, noted, or, type Truth } from './truth.ts'

/**
 * The condition as an expression that is TRUE, FALSE or NULL. AND, OR and NOT of SQL are Kleene's; what needs more says so in a CASE.
 * @param inner  how the parts are written
 */
export function truthOf(scope: Scope, condition: Condition, inner: (part: Condition) => Truth): Truth {
  const { dialect, rulebook, list } = scope
  switch (condition.is) {
    case 'all':
      return and(condition.of.map(inner))
    case 'any':
      return or(condition.of.map(inner))
    case 'not':
      return not(inner(condition.of))
    case 'cited':
      return inner(condition.of)
    case 'named':
      return inner(condition.of)
    case 'fact':
      kindOf(placeOf(rulebook, condition.fact, list), 'boolean', 'record')
      return scope.fact(condition.fact)
    case 'choice': {
      const place = kindOf(placeOf(rulebook, condition.fact, list), 'choice', 'level')
      for (const value of condition.oneOf) valueIndex(place, value)
      return oneOf(scope, scope.fact(condition.fact), condition.oneOf)
    }
    case 'level': {
      const place = kindOf(placeOf(rulebook, condition.fact, list), 'level')
      const values = 'values' in place.fact ? place.fact.values : []
      return oneOf(scope, scope.fact(condition.fact), values.slice(valueIndex(place, condition.atLeast)))
    }
    case 'has':
      valueIndex(kindOf(placeOf(rulebook, condition.fact), 'set'), condition.value)
      return firstOf([
        [dialect.has(scope.column(condition.fact), condition.value), 'TRUE'],
        [scope.column(`${condition.fact}.complete`), 'FALSE'],
      ])
    case 'number':
      return compareNumbers(scope, condition)
    case 'moment':
      return compareDays(scope, condition)
    case 'holds':
      return noted(statusesText(condition), holds(scope, condition))
    case 'held':
      return noted(statusesText(condition), everHeld(scope, condition))
    case 'held-for':
      return noted(statusesText(condition), heldFor(scope, condition))
    case 'some':
    case 'every':
      return quantified(scope, condition)
    case 'points': {
      const parts = condition.of.map(({ points, when }) => ({ points, met: inner(when) }))
      const sum = (word: (met: Truth) => string) =>
        parts.map(({ points, met }) => `CASE WHEN ${word(met)} THEN ${points} ELSE 0 END`).join(' + ') || '0'
      return firstOf([
        [`${sum((met) => met)} >= ${condition.min}`, 'TRUE'],
        [`${sum((met) => `coalesce(${met}, TRUE)`)} < ${condition.min}`, 'FALSE'],
      ])
    }
    case 'judged':
      return `${dialect.unknown} /* weighed: ${condition.id} */`
    case 'unencoded':
      return `${dialect.unknown} /* not encoded: ${condition.what} */`
    case 'except':
      return except(
        inner(condition.base),
        condition.exceptions.map(({ when, then }) => ({ when: inner(when), then: inner(then) })),
        dialect.unknown,
      )
  }
}

/** The track and its statuses, for whoever reads the text: the numbers beside them are their bits. */
function statusesText({ track, statuses }: Extract<Condition, { track: string }>): string {
  const few = statuses.slice(0, 4).join(', ')
  return `${track}: ${few}${statuses.length > 4 ? ` and ${statuses.length - 4} more` : ''}`
}

/** Whether some, or every, element of a list meets it. A list that may go on leaves what it does not show unknown. */
function quantified(scope: Scope, { is, list, where }: Extract<Condition, { is: 'some' | 'every' }>): Truth {
  const inside = scope.inside(list)
  const isSome = is === 'some'
  const any = (test: (met: Truth) => Truth) =>
    scope.dialect.any(inside.of, (element) => test(scope.truthIn(inside, element, where)))
  return firstOf([
    [any((met) => (isSome ? met : not(met))), isSome ? 'TRUE' : 'FALSE'],
    [`${scope.column(`${list}.complete`)} AND NOT (${any((met) => `(${met}) IS NULL`)})`, isSome ? 'FALSE' : 'TRUE'],
  ])
}

/**
 * The base rule, or the exception that applies; while it is unknown whether one applies, only what both say is settled. Two that
 * apply and contradict each other stop the engine with an error; a row of a population is unknown instead.
 */
function except(base: Truth, exceptions: readonly { when: Truth; then: Truth }[], unknown: Truth): Truth {
  if (exceptions.length === 0) return base
  const applies = (value: string) => exceptions.map(({ when, then }) => `((${when}) AND ${value.replace('?', then)})`)
  const same = (then: Truth) => `coalesce((${then}) = (${base}), (${then}) IS NULL AND (${base}) IS NULL)`
  const open = exceptions.map(({ when, then }) => `((${when}) IS NULL AND NOT ${same(then)})`)
  return firstOf(
    [
      [applies('(?) IS NULL').join(' OR '), unknown],
      [contradict(applies), unknown],
      [applies('(?)').join(' OR '), 'TRUE'],
      [applies('NOT (?)').join(' OR '), 'FALSE'],
      [open.join(' OR '), unknown],
    ],
    base,
  )
}

const contradict = (applies: (value: string) => string[]): Truth =>
  `(${applies('(?)').join(' OR ')}) AND (${applies('NOT (?)').join(' OR ')})`
