// A change of law as data: what a lawmaker or a minister could write otherwise. It is applied to the rulebook, and the rulebook of today
// and the changed one are asked about the same people.
// Start reading at `reformed`.
import type { Amount } from '../amount.ts'
import type { Condition } from '../condition.ts'
import { type Day, day, plainDate, plusDays } from '../day.ts'
import { nearest } from '../nearest.ts'
import type { Gate, Norm, Requirement } from '../norm.ts'
import { findNorms, type Rulebook, rulebook } from '../rulebook.ts'
import { keyOf, type Parameter, parametersIn, withParameters } from './parameter.ts'
import { type Checked, type Reform, type ReformChange, type ReformProblem, textOf } from './read.ts'

/** The rulebook after a reform, and the norms that it touches. */
export interface Reformed {
  rulebook: Rulebook
  reform: Reform
  norms: readonly string[]
}

/** What is written while changes are made one after the other. */
interface Draft {
  /** The rulebook of today: names are looked up in it. */
  before: Rulebook
  reform: Reform
  on: Day
  norms: readonly Norm[]
  figures: readonly Amount[]
}

/** One change made, or why it cannot be. */
type Made = (Pick<Draft, 'norms' | 'figures'> & { touched: readonly string[] }) | Omit<ReformProblem, 'at'>

/** Applies a reform. Nothing is applied in part: either all changes fit, or none is made and all that is wrong is said. */
export function reformed(before: Rulebook, reform: Reform): Checked<Reformed> {
  let draft: Draft = { before, reform, on: day(reform.from), norms: before.norms, figures: before.figures }
  const touched = new Set<string>()
  const problems: ReformProblem[] = []
  for (const [index, change] of reform.changes.entries()) {
    const made = make(draft, change)
    if ('code' in made) problems.push({ at: `changes[${index}]`, ...made })
    else {
      draft = { ...draft, norms: made.norms, figures: made.figures }
      for (const id of made.touched) touched.add(id)
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  const { vocabulary, steps } = before
  try {
    const after = rulebook({ vocabulary, norms: draft.norms, amounts: draft.figures, steps })
    return { ok: true, value: { rulebook: after, reform, norms: [...touched] } }
  } catch (cause) {
    // A level that the vocabulary does not have: the rulebook names it and what there is.
    return {
      ok: false,
      problems: [{ at: 'changes', code: 'wrong-form', found: (cause as Error).message, allowed: '' }],
    }
  }
}

function make(draft: Draft, change: ReformChange): Made {
  if (change.does === 'amount') return withAmount(draft, change.amount, change.value)
  if (change.does === 'drop-gate') return withoutGate(draft, change.gate)
  const ids = findNorms(draft.before, change.norm)
  const [id] = ids
  if (id === undefined) return missing('no-such-norm', change.norm, draft.before.ids)
  if (ids.length > 1) return { code: 'several-norms', found: change.norm, allowed: ids.join(', ') }
  const versions = draft.norms.filter((norm) => norm.id === id && !isOver(norm, draft.on))
  const places = [...new Set(versions.flatMap(placesOf))]
  if (versions.length === 0) return { code: 'no-such-norm', found: change.norm, allowed: draft.reform.from }
  if (change.does === 'grade') return written(draft, [id], (norm) => ({ ...norm, grade: change.grade }))
  if (change.does === 'drop') {
    if (
      !versions.some((norm) => norm.gates.some(isGate(change.drop)) || norm.requirements.some(isAt(norm, change.drop)))
    )
      return missing('no-such-place', change.drop, places)
    return written(draft, [id], (norm) => ({
      ...norm,
      requirements: norm.requirements.filter((requirement) => !isAt(norm, change.drop)(requirement)),
      gates: norm.gates.filter((gate) => !isGate(change.drop)(gate)),
    }))
  }
  const conditions = versions.flatMap((norm) => conditionsAt(norm, change.place))
  if (conditions.length === 0) return missing('no-such-place', change.place, places)
  const known = new Map(conditions.flatMap(parametersIn).map((parameter) => [keyOf(parameter), parameter]))
  if (!known.has(keyOf(change.replace)))
    return {
      code: 'no-such-parameter',
      found: textOf(change.replace),
      allowed: [...known.values()].map(textOf).join(', '),
    }
  const swap = (parameter: Parameter) => (keyOf(parameter) === keyOf(change.replace) ? change.by : parameter)
  return written(draft, [id], (norm) => rewritten(norm, change.place, (condition) => withParameters(condition, swap)))
}

function withAmount({ figures, norms, reform }: Draft, id: string, value: number): Made {
  const figure = figures.find((other) => other.id === id)
  if (!figure)
    return missing(
      'no-such-amount',
      id,
      figures.map((other) => other.id),
    )
  // The year of the reform is known with it; what comes after is not.
  const yearEnd = `${reform.from.slice(0, 4)}-12-31`
  const changed: Amount = {
    ...figure,
    values: [
      ...figure.values.filter(({ from }) => from < reform.from),
      { from: reform.from, value, source: reform.title },
    ],
    knownUntil: figure.knownUntil > yearEnd ? figure.knownUntil : yearEnd,
  }
  const touched = norms.filter((norm) => JSON.stringify(norm).includes(`"amount":"${id}"`)).map((norm) => norm.id)
  return {
    norms,
    figures: figures.map((other) => (other === figure ? changed : other)),
    touched: [...new Set(touched)],
  }
}

function withoutGate(draft: Draft, gate: string): Made {
  const ids = draft.norms.filter(({ gates }) => gates.some(isGate(gate))).map(({ id }) => id)
  if (ids.length === 0)
    return missing('no-such-gate', gate, [...new Set(draft.norms.flatMap(({ gates }) => gates.map(({ id }) => id)))])
  return written(draft, [...new Set(ids)], (norm) => ({
    ...norm,
    gates: norm.gates.filter((other) => !isGate(gate)(other)),
  }))
}

/** The norms with the text of the reform from its first day on; what was in force before stays for the days before. */
function written({ norms, figures, on }: Draft, ids: readonly string[], how: (norm: Norm) => Norm): Made {
  const change = (norm: Norm): Norm[] => {
    if (!ids.includes(norm.id) || isOver(norm, on)) return [norm]
    if (day(norm.inForce.from) >= on) return [how(norm)]
    return [
      { ...norm, inForce: { from: norm.inForce.from, to: plainDate(plusDays(on, -1)) } },
      how({ ...norm, inForce: { ...norm.inForce, from: plainDate(on) } }),
    ]
  }
  return { norms: norms.flatMap(change), figures, touched: ids }
}

const isOver = ({ inForce: { to } }: Norm, on: Day): boolean => to !== undefined && day(to) < on

const missing = (code: ReformProblem['code'], typed: string, known: readonly string[]): Omit<ReformProblem, 'at'> => {
  const [best] = nearest(typed, known)
  return { code, found: typed, allowed: best ? `${best}?` : known.join('; ') }
}

/** A place as a whole citation, or as the norm's author wrote it: without the paragraph. */
const isAt = (norm: Norm, place: string) => {
  const whole = `${norm.cite.replace(/ Abs\..*$/, '')} ${place}`
  return ({ cite }: Requirement): boolean => cite === place || cite === whole
}
const isGate =
  (place: string) =>
  (gate: Gate): boolean =>
    gate.id === place || gate.cite === place

const placesOf = ({ requirements, gates }: Norm): string[] => [
  ...requirements.map(({ cite }) => cite),
  ...gates.map(({ id }) => id),
]

function conditionsAt(norm: Norm, place: string): Condition[] {
  return [
    ...norm.requirements
      .filter(isAt(norm, place))
      .flatMap(({ condition, waivers }) => [condition, ...waivers.map(({ when }) => when)]),
    ...norm.gates
      .filter(isGate(place))
      .flatMap(({ condition, passages }) => [condition, ...passages.map(({ when }) => when)]),
  ]
}

function rewritten(norm: Norm, place: string, change: (condition: Condition) => Condition): Norm {
  const requirement = (now: Requirement): Requirement => ({
    ...now,
    condition: change(now.condition),
    waivers: now.waivers.map((waiver) => ({ ...waiver, when: change(waiver.when) })),
  })
  const gate = (now: Gate): Gate => ({
    ...now,
    condition: change(now.condition),
    passages: now.passages.map((passage) => ({ ...passage, when: change(passage.when) })),
  })
  return {
    ...norm,
    requirements: norm.requirements.map((now) => (isAt(norm, place)(now) ? requirement(now) : now)),
    gates: norm.gates.map((now) => (isGate(place)(now) ? gate(now) : now)),
  }
}
