// What the last run of the mutants found, read from its page when the pages are built.
import page from '../../../../../../docs/mutation.md?raw'
import { type Mutation, mutationOf } from './mutation.ts'

export const mutationNow = (id: string): Mutation | undefined => mutationOf(page, id)
