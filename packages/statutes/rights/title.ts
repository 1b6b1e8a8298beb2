import type { Topic } from './topics.ts'

/** Does this paper hold, go on or end? */
export const topic: Topic = {
  id: 'title',
  norms: [],
}
