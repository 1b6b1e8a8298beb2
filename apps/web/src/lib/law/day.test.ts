import { expect, it } from 'vitest'
import { typedDay } from './day.ts'

it.each([
  ['2026-06-11', '2026-06-11'],
  ['11.06.2026', '2026-06-11'],
  ['1.6.2026', '2026-06-01'],
  [' 1. 6. 2026 ', '2026-06-01'],
  ['2026-02-29', undefined],
  ['31.06.2026', undefined],
  ['2026-6-11', undefined],
  ['1700-01-01', undefined],
  ['heute', undefined],
  ['', undefined],
])('%s names %s', (typed, day) => expect(typedDay(typed)).toBe(day))
