/** Why a text is not taken as JSON. `line` counts from 1. */
export type JsonProblem =
  | { code: 'not-json'; line: number; column: number }
  | { code: 'said-twice'; line: number; key: string }
  | { code: 'too-deep'; line: number; most: number }

type JsonRead = { ok: true; value: unknown } | { ok: false; problem: JsonProblem }

/** Deeper than any situation is. Keeps whatever walks over the value from running out of stack. */
const MOST_DEEP = 12

/**
 * Reads JSON and refuses what `JSON.parse` would pass over in silence: the same key said twice in one object, of which
 * only the last would count.
 */
export function readJson(text: string): JsonRead {
  const body = text.replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (cause) {
    return { ok: false, problem: { code: 'not-json', ...placeOf(body, faultAt(cause, body)) } }
  }
  const problem = problemIn(body)
  return problem ? { ok: false, problem } : { ok: true, value }
}

function faultAt(cause: unknown, text: string): number {
  const found = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')
  return found ? Number(found[1]) : text.length
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g

/** Walks over text that is known to be JSON. */
function problemIn(text: string): JsonProblem | undefined {
  const open: (Set<string> | undefined)[] = []
  let last = ''
  for (const { 0: found, index } of text.matchAll(token)) {
    const line = () => placeOf(text, index).line
    if (found === '{' || found === '[') {
      open.push(found === '{' ? new Set() : undefined)
      if (open.length > MOST_DEEP) return { code: 'too-deep', line: line(), most: MOST_DEEP }
    } else if (found === '}' || found === ']') open.pop()
    else if (found === ':') {
      const key = JSON.parse(last) as string
      const keys = open.at(-1)
      if (keys?.has(key)) return { code: 'said-twice', line: line(), key }
      keys?.add(key)
    } else if (found !== ',') last = found
  }
  return undefined
}
