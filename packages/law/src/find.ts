import { nextQuestions } from './ask.ts'
import { plainDate } from './day.ts'
import { asked, evaluate, type Question } from './evaluate.ts'
import { explain } from './explain.ts'
import type { Finding } from './finding.ts'
import { gapsOf } from './gap.ts'
import { EXCEPTIONAL, gradeOf, MAY, type Rank } from './grade.ts'
import { openJudgements } from './judge.ts'
import { closesOn, course, lastDayOfStatus, opensOn, standingOn, unknownLawDays } from './opens.ts'
import { type Rulebook, versionOn } from './rulebook.ts'
import type { Situation } from './situation.ts'

/**
 * A norm applied to a situation: its grade, why, what is missing, from when and until when.
 * @throws if the norm is not in the rulebook. A norm of which no version is in force is not found: `undefined`.
 */
export function find(rulebook: Rulebook, id: string, situation: Situation, question: Question): Finding | undefined {
  const { on, application } = question
  const version = versionOn(rulebook, id, on)
  if (!version) return undefined
  const rank: Rank = version.grade
  const horizon = { from: on, ...(application ? { application } : {}) }
  const standings = course(rulebook, id, situation, horizon)
  const last = lastDayOfStatus(rulebook, situation, on)
  const held = standings.filter((standing) => standing.day <= last)
  const now = standingOn(rulebook, id, situation, on, application)
  const reasons = explain(rulebook, version, asked(situation, question))
  const unknownLaw = unknownLawDays(rulebook, id)
  const wanted = rank > EXCEPTIONAL ? rank : MAY
  const gaps = gapsOf(rulebook, id, situation, on, wanted).filter((gap) => gap.changes.length > 0)
  const opens = opensOn(held, 'worst', wanted, unknownLaw)
  const weaker = wanted > MAY && now.worstIfJudged < wanted ? weakerRoad(held, wanted, unknownLaw) : undefined
  return {
    norm: version.norm,
    on: plainDate(on),
    application: plainDate(application ?? on),
    grade: evaluate(rulebook, id, situation, { ...question, judgementsMet: false }),
    gradeIfJudged: evaluate(rulebook, id, situation, { ...question, judgementsMet: true }),
    open:
      now.worst >= wanted
        ? 'open'
        : now.worstIfJudged >= wanted
          ? 'subject-to-judgement'
          : now.bestIfJudged >= wanted
            ? 'perhaps'
            : 'closed',
    reasons,
    judgements: openJudgements(rulebook, version, asked(situation, question)),
    toAnswer: nextQuestions(rulebook, situation, { on, norms: [id] }).map(({ key }) => key),
    toChange: gaps,
    opensOn: opens,
    opensOnIfJudged: opensOn(held, 'worstIfJudged', wanted, unknownLaw),
    opensOnAtBest: opensOn(held, 'bestIfJudged', wanted, unknownLaw),
    closesOn: closesOn(standings, opens.day ? 'worst' : 'worstIfJudged', wanted, unknownLaw),
    ...(weaker ? { weaker } : {}),
  }
}

/** Where the norm's own grade is out of reach, the best lower one that is still worth asking for. */
function weakerRoad(
  standings: ReturnType<typeof course>,
  wanted: Rank,
  unknownLaw: ReadonlySet<number>,
): NonNullable<Finding['weaker']> | undefined {
  for (let rank = wanted - 1; rank >= MAY; rank--) {
    const day = opensOn(standings, 'worstIfJudged', rank as Rank, unknownLaw)
    if (day.day) return { grade: gradeOf(rank as Rank), opensOn: day }
  }
  return undefined
}
