import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, day, monthLength, plainDate, plusDays } from '../day.ts'
import { endAfter, endFrom, endInUnionLaw, type Span } from './period.ts'
import { type Calendar, isWeekend, lastOpenDay, nextWorkingDay, weekdayOf } from './working-day.ts'

const none: Calendar = () => undefined
const after = (event: string, count: number, unit: Span['unit']) => plainDate(endAfter(day(event), { count, unit }))
const from = (first: string, count: number, unit: Span['unit']) => plainDate(endFrom(day(first), { count, unit }))

describe('a period that an event sets off', () => {
  it.each([
    ['2026-11-04', 2, 'weeks', '2026-11-18'],
    ['2026-12-22', 1, 'weeks', '2026-12-29'],
    ['2026-11-13', 1, 'months', '2026-12-13'],
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2028-01-31', 1, 'months', '2028-02-29'],
    ['2026-02-28', 1, 'months', '2026-03-28'],
    ['2026-08-31', 1, 'months', '2026-09-30'],
    ['2026-08-30', 6, 'months', '2027-02-28'],
    ['2028-02-29', 1, 'years', '2029-02-28'],
    ['2026-06-12', 3, 'days', '2026-06-15'],
    ['2026-09-01', 3, 'months', '2026-12-01'],
  ] as const)('%s and %i %s end on %s', (event, count, unit, end) => {
    expect(after(event, count, unit)).toBe(end)
  })
})

describe('a period whose first day counts', () => {
  it.each([
    ['2026-03-01', 1, 'months', '2026-03-31'],
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2026-03-15', 1, 'years', '2027-03-14'],
    ['2026-11-23', 1, 'weeks', '2026-11-29'],
    ['2026-11-23', 1, 'days', '2026-11-23'],
  ] as const)('%s and %i %s end on %s', (first, count, unit, end) => {
    expect(from(first, count, unit)).toBe(end)
  })
})

const anyDay = fc.integer({ min: 0, max: 365 * 60 }).map((count) => plusDays(day('2000-01-01'), count))
const anySpan: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ count: fc.integer({ min: 1, max: 100 }), unit: fc.constant('days' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 20 }), unit: fc.constant('weeks' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 30 }), unit: fc.constant('months' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 4 }), unit: fc.constant('years' as const) }),
)

/** Walks from day to day and stops at the day that § 188 BGB describes. */
function naiveEnd(event: Day, { count, unit }: Span): Day {
  let [walked, at] = [0, event]
  if (unit === 'days' || unit === 'weeks') {
    const wanted = unit === 'weeks' ? count * 7 : count
    while (walked < wanted) {
      at = plusDays(at, 1)
      walked++
    }
    return at
  }
  // Months are passed whenever a day begins one; the wanted number of the last month, or its last day.
  const wanted = unit === 'years' ? count * 12 : count
  while (walked < wanted) {
    at = plusDays(at, 1)
    if (at % 100 === 1) walked++
  }
  const last = monthLength(Math.floor(at / 10_000), Math.floor((at % 10_000) / 100))
  while (at % 100 < Math.min(event % 100, last)) at = plusDays(at, 1)
  return at
}

const someHolidays = fc.array(fc.tuple(anyDay, fc.boolean()), { maxLength: 400 }).map((list): Calendar => {
  const known = new Map(list)
  return (at) => (known.has(at) ? { id: 'any', certain: known.get(at) === true } : undefined)
})

describe('held against a naive reference', () => {
  it('ends where walking from day to day ends', () => {
    fc.assert(
      fc.property(anyDay, anySpan, (event, span) => {
        expect(endAfter(event, span)).toBe(naiveEnd(event, span))
      }),
    )
  })

  it('ends a day sooner where the first day counts, but for a number that the month lacks', () => {
    fc.assert(
      fc.property(anyDay, anySpan, (first, span) => {
        const end = naiveEnd(first, span)
        const isClamped = (span.unit === 'months' || span.unit === 'years') && end % 100 !== first % 100
        expect(endFrom(first, span)).toBe(isClamped ? end : plusDays(end, -1))
      }),
    )
  })

  it('moves to the first day that is open, never back, and never later than what may be closed', () => {
    fc.assert(
      fc.property(anyDay, someHolidays, (end, calendar) => {
        const { earliest, latest } = nextWorkingDay(end, calendar)
        expect(isWeekend(earliest) || calendar(earliest)?.certain === true).toBe(false)
        expect(isWeekend(latest) || calendar(latest) !== undefined).toBe(false)
        for (let at = end; at < earliest; at = plusDays(at, 1))
          expect(isWeekend(at) || calendar(at)?.certain === true).toBe(true)
        expect(latest).toBeGreaterThanOrEqual(earliest)
        expect(lastOpenDay(end, calendar)).toBeLessThanOrEqual(end)
      }),
    )
  })

  it('never ends sooner when the event is later', () => {
    fc.assert(
      fc.property(anyDay, anySpan, someHolidays, (event, span, calendar) => {
        const [one, two] = [event, plusDays(event, 1)].map(
          (at) => nextWorkingDay(endAfter(at, span), calendar).earliest,
        )
        expect(two).toBeGreaterThanOrEqual(one as Day)
      }),
    )
  })
})

describe('weekdays', () => {
  it('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        expect(weekdayOf(at)).toBe(new Date(`${plainDate(at)}T12:00:00Z`).getUTCDay())
      }),
    )
  })
})

describe('Regulation (EEC, Euratom) No 1182/71', () => {
  const union = (event: string, count: number, calendar = none) =>
    plainDate(endInUnionLaw(day(event), { count, unit: 'days' }, calendar).earliest)
  const christmas: Calendar = (at) =>
    [20261225, 20261226].includes(at) ? { id: 'christmas', certain: true } : undefined

  it('does not count the day of the event and moves from a weekend', () => {
    expect(union('2026-11-02', 21)).toBe('2026-11-23')
    expect(union('2026-11-07', 21)).toBe('2026-11-30') // 28 November is a Saturday
  })

  it('holds at least two working days where it has two days or more', () => {
    expect(union('2026-12-24', 3, christmas)).toBe('2026-12-29') // 28 is the only working day until the 27th has moved
    expect(union('2026-11-05', 2)).toBe('2026-11-09') // Friday and Monday
    expect(union('2026-11-06', 2)).toBe('2026-11-10') // Monday and Tuesday
    expect(union('2026-11-06', 1)).toBe('2026-11-09') // one day holds one
  })
})
