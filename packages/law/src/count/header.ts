import { columnKind, type Shape } from '../population/index.ts'

/** What is wrong with the columns of a table. */
export type HeaderProblem =
  | { code: 'no-columns' }
  | { code: 'column-twice'; name: string }
  | { code: 'misspelt'; name: string; meant: string }
  | { code: 'no-group'; name: string; groups: readonly string[] }
  | { code: 'fact-as-group'; name: string }
  | { code: 'nested'; name: string }
  | { code: 'too-many-groups'; name: string; most: number }

/** Where the columns of a table stand that a run reads. */
export interface Header {
  /** Facts and `asOf`, each with its place in the row. */
  facts: readonly { name: string; at: number }[]
  /** The group that is counted by. */
  group: { name: string; at: number } | undefined
}

export function readColumns(
  { layout }: Shape,
  names: readonly string[],
  by: string | undefined,
): { ok: true; header: Header } | { ok: false; problems: HeaderProblem[] } {
  const problems: HeaderProblem[] = []
  if (names.length === 0 || names.every((name) => name.trim() === ''))
    return { ok: false, problems: [{ code: 'no-columns' }] }
  const kinds = names.map((name) => columnKind(layout, name))
  names.forEach((name, at) => {
    const kind = kinds[at]
    if (names.indexOf(name) < at) problems.push({ code: 'column-twice', name })
    else if (kind?.is === 'misspelt') problems.push({ code: 'misspelt', name, meant: kind.meant })
  })
  const at = by === undefined ? -1 : names.indexOf(by)
  if (by !== undefined && at < 0)
    problems.push({ code: 'no-group', name: by, groups: names.filter((_, place) => kinds[place]?.is === 'group') })
  else if (by !== undefined && kinds[at]?.is !== 'group') problems.push({ code: 'fact-as-group', name: by })
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    header: {
      facts: names.flatMap((name, place) => (kinds[place]?.is === 'group' ? [] : [{ name, at: place }])),
      group: by === undefined ? undefined : { name: by, at },
    },
  }
}
