import { workAllowedBefore, workDuringAsylum, workInReception, workToleratedInReception } from '../AsylG/61.ts'
import { sideJobs, workBeyondTitle, workInTrainingToleration, workOfTitle, workWithTitle } from '../AufenthG/4a.ts'
import { workTolerated } from '../AufenthG/60a-5b.ts'
import type { Topic } from './topics.ts'

/** May this person work? */
export const topic: Topic = {
  id: 'work',
  norms: [
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
  ],
}
