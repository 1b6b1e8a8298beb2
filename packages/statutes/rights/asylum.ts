import type { Topic } from './topics.ts'

/** Where does this asylum procedure stand, and what is owed in it? */
export const topic: Topic = {
  id: 'asylum',
  norms: [],
}
