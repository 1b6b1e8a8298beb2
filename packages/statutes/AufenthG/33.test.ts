import type { Told } from '@lotse/law'
import { expect, it } from 'vitest'
import { grade } from '../testing.ts'
import { childBornInGermany, childBornToOneHolder } from './33.ts'

const on = '2026-11-23'
const baby: Told = {
  stay: [{ status: 'none', from: '2026-10-01' }],
  birthDate: '2026-10-01',
  bornInGermany: true,
  parentsAtBirth: 'both',
  parentTitle: 'refugee',
  asylum: [],
  entryBan: false,
}

it('Satz 2: both parents held a title at birth; § 5 asks nothing', () => {
  expect(grade(childBornInGermany, baby, on)).toBe('right')
  expect(grade(childBornInGermany, { ...baby, parentsAtBirth: 'one' }, on)).toBe('barred')
  expect(grade(childBornInGermany, { ...baby, bornInGermany: false, parentsAtBirth: null }, on)).toBe('barred')
})
it('Satz 1: one parent holds one, by discretion', () => {
  expect(grade(childBornToOneHolder, { ...baby, parentsAtBirth: 'one' }, on)).toBe('may')
  expect(grade(childBornToOneHolder, { ...baby, parentTitle: 'other' }, on)).toBe('barred')
})
it('not from 18', () => {
  expect(grade(childBornToOneHolder, baby, '2044-09-30')).toBe('may')
  expect(grade(childBornToOneHolder, baby, '2044-10-01')).toBe('barred')
})

// Satz 1: "ein Elternteil eine Aufenthaltserlaubnis, eine Niederlassungserlaubnis oder eine Erlaubnis zum Daueraufenthalt – EU besitzt".
it.each([
  'settlement',
  'settlement-eu',
  'blue-card',
  'research',
  'work',
  'refugee',
  'resettled',
  'subsidiary',
  'limited',
  'excluded',
  'permit',
  '25a-1',
  '25b-1',
  '25a-2-1',
])('Satz 1: a parent with %s, whatever the title is for', (parentTitle) =>
  expect(grade(childBornToOneHolder, { ...baby, parentTitle }, on)).toBe('may'),
)
