import { plainDate } from '../../day.ts'
import { type Dialect, DOUBT, type Element, GOES_ON, type List, NEVER, quoted, text, toldOf } from './dialect.ts'

let depth = 0
/** A function over the elements: their fields stand in arrays side by side, each an argument of its own. */
function over(name: string, list: List, body: (element: Element) => string, extra?: string): string {
  depth++
  const prefix = `e${depth}_`
  const used = new Set<string>()
  const element: Element = (field) => {
    used.add(field)
    return prefix + field
  }
  if (extra) element(extra)
  const written = body(element)
  depth--
  if (used.size === 0) used.add(list.fields[0] as string)
  const fields = [...used]
  const arrays = fields.map((field) => `p.${quoted(`${list.name}.${field}`)}`)
  return `${name}((${fields.map((field) => prefix + field).join(', ')}) -> ${written}, ${arrays.join(', ')})`
}

/** The entries of `[…]` or `{"atLeast": […]}`, each as JSON text. */
const entries = (json: string) =>
  `multiIf(JSONType(ifNull(${json}, '')) = 'Array', JSONExtractArrayRaw(ifNull(${json}, '')), JSONExtractArrayRaw(ifNull(${json}, ''), 'atLeast'))`
const isWhole = (json: string) => `toBool(JSONType(ifNull(${json}, '')) = 'Array')`
const field = (entry: string, name: string) => `JSONExtract(${entry}, ${text(name)}, 'Nullable(String)')`
const whole = (bits: bigint) => `toInt64(${bits})`

/** ClickHouse: each field of a list is an array, walked with lambdas. Its days reach from 1900 to 2299. */
export const clickhouse: Dialect = {
  unknown: 'CAST(NULL AS Nullable(Bool))',
  day: (day) => `toDate32('${plainDate(day)}')`,
  plus: (day, months, days) => {
    const later = months === 0 ? day : `addMonths(${day}, ${months})`
    return days === '0' ? later : `addDays(${later}, ${days})`
  },
  days: (from, to) => `dateDiff('day', ${from}, ${to})`,
  whole,
  bits: (one, other) => `bitAnd(${one}, ${whole(other)})`,

  any: (list, test) => over('arrayExists', list, (element) => `ifNull(${test(element)}, FALSE)`),
  count: (list, test) => over('arrayCount', list, (element) => `ifNull(${test(element)}, FALSE)`),
  sum: (list, term) => over('arraySum', list, (element) => `ifNull(${term(element)}, 0)`),
  first: (list, field) => `p.${quoted(`${list.name}.${field}`)}[1]`,
  newest: (list, field, test) => over('arrayFirstOrNull', list, test, field),
  has: (set, word) => `has(${set}, ${text(word)})`,

  fence: '',
  types: {
    boolean: 'Nullable(Bool)',
    date: 'Nullable(Date32)',
    integer: 'Nullable(Int64)',
    text: 'Nullable(String)',
    key: 'String',
  },
  createTable: (name, columns) =>
    `CREATE TABLE IF NOT EXISTS ${name} (\n${columns}\n) ENGINE = MergeTree ORDER BY tuple()`,
  createTableAs: (name) => `CREATE OR REPLACE TABLE ${name} ENGINE = MergeTree ORDER BY tuple() AS`,
  cast: (value, type) => `CAST(${value} AS ${clickhouse.types[type]})`,

  track: ({ id }, { statuses }) => {
    const own = (name: string) => `p.${quoted(`${id}.${name}`)}`
    const [told, list, bits, from, to] = [own('told'), own('list'), own('bits'), own('from'), own('until')]
    const words = statuses.map((status) => text(status.id)).join(', ')
    const lasting = statuses.filter(({ lasts }) => lasts).map((status) => text(status.id))
    const goesOn = clickhouse.day(GOES_ON)
    const day = (name: string) => `CAST(${field('e', name)} AS Nullable(Date32))`
    const end = `ifNull(${day('to')}, ${goesOn})`
    const lasts =
      lasting.length > 0
        ? `if(ifNull(JSONExtractString(e, 'status') IN (${lasting.join(', ')}) AND ${day('to')} >= p."asOf", FALSE), ${goesOn}, ${end})`
        : end
    const place = `arrayEnumerate(${bits})`
    const sliced = (name: string) => `arraySlice(${own(name)}, 1, i)`
    const kept = (name: string) => `if(${own('wrong')}, [], ${own(name)})`
    const steps = [
      { list: `arrayReverse(${entries(told)})`, whole: isWhole(told) },
      {
        bits: `arrayMap(e -> transform(JSONExtractString(e, 'status'), [${words}], [${statuses.map(({ bit }) => whole(bit)).join(', ')}], toInt64(0)), ${list})`,
        from: `arrayMap(e -> ${day('from')}, ${list})`,
        until: `arrayMap(e -> assumeNotNull(${lasts}), ${list})`,
      },
      {
        // One span that cannot be makes the whole track unknown: days would be counted wrongly.
        wrong: `arrayExists((b, f, t, i) -> b = 0 OR ifNull(f > t, FALSE) OR ifNull(f > p."asOf", FALSE) OR (i < length(${bits}) AND ifNull(f <= ${to}[i + 1], TRUE)), ${bits}, ${from}, ${to}, ${place})`,
        // 0: it ends the day before the next begins; 1: a break that may be weighed; 2: one that cannot.
        gaps: `arrayMap((t, i) -> multiIf(i = 1 OR ifNull(addDays(t, 1) >= ${from}[i - 1], FALSE), 0, ${own('whole')} AND ifNull(addMonths(addDays(t, 1), 3) >= ${from}[i - 1], FALSE), 1, 2), ${to}, ${place})`,
        held: `arrayMap(i -> toInt64(arrayReduce('groupBitOr', ${sliced('bits')})), ${place})`,
      },
      {
        breaks: `arrayMap(i -> toInt64(arrayCount(b -> b > 0, ${sliced('gaps')})), ${place})`,
        wide: `arrayMap(i -> toInt64(arrayCount(b -> b > 1, ${sliced('gaps')})), ${place})`,
        complete: `${own('whole')} AND NOT ${own('wrong')}`,
      },
      {
        before: `multiIf(NOT ${own('complete')}, bitOr(if(${own('wrong')}, toInt64(0), ifNull(arrayMax(arrayMap((h, w) -> if(w = 0, h, toInt64(0)), ${own('held')}, ${own('wide')})), toInt64(0))), ${whole(DOUBT)}), notEmpty(${bits}) AND isNull(${from}[-1]) AND ${own('wide')}[-1] = 0 AND ${own('breaks')}[-1] <= 1, bitOr(${own('held')}[-1], ${whole(DOUBT)}), ${whole(NEVER)})`,
      },
      {
        since: `arrayMap((h, b, w) -> multiIf(w = 0 AND b = 0, h, NOT ${own('complete')}, ${own('before')}, w = 0 AND b = 1, bitOr(h, ${whole(DOUBT)}), ${whole(NEVER)}), ${own('held')}, ${own('breaks')}, ${own('wide')})`,
        began: `arrayMap((f, t) -> assumeNotNull(coalesce(f, least(t, ifNull(p."asOf", t)))), ${from}, ${to})`,
      },
    ]
    return {
      steps: steps.map((columns) => ({
        columns: Object.fromEntries(Object.entries(columns).map(([name, value]) => [`${id}.${name}`, value])),
      })),
      kept: {
        [`${id}.bit`]: kept('bits'),
        [`${id}.since`]: kept('since'),
        [`${id}.began`]: kept('began'),
        [`${id}.to`]: kept('until'),
        [`${id}.known`]: `if(${own('wrong')}, [], arrayMap(f -> isNotNull(f), ${from}))`,
        [`${id}.breaks`]: kept('breaks'),
        [`${id}.wide`]: kept('wide'),
        [`${id}.issuedUnder`]: `if(${own('wrong')}, [], arrayMap(e -> ${field('e', 'issuedUnder')}, ${list}))`,
        [`${id}.basis`]: `if(${own('wrong')}, [], arrayMap(e -> ${field('e', 'basis')}, ${list}))`,
        [`${id}.complete`]: own('complete'),
        [`${id}.ever`]: `if(${own('wrong')}, toInt64(0), toInt64(arrayReduce('groupBitOr', ${bits})))`,
        [`${id}.before`]: own('before'),
      },
    }
  },
  list: (fact, plain) => {
    const told = `p.${quoted(toldOf(fact.id))}`
    return {
      steps: [{ columns: { [`${fact.id}.list`]: entries(told) } }],
      kept: {
        ...Object.fromEntries(
          fact.of.map((part) => [
            `${fact.id}.${part.id}`,
            `arrayMap(e -> ${plain(part, field('e', part.id))}, p.${quoted(`${fact.id}.list`)})`,
          ]),
        ),
        [`${fact.id}.complete`]: isWhole(told),
      },
    }
  },
  set: ({ id }) => {
    const told = `p.${quoted(toldOf(id))}`
    return {
      steps: [],
      kept: {
        [id]: `arrayMap(e -> JSONExtractString(e), ${entries(told)})`,
        [`${id}.complete`]: isWhole(told),
      },
    }
  },
}
