import { all, any, type Condition } from '../condition.ts'
import { costOf } from './cost.ts'

/**
 * The condition as a run needs it: without citations and names, "not" moved down to the leaves, nested "and"s and "or"s
 * taken apart, equal parts once, what can never matter left out, cheap parts first. Its truth is the same, unknown included.
 */
export function plainOf(condition: Condition, isTurned = false): Condition {
  switch (condition.is) {
    case 'all':
    case 'any':
      return joined(
        (condition.is === 'all') !== isTurned,
        condition.of.map((part) => plainOf(part, isTurned)),
      )
    case 'not':
      return plainOf(condition.of, !isTurned)
    case 'cited':
    case 'named':
      return plainOf(condition.of, isTurned)
    case 'unencoded': // what is unknown is unknown turned round
      return { is: 'unencoded', what: '' }
    default:
      return isTurned ? { is: 'not', of: inside(condition) } : inside(condition)
  }
}

function joined(isAll: boolean, parts: readonly Condition[]): Condition {
  const own = isAll ? 'all' : 'any'
  const flat = parts.flatMap((part) => (part.is === own ? part.of : [part]))
  const settles = flat.find((part) => (part.is === 'all' || part.is === 'any') && part.of.length === 0)
  if (settles) return settles
  const once = new Map(flat.map((part) => [JSON.stringify(part), part]))
  const order = [...once].sort(([a, one], [b, other]) => costOf(one) - costOf(other) || (a < b ? -1 : 1))
  return (isAll ? all : any)(...order.map(([, part]) => part))
}

function inside(condition: Condition): Condition {
  switch (condition.is) {
    case 'some':
    case 'every':
      return { ...condition, where: plainOf(condition.where) }
    case 'points':
      return { ...condition, of: condition.of.map(({ points, when }) => ({ points, when: plainOf(when) })) }
    case 'except':
      return {
        ...condition,
        base: plainOf(condition.base),
        exceptions: condition.exceptions.map(({ cite, when, then }) => ({
          cite,
          when: plainOf(when),
          then: plainOf(then),
        })),
      }
    default:
      return condition
  }
}
