import { describe, expect, it } from 'vitest'
import { norms as titles } from '../norms.ts'
import { topic } from '../rights/participation.ts'
import { type Due, dueAfter, dueDays, publicDuties } from './duties.ts'
import { bodyNames, eventNames } from './names.ts'

const due = (norm: string): Due => {
  const found = publicDuties.find((duty) => duty.norm === norm)
  if (!found) throw new Error(`no duty under ${norm}`)
  return found.due
}

describe('duties and norms', () => {
  it('fit together: one body for each norm, and no other', () => {
    const told = publicDuties.map(({ norm }) => norm)
    expect([...told].sort()).toEqual(topic.norms.map(({ id }) => id).sort())
    expect(new Set(told).size).toBe(told.length)
    expect(titles.filter(({ id }) => told.includes(id))).toEqual([])
  })
  it('give nothing that can be sued for', () =>
    expect(topic.norms.filter(({ grants }) => grants.status !== 'public-duty')).toEqual([]))
  it('name a place in the norm’s own code for every clock with a day or a period', () => {
    for (const { norm, due, dueCite } of publicDuties) {
      const hasClock = ['once', 'repeated', 'every-year', 'within'].includes(due.is)
      if (hasClock) expect(dueCite, norm).toMatch(/^(SaechsIntG|KomIntAVO) § \d+/)
      const cite = topic.norms.find(({ id }) => id === norm)?.cite
      if (hasClock) expect(cite?.split(' Abs.')[0], norm).toBe(dueCite?.split(/ (Abs\.|Satz)/)[0])
    }
  })
  it('have names for every body and event', () => {
    for (const { owes, to, due, andAt } of publicDuties) {
      expect(bodyNames[owes].de && bodyNames[to].en).toBeTruthy()
      const event = due.is === 'within' ? due.after : due.is === 'before' || due.is === 'at' ? due.event : andAt
      if (event) expect(eventNames[event].de).toBeTruthy()
    }
  })
})

describe('by when', () => {
  it('§ 25 SächsIntG: two years after 29 June 2024, then every five', () => {
    expect(dueDays(due('state-report'), '2026-06-28')).toEqual({ next: '2026-06-29' })
    expect(dueDays(due('state-report'), '2026-06-29')).toEqual({ last: '2026-06-29', next: '2031-06-29' })
  })
  it('§ 26: one year after, then every five', () => {
    expect(dueDays(due('district-report'), '2025-06-28')).toEqual({ next: '2025-06-29' })
    expect(dueDays(due('district-report'), '2026-11-23')).toEqual({ last: '2025-06-29', next: '2030-06-29' })
  })
  it('§ 22 Abs. 2: 30 September of every second year', () => {
    expect(dueDays(due('commissioner-report'), '2026-09-29')).toEqual({ next: '2026-09-30' })
    expect(dueDays(due('commissioner-report'), '2028-09-30')).toEqual({ last: '2028-09-30', next: '2030-09-30' })
  })
  it('§ 28: once', () => {
    expect(dueDays(due('act-evaluated'), '2027-06-28')).toEqual({ next: '2027-06-29' })
    expect(dueDays(due('act-evaluated'), '2040-01-01')).toEqual({ last: '2027-06-29' })
  })
  it('KomIntAVO § 10 Abs. 3: a year after 18 September 2024', () =>
    expect(dueDays(due('concept-presented'), '2025-09-18')).toEqual({ last: '2025-09-18' }))
  it('KomIntAVO § 4 Abs. 3: 1 November', () => {
    expect(dueDays(due('allocation-notice'), '2026-10-31')).toEqual({ last: '2025-11-01', next: '2026-11-01' })
    expect(dueDays(due('allocation-notice'), '2026-11-01')).toEqual({ last: '2026-11-01', next: '2027-11-01' })
    expect(dueDays(due('allocation-notice'), '2024-10-31')).toEqual({ next: '2024-11-01' })
  })
  it('KomIntAVO § 5 Abs. 1: 1 March and 1 July', () => {
    expect(dueDays(due('allocation-paid'), '2026-02-28')).toEqual({ last: '2025-07-01', next: '2026-03-01' })
    expect(dueDays(due('allocation-paid'), '2026-03-01')).toEqual({ last: '2026-03-01', next: '2026-07-01' })
  })
  it('clocks that an event starts', () => {
    expect(dueAfter(due('council-decision-due'), '2026-08-31')).toBe('2026-11-30')
    expect(dueAfter(due('commissioner-on-petition'), '2026-10-01')).toBe('2026-11-12')
    expect(dueAfter(due('use-proved'), '2025-12-31')).toBe('2026-06-30')
    expect(dueAfter(due('state-report'), '2026-01-01')).toBeUndefined()
    expect(dueDays(due('council-decision-due'), '2026-11-23')).toEqual({})
  })
})
