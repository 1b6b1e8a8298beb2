import { statusesIn, type Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../facts/index.ts'
import { grade, gradeIfJudged } from '../testing.ts'
import { tolerationImpossible, tolerationUrgent } from './60a.ts'

const on = '2026-11-23'
const mustLeave: Told = {
  stay: [{ status: 'none', from: '2026-10-01' }],
  asylum: [{ status: 'asylum-rejected', from: '2026-09-01' }],
  obligedToLeave: true,
  protection: 'none',
  deceivesNow: false,
  refusesCooperationNow: false,
}

describe.each([
  { name: 'Satz 1: removal is impossible', norm: tolerationImpossible, best: 'right', withAddition: 'barred' },
  { name: 'Satz 3: urgent reasons', norm: tolerationUrgent, best: 'may', withAddition: 'exceptional' },
])('§ 60a Abs. 2 $name', ({ norm, best, withAddition }) => {
  const of = (changes: Told) => grade(norm, { ...mustLeave, ...changes }, on)
  const judged = (changes: Told) => gradeIfJudged(norm, { ...mustLeave, ...changes }, on)

  it('is for somebody to weigh', () => {
    expect(of({})).toBe(`barred…${best}`)
    expect(judged({})).toBe(best)
  })
  it.each(['toleration', 'toleration-training', 'toleration-employment'])('goes on with %s', (status) =>
    expect(judged({ stay: [{ status, from: '2025-01-01' }] })).toBe(best),
  )
  it.each(['permit-25b', 'blue-card', 'settlement', 'fiction-continued'])('not with %s', (status) =>
    expect(judged({ stay: [{ status, from: '2025-01-01' }] })).toBe('barred'),
  )
  it.each(statusesIn(vocabulary, 'title'))('nobody with a title must leave: %s', (status) =>
    expect(judged({ stay: [{ status, from: '2025-01-01' }] })).toBe('barred'),
  )
  it.each(['none', 'toleration', 'toleration-discretion'])(
    'who holds %s must leave, whatever the office has said',
    (status) => expect(judged({ stay: [{ status, from: '2026-10-01' }], obligedToLeave: false })).toBe(best),
  )
  it('who holds another paper must leave only if it was said', () => {
    const schengen = (obligedToLeave: boolean): Told => ({
      stay: [{ status: 'permission-to-stay', from: '2025-01-01' }],
      obligedToLeave,
    })
    expect(judged(schengen(true))).toBe(best)
    expect(judged(schengen(false))).toBe('barred')
  })
  describe('during an asylum procedure', () => {
    it('once it is withdrawn', () =>
      expect(
        judged({
          stay: [{ status: 'permission-to-stay', from: '2025-01-01' }],
          asylum: [{ status: 'asylum-withdrawn', from: '2026-09-01' }],
        }),
      ).toBe(best))

    const permitted: Told = { stay: [{ status: 'permission-to-stay', from: '2025-01-01' }] }
    it('not while it runs', () =>
      expect(judged({ ...permitted, asylum: [{ status: 'asylum-pending', from: '2025-01-01' }] })).toBe('barred'))
    it('once it is rejected for good', () => expect(judged(permitted)).toBe(best))
  })
  it('an unknown paper never grants', () => expect(judged({ stay: null })).toBe(`barred…${best}`))

  describe('§ 60b Abs. 1 Satz 1: the toleration with the addition instead', () => {
    it('for whoever holds it', () =>
      expect(judged({ stay: [{ status: 'toleration-unclear-identity', from: '2025-01-01' }] })).toBe(withAddition))
    it('for whoever deceives', () => expect(judged({ deceivesNow: true })).toBe(withAddition))
    it('what was left undone is weighed', () => {
      expect(of({ refusesCooperationNow: true })).toBe(`barred…${best}`)
      expect(judged({ refusesCooperationNow: true })).toBe(best)
    })
    it('unknown deception never grants', () => expect(judged({ deceivesNow: null })).toBe(`${withAddition}…${best}`))
  })
})

describe('§ 60a Abs. 2 Satz 1', () => {
  it('a ban on removal makes it impossible by law', () =>
    expect(grade(tolerationImpossible, { ...mustLeave, protection: 'ban-on-removal' }, on)).toBe('right'))
})
