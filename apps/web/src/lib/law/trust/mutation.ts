/** How many small changes of a norm the tests notice. */
export interface Mutation {
  total: number
  killed: number
}

/** The rows of a norm in the page about the mutants, all its versions together; nothing where the page does not have it. */
export function mutationOf(page: string, id: string): Mutation | undefined {
  const rows = [...page.matchAll(/^\| `([\w-]+)(?: from [\d-]+)?` \| (\d+) \| (\d+) \|/gm)].filter(
    ([, norm]) => norm === id,
  )
  if (rows.length === 0) return undefined
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0)
  return { total: sum(2), killed: sum(3) }
}
