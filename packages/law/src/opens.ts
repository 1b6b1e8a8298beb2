import { type Day, LATEST, plainDate, plus, plusDays, years } from './day.ts'
import { asked, bestOf, gradeOn, worstOf } from './evaluate.ts'
import type { DayAnswer } from './finding.ts'
import type { Rank } from './grade.ts'
import { type Rulebook, textDays } from './rulebook.ts'
import type { Situation } from './situation.ts'
import { endOfStatus, RESIDENCE } from './stay.ts'

interface Horizon {
  from: Day
  /** Exclusive; default: 20 years after `from`. */
  until?: Day
  /** A fixed day of application; without it the application moves along with the decision. */
  application?: Day
}

/** The days after `from` on which the norm's grade can change if only time passes, in order. */
export function turningDays(
  rulebook: Rulebook,
  id: string,
  situation: Situation,
  { from, until = plus(from, years(20)), application }: Horizon,
): Day[] {
  const found: Day[] = textDays(rulebook, id)
  const question = asked(situation, { on: from, ...(application ? { application } : {}) })
  for (const version of rulebook.versions.get(id) ?? []) for (const turns of version.turns) turns(question, found)
  return [...new Set(found)].filter((day) => day > from && day < until).sort((a, b) => a - b)
}

/** Last day up to which anybody may be told to wait: the residence status runs out after it. */
export function lastDayOfStatus(rulebook: Rulebook, situation: Situation, on: Day): Day {
  const slot = rulebook.layout.index.get(RESIDENCE)
  return slot === undefined ? LATEST : endOfStatus(situation.tracks[slot], on, situation.asOf)
}

/** How a norm stands on one day: the ranks with judgements open, and with judgements met. */
interface Standing {
  day: Day
  worst: Rank
  best: Rank
  worstIfJudged: Rank
  bestIfJudged: Rank
}

export function standingOn(rulebook: Rulebook, id: string, situation: Situation, on: Day, application?: Day): Standing {
  const question = { on, ...(application ? { application } : {}) }
  const open = gradeOn(rulebook, id, asked(situation, question))
  const judged = gradeOn(rulebook, id, asked(situation, { ...question, judgementsMet: true }))
  return {
    day: on,
    worst: worstOf(open),
    best: bestOf(open),
    worstIfJudged: worstOf(judged),
    bestIfJudged: bestOf(judged),
  }
}

/** The norm's whole course from a day on: how it stands at first, and after each day on which that changes. */
export function course(rulebook: Rulebook, id: string, situation: Situation, horizon: Horizon): Standing[] {
  const days = [horizon.from, ...turningDays(rulebook, id, situation, horizon)]
  const standings: Standing[] = []
  for (const day of days) {
    const next = standingOn(rulebook, id, situation, day, horizon.application)
    const last = standings.at(-1)
    if (
      !last ||
      last.worst !== next.worst ||
      last.best !== next.best ||
      last.worstIfJudged !== next.worstIfJudged ||
      last.bestIfJudged !== next.bestIfJudged
    )
      standings.push(next)
  }
  return standings
}

export type Side = 'worst' | 'worstIfJudged' | 'bestIfJudged'

/**
 * First day on which the norm reaches the rank if only time passes.
 * Where it is not reached for certain, says since when the law itself cannot be known, or what stands in the way.
 */
export function opensOn(
  standings: readonly Standing[],
  side: Side,
  rank: Rank,
  unknownLaw: ReadonlySet<Day>,
): DayAnswer {
  const first = standings.find((standing) => standing[side] >= rank)
  const blind = standings.find(
    (standing) => unknownLaw.has(standing.day) && standing.worst < rank && standing.bestIfJudged >= rank,
  )
  if (first && (!blind || blind.day > first.day))
    return { day: plainDate(first.day), reason: first === standings[0] ? 'already' : 'settled' }
  if (blind) return { day: null, unknownFrom: plainDate(blind.day), reason: 'unknown-law' }
  if (standings.some((standing) => standing.worstIfJudged >= rank)) return { day: null, reason: 'judgement' }
  return { day: null, reason: standings.some((standing) => standing.bestIfJudged >= rank) ? 'unknown-facts' : 'never' }
}

/** First day after it was open on which it no longer is, for certain or perhaps. */
export function closesOn(
  standings: readonly Standing[],
  side: Side,
  rank: Rank,
  unknownLaw: ReadonlySet<Day>,
): DayAnswer {
  const opened = standings.findIndex((standing) => standing[side] >= rank)
  if (opened < 0) return { day: null, reason: 'never' }
  const after = standings.slice(opened + 1).find((standing) => standing[side] < rank)
  if (!after) return { day: null, reason: 'never' }
  if (after.bestIfJudged >= rank) {
    if (unknownLaw.has(after.day)) return { day: null, unknownFrom: plainDate(after.day), reason: 'unknown-law' }
    return { day: null, unknownFrom: plainDate(after.day), reason: 'unknown-facts' }
  }
  return { day: plainDate(after.day), reason: 'settled' }
}

/** Days from which an amount or the text of the norm is not known. */
export function unknownLawDays(rulebook: Rulebook, id: string): Set<Day> {
  const days = new Set(amountEnds(rulebook))
  for (const version of rulebook.versions.get(id) ?? []) if (version.unknownFrom < LATEST) days.add(version.unknownFrom)
  return days
}

const ends = new WeakMap<Rulebook['amounts'], ReadonlySet<Day>>()

/** Days from which an amount is not known. */
export function amountEnds({ amounts }: Rulebook): ReadonlySet<Day> {
  const known = ends.get(amounts)
  if (known) return known
  const days = new Set([...amounts.values()].map((table) => plusDays(table.knownUntil, 1)))
  ends.set(amounts, days)
  return days
}

/** Nobody is told to wait until the status has run out. */
export function afterStatus(rulebook: Rulebook, situation: Situation, on: Day): Day {
  const last = lastDayOfStatus(rulebook, situation, on)
  return last === LATEST ? LATEST : plusDays(last, 1)
}

/** First day from `from` on which the norm can reach the rank: unknown facts turning out well, judgements met. */
export function firstDayAtBest(
  rulebook: Rulebook,
  id: string,
  situation: Situation,
  from: Day,
  until: Day,
  rank: Rank,
): Day | undefined {
  const reaches = (day: Day) =>
    bestOf(gradeOn(rulebook, id, asked(situation, { on: day, judgementsMet: true }))) >= rank
  if (reaches(from)) return from
  const opens = turningDays(rulebook, id, situation, { from, until }).find(reaches)
  // That the law is not known from then on opens nothing.
  return opens !== undefined &&
    unknownLawDays(rulebook, id).has(opens) &&
    !isCertain(rulebook, id, situation, opens, rank)
    ? undefined
    : opens
}

/** Reaches the rank on the day whatever is still unknown, judgements met. */
export function isCertain(rulebook: Rulebook, id: string, situation: Situation, on: Day, rank: Rank): boolean {
  return worstOf(gradeOn(rulebook, id, asked(situation, { on, judgementsMet: true }))) >= rank
}
