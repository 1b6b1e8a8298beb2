// Rights that are no residence status: may this person work? They are applied to the same facts as the norms of titles, in a rulebook of
// their own, because no road leads to them or from them.
import { type Norm, type Rulebook, rulebook } from '@lotse/law'
import { workAllowedBefore, workDuringAsylum, workInReception, workToleratedInReception } from '../AsylG/61.ts'
import { sideJobs, workBeyondTitle, workInTrainingToleration, workOfTitle, workWithTitle } from '../AufenthG/4a.ts'
import { workTolerated } from '../AufenthG/60a-5b.ts'
import { amounts } from '../amounts/index.ts'
import { withRights } from './statuses.ts'

/** Every norm about the question whether somebody may work, in the order in which a list shows them. */
export const workRights: readonly Norm[] = [
  workWithTitle,
  workOfTitle,
  ...sideJobs,
  workBeyondTitle,
  workInTrainingToleration,
  workDuringAsylum,
  workInReception,
  workToleratedInReception,
  workAllowedBefore,
  workTolerated,
]

let made: Rulebook | undefined

/** The rights, made ready once. A situation read for the whole rulebook serves here, too: the facts are the same. */
export function rights(): Rulebook {
  made ??= rulebook({ vocabulary: withRights, norms: workRights, amounts, steps: [] })
  return made
}
