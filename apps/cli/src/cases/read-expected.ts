import { nearest } from '@lotse/law'
import { book } from '@lotse/statutes/rulebook.ts'
import { dayKeys, type Expected, opennesses, strengths } from './case.ts'
import { dayAt, isObject, oneOf, onlyKeys, type Report } from './json.ts'

const ofExpected = ['open', 'grade', 'ifJudged', ...dayKeys, 'toAnswer'] as const

/** What a case expects, or `undefined` where it is no object at all. An expectation that would compare nothing is a problem. */
export function readExpected(value: unknown, report: Report): Expected | undefined {
  if (!isObject(value)) {
    report('expected', value === undefined ? { code: 'missing', key: 'expected' } : { code: 'form', allowed: '{…}' })
    return undefined
  }
  onlyKeys(value, ofExpected, (at, found) => report(`expected${at && `.${at}`}`, found))
  if (Object.keys(value).length === 0) report('expected', { code: 'one-of', found: '{}', allowed: ofExpected })
  const expected: Expected = {}
  if (value['open'] !== undefined) {
    const said: unknown[] = [value['open']].flat()
    expected.open = opennesses.filter((one) => said.includes(one))
    for (const one of said) oneOf('expected.open', one, opennesses, report)
    if (said.length === 0) report('expected.open', { code: 'one-of', found: '[]', allowed: opennesses })
  }
  for (const key of ['grade', 'ifJudged'] as const) {
    const ends = value[key]
    if (ends === undefined) continue
    if (!isObject(ends)) {
      report(`expected.${key}`, { code: 'form', allowed: '{"worst": …, "best": …}' })
      continue
    }
    if (Object.keys(ends).length === 0)
      report(`expected.${key}`, { code: 'one-of', found: '{}', allowed: ['worst', 'best'] })
    onlyKeys(ends, ['worst', 'best'], (at, found) => report(`expected.${key}${at && `.${at}`}`, found))
    for (const end of ['worst', 'best'])
      if (ends[end] !== undefined) oneOf(`expected.${key}.${end}`, ends[end], strengths, report)
    expected[key] = ends
  }
  for (const key of dayKeys)
    if (value[key] !== undefined)
      expected[key] = value[key] === null ? null : dayAt(`expected.${key}`, value[key], report)
  if (value['toAnswer'] !== undefined) {
    const known = book().vocabulary.facts.map((fact) => fact.id)
    expected.toAnswer = [value['toAnswer']].flat() as string[]
    if (expected.toAnswer.length === 0) report('expected.toAnswer', { code: 'form', allowed: '["…", …]' })
    for (const fact of expected.toAnswer)
      if (!known.includes(String(fact).split('.')[0] ?? ''))
        report('expected.toAnswer', { code: 'one-of', found: String(fact), allowed: nearest(String(fact), known, 3) })
  }
  return expected
}
