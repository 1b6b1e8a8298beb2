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
  return left.length === 1 ? (left[0] as Truth) : broken('(', left, ` ${word} `, ')')
}

export function not(part: Truth): Truth {
  if (part === 'TRUE') return 'FALSE'
  if (part === 'FALSE') return 'TRUE'
  return `NOT (${part})`
}

/** The value of the first condition that is TRUE; NULL where none is. What is unknown is passed over. */
export function firstOf(cases: readonly (readonly [when: Truth, value: string])[], otherwise?: string): Truth {
  const parts = cases.map(([when, value]) => `WHEN ${when} THEN ${value}`)
  return broken('CASE ', [...parts, ...(otherwise ? [`ELSE ${otherwise}`] : [])], ' ', ' END')
}

/** The place of law that an expression stands for. */
export const noted = (note: string, truth: Truth): Truth =>
  truth === 'TRUE' || truth === 'FALSE' ? truth : `/* ${note.replaceAll('*/', '')} */ ${truth}`

/** As long as somebody reads on one line. */
const MOST_LETTERS = 110

/** On one line, or each part on a line of its own. */
function broken(begin: string, parts: readonly string[], between: string, end: string): string {
  const whole = begin + parts.join(between) + end
  if (whole.length <= MOST_LETTERS && !whole.includes('\n')) return whole
  const lines = parts.map((part, index) => indented(`\n${index > 0 ? between.trimStart() : ''}${part}`))
  return `${begin.trimEnd()}${lines.join('')}\n${end.trimStart()}`
}

export const indented = (text: string, by = '  '): string => text.replaceAll('\n', `\n${by}`)
