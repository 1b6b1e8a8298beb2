// What the last run of the mutants found, read from its page when the pages are built.
import { type Mutation, mutationOf } from './mutation.ts'

const pages = import.meta.glob<string>('../../../../../../docs/mutation.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

export const mutationNow = (id: string): Mutation | undefined => mutationOf(Object.values(pages).join('\n'), id)
