import { plainDate } from '../../day.ts'
import { type Dialect, DOUBT, type Element, GOES_ON, type List, NEVER, quoted, text, toldOf } from './dialect.ts'

let depth = 0
/** A lambda; inner ones get a name of their own. */
function lambda(body: (element: Element) => string): string {
  depth++
  const name = `e${depth}`
  const written = body((field) => `${name}.${quoted(field)}`)
  depth--
  return `lambda ${name}: ${written}`
}

const column = ({ name }: List) => `p.${quoted(name)}`

/** The entries of `[…]` or `{"atLeast": […]}`, or NULL. */
const entries = (json: string) =>
  `CASE json_type(${json}) WHEN 'ARRAY' THEN ${json}::JSON WHEN 'OBJECT' THEN json_extract(${json}, '$.atLeast') END`
const shape = (fields: readonly string[]) =>
  text(JSON.stringify([Object.fromEntries(fields.map((field) => [field, 'VARCHAR']))]))
const isWhole = (json: string) => `coalesce(json_type(${json}) = 'ARRAY', FALSE)`

/** DuckDB: lists of structs, walked with lambdas. */
export const duckdb: Dialect = {
  unknown: 'NULL::BOOLEAN',
  day: (day) => `DATE '${plainDate(day)}'`,
  plus: (day, months, days) => {
    const later = months === 0 ? day : `(${day} + INTERVAL (${months}) MONTH)::DATE`
    return days === '0' ? later : `(${later} + (${days})::INTEGER)`
  },
  days: (from, to) => `(${to} - ${from})`,
  whole: String,
  bits: (one, other) => `(${one} & ${other})`,

  any: (list, test) => `list_contains(list_transform(${column(list)}, ${lambda(test)}), TRUE)`,
  count: (list, test) => `len(list_filter(${column(list)}, ${lambda(test)}))`,
  sum: (list, term) => `coalesce(list_sum(list_transform(${column(list)}, ${lambda(term)})), 0)`,
  // Kept in columns of their own: taking a span out of its list copies all its fields.
  first: ({ name }, field) => `p.${quoted(`${name}.newest.${field}`)}`,
  // Filtering the list would copy all fields of its spans.
  newest: (list, field, test) =>
    `list_min(list_transform(${column(list)}, ${lambda((span) => `CASE WHEN ${test(span)} THEN ${span(field)} END`)}))`,
  has: (set, word) => `list_contains(${set}, ${text(word)})`,

  wordsAtOnce: 4, // of more it makes a table and joins it to everybody
  fence: '',
  types: { boolean: 'BOOLEAN', date: 'DATE', integer: 'BIGINT', text: 'VARCHAR', key: 'VARCHAR' },
  createTable: (name, columns) => `CREATE TABLE IF NOT EXISTS ${name} (\n${columns}\n)`,
  createTableAs: (name) => `CREATE OR REPLACE TABLE ${name} AS`,
  cast: (value, type) => `${value}::${duckdb.types[type]}`,

  track: ({ id }, { statuses }) => {
    const own = (name: string) => `p.${quoted(`${id}.${name}`)}`
    const [told, typed, spans, counted] = [own('told'), own('typed'), own('spans'), own('counted')]
    const bit = statuses.map((status) => `WHEN ${text(status.id)} THEN ${status.bit}`).join(' ')
    const lasting = statuses.filter(({ lasts }) => lasts).map((status) => text(status.id))
    const lasts = lasting.length > 0 ? `e.status IN (${lasting.join(', ')}) AND e."to"::DATE >= p."asOf"` : 'FALSE'
    const goesOn = duckdb.day(GOES_ON)
    const steps = [
      {
        list: `list_reverse(coalesce(from_json(${entries(told)}, ${shape(['status', 'from', 'to', 'issuedUnder', 'basis'])}), []))`,
      },
      {
        typed: `list_transform(${own('list')}, lambda e: {'bit': CASE e.status ${bit} END::BIGINT, 'from': e."from"::DATE, 'to': CASE WHEN ${lasts} THEN ${goesOn} ELSE coalesce(e."to"::DATE, ${goesOn}) END, 'issuedUnder': e."issuedUnder", 'basis': e.basis})`,
      },
      {
        // One span that cannot be makes the whole track unknown: days would be counted wrongly.
        spans: `CASE WHEN list_contains(list_transform(${typed}, lambda e, i: coalesce(e.bit IS NULL OR e."from" > e."to" OR e."from" > p."asOf" OR (i < len(${typed}) AND (e."from" IS NULL OR e."from" <= ${typed}[i + 1]."to")), FALSE)), TRUE) THEN [] ELSE ${typed} END`,
      },
      { complete: `${isWhole(told)} AND len(${spans}) = len(${typed})` },
      {
        // 0: it ends the day before the next begins; 1: a break that may be weighed; 2: one that cannot.
        breaks: `list_transform(${spans}, lambda e, i: CASE WHEN i = 1 OR e."to" + 1 >= ${spans}[i - 1]."from" THEN 0 WHEN ${own('complete')} AND (e."to" + 1 + INTERVAL 3 MONTH)::DATE >= ${spans}[i - 1]."from" THEN 1 ELSE 2 END)`,
        bits: `list_transform(${spans}, lambda e: e.bit)`,
      },
      {
        counted: `list_transform(${spans}, lambda e, i: {'bit': e.bit, 'since': list_aggregate(${own('bits')}[:i], 'bit_or')::BIGINT, 'began': coalesce(e."from", least(e."to", p."asOf")), 'to': e."to", 'known': e."from" IS NOT NULL, 'breaks': len(list_filter(${own('breaks')}[:i], lambda b: b > 0)), 'wide': len(list_filter(${own('breaks')}[:i], lambda b: b > 1)), 'issuedUnder': e."issuedUnder", 'basis': e.basis})`,
        ever: `coalesce(list_aggregate(${own('bits')}, 'bit_or'), 0)::BIGINT`,
      },
      {
        before: `CASE WHEN NOT ${own('complete')} THEN coalesce(list_filter(${counted}, lambda e: e.wide = 0)[-1].since, 0) | ${DOUBT} WHEN NOT ${counted}[-1].known AND ${counted}[-1].wide = 0 AND ${counted}[-1].breaks <= 1 THEN ${counted}[-1].since | ${DOUBT} ELSE ${NEVER} END`,
      },
      {
        ready: `list_transform(${counted}, lambda e: {'bit': e.bit, 'since': CASE WHEN e.wide = 0 AND e.breaks = 0 THEN e.since WHEN NOT ${own('complete')} THEN ${own('before')} WHEN e.wide = 0 AND e.breaks = 1 THEN e.since | ${DOUBT} ELSE ${NEVER} END, 'began': e.began, 'to': e."to", 'known': e.known, 'breaks': e.breaks, 'wide': e.wide, 'issuedUnder': e."issuedUnder", 'basis': e.basis})`,
      },
    ]
    return {
      steps: steps.map((columns) => ({
        columns: Object.fromEntries(Object.entries(columns).map(([name, value]) => [`${id}.${name}`, value])),
      })),
      kept: {
        [id]: own('ready'),
        [`${id}.complete`]: own('complete'),
        [`${id}.ever`]: own('ever'),
        [`${id}.before`]: own('before'),
        ...Object.fromEntries(
          ['bit', 'since', 'to', 'issuedUnder', 'basis'].map((field) => [
            `${id}.newest.${field}`,
            `${own('ready')}[1].${quoted(field)}`,
          ]),
        ),
      },
    }
  },
  list: (fact, plain) => {
    const told = `p.${quoted(toldOf(fact.id))}`
    const fields = fact.of.map((field) => `${text(field.id)}: ${plain(field, `e.${quoted(field.id)}`)}`)
    const listed = `from_json(${entries(told)}, ${shape(fact.of.map(({ id }) => id))})`
    return {
      steps: [],
      kept: {
        [fact.id]: `list_transform(coalesce(${listed}, []), lambda e: {${fields.join(', ')}})`,
        [`${fact.id}.complete`]: isWhole(told),
      },
    }
  },
  set: ({ id }) => {
    const told = `p.${quoted(toldOf(id))}`
    return {
      steps: [],
      kept: { [id]: `coalesce(from_json(${entries(told)}, '["VARCHAR"]'), [])`, [`${id}.complete`]: isWhole(told) },
    }
  },
}
