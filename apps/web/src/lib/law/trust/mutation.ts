/** How many small changes of a norm the tests notice; of an older page only how many they do not. */
export type Mutation = { total: number; killed: number; left: number } | { left: number }

/** What the page about the mutants says of a norm, all its versions together; nothing where it does not name it. */
export function mutationOf(page: string, id: string): Mutation | undefined {
  const sum = (rows: readonly RegExpExecArray[], column: number) =>
    rows.reduce((total, row) => total + Number(row[column]), 0)
  const own = (pattern: RegExp) => [...page.matchAll(pattern)].filter(([, norm]) => norm === id)
  const rows = own(/^\| `([\w-]+)(?: from [\d-]+)?` \| (\d+) \| (\d+) \| (\d+) \|/gm)
  if (rows.length > 0) return { total: sum(rows, 2), killed: sum(rows, 3), left: sum(rows, 4) }
  const survivors = own(/^### ([\w-]+)(?: from [\d-]+)? \((\d+)\)$/gm)
  return survivors.length > 0 ? { left: sum(survivors, 2) } : undefined
}
