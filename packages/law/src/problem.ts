import { nearest } from './nearest.ts'

/** Something that was told and cannot be taken: where, what is wrong, and the way out. */
export interface Problem {
  /** Path of the fact: `children[1].birthDate`. */
  at: string
  code:
    | 'unknown-fact'
    | 'wrong-type'
    | 'not-allowed'
    | 'not-a-day'
    | 'out-of-range'
    | 'in-the-future'
    | 'out-of-order'
    | 'overlap'
    | 'too-many'
  /** What was found, as short text. */
  found: string
  /** What is allowed. */
  allowed: string
}

/** Nobody mends more than this at once: the rest is counted, not kept. */
const MOST_KEPT = 100

/** The problems of one reading. */
export class Problems {
  readonly kept: Problem[] = []
  /** All that were found, with those that are not kept. */
  count = 0

  /** @param say  makes the problem; not called for one that is not kept, so that a hostile file costs little */
  add(say: () => Problem): void {
    this.count++
    if (this.kept.length < MOST_KEPT) this.kept.push(say())
  }

  /** A key that nobody knows. @param known  the keys among which the meant one is looked for */
  addUnknown(at: string, key: string, known: readonly string[]): void {
    this.add(() => {
      const [meant] = nearest(key, known)
      return { at, code: 'unknown-fact', found: short(key), allowed: meant ? `${meant}?` : 'a fact of the vocabulary' }
    })
  }
}

/** A problem as an English sentence. Interfaces say it in the person's language from `code`, `found` and `allowed`. */
export function sayProblem({ at, code, found, allowed }: Problem): string {
  const where = at || 'situation'
  switch (code) {
    case 'unknown-fact':
      return `${where}: there is no such fact. Meant: ${allowed}`
    case 'wrong-type':
      return `${where}: ${found} has the wrong form. Give ${allowed}, or leave it out if unknown.`
    case 'not-allowed':
      return `${where}: ${found} is not one of the allowed values. Give one of: ${allowed}.`
    case 'not-a-day':
      return `${where}: ${found} is not a day. Write it as ${allowed}.`
    case 'out-of-range':
      return `${where}: ${found} is out of range. Allowed: ${allowed}.`
    case 'in-the-future':
      return `${where}: ${found} lies after the day the facts hold. Allowed: ${allowed}, or leave it out if unknown.`
    case 'out-of-order':
      return `${where}: ${found} cannot be. Allowed: ${allowed}.`
    case 'overlap':
      return `${where}: overlaps the span before it (${found}). It must begin ${allowed}.`
    case 'too-many':
      return `${where}: ${found} entries are too many. Allowed: ${allowed}.`
  }
}

const MOST_LETTERS = 60

/** Text of a person or a file, cut to what a sentence can hold. */
export const short = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 3)}…` : text

/** Any value as short text, whatever it is. */
export function show(value: unknown): string {
  if (typeof value === 'string') return short(JSON.stringify(value.slice(0, MOST_LETTERS)))
  try {
    return short(JSON.stringify(value) ?? String(value))
  } catch {
    // A circle, a big integer, something nested too deep: its kind is all that can be said.
    return typeof value
  }
}
