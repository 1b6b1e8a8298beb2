import { expect, it } from 'vitest'
import { mutationOf } from '../../apps/web/src/lib/law/trust/mutation.ts'
import { mutationPage, type Outcome } from './mutation-report.ts'

const mutants = [
  'permit-a | X § 1 | a',
  'permit-a | X § 1 | b',
  'permit-a | X § 1 | same',
  'permit-b from 2026-06-12 | X § 2 | c',
]
const outcome: Outcome = {
  mutants: mutants.map((id) => ({ id, cite: '' })),
  killed: {
    byNormTests: new Set(['permit-a | X § 1 | a']),
    byCases: new Set(['permit-b from 2026-06-12 | X § 2 | c']),
  },
  equivalent: [{ mutants: /same$/, because: 'it is the same' }],
}

it('tells of each norm how many mutants are noticed, in rows that the pages about the law read', () => {
  const page = mutationPage(outcome)
  expect(mutationOf(page, 'permit-a')).toEqual({ total: 2, killed: 1, left: 1 })
  expect(mutationOf(page, 'permit-b')).toEqual({ total: 1, killed: 1, left: 0 })
  expect(mutationOf(page, 'permit-c')).toBe(undefined)
})
