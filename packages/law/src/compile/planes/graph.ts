/** A plane: one bit for each person. Named by its place in the graph. */
export type Plane = number

/** No bit is set; every bit is set. */
export const NONE: Plane = 0
export const ALL: Plane = 1

export type Node =
  | { is: 'none' }
  | { is: 'all' }
  /** Written by a scan over the columns. */
  | { is: 'scanned'; scan: number; output: number }
  | { is: 'and' | 'or'; of: readonly Plane[] }
  /** The first without the second. */
  | { is: 'without'; of: readonly [Plane, Plane] }

/** How planes come from planes. Equal planes are one, so that what many norms ask is computed once. */
export class Graph {
  readonly nodes: Node[] = [{ is: 'none' }, { is: 'all' }]
  readonly #kept = new Map<string, Plane>()

  scanned(scan: number, output: number): Plane {
    return this.#node({ is: 'scanned', scan, output }, `${scan}:${output}`)
  }

  and(...planes: readonly Plane[]): Plane {
    const of = distinct(planes, ALL)
    if (of.includes(NONE)) return NONE
    return of.length < 2 ? (of[0] ?? ALL) : this.#node({ is: 'and', of }, `&${of.join()}`)
  }

  or(...planes: readonly Plane[]): Plane {
    const of = distinct(planes, NONE)
    if (of.includes(ALL)) return ALL
    return of.length < 2 ? (of[0] ?? NONE) : this.#node({ is: 'or', of }, `|${of.join()}`)
  }

  without(plane: Plane, other: Plane): Plane {
    if (plane === NONE || other === ALL || plane === other) return NONE
    return other === NONE ? plane : this.#node({ is: 'without', of: [plane, other] }, `-${plane},${other}`)
  }

  not(plane: Plane): Plane {
    return plane === NONE ? ALL : this.without(ALL, plane)
  }

  #node(node: Node, key: string): Plane {
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    this.#kept.set(key, this.nodes.length)
    return this.nodes.push(node) - 1
  }
}

const distinct = (planes: readonly Plane[], neutral: Plane): Plane[] =>
  [...new Set(planes)].filter((plane) => plane !== neutral).sort((a, b) => a - b)

/** The planes that a node is made of. */
export const partsOf = (node: Node): readonly Plane[] => ('of' in node ? node.of : [])

/** Every plane that these are made of, and these, parts before wholes. */
export function needed(nodes: readonly Node[], roots: readonly Plane[]): Plane[] {
  const marked = new Uint8Array(nodes.length)
  for (const root of roots) marked[root] = 1
  for (let plane = nodes.length - 1; plane >= 0; plane--)
    if (marked[plane]) for (const part of partsOf(nodes[plane] as Node)) marked[part] = 1
  return [...marked.keys()].filter((plane) => marked[plane])
}
