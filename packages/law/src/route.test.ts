import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from './condition.ts'
import { type Day, day, LATEST, months, monthsBetween, plainDate, plus, plusDays, years } from './day.ts'
import { asked, bestOf, gradeOn, worstOf } from './evaluate.ts'
import type { Grade } from './grade.ts'
import { rankOf } from './grade.ts'
import { type Norm, norm } from './norm.ts'
import { turningDays } from './opens.ts'
import { sayProblem } from './problem.ts'
import { readSituation, type Told } from './read/situation.ts'
import { amounts, situationOf, today, vocabulary } from './reference/testing.ts'
import { findRoutes } from './route.ts'
import { type Rulebook, type RulebookText, rulebook } from './rulebook.ts'
import { copy, type Situation } from './situation.ts'
import type { StepKind } from './step.ts'

const more = Number(process.env['LAW_RUNS'] ?? 1)
const on = day(today)

// Tiny rulebooks ---------------------------------------------------------------------------------------------------

const aRouteCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>({ is: 'fact', fact: 'a' }, { is: 'fact', fact: 'b' }, { is: 'fact', fact: 'fate' }),
  fc.constantFrom<Condition>(
    { is: 'level', fact: 'german', atLeast: 'A1' },
    { is: 'level', fact: 'german', atLeast: 'A2' },
    {
      is: 'any',
      of: [
        { is: 'fact', fact: 'a' },
        { is: 'level', fact: 'german', atLeast: 'A2' },
      ],
    },
  ),
  fc
    .constantFrom<string[]>(['duldung'], ['permit'], ['unclear', 'permit'])
    .map((statuses): Condition => ({ is: 'holds', track: 'stay', statuses })),
  fc
    .tuple(
      fc.constantFrom<string[]>(['duldung'], ['permit'], ['duldung', 'permit', 'unclear']),
      fc.constantFrom(3, 12, 24),
    )
    .map(([statuses, count]): Condition => ({ is: 'held-for', track: 'stay', statuses, period: months(count) })),
  fc
    .constantFrom('2027-05-31', '2028-02-29')
    .map((until): Condition => ({ is: 'moment', left: { of: 'on' }, than: '<=', right: { of: 'day', day: until } })),
)

const aRouteNorm = (id: string): fc.Arbitrary<Norm> =>
  fc
    .record({
      grade: fc.constantFrom<Grade>('may', 'should', 'right'),
      status: fc.constantFrom('unclear', 'permit', 'settled'),
      conditions: fc.array(aRouteCondition, { minLength: 1, maxLength: 3 }),
      waiver: fc.option(fc.tuple(aRouteCondition, fc.constantFrom<Grade>('may', 'should')), { nil: undefined }),
    })
    .map(({ grade, status, conditions, waiver }) =>
      norm({
        id,
        cite: `T § ${id}`,
        encodedFrom: '2026-01-01',
        inForce: { from: '2000-01-01' },
        grade,
        gradeCite: 'Abs. 1',
        for: Object.fromEntries(conditions.map((condition, index) => [`Nr. ${index}`, condition])),
        ...(waiver ? { waived: { 'Abs. 2': { when: waiver[0], cap: waiver[1], drops: ['Nr. 0'] } } } : {}),
        gates: [],
        grants: { status, cite: 'T § 11', work: 'any', workCite: 'T § 11' },
        papers: [],
        reviewedBy: null,
      }),
    )

const step = (
  id: string,
  fact: string,
  to: boolean | string,
  count: number,
  cost: number,
  needs?: Condition,
): StepKind => ({
  id,
  effects: [{ fact, to }],
  ...(needs ? { needs } : {}),
  typical: months(count),
  shortest: months(Math.floor(count / 2)),
  source: 'estimate',
  help: [],
  effort: { steps: 1, months: count, cost },
})

type Parts = Pick<RulebookText, 'norms' | 'steps'>
const bookOf = (parts: Parts): Rulebook => rulebook({ vocabulary, amounts, ...parts })

const aBook: fc.Arbitrary<Parts> = fc
  .record({
    norms: fc.tuple(aRouteNorm('n1'), aRouteNorm('n2'), aRouteNorm('n3')),
    durations: fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
    costs: fc.tuple(fc.nat(2), fc.nat(2)),
    needs: fc.option(aRouteCondition, { nil: undefined }),
    decided: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ norms, durations: [a, b, a1, a2], costs, needs, decided }) => ({
    norms,
    steps: [
      step('make-a', 'a', true, a, costs[0], needs),
      step('make-b', 'b', true, b, costs[1]),
      step('german-a1', 'german', 'A1', a1, 0),
      step('german-a2', 'german', 'A2', a2, 0),
      { ...step('apply', 'none', true, 0, 0), effects: [] },
      { ...step('be-decided', 'none', true, decided, 0), effects: [], shortest: {} },
    ],
  }))

const aTraveller: fc.Arbitrary<Told> = fc
  .record({
    a: fc.boolean(),
    b: fc.boolean(),
    fate: fc.boolean(),
    german: fc.constantFrom('none', 'A1'),
    since: fc.constantFrom('2025-01-31', '2026-05-15', '2026-11-23'),
    until: fc.constantFrom(undefined, undefined, '2028-06-30'),
  })
  .map(({ since, until, ...rest }) => ({
    ...rest,
    stay: [{ status: 'duldung', from: since, ...(until ? { to: until } : {}) }],
  }))

// Every route there is ---------------------------------------------------------------------------------------------

interface Place {
  situation: Situation
  at: Day
  /** Since when nothing but waiting was left: German can be learned meanwhile. */
  idle: Day
  status: string
  visited: string[]
  weakest: number
  steps: number
  months: number
  cost: number
}

const slot = (book: Rulebook, key: string) => book.layout.index.get(key) as number
const titles = ['permit', 'settled']

/** All sets of things to do, as values of slots: what is not so can be made so, and German can be learned up to A2. */
function doings(book: Rulebook, situation: Situation): Record<string, number>[] {
  const now = (key: string) => situation.values[slot(book, key)] as number
  const sets: Record<string, number>[] = []
  for (const a of now('a') === 2 ? [2] : [now('a'), 2])
    for (const b of now('b') === 2 ? [2] : [now('b'), 2])
      for (const german of [0, 1, 2].filter((level) => level >= now('german'))) sets.push({ a, b, german })
  return sets
}

/** Of all that can be done, what the norm needs: sets that open it if they were made at once, and none of which holds another. */
function needed(
  book: Rulebook,
  id: string,
  { situation, at }: Place,
  rank: number,
  until: Day,
): Record<string, number>[] {
  const opens = doings(book, situation).filter((doing) => {
    const other = copy(situation)
    for (const [key, value] of Object.entries(doing)) other.values[slot(book, key)] = value
    return [at, ...turningDays(book, id, other, { from: at, until })].some(
      (when) => bestOf(gradeOn(book, id, asked(other, { on: when, judgementsMet: true }))) >= rank,
    )
  })
  const within = (less: Record<string, number>, set: Record<string, number>) =>
    Object.entries(less).every(([key, value]) => value <= (set[key] as number))
  return opens.filter((doing) => !opens.some((less) => less !== doing && within(less, doing)))
}

/**
 * Whether no norm or step asks for the second status without asking for the first, too. In these books a status only ever speaks for
 * somebody: no condition is turned round.
 */
function gainsNothing({ norms, steps }: Rulebook, from: string, to: string): boolean {
  const sets = JSON.stringify([norms, steps]).match(/"(statuses|without)":\[[^\]]*\]/g) ?? []
  return sets.every((set) => !set.includes(`"${to}"`) || set.includes(`"${from}"`))
}

function* onward(book: Rulebook, place: Place, goal: string): Generator<Place> {
  const { situation, at, idle } = place
  const kind = (id: string) => book.steps.find((one) => one.id === id) as StepKind
  const span = situation.tracks[slot(book, 'stay')]?.spans.find((one) => one.from <= at && at <= one.to)
  const until = Math.min(plus(on, years(15)), span && span.to < LATEST ? plusDays(span.to, 1) : LATEST)
  for (const { norm: own } of [...book.versions.values()].flat()) {
    const { status } = own.grants
    if (span?.to === LATEST && status !== goal && gainsNothing(book, place.status, status)) continue
    if (place.visited.includes(status) || (titles.includes(place.status) && !titles.includes(status))) continue
    for (let rank = 2; rank <= rankOf(own.grade); rank++)
      for (const doing of needed(book, own.id, place, rank, until)) {
        const chains: StepKind[][] = []
        for (const key of ['a', 'b'])
          if (doing[key] !== situation.values[slot(book, key)]) chains.push([kind(`make-${key}`)])
        const from = situation.values[slot(book, 'german')] as number
        const courses = [kind('german-a1'), kind('german-a2')].slice(from, doing['german'])
        if (courses.length > 0) chains.push(courses)
        let [begun, done] = [LATEST, at]
        let possible = true
        for (const chain of chains) {
          let begins = chain === courses ? idle : at
          begun = Math.min(begun, begins)
          for (const one of chain) {
            if (one.needs && !meets(book, one.needs, situation, begins)) possible = false
            begins = plus(begins, one.typical)
          }
          done = Math.max(chain === chains[0] ? begins : done, begins)
        }
        const ready = Math.max(at, done)
        if (!possible || ready >= until) continue
        const other = copy(situation)
        for (const [key, value] of Object.entries(doing)) other.values[slot(book, key)] = value
        const best = (when: Day) => bestOf(gradeOn(book, own.id, asked(other, { on: when, judgementsMet: true })))
        const days = [ready, ...turningDays(book, own.id, other, { from: ready, until })]
        {
          const opens = days.find((when) => best(when) >= rank)
          if (opens === undefined) continue
          const arrives = plus(opens, kind('be-decided').typical)
          const next = copy(other)
          const track = other.tracks[slot(book, 'stay')]
          next.tracks[slot(book, 'stay')] = {
            complete: true,
            spans: [
              ...(track?.spans ?? [])
                .filter((one) => one.from < arrives)
                .map((one) => (one.to >= arrives ? { ...one, to: plusDays(arrives, -1) } : one)),
              {
                status: book.layout.statusIndex.get(status) as number,
                from: arrives,
                to: LATEST,
                issuedUnder: own.cite,
                basis: undefined,
              },
            ],
          }
          yield {
            situation: next,
            at: arrives,
            idle: ready,
            status,
            visited: [...place.visited, status],
            weakest: Math.min(place.weakest, best(opens)),
            steps: place.steps + chains.flat().length,
            months: place.months + (chains.length > 0 ? monthsBetween(begun, done) : 0),
            cost: place.cost + chains.flat().reduce((sum, one) => sum + one.effort.cost, 0),
          }
        }
      }
  }
}

const meets = (book: Rulebook, needs: Condition, situation: Situation, when: Day): boolean => {
  const probe = rulebook({ ...book, amounts: book.figures, norms: [normFor(needs)], steps: [] })
  return bestOf(gradeOn(probe, 'needs', asked(situation, { on: when, judgementsMet: true }))) > 0
}
const normFor = (condition: Condition): Norm =>
  norm({
    id: 'needs',
    cite: 'T § 1',
    encodedFrom: '2026-01-01',
    inForce: { from: '2000-01-01' },
    grade: 'right',
    gradeCite: 'Abs. 1',
    for: { 'Abs. 1': condition },
    gates: [],
    grants: { status: 'permit', cite: 'T', work: 'any', workCite: 'T' },
    papers: [],
    reviewedBy: null,
  })

function everyRoute(book: Rulebook, situation: Situation, goal: string, legs: number): Place[] {
  const start: Place = {
    situation,
    at: on,
    idle: on,
    status: 'duldung',
    visited: ['duldung'],
    weakest: 4,
    steps: 0,
    months: 0,
    cost: 0,
  }
  const arrived: Place[] = []
  const walk = (place: Place, left: number): void => {
    for (const next of onward(book, place, goal))
      if (next.status === goal) arrived.push(next)
      else if (left > 1) walk(next, left - 1)
  }
  walk(start, legs)
  return arrived
}

type Measures = Pick<Place, 'at' | 'weakest' | 'steps' | 'months' | 'cost'>
const beats = (a: Measures, b: Measures): boolean =>
  a.at <= b.at && a.weakest >= b.weakest && a.steps <= b.steps && a.months <= b.months && a.cost <= b.cost
const equals = (a: Measures, b: Measures): boolean => beats(a, b) && beats(b, a)

const measured = (book: Rulebook, situation: Situation, goal: string): Measures[] =>
  findRoutes(book, situation, { on, goal, mostLegs: 2 }).map(({ arrives, weakest, effort }) => ({
    at: day(arrives),
    weakest: rankOf(weakest),
    steps: effort.steps,
    months: effort.months,
    cost: effort.cost,
  }))

const goals = fc.constantFrom('permit', 'settled')

it('German is learned while a decision or a time is waited for, not only after it', () => {
  const text = (id: string, status: string, conditions: Condition[]): Norm =>
    norm({
      id,
      cite: `T § ${id}`,
      encodedFrom: '2026-01-01',
      inForce: { from: '2000-01-01' },
      grade: 'right',
      gradeCite: 'Abs. 1',
      for: Object.fromEntries(conditions.map((condition, index) => [`Nr. ${index}`, condition])),
      gates: [],
      grants: { status, cite: 'T', work: 'any', workCite: 'T' },
      papers: [],
      reviewedBy: null,
    })
  const holds = (status: string): Condition => ({ is: 'holds', track: 'stay', statuses: [status] })
  const book = bookOf({
    norms: [
      text('first', 'permit', [
        holds('duldung'),
        { is: 'held-for', track: 'stay', statuses: ['duldung'], period: months(24) },
      ]),
      text('second', 'settled', [holds('permit'), { is: 'level', fact: 'german', atLeast: 'A2' }]),
    ],
    steps: [
      step('german-a1', 'german', 'A1', 6, 0),
      step('german-a2', 'german', 'A2', 6, 0),
      { ...step('apply', 'none', true, 0, 0), effects: [] },
      { ...step('be-decided', 'none', true, 3, 0), effects: [], shortest: {} },
    ],
  })
  const told = { german: 'none', stay: [{ status: 'duldung', from: '2026-05-23' }] }
  const [route] = findRoutes(book, situationOf(told), { on, goal: 'settled' })
  const [first, second] = route?.legs ?? []
  expect([first?.opens, first?.arrives]).toEqual(['2028-05-23', '2028-08-23'])
  expect(second?.steps.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['german-a1', today, '2027-05-23'],
    ['german-a2', '2027-05-23', '2027-11-23'],
    ['apply', '2028-08-23', '2028-08-23'],
    ['be-decided', '2028-08-23', '2028-11-23'],
  ])
  expect(second?.opens).toBe('2028-08-23')
})

describe('routes in a tiny rulebook', () => {
  it('arrive as early as any route there is, and exist where one exists', () =>
    fc.assert(
      fc.property(aBook, aTraveller, goals, (parts, told, goal) => {
        const book = bookOf(parts)
        const situation = situationOf(told)
        const all = everyRoute(book, situation, goal, 2)
        const found = measured(book, situation, goal)
        const first = all.length > 0 ? plainDate(Math.min(...all.map(({ at }) => at))) : 'never'
        expect(found.length > 0 ? plainDate(Math.min(...found.map(({ at }) => at))) : 'never').toBe(first)
      }),
      { numRuns: 150 * more },
    ))

  it('are beaten neither by each other nor by any route there is', () =>
    fc.assert(
      fc.property(aBook, aTraveller, goals, (parts, told, goal) => {
        const book = bookOf(parts)
        const situation = situationOf(told)
        const found = measured(book, situation, goal)
        for (const [index, route] of found.entries())
          for (const [at, other] of found.entries()) if (at !== index) expect(beats(other, route)).toBe(false)
        const all = everyRoute(book, situation, goal, 2)
        for (const route of found) {
          expect(
            all.some((other) => equals(other, route)),
            JSON.stringify(route),
          ).toBe(true)
          expect(all.filter((other) => beats(other, route) && !equals(other, route)).map(({ at }) => at)).toEqual([])
        }
      }),
      { numRuns: 150 * more },
    ))

  it('have their steps in order, and each leg is open on the day it says', () =>
    fc.assert(
      fc.property(aBook, aTraveller, goals, (parts, told, goal) => {
        const book = bookOf(parts)
        for (const route of findRoutes(book, situationOf(told), { on, goal, mostLegs: 2 })) {
          let at = today
          let weakest = 'right'
          const known = { ...told, stay: [...(told['stay'] as Told[])] } as Told & { stay: Told[] }
          for (const leg of route.legs) {
            for (const one of leg.steps) {
              const isLearning = one.kind.startsWith('german')
              expect(
                (one.from >= at || isLearning) && one.from >= today && one.to >= one.from && one.earliest <= one.to,
                JSON.stringify(one),
              ).toBe(true)
              for (const change of one.changes) known[change.fact] = change.to
            }
            expect(leg.opens >= at && leg.arrives >= leg.opens && leg.earliest <= leg.arrives).toBe(true)
            // Independent of the search: the person as they then are, told anew.
            const then = situationAt(known, leg.opens)
            expect(bestOf(gradeOn(book, leg.norm.id, asked(then, { on: day(leg.opens), judgementsMet: true })))).toBe(
              rankOf(leg.grade),
            )
            expect(leg.isSure).toBe(
              worstOf(gradeOn(book, leg.norm.id, asked(then, { on: day(leg.opens), judgementsMet: true }))) >=
                rankOf(leg.grade),
            )
            if (leg.opens > at && leg.steps.some(({ kind }) => kind === 'wait-until')) {
              const before = plusDays(day(leg.opens), -1)
              expect(bestOf(gradeOn(book, leg.norm.id, asked(then, { on: before, judgementsMet: true })))).toBeLessThan(
                rankOf(leg.grade),
              )
            }
            known.stay = [
              ...known.stay.slice(0, -1),
              { ...known.stay.at(-1), to: plainDate(plusDays(day(leg.arrives), -1)) },
              { status: leg.toStatus, from: leg.arrives },
            ]
            at = leg.arrives
            if (rankOf(leg.grade) < rankOf(weakest as Grade)) weakest = leg.grade
          }
          expect([route.arrives, route.weakest, route.legs.at(-1)?.toStatus]).toEqual([at, weakest, goal])
        }
      }),
      { numRuns: 150 * more },
    ))

  it('are refused for a goal that is none', () =>
    fc.assert(
      fc.property(aBook, (parts) => {
        expect(() => findRoutes(bookOf(parts), situationOf({}), { on, goal: 'moon' })).toThrow('moon is not a goal.')
      }),
      { numRuns: 1 },
    ))
})

/** What is told on a later day: spans that begin after today are read there. */
function situationAt(told: Told, then: string): Situation {
  const read = readSituation(vocabulary, told, then)
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'))
  return read.situation
}
