// What was told, checked and brought into the one shape that all runs use. Each kind of fact is read in a file of its own.
// Start reading at `readSituation`.
import { type Day, type PlainDate, readDay } from '../day.ts'
import type { Vocabulary } from '../fact.ts'
import { type Layout, layoutOf } from '../layout.ts'
import { type Problem, Problems, short, show } from '../problem.ts'
import { allows, emptySituation, forget, isTold, type Situation } from '../situation.ts'
import { readFact } from './fact.ts'
import { isObject } from './object.ts'
import { checkOrder } from './order.ts'

/** What a file, a form or a page says: fact ids and plain JSON values. Absent or `null` is unknown; "no" must be said. */
export type Told = Record<string, unknown>

export type Read =
  /** `ignored`: the facts that were left aside, because the fact they hang on says otherwise. */
  | { ok: true; situation: Situation; ignored: string[] }
  /** `count`: how many problems there are. Of very many only the first are in `problems`. */
  | { ok: false; problems: Problem[]; count: number; told: unknown }

/**
 * @param today  the day of evaluation; facts hold as of `told.asOf`, or of this day if it is absent
 * @returns the situation, or all that is wrong with what was told, and that itself: nothing typed is lost
 * @throws if `today` is no day, or the vocabulary is broken
 */
export function readSituation(vocabulary: Vocabulary, told: unknown, today: PlainDate): Read {
  const problems = new Problems()
  const refused = (): Read => ({ ok: false, problems: problems.kept, count: problems.count, told })
  if (!isObject(told)) {
    problems.add(() => ({ at: '', code: 'wrong-type', found: show(told), allowed: 'object of facts' }))
    return refused()
  }

  const layout = layoutOf(vocabulary)
  const situation = emptySituation(layout, readAsOf(told['asOf'], today, problems))
  readFacts(layout, told, situation, problems)
  const ignored = leaveAside(layout, situation)
  if (problems.count === 0) checkOrder(layout, situation, problems)
  return problems.count > 0 ? refused() : { ok: true, situation, ignored }
}

function readAsOf(value: unknown, today: PlainDate, problems: Problems): Day {
  const evaluated = readDay(today)
  if (evaluated === undefined) throw new Error(`${today} is not a day of evaluation. Write it as 2026-11-23.`)
  if (value === undefined || value === null) return evaluated
  const asOf = typeof value === 'string' ? readDay(value) : undefined
  if (asOf === undefined)
    problems.add(() => ({ at: 'asOf', code: 'not-a-day', found: show(value), allowed: '2026-11-23' }))
  else if (asOf > evaluated)
    problems.add(() => ({ at: 'asOf', code: 'in-the-future', found: show(value), allowed: `≤ ${today}` }))
  return asOf ?? evaluated
}

/** What a file may say about itself; no facts. */
const aboutTheFile = ['asOf', '$schema']

function readFacts(layout: Layout, told: Told, into: Situation, problems: Problems): void {
  const facts = new Map(layout.vocabulary.facts.map((fact) => [fact.id, fact]))
  const known = [...facts.keys()]
  for (const [key, value] of Object.entries(told)) {
    if (aboutTheFile.includes(key)) continue
    const fact = facts.get(key)
    if (!fact && layout.vocabulary.isPart) continue
    if (!fact) problems.addUnknown(short(key), key, known)
    else if (value !== null && value !== undefined) readFact(layout, fact, value, into, problems)
  }
}

/** A fact that hangs on another one says nothing once that one says otherwise. @returns the facts that were made unknown */
function leaveAside(layout: Layout, situation: Situation): string[] {
  return layout.vocabulary.facts.flatMap((fact) => {
    const slot = layout.index.get(fact.id) as number
    if (!fact.onlyIf || !isTold(layout, situation, slot)) return []
    if (allows(layout, situation, fact.onlyIf) !== false) return []
    forget(layout, situation, fact.id)
    return [fact.id]
  })
}
