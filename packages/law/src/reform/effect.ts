import { type Day, type PlainDate, plainDate } from '../day.ts'
import { course, standingOn } from '../opens.ts'
import { type Rulebook, versionOn } from '../rulebook.ts'
import type { Situation } from '../situation.ts'

/** How a norm stands for one person on a day, what only humans weigh taken as met. */
export interface Stand {
  /** `perhaps`: only if unknown facts turn out well. */
  state: 'open' | 'perhaps' | 'closed'
  /** First day on which it is open for certain if only time passes. */
  opensOn: PlainDate | undefined
}

/** What a reform does to one road of one person. */
export type Turn = 'gained' | 'lost' | 'sooner' | 'later' | 'surer' | 'less-sure' | 'same'

export interface Effect {
  norm: string
  turn: Turn
  before: Stand
  after: Stand
}

function standOf(rulebook: Rulebook, id: string, situation: Situation, on: Day): Stand {
  const version = versionOn(rulebook, id, on)
  if (!version) return { state: 'closed', opensOn: undefined }
  const { grade } = version
  const now = standingOn(rulebook, id, situation, on)
  const first = course(rulebook, id, situation, { from: on }).find(({ worstIfJudged }) => worstIfJudged >= grade)
  return {
    state: now.worstIfJudged >= grade ? 'open' : now.bestIfJudged >= grade ? 'perhaps' : 'closed',
    opensOn: first && plainDate(first.day),
  }
}

/** What a reform does to one person: each norm it touches, before and after, both asked about the same day. */
export function effectsOf(
  before: Rulebook,
  after: Rulebook,
  norms: readonly string[],
  situation: Situation,
  on: Day,
): Effect[] {
  return norms.map((norm) => {
    const stands = { before: standOf(before, norm, situation, on), after: standOf(after, norm, situation, on) }
    return { norm, ...stands, turn: turnOf(stands.before, stands.after) }
  })
}

const rank = { closed: 0, perhaps: 1, open: 2 } as const

function turnOf(before: Stand, after: Stand): Turn {
  if (before.state !== after.state) {
    if (after.state === 'open') return 'gained'
    if (before.state === 'open') return 'lost'
    return rank[after.state] > rank[before.state] ? 'surer' : 'less-sure'
  }
  if (before.opensOn === after.opensOn) return 'same'
  if (before.opensOn === undefined) return 'sooner'
  if (after.opensOn === undefined) return 'later'
  return after.opensOn < before.opensOn ? 'sooner' : 'later'
}
