import { decidingFacts } from './ask.ts'
import type { TimedStep } from './change.ts'
import { type Day, plainDate, plusDays } from './day.ts'
import { asked, bestOf, gradeOn, worstOf } from './evaluate.ts'
import type { Leg, Route, RouteStep } from './finding.ts'
import { gradeOf, type Rank } from './grade.ts'
import { openJudgements } from './judge.ts'
import { turningDays } from './opens.ts'
import type { Label, Ride } from './ride.ts'
import { type Rulebook, versionOn } from './rulebook.ts'
import type { Situation } from './situation.ts'

/** What the search found, as it is told. */
export function routeOf(rulebook: Rulebook, goal: string, label: Label): Route {
  return {
    goal,
    legs: label.rides.map((ride) => legOf(rulebook, ride)),
    arrives: plainDate(label.arrives),
    earliest: plainDate(label.earliest),
    weakest: gradeOf(label.weakest),
    effort: label.effort,
  }
}

function legOf(rulebook: Rulebook, ride: Ride): Leg {
  const { norm, situation, opens, ready, rank } = ride
  const question = asked(situation, { on: opens })
  const version = versionOn(rulebook, norm.id, opens)
  const wait: RouteStep[] =
    opens > ready
      ? [
          {
            kind: 'wait-until',
            changes: [],
            from: plainDate(ready),
            to: plainDate(opens),
            earliest: plainDate(opens),
            help: [],
            source: norm.cite,
          },
        ]
      : []
  const closes = closing(rulebook, norm.id, situation, opens, rank)
  return {
    norm,
    fromStatus: ride.fromStatus,
    toStatus: norm.grants.status,
    grade: gradeOf(rank),
    opens: plainDate(opens),
    arrives: plainDate(ride.arrives),
    earliest: plainDate(ride.earliest),
    ...(closes ? { applyBy: plainDate(plusDays(closes, -1)) } : {}),
    steps: [
      ...ride.steps.map(stepOf),
      ...wait,
      ...[ride.filing, ride.deciding].flatMap((step) =>
        step ? [{ ...stepOf(step), changes: [], norm: norm.id }] : [],
      ),
    ],
    assumes: {
      facts: decidingFacts(rulebook, norm.id, { ...question, met: true }),
      judgements: version ? openJudgements(rulebook, version, question) : [],
    },
    isSure: worstOf(gradeOn(rulebook, norm.id, asked(situation, { on: opens, judgementsMet: true }))) >= rank,
  }
}

function stepOf({ kind, change, from, ends, endsAtShortest }: TimedStep): RouteStep {
  return {
    kind: kind.id,
    changes: [change],
    from: plainDate(from),
    to: plainDate(ends),
    earliest: plainDate(endsAtShortest),
    help: kind.help,
    source: kind.source,
  }
}

/** First day after it opens on which it is closed for certain. */
function closing(rulebook: Rulebook, id: string, situation: Situation, opens: Day, rank: Rank): Day | undefined {
  return turningDays(rulebook, id, situation, { from: opens }).find(
    (day) => bestOf(gradeOn(rulebook, id, asked(situation, { on: day, judgementsMet: true }))) < rank,
  )
}
