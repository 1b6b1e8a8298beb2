import { describe, expect, it } from 'vitest'
import type { Condition } from './condition.ts'
import { day, months, type Period, years } from './day.ts'
import { evaluate } from './evaluate.ts'
import type { Told } from './read/situation.ts'
import { bookOf, normWith, situationOf } from './reference/testing.ts'

const says = (condition: Condition, stay: unknown, on: string, judgementsMet = false): string => {
  const { worst, best } = evaluate(bookOf(normWith(condition)), 'norm', situationOf({ stay } as Told), {
    on: day(on),
    judgementsMet,
  })
  return worst === 'right' ? 'yes' : best === 'barred' ? 'no' : 'unknown'
}
const heldFor = (period: Period, without?: string[]): Condition => ({
  is: 'held-for',
  track: 'stay',
  statuses: ['duldung', 'permit'],
  period,
  ...(without ? { without } : {}),
})
const duldung = (from: string | undefined, to?: string): Told => ({
  status: 'duldung',
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})
const unclear = (from: string, to?: string): Told => ({ status: 'unclear', from, ...(to ? { to } : {}) })

describe('holding a status for six years', () => {
  const stay = [duldung('2020-12-01')]
  it('is missing the day before', () => expect(says(heldFor(years(6)), stay, '2026-11-30')).toBe('no'))
  it('is there on the day', () => expect(says(heldFor(years(6)), stay, '2026-12-01')).toBe('yes'))
  it('goes on over a change of status without a gap', () =>
    expect(
      says(
        heldFor(years(6)),
        [duldung('2020-12-01', '2024-02-29'), { status: 'permit', from: '2024-03-01' }],
        '2026-12-01',
      ),
    ).toBe('yes'))
  it('ends with the status', () => {
    const ended = [duldung('2020-01-01', '2026-12-15')]
    expect(says(heldFor(years(6)), ended, '2026-12-15')).toBe('yes')
    expect(says(heldFor(years(6)), ended, '2026-12-16')).toBe('no')
  })
  it('falls on the last day of February for a stay from the 29th: § 188 Abs. 3 BGB', () => {
    const leap = [duldung('2024-02-29')]
    expect(says(heldFor(years(3)), leap, '2027-02-27')).toBe('no')
    expect(says(heldFor(years(3)), leap, '2027-02-28')).toBe('yes')
  })
})

describe('one break of the stay', () => {
  const withBreak = (to: string, from: string) => [duldung('2018-01-01', to), duldung(from)]
  const six = heldFor(years(6))
  it('of exactly three months is for somebody to weigh', () => {
    const stay = withBreak('2025-01-14', '2025-04-15')
    expect(says(six, stay, '2026-12-01')).toBe('unknown')
    expect(says(six, stay, '2026-12-01', true)).toBe('yes')
  })
  it('of a day more starts the stay anew', () => {
    const stay = withBreak('2025-01-14', '2025-04-16')
    expect(says(six, stay, '2026-12-01')).toBe('no')
    expect(says(six, stay, '2026-12-01', true)).toBe('no')
  })
  it('is harmless once: a second one is not bridged', () => {
    const twice = [duldung('2018-01-01', '2022-01-01'), duldung('2022-02-01', '2025-01-01'), duldung('2025-02-01')]
    expect(says(six, twice, '2026-12-01', true)).toBe('no')
    expect(says(heldFor(years(4)), twice, '2026-12-01', true)).toBe('yes')
  })
  it('does not matter to what was reached after it', () =>
    expect(says(heldFor(years(1)), withBreak('2025-01-14', '2025-04-16'), '2026-12-01')).toBe('yes'))
})

describe('time that does not count, as under § 60b AufenthG', () => {
  const six = heldFor(years(6), ['unclear'])
  const stay = [duldung('2020-01-01', '2023-12-31'), unclear('2024-01-01', '2024-12-31'), duldung('2025-01-01')] // 366 days
  it('puts the end off by its days, if it does not interrupt', () => {
    expect(says(six, stay, '2027-01-01', true)).toBe('no')
    expect(says(six, stay, '2027-01-02', true)).toBe('yes')
  })
  it('leaves it open whether it interrupts', () => {
    expect(says(six, stay, '2027-01-01')).toBe('no')
    expect(says(six, stay, '2027-01-02')).toBe('unknown')
    expect(says(six, stay, '2030-12-31')).toBe('unknown')
    expect(says(six, stay, '2031-01-01')).toBe('yes') // six years since it ended
  })
  it('does not count before the stay either', () => {
    const before = [unclear('2019-01-01', '2020-12-31'), duldung('2021-01-01')]
    expect(says(six, before, '2026-12-31', true)).toBe('no')
    expect(says(six, before, '2027-01-01', true)).toBe('yes')
  })
  it('stands still while it lasts, however months differ in length', () => {
    const lasting = [duldung('2026-01-29', '2026-02-27'), unclear('2026-02-28')]
    for (const on of ['2026-11-24', '2027-03-01', '2027-03-31', '2028-02-29'])
      expect(says(heldFor(months(1), ['unclear']), lasting, on, true)).toBe('yes')
    for (const on of ['2026-11-24', '2027-03-01', '2027-03-31', '2028-02-29'])
      expect(says(heldFor(months(2), ['unclear']), lasting, on, true)).toBe('no')
  })
  it('interrupts where the norm does not name it', () => expect(says(heldFor(years(2)), stay, '2026-12-01')).toBe('no'))
})

describe('a stay of which not all is known', () => {
  const two = heldFor(years(2))
  it('is unknown where nothing is told', () => expect(says(two, undefined, '2026-12-01')).toBe('unknown'))
  it('is none where an empty list is told', () => expect(says(two, [], '2026-12-01')).toBe('no'))
  it('is unknown where a part of nothing is told', () =>
    expect(says(two, { atLeast: [] }, '2026-12-01')).toBe('unknown'))
  it('has begun by the day it was told, where the first day is unknown', () => {
    expect(says(two, [duldung(undefined)], '2026-12-01')).toBe('unknown')
    expect(says(two, [duldung(undefined)], '2028-11-22')).toBe('unknown')
    expect(says(two, [duldung(undefined)], '2028-11-23')).toBe('yes')
  })
  it('may have begun before the part that is told', () => {
    const stay = { atLeast: [duldung('2026-01-01')] }
    expect(says(two, stay, '2026-12-01')).toBe('unknown')
    expect(says(two, stay, '2028-01-01')).toBe('yes')
  })
  it('may have gone on between two parts that are told', () => {
    const stay = { atLeast: [duldung('2018-01-01', '2020-01-01'), duldung('2026-01-01')] }
    expect(says(two, stay, '2026-12-01')).toBe('unknown')
    expect(says(two, stay, '2026-12-01', true)).toBe('unknown')
  })
  it('is not known to be held on days before it was told, where the first day is unknown', () => {
    const holds = (at: string): Condition => ({
      is: 'holds',
      track: 'stay',
      statuses: ['duldung'],
      at: { of: 'day', day: at },
    })
    const stay = [duldung(undefined, '2026-05-31'), { status: 'permit', from: '2026-06-01' }]
    expect(says(holds('2026-05-30'), stay, '2026-12-01')).toBe('unknown')
    expect(says(holds('2026-05-31'), stay, '2026-12-01')).toBe('yes')
    expect(says(holds('2026-06-01'), stay, '2026-12-01')).toBe('no')
  })
})

describe('how a status was issued', () => {
  const issued: Condition = { is: 'holds', track: 'stay', statuses: ['permit'], issuedUnder: ['§ 1'] }
  it('is asked where the norm asks it', () => {
    expect(says(issued, [{ status: 'permit', from: '2020-01-01', issuedUnder: '§ 1' }], '2026-12-01')).toBe('yes')
    expect(says(issued, [{ status: 'permit', from: '2020-01-01', issuedUnder: '§ 2' }], '2026-12-01')).toBe('no')
    expect(says(issued, [{ status: 'permit', from: '2020-01-01' }], '2026-12-01')).toBe('unknown')
    expect(says(issued, [{ status: 'duldung', from: '2020-01-01' }], '2026-12-01')).toBe('no')
  })
})

describe('ever held', () => {
  const held: Condition = { is: 'held', track: 'stay', statuses: ['duldung'] }
  it('counts what has ended, and nothing that is not known', () => {
    expect(
      says(held, [duldung('2020-01-01', '2020-01-01'), { status: 'permit', from: '2021-01-01' }], '2026-12-01'),
    ).toBe('yes')
    expect(says(held, [{ status: 'permit', from: '2021-01-01' }], '2026-12-01')).toBe('no')
    expect(says(held, { atLeast: [{ status: 'permit', from: '2021-01-01' }] }, '2026-12-01')).toBe('unknown')
  })
})
