import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { residenceStatuses } from '../facts/statuses.ts'
import { grade, gradeIfJudged } from '../testing.ts'
import { prolongationOpen } from './8.ts'

const on = '2026-11-23'
const holder: Told = {
  stay: [{ status: 'permit-18b', from: '2024-01-01' }],
  integrationCourseDuty: 'none',
  prolongationExcluded: false,
}
const of = (changes: Told = {}) => grade(prolongationOpen, { ...holder, ...changes }, on)

describe('§ 8: what is asked beside the conditions of the permit', () => {
  it.each(
    residenceStatuses.map(({ id, families }) => [id, families.includes('permit') || id === 'blue-card'] as const),
  )('a holder of %s: %s', (status, wanted) =>
    expect(of({ stay: [{ status, from: '2024-01-01' }] })).toBe(wanted ? 'right' : 'barred'),
  )
  it('Abs. 2: excluded by the office, as a rule', () => {
    expect(of({ prolongationExcluded: true })).toBe('exceptional')
    expect(of({ prolongationExcluded: null })).toBe('exceptional…right')
  })
  it.each(['none', 'passed', 'excused'])('Abs. 3: a course that is %s', (integrationCourseDuty) =>
    expect(of({ integrationCourseDuty })).toBe('right'),
  )
  it('Abs. 3: a duty that goes on: whether it was kept is weighed, and a breach leaves discretion', () => {
    expect(of({ integrationCourseDuty: 'open' })).toBe('may…right')
    expect(gradeIfJudged(prolongationOpen, { ...holder, integrationCourseDuty: 'open' }, on)).toBe('right')
    expect(of({ integrationCourseDuty: null })).toBe('may…right')
  })
  it.each(['permit-25-1', 'permit-25-2-refugee', 'permit-25-2-subsidiary', 'permit-25-3'])(
    'Abs. 4: of holders of %s it is not asked',
    (status) => expect(of({ stay: [{ status, from: '2024-01-01' }], integrationCourseDuty: 'open' })).toBe('right'),
  )
  it.each(['permit-25-5', 'permit-25b', 'permit-family', 'blue-card'])('Abs. 4: of holders of %s it is', (status) =>
    expect(of({ stay: [{ status, from: '2024-01-01' }], integrationCourseDuty: 'open' })).toBe('may…right'),
  )
})
