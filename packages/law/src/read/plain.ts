import { type Day, plainDate, readDay } from '../day.ts'
import type { PlainFact } from '../fact.ts'
import { type Problem, type Problems, show } from '../problem.ts'
import { unknownValue } from '../situation.ts'

/** One plain value as the whole number a situation holds (see `Situation`), or unknown where it was refused. */
export function readPlain(at: string, fact: PlainFact, value: unknown, asOf: Day, problems: Problems): number {
  const refuse = (code: Problem['code'], allowed: string) => {
    problems.add(() => ({ at, code, found: show(value), allowed }))
    return unknownValue(fact)
  }
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? (value ? 2 : 0) : refuse('wrong-type', 'true, false')
    case 'choice':
    case 'level': {
      if (typeof value !== 'string') return refuse('wrong-type', fact.values.join(', '))
      const index = fact.values.indexOf(value)
      return index >= 0 ? index : refuse('not-allowed', fact.values.join(', '))
    }
    case 'integer':
    case 'money': {
      const [min, max] = fact.kind === 'money' ? [0, fact.max] : [fact.min, fact.max]
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        return refuse('wrong-type', `whole number ${min}–${max}`)
      return value >= min && value <= max ? Math.abs(value) : refuse('out-of-range', `${min}–${max}`) // -0 becomes 0
    }
    case 'date': {
      const day = typeof value === 'string' ? readDay(value) : undefined
      if (day === undefined) return refuse('not-a-day', '2026-11-23')
      return fact.past && day > asOf ? refuse('in-the-future', `≤ ${plainDate(asOf)}`) : day
    }
  }
}
