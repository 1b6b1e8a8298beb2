import { compileWhole, runtime } from '../packages/law/src/compile/index.ts'
import { asked, type Rulebook, rulebook as ready, type Situation, versionOn } from '../packages/law/src/index.ts'
import { amounts } from '../packages/statutes/amounts/index.ts'
import { norms } from '../packages/statutes/norms.ts'
import { handNorms } from './hand/norms.ts'
import { personsOf } from './hand/read.ts'
import { median } from './median.ts'

export interface Forty {
  norms: number
  /** Answers "is it open?" in which hand and engine differ, of how many, and how many of them are yes. */
  differs: number
  answers: number
  open: number
  /** People a second, median of the rounds, for all norms. */
  byHand: number
  whole: number
  wholeWithUnknowns: number
}

/**
 * Forty norms by hand, one function each, against the same forty compiled as one module: the rounds take turns.
 * @param complete  people of whom everything is told: two-valued functions know nothing else
 */
export async function measureForty(
  full: Rulebook,
  complete: readonly Situation[],
  unknown: readonly Situation[],
  on: number,
  pace: (run: (index: number) => number) => number,
  rounds: number,
): Promise<Forty> {
  const ids = Object.keys(handNorms)
  for (const id of ids) if (!versionOn(full, id, on)) throw new Error(`${id} is not in force on ${on}.`)
  const few = ready({
    vocabulary: full.vocabulary,
    norms: norms.filter(({ id }) => id in handNorms),
    amounts,
    steps: [],
  })
  const module_ = await import(`data:text/javascript,${encodeURIComponent(compileWhole(few, on))}`)
  const openAll = module_.make(runtime, few.amounts)
  const hands = (module_.ids as string[]).map((id) => handNorms[id] as (typeof handNorms)[string])
  const out = new Uint8Array(ids.length)
  const people = personsOf(full, complete)
  const questions = complete.map((situation) => asked(situation, { on }))
  const questionsUnknown = unknown.map((situation) => asked(situation, { on }))
  const plain = questions.map(({ application }) => ({ on, applied: application, judged: false }))

  let differs = 0
  let open = 0
  // Each person twice: with judgements counted as not met, and as met.
  for (const judged of [false, true])
    complete.forEach((situation, index) => {
      const question = asked(situation, { on, judgementsMet: judged })
      openAll(question, out)
      hands.forEach((hand, at) => {
        const isOpen = hand(people[index] as never, { on, applied: question.application, judged })
        if (isOpen) open++
        if (isOpen !== (out[at] === 2)) differs++
      })
    })

  const runs = {
    byHand: (index: number) => {
      let total = 0
      for (const hand of hands) if (hand(people[index] as never, plain[index] as never)) total++
      return total
    },
    whole: (index: number) => {
      openAll(questions[index], out)
      return out[0] as number
    },
    wholeWithUnknowns: (index: number) => {
      openAll(questionsUnknown[index], out)
      return out[0] as number
    },
  }
  const paces = { byHand: [] as number[], whole: [] as number[], wholeWithUnknowns: [] as number[] }
  for (let round = -1; round < rounds; round++)
    for (const key of Object.keys(runs) as (keyof typeof runs)[]) {
      const found = pace(runs[key])
      if (round >= 0) paces[key].push(found)
    }
  return {
    norms: ids.length,
    differs,
    answers: 2 * people.length * ids.length,
    open,
    byHand: median(paces.byHand),
    whole: median(paces.whole),
    wholeWithUnknowns: median(paces.wholeWithUnknowns),
  }
}
