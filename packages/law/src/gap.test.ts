import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import type { Change } from './finding.ts'
import { gapsOf } from './gap.ts'
import type { Rank } from './grade.ts'
import { layoutOf } from './layout.ts'
import type { Norm } from './norm.ts'
import type { Told } from './read/situation.ts'
import { intervalOf, serialOf } from './reference/naive.ts'
import {
  aPlainNorm,
  aPlainPerson,
  bookOf,
  plainValues,
  situationOf,
  textOf,
  today,
  vocabulary,
} from './reference/testing.ts'

const more = Number(process.env['LAW_RUNS'] ?? 1)

const isOpen = (norm: Norm, told: Told, rank: Rank): boolean => {
  const on = serialOf(day(today))
  const situation = situationOf(told)
  return (
    intervalOf({ text: textOf(norm), layout: layoutOf(vocabulary), situation, on, application: on, met: true }, norm)
      .best >= rank
  )
}

type Set_ = Record<string, boolean | string>

/** Every set of changes there is: facts flipped, choices made otherwise, levels raised. */
const allChanges = (told: Told): Set_[] =>
  Object.entries(plainValues).reduce<Set_[]>(
    (sets, [key, of]) => {
      const now = of.indexOf(told[key] as string)
      const others = of.filter((_, index) => (key === 'german' ? index > now : index !== now))
      return sets.flatMap((set) => [set, ...others.map((to) => ({ ...set, [key]: to }))])
    },
    [{}],
  )

/** Asks for no more: no other fact, no other value, no higher level. */
const isWithin = (less: Set_, set: Set_): boolean =>
  Object.entries(less).every(
    ([key, to]) =>
      key in set &&
      (key === 'german'
        ? (plainValues['german'] ?? []).indexOf(to) <= (plainValues['german'] ?? []).indexOf(set[key] as string)
        : set[key] === to),
  )

const smallestSets = (norm: Norm, told: Told, rank: Rank): Set_[] => {
  const working = allChanges(told).filter((set) => isOpen(norm, { ...told, ...set }, rank))
  return working.filter((set) => !working.some((less) => less !== set && isWithin(less, set)))
}

const text = (set: Set_) => JSON.stringify(Object.entries(set).sort(([a], [b]) => (a < b ? -1 : 1)))
const setOf = (changes: readonly Change[]): Set_ =>
  Object.fromEntries(changes.map(({ fact, to }) => [fact, to as string | boolean]))

describe('gaps of a person of whom everything is known', () => {
  it('are exactly the smallest of all sets of changes that open the norm', () =>
    fc.assert(
      fc.property(aPlainNorm, aPlainPerson, fc.integer({ min: 2, max: 4 }), (norm, told, rank) => {
        const found = gapsOf(bookOf(norm), 'norm', situationOf(told), day(today), rank as Rank)
        expect(found.map(({ changes }) => text(setOf(changes))).sort()).toEqual(
          smallestSets(norm, told, rank as Rank)
            .map(text)
            .sort(),
        )
      }),
      { numRuns: 500 * more },
    ))
})
