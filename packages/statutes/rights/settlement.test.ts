import { describe, expect, it } from 'vitest'
import { residenceStatuses } from '../facts/statuses.ts'
import { norms } from '../norms.ts'
import { missingWords } from '../words/missing.ts'
import { loadTopic, loadTopicWords } from './index.ts'
import { topic } from './settlement.ts'
import { countsForNaturalisation, countsForSettlement } from './time-that-counts.ts'

it('is made of norms of the rulebook', () => expect(topic.norms.filter((norm) => !norms.includes(norm))).toEqual([]))
it('has every norm that ends in staying for good', () => {
  const ends = new Set(['settlement', 'settlement-eu', 'german'])
  /** Given with the admission from abroad: nobody waits or works for it here. */
  const onArrival = 'settlement-admitted-group'
  const all = norms.filter(({ id, grants }) => ends.has(grants.status) && id !== onArrival).map(({ id }) => id)
  expect(topic.norms.map(({ id }) => id).sort()).toEqual(all.sort())
})
it.each(['de', 'en'] as const)('has words for everything in %s', async (language) =>
  expect(missingWords(await loadTopic('settlement'), await loadTopicWords('settlement', language))).toEqual([]),
)

describe('time that counts', () => {
  const having = (counts: (status: string) => string, wanted: string) =>
    residenceStatuses.filter(({ id }) => counts(id) === wanted).map(({ id }) => id)

  it('never a toleration, a visitor’s visa or no paper', () => {
    const without = residenceStatuses
      .filter(({ id, families }) => families.includes('toleration') || ['none', 'visa-schengen'].includes(id))
      .map(({ id }) => id)
    expect(having(countsForNaturalisation, 'none')).toEqual(expect.arrayContaining(without))
    expect(having(countsForSettlement, 'none')).toEqual(expect.arrayContaining(without))
  })
  it('studies and training by half for settlement, and in full for naturalisation', () => {
    expect(having(countsForSettlement, 'half')).toContain('permit-16b')
    expect(countsForNaturalisation('permit-16b')).toBe('all')
  })
  it('the asylum procedure only with protection', () => {
    expect(having(countsForNaturalisation, 'with-protection')).toEqual(['permission-to-stay'])
    expect(having(countsForSettlement, 'with-protection')).toEqual(['permission-to-stay'])
  })
})
