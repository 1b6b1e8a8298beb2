import type { Condition } from '../condition.ts'

/**
 * About how much work a condition is, in reads of a fact. It orders what is asked first, which says nothing about the
 * result, only about how soon it is known.
 */
export function costOf(condition: Condition): number {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.reduce((total, part) => total + costOf(part), 1)
    case 'not':
    case 'cited':
    case 'named':
      return costOf(condition.of)
    case 'points':
      return condition.of.reduce((total, { when }) => total + costOf(when), 1)
    case 'some':
    case 'every':
      return 12 + costOf(condition.where)
    case 'held-for':
    case 'except':
      return 20
    case 'holds':
      return condition.at || condition.issuedUnder || condition.basis ? 6 : 2
    case 'held':
      return 6
    case 'moment':
    case 'number':
      return 3
    default:
      return 1
  }
}
