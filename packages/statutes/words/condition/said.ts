import type { Condition } from '@lotse/law'

/** Conditions that say something by themselves; all others are made of them. */
export type Leaf = Exclude<
  Condition,
  { is: 'all' | 'any' | 'not' | 'cited' | 'named' | 'some' | 'every' | 'points' | 'except' }
>
export type Heading = Extract<
  Condition,
  { is: 'all' | 'any' | 'not' | 'named' | 'some' | 'every' | 'points' | 'except' }
>

type Group = Extract<Condition, { is: 'all' | 'any' }>

/** How one language says conditions: as a formula, in German, in English. */
export interface Tongue {
  /** @param list  the list in whose element a fact that begins with a dot stands */
  leaf: (leaf: Leaf, list: string | undefined) => string
  /** What stands above the parts, or before the only one. */
  heading: (heading: Heading) => string
  /** A leaf that must not be so, where the language has words for it; else it stands under the heading of `not`. */
  denied: (leaf: Leaf, list: string | undefined) => string | undefined
  /** What stands above the parts of "all of" or "any of" that must not be so, where the language has words for it. */
  deniedGroup: (group: Group) => string | undefined
  /** Whether "all of" within "all of" is said as one list. */
  flattens: boolean
  /** Before a part that counts points, and before what holds by way of exception. */
  points: (points: number) => string
  instead: string
  factors: (leaf: Extract<Leaf, { is: 'judged' }>) => { for: string[]; against: string[] }
}

/** A condition as people read it: a line, and below it the lines it is made of. */
export interface Said {
  is: Condition['is']
  text: string
  of: readonly Said[]
  /** Place of law of this line, where it has one of its own. */
  cite?: string
  /** Points that this line counts, or that it stands in for the line above by way of exception. */
  before?: string
  /** Facts that are weighed where only a human can say. */
  factors?: { for: string[]; against: string[] }
}

/** The one way to say a condition; which words are used is for the tongue. */
export function sayCondition(condition: Condition, tongue: Tongue, list?: string): Said {
  const say = (part: Condition) => sayCondition(part, tongue, list)
  const { is } = condition
  switch (condition.is) {
    case 'cited':
      return { ...say(condition.of), cite: condition.cite }
    case 'all':
    case 'any':
      if (condition.of.length === 1) return say(condition.of[0] as Condition)
      return { is: condition.is, text: tongue.heading(condition), of: partsOf(condition, say, tongue) }
    case 'named':
      return { is: condition.is, text: tongue.heading(condition), of: [say(condition.of)] }
    case 'not':
      return sayNot(condition, say, tongue, list)
    case 'some':
    case 'every': {
      const where = sayCondition(condition.where, tongue, condition.list)
      const isList = tongue.flattens && where.is === 'all' && !where.cite
      return { is: condition.is, text: tongue.heading(condition), of: isList ? where.of : [where] }
    }
    case 'points':
      return {
        is: condition.is,
        text: tongue.heading(condition),
        of: condition.of.map(({ points, when }) => ({ ...say(when), before: tongue.points(points) })),
      }
    case 'except':
      return {
        is: condition.is,
        text: tongue.heading(condition),
        of: [
          say(condition.base),
          ...condition.exceptions.flatMap(({ cite, when, then }) => [
            { ...say(when), cite },
            { ...say(then), before: tongue.instead },
          ]),
        ],
      }
    case 'judged':
      return { is, text: tongue.leaf(condition, list), of: [], factors: tongue.factors(condition) }
    default:
      return { is, text: tongue.leaf(condition, list), of: [] }
  }
}

function partsOf({ is, of }: Group, say: (part: Condition) => Said, { flattens }: Tongue): Said[] {
  const parts = of.map(say)
  return flattens
    ? parts.flatMap((part) => (part.is === is && !part.cite && part.of.length > 0 ? part.of : [part]))
    : parts
}

function sayNot(
  condition: Extract<Condition, { is: 'not' }>,
  say: (part: Condition) => Said,
  tongue: Tongue,
  list: string | undefined,
): Said {
  const { is, of } = condition
  if (isLeaf(of)) {
    const text = tongue.denied(of, list)
    if (text !== undefined) return { is, text, of: [] }
  }
  if ((of.is === 'all' || of.is === 'any') && of.of.length > 1) {
    const text = tongue.deniedGroup(of)
    if (text !== undefined) return { is, text, of: partsOf(of, say, tongue) }
  }
  return { is, text: tongue.heading(condition), of: [say(of)] }
}

function isLeaf(condition: Condition): condition is Leaf {
  return !['all', 'any', 'not', 'cited', 'named', 'some', 'every', 'points', 'except'].includes(condition.is)
}
