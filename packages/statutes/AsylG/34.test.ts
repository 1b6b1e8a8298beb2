import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { statuses } from '../facts/statuses.ts'
import { gradeIfJudged } from '../testing.ts'
import { noThreat } from './34.ts'
import { threatOfSafeState } from './35.ts'
import { asking, before, now, older, served } from './testing.ts'

describe('§§ 34, 35: the threat', () => {
  const asked: Told = {
    stay: [{ status: 'permission-to-stay', from: '2026-08-01' }],
    asylum: [{ status: 'asylum-pending', from: '2026-08-01' }],
    convictionOrExtradition: false,
  }
  const none = asking(noThreat, asked, now)
  const of = (status: string): Told => ({ asylum: [{ status, from: '2026-08-01' }] })

  it('§ 34 Abs. 1 Satz 1: none with protection or a title', () => {
    expect(none(of('asylum-granted'))).toBe('right')
    expect(none({ stay: [{ status: 'permit-25-5', from: '2026-08-01' }] })).toBe('right')
    expect(none({ ...of('asylum-granted'), convictionOrExtradition: true })).toBe('right')
  })
  it('a ban on removal, but for the exception; family and health are weighed', () => {
    expect(none(of('asylum-ban-on-removal'))).toBe('barred…right')
    expect(none(of('asylum-rejected'))).toBe('barred…right')
    expect(gradeIfJudged(noThreat, { ...asked, ...of('asylum-rejected') }, now)).toBe('right')
    expect(none({ ...of('asylum-ban-on-removal'), convictionOrExtradition: true })).toBe('barred')
  })
  it.each(
    statuses
      .filter(({ id }) => !id.startsWith('asylum-') && id !== 'german')
      .map(({ id, families }) => ({ id, families })),
  )('Nr. 5: $id', ({ id, families }) =>
    expect(none({ stay: [{ status: id, from: '2026-08-01' }] })).toBe(
      families.includes('title') ? 'right' : 'barred…right',
    ),
  )
  it('§ 35 until 11.06.2026: names the state that is safe', () => {
    const names = asking(
      threatOfSafeState,
      { ...older, asylumLetter: 'asylum-inadmissible', inadmissibleBecause: 'protected-elsewhere' },
      before,
    )
    expect(names()).toBe('right')
    expect(names({ inadmissibleBecause: 'other-third-state' })).toBe('right')
    expect(names({ inadmissibleBecause: 'follow-up' })).toBe('barred')
    expect(names({}, now)).toBe('right')
    expect(names({ asylumLodgedOn: '2026-06-12', asylumLetterServedOn: served }, now)).toBe('barred')
    expect(names({ asylumLodgedOn: null }, now)).toBe('barred…right')
  })
})
