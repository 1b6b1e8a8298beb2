import { COMPLETE, UNTOLD } from '../../../population/block.ts'
import type { Plane } from '../graph.ts'
import { elementsOf, type People } from '../people.ts'
import type { Plan } from '../plan.ts'
import { runWords } from '../words.ts'
import { type Context, Scan, setBit } from './scan.ts'

/**
 * Whether elements of a list meet the answers of a plan. Outputs: `complete` (there are no others), `has 2` (one meets the
 * third answer for certain) and `may 2` (one meets it or may meet it).
 */
export class ElementScan extends Scan {
  readonly #list: number
  readonly #plan: () => Plan
  #made: Plan | undefined

  /** @param plan  called when all its answers have been asked for */
  constructor(list: number, plan: () => Plan) {
    super()
    this.#list = list
    this.#plan = plan
  }

  run(people: People, into: readonly (Uint32Array | undefined)[], { within }: Context): void {
    const { block, owner, count } = people
    const told = block.lists[this.#list]?.told
    if (!told) return
    this.#made ??= this.#plan()
    const { elements, rows } = elementsOf(people, this.#list)
    const planes = runWords(this.#made, elements, within)
    this.outputs.forEach((name, output) => {
      const plane = into[output]
      if (!plane) return
      const [kind, number] = name.split(' ')
      if (kind === 'complete') {
        for (let row = 0; row < count; row++)
          if (told[owner ? (owner[row] as number) : row] === COMPLETE) setBit(plane, row)
      } else {
        const { yes, no } = (this.#made as Plan).answers[Number(number)] as { yes: Plane; no: Plane }
        const found = planes.get(kind === 'has' ? yes : no) as Uint32Array
        markRows(found, kind === 'has' ? 0 : -1, elements, rows, told, plane)
      }
    })
  }
}

/** Marks those whose elements are in the plane, or with `flip` -1 whose are not. */
function markRows(
  plane: Uint32Array,
  flip: number,
  { owner, count }: People,
  rows: Int32Array,
  told: Uint8Array,
  into: Uint32Array,
): void {
  for (let word = 0; word < plane.length; word++) {
    let bits = (plane[word] as number) ^ flip
    if (word === count >>> 5) bits &= (1 << (count & 31)) - 1
    for (; bits !== 0; bits &= bits - 1) {
      const element = word * 32 + 31 - Math.clz32(bits & -bits)
      if (told[(owner as Int32Array)[element] as number] !== UNTOLD) setBit(into, rows[element] as number)
    }
  }
}
