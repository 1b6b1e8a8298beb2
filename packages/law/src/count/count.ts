import { type Answers, everybody, type PopulationRun, planOpen, populationRun } from '../compile/planes/index.ts'
import type { Day } from '../day.ts'
import { type Block, bitAt, type Shape } from '../population/index.ts'
import type { Rulebook } from '../rulebook.ts'

/** For each norm asked for, how many people. Who is neither open nor not open is unknown. */
export interface Counts {
  people: number
  open: number[]
  notOpen: number[]
  /** Of those for whom it is unknown: open, if what only a human can weigh is weighed in their favour. */
  openIfJudged: number[]
  /** With a reform: open after it, not before, and the other way round; what only a human can weigh weighed in their favour. */
  gained?: number[]
  lost?: number[]
}

/** The same norms, otherwise: a rulebook after a reform. */
export interface Changed {
  rulebook: Rulebook
}

/** The words of a person's answer in a file. */
const answers = { open: 'open', judged: 'open-if-judged', no: 'not-open', unknown: 'unknown' } as const

/** Room of a run from the first block on: it is made anew, module and all, for a block that is larger than those before. */
const LEAST_ROOM = 16_384

/** Asks blocks of people whether norms are open to them. */
export class Counter {
  readonly #book: Rulebook
  readonly #shape: Shape
  readonly #norms: readonly string[]
  readonly #on: Day
  #runs: { capacity: number; open: PopulationRun; judged: PopulationRun; after: PopulationRun | undefined } | undefined

  readonly #changed: Changed | undefined

  constructor(book: Rulebook, shape: Shape, norms: readonly string[], on: Day, changed?: Changed) {
    this.#changed = changed
    this.#book = book
    this.#shape = shape
    this.#norms = norms
    this.#on = on
  }

  /** Runs are as large as the largest block so far. */
  #runsFor(people: number) {
    if (this.#runs && this.#runs.capacity >= people) return this.#runs
    const count = Math.max(people, LEAST_ROOM)
    const plan = (judgementsMet: boolean, rulebook = this.#book) =>
      planOpen(
        { shape: this.#shape, on: this.#on, judgementsMet },
        this.#norms.map((id) => ({ rulebook, id })),
      )
    this.#runs = {
      capacity: count,
      open: populationRun(plan(false), count),
      judged: populationRun(plan(true), count),
      after: this.#changed && populationRun(plan(true, this.#changed.rulebook), count),
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
    const { open, judged, after } = this.#runsFor(block.count)
    const [certain, favoured, changed] = [open.run(block), judged.run(block), after?.run(block)]
    if (line) for (let row = 0; row < block.count; row++) line(row, this.#wordsFor(row, certain, favoured))
    const counted = new Map<string, Counts>()
    for (const [group, { mask, people }] of masksOf(block.count, groups)) {
      const [sure, met] = [certain.tally(mask), favoured.tally(mask)]
      counted.set(group, {
        people,
        open: sure.map(({ yes }) => yes),
        notOpen: sure.map(({ no }) => no),
        openIfJudged: met.map(({ yes }, norm) => yes - (sure[norm]?.yes as number)),
        ...(changed ? { gained: onlyIn(changed, favoured, mask), lost: onlyIn(favoured, changed, mask) } : {}),
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

/** For each norm, how many are open in the one and not in the other. */
function onlyIn(one: Answers, other: Answers, mask: Uint32Array): number[] {
  return one.pairs.map(({ yes }, norm) => {
    const not = other.pairs[norm]?.yes as Uint32Array
    let count = 0
    for (let word = 0; word < mask.length; word++)
      count += bitsIn((yes[word] as number) & ~(not[word] as number) & (mask[word] as number))
    return count
  })
}

function bitsIn(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
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
    for (const what of ['open', 'notOpen', 'openIfJudged', 'gained', 'lost'] as const)
      counts[what]?.forEach((count, norm) => {
        const sums = known[what] as number[]
        sums[norm] = (sums[norm] as number) + count
      })
  }
}
