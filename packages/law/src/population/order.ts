import { plainDate } from '../day.ts'
import type { Layout } from '../layout.ts'
import type { Block } from './block.ts'
import type { CellProblem } from './reading.ts'

/** Days that cannot lie the other way round, and nothing before birth: `checkOrder` of a situation, for a block. */
export function orderProblems(layout: Layout, block: Block): CellProblem[] {
  const problems: CellProblem[] = []
  const daysAt = (key: string) => block.numbers[layout.index.get(key) ?? -1]
  const refuse = (row: number, column: string, at: string, found: number, earlier: string, first: number) =>
    problems.push({
      row,
      column,
      problem: { at, code: 'out-of-order', found: plainDate(found), allowed: `≥ ${earlier} (${plainDate(first)})` },
    })
  for (const [earlier, later] of layout.vocabulary.inOrder) {
    const [first, second] = [daysAt(earlier), daysAt(later)]
    if (!first || !second) continue
    for (let row = 0; row < block.count; row++) {
      const [one, other] = [first[row] as number, second[row] as number]
      if (one > 0 && other > 0 && one > other) refuse(row, later, later, other, earlier, one)
    }
  }
  const birth = daysAt('birthDate')
  if (!birth) return problems
  layout.slots.forEach(({ key }, slot) => {
    const track = block.tracks[slot]
    if (!track) return
    for (let row = 0; row < block.count; row++) {
      const born = birth[row] as number
      const first = track.start[row] as number
      for (let span = first; born > 0 && span < (track.start[row + 1] as number); span++) {
        const from = track.from[span] as number
        if (from > 0 && from < born) refuse(row, key, `${key}[${span - first}].from`, from, 'birthDate', born)
      }
    }
  })
  return problems
}
