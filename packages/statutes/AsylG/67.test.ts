import type { Told } from '@lotse/law'
import { describe, expect, it } from 'vitest'
import { statuses } from '../facts/statuses.ts'
import { permissionBack, permissionHolds } from './67.ts'
import { asking, before, newer, now, older } from './testing.ts'

describe('§ 67: the permission after a decision', () => {
  const held: Told = {
    ...older,
    stay: [{ status: 'permission-to-stay', from: '2026-05-01' }],
    asylum: [{ status: 'asylum-pending', from: '2026-05-01' }],
    asylumLetter: 'asylum-refused',
    actionState: 'open',
    actionOn: '2026-05-25',
    obligedToLeave: false,
    enforcedAtOnce: false,
  }
  const goesOn = asking(permissionHolds, held, before)

  it('until 11.06.2026 it outlives a simple refusal while the action holds it up', () => {
    expect(goesOn()).toBe('right')
    expect(goesOn({ actionOn: '2026-05-30' })).toBe('barred…right')
    expect(goesOn({ asylumLetter: 'asylum-refused-manifestly' })).toBe('barred…right')
    expect(goesOn({ actionState: 'over' })).toBe('barred')
    expect(goesOn({ obligedToLeave: true })).toBe('barred')
    expect(goesOn({ obligedToLeave: null })).toBe('barred…right')
    expect(goesOn({ asylum: [{ status: 'asylum-withdrawn', from: '2026-05-10' }] })).toBe('barred')
  })
  it('from then on never for certain, but its end can be', () => {
    expect(goesOn({}, '2026-06-12')).toBe('barred…right')
    const told: Told = {
      ...newer,
      stay: [{ status: 'permission-to-stay', from: '2026-06-20' }],
      asylum: [{ status: 'asylum-pending', from: '2026-06-20' }],
      actionOn: '2026-11-09',
      urgentMotionInLetter: false,
      urgentMotionState: 'none',
    }
    expect(goesOn(told, now)).toBe('barred…right')
    expect(goesOn({ ...told, urgentMotionInLetter: true }, now)).toBe('barred')
    expect(goesOn({ ...told, actionState: 'over' }, now)).toBe('barred')
    expect(goesOn({ ...told, obligedToLeave: true }, now)).toBe('barred')
  })
  it.each(statuses.map(({ id }) => id).filter((id) => !id.startsWith('asylum-') && id !== 'german'))(
    'only the permission itself: %s',
    (status) =>
      expect(goesOn({ stay: [{ status, from: '2026-05-01' }] })).toBe(
        status === 'permission-to-stay' ? 'right' : 'barred',
      ),
  )
  it('Abs. 2: comes back by an order of the court', () => {
    const back = asking(
      permissionBack,
      { ...newer, asylumLetter: 'asylum-refused-manifestly', urgentMotionState: 'granted', actionState: 'open' },
      now,
    )
    expect(back()).toBe('right')
    expect(back({ urgentMotionState: 'granted-for-one-state' })).toBe('barred')
    expect(back({ urgentMotionState: null })).toBe('barred…right')
    expect(back({ asylumLetter: 'asylum-transfer' })).toBe('barred')
    expect(back({ asylumLodgedOn: '2026-06-11' })).toBe('barred')
    expect(back({ urgentMotionState: 'refused', actionState: 'dismissed', remainMotionState: 'granted' })).toBe('right')
    expect(back({ urgentMotionState: 'refused', actionState: 'dismissed', remainMotionState: 'refused' })).toBe(
      'barred',
    )
  })
})
