/** An expression that is TRUE, FALSE or NULL for each row. */
export type Truth = string

export const literal = (value: boolean): Truth => (value ? 'TRUE' : 'FALSE')

/** Kleene's "and": what is always met is left out, what is never met settles it. */
export const and = (parts: readonly Truth[]): Truth => joined(parts, 'AND', 'TRUE', 'FALSE')
export const or = (parts: readonly Truth[]): Truth => joined(parts, 'OR', 'FALSE', 'TRUE')

function joined(parts: readonly Truth[], word: string, neutral: Truth, settles: Truth): Truth {
  if (parts.includes(settles)) return settles
  const left = [...new Set(parts)].filter((part) => part !== neutral)
  if (left.length === 0) return neutral
  return left.length === 1 ? (left[0] as Truth) : `(${left.join(` ${word} `)})`
}

export function not(part: Truth): Truth {
  if (part === 'TRUE') return 'FALSE'
  if (part === 'FALSE') return 'TRUE'
  return `NOT (${part})`
}
