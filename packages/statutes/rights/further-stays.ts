import type { Topic } from './topics.ts'

/** Residence titles that the planner does not search: shorter, rarer or from abroad. */
export const topic: Topic = {
  id: 'further-stays',
  norms: [],
}
