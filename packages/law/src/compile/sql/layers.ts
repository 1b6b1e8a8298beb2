import { column, quoted } from './dialect.ts'
import { indented } from './truth.ts'

/** The columns that an expression names. */
const mentioned = (text: string): string[] =>
  [...text.matchAll(/\bp\."((?:[^"]|"")+)"/g)].map(([, name]) => (name as string).replaceAll('""', '"'))

/** Lambdas and subqueries. */
export const walksList = (text: string): boolean => /lambda |->|SELECT /.test(text)

/** The columns that the query computes beside the prepared ones, each in the first layer that sees all that it names. */
export class Layers {
  readonly #columns = new Map<string, { written: string; note: string }>()
  readonly #answers: { first?: string; text: string }[] = []

  /** The name of the column; a second one of the same name is the same. */
  keep(name: string, written: string, note: string): string {
    if (!this.#columns.has(name)) this.#columns.set(name, { written, note })
    return column(name)
  }

  /** What a norm's column says, and the column that has to be met before anything else in it matters. */
  answer(text: string, first?: string): void {
    this.#answers.push({ text, ...(first !== undefined && { first }) })
  }

  /** The columns of each layer as text. */
  texts(): string[][] {
    const after = this.#after()
    const layers: string[][] = []
    const known = new Map<string, number>()
    const layerOf = (name: string): number => {
      const found = this.#columns.get(name)
      if (!found) return -1
      const before = known.get(name)
      if (before !== undefined) return before
      const first = after.get(name)
      const written = first ? `CASE WHEN NOT (${column(first)}) THEN NULL ELSE ${found.written} END` : found.written
      const layer = Math.max(-1, ...mentioned(written).map(layerOf)) + 1
      known.set(name, layer)
      const lines = layers[layer] ?? []
      layers[layer] = lines
      const note = found.note ? `  -- ${found.note.replaceAll('\n', ' ')}\n` : ''
      lines.push(`${note}  ${indented(written)} AS ${quoted(name)}`)
      return layer
    }
    for (const name of this.#columns.keys()) layerOf(name)
    return layers
  }

  /** Columns that walk lists for one norm alone, and what has to be met there first: nobody else needs them. */
  #after(): ReadonlyMap<string, string> {
    const reached = (texts: readonly string[]) => {
      const found = new Set<string>()
      const see = (text: string): void => {
        for (const name of mentioned(text)) {
          const own = this.#columns.get(name)
          if (!own || found.has(name)) continue
          found.add(name)
          see(own.written)
        }
      }
      for (const text of texts) see(text)
      return found
    }
    const firsts = this.#answers.flatMap(({ first }) => (first ? [column(first)] : []))
    const each = this.#answers.map(({ text }) => reached([text]))
    const beforehand = reached(firsts)
    const users = new Map<string, number>()
    for (const names of each) for (const name of names) users.set(name, (users.get(name) ?? 0) + 1)
    return new Map(
      this.#answers.flatMap(({ first }, index) =>
        first
          ? [...(each[index] as Set<string>)].flatMap((name): [string, string][] =>
              users.get(name) === 1 && !beforehand.has(name) && walksList(this.#columns.get(name)?.written ?? '')
                ? [[name, first]]
                : [],
            )
          : [],
      ),
    )
  }
}
