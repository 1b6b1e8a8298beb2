import { book } from '@lotse/statutes/rulebook.ts'

/** A way to spoil a situation. */
interface Mutation {
  name: string
  /** Whether the file must then be refused, or must still be read; left out where either can be right. */
  must?: 'refuse' | 'read'
  /** Only makes facts unknown. */
  forgets?: true
  /** Changes what was told in place, or gives the text to use instead. */
  spoil: (told: Told, random: Random) => string | undefined
}

type Told = Record<string, unknown>
export type Random = () => number

/** Chance that is the same in every run. Source: mulberry32, public domain. */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The text, spoiled in one way. */
export function mutate(mutation: Mutation, text: string, random: Random): string {
  const told = JSON.parse(text) as Told
  return mutation.spoil(told, random) ?? JSON.stringify(told)
}

const pick = <Of>(list: readonly Of[], random: Random): Of => list[Math.floor(random() * list.length)] as Of
const { facts } = book().vocabulary
const factsOf = (...kinds: string[]) => facts.filter((fact) => kinds.includes(fact.kind))

/** Writes the value at a fact of one of these kinds. */
const write =
  (kinds: readonly string[], value: (random: Random) => unknown): Mutation['spoil'] =>
  (told, random) => {
    told[pick(factsOf(...kinds), random).id] = value(random)
    return undefined
  }
/** What was told; something at least, so that a situation of which nothing is known can be spoiled, too. */
const toldKeys = (told: Told): string[] => {
  const keys = Object.keys(told).filter((key) => key !== 'asOf')
  return keys.length > 0 ? keys : ['germanSpoken']
}
const text = (of: (told: Told, random: Random) => string): Mutation['spoil'] => of

function put(told: Told, key: string, value: unknown): undefined {
  told[key] = value
}

const nonsense = ['\u0000', '\u001b[31m', '\u202e', '💣', '../../etc/passwd', '<script>', "' OR 1=1", '\ud800', ' ']
const nested = (deep: number): unknown => (deep === 0 ? 1 : { a: nested(deep - 1) })
const stay =
  (...spans: unknown[]): Mutation['spoil'] =>
  (told) => {
    told['stay'] = spans
    return undefined
  }

export const mutations: readonly Mutation[] = [
  {
    name: 'a wrong type for a truth value',
    must: 'refuse',
    spoil: write(['boolean'], (r) => pick(['ja', 1, 0, 'true', [], {}], r)),
  },
  {
    name: 'a wrong type for a choice',
    must: 'refuse',
    spoil: write(['choice', 'level'], (r) => pick([true, 3, [], {}, ['A2']], r)),
  },
  {
    name: 'a value that is not allowed',
    must: 'refuse',
    spoil: write(['choice', 'level'], (r) => pick(['a2', 'B3', '', 'all of them', ...nonsense], r)),
  },
  {
    name: 'a wrong type for a number',
    must: 'refuse',
    spoil: write(['integer', 'money'], (r) => pick(['12', true, [], {}, 12.5, -0.1], r)),
  },
  {
    name: 'a number out of range',
    must: 'refuse',
    spoil: write(['integer', 'money'], (r) => pick([-1, 1e15, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e308], r)),
  },
  {
    name: 'a wrong type for a day',
    must: 'refuse',
    spoil: write(['date'], (r) => pick([20_200_101, true, {}, ['2020-01-01']], r)),
  },
  {
    name: 'an impossible day',
    must: 'refuse',
    spoil: write(['date'], (r) =>
      pick(
        [
          '2020-02-30',
          '2019-02-29',
          '2020-13-01',
          '2020-1-1',
          '1.1.2020',
          '0000-00-00',
          '9999-99-99',
          '2020-01-01T00:00:00Z',
          ...nonsense,
        ],
        r,
      ),
    ),
  },
  {
    name: 'a past day in the future',
    must: 'refuse',
    spoil: (told, r) => {
      const past = facts.filter((fact) => fact.kind === 'date' && fact.past)
      return put(told, pick(past, r).id, pick(['2026-11-24', '2100-01-01', '2199-12-31'], r))
    },
  },
  {
    name: 'an unknown fact',
    must: 'refuse',
    spoil: (told, r) =>
      put(
        told,
        pick(['x', 'germanspoken', 'Stay', 'constructor', 'toString', ...nonsense], r),
        pick([1, null, true, 'A2'], r),
      ),
  },
  {
    name: 'a prototype as a fact',
    must: 'refuse',
    spoil: text((told) => `{"__proto__": {"germanSpoken": "C2"}, ${JSON.stringify(told).slice(1)}`),
  },
  {
    name: 'an unknown field',
    must: 'refuse',
    spoil: write(['record', 'list'], (r) => pick([{ salary: 1 }, [{ x: 1 }], { from: 'soon' }], r)),
  },
  {
    name: 'a wrong type for periods',
    must: 'refuse',
    spoil: write(['spans'], (r) =>
      pick([true, 'toleration', 7, {}, { atLeast: {} }, { atLeast: [], more: 1 }, [null], ['toleration'], [[]]], r),
    ),
  },
  {
    name: 'a wrong type for a list',
    must: 'refuse',
    spoil: write(['list'], (r) => pick([true, 'two', 2, {}, { atMost: [] }, [null], [1], [[]]], r)),
  },
  { name: 'a period of an unknown status', must: 'refuse', spoil: stay({ status: 'Duldung', from: '2020-01-01' }) },
  {
    name: 'a status of the other track',
    must: 'refuse',
    spoil: stay({ status: 'asylum-pending', from: '2020-01-01' }),
  },
  {
    name: 'overlapping periods',
    must: 'refuse',
    spoil: stay(
      { status: 'toleration', from: '2015-01-01', to: '2020-01-01' },
      { status: 'permit-25b', from: '2020-01-01' },
    ),
  },
  {
    name: 'periods in the wrong order',
    must: 'refuse',
    spoil: stay(
      { status: 'permit-25b', from: '2020-01-01', to: '2021-01-01' },
      { status: 'toleration', from: '2015-01-01', to: '2019-01-01' },
    ),
  },
  {
    name: 'two periods without an end',
    must: 'refuse',
    spoil: stay({ status: 'toleration', from: '2015-01-01' }, { status: 'permit-25b', from: '2020-01-01' }),
  },
  {
    name: 'a period that ends before it begins',
    must: 'refuse',
    spoil: stay({ status: 'toleration', from: '2020-01-02', to: '2020-01-01' }),
  },
  { name: 'a period that begins tomorrow', must: 'refuse', spoil: stay({ status: 'settlement', from: '2026-11-24' }) },
  {
    name: 'a period with an unknown field',
    must: 'refuse',
    spoil: stay({ status: 'toleration', since: '2010-01-01' }),
  },
  {
    name: 'a period before birth',
    must: 'refuse',
    spoil: (told) =>
      void Object.assign(told, { birthDate: '2000-01-01', stay: [{ status: 'toleration', from: '1999-01-01' }] }),
  },
  {
    name: 'too many periods',
    must: 'refuse',
    spoil: stay(...Array.from({ length: 41 }, () => ({ status: 'toleration' }))),
  },
  {
    name: 'too many children',
    must: 'refuse',
    spoil: (told) =>
      put(
        told,
        'children',
        Array.from({ length: 13 }, () => ({})),
      ),
  },
  {
    name: 'arrived before birth',
    must: 'refuse',
    spoil: (told) => void Object.assign(told, { birthDate: '2000-01-01', arrivedOn: '1999-12-31' }),
  },
  {
    name: 'told after the day of evaluation',
    must: 'refuse',
    spoil: (told, r) => put(told, 'asOf', pick(['2026-11-24', '2030-01-01'], r)),
  },
  {
    name: 'told on no day',
    must: 'refuse',
    spoil: (told, r) => put(told, 'asOf', pick(['today', 5, true, [], '2026-11-31'], r)),
  },
  {
    name: 'deep nesting',
    must: 'refuse',
    spoil: (told, r) => put(told, pick(facts, r).id, nested(13 + Math.floor(r() * 200))),
  },
  {
    name: 'nesting deeper than the stack',
    must: 'refuse',
    spoil: text((_, r) => `{"children": ${(r() < 0.5 ? '[' : '{"a":').repeat(60_000)}`),
  },
  {
    name: 'closed nesting deeper than the stack',
    must: 'refuse',
    spoil: text(() => `{"children": ${'['.repeat(60_000)}${']'.repeat(60_000)}}`),
  },
  {
    name: 'text that breaks off',
    must: 'refuse',
    spoil: text((told, r) => JSON.stringify(told).slice(0, -1 - Math.floor(r() * (JSON.stringify(told).length - 2)))),
  },
  {
    name: 'a control character in the text',
    must: 'refuse',
    spoil: text((told, r) => JSON.stringify(told).replace('"', `"${pick(['\u0000', '\u0007', '\n'], r)}`)),
  },
  { name: 'a comma too many', must: 'refuse', spoil: text((told) => JSON.stringify(told).replace(/}$/, ',}')) },
  {
    name: 'comments and single quotes',
    must: 'refuse',
    spoil: text((told, r) =>
      r() < 0.5 ? `// about me\n${JSON.stringify(told)}` : JSON.stringify(told).replaceAll('"', "'"),
    ),
  },
  {
    name: 'a key said twice',
    must: 'refuse',
    spoil: text((told, r) => JSON.stringify(told).replace(/}$/, `,"${pick(Object.keys(told), r)}":null}`)),
  },
  {
    name: 'something that is no object',
    must: 'refuse',
    spoil: text((told, r) => pick(['null', 'true', '7', '"A2"', '[]', `[${JSON.stringify(told)}]`], r)),
  },
  {
    name: 'numbers JSON cannot say',
    must: 'refuse',
    spoil: text((told, r) =>
      JSON.stringify({ ...told, incomeFromWork: 'X' }).replace(
        '"X"',
        pick(['NaN', 'Infinity', '0x10', '1e999', '01', '+5', '.5'], r),
      ),
    ),
  },
  {
    name: 'other data altogether',
    must: 'refuse',
    spoil: text((_, r) => pick(['', ' ', 'hello', '<xml/>', 'a,b,c\n1,2,3', '\u0000\u0001', '%PDF-1.7'], r)),
  },
  { name: 'far too long', must: 'refuse', spoil: text((told) => `${JSON.stringify(told)}${' '.repeat(300_000)}`) },
  {
    name: 'a fact made unknown by null',
    must: 'read',
    forgets: true,
    spoil: (told, r) => put(told, pick(toldKeys(told), r), null),
  },
  {
    name: 'a fact left out',
    must: 'read',
    forgets: true,
    spoil: (told, r) => void delete told[pick(toldKeys(told), r)],
  },
  {
    name: 'half of the facts left out',
    must: 'read',
    forgets: true,
    spoil: (told, r) => {
      for (const key of Object.keys(told)) if (key !== 'asOf' && r() < 0.5) delete told[key]
      return undefined
    },
  },
  {
    name: 'everything unknown',
    must: 'read',
    forgets: true,
    spoil: (told) => {
      for (const key of Object.keys(told)) if (key !== 'asOf') told[key] = null
      return undefined
    },
  },
  {
    name: 'keys in another order',
    must: 'read',
    spoil: text((told, r) => JSON.stringify(Object.fromEntries(Object.entries(told).sort(() => r() - 0.5)))),
  },
  {
    name: 'a byte order mark and much space',
    must: 'read',
    spoil: text((told) => `\uFEFF\n\t${JSON.stringify(told, null, 8)}\r\n\n`),
  },
  {
    name: 'another allowed value',
    spoil: (told, r) => {
      const fact = pick(factsOf('choice', 'level'), r)
      if ('values' in fact) told[fact.id] = pick(fact.values, r)
      return undefined
    },
  },
  { name: 'a truth value turned round', must: 'read', spoil: write(['boolean'], (r) => r() < 0.5) },
  {
    name: 'a day moved',
    spoil: write(
      ['date'],
      (r) => `${1950 + Math.floor(r() * 76)}-0${1 + Math.floor(r() * 9)}-1${Math.floor(r() * 10)}`,
    ),
  },
  {
    name: 'a fact that its parent rules out',
    spoil: (told, r) => {
      const fact = pick(
        facts.filter((one) => one.onlyIf),
        r,
      )
      told[fact.id] = '2020-01-01'
      if (fact.onlyIf) told[fact.onlyIf.fact] = false
      return undefined
    },
  },
  {
    name: 'several things at once',
    spoil: (told, r) => {
      for (let count = 0; count < 4; count++)
        told[pick(facts, r).id] = pick([true, false, null, 0, 'A2', 'none', [], {}, '2020-01-01'], r)
      return undefined
    },
  },
]
