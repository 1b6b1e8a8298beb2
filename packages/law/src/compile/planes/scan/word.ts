import { type Column, numbersOf, type People } from '../people.ts'
import { Scan, setBit } from './scan.ts'

/** Which word of a choice or a level it is. Outputs the index of each word, and `known`. */
export class WordScan extends Scan {
  readonly #column: Column

  constructor(column: Column) {
    super()
    this.#column = column
  }

  run(people: People, into: readonly (Uint32Array | undefined)[]): void {
    const numbers = numbersOf(people, this.#column)
    if (!numbers) return
    const planes: (Uint32Array | undefined)[] = []
    let known: Uint32Array | undefined
    this.outputs.forEach((name, output) => {
      if (name === 'known') known = into[output]
      else planes[Number(name)] = into[output]
    })
    for (let row = 0; row < people.count; row++) {
      const word = numbers[row] as number
      if (word < 0) continue
      if (known) setBit(known, row)
      const plane = planes[word]
      if (plane) setBit(plane, row)
    }
  }
}
