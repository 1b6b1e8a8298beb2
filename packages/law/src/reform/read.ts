import { type PlainDate, readDay } from '../day.ts'
import { type Grade, grades } from '../grade.ts'
import type { Parameter } from './parameter.ts'

/** One thing that the reform writes otherwise. A norm is named by its id or by a citation that means one norm. */
export type ReformChange =
  /** A figure of a place: "six years" → "four years". Every one that is equal to `replace` there. */
  | { does: 'replace'; norm: string; place: string; replace: Parameter; by: Parameter }
  /** A requirement, or a gate by its id, that the norm asks no more. */
  | { does: 'drop'; norm: string; drop: string }
  | { does: 'grade'; norm: string; grade: Grade }
  /** A gate that stands before no norm any more. */
  | { does: 'drop-gate'; gate: string }
  /** Another value of a dated figure, from the day of the reform on. */
  | { does: 'amount'; amount: string; value: number }

export interface Reform {
  title: string
  /** First day on which it is in force. */
  from: PlainDate
  changes: readonly ReformChange[]
}

/** What is wrong with a reform, where, and what would be right. */
export interface ReformProblem {
  /** `changes[2].place` */
  at: string
  code:
    | 'wrong-form'
    | 'not-a-day'
    | 'no-such-norm'
    | 'several-norms'
    | 'no-such-place'
    | 'no-such-parameter'
    | 'no-such-gate'
    | 'no-such-amount'
  found: string
  allowed: string
}

export type Checked<Value> = { ok: true; value: Value } | { ok: false; problems: readonly ReformProblem[] }

const forms =
  '{"norm", "place", "replace", "by"}, {"norm", "drop"}, {"norm", "grade"}, {"gate", "drop": true}, {"amount", "value"}'

/** Reads a reform as it stands in a file. Whether its norms and places exist is seen when it is applied. */
export function readReform(file: unknown): Checked<Reform> {
  if (!isObject(file)) return wrong('', file, '{"title", "from", "changes"}')
  const { title, from, changes } = file
  const problems: ReformProblem[] = []
  if (typeof title !== 'string' || title === '') problems.push(formProblem('title', title, 'a name'))
  if (!isDay(from)) problems.push({ ...formProblem('from', from, '2027-01-01'), code: 'not-a-day' })
  if (!Array.isArray(changes) || changes.length === 0)
    problems.push(formProblem('changes', changes, 'a list with at least one change'))
  const read = (Array.isArray(changes) ? changes : []).map((change, index) => readChange(change, `changes[${index}]`))
  problems.push(...read.flatMap((one) => (one.ok ? [] : one.problems)))
  if (problems.length > 0) return { ok: false, problems }
  const value = {
    title: title as string,
    from: from as PlainDate,
    changes: read.flatMap((one) => (one.ok ? [one.value] : [])),
  }
  return { ok: true, value }
}

function readChange(change: unknown, at: string): Checked<ReformChange> {
  if (!isObject(change)) return wrong(at, change, forms)
  const { norm, place, replace, by, drop, grade, gate, amount, value } = change
  if (typeof amount === 'string')
    return isCount(value)
      ? fine({ does: 'amount', amount, value })
      : wrong(`${at}.value`, value, 'a whole number, money in cents')
  if (typeof gate === 'string')
    return drop === true ? fine({ does: 'drop-gate', gate }) : wrong(`${at}.drop`, drop, 'true')
  if (typeof norm !== 'string') return wrong(at, change, forms)
  if (grade !== undefined)
    return isGrade(grade) ? fine({ does: 'grade', norm, grade }) : wrong(`${at}.grade`, grade, grades.join(', '))
  if (drop !== undefined)
    return typeof drop === 'string'
      ? fine({ does: 'drop', norm, drop })
      : wrong(`${at}.drop`, drop, 'a place of the norm')
  if (typeof place !== 'string') return wrong(`${at}.place`, place, 'a place of the norm')
  const parameter = '{"period": {"years": 6}}, {"day": "2026-10-31"}, {"number": 3} or {"level": "B1"}'
  if (!isParameter(replace)) return wrong(`${at}.replace`, replace, parameter)
  if (!isParameter(by) || kindOf(by) !== kindOf(replace)) return wrong(`${at}.by`, by, `{"${kindOf(replace)}": …}`)
  return fine({ does: 'replace', norm, place, replace, by })
}

const fine = (value: ReformChange): Checked<ReformChange> => ({ ok: true, value })
const formProblem = (at: string, found: unknown, allowed: string): ReformProblem => ({
  at,
  code: 'wrong-form',
  found: textOf(found),
  allowed,
})
const wrong = (at: string, found: unknown, allowed: string): { ok: false; problems: ReformProblem[] } => ({
  ok: false,
  problems: [formProblem(at, found, allowed)],
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isGrade = (value: unknown): value is Grade => grades.includes(value as Grade)
const isDay = (value: unknown): boolean => typeof value === 'string' && readDay(value) !== undefined
const kindOf = (parameter: Parameter): string => Object.keys(parameter)[0] ?? ''

function isParameter(value: unknown): value is Parameter {
  const [[kind, of] = [], ...others] = isObject(value) ? Object.entries(value) : []
  if (kind === undefined || others.length > 0) return false
  switch (kind) {
    case 'period': {
      const parts = isObject(of) ? Object.entries(of) : []
      return (
        parts.length > 0 && parts.every(([unit, count]) => ['years', 'months', 'days'].includes(unit) && isCount(count))
      )
    }
    case 'day':
      return isDay(of)
    case 'number':
      return isCount(of)
    default:
      return kind === 'level' && typeof of === 'string'
  }
}

/** Anything as short text for a sentence. */
export const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).slice(0, 200)
