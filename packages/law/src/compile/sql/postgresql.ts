import { plainDate } from '../../day.ts'
import { type Dialect, DOUBT, type Element, GOES_ON, type List, NEVER, quoted, text, toldOf } from './dialect.ts'

let depth = 0
/** A question to the elements: their fields stand in arrays side by side. */
function ask(list: List, select: (element: Element) => string, where?: (element: Element) => string): string {
  depth++
  const name = `e${depth}`
  const used = new Set<string>()
  const element: Element = (field) => {
    used.add(field)
    return `${name}.${quoted(field)}`
  }
  const selected = select(element)
  const tested = where?.(element)
  depth--
  if (used.size === 0) used.add(list.fields[0] as string)
  const fields = [...used]
  const arrays = fields.map((field) => `p.${quoted(`${list.name}.${field}`)}`).join(', ')
  return `(SELECT ${selected} FROM unnest(${arrays}) AS ${name}(${fields.map(quoted).join(', ')})${tested ? ` WHERE ${tested}` : ''})`
}

/** The entries of `[…]` or `{"atLeast": […]}`, or NULL. */
const entries = (json: string) =>
  `CASE jsonb_typeof(${json}) WHEN 'array' THEN ${json} WHEN 'object' THEN ${json} -> 'atLeast' END`
const isWhole = (json: string) => `coalesce(jsonb_typeof(${json}) = 'array', FALSE)`

/** PostgreSQL: each field of a list is an array, asked by subqueries. */
export const postgresql: Dialect = {
  unknown: 'NULL::boolean',
  day: (day) => `DATE '${plainDate(day)}'`,
  plus: (day, months, days) => {
    const later = months === 0 ? day : `(${day} + INTERVAL '${months} months')::date`
    return days === '0' ? later : `(${later} + (${days})::integer)`
  },
  days: (from, to) => `(${to} - ${from})`,
  whole: String,
  bits: (one, other) => `(${one} & ${other})`,

  any: (list, test) => `EXISTS ${ask(list, () => '1', test)}`,
  count: (list, test) => ask(list, () => 'count(*)', test),
  sum: (list, term) => ask(list, (element) => `coalesce(sum(${term(element)}), 0)`),
  first: (list, field) => `p.${quoted(`${list.name}.${field}`)}[1]`,
  newest: (list, field, test) => ask(list, (element) => `min(${element(field)})`, test),
  has: (set, word) => `${text(word)} = ANY(${set})`,

  // Without it the columns of a layer are computed again for each place that names them.
  fence: '\nOFFSET 0',
  types: { boolean: 'boolean', date: 'date', integer: 'bigint', text: 'text', key: 'text' },
  createTable: (name, columns) => `CREATE TABLE IF NOT EXISTS ${name} (\n${columns}\n)`,
  createTableAs: (name) => `DROP TABLE IF EXISTS ${name};\nCREATE TABLE ${name} AS`,
  cast: (value, type) => `${value}::${postgresql.types[type]}`,

  track: ({ id }, { statuses }) => {
    const own = (name: string) => quoted(`${id}.${name}`)
    const told = `p.${own('told')}::jsonb`
    const bit = statuses.map((status) => `WHEN ${text(status.id)} THEN ${status.bit}`).join(' ')
    const lasting = statuses.filter(({ lasts }) => lasts).map((status) => text(status.id))
    const lasts =
      lasting.length > 0
        ? `e.value ->> 'status' IN (${lasting.join(', ')}) AND (e.value ->> 'to')::date >= p."asOf"`
        : 'FALSE'
    const goesOn = postgresql.day(GOES_ON)
    const later = 'ORDER BY position DESC'
    const array = (value: string, type: string) =>
      `coalesce(array_agg(${value} ${later}) FILTER (WHERE NOT wrong), '{}')::${type}[]`
    const spans = `
CROSS JOIN LATERAL (
  SELECT ${array('bit', 'bigint')} AS bit, ${array('since', 'bigint')} AS since,
    ${array(`coalesce("from", least("to", p."asOf"))`, 'date')} AS began, ${array('"to"', 'date')} AS "to",
    ${array('"from" IS NOT NULL', 'boolean')} AS known, ${array('breaks', 'bigint')} AS breaks, ${array('wide', 'bigint')} AS wide,
    ${array('"issuedUnder"', 'text')} AS "issuedUnder", ${array('basis', 'text')} AS basis,
    ${isWhole(told)} AND NOT coalesce(bool_or(wrong), FALSE) AS complete,
    coalesce(bit_or(bit) FILTER (WHERE NOT wrong), 0) AS ever,
    coalesce(min(before) FILTER (WHERE NOT wrong), ${DOUBT}) AS before
  FROM (
    SELECT *, CASE WHEN wide = 0 AND breaks = 0 THEN held WHEN NOT whole THEN before WHEN wide = 0 AND breaks = 1 THEN held | ${DOUBT} ELSE ${NEVER} END AS since
    FROM (
      SELECT *, CASE WHEN NOT whole THEN (bit_or(held) FILTER (WHERE wide = 0) OVER ()) | ${DOUBT} ELSE coalesce(max(held) FILTER (WHERE position = 1 AND "from" IS NULL AND wide = 0 AND breaks <= 1) OVER () | ${DOUBT}, ${NEVER}) END AS before
      FROM (
        SELECT *, bit_or(bit) OVER (${later}) AS held, count(*) FILTER (WHERE break > 0) OVER (${later}) AS breaks,
          count(*) FILTER (WHERE break > 1) OVER (${later}) AS wide, bool_or(bad) OVER () AS wrong
        FROM (
          -- break: 0: it ends the day before the next begins; 1: a break that may be weighed; 2: one that cannot.
          -- bad: one span that cannot be makes the whole track unknown: days would be counted wrongly.
          SELECT *, CASE WHEN position = max(position) OVER () OR "to" + 1 >= lead("from") OVER o THEN 0 WHEN whole AND ("to" + 1 + INTERVAL '3 months')::date >= lead("from") OVER o THEN 1 ELSE 2 END AS break,
            coalesce(bit IS NULL OR "from" > "to" OR "from" > p."asOf" OR (position > 1 AND ("from" IS NULL OR "from" <= lag("to") OVER o)), FALSE) AS bad
          FROM (
            SELECT position, ${isWhole(told)} AS whole, CASE e.value ->> 'status' ${bit} END::bigint AS bit,
              (e.value ->> 'from')::date AS "from", CASE WHEN ${lasts} THEN ${goesOn} ELSE coalesce((e.value ->> 'to')::date, ${goesOn}) END AS "to",
              e.value ->> 'issuedUnder' AS "issuedUnder", e.value ->> 'basis' AS basis
            FROM jsonb_array_elements(${entries(told)}) WITH ORDINALITY AS e(value, position)
          ) AS told WINDOW o AS (ORDER BY position)
        ) AS following
      ) AS counted
    ) AS opened
  ) AS spans
) AS ${quoted(id)}`
    const fields = [
      'bit',
      'since',
      'began',
      'to',
      'known',
      'breaks',
      'wide',
      'issuedUnder',
      'basis',
      'complete',
      'ever',
      'before',
    ]
    return {
      steps: [
        {
          columns: Object.fromEntries(fields.map((field) => [`${id}.${field}`, `${quoted(id)}.${quoted(field)}`])),
          from: spans,
        },
      ],
      kept: Object.fromEntries(fields.map((field) => [`${id}.${field}`, `p.${own(field)}`])),
    }
  },
  list: (fact, plain) => {
    const own = (name: string) => quoted(`${fact.id}.${name}`)
    const told = `p.${own('told')}::jsonb`
    const values = fact.of.map((field) => {
      const type = postgresql.types[cellType(field.kind)]
      const value = plain(field, `(e.value ->> ${text(field.id)})`)
      return `coalesce(array_agg(${value} ORDER BY e.position), '{}')::${type}[] AS ${quoted(field.id)}`
    })
    const from = `
CROSS JOIN LATERAL (
  SELECT ${values.join(',\n    ')}
  FROM jsonb_array_elements(${entries(told)}) WITH ORDINALITY AS e(value, position)
) AS ${quoted(fact.id)}`
    return {
      steps: [
        {
          columns: {
            ...Object.fromEntries(fact.of.map(({ id }) => [`${fact.id}.${id}`, `${quoted(fact.id)}.${quoted(id)}`])),
            [`${fact.id}.complete`]: isWhole(told),
          },
          from,
        },
      ],
      kept: Object.fromEntries(
        [...fact.of.map(({ id }) => id), 'complete'].map((name) => [`${fact.id}.${name}`, `p.${own(name)}`]),
      ),
    }
  },
  set: ({ id }) => {
    const told = `p.${quoted(toldOf(id))}::jsonb`
    return {
      steps: [],
      kept: {
        [id]: `coalesce((SELECT array_agg(e.value) FROM jsonb_array_elements_text(${entries(told)}) AS e(value)), '{}')`,
        [`${id}.complete`]: isWhole(told),
      },
    }
  },
}

const cellType = (kind: string) =>
  kind === 'boolean'
    ? 'boolean'
    : kind === 'date'
      ? 'date'
      : kind === 'integer' || kind === 'money'
        ? 'integer'
        : 'text'
