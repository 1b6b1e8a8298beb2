import { type Asked, noElement } from './bind.ts'
import type { Day } from './day.ts'
import { BARRED, type GradeInterval, gradeOf, type Rank } from './grade.ts'
import { type Rulebook, type Version, versionOn } from './rulebook.ts'
import type { Situation } from './situation.ts'

/** Worst and best rank in one whole number: `worst + 8 * best`. What searches compute with. */
export type RankPair = number
export const worstOf = (pair: RankPair): Rank => (pair & 7) as Rank
export const bestOf = (pair: RankPair): Rank => (pair >> 3) as Rank

/**
 * The grade of a version, composed by the minimum in a fixed order: own requirements, then the gates, each of which
 * sees what is left. Waivers and passages are caps. Unknown facts widen the interval, and never lift its lower end.
 */
export function gradeVersion(version: Version, asked: Asked): RankPair {
  if (asked.on >= version.unknownFrom) return version.grade << 3
  let worst: number = version.grade
  let best: number = version.grade
  for (let index = 0; index < version.requirements.length; index++) {
    const { condition, excludes, missing, waivers } = version.requirements[index] as Version['requirements'][number]
    const found = condition(asked, noElement)
    const met = excludes ? 2 - found : found
    if (met === 2) continue
    let low: number = missing
    let high: number = met === 1 ? best : missing
    for (const { when, cap } of waivers) {
      const waived = when(asked, noElement)
      if (waived === 2 && cap > low) low = cap
      if (waived >= 1 && cap > high) high = cap
    }
    if (low < worst) worst = low
    if (high < best) best = high
    if (best === BARRED) return 0
  }
  for (let index = 0; index < version.gates.length; index++) {
    const { condition, missing, passages } = version.gates[index] as Version['gates'][number]
    const met = condition(asked, noElement)
    if (met === 2) continue
    let low: number = missing
    let high: number = met === 1 ? best : missing
    for (const { when, cap, needs } of passages) {
      if (best < needs) continue
      const open = when(asked, noElement)
      if (open === 2 && worst >= needs && cap > low) low = cap
      if (open >= 1 && cap > high) high = cap
    }
    if (low < worst) worst = low
    if (high < best) best = high
    if (best === BARRED) return 0
  }
  return worst | (best << 3)
}

/**
 * The grade of a norm on a day; barred where no version is in force.
 * @throws if the rulebook has no such norm, or two of its exceptions apply and contradict each other
 */
export function gradeOn(rulebook: Rulebook, id: string, asked: Asked): RankPair {
  const version = versionOn(rulebook, id, asked.on)
  if (!version) return 0
  return version.run ? version.run.grade(asked) : gradeVersion(version, asked)
}

/** What a situation is asked about. */
export interface Question {
  /** Day of decision. */
  on: Day
  /** Day of application; the day of decision where it is not given. */
  application?: Day
  /** Take what only a human can weigh as weighed in the person's favour. */
  judgementsMet?: boolean
}

export const asked = (situation: Situation, { on, application, judgementsMet }: Question): Asked => ({
  situation,
  on,
  application: application ?? on,
  met: judgementsMet ?? false,
})

/** The same in words. */
export function evaluate(rulebook: Rulebook, id: string, situation: Situation, question: Question): GradeInterval {
  const pair = gradeOn(rulebook, id, asked(situation, question))
  return { worst: gradeOf(worstOf(pair)), best: gradeOf(bestOf(pair)) }
}
