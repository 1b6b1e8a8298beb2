import { COMPLETE, UNTOLD, wordsFor } from '../../../population/block.ts'
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

  run({ block, owner, count }: People, into: readonly (Uint32Array | undefined)[], { within }: Context): void {
    const column = block.lists[this.#list]
    if (!column) return
    this.#made ??= this.#plan()
    const elements = elementsOf(block, this.#list)
    const planes = runWords(this.#made, elements, within)
    // Where the elements of one person are asked about inside another list, their answers are spread to its elements.
    const spread = (make: (plane: Uint32Array) => void, plane: Uint32Array) => {
      if (!owner) return make(plane)
      const own = new Uint32Array(wordsFor(block.count))
      make(own)
      for (let row = 0; row < count; row++) {
        const person = owner[row] as number
        if (((own[person >>> 5] as number) >>> (person & 31)) & 1) setBit(plane, row)
      }
    }
    this.outputs.forEach((name, output) => {
      const plane = into[output]
      if (!plane) return
      const [kind, number] = name.split(' ')
      if (kind === 'complete')
        spread((own) => {
          for (let person = 0; person < block.count; person++) if (column.told[person] === COMPLETE) setBit(own, person)
        }, plane)
      else {
        const { yes, no } = (this.#made as Plan).answers[Number(number)] as { yes: Plane; no: Plane }
        const found = planes.get(kind === 'has' ? yes : no) as Uint32Array
        const flip = kind === 'has' ? 0 : -1
        spread((own) => markOwners(found, flip, elements, column.told, own), plane)
      }
    })
  }
}

/** Marks whose elements are in the plane, or with `flip` -1 whose are not. */
function markOwners(
  plane: Uint32Array,
  flip: number,
  { owner, count }: People,
  told: Uint8Array,
  into: Uint32Array,
): void {
  for (let word = 0; word < plane.length; word++) {
    let bits = (plane[word] as number) ^ flip
    if (word === count >>> 5) bits &= (1 << (count & 31)) - 1
    for (; bits !== 0; bits &= bits - 1) {
      const person = (owner as Int32Array)[word * 32 + 31 - Math.clz32(bits & -bits)] as number
      if (told[person] !== UNTOLD) setBit(into, person)
    }
  }
}
