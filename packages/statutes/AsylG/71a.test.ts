import { describe, expect, it } from 'vitest'
import { secondApplicationTolerated } from './71a.ts'
import { asking, before, now } from './testing.ts'

describe('§ 71a until 11.06.2026', () => {
  const second = asking(
    secondApplicationTolerated,
    {
      asylumLodgedOn: '2026-05-01',
      askedElsewhereInVain: true,
      asylum: [{ status: 'asylum-pending', from: '2026-05-01' }],
    },
    before,
  )
  it('the stay counts as tolerated while it is examined', () => {
    expect(second()).toBe('right')
    expect(second({ asylum: [{ status: 'asylum-rejected', from: '2026-05-20' }] })).toBe('barred')
    expect(second({ askedElsewhereInVain: false })).toBe('barred')
    expect(second({ askedElsewhereInVain: null })).toBe('barred…right')
  })
  it('afterwards nobody can read it from the Act', () => {
    expect(second({}, '2026-06-11')).toBe('right')
    expect(second({}, '2026-06-12')).toBe('barred…right')
    expect(
      second({ asylumLodgedOn: '2026-06-12', asylum: [{ status: 'asylum-pending', from: '2026-06-12' }] }, now),
    ).toBe('barred')
  })
})
