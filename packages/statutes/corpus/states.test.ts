import { expect, it } from 'vitest'
import { driftSince, newestOf } from './states.ts'
import { committed } from './testing.ts'

const states = Object.entries(committed).map(([state, manifest]) => ({ state, manifest }))
const cites = ['AufenthG § 25b Abs. 1 Satz 2 Nr. 1', 'AufenthG § 18 Abs. 4 Satz 1', 'BeschV § 32 Abs. 1 Satz 1']
const statuses = (encodedFrom: string) =>
  driftSince(states, { id: 'probe', encodedFrom, cites }, newestOf(states)).map(({ status }) => status)

it('compares with the newest text that is not newer than the day of writing', () => {
  expect(statuses('2026-07-29')).toEqual(['same', 'same', 'same'])
  expect(statuses('2026-07-28')).toEqual(['same', 'changed', 'same'])
  expect(statuses('2021-08-01')[0]).toBe('changed')
})

it('takes of each code its newest text', () => {
  const newest = newestOf(states)
  expect(newest.codes['AufenthG']?.state).toBe('2026-07-29')
  expect(newest.codes['BeschV']).toBe(committed['2026-04'].codes['BeschV'])
})
