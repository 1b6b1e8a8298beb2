// Random law and random people for the property tests: a small vocabulary with every kind of fact, and everything a norm can say.
import fc from 'fast-check'
import type { Amount } from '../amount.ts'
import type { Condition, Moment, Quantity } from '../condition.ts'
import type { Period } from '../day.ts'
import { fact, type Vocabulary } from '../fact.ts'
import type { Grade } from '../grade.ts'
import { type Gate, type Norm, norm, type Places, type Waiver } from '../norm.ts'
import { sayProblem } from '../problem.ts'
import { readSituation, type Told } from '../read/situation.ts'
import { type Rulebook, type RulebookText, rulebook } from '../rulebook.ts'
import type { Situation } from '../situation.ts'

/** The day on which everybody here tells their facts. */
export const today = '2026-11-23'

const person = { changedBy: 'person', proposable: true } as const

export const vocabulary: Vocabulary = {
  facts: [
    fact('boolean', 'a', 'life', person),
    fact('boolean', 'b', 'life', person),
    fact('boolean', 'c', 'life', person),
    fact('boolean', 'fate', 'life', {}),
    fact('boolean', 'detail', 'life', { onlyIf: { fact: 'a', is: [true] } }),
    fact('choice', 'colour', 'life', { values: ['red', 'green', 'blue'], ...person }),
    fact('level', 'german', 'language', { values: ['none', 'A1', 'A2', 'B1'], ...person }),
    fact('integer', 'rooms', 'life', { min: 0, max: 6, ...person }),
    fact('money', 'income', 'work', { per: 'month', max: 10, ...person }),
    fact('date', 'birthDate', 'life', { past: true }),
    fact('date', 'arrivedOn', 'stay', { past: true }),
    fact('date', 'plannedOn', 'life', { past: false }),
    fact('set', 'tags', 'life', { values: ['p', 'q'] }),
    fact('spans', 'stay', 'stay', { statuses: ['duldung', 'unclear', 'permit', 'settled'] }),
    fact('spans', 'asylum', 'stay', { statuses: ['procedure', 'rejected'] }),
    fact('list', 'children', 'family', {
      max: 4,
      of: [
        fact('date', 'birthDate', 'family', { past: true }),
        fact('boolean', 'school', 'family', {}),
        fact('level', 'german', 'family', { values: ['none', 'A1', 'A2', 'B1'] }),
        fact('integer', 'age', 'family', { min: 0, max: 20 }),
      ],
    }),
    fact('record', 'job', 'work', {
      ...person,
      of: [fact('integer', 'hours', 'work', { min: 0, max: 40 }), fact('date', 'from', 'work', { past: false })],
    }),
  ],
  statuses: [
    { id: 'duldung', families: ['toleration'], cite: 'T § 1' },
    { id: 'unclear', families: ['toleration'], cite: 'T § 2' },
    { id: 'permit', families: ['title', 'permit'], cite: 'T § 3' },
    { id: 'settled', families: ['title', 'permanent-title'], cite: 'T § 4' },
    { id: 'procedure', families: ['asylum'], cite: 'T § 5' },
    { id: 'rejected', families: ['asylum'], cite: 'T § 6' },
  ],
  inOrder: [['birthDate', 'arrivedOn']],
}

export const amounts: readonly Amount[] = [
  {
    id: 'wage',
    unit: 'cents',
    values: [
      { from: '2024-01-01', value: 3, source: 's' },
      { from: '2026-01-01', value: 5, source: 's' },
      { from: '2027-03-01', value: 6, source: 's' },
    ],
    knownUntil: '2028-02-29',
  },
  { id: 'rate', unit: 'cents', values: [{ from: '2020-01-01', value: 2, source: 's' }], knownUntil: '2099-12-31' },
]

// Days -------------------------------------------------------------------------------------------------------------

/** Days at which calendars go wrong, and any other. */
export const anyDay = (from = '2018-01-01', to = '2030-12-31'): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      ...[
        from,
        to,
        '2020-02-28',
        '2020-02-29',
        '2020-03-01',
        '2023-02-28',
        '2024-02-29',
        '2024-12-31',
        '2025-01-01',
        '2025-08-31',
        '2025-11-30',
        '2026-01-31',
        '2026-02-28',
        '2026-11-22',
        '2026-11-23',
        '2026-11-24',
        '2026-12-31',
        '2027-01-01',
        '2027-02-28',
        '2027-03-01',
        '2028-02-28',
        '2028-02-29',
        '2028-03-01',
        '2028-03-31',
        '2029-02-28',
        '2030-05-31',
      ].filter((day) => day >= from && day <= to),
    ),
    fc
      .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 })
      .map((serial) => new Date(serial * 86_400_000).toISOString().slice(0, 10)),
  )

const pastDay = anyDay('2015-01-01', today)

const aPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.constantFrom<Period>({ years: 1 }, { years: 2 }, { months: 1 }, { months: 3 }, { months: 18 }, { years: 4 }),
  fc.record({ years: fc.nat(2), months: fc.nat(14), days: fc.nat(40) }),
)
const aShift: fc.Arbitrary<Period> = fc.oneof(
  aPeriod,
  fc.constantFrom<Period>({ months: -1 }, { days: -3 }, { years: -1, days: -1 }),
)

// Conditions -------------------------------------------------------------------------------------------------------

const than = fc.constantFrom('<', '<=', '>', '>=')

/** Facts that a condition can name here: of the person, or of an element of `children` too. */
const dates = (inList: boolean) =>
  fc.constantFrom('arrivedOn', 'birthDate', 'plannedOn', 'job.from', ...(inList ? ['.birthDate'] : []))

const fixedMoment = (inList: boolean): fc.Arbitrary<Moment> => {
  const base: fc.Arbitrary<Moment> = fc.oneof(
    anyDay().map((day): Moment => ({ of: 'day', day })),
    dates(inList).map((fact): Moment => ({ of: 'fact', fact })),
  )
  return fc.oneof(
    base,
    fc.tuple(base, aShift).map(([moment, period]): Moment => ({ of: 'plus', moment, period })),
    fc
      .tuple(base, aShift, aPeriod)
      .map(
        ([moment, inner, period]): Moment => ({ of: 'plus', moment: { of: 'plus', moment, period: inner }, period }),
      ),
  )
}

const on: Moment = { of: 'on' }
const application: Moment = { of: 'application' }
const movingMoment: fc.Arbitrary<Moment> = fc.oneof(
  fc.constantFrom(on, application),
  fc
    .tuple(fc.constantFrom(on, application), aShift)
    .map(([moment, period]): Moment => ({ of: 'plus', moment, period })),
)

const at = (inList: boolean): fc.Arbitrary<{ at?: Moment }> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, fc.record({ at: fc.oneof(movingMoment, fixedMoment(inList)) }))

const aMomentCondition = (inList: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc
      .tuple(movingMoment, than, fixedMoment(inList), fc.boolean())
      .map(
        ([moving, sign, fixed, turned]): Condition =>
          turned
            ? { is: 'moment', left: fixed, than: sign, right: moving }
            : { is: 'moment', left: moving, than: sign, right: fixed },
      ),
    fc
      .tuple(fixedMoment(inList), than, fixedMoment(inList))
      .map(([left, sign, right]): Condition => ({ is: 'moment', left, than: sign, right })),
    // Decision against application: with a period on one side only, so that both moving along never turns it.
    fc
      .tuple(than, fc.boolean())
      .map(
        ([sign, turned]): Condition =>
          turned
            ? { is: 'moment', left: on, than: sign, right: application }
            : { is: 'moment', left: application, than: sign, right: on },
      ),
    fc.tuple(than, aPeriod).map(
      ([sign, period]): Condition => ({
        is: 'moment',
        left: on,
        than: sign,
        right: { of: 'plus', moment: application, period },
      }),
    ),
  )

const quantities = (inList: boolean): fc.Arbitrary<Quantity> => {
  const leaf: fc.Arbitrary<Quantity> = fc.oneof(
    fc.nat(8).map((value): Quantity => ({ of: 'number', value })),
    fc
      .constantFrom('rooms', 'income', 'job.hours', ...(inList ? ['.age'] : []))
      .map((fact): Quantity => ({ of: 'fact', fact })),
    fc.constantFrom('wage', 'rate').map((amount): Quantity => ({ of: 'amount', amount })),
    fc
      .oneof(
        fc.constant<Condition>({ is: 'all', of: [] }),
        fc.constantFrom<Condition>({ is: 'fact', fact: '.school' }, { is: 'level', fact: '.german', atLeast: 'A2' }),
      )
      .map((where): Quantity => ({ of: 'count', list: 'children', where })),
  )
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((terms): Quantity => ({ of: 'sum', terms })),
    fc.tuple(fc.integer({ min: 1, max: 3 }), leaf).map(([factor, term]): Quantity => ({ of: 'times', factor, term })),
  )
}

const statuses = fc.uniqueArray(fc.constantFrom('duldung', 'unclear', 'permit', 'settled'), {
  minLength: 1,
  maxLength: 3,
})
const asylumStatuses = fc.uniqueArray(fc.constantFrom('procedure', 'rejected'), { minLength: 1, maxLength: 2 })
const level = fc.constantFrom('A1', 'A2', 'B1')

const timeless = (inList: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc
      .constantFrom('a', 'b', 'c', 'fate', 'detail', 'job', ...(inList ? ['.school', '.school'] : []))
      .map((fact): Condition => ({ is: 'fact', fact })),
    fc
      .uniqueArray(fc.constantFrom('red', 'green', 'blue'), { minLength: 1, maxLength: 2 })
      .map((oneOf): Condition => ({ is: 'choice', fact: 'colour', oneOf })),
    fc
      .tuple(fc.constantFrom('german', ...(inList ? ['.german'] : [])), level)
      .map(([fact, atLeast]): Condition => ({ is: 'level', fact, atLeast })),
    fc.constantFrom('p', 'q').map((value): Condition => ({ is: 'has', fact: 'tags', value })),
  )

/** What can change although the person does nothing. */
const timely = (inList: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc
        .tuple(quantities(inList), than, quantities(inList))
        .map(([left, sign, right]): Condition => ({ is: 'number', left, than: sign, right })),
    },
    { weight: 3, arbitrary: aMomentCondition(inList) },
    {
      weight: 2,
      arbitrary: fc.oneof(
        fc
          .tuple(
            statuses,
            at(inList),
            fc.option(fc.constant<string[]>(['§ 1', '§ 2']), { nil: undefined, freq: 2 }),
            fc.option(fc.constant<string[]>(['x']), { nil: undefined, freq: 4 }),
          )
          .map(
            ([of, when, issuedUnder, basis]): Condition => ({
              is: 'holds',
              track: 'stay',
              statuses: of,
              ...when,
              ...(issuedUnder ? { issuedUnder } : {}),
              ...(basis ? { basis } : {}),
            }),
          ),
        asylumStatuses.map((of): Condition => ({ is: 'held', track: 'asylum', statuses: of })),
        statuses.map((of): Condition => ({ is: 'held', track: 'stay', statuses: of })),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(statuses, fc.boolean(), aPeriod, at(inList)).map(
        ([of, without, period, when]): Condition => ({
          is: 'held-for',
          track: 'stay',
          statuses: of,
          period,
          ...(without ? { without: ['unclear', 'duldung'].filter((one) => !(of as string[]).includes(one)) } : {}),
          ...when,
        }),
      ),
    },
  )

const leaf = (inList: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 4, arbitrary: timeless(inList) },
    { weight: 10, arbitrary: timely(inList) },
    fc
      .boolean()
      .map((favours): Condition => ({ is: 'judged', id: 'weighed', favours, factors: { for: [], against: [] } })),
    fc.constant<Condition>({ is: 'unencoded', what: 'later' }),
  )

const nested = (base: fc.Arbitrary<Condition>, inList: boolean, depth: number): fc.Arbitrary<Condition> => {
  if (depth === 0) return base
  const inner = nested(base, inList, depth - 1)
  const several = fc.array(inner, { maxLength: 3 })
  return fc.oneof(
    { weight: 4, arbitrary: base },
    { weight: 2, arbitrary: several.map((of): Condition => ({ is: 'all', of })) },
    { weight: 2, arbitrary: several.map((of): Condition => ({ is: 'any', of })) },
    { weight: 2, arbitrary: inner.map((of): Condition => ({ is: 'not', of })) },
    inner.map((of): Condition => ({ is: 'cited', cite: 'T § 9', of })),
    inner.map((of): Condition => ({ is: 'named', name: 'named', of })),
    fc
      .tuple(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), inner), { maxLength: 3 }),
        fc.integer({ min: 1, max: 5 }),
      )
      .map(([of, min]): Condition => ({ is: 'points', min, of: of.map(([points, when]) => ({ points, when })) })),
    // One outcome for all exceptions, so that they never contradict each other.
    fc.tuple(inner, fc.array(inner, { maxLength: 2 }), inner).map(
      ([ground, whens, then]): Condition => ({
        is: 'except',
        base: ground,
        exceptions: whens.map((when, index) => ({ cite: `T § 9 Nr. ${index}`, when, then })),
      }),
    ),
  )
}

const inChildren = nested(leaf(true), true, 1)
const quantified = fc
  .tuple(fc.constantFrom('some', 'every'), inChildren)
  .map(([is, where]): Condition => ({ is, list: 'children', where }))
/** A list asked for inside the question about a list. */
const nestedList = fc
  .tuple(fc.constantFrom('some', 'every'), fc.constantFrom('all', 'any'), quantified, inChildren)
  .map(([is, joined, one, other]): Condition => ({ is, list: 'children', where: { is: joined, of: [one, other] } }))

const aCondition: fc.Arbitrary<Condition> = nested(
  fc.oneof(
    { weight: 8, arbitrary: leaf(false) },
    { weight: 2, arbitrary: quantified },
    { weight: 1, arbitrary: nestedList },
  ),
  false,
  2,
)

/** Conditions that time alone can turn. */
export const aTimelyCondition: fc.Arbitrary<Condition> = nested(timely(false), false, 1)

/** The facts that `aPlainCondition` asks for, each with all its values. */
export const plainValues: Readonly<Record<string, readonly (boolean | string)[]>> = {
  a: [false, true],
  b: [false, true],
  c: [false, true],
  fate: [false, true],
  colour: ['red', 'green', 'blue'],
  german: ['none', 'A1', 'A2', 'B1'],
}
/** Somebody of whom all these are known. */
export const aPlainPerson: fc.Arbitrary<Told> = fc.record(
  Object.fromEntries(Object.entries(plainValues).map(([key, values]) => [key, fc.constantFrom(...values)])),
)

/** Conditions of facts that the person has or has not, without time, lists and judgement. */
export const aPlainCondition: fc.Arbitrary<Condition> = nested(
  fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'fate').map((fact): Condition => ({ is: 'fact', fact })),
    fc
      .uniqueArray(fc.constantFrom('red', 'green', 'blue'), { minLength: 1, maxLength: 2 })
      .map((oneOf): Condition => ({ is: 'choice', fact: 'colour', oneOf })),
    level.map((atLeast): Condition => ({ is: 'level', fact: 'german', atLeast })),
  ),
  false,
  2,
)

// Norms ------------------------------------------------------------------------------------------------------------

const cap = fc.constantFrom<Grade>('exceptional', 'may', 'should', 'right')

const places = (condition: fc.Arbitrary<Condition>, name: string, most: number): fc.Arbitrary<Places> =>
  fc
    .array(condition, { maxLength: most })
    .map((list) => Object.fromEntries(list.map((one, index) => [`${name} Nr. ${index}`, one])))

const aGate = (condition: fc.Arbitrary<Condition>, id: string): fc.Arbitrary<Gate> =>
  fc
    .tuple(
      condition,
      fc.constantFrom<'exceptional' | 'barred'>('exceptional', 'barred'),
      fc.array(
        fc.tuple(condition, cap, fc.option(fc.constantFrom<Grade>('may', 'should', 'right'), { nil: undefined })),
        {
          maxLength: 2,
        },
      ),
    )
    .map(([own, missing, passages]) => ({
      id,
      cite: `T § 5 ${id}`,
      condition: own,
      missing,
      passages: passages.map(([when, left, needs], index) => ({
        cite: `T § 5 ${id} Satz ${index}`,
        when,
        cap: left,
        ...(needs ? { needs } : {}),
      })),
    }))

export function aNormOf(
  condition: fc.Arbitrary<Condition>,
  { id = 'norm', status = 'permit' } = {},
): fc.Arbitrary<Norm> {
  return fc
    .record({
      grade: fc.constantFrom<Grade>('may', 'should', 'right'),
      whom: places(condition, 'Abs. 1', 2),
      regularly: places(condition, 'Abs. 2', 2),
      barred: places(condition, 'Abs. 3', 2),
      regularlyBarred: places(condition, 'Abs. 4', 1),
      waivers: fc.array(fc.tuple(condition, fc.option(cap, { nil: undefined }), fc.nat(3)), { maxLength: 2 }),
      gates: fc.tuple(aGate(condition, 'g1'), aGate(condition, 'g2')),
      manyGates: fc.nat(2),
      departure: fc.option(fc.tuple(fc.constantFrom('g1', 'g2'), cap, fc.option(condition, { nil: undefined })), {
        nil: undefined,
      }),
      unknown: fc.oneof(
        { weight: 8, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: anyDay('2027-01-01') },
      ),
    })
    .map((made) => {
      const groups = { ...made.whom, ...made.regularly, ...made.barred, ...made.regularlyBarred }
      const names = Object.keys(groups)
      const gates = made.gates.slice(0, made.manyGates)
      const departs =
        made.departure && gates.some((gate) => gate.id === made.departure?.[0]) ? made.departure : undefined
      return norm({
        id,
        cite: `T § 10 ${id}`,
        encodedFrom: '2026-01-01',
        inForce: { from: '2000-01-01', ...(made.unknown ? { unknownFrom: made.unknown } : {}) },
        grade: made.grade,
        gradeCite: 'Abs. 1',
        for: made.whom,
        regularly: made.regularly,
        barred: made.barred,
        regularlyBarred: made.regularlyBarred,
        waived: Object.fromEntries(
          names.length === 0
            ? []
            : made.waivers.map(([when, left, which], index): [string, Waiver] => [
                `Abs. 5 Nr. ${index}`,
                { when, drops: [names[which % names.length] as string], ...(left ? { cap: left } : {}) },
              ]),
        ),
        gates,
        ...(departs
          ? {
              departsFrom: [
                { gate: departs[0], cite: 'Abs. 6', cap: departs[1], ...(departs[2] ? { when: departs[2] } : {}) },
              ],
            }
          : {}),
        grants: { status, cite: 'T § 11', work: 'any', workCite: 'T § 11' },
        papers: [],
        reviewedBy: null,
      })
    })
}

/** A norm that asks for one thing only, so that nothing hides what its condition says. */
export const normWith = (condition: Condition, grade: Grade = 'right'): Norm =>
  norm({
    id: 'norm',
    cite: 'T § 10',
    encodedFrom: '2026-01-01',
    inForce: { from: '2000-01-01' },
    grade,
    gradeCite: 'Abs. 1',
    for: { 'Abs. 1': condition },
    gates: [],
    grants: { status: 'permit', cite: 'T § 11', work: 'any', workCite: 'T § 11' },
    papers: [],
    reviewedBy: null,
  })

/** Norms that only ask what `aPlainPerson` is or has. */
export const aPlainNorm = fc.oneof(
  aNormOf(aPlainCondition),
  aPlainCondition.map((condition) => normWith(condition)),
)

export const aNorm: fc.Arbitrary<Norm> = fc.oneof(
  aNormOf(aCondition),
  aCondition.map((condition) => normWith(condition)),
)

export const textOf = (...norms: Norm[]): RulebookText => ({ vocabulary, norms, amounts, steps: [] })
export const bookOf = (...norms: Norm[]): Rulebook => rulebook(textOf(...norms))

// Situations -------------------------------------------------------------------------------------------------------

const child: fc.Arbitrary<Told> = fc.record({
  birthDate: pastDay,
  school: fc.boolean(),
  german: fc.constantFrom('none', 'A1', 'A2', 'B1'),
  age: fc.nat(20),
})

/** Spans one after another, with and without gaps between them; the last may go on. */
const spansOf = (kinds: readonly string[]): fc.Arbitrary<Told[]> =>
  fc
    .tuple(
      fc.array(
        fc.record({
          status: fc.constantFrom(...kinds),
          gap: fc.oneof(fc.constant(1), fc.constantFrom(2, 60, 90, 91, 92, 93, 200)),
          length: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.constantFrom(0, 27, 30, 364, 365, 730)),
          issuedUnder: fc.constantFrom('§ 1', '§ 3'),
          basis: fc.constantFrom('x', 'y'),
        }),
        { maxLength: 5 },
      ),
      fc.boolean(),
      fc.integer({ min: 0, max: 600 }),
    )
    .map(([list, goesOn, back]) => {
      const dayAt = (serial: number) => new Date(serial * 86_400_000).toISOString().slice(0, 10)
      let last = Date.parse(today) / 86_400_000 - (goesOn ? 0 : back)
      const spans: Told[] = []
      list.forEach(({ status, gap, length, issuedUnder, basis }, index) => {
        const from = last - length
        spans.unshift({
          status,
          from: dayAt(from),
          ...(index === 0 && goesOn ? {} : { to: dayAt(index === 0 ? last + (back % 7 === 0 ? 900 : 0) : last) }),
          issuedUnder,
          basis,
        })
        last = from - gap
      })
      return spans
    })

/** Everything is told. `detail` only where it exists. */
export const aCompleteTold: fc.Arbitrary<Told> = fc
  .record({
    a: fc.boolean(),
    b: fc.boolean(),
    c: fc.boolean(),
    fate: fc.boolean(),
    detail: fc.boolean(),
    colour: fc.constantFrom('red', 'green', 'blue'),
    german: fc.constantFrom('none', 'A1', 'A2', 'B1'),
    rooms: fc.nat(6),
    income: fc.nat(10),
    birthDate: anyDay('1980-02-29', '2010-12-31'),
    arrivedOn: pastDay,
    plannedOn: anyDay(),
    tags: fc.subarray(['p', 'q']),
    stay: spansOf(['duldung', 'unclear', 'permit', 'settled']),
    asylum: spansOf(['procedure', 'rejected']),
    children: fc.array(child, { maxLength: 3 }),
    job: fc.record({ hours: fc.nat(40), from: anyDay() }),
  })
  .map((told): Told => {
    const { detail, ...rest } = told
    return told.a ? told : rest
  })

/** Which pieces are forgotten: each number picks one of what is left. */
export const forgotten = fc.array(fc.nat(1000), { maxLength: 14 })

type Parts = { list: Told[]; complete: boolean }
const partsOf = (value: unknown): Parts =>
  Array.isArray(value)
    ? { list: value as Told[], complete: true }
    : { list: (value as { atLeast: Told[] }).atLeast, complete: false }

/** The same person with one piece less known: a fact, a field, a first day, or whether a list is complete. */
export function forgetOne(told: Told, pick: number): Told {
  const keys = Object.keys(told)
  const key = keys[pick % Math.max(1, keys.length)]
  if (!key) return told
  const { [key]: value, ...rest } = told
  if (key === 'a') delete rest['detail'] // what hangs on it is not known to exist
  const how = Math.floor(pick / Math.max(1, keys.length)) % 4
  const mayBe = (list: unknown, complete: boolean) => ({ ...rest, [key]: complete ? list : { atLeast: list } })
  if (how === 0 || typeof value !== 'object' || value === null) return rest
  if (key === 'job') {
    const { [how === 1 ? 'hours' : 'from']: _, ...fields } = value as Told
    return { ...rest, job: fields }
  }
  const { list, complete } = partsOf(value)
  if (how === 1 || list.length === 0) return mayBe(list, false)
  const at = pick % list.length
  if (how === 2 || key === 'tags')
    return mayBe(
      list.filter((_, index) => index !== at),
      false,
    )
  if (key === 'children') {
    const fields = Object.keys(list[at] as Told)
    const { [fields[pick % Math.max(1, fields.length)] ?? '']: _, ...left } = list[at] as Told
    return mayBe(list.with(at, left), complete)
  }
  const first = pick % 3 === 0
  const { [first ? 'from' : pick % 3 === 1 ? 'issuedUnder' : 'basis']: _, ...left } = list[first ? 0 : at] as Told
  return mayBe(list.with(first ? 0 : at, left), complete)
}

export const aTold: fc.Arbitrary<Told> = fc
  .tuple(aCompleteTold, forgotten)
  .map(([told, picks]) => picks.reduce(forgetOne, told))

/** @throws if the random person is impossible: then the arbitrary is broken, not the engine. */
export function situationOf(told: Told): Situation {
  const read = readSituation(vocabulary, consistent(told), today)
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'))
  return read.situation
}

/** Nobody here arrives before being born. */
function consistent(told: Told): Told {
  const { birthDate, arrivedOn } = told
  if (typeof birthDate !== 'string' || typeof arrivedOn !== 'string' || birthDate <= arrivedOn) return told
  return { ...told, birthDate: arrivedOn, arrivedOn: birthDate }
}
