import { ENDLESS } from '../../../bind.ts'
import { bitAt, COMPLETE, UNTOLD } from '../../../population/block.ts'
import type { Plane } from '../graph.ts'
import { elementsOf, type People, peopleOf } from '../people.ts'
import type { Plan } from '../plan.ts'
import { endsOf, type Sum } from '../quantity.ts'
import { runWords } from '../words.ts'
import { type Context, Scan, setBit, type Within } from './scan.ts'

/** Which of two sums is the greater. Outputs `<`, `<=`, `>`, `>=`: settled, whatever the unknown values turn out to be. */
export class SumScan extends Scan {
  readonly #left: Sum
  readonly #right: Sum

  constructor(left: Sum, right: Sum) {
    super()
    this.#left = left
    this.#right = right
  }

  run(people: People, into: readonly (Uint32Array | undefined)[], { within }: Context): void {
    const counts = (list: number, where: Plan) => countsOf(people, list, where, within)
    const left = endsOf(people, this.#left, counts)
    const right = endsOf(people, this.#right, counts)
    const [less, lessOrSame, more, moreOrSame] = ['<', '<=', '>', '>='].map((sign) => into[this.outputs.indexOf(sign)])
    for (let row = 0; row < people.count; row++) {
      const [leftLow, leftHigh] = [left.low[row] as number, left.high[row] as number]
      const [rightLow, rightHigh] = [right.low[row] as number, right.high[row] as number]
      if (less && leftHigh < rightLow) setBit(less, row)
      if (lessOrSame && leftHigh <= rightLow) setBit(lessOrSame, row)
      if (more && leftLow > rightHigh) setBit(more, row)
      if (moreOrSame && leftLow >= rightHigh) setBit(moreOrSame, row)
    }
  }
}

/** How many elements of a list meet the plan's one answer, at least and at most. */
function countsOf(people: People, list: number, where: Plan, within: Within) {
  const { block, owner, count } = people
  const ends = { low: new Float64Array(count), high: new Float64Array(count).fill(ENDLESS) }
  const column = block.lists[list]
  if (!column) return ends
  const planes = runWords(where, elementsOf(peopleOf(block), list).elements, within)
  const { yes, no } = where.answers[0] as { yes: Plane; no: Plane }
  for (let row = 0; row < count; row++) {
    const person = owner ? (owner[row] as number) : row
    if (column.told[person] === UNTOLD) continue
    let [least, most] = [0, 0]
    for (let at = column.start[person] as number; at < (column.start[person + 1] as number); at++) {
      if (bitAt(planes.get(yes) as Uint32Array, at)) least++
      if (!bitAt(planes.get(no) as Uint32Array, at)) most++
    }
    ends.low[row] = least
    if (column.told[person] === COMPLETE) ends.high[row] = most
  }
  return ends
}
