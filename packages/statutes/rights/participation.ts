import type { Topic } from './topics.ts'

/** What do the state, the districts and their offices owe? */
export const topic: Topic = {
  id: 'participation',
  norms: [],
}
