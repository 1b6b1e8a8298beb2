import type { Day } from '@lotse/law'
import { type Answers, everybody, type PopulationRun, planOpen, populationRun } from '@lotse/law/compile'
import { type Block, bitAt, type Shape } from '@lotse/law/population'
import { book } from '@lotse/statutes/rulebook.ts'

/** For each norm asked for, how many people. Who is neither open nor not open is unknown. */
export interface Counts {
  people: number
  open: number[]
  notOpen: number[]
  /** Of those for whom it is unknown: open, if what only a human can weigh is weighed in their favour. */
  openIfJudged: number[]
}

/** The words of a person's answer in a file. */
const answers = { open: 'open', judged: 'open-if-judged', no: 'not-open', unknown: 'unknown' } as const

/** Asks blocks of people whether norms are open to them. */
export class Counter {
  readonly #shape: Shape
  readonly #norms: readonly string[]
  readonly #on: Day
  #runs: { capacity: number; open: PopulationRun; judged: PopulationRun } | undefined

  constructor(shape: Shape, norms: readonly string[], on: Day) {
    this.#shape = shape
    this.#norms = norms
    this.#on = on
  }

  /** Runs are as large as the largest block so far. */
  #runsFor(count: number) {
    if (this.#runs && this.#runs.capacity >= count) return this.#runs
    const plan = (judgementsMet: boolean) =>
      planOpen(
        { shape: this.#shape, on: this.#on, judgementsMet },
        this.#norms.map((id) => ({ rulebook: book(), id })),
      )
    this.#runs = {
      capacity: count,
      open: populationRun(plan(false), count),
      judged: populationRun(plan(true), count),
    }
    return this.#runs
  }

  /**
   * @param groups  the group of each person; all are of one where it is absent
   * @param line  called for each person with the answers, where they are wanted one by one
   */
  count(
    block: Block,
    groups: readonly string[] | undefined,
    line?: (row: number, answers: string[]) => void,
  ): Map<string, Counts> {
    const { open, judged } = this.#runsFor(block.count)
    const [certain, favoured] = [open.run(block), judged.run(block)]
    if (line) for (let row = 0; row < block.count; row++) line(row, this.#wordsFor(row, certain, favoured))
    const counted = new Map<string, Counts>()
    for (const [group, { mask, people }] of masksOf(block.count, groups)) {
      const [sure, met] = [certain.tally(mask), favoured.tally(mask)]
      counted.set(group, {
        people,
        open: sure.map(({ yes }) => yes),
        notOpen: sure.map(({ no }) => no),
        openIfJudged: met.map(({ yes }, norm) => yes - (sure[norm]?.yes as number)),
      })
    }
    return counted
  }

  #wordsFor(row: number, certain: Answers, favoured: Answers): string[] {
    return certain.pairs.map(({ yes, no }, norm) => {
      if (bitAt(yes, row)) return answers.open
      if (bitAt(no, row)) return answers.no
      return bitAt(favoured.pairs[norm]?.yes as Uint32Array, row) ? answers.judged : answers.unknown
    })
  }
}

function masksOf(
  count: number,
  groups: readonly string[] | undefined,
): Map<string, { mask: Uint32Array; people: number }> {
  if (!groups) return new Map([['', { mask: everybody(count), people: count }]])
  const masks = new Map<string, { mask: Uint32Array; people: number }>()
  for (let row = 0; row < count; row++) {
    const name = groups[row] as string
    const group = masks.get(name) ?? { mask: new Uint32Array((count + 31) >>> 5), people: 0 }
    masks.set(name, group)
    group.mask[row >>> 5] = (group.mask[row >>> 5] as number) | (1 << (row & 31))
    group.people++
  }
  return masks
}

/** Adds what one block counted to the whole. */
export function addCounts(total: Map<string, Counts>, counted: ReadonlyMap<string, Counts>): void {
  for (const [group, counts] of counted) {
    const known = total.get(group)
    if (!known) {
      total.set(group, counts)
      continue
    }
    known.people += counts.people
    for (const what of ['open', 'notOpen', 'openIfJudged'] as const)
      counts[what].forEach((count, norm) => {
        known[what][norm] = (known[what][norm] as number) + count
      })
  }
}
