import type { Topic } from './topics.ts'

/** What was decided on an application for asylum, and what holds until a court has spoken? */
export const topic: Topic = {
  id: 'remedy',
  norms: [],
}
